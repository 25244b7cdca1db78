package org.flipside.ui.inspector;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.flipside.model.Action;
import org.flipside.model.ActionKind;
import org.flipside.model.ActionStatus;
import org.flipside.model.Card;
import org.flipside.model.Id;
import org.flipside.model.Lever;
import org.flipside.model.Ownership;
import org.flipside.model.Session;
import org.flipside.session.ActionEdits;
import org.flipside.session.ActionText;
import org.flipside.session.OwnershipEdits;
import org.flipside.session.OwnershipText;
import org.flipside.session.SessionEditor;
import org.flipside.ui.support.CardLabels;
import org.flipside.ui.support.DayText;
import org.flipside.ui.support.Texts;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** One action that serves the card shown, with what is typed into its fields. */
final class ActionViewModel {
    private final SessionEditor editor;
    private final Clock clock;
    private final Id<Card> card;
    private final Id<Action> id;
    private final Map<ActionText, PendingText<Id<Action>>> texts = new EnumMap<>(ActionText.class);
    private final PendingText<Id<Action>> owner;
    private final PendingDay<Id<Action>> due;
    private final ReadOnlyObjectWrapper<Action> action;
    private final ReadOnlyObjectWrapper<Ownership> ownership;
    private final ReadOnlyObjectWrapper<List<Integer>> otherCards;
    private final BooleanProperty open = new SimpleBooleanProperty();
    private final ObjectProperty<Optional<ActionStatus>> ending =
            new SimpleObjectProperty<>(Optional.empty());
    private final StringProperty reason = new SimpleStringProperty("");

    /**
     * @param card the card at which the action is seen
     */
    ActionViewModel(
            SessionEditor editor, Clock clock, Pauses pauses, Id<Card> card, Action action) {
        this.editor = editor;
        this.clock = clock;
        this.card = card;
        this.id = action.id();
        for (ActionText which : ActionText.values()) {
            texts.put(
                    which,
                    new PendingText<>(String::strip, (_, typed) -> write(which, typed), pauses));
        }
        owner = new PendingText<>(String::strip, (_, typed) -> own(typed), pauses);
        due = new PendingDay<>(this::days, (_, day) -> edit(ActionEdits.due(id, day)));
        Session session = editor.session();
        this.action = new ReadOnlyObjectWrapper<>(action);
        ownership = new ReadOnlyObjectWrapper<>(session.ownershipOf(id));
        otherCards = new ReadOnlyObjectWrapper<>(others(session, action));
        texts.forEach((which, text) -> text.show(id, which.of(action)));
        owner.show(id, ownership.get().owner());
        due.show(id, action.due());
    }

    /** What is recorded. */
    ReadOnlyObjectProperty<Action> actionProperty() {
        return action.getReadOnlyProperty();
    }

    /** Its identity. */
    Id<Action> id() {
        return id;
    }

    /** Who owns it, with what. */
    ReadOnlyObjectProperty<Ownership> ownershipProperty() {
        return ownership.getReadOnlyProperty();
    }

    /** The places of the other cards that it serves, from 1. */
    ReadOnlyObjectProperty<List<Integer>> otherCardsProperty() {
        return otherCards.getReadOnlyProperty();
    }

    /** Whether all of it is shown. */
    BooleanProperty openProperty() {
        return open;
    }

    /** One of the texts. */
    PendingText<Id<Action>> text(ActionText which) {
        PendingText<Id<Action>> text = texts.get(which);
        if (text == null) {
            throw new IllegalArgumentException("No text " + which);
        }
        return text;
    }

    /** The name of the one who is accountable. */
    PendingText<Id<Action>> owner() {
        return owner;
    }

    /** The day by which it is to be done. */
    PendingDay<Id<Action>> due() {
        return due;
    }

    /** Reads days that are due. */
    DayText days() {
        return new DayText(LocalDate.now(clock), DayText.Meant.FUTURE, Locale.getDefault());
    }

    /** Everything that may be pending. */
    Stream<Pending> pending() {
        return Stream.concat(texts.values().stream(), Stream.of(owner, due));
    }

    /** The session changed; the action is still there. */
    void follow(Session session, Action now) {
        if (!now.equals(action.get())) {
            if (now.status() != action.get().status()) {
                callOff();
            }
            action.set(now);
            texts.forEach((which, text) -> text.follow(which.of(now)));
            due.follow(now.due());
        }
        Ownership owned = session.ownershipOf(id);
        if (!owned.equals(ownership.get())) {
            ownership.set(owned);
            owner.follow(owned.owner());
        }
        otherCards.set(others(session, now));
    }

    private List<Integer> others(Session session, Action now) {
        return now.cards().stream()
                .filter(each -> !each.equals(card))
                .map(session::positionOf)
                .sorted()
                .toList();
    }

    private void write(ActionText which, String typed) {
        edit(ActionEdits.write(id, which, typed));
        if (typed.isEmpty() && which == ActionText.TITLE) {
            text(which).show(id, action.get().title());
        }
    }

    private void own(String typed) {
        Session session = editor.session();
        editor.perform(
                typed.isEmpty()
                        ? CardLabels.of("clear-action-owner", session, card)
                        : CardLabels.of("set-action-owner", session, card, typed),
                OwnershipEdits.write(id, OwnershipText.OWNER, typed));
    }

    /** Sets what it is meant to do. */
    void setKind(ActionKind kind) {
        if (kind != action.get().kind()) { // a choice also tells of what it was made to show
            edit(ActionEdits.kind(id, kind));
        }
    }

    /** Says that the owner of the action holds that lever, or no longer. */
    void setLever(Lever lever, boolean held) {
        edit(OwnershipEdits.lever(id, lever, held));
    }

    private void edit(UnaryOperator<Session> edit) {
        editor.perform(CardLabels.of("edit-action", editor.session(), card), edit);
    }

    /** Where the action may go now. */
    List<ActionStatus> next() {
        return ActionEdits.next(action.get().status());
    }

    /** The end that waits for its reason: declined or dropped. */
    ObjectProperty<Optional<ActionStatus>> endingProperty() {
        return ending;
    }

    /** The reason that is being typed. */
    StringProperty reasonProperty() {
        return reason;
    }

    /** Takes the action further, or asks for the reason first. */
    void step(ActionStatus to) {
        if (ActionEdits.needsReason(to)) {
            ending.set(Optional.of(to));
        } else {
            perform(to, "");
        }
    }

    /** Ends the action with the reason that was typed; without one nothing happens. */
    void end() {
        if (!reason.get().isBlank()) {
            ending.get().ifPresent(to -> perform(to, reason.get()));
        }
    }

    /** The action goes on; no reason is wanted. */
    void callOff() {
        ending.set(Optional.empty());
        reason.set("");
    }

    private void perform(ActionStatus to, String why) {
        editor.perform(
                CardLabels.of("step-action" + "." + Texts.part(to), editor.session(), card),
                ActionEdits.step(id, to, why));
    }

    /** People on the roster and owners so far whose name holds what is typed. */
    List<String> people(String typed) {
        return Suggestions.people(typed, editor.session());
    }
}
