package org.flipside.files;

import org.flipside.model.Workshop;

import java.util.List;
import java.util.Optional;

/** The workshops that the program brings along. */
public final class BuiltInWorkshops {
    private BuiltInWorkshops() {}

    /** Read when somebody first asks, from any thread; tests hold them to the schema. */
    private static final class Held {
        private static final List<Workshop> ALL =
                List.of(read("customer"), read("alignment-gap"), read("blank"));

        private static Workshop read(String id) {
            return WorkshopFormat.decode(Resources.json("workshops/" + id + ".json"));
        }
    }

    /** All of them, in the order in which they are offered. */
    public static List<Workshop> all() {
        return Held.ALL;
    }

    /** The one of that id. */
    public static Optional<Workshop> find(String id) {
        return all().stream().filter(workshop -> workshop.id().equals(id)).findFirst();
    }
}
