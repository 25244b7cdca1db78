package org.flipside.ui.board;

import static org.assertj.core.api.Assertions.assertThat;

import org.flipside.catalogue.Catalogue;
import org.flipside.files.CatalogueReader;
import org.flipside.insight.RecognitionSummary.Reading;
import org.flipside.model.Answer;
import org.flipside.model.Card;
import org.flipside.model.Disclosure;
import org.flipside.model.Id;
import org.flipside.model.Question;
import org.flipside.model.Recognition;
import org.flipside.model.Round;
import org.flipside.model.Session;
import org.flipside.session.SessionEditor;
import org.flipside.testsupport.MemoryLog;
import org.flipside.testsupport.RandomEdits;
import org.flipside.testsupport.SmallSessions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

class CardFacesTest {
    private final Catalogue catalogue = CatalogueReader.builtIn();

    /** Faces that followed every change are those that would be made now. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void facesFollowAnyWalkOfEditsAndUndos(long seed) {
        RandomEdits edits = new RandomEdits(seed);
        SessionEditor editor = MemoryLog.editor(edits.session(6));
        CardFaces faces = new CardFaces(catalogue, editor.session());
        editor.observe(
                change -> {
                    CardFaces before = new CardFaces(catalogue, change.before());
                    Set<Id<Card>> touched = faces.apply(change.after(), change.changes());
                    CardFaces now = new CardFaces(catalogue, change.after());
                    isSame(faces, now);
                    assertThat(touched).containsAll(differing(before, now));
                });
        for (int i = 0; i < 100; i++) {
            switch ((int) ((seed * 31 + i * 17L) % 6)) {
                case 0 -> editor.undo();
                case 1 -> editor.redo();
                default -> editor.perform("edit " + i, edits::edit);
            }
        }
        isSame(faces, new CardFaces(catalogue, editor.session()));
        assertThat(faces.size()).isEqualTo(editor.session().cards().size());
    }

    @Test
    void answersShowOnTheCardWhileTheirRoundIsRevealedAndNotBefore() {
        SessionEditor editor = MemoryLog.editor(SmallSessions.with("Nobody waits."));
        Id<Card> card = editor.session().running().getFirst().id();
        CardFaces faces = new CardFaces(catalogue, editor.session());
        editor.observe(change -> faces.apply(change.after(), change.changes()));
        Round round = round(card, 1, Question.RECOGNITION);

        editor.perform("count", session -> session.withAll(List.of(round, always(card, 1))));
        assertThat(reading(faces, card)).isEqualTo(Reading.NOT_ASKED);

        editor.perform("reveal", session -> session.with(round.with(Disclosure.REVEALED)));
        assertThat(reading(faces, card)).isEqualTo(Reading.ALWAYS);

        editor.perform("hide", session -> session.with(round));
        assertThat(reading(faces, card)).isEqualTo(Reading.NOT_ASKED);
    }

    @Test
    void aCheckInIsNoRecognition() {
        Session session = SmallSessions.with("Nobody waits.");
        Id<Card> card = session.running().getFirst().id();
        Round checkIn = round(card, 1, Question.CHECK_IN).with(Disclosure.REVEALED);

        CardFaces faces =
                new CardFaces(catalogue, session.withAll(List.of(checkIn, always(card, 1))));

        assertThat(reading(faces, card)).isEqualTo(Reading.NOT_ASKED);
    }

    private static Round round(Id<Card> card, int number, Question question) {
        return new Round(Id.random(), card, number, question, Disclosure.HIDDEN, Instant.EPOCH);
    }

    private static Recognition always(Id<Card> card, int round) {
        return new Recognition(Id.random(), card, Id.random(), round, Answer.ALWAYS, 7);
    }

    private static Reading reading(CardFaces faces, Id<Card> card) {
        return Objects.requireNonNull(faces.face(card)).recognition().reading();
    }

    private static void isSame(CardFaces followed, CardFaces made) {
        assertThat(followed.sequence()).isEqualTo(made.sequence());
        assertThat(followed.index().places()).isEqualTo(made.index().places());
        for (Id<Card> id : made.sequence()) {
            assertThat(followed.face(id)).isEqualTo(made.face(id));
        }
    }

    private static Set<Id<Card>> differing(CardFaces before, CardFaces now) {
        Set<Id<Card>> all = new HashSet<>(before.sequence());
        all.addAll(now.sequence());
        all.removeIf(id -> Objects.equals(before.face(id), now.face(id)));
        return all;
    }
}
