package org.flipside.ui.run;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.flipside.model.Activity;
import org.flipside.model.Card;
import org.flipside.model.CardOrder;
import org.flipside.model.Disclosure;
import org.flipside.model.Id;
import org.flipside.model.Phase;
import org.flipside.model.Progress;
import org.flipside.model.Question;
import org.flipside.model.Reveal;
import org.flipside.model.Round;
import org.flipside.model.Scene;
import org.flipside.model.Session;
import org.flipside.model.SessionState;
import org.flipside.model.Side;
import org.flipside.model.Subject;
import org.flipside.model.Timing;
import org.flipside.session.CardEdits;
import org.flipside.session.SessionEditor;
import org.flipside.session.run.Course;
import org.flipside.session.run.ParkingEdits;
import org.flipside.session.run.RoundEdits;
import org.flipside.session.run.RunEdits;
import org.flipside.session.run.RunOrder;
import org.flipside.ui.support.Subscriptions;
import org.flipside.ui.support.Texts;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Drives a session in the room: every act is one call, whichever key, button or clicker asked for
 * it. On the JavaFX thread.
 */
public final class RunModel {
    /** A session that begins this far from its planned hour is measured from when it began. */
    private static final Duration SAME_OCCASION = Duration.ofHours(3);

    private final SessionEditor editor;
    private final Clock clock;
    private final ReadOnlyLongWrapper version = new ReadOnlyLongWrapper();
    private final ReadOnlyObjectWrapper<Subject> looked =
            new ReadOnlyObjectWrapper<>(Subject.session());
    private final ReadOnlyBooleanWrapper blank = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper frozen = new ReadOnlyBooleanWrapper();
    private Instant frozenAt = Instant.EPOCH;
    private final ReadOnlyObjectWrapper<Question> question =
            new ReadOnlyObjectWrapper<>(Question.RECOGNITION);
    private Optional<Id<Phase>> phase = Optional.empty();
    private final Subscriptions subscriptions = new Subscriptions();

    /**
     * A model of the session in that editor.
     *
     * @param clock tells the time of the room
     */
    public RunModel(SessionEditor editor, Clock clock) {
        this.editor = editor;
        this.clock = clock;
        follow();
        subscriptions.add(editor.observe(_ -> follow()));
    }

    private void follow() {
        Optional<Id<Phase>> now = session().progress().map(Progress::phase);
        if (!now.equals(phase)) {
            phase = now;
            question.set(usualQuestion());
        }
        version.set(version.get() + 1);
        looked.set(session().progress().map(Progress::looked).orElseGet(Subject::session));
    }

    /** What is looked at: a card, or the session as a whole. */
    public ReadOnlyObjectProperty<Subject> lookedProperty() {
        return looked.getReadOnlyProperty();
    }

    /** What is asked in the phase that goes on. */
    private Question usualQuestion() {
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
        version.set(version.get() + 1);
    }

    /** The session as it is now. */
    public Session session() {
        return editor.session();
    }

    /** Grows with each change of the session. */
    public ReadOnlyLongProperty versionProperty() {
        return version.getReadOnlyProperty();
    }

    /** Whether the stage shows nothing. */
    public ReadOnlyBooleanProperty blankProperty() {
        return blank.getReadOnlyProperty();
    }

    /** Whether the stage stays as it is while the facilitator goes on. */
    public ReadOnlyBooleanProperty frozenProperty() {
        return frozen.getReadOnlyProperty();
    }

    /** The time in the room. */
    public Instant now() {
        return clock.instant();
    }

    /** Whether the session has begun and is not closed. */
    public boolean isRunning() {
        return session().progress().isPresent()
                && session().details().state() == SessionState.RUNNING;
    }

    /** Whether the session is still before its beginning, or was never run. */
    public boolean canBegin() {
        return session().details().state() == SessionState.IN_PREPARATION
                || session().progress().isEmpty();
    }

    /** Begins the session, or takes it up where it stood. */
    public void begin() {
        if (!canBegin()) {
            return;
        }
        editor.note(
                Texts.of("run.label.begin"),
                s -> RunEdits.begin(RunEdits.ready(s, Texts.of("run.only-phase")), now()));
    }

    /** How the session stands against its agenda. */
    public Course course() {
        return Course.of(session(), plannedStart(), now());
    }

    private Instant plannedStart() {
        Session session = session();
        Instant planned =
                session.details()
                        .date()
                        .atTime(session.details().start())
                        .atZone(clock.getZone())
                        .toInstant();
        Instant began = session.progress().map(Progress::beganAt).orElse(planned);
        boolean same = Duration.between(planned, began).abs().compareTo(SAME_OCCASION) < 0;
        return same ? planned : began;
    }

    /** The card that is looked at. */
    public Optional<Card> card() {
        return session()
                .progress()
                .flatMap(
                        p ->
                                p.looked() instanceof Subject.OfCard(Id<Card> card)
                                        ? session().cards().get(card)
                                        : Optional.empty());
    }

    /** The card that comes next. */
    public Optional<Card> nextCard() {
        return card().map(card -> RunOrder.next(session(), card.id()))
                .orElseGet(() -> RunOrder.first(session()));
    }

    /** The timer of the card on the stage, or else of the phase. */
    public Optional<Timing> timing() {
        List<Timing> present = RunEdits.present(session());
        return present.isEmpty() ? Optional.empty() : Optional.of(present.getLast());
    }

    /** The timer of the phase. */
    public Optional<Timing> phaseTiming() {
        return session().progress().flatMap(p -> session().timings().get(Timing.idFor(p.phase())));
    }

    /** The timer of the card that is looked at. */
    public Optional<Timing> cardTiming() {
        List<Timing> present = RunEdits.present(session());
        return present.size() < 2 ? Optional.empty() : Optional.of(present.getLast());
    }

    /** What {@link #forward} will do. */
    public Step forwardStep() {
        return Steps.forward(session(), card());
    }

    /**
     * One step on, as a clicker asks for it: turns the card, shows its code, then its closing line,
     * then the next card.
     */
    public void forward() {
        switch (forwardStep()) {
            case Step.Turn(Id<Card> _) -> turn();
            case Step.More(Reveal reveal) -> reveal(reveal);
            case Step.Show(Id<Card> next) -> show(next);
            case Step.Stay _ -> {}
        }
    }

    /** One step back: what was revealed last is hidden, a turned card is turned back. */
    public void back() {
        switch (Steps.back(session(), card())) {
            case Step.Turn(Id<Card> _) -> turn();
            case Step.More(Reveal reveal) -> reveal(reveal);
            case Step.Show(Id<Card> previous) -> show(previous);
            case Step.Stay _ -> {}
        }
    }

    /** Turns the card on the stage. */
    public void turn() {
        card().ifPresent(
                        card -> {
                            boolean open = card.side() == Side.CLAIM;
                            editor.perform(
                                    Texts.of(
                                            open ? "label.turn.one" : "label.turn-back.one",
                                            session().positionOf(card.id())),
                                    s -> CardEdits.turn(s, Set.of(card.id())));
                            reveal(Reveal.STORY);
                        });
    }

    private void reveal(Reveal reveal) {
        note(Texts.of("run.label.reveal", reveal), s -> RunEdits.reveal(s, reveal));
    }

    /** Puts a card on the stage. */
    public void show(Id<Card> card) {
        note(
                Texts.of("run.label.card", session().positionOf(card)),
                s -> RunEdits.showCard(s, card, now()));
    }

    /**
     * Puts the card of that number on the stage.
     *
     * @param number from 1, as planned
     * @return whether there is such a card
     */
    public boolean jump(int number) {
        List<Card> all = session().running();
        if (number < 1 || number > all.size()) {
            return false;
        }
        show(all.get(number - 1).id());
        return true;
    }

    /** Puts the next card on the stage, as it lies. */
    public void nextShown() {
        nextCard().map(Card::id).ifPresent(this::show);
    }

    /** Puts the card before on the stage, as it lies. */
    public void previousShown() {
        card().flatMap(card -> RunOrder.previous(session(), card.id()))
                .map(Card::id)
                .ifPresent(this::show);
    }

    /** Puts something else on the stage; asked for again, the card comes back. */
    public void toggle(Scene scene) {
        boolean shown = session().progress().map(p -> p.scene() == scene).orElse(false);
        Scene other = card().isPresent() ? Scene.CARD : Scene.TITLE;
        Scene wanted = shown ? other : scene;
        note(Texts.of("run.label.scene", wanted), s -> RunEdits.show(s, wanted));
    }

    /** Goes to a phase. */
    public void toPhase(Id<Phase> id) {
        note(Texts.of("run.label.phase", name(id)), s -> RunEdits.toPhase(s, id, now()));
    }

    /** Goes to the phase that many places on, or back; stays at either end. */
    public void stepPhase(int by) {
        List<Phase> all = session().phases().inOrder();
        Optional<Phase> current = course().current();
        if (current.isPresent()) {
            int to = Math.clamp(all.indexOf(current.get()) + (long) by, 0, all.size() - 1);
            toPhase(all.get(to).id());
        }
    }

    /** Gives a phase another length, in minutes. */
    public void setMinutes(Id<Phase> id, int minutes) {
        String label = Texts.of("run.label.minutes", name(id), minutes);
        if (session().progress().isPresent()) {
            note(label, s -> RunEdits.setMinutes(s, id, minutes, now()));
        } else {
            editor.perform(label, s -> RunEdits.setMinutes(s, id, minutes, now()));
        }
    }

    /** Puts a phase at another place of the agenda, from 0. */
    public void movePhase(Id<Phase> id, int to) {
        editor.perform(
                Texts.of("run.label.move-phase", name(id)), s -> RunEdits.movePhase(s, id, to));
    }

    private String name(Id<Phase> id) {
        return session().phases().get(id).map(Phase::name).orElse("");
    }

    /** Since when the session runs; nothing before it begins. */
    public Optional<Duration> elapsed() {
        return session().progress().map(p -> Duration.between(p.beganAt(), now()));
    }

    /** Stops the timers, or lets them run on. */
    public void pauseOrResume() {
        boolean running = timing().map(t -> t.timer().running()).orElse(false);
        note(
                Texts.of(running ? "run.label.pause" : "run.label.resume"),
                s -> RunEdits.pauseOrResume(s, now()));
    }

    /** Gives a timer more, or less, time. */
    public void lengthen(Id<Timing> timer, int seconds) {
        note(
                Texts.of(seconds < 0 ? "run.label.less-time" : "run.label.more-time"),
                s -> RunEdits.lengthen(s, timer, seconds));
    }

    /** Sets a timer back to its beginning. */
    public void reset(Id<Timing> timer) {
        note(Texts.of("run.label.reset"), s -> RunEdits.reset(s, timer, now()));
    }

    /** Shows the cards in another order; dice are thrown anew each time. */
    public void order(CardOrder order, int dice) {
        note(
                Texts.of("run.label.order"),
                s -> s.progress().map(p -> s.with(p.withOrder(order, dice))).orElse(s));
    }

    /** Shows nothing, or again what there is. */
    public void toggleBlank() {
        blank.set(!blank.get());
    }

    /** Keeps the stage as it is, or lets it follow again. */
    public void toggleFrozen() {
        frozenAt = now();
        frozen.set(!frozen.get());
    }

    /** Since when the stage stays as it is. */
    public Instant frozenAt() {
        return frozenAt;
    }

    /** Whether the card on the stage is set aside. */
    public boolean isParked() {
        return card().filter(card -> RunOrder.parked(session()).contains(card.id())).isPresent();
    }

    /** Sets the card on the stage aside and goes on; a card that waits is taken up again. */
    public void park() {
        card().ifPresent(
                        card -> {
                            if (isParked()) {
                                editor.perform(
                                        Texts.of(
                                                "run.label.take-up",
                                                session().positionOf(card.id())),
                                        s -> ParkingEdits.takeUpCard(s, card.id()));
                                return;
                            }
                            Optional<Card> next = nextCard();
                            editor.perform(
                                    Texts.of("run.label.park", session().positionOf(card.id())),
                                    s -> ParkingEdits.parkCard(s, card.id(), now()));
                            next.map(Card::id).ifPresent(this::show);
                        });
    }

    /** The round of the card on the stage that is being counted or was counted last. */
    public Optional<Round> round(Question question) {
        return card().flatMap(card -> RoundEdits.latest(session(), card.id(), question));
    }

    /** Whether the room looks at that card, on the stage or behind another scene. */
    public boolean isLookedAt(Id<Card> card) {
        return card().map(Card::id).filter(card::equals).isPresent();
    }

    /** Whether answers are on the stage. */
    public boolean showsResult() {
        return session().progress().map(Progress::scene).filter(Scene.RESULT::equals).isPresent();
    }

    /**
     * Reveals the answers to the card on the stage and shows them there; answers that are revealed
     * come back to the stage, and are hidden again if they are there.
     */
    public void revealAnswers(Question question) {
        Optional<Round> round = round(question);
        if (round.isEmpty()) {
            return;
        }
        boolean hidden = round.get().disclosure() == Disclosure.HIDDEN;
        if (!hidden && !showsResult()) {
            note(Texts.of("run.label.scene", Scene.RESULT), s -> RunEdits.show(s, Scene.RESULT));
            return;
        }
        editor.perform(
                Texts.of(
                        hidden ? "run.label.reveal-answers" : "run.label.hide-answers",
                        session().positionOf(round.get().card())),
                s ->
                        RoundEdits.disclose(
                                s,
                                round.get().id(),
                                hidden ? Disclosure.REVEALED : Disclosure.HIDDEN));
        Scene scene = hidden ? Scene.RESULT : Scene.CARD;
        note(Texts.of("run.label.scene", scene), s -> RunEdits.show(s, scene));
    }

    /** What happens in the room happens while the session runs, by whichever button. */
    private void note(String label, UnaryOperator<Session> edit) {
        if (isRunning()) {
            editor.note(label, edit);
        }
    }

    /** Ends following the session. */
    public void close() {
        subscriptions.end();
    }
}
