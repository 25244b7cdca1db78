package org.flipside.ui.run;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.flipside.model.Activity;
import org.flipside.model.Card;
import org.flipside.model.Disclosure;
import org.flipside.model.Id;
import org.flipside.model.Phase;
import org.flipside.model.Progress;
import org.flipside.model.Question;
import org.flipside.model.Round;
import org.flipside.model.Scene;
import org.flipside.model.Session;
import org.flipside.model.Subject;
import org.flipside.session.SessionEditor;
import org.flipside.session.run.RoundEdits;
import org.flipside.session.run.RunEdits;
import org.flipside.ui.support.Texts;

import java.util.Optional;

/** What is asked about the card that is looked at, and who sees the answers. */
public final class RunAnswers {
    private final SessionEditor editor;
    private final RoomEdits room;
    private final ReadOnlyObjectWrapper<Question> question =
            new ReadOnlyObjectWrapper<>(Question.RECOGNITION);
    private Optional<Id<Phase>> phase = Optional.empty();
    private Doubts doubts = (_, goOn) -> goOn.run();

    /** Asks somebody whether to go on in spite of something. */
    @FunctionalInterface
    public interface Doubts {
        /**
         * Asks.
         *
         * @param doubt what speaks against it
         * @param goOn does it, if somebody wants it all the same
         */
        void ask(String doubt, Runnable goOn);
    }

    RunAnswers(SessionEditor editor, RoomEdits room) {
        this.editor = editor;
        this.room = room;
    }

    private Session session() {
        return editor.session();
    }

    /** Who is asked before the room sees what cannot be; nobody at first. */
    public void setDoubts(Doubts doubts) {
        this.doubts = doubts;
    }

    /** Each phase begins with its usual question. */
    void follow() {
        Optional<Id<Phase>> now = session().progress().map(Progress::phase);
        if (!now.equals(phase)) {
            phase = now;
            question.set(usual());
        }
    }

    private Question usual() {
        return phase.flatMap(id -> session().phases().get(id))
                        .filter(p -> p.activity() == Activity.CHECK_IN)
                        .isPresent()
                ? Question.CHECK_IN
                : Question.RECOGNITION;
    }

    /** What is asked about the card: what is usual in the phase, unless somebody chose. */
    public ReadOnlyObjectProperty<Question> questionProperty() {
        return question.getReadOnlyProperty();
    }

    /** Asks the other question. */
    public void askOther() {
        question.set(
                question.get() == Question.CHECK_IN ? Question.RECOGNITION : Question.CHECK_IN);
    }

    /** What came out before must not tell people what to say now. */
    void leaveResult() {
        session()
                .progress()
                .filter(p -> p.scene() == Scene.RESULT)
                .ifPresent(
                        _ ->
                                room.note(
                                        Texts.of("run.label.scene", Scene.CARD),
                                        s -> RunEdits.show(s, Scene.CARD)));
    }

    /** The round that is being counted or was counted last, to the question that is asked. */
    public Optional<Round> round() {
        return card().flatMap(card -> RoundEdits.latest(session(), card, question.get()));
    }

    private Optional<Id<Card>> card() {
        return session()
                .progress()
                .flatMap(
                        p ->
                                p.looked() instanceof Subject.OfCard(Id<Card> card)
                                        ? Optional.of(card)
                                        : Optional.empty());
    }

    /** How a round stands before the room. */
    public enum Sight {
        /** Only the facilitator knows it. */
        HIDDEN,
        /** The room has seen it, and sees something else now. */
        SEEN,
        /** The stage shows it. */
        ON_STAGE
    }

    /** How a round of the card that is looked at stands before the room. */
    public Sight sight(Round round) {
        if (round.disclosure() == Disclosure.HIDDEN) {
            return Sight.HIDDEN;
        }
        boolean result =
                session().progress().map(Progress::scene).filter(Scene.RESULT::equals).isPresent();
        return result && RoundEdits.staged(session(), round.card()).equals(Optional.of(round))
                ? Sight.ON_STAGE
                : Sight.SEEN;
    }

    /** Shows the answers to the question that is asked on the stage, or hides them again. */
    public void reveal() {
        round().ifPresent(this::reveal);
    }

    /**
     * Reveals a round on the stage; one that was revealed comes back to the stage, and is hidden
     * again if it is there.
     */
    public void reveal(Round round) {
        int claim = session().positionOf(round.card());
        switch (sight(round)) {
            case HIDDEN ->
                    tooMany(round)
                            .ifPresentOrElse(
                                    doubt -> doubts.ask(doubt, () -> disclose(round)),
                                    () -> disclose(round));
            case SEEN -> show(round);
            case ON_STAGE -> {
                editor.perform(
                        Texts.of("run.label.hide-answers", claim),
                        s -> RoundEdits.disclose(s, round.id(), Disclosure.HIDDEN));
                room.note(
                        Texts.of("run.label.scene", Scene.CARD), s -> RunEdits.show(s, Scene.CARD));
            }
        }
    }

    private void disclose(Round round) {
        editor.perform(
                Texts.of("run.label.reveal-answers", session().positionOf(round.card())),
                s -> RoundEdits.disclose(s, round.id(), Disclosure.REVEALED));
        show(round);
    }

    /** In words, that more people answered than a group has. */
    private Optional<String> tooMany(Round round) {
        return session().groups().inOrder().stream()
                .filter(group -> group.size() > 0)
                .filter(group -> RoundEdits.answered(session(), round, group.id()) > group.size())
                .findFirst()
                .map(
                        group ->
                                Texts.of(
                                        "run.too-many",
                                        group.name(),
                                        RoundEdits.answered(session(), round, group.id()),
                                        group.size()));
    }

    private void show(Round round) {
        room.note(Texts.of("run.label.scene", Scene.RESULT), s -> RunEdits.showResult(s, round));
    }
}
