package org.flipside.ui.inspector;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;

import org.flipside.catalogue.Catalogue;
import org.flipside.catalogue.PriorityTable;
import org.flipside.model.Card;
import org.flipside.model.Change;
import org.flipside.model.Entity;
import org.flipside.model.EntityKind;
import org.flipside.model.Id;
import org.flipside.model.Session;
import org.flipside.model.Side;
import org.flipside.session.BegunTexts;
import org.flipside.session.CardEdits;
import org.flipside.session.SaveState;
import org.flipside.session.SessionEditor;
import org.flipside.store.JournalEntry;
import org.flipside.ui.support.CardLabels;
import org.flipside.ui.support.CardSelection;
import org.flipside.ui.support.Subscriptions;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Function;
import java.util.stream.Stream;

/** What the inspector shows of the selected cards, following session and selection. */
final class InspectorViewModel {
    private final SessionEditor editor;
    private final CardSelection selection;
    private final Executor later;
    private final CardTextsViewModel texts;
    private final PatternViewModel pattern;
    private final TagsViewModel tags;
    private final Keeping keeping;
    private final EvidenceViewModel evidence;
    private final OwnerViewModel owner;
    private final ActionsViewModel actions;
    private final ScoresViewModel scores;
    private final HistoryViewModel history;
    private final ReadOnlyObjectWrapper<Shown> shown =
            new ReadOnlyObjectWrapper<>(new Shown.Nothing());
    private final ObjectProperty<InspectorTab> tab =
            new SimpleObjectProperty<>(InspectorTab.EVIDENCE);
    private final List<Runnable> left = new ArrayList<>();
    private final Subscriptions subscriptions = new Subscriptions();

    /**
     * @param begun outlives this inspector
     * @param later runs what must not be done while a change is being told
     */
    InspectorViewModel(
            SessionEditor editor,
            CardSelection selection,
            Catalogue catalogue,
            Function<Id<Card>, CompletableFuture<List<JournalEntry>>> journal,
            ObservableValue<PriorityTable> priorities,
            Clock clock,
            BegunTexts begun,
            Pauses pauses,
            Executor later) {
        this.editor = editor;
        this.selection = selection;
        this.later = later;
        texts = new CardTextsViewModel(editor, pauses);
        pattern = new PatternViewModel(editor, catalogue);
        tags = new TagsViewModel(editor);
        keeping = new Keeping(begun, pauses);
        evidence = new EvidenceViewModel(editor, clock, new EvidenceDrafts(keeping));
        owner = new OwnerViewModel(editor, clock, pauses);
        actions = new ActionsViewModel(editor, clock, keeping, pauses);
        scores = new ScoresViewModel(editor, pauses, priorities);
        history = new HistoryViewModel(editor, journal);
        subscriptions.add(editor.observe(this::changed));
        subscriptions.add(editor.observeSaving(this::saved));
        subscriptions.add(selection.stateProperty().subscribe(_ -> selected()));
        subscriptions.add(tab.subscribe(now -> history.setWatched(now == InspectorTab.HISTORY)));
    }

    /** What is shown. */
    ReadOnlyObjectProperty<Shown> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /** The tab in front. */
    ObjectProperty<InspectorTab> tabProperty() {
        return tab;
    }

    CardTextsViewModel texts() {
        return texts;
    }

    PatternViewModel pattern() {
        return pattern;
    }

    TagsViewModel tags() {
        return tags;
    }

    EvidenceViewModel evidence() {
        return evidence;
    }

    OwnerViewModel owner() {
        return owner;
    }

    ActionsViewModel actions() {
        return actions;
    }

    ScoresViewModel scores() {
        return scores;
    }

    HistoryViewModel history() {
        return history;
    }

    private void selected() {
        List<Id<Card>> before = shown.get().ids();
        Shown now = look(editor.session());
        if (before.equals(now.ids())) {
            return;
        }
        // an observer of the session may have changed the selection, so nothing is written yet
        pending().toList().forEach(text -> text.take().ifPresent(left::add));
        if (!left.isEmpty()) {
            later.execute(this::writeLeft);
        }
        shown.set(now);
        showParts(editor.session(), now);
    }

    private Shown look(Session session) {
        List<Card> cards =
                selection.get().cards().stream()
                        .flatMap(id -> session.cards().get(id).stream())
                        .toList();
        return switch (cards.size()) {
            case 0 -> new Shown.Nothing();
            case 1 -> one(session, cards.getFirst());
            default ->
                    new Shown.Several(
                            cards.stream()
                                    .sorted(Comparator.comparingDouble(Card::order))
                                    .toList());
        };
    }

    private static Shown.One one(Session session, Card card) {
        return new Shown.One(card, session.positionOf(card.id()), session.cards().size());
    }

    private void showParts(Session session, Shown now) {
        Optional<Id<Card>> only = Optional.empty();
        if (now instanceof Shown.One one) {
            texts.show(one.card());
            only = Optional.of(one.card().id());
        }
        evidence.show(session, only);
        owner.show(session, only);
        actions.show(session, only);
        scores.show(session, only);
        history.show(only);
        tags.show(session, now.ids());
        pattern.show(session, now.ids());
    }

    private void changed(SessionEditor.Change change) {
        Session session = change.after();
        List<Id<Card>> before = shown.get().ids();
        boolean cardsChanged = touches(change, EntityKind.CARD);
        Shown now = cardsChanged ? look(session) : shown.get();
        if (!now.ids().equals(before)) {
            pending().forEach(Pending::take); // the card is gone, and what was typed on it
            shown.set(now);
            showParts(session, now);
            return;
        }
        shown.set(now);
        if (cardsChanged) {
            if (shown.get() instanceof Shown.One one) {
                texts.follow(one.card());
            }
            tags.show(session, before);
            pattern.show(session, before);
        }
        if (touches(change, EntityKind.EVIDENCE)) {
            evidence.follow(session);
        }
        owner.follow(session);
        actions.follow(session);
        scores.follow(session);
        history.outdate();
        saved(editor.saveState());
    }

    private static boolean touches(SessionEditor.Change change, EntityKind kind) {
        return change.changes().changes().stream()
                .map(Change::entity)
                .map(Entity::entityKind)
                .anyMatch(kind::equals);
    }

    /** Only when all is saved does the journal have what was done last. */
    private void saved(SaveState state) {
        if (state instanceof SaveState.Saved) {
            keeping.saved();
            history.readIfWatched();
        }
    }

    /** Turns the cards shown over. */
    void turn() {
        commitPending();
        List<Id<Card>> cards = shown.get().ids();
        if (!cards.isEmpty()) {
            editor.perform(turnLabel(), session -> CardEdits.turn(session, cards));
        }
    }

    private String turnLabel() {
        boolean back = shown.get() instanceof Shown.One one && one.card().side() == Side.FLIPSIDE;
        return CardLabels.of(back ? "turn-back" : "turn", editor.session(), shown.get().ids());
    }

    private Stream<Pending> pending() {
        return Stream.of(texts.pending(), owner.pending(), actions.pending(), scores.pending())
                .flatMap(each -> each);
    }

    private void writeLeft() {
        List<Runnable> now = List.copyOf(left);
        left.clear();
        now.forEach(Runnable::run);
    }

    /** Writes what is typed in fields. */
    void commitFields() {
        writeLeft();
        pending().toList().forEach(Pending::commit); // a commit may change the list of actions
    }

    /** Writes everything that is typed, lines that are not finished among it. */
    void commitPending() {
        commitFields();
        evidence.commit();
        actions.commit();
    }

    /** Ends all subscriptions; what is typed must have been committed. */
    void close() {
        keeping.write();
        if (editor.saveState() instanceof SaveState.Saved) {
            keeping.saved();
        } else {
            var _ = editor.settled().thenRunAsync(keeping::saved, later);
        }
        subscriptions.end();
        history.close();
    }
}
