package org.flipside.ui.inspector;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;

import org.flipside.model.Card;
import org.flipside.model.Decision;
import org.flipside.model.Id;
import org.flipside.model.Session;
import org.flipside.session.DecisionEdits;
import org.flipside.session.DecisionText;
import org.flipside.session.SessionEditor;
import org.flipside.ui.support.CardLabels;
import org.flipside.ui.support.DayText;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** One decision that answers the card shown, with what is typed into its fields. */
final class DecisionViewModel {
    private final SessionEditor editor;
    private final Clock clock;
    private final Id<Card> card;
    private final Id<Decision> id;
    private final Map<DecisionText, PendingText<Id<Decision>>> texts =
            new EnumMap<>(DecisionText.class);
    private final PendingDay<Id<Decision>> decidedOn;
    private final PendingDay<Id<Decision>> reviewOn;
    private final ReadOnlyObjectWrapper<Decision> decision;
    private final BooleanProperty open = new SimpleBooleanProperty();

    /**
     * @param card the card at which the decision is seen
     */
    DecisionViewModel(
            SessionEditor editor, Clock clock, Pauses pauses, Id<Card> card, Decision decision) {
        this.editor = editor;
        this.clock = clock;
        this.card = card;
        this.id = decision.id();
        for (DecisionText which : DecisionText.values()) {
            texts.put(
                    which,
                    new PendingText<>(String::strip, (_, typed) -> write(which, typed), pauses));
        }
        decidedOn =
                new PendingDay<>(
                        this::pastDays, (_, day) -> edit(DecisionEdits.decidedOn(id, day)));
        reviewOn =
                new PendingDay<>(
                        this::futureDays, (_, day) -> edit(DecisionEdits.reviewOn(id, day)));
        this.decision = new ReadOnlyObjectWrapper<>(decision);
        texts.forEach((which, text) -> text.show(id, which.of(decision)));
        decidedOn.show(id, decision.decidedOn());
        reviewOn.show(id, decision.reviewOn());
    }

    /** What is recorded. */
    ReadOnlyObjectProperty<Decision> decisionProperty() {
        return decision.getReadOnlyProperty();
    }

    /** Its identity. */
    Id<Decision> id() {
        return id;
    }

    /** Whether all of it is shown. */
    BooleanProperty openProperty() {
        return open;
    }

    /** One of the texts. */
    PendingText<Id<Decision>> text(DecisionText which) {
        PendingText<Id<Decision>> text = texts.get(which);
        if (text == null) {
            throw new IllegalArgumentException("No text " + which);
        }
        return text;
    }

    /** When it was decided. */
    PendingDay<Id<Decision>> decidedOn() {
        return decidedOn;
    }

    /** When it is looked at again, or lapses. */
    PendingDay<Id<Decision>> reviewOn() {
        return reviewOn;
    }

    /** Reads days on which something was decided. */
    DayText pastDays() {
        return days(DayText.Meant.PAST);
    }

    /** Reads days to come. */
    DayText futureDays() {
        return days(DayText.Meant.FUTURE);
    }

    private DayText days(DayText.Meant meant) {
        return new DayText(LocalDate.now(clock), meant, Locale.getDefault());
    }

    /** Everything that may be pending. */
    Stream<Pending> pending() {
        return Stream.concat(texts.values().stream(), Stream.of(decidedOn, reviewOn));
    }

    /** The decision may have changed. */
    void follow(Decision now) {
        if (!now.equals(decision.get())) {
            decision.set(now);
            texts.forEach((which, text) -> text.follow(which.of(now)));
            decidedOn.follow(now.decidedOn());
            reviewOn.follow(now.reviewOn());
        }
    }

    private void write(DecisionText which, String typed) {
        edit(DecisionEdits.write(id, which, typed));
        if (typed.isEmpty() && which == DecisionText.STATEMENT) {
            text(which).show(id, decision.get().statement());
        }
    }

    private void edit(UnaryOperator<Session> edit) {
        editor.perform(CardLabels.of("edit-decision", editor.session(), card), edit);
    }

    /** People on the roster and owners so far whose name holds what is typed. */
    List<String> people(String typed) {
        return Suggestions.people(typed, editor.session());
    }
}
