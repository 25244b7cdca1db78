package org.flipside.files;

import org.flipside.model.Workshop.PreparedPhase;

import tools.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.List;

/** The agendas that the program brings along ({@code domain.md} section 4.2). */
public final class BuiltInAgendas {
    private BuiltInAgendas() {}

    /**
     * An agenda to begin from.
     *
     * @param id short and never changed
     * @param name as people choose it
     * @param phases in order
     */
    public record Agenda(String id, String name, List<PreparedPhase> phases) {
        public Agenda {
            phases = List.copyOf(phases);
        }

        /** How long it takes, in minutes. */
        public int minutes() {
            return phases.stream().mapToInt(PreparedPhase::minutes).sum();
        }
    }

    /** Read when somebody first asks, from any thread. */
    private static final class Held {
        private static final List<Agenda> ALL = read();

        private static List<Agenda> read() {
            List<Agenda> all = new ArrayList<>();
            for (JsonNode node : Resources.json("agendas.json").path("agendas")) {
                all.add(
                        new Agenda(
                                node.path("id").asString(),
                                node.path("name").asString(),
                                WorkshopFormat.phases(node)));
            }
            return List.copyOf(all);
        }
    }

    /** All of them, in the order in which they are offered. */
    public static List<Agenda> all() {
        return Held.ALL;
    }
}
