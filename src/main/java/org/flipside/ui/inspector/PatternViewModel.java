package org.flipside.ui.inspector;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.flipside.catalogue.Catalogue;
import org.flipside.catalogue.Entry;
import org.flipside.model.Card;
import org.flipside.model.Id;
import org.flipside.model.PatternRef;
import org.flipside.model.Session;
import org.flipside.session.CardTextEdits;
import org.flipside.session.SessionEditor;
import org.flipside.ui.support.CardLabels;

import java.util.List;
import java.util.Optional;

/** Which failure mode one card or several refer to, and the choice of another. */
final class PatternViewModel {
    private final SessionEditor editor;
    private final Catalogue catalogue;
    private final ReadOnlyObjectWrapper<PatternRef> chosen =
            new ReadOnlyObjectWrapper<>(PatternRef.none());
    private final ReadOnlyBooleanWrapper mixed = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper choosing = new ReadOnlyBooleanWrapper();
    private final StringProperty words = new SimpleStringProperty("");
    private final ObservableList<Entry> found = FXCollections.observableArrayList();
    private final ObjectProperty<Optional<Entry>> marked =
            new SimpleObjectProperty<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Entry>> page =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private List<Id<Card>> cards = List.of();

    PatternViewModel(SessionEditor editor, Catalogue catalogue) {
        this.editor = editor;
        this.catalogue = catalogue;
        words.addListener((_, _, _) -> search());
        marked.addListener((_, _, _) -> showPage());
        choosing.addListener((_, _, _) -> showPageAnew());
        chosen.addListener((_, _, _) -> showPage());
    }

    /** What the cards refer to; nothing if they differ. */
    ReadOnlyObjectProperty<PatternRef> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    /** Whether the cards refer to different things. */
    ReadOnlyBooleanProperty mixedProperty() {
        return mixed.getReadOnlyProperty();
    }

    /** Whether the list is open. */
    ReadOnlyBooleanProperty choosingProperty() {
        return choosing.getReadOnlyProperty();
    }

    /** The words that are looked for. */
    StringProperty wordsProperty() {
        return words;
    }

    /** The entries with these words. */
    ObservableList<Entry> found() {
        return found;
    }

    /** The entry that Enter would choose. */
    ObjectProperty<Optional<Entry>> markedProperty() {
        return marked;
    }

    /** The entry whose page is shown: the marked one while choosing, else the chosen one. */
    ReadOnlyObjectProperty<Optional<Entry>> pageProperty() {
        return page.getReadOnlyProperty();
    }

    /** The whole catalogue. */
    Catalogue catalogue() {
        return catalogue;
    }

    /** Shows what these cards refer to. */
    void show(Session session, List<Id<Card>> shown) {
        if (!shown.equals(cards)) {
            cancel();
            cards = List.copyOf(shown);
        }
        List<PatternRef> refs =
                cards.stream()
                        .flatMap(id -> session.cards().get(id).stream())
                        .map(card -> card.flipside().pattern())
                        .distinct()
                        .toList();
        mixed.set(refs.size() > 1);
        chosen.set(refs.size() == 1 ? refs.getFirst() : PatternRef.none());
    }

    /** Opens the list. */
    void open() {
        words.set("");
        search();
        catalogue.find(chosen.get()).ifPresent(entry -> marked.set(Optional.of(entry)));
        choosing.set(true);
    }

    /** Closes the list and changes nothing. */
    void cancel() {
        choosing.set(false);
    }

    private void search() {
        found.setAll(catalogue.search(words.get()));
        marked.set(found.stream().filter(Entry::isVerified).findFirst());
    }

    /**
     * Marks the next entry that can be chosen.
     *
     * @param step 1 or −1
     */
    void move(int step) {
        int at = marked.get().map(found::indexOf).orElse(-1) + step;
        while (at >= 0 && at < found.size()) {
            if (found.get(at).isVerified()) {
                marked.set(Optional.of(found.get(at)));
                return;
            }
            at += step;
        }
    }

    /** Gives the cards the marked entry and closes the list. */
    void choose() {
        marked.get().ifPresent(this::choose);
    }

    /** Gives the cards that entry and closes the list; one without a name cannot be chosen. */
    void choose(Entry entry) {
        if (entry.isVerified()) {
            set(entry.ref());
        }
    }

    /** Takes the failure mode from the cards. */
    void clear() {
        set(PatternRef.none());
    }

    private void set(PatternRef ref) {
        choosing.set(false);
        if (!cards.isEmpty()) {
            editor.perform(label(ref), CardTextEdits.pattern(cards, ref));
        }
    }

    private String label(PatternRef ref) {
        return ref instanceof PatternRef.None
                ? CardLabels.of("clear-pattern", editor.session(), cards)
                : CardLabels.of("set-pattern", editor.session(), cards, ref.code());
    }

    /** The page is titled while choosing, so it is shown again even where it is the same. */
    private void showPageAnew() {
        page.set(Optional.empty());
        showPage();
    }

    private void showPage() {
        page.set(choosing.get() ? marked.get() : catalogue.find(chosen.get()));
    }
}
