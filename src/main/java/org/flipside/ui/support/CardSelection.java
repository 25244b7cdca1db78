package org.flipside.ui.support;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.flipside.model.Card;
import org.flipside.model.Id;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
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
    public record State(SequencedSet<Id<Card>> cards, Optional<Id<Card>> focus) {
        public State {
            cards = Collections.unmodifiableSequencedSet(new LinkedHashSet<>(cards));
        }

        /** Whether a card is selected. */
        public boolean has(Id<Card> card) {
            return cards.contains(card);
        }

        /** The only selected card. */
        public Optional<Id<Card>> single() {
            return cards.size() == 1 ? Optional.of(cards.getFirst()) : Optional.empty();
        }

        /** What a command that concerns cards concerns: the selected ones, else the focused one. */
        public List<Id<Card>> meant() {
            return cards.isEmpty() ? focus.stream().toList() : List.copyOf(cards);
        }
    }

    private static final SequencedSet<Id<Card>> NONE = new LinkedHashSet<>();

    private final ReadOnlyObjectWrapper<State> state =
            new ReadOnlyObjectWrapper<>(new State(NONE, Optional.empty()));

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
        state.set(new State(set(List.of(card)), Optional.of(card)));
    }

    /** Selects these cards; the last of them gets the keyboard. */
    public void all(Collection<Id<Card>> cards) {
        SequencedSet<Id<Card>> all = set(cards);
        State now =
                new State(all, all.isEmpty() ? state.get().focus() : Optional.of(all.getLast()));
        if (!now.equals(state.get())) {
            state.set(now);
        }
    }

    private static SequencedSet<Id<Card>> set(Collection<Id<Card>> cards) {
        return new LinkedHashSet<>(cards);
    }

    /** Selects the card as well, or no longer; it gets the keyboard. */
    public void toggle(Id<Card> card) {
        SequencedSet<Id<Card>> cards = set(state.get().cards());
        if (!cards.remove(card)) {
            cards.add(card);
        }
        state.set(new State(cards, Optional.of(card)));
    }

    /** Gives a card the keyboard and leaves the selection. */
    public void focus(Id<Card> card) {
        state.set(new State(state.get().cards(), Optional.of(card)));
    }

    /** Selects nothing. */
    public void none() {
        state.set(new State(NONE, state.get().focus()));
    }

    /** Selects the card as well; it gets the keyboard. */
    public void add(Id<Card> card) {
        SequencedSet<Id<Card>> cards = set(state.get().cards());
        cards.add(card);
        state.set(new State(cards, Optional.of(card)));
    }

    /** Forgets cards that are no longer there. */
    public void retain(Set<Id<Card>> existing) {
        State now = state.get();
        State kept =
                new State(
                        set(now.cards().stream().filter(existing::contains).toList()),
                        now.focus().filter(existing::contains));
        if (!kept.equals(now)) {
            state.set(kept);
        }
    }
}
