package org.flipside.ui.inspector;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;

import org.flipside.catalogue.PriorityTable;
import org.flipside.files.PriorityReader;
import org.flipside.model.Card;
import org.flipside.model.Id;
import org.flipside.model.Scores;
import org.flipside.model.Session;
import org.flipside.session.Rank;
import org.flipside.session.RatedAt;
import org.flipside.session.ScoreEdits;
import org.flipside.session.SessionEditor;
import org.flipside.ui.priority.PriorityWords;
import org.flipside.ui.support.CardLabels;
import org.flipside.ui.support.Texts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** How one card is rated. */
final class ScoresViewModel {
    private final SessionEditor editor;
    private final ReadOnlyObjectWrapper<PriorityTable> table =
            new ReadOnlyObjectWrapper<>(PriorityReader.builtIn());
    private final List<ScoreField> fields = new ArrayList<>();
    private final ReadOnlyObjectWrapper<Scores> scores =
            new ReadOnlyObjectWrapper<>(Scores.none(Id.random()));
    private final ReadOnlyBooleanWrapper mayRateAfter = new ReadOnlyBooleanWrapper();
    private Optional<Id<Card>> card = Optional.empty();

    /**
     * @param table says what follows from a rating and what ranks mean; may change
     */
    ScoresViewModel(SessionEditor editor, Pauses pauses, ObservableValue<PriorityTable> table) {
        this.editor = editor;
        this.table.bind(table); // weakly, for the table outlives this
        for (RatedAt when : RatedAt.values()) {
            for (Rank which : Rank.values()) {
                fields.add(
                        new ScoreField(
                                when,
                                which,
                                new PendingText<>(
                                        String::strip,
                                        (whose, digits) -> rate(whose, when, which, digits),
                                        pauses),
                                new PendingText<>(
                                        String::strip,
                                        (whose, text) -> explain(whose, when, which, text),
                                        pauses),
                                this.table.getReadOnlyProperty()));
            }
        }
    }

    /** What is recorded. */
    ReadOnlyObjectProperty<Scores> scoresProperty() {
        return scores.getReadOnlyProperty();
    }

    /** Whether it can be said how the card is rated once something was done. */
    ReadOnlyBooleanProperty mayRateAfterProperty() {
        return mayRateAfter.getReadOnlyProperty();
    }

    /** The three ranks of one rating. */
    List<ScoreField> fields(RatedAt when) {
        return fields.stream().filter(field -> field.when() == when).toList();
    }

    /** The table, to follow. */
    ReadOnlyObjectProperty<PriorityTable> tableProperty() {
        return table.getReadOnlyProperty();
    }

    /** What follows from a rating, as a sentence; nothing where nothing follows. */
    Optional<String> priority(RatedAt when) {
        return PriorityWords.of(table.get(), when.of(scores.get()));
    }

    /** Everything that may be pending. */
    Stream<Pending> pending() {
        return fields.stream().flatMap(ScoreField::pending);
    }

    /** Shows another card, or none. */
    void show(Session session, Optional<Id<Card>> shown) {
        card = shown;
        shown.ifPresent(
                whose -> {
                    Scores now = session.scoresOf(whose);
                    scores.set(now);
                    fields.forEach(field -> field.show(whose, now));
                    mayRateAfter.set(ScoreEdits.mayRateAfter(session, whose));
                });
    }

    /** The session changed. */
    void follow(Session session) {
        card.ifPresent(
                whose -> {
                    Scores now = session.scoresOf(whose);
                    if (!now.equals(scores.get())) {
                        scores.set(now);
                        fields.forEach(field -> field.follow(now));
                    }
                    boolean may = ScoreEdits.mayRateAfter(session, whose);
                    if (!may) { // what was typed where nothing can be typed now
                        fields(RatedAt.AFTER).forEach(field -> field.show(whose, now));
                    }
                    mayRateAfter.set(may);
                });
    }

    private void rate(Id<Card> whose, RatedAt when, Rank which, String digits) {
        editor.perform(
                CardLabels.of("rate" + "." + Texts.part(which), editor.session(), whose),
                ScoreEdits.rate(whose, when, which, ScoreField.rankOf(digits)));
    }

    private void explain(Id<Card> whose, RatedAt when, Rank which, String text) {
        editor.perform(
                CardLabels.of("explain-rating", editor.session(), whose),
                ScoreEdits.why(whose, when, which, text));
    }
}
