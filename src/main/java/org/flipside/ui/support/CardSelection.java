package org.flipside.ui.support;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.flipside.model.Card;
import org.flipside.model.Id;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which cards are selected in a console, shared by board, list and inspector. On the JavaFX thread.
 */
public final class CardSelection {
    /**
     * What is selected.
     *
     * @param cards the selected cards, in the order in which they were selected
     * @param focus the card that has the keyboard; a card can have it without being selected
     */
    public record State(List<Id<Card>> cards, Optional<Id<Card>> focus) {
        public State {
            cards = List.copyOf(cards);
        }

        /** The only selected card. */
        public Optional<Id<Card>> single() {
            return cards.size() == 1 ? Optional.of(cards.getFirst()) : Optional.empty();
        }

        /** What a command that concerns cards concerns: the selected ones, else the focused one. */
        public List<Id<Card>> meant() {
            return cards.isEmpty() ? focus.stream().toList() : cards;
        }
    }

    private final ReadOnlyObjectWrapper<State> state =
            new ReadOnlyObjectWrapper<>(new State(List.of(), Optional.empty()));

    /** What is selected, to watch. */
    public ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** What is selected. */
    public State get() {
        return state.get();
    }

    /** Selects one card alone and gives it the keyboard. */
    public void only(Id<Card> card) {
        state.set(new State(List.of(card), Optional.of(card)));
    }

    /** Selects these cards; the last of them gets the keyboard. */
    public void all(Collection<Id<Card>> cards) {
        List<Id<Card>> list = List.copyOf(cards);
        state.set(
                new State(
                        list, list.isEmpty() ? state.get().focus() : Optional.of(list.getLast())));
    }

    /** Selects the card as well, or no longer; it gets the keyboard. */
    public void toggle(Id<Card> card) {
        Set<Id<Card>> cards = new LinkedHashSet<>(state.get().cards());
        if (!cards.remove(card)) {
            cards.add(card);
        }
        state.set(new State(List.copyOf(cards), Optional.of(card)));
    }

    /** Gives a card the keyboard and leaves the selection. */
    public void focus(Id<Card> card) {
        state.set(new State(state.get().cards(), Optional.of(card)));
    }

    /** Selects nothing. */
    public void none() {
        state.set(new State(List.of(), state.get().focus()));
    }

    /** Forgets cards that are no longer there. */
    public void retain(Collection<Id<Card>> existing) {
        State now = state.get();
        State kept =
                new State(
                        now.cards().stream().filter(existing::contains).toList(),
                        now.focus().filter(existing::contains));
        if (!kept.equals(now)) {
            state.set(kept);
        }
    }
}
