package org.flipside.ui.inspector;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.flipside.model.Card;
import org.flipside.model.Id;
import org.flipside.session.SessionEditor;
import org.flipside.store.JournalEntry;
import org.flipside.ui.support.Fx;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;

/** What happened to one card, read from the journal while somebody looks at it. */
final class HistoryViewModel {
    /** How far the reading is. */
    enum State {
        /** Nothing is shown yet. */
        LOADING,
        /** The list is complete. */
        READY,
        /** The journal could not be read; what was there before stays. */
        FAILED
    }

    private static final Logger LOG = Logger.getLogger(HistoryViewModel.class.getName());

    private final SessionEditor editor;
    private final Function<Id<Card>, CompletableFuture<List<JournalEntry>>> history;
    private final ObservableList<HistoryItem> items = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.LOADING);
    private Optional<Id<Card>> card = Optional.empty();
    private boolean watched;
    private boolean outdated = true;
    private long asked;

    HistoryViewModel(
            SessionEditor editor,
            Function<Id<Card>, CompletableFuture<List<JournalEntry>>> history) {
        this.editor = editor;
        this.history = history;
    }

    /** What happened, the latest first. */
    ObservableList<HistoryItem> items() {
        return items;
    }

    /** How far the reading is. */
    ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** Shows another card, or none. */
    void show(Optional<Id<Card>> shown) {
        card = shown;
        asked++;
        items.clear();
        state.set(State.LOADING);
        outdate();
        readIfWatched();
    }

    /** Something has changed that is perhaps not in the journal yet. */
    void outdate() {
        outdated = true;
    }

    /** Whether somebody looks at the history; nothing is read while nobody does. */
    void setWatched(boolean now) {
        watched = now;
        readIfWatched();
    }

    /** The journal is up to date: reads what is outdated, if somebody looks at it. */
    void readIfWatched() {
        if (watched && outdated) {
            read();
        }
    }

    /** Reads the journal. */
    void read() {
        card.ifPresent(
                whose -> {
                    outdated = false;
                    long question = ++asked;
                    Fx.whenDone(
                            history.apply(whose),
                            entries -> answer(question, whose, entries),
                            failure -> fail(question, failure));
                });
    }

    private void answer(long question, Id<Card> whose, List<JournalEntry> entries) {
        if (question != asked) {
            return;
        }
        HistoryWords words = new HistoryWords(editor.session(), whose);
        List<HistoryItem> now = entries.stream().map(words::of).toList();
        if (!now.equals(items)) {
            items.setAll(now);
        }
        state.set(State.READY);
    }

    private void fail(long question, Throwable failure) {
        if (question == asked) {
            LOG.log(Level.WARNING, "The history of a card could not be read", failure);
            state.set(State.FAILED);
        }
    }

    /** Answers that are still to come are passed over. */
    void close() {
        watched = false;
        asked++;
    }
}
