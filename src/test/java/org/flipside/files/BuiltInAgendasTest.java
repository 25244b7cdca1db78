package org.flipside.files;

import static org.assertj.core.api.Assertions.assertThat;

import org.flipside.model.Activity;
import org.flipside.model.Workshop.PreparedPhase;
import org.junit.jupiter.api.Test;

import java.util.List;

class BuiltInAgendasTest {
    @Test
    void theUsualVariantsAreOfferedWithTheirLengths() {
        assertThat(BuiltInAgendas.all())
                .extracting(BuiltInAgendas.Agenda::id, BuiltInAgendas.Agenda::minutes)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("usual", 90),
                        org.assertj.core.groups.Tuple.tuple("short", 45),
                        org.assertj.core.groups.Tuple.tuple("half-day", 240),
                        org.assertj.core.groups.Tuple.tuple("groups", 60),
                        org.assertj.core.groups.Tuple.tuple("follow-up", 30));
    }

    @Test
    void everyPhaseSaysWhatToDoAndEveryAgendaEndsWithAClose() {
        for (BuiltInAgendas.Agenda agenda : BuiltInAgendas.all()) {
            assertThat(agenda.phases())
                    .as(agenda.name())
                    .allMatch(phase -> !phase.name().isBlank() && !phase.instruction().isBlank());
            assertThat(agenda.phases().getLast().activity()).isEqualTo(Activity.CLOSE);
        }
    }

    @Test
    void cardsFitIntoTheirPhase() {
        List<PreparedPhase> examining =
                BuiltInAgendas.all().stream()
                        .flatMap(agenda -> agenda.phases().stream())
                        .filter(phase -> phase.activity() == Activity.EXAMINE)
                        .toList();

        assertThat(examining)
                .hasSize(7)
                .allMatch(
                        phase ->
                                phase.steps().stream().mapToInt(s -> s.seconds()).sum()
                                        <= phase.minutes() * 60);
    }
}
