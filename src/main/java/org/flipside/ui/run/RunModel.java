package org.flipside.ui.run;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.flipside.model.Card;
import org.flipside.model.CardOrder;
import org.flipside.model.Id;
import org.flipside.model.Phase;
import org.flipside.model.Progress;
import org.flipside.model.Reveal;
import org.flipside.model.Scene;
import org.flipside.model.Session;
import org.flipside.model.SessionState;
import org.flipside.model.Side;
import org.flipside.model.Subject;
import org.flipside.session.CardEdits;
import org.flipside.session.SessionEditor;
import org.flipside.session.run.Course;
import org.flipside.session.run.ParkingEdits;
import org.flipside.session.run.RunEdits;
import org.flipside.session.run.RunOrder;
import org.flipside.ui.support.Subscriptions;
import org.flipside.ui.support.Texts;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Drives a session in the room: every act is one call, whichever key, button or clicker asked for
 * it. On the JavaFX thread.
 */
public final class RunModel {
    /** A session that begins later than this after its hour is measured from when it began. */
    private static final Duration LATE = Duration.ofHours(3);

    /**
     * So is one that begins earlier than this before it: nobody is hours ahead at the beginning.
     */
    private static final Duration EARLY = Duration.ofMinutes(30);

    private final SessionEditor editor;
    private final Clock clock;
    private final Map<Id<Card>, Reveal> seen = new HashMap<>();
    private final ReadOnlyLongWrapper version = new ReadOnlyLongWrapper();
    private final ReadOnlyObjectWrapper<Subject> looked =
            new ReadOnlyObjectWrapper<>(Subject.session());
    private final ReadOnlyBooleanWrapper blank = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper frozen = new ReadOnlyBooleanWrapper();
    private Instant frozenAt = Instant.EPOCH;
    private final RoomEdits room;
    private final RunTimers timers;
    private final RunAnswers answers;
    private final Subscriptions subscriptions = new Subscriptions();

    /**
     * A model of the session in that editor.
     *
     * @param clock tells the time of the room
     */
    public RunModel(SessionEditor editor, Clock clock) {
        this.editor = editor;
        this.clock = clock;
        room = new RoomEdits(editor);
        timers = new RunTimers(editor, room, clock);
        answers = new RunAnswers(editor, room);
        follow();
        subscriptions.add(
                answers.questionProperty().subscribe(_ -> version.set(version.get() + 1)));
        subscriptions.add(editor.observe(_ -> follow()));
    }

    private void follow() {
        answers.follow();
        version.set(version.get() + 1);
        looked.set(session().progress().map(Progress::looked).orElseGet(Subject::session));
        session().progress().ifPresent(this::remember);
    }

    private void remember(Progress progress) {
        card().filter(card -> card.side() == Side.FLIPSIDE)
                .ifPresent(card -> seen.put(card.id(), progress.reveal()));
    }

    /** What is looked at: a card, or the session as a whole. */
    public ReadOnlyObjectProperty<Subject> lookedProperty() {
        return looked.getReadOnlyProperty();
    }

    /** The timers. */
    public RunTimers timers() {
        return timers;
    }

    /** What is asked, and what the room sees of the answers. */
    public RunAnswers answers() {
        return answers;
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
        return room.isRunning();
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
        return Course.of(session(), plannedStart(), until());
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
        Duration late = Duration.between(planned, began);
        boolean asPlanned = late.compareTo(EARLY.negated()) > 0 && late.compareTo(LATE) < 0;
        return asPlanned ? planned : began;
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
        room.note(Texts.of("run.label.reveal", reveal), s -> RunEdits.reveal(s, reveal));
    }

    /** Puts a card on the stage. */
    public void show(Id<Card> card) {
        room.note(
                Texts.of("run.label.card", session().positionOf(card)),
                s -> RunEdits.showCard(s, card, seenOf(card), now()));
    }

    /** After the program was opened anew a card tells its story first again. */
    private Reveal seenOf(Id<Card> card) {
        return seen.getOrDefault(card, Reveal.STORY);
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

    /** Puts something else on the stage; asked for again, the card comes back. */
    public void toggle(Scene scene) {
        boolean shown = session().progress().map(p -> p.scene() == scene).orElse(false);
        Scene other = card().isPresent() ? Scene.CARD : Scene.TITLE;
        Scene wanted = shown ? other : scene;
        room.note(Texts.of("run.label.scene", wanted), s -> RunEdits.show(s, wanted));
    }

    /** Goes to a phase. */
    public void toPhase(Id<Phase> id) {
        room.note(Texts.of("run.label.phase", name(id)), s -> RunEdits.toPhase(s, id, now()));
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
            room.note(label, s -> RunEdits.setMinutes(s, id, minutes, now()));
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

    /** How long the session has been running, or ran; nothing before it begins. */
    public Optional<Duration> elapsed() {
        return session().progress().map(p -> Duration.between(p.beganAt(), until()));
    }

    /** Now; in a session that is over, when it ended. */
    private Instant until() {
        return isRunning() || canBegin() ? now() : RunEdits.ended(session()).orElseGet(this::now);
    }

    /** Shows the cards in another order; dice are thrown anew each time. */
    public void order(CardOrder order, int dice) {
        room.note(
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
                            Optional<Id<Card>> next = nextCard().map(Card::id);
                            editor.perform( // one step: taken back, the card is back as well
                                    Texts.of("run.label.park", session().positionOf(card.id())),
                                    s -> {
                                        Session parked = ParkingEdits.parkCard(s, card.id(), now());
                                        return next.map(
                                                        n ->
                                                                RunEdits.showCard(
                                                                        parked, n, seenOf(n),
                                                                        now()))
                                                .orElse(parked);
                                    });
                        });
    }

    /** Whether the room looks at that card, on the stage or behind another scene. */
    public boolean isLookedAt(Id<Card> card) {
        return card().map(Card::id).filter(card::equals).isPresent();
    }

    /** Ends following the session. */
    public void close() {
        subscriptions.end();
    }
}
