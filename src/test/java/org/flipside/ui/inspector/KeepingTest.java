package org.flipside.ui.inspector;

import static org.assertj.core.api.Assertions.assertThat;

import org.flipside.model.Card;
import org.flipside.model.Direction;
import org.flipside.model.Evidence;
import org.flipside.model.EvidenceKind;
import org.flipside.model.Id;
import org.flipside.model.Proximity;
import org.flipside.model.Session;
import org.flipside.model.Strength;
import org.flipside.session.BegunTexts;
import org.flipside.session.SessionEditor;
import org.flipside.testsupport.GivenEditor;
import org.flipside.testsupport.SmallSessions;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is begun is handed on in time, and let go when it is in the session. */
class KeepingTest {
    private final Session session = SmallSessions.with("We decide together.", "We listen.");
    private final Id<Card> card = session.running().getFirst().id();
    private final Id<Card> other = session.running().getLast().id();
    private final SessionEditor editor = new GivenEditor(session).editor();
    private final Kept kept = new Kept();
    private final ManualPauses pauses = new ManualPauses();
    private Keeping keeping = new Keeping(kept, pauses);

    /** What would be in the library, and how often it was written. */
    private static final class Kept implements BegunTexts {
        private final Map<String, String> texts = new HashMap<>();
        private final List<String> written = new ArrayList<>();

        @Override
        public Map<String, String> found() {
            return Map.copyOf(texts);
        }

        @Override
        public void keep(String place, String text) {
            written.add(text);
            if (text.isEmpty()) {
                texts.remove(place);
            } else {
                texts.put(place, text);
            }
        }
    }

    private EvidenceViewModel evidence(Id<Card> shown) {
        EvidenceViewModel evidence =
                new EvidenceViewModel(editor, GivenEditor.CLOCK, new EvidenceDrafts(keeping));
        evidence.show(editor.session(), Optional.of(shown));
        return evidence;
    }

    private ActionsViewModel actions(Id<Card> shown) {
        ActionsViewModel actions = new ActionsViewModel(editor, GivenEditor.CLOCK, keeping, pauses);
        actions.show(editor.session(), Optional.of(shown));
        return actions;
    }

    private static EvidenceEntry open(EvidenceViewModel evidence) {
        return evidence.entryProperty().get().orElseThrow();
    }

    /** The program dies and is started again. */
    private void again() {
        keeping = new Keeping(kept, pauses);
    }

    @Test
    void anOpenLineIsFoundAgainWithAllThatWasChosen() {
        EvidenceViewModel evidence = evidence(card);
        evidence.open(Direction.AGAINST);
        EvidenceEntry line = open(evidence);
        line.noteProperty().set("half a\u001f „sentence”");
        line.kindProperty().set(EvidenceKind.DOCUMENT);
        line.strengthProperty().set(Strength.HEARSAY);
        line.proximityProperty().set(Proximity.THIRD_HAND);
        line.observedProperty().set("20 nov");
        line.sourceRoleProperty().set("a caller");
        line.referenceProperty().set("log.txt");
        pauses.elapse();

        again();
        EvidenceDraft begun = evidence(card).begun(Direction.AGAINST).orElseThrow();
        assertThat(begun)
                .isEqualTo(
                        new EvidenceDraft(
                                new EvidenceDraft.Place.New(card, Direction.AGAINST),
                                Direction.AGAINST,
                                EvidenceKind.DOCUMENT,
                                Strength.HEARSAY,
                                Proximity.THIRD_HAND,
                                "20 nov",
                                "a caller",
                                "half a „sentence”",
                                "log.txt"));
        assertThat(evidence(other).begun(Direction.AGAINST)).isEmpty();
    }

    @Test
    void aChangeOfAnEntryThatWasBegunGoesOn() {
        Evidence old = SmallSessions.evidence(card, Direction.FOR, "Nine weeks.");
        editor.perform("given", s -> s.with(old));
        EvidenceViewModel evidence = evidence(card);
        evidence.edit(old);
        open(evidence).noteProperty().set("Ten weeks.");
        evidence.close();

        again();
        EvidenceViewModel later = evidence(card);
        later.edit(old);
        assertThat(open(later).noteProperty().get()).isEqualTo("Ten weeks.");
        open(later).noteProperty().set("Nine weeks.");
        pauses.elapse();
        assertThat(kept.texts).isEmpty();
    }

    @Test
    void whoeverTypesOnIsNotWaitedFor() {
        List<String> waits = new ArrayList<>();
        Keeping counted =
                new Keeping(
                        kept,
                        _ ->
                                new Pauses.Pause() {
                                    @Override
                                    public void restart() {
                                        waits.add("begun");
                                    }

                                    @Override
                                    public void stop() {}
                                });
        counted.typed("action/1", "h");
        counted.typed("action/1", "ha");
        counted.typed("action/2", "x");
        assertThat(waits).hasSize(1);
        counted.write();
        counted.typed("action/1", "hal");
        assertThat(waits).hasSize(2);
    }

    @Test
    void aLineThatIsLeftIsHandedOnAtOnce() {
        EvidenceViewModel evidence = evidence(card);
        evidence.open(Direction.FOR);
        open(evidence).noteProperty().set("half");
        open(evidence).noteProperty().set("half a");
        assertThat(kept.written).isEmpty();
        pauses.elapse();
        open(evidence).noteProperty().set("half a sentence");
        assertThat(kept.written).hasSize(1);
        evidence.close();
        assertThat(kept.written).hasSize(2).last().asString().contains("half a sentence");
    }

    @Test
    void whatIsEmptiedIsLetGo() {
        EvidenceViewModel evidence = evidence(card);
        evidence.open(Direction.FOR);
        open(evidence).noteProperty().set("half");
        pauses.elapse();
        assertThat(kept.texts).hasSize(1);
        open(evidence).noteProperty().set("  ");
        pauses.elapse();
        assertThat(kept.texts).isEmpty();
    }

    @Test
    void whatBecameEvidenceIsLetGoOnceTheSessionIsSaved() {
        EvidenceViewModel evidence = evidence(card);
        evidence.open(Direction.FOR);
        EvidenceEntry line = open(evidence);
        line.noteProperty().set("a whole sentence");
        pauses.elapse();
        evidence.save();
        line.observedProperty().set("tidied by a field that is gone");
        pauses.elapse();
        assertThat(kept.texts).hasSize(1);
        keeping.saved();
        assertThat(kept.texts).isEmpty();
    }

    @Test
    void whatIsBegunInItsPlaceMeanwhileStays() {
        EvidenceViewModel evidence = evidence(card);
        evidence.open(Direction.FOR);
        open(evidence).noteProperty().set("a whole sentence");
        evidence.save();
        open(evidence).noteProperty().set("the next");
        keeping.saved();
        pauses.elapse();

        again();
        assertThat(evidence(card).begun(Direction.FOR).orElseThrow().note()).isEqualTo("the next");
    }

    @Test
    void newActionsAndDecisionsAreFoundAgainOnTheirCards() {
        ActionsViewModel actions = actions(card);
        actions.newAction().textProperty().set("Publish ");
        actions.newDecision().textProperty().set("We stop");
        pauses.elapse();
        actions.show(session, Optional.of(other));
        actions.newAction().textProperty().set("Ask");
        pauses.elapse();

        again();
        ActionsViewModel later = actions(card);
        assertThat(later.newAction().textProperty().get()).isEqualTo("Publish ");
        assertThat(later.newDecision().textProperty().get()).isEqualTo("We stop");
        later.show(session, Optional.of(other));
        assertThat(later.newAction().textProperty().get()).isEqualTo("Ask");
        assertThat(later.newDecision().textProperty().get()).isEmpty();
    }

    @Test
    void whatWasEnteredAsAnActionIsLetGo() {
        ActionsViewModel actions = actions(card);
        actions.newAction().textProperty().set("Publish");
        pauses.elapse();
        actions.newAction().enter();
        pauses.elapse();
        assertThat(kept.texts).hasSize(1);
        keeping.saved();
        assertThat(kept.texts).isEmpty();
        assertThat(editor.session().actions().size()).isEqualTo(1);
    }

    @Test
    void whatWasFoundAgainIsEnteredWithTheRest() {
        actions(card).newAction().textProperty().set("Publish");
        pauses.elapse();

        again();
        ActionsViewModel later = actions(other);
        later.commit();
        assertThat(editor.session().actions().list())
                .singleElement()
                .matches(action -> action.title().equals("Publish"))
                .matches(action -> action.cards().equals(List.of(card)));
        keeping.saved();
        assertThat(kept.texts).isEmpty();
    }

    @Test
    void whatCannotBeUnderstoodIsLeftWhereItIs() {
        Map<String, String> strange =
                Map.of(
                        "action/somewhere",
                        "Publish",
                        "evidence/" + card,
                        "x",
                        "new-evidence/" + card + "/SIDEWAYS",
                        "x",
                        "new-evidence/" + card + "/FOR",
                        "too short",
                        "of a later version",
                        "x");
        kept.texts.putAll(strange);

        again();
        assertThat(evidence(card).begun(Direction.FOR)).isEmpty();
        assertThat(actions(card).newAction().textProperty().get()).isEmpty();
        assertThat(kept.texts).isEqualTo(strange);
    }
}
