package org.flipside.ui.inspector;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.flipside.model.Action;
import org.flipside.model.Card;
import org.flipside.model.Decision;
import org.flipside.model.Entity;
import org.flipside.model.Folding;
import org.flipside.model.Id;
import org.flipside.model.Session;
import org.flipside.session.ActionEdits;
import org.flipside.session.DecisionEdits;
import org.flipside.session.SessionEditor;
import org.flipside.ui.support.CardLabels;
import org.flipside.ui.support.Texts;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What was decided about one card, and what will be done about it. */
final class ActionsViewModel {
    private static final int MOST_FOUND = 5;

    private static final Comparator<Action> OPEN_FIRST_BY_DAY =
            Comparator.<Action, Boolean>comparing(action -> !action.status().isOpen())
                    .thenComparing(action -> action.due().date().orElse(LocalDate.MAX))
                    .thenComparing(Action::title)
                    .thenComparing(Action::id);

    private final SessionEditor editor;
    private final Clock clock;
    private final Pauses pauses;
    private final ObservableList<DecisionViewModel> decisions = FXCollections.observableArrayList();
    private final ObservableList<ActionViewModel> actions = FXCollections.observableArrayList();
    private final NewLine newDecision;
    private final NewLine newAction;
    private final List<Runnable> observers = new ArrayList<>();
    private Optional<Id<Card>> card = Optional.empty();

    ActionsViewModel(SessionEditor editor, Clock clock, Keeping keeping, Pauses pauses) {
        this.editor = editor;
        this.clock = clock;
        this.pauses = pauses;
        newDecision = new NewLine("decision", keeping, this::decide);
        newAction = new NewLine("action", keeping, this::propose);
    }

    /** The decisions; while the card is shown each keeps its place. */
    ObservableList<DecisionViewModel> decisions() {
        return decisions;
    }

    /** The actions; while the card is shown each keeps its place. */
    ObservableList<ActionViewModel> actions() {
        return actions;
    }

    /** The line that makes a decision. */
    NewLine newDecision() {
        return newDecision;
    }

    /** The line that makes an action. */
    NewLine newAction() {
        return newAction;
    }

    /** Has {@code observer} told whenever other actions may be found. */
    void observe(Runnable observer) {
        observers.add(observer);
    }

    /** Everything that may be pending. */
    Stream<Pending> pending() {
        return Stream.concat(
                decisions.stream().flatMap(DecisionViewModel::pending),
                actions.stream().flatMap(ActionViewModel::pending));
    }

    /** Enters the lines that were begun, on whichever card. */
    void commit() {
        newDecision.commit();
        newAction.commit();
    }

    /** Shows another card, or none. */
    void show(Session session, Optional<Id<Card>> shown) {
        card = shown;
        newDecision.show(shown);
        newAction.show(shown);
        decisions.clear();
        actions.clear();
        follow(session);
    }

    /** The session changed. */
    void follow(Session session) {
        card.ifPresent(
                whose -> {
                    sync(
                            decisions,
                            DecisionViewModel::id,
                            DecisionViewModel::pending,
                            decisionsOf(session, whose),
                            DecisionViewModel::follow,
                            each -> new DecisionViewModel(editor, clock, pauses, whose, each));
                    sync(
                            actions,
                            ActionViewModel::id,
                            ActionViewModel::pending,
                            actionsOf(session, whose),
                            (model, now) -> model.follow(session, now),
                            each -> new ActionViewModel(editor, clock, pauses, whose, each));
                });
        observers.forEach(Runnable::run);
    }

    private interface Follow<M, E> {
        void accept(M model, E now);
    }

    private static <M, E extends Entity> void sync(
            ObservableList<M> models,
            Function<M, Id<E>> idOf,
            Function<M, Stream<Pending>> pending,
            List<E> now,
            Follow<M, E> follow,
            Function<E, M> make) {
        List<M> gone =
                models.stream()
                        .filter(model -> now.stream().noneMatch(isOf(idOf.apply(model))))
                        .toList();
        gone.stream().flatMap(pending).forEach(Pending::take); // what was typed is gone too
        models.removeAll(gone);
        for (E each : now) {
            models.stream()
                    .filter(model -> idOf.apply(model).equals(each.id()))
                    .findFirst()
                    .ifPresentOrElse(
                            model -> follow.accept(model, each),
                            () -> models.add(make.apply(each)));
        }
    }

    private static Predicate<Entity> isOf(Id<?> id) {
        return entity -> entity.id().equals(id);
    }

    private static List<Decision> decisionsOf(Session session, Id<Card> whose) {
        return session.decisions().list().stream()
                .filter(decision -> decision.cards().contains(whose))
                .sorted(
                        Comparator.<Decision, LocalDate>comparing(
                                        d -> d.decidedOn().date().orElse(LocalDate.MAX))
                                .thenComparing(Decision::statement)
                                .thenComparing(Decision::id))
                .toList();
    }

    private static List<Action> actionsOf(Session session, Id<Card> whose) {
        return session.actions().list().stream()
                .filter(action -> action.cards().contains(whose))
                .sorted(OPEN_FIRST_BY_DAY)
                .toList();
    }

    private void decide(Id<Card> whose, String statement) {
        editor.perform(
                CardLabels.of("record-decision", editor.session(), whose),
                DecisionEdits.record(Id.random(), whose, statement, LocalDate.now(clock)));
    }

    private void propose(Id<Card> whose, String title) {
        editor.perform(
                CardLabels.of("propose-action", editor.session(), whose),
                ActionEdits.propose(Id.random(), whose, title));
    }

    /**
     * Takes a decision away from the card.
     *
     * @return brings it back: by undo where that was the last step, else as a step more
     */
    Runnable remove(Decision decision) {
        return card.map(whose -> remove(decision, whose)).orElse(() -> {});
    }

    private Runnable remove(Decision decision, Id<Card> whose) {
        String label = CardLabels.of("remove-decision", editor.session(), whose);
        editor.perform(label, DecisionEdits.remove(decision.id(), whose));
        return () -> {
            if (!undoes(label)) {
                editor.perform(
                        CardLabels.of("record-decision", editor.session(), whose),
                        DecisionEdits.bringBack(decision));
            }
        };
    }

    private boolean undoes(String label) {
        boolean last = editor.undoLabel().filter(label::equals).isPresent();
        if (last) {
            editor.undo();
        }
        return last;
    }

    /** Other actions of the session that hold these words; all of them without words. */
    List<Action> others(String words) {
        String wanted = Folding.of(words.strip());
        return otherActions()
                .filter(action -> Folding.of(action.title()).contains(wanted))
                .sorted(OPEN_FIRST_BY_DAY)
                .limit(MOST_FOUND)
                .toList();
    }

    /** Whether there are actions that do not serve the card. */
    boolean hasOthers() {
        return otherActions().findAny().isPresent();
    }

    private Stream<Action> otherActions() {
        return editor.session().actions().list().stream()
                .filter(action -> card.filter(action.cards()::contains).isEmpty());
    }

    /** The places of the cards that an action serves, from 1. */
    List<Integer> places(Action action) {
        return action.cards().stream().map(editor.session()::positionOf).sorted().toList();
    }

    /** Lets an action serve the card too. */
    void serve(Id<Action> id) {
        card.ifPresent(whose -> serve(id, whose));
    }

    private void serve(Id<Action> id, Id<Card> whose) {
        editor.perform(
                CardLabels.of("serve-action", editor.session(), whose),
                ActionEdits.serve(id, whose));
    }

    /**
     * Takes the card off an action, which stays.
     *
     * @return lets the action serve the card again
     */
    Runnable takeOff(Id<Action> id) {
        return card.map(whose -> takeOff(id, whose)).orElse(() -> {});
    }

    private Runnable takeOff(Id<Action> id, Id<Card> whose) {
        String label = CardLabels.of("take-off-action", editor.session(), whose);
        editor.perform(label, ActionEdits.takeOff(id, whose));
        return () -> {
            if (!undoes(label)) {
                serve(id, whose);
            }
        };
    }

    /** Takes an action away that serves no card. */
    void remove(Action action) {
        editor.perform(
                Texts.of("label.remove-action", action.title()), ActionEdits.remove(action.id()));
    }
}
