package org.flipside.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.flipside.model.CalendarDay;
import org.flipside.model.Card;
import org.flipside.model.Claim;
import org.flipside.model.Direction;
import org.flipside.model.Entity;
import org.flipside.model.EntityKind;
import org.flipside.model.Evidence;
import org.flipside.model.EvidenceKind;
import org.flipside.model.Flipside;
import org.flipside.model.Id;
import org.flipside.model.Note;
import org.flipside.model.PatternRef;
import org.flipside.model.Point;
import org.flipside.model.Proximity;
import org.flipside.model.Session;
import org.flipside.model.Side;
import org.flipside.model.Strength;
import org.flipside.model.Subject;
import org.flipside.testsupport.RandomEdits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

class JsonTest {
    private static final String ONE = "00000000-0000-0000-0000-000000000001";
    private static final String TWO = "00000000-0000-0000-0000-000000000002";

    private static final Card CARD =
            new Card(
                    Id.of(ONE),
                    Id.of(TWO),
                    1.5,
                    new Claim("We say", "why", "town hall"),
                    new Flipside("So. And so.", "", "", new PatternRef.FailureMode(4)),
                    Side.FLIPSIDE,
                    new Point(-12.25, 0),
                    "",
                    List.of("trust"));

    /** Journals hold this text for ever: if this test fails, the reading must cope with both. */
    @Test
    void theFormOfACardIsSettled() {
        String json =
                """
                {"id":"%s","lens":"%s","order":1.5,\
                "claim":{"quote":"We say","rationale":"why","heardAt":"town hall"},\
                "flipside":{"headline":"So. And so.","narrative":"","closing":"","pattern":"FM-04"},\
                "side":"FLIPSIDE","place":{"x":-12.25,"y":0.0},"notes":"","tags":["trust"]}\
                """
                        .formatted(ONE, TWO);

        assertThat(Json.write(CARD)).isEqualTo(json);
        assertThat(Json.readEntity(EntityKind.CARD, json)).isEqualTo(CARD);
    }

    @Test
    void theFormOfDaysAndMomentsIsSettled() {
        Evidence evidence =
                new Evidence(
                        Id.of(ONE),
                        Id.of(TWO),
                        EvidenceKind.QUOTE,
                        Direction.FOR,
                        Strength.ONE_ACCOUNT,
                        Proximity.OWN_CHAIR,
                        CalendarDay.of(LocalDate.of(2026, 2, 28)),
                        "agent",
                        "said \"no\"",
                        "",
                        Instant.parse("2026-03-01T10:15:30.000000001Z"));

        assertThat(Json.write(evidence))
                .contains("\"observed\":\"2026-02-28\"")
                .contains("\"recordedAt\":\"2026-03-01T10:15:30.000000001Z\"")
                .contains("\"note\":\"said \\\"no\\\"\"");
        assertThat(Json.readEntity(EntityKind.EVIDENCE, Json.write(evidence))).isEqualTo(evidence);
    }

    @Test
    void whatANoteIsAboutIsACardOrNothing() {
        Note general = new Note(Id.of(ONE), Subject.session(), "quiet", Instant.EPOCH);
        Note about = new Note(Id.of(ONE), Subject.card(Id.of(TWO)), "quiet", Instant.EPOCH);

        assertThat(Json.write(general)).contains("\"about\":\"\"");
        assertThat(Json.write(about)).contains("\"about\":\"" + TWO + "\"");
    }

    @ParameterizedTest
    @EnumSource(EntityKind.class)
    void everyKindIsReadAsItWasWritten(EntityKind kind) {
        RandomEdits edits = new RandomEdits(71);
        Session session = edits.session(5);
        Set<Entity> all = new HashSet<>();
        for (int i = 0; i < 200; i++) {
            session = edits.edit(session);
            all.addAll(session.of(kind).list());
        }

        assertThat(all).hasSizeGreaterThan(3);
        for (Entity entity : all) {
            assertThat(Json.readEntity(kind, Json.write(entity))).isEqualTo(entity);
        }
    }

    @Test
    void whatARecordLostLaterIsPassedOver() {
        String json = Json.write(CARD).replaceFirst("\\{", "{\"mood\":{\"level\":3},");

        assertThat(Json.readEntity(EntityKind.CARD, json)).isEqualTo(CARD);
    }

    @Test
    void whatARecordGainedLaterIsEmptyInOlderText() {
        String json =
                """
                {"id":"%s","lens":"%s","claim":{"quote":"We say"},"flipside":{},\
                "side":"CLAIM","place":{}}\
                """
                        .formatted(ONE, TWO);

        assertThat(Json.readEntity(EntityKind.CARD, json))
                .isEqualTo(
                        new Card(
                                Id.of(ONE),
                                Id.of(TWO),
                                0,
                                Claim.of("We say"),
                                Flipside.BLANK,
                                Side.CLAIM,
                                Point.ORIGIN,
                                "",
                                List.of()));
    }
}
