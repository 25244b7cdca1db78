package org.flipside.ui.inspector;

import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.flipside.model.Card;
import org.flipside.model.Claim;
import org.flipside.model.Id;
import org.flipside.model.Lens;
import org.flipside.model.Point;
import org.flipside.session.CardEdits;
import org.flipside.session.CardText;
import org.flipside.session.KnownClaims;
import org.flipside.session.PastedClaims;
import org.flipside.session.SessionEditor;
import org.flipside.ui.support.CardSelection;
import org.flipside.ui.support.Texts;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** New cards before they are added: one that is written, or many that were pasted. */
final class AddCardsViewModel {
    private final SessionEditor editor;
    private final Id<Lens> lens;
    private final Function<Integer, List<Point>> placing;
    private final CardSelection selection;
    private final StringProperty single = new SimpleStringProperty("");
    private final StringProperty pasted = new SimpleStringProperty("");
    private final ObservableList<PastedLine> lines = FXCollections.observableArrayList();
    private final List<String> removed = new ArrayList<>();
    private KnownClaims knownClaims;
    private final ReadOnlyIntegerWrapper count = new ReadOnlyIntegerWrapper();
    private final ReadOnlyIntegerWrapper known = new ReadOnlyIntegerWrapper();

    /**
     * @param lens the lens that new cards belong to
     * @param placing where that many new cards lie
     */
    AddCardsViewModel(
            SessionEditor editor,
            Id<Lens> lens,
            Function<Integer, List<Point>> placing,
            CardSelection selection) {
        this.editor = editor;
        this.lens = lens;
        this.placing = placing;
        this.selection = selection;
        knownClaims = KnownClaims.of(editor.session());
        pasted.addListener((_, _, text) -> read(text));
    }

    /** The claim of the one card. */
    StringProperty singleProperty() {
        return single;
    }

    /** The text of many claims, a line each. */
    StringProperty pastedProperty() {
        return pasted;
    }

    /** The claims that were read from it. */
    ObservableList<PastedLine> lines() {
        return lines;
    }

    /** How many of them will become cards. */
    ReadOnlyIntegerProperty countProperty() {
        return count.getReadOnlyProperty();
    }

    /** How many of them say what another says. */
    ReadOnlyIntegerProperty knownProperty() {
        return known.getReadOnlyProperty();
    }

    /** Lines that were read before keep what was changed in them; removed ones stay away. */
    private void read(String text) {
        List<PastedLine> before = new ArrayList<>(lines);
        List<String> gone = new ArrayList<>(removed);
        List<PastedLine> now = new ArrayList<>();
        for (String original : PastedClaims.read(text)) {
            if (!gone.remove(original)) {
                now.add(take(before, original));
            }
        }
        if (text.isBlank()) {
            removed.clear();
        }
        lines.setAll(now);
        compare();
    }

    private PastedLine take(List<PastedLine> before, String original) {
        for (PastedLine line : before) {
            if (line.original().equals(original)) {
                before.remove(line);
                return line;
            }
        }
        PastedLine line = new PastedLine(original);
        line.quoteProperty().addListener((_, _, _) -> compare());
        return line;
    }

    private void compare() {
        List<String> quotes = lines.stream().map(line -> line.quoteProperty().get()).toList();
        List<KnownClaims.Likeness> likeness = knownClaims.compare(quotes);
        for (int i = 0; i < lines.size(); i++) {
            lines.get(i).setLikeness(likeness.get(i));
        }
        count.set((int) written().count());
        known.set((int) lines.stream().filter(PastedLine::isKnown).count());
    }

    private Stream<String> written() {
        return lines.stream()
                .map(line -> CardText.QUOTE.tidy(line.quoteProperty().get()))
                .filter(quote -> !quote.isEmpty());
    }

    /** Leaves a line out. */
    void remove(PastedLine line) {
        removed.add(line.original());
        lines.remove(line);
        compare();
    }

    /** Leaves out all lines that say what another says. */
    void removeKnown() {
        List<PastedLine> alike = lines.stream().filter(PastedLine::isKnown).toList();
        alike.forEach(line -> removed.add(line.original()));
        lines.setAll(lines.stream().filter(line -> !line.isKnown()).toList());
        compare();
    }

    /**
     * Adds the one card.
     *
     * @return whether there was anything to add
     */
    boolean addSingle() {
        String quote = CardText.QUOTE.tidy(single.get());
        if (quote.isEmpty()) {
            return false;
        }
        add(List.of(quote));
        single.set("");
        return true;
    }

    /**
     * Adds a card for each line, as one step.
     *
     * @return whether there was anything to add
     */
    boolean addLines() {
        List<String> quotes = written().toList();
        if (quotes.isEmpty()) {
            return false;
        }
        add(quotes);
        pasted.set("");
        return true;
    }

    private void add(List<String> quotes) {
        List<Id<Card>> ids = quotes.stream().map(_ -> Id.<Card>random()).toList();
        List<Claim> claims = quotes.stream().map(Claim::of).toList();
        List<Point> places = placing.apply(quotes.size());
        editor.perform(
                Texts.of("label.add-cards", quotes.size()),
                session -> CardEdits.add(session, lens, ids, claims, places));
        knownClaims = KnownClaims.of(editor.session());
        selection.all(ids);
    }
}
