package org.flipside.ui.inspector;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.flipside.model.Authority;
import org.flipside.model.Card;
import org.flipside.model.Id;
import org.flipside.model.Lever;
import org.flipside.model.Ownership;
import org.flipside.model.OwnershipState;
import org.flipside.model.Session;
import org.flipside.session.OwnershipEdits;
import org.flipside.session.OwnershipText;
import org.flipside.session.SessionEditor;
import org.flipside.ui.support.CardLabels;
import org.flipside.ui.support.DayText;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Who owns one card, with what. */
final class OwnerViewModel {
    private static final Set<OwnershipState> AGREEABLE =
            EnumSet.of(OwnershipState.PROPOSED, OwnershipState.ACCEPTED, OwnershipState.DELEGATED);

    private final SessionEditor editor;
    private final Clock clock;
    private final Map<OwnershipText, PendingText<Id<Card>>> texts =
            new EnumMap<>(OwnershipText.class);
    private final PendingDay<Id<Card>> decideBy;
    private final ReadOnlyObjectWrapper<Ownership> ownership;
    private Optional<Id<Card>> card = Optional.empty();

    OwnerViewModel(SessionEditor editor, Clock clock, Pauses pauses) {
        this.editor = editor;
        this.clock = clock;
        for (OwnershipText which : OwnershipText.values()) {
            texts.put(
                    which,
                    new PendingText<>(
                            String::strip, (whose, text) -> write(whose, which, text), pauses));
        }
        decideBy =
                new PendingDay<>(
                        this::days,
                        (whose, day) -> perform(whose, OwnershipEdits.decideBy(whose, day)));
        ownership = new ReadOnlyObjectWrapper<>(Ownership.none(Id.<Card>random()));
    }

    /** What is recorded. */
    ReadOnlyObjectProperty<Ownership> ownershipProperty() {
        return ownership.getReadOnlyProperty();
    }

    /** One of the texts. */
    PendingText<Id<Card>> text(OwnershipText which) {
        PendingText<Id<Card>> text = texts.get(which);
        if (text == null) {
            throw new IllegalArgumentException("No text " + which);
        }
        return text;
    }

    /** The day by which it is to be decided. */
    PendingDay<Id<Card>> decideBy() {
        return decideBy;
    }

    /** Reads days that are due. */
    DayText days() {
        return new DayText(LocalDate.now(clock), DayText.Meant.FUTURE, Locale.getDefault());
    }

    /** Everything that may be pending. */
    Stream<Pending> pending() {
        return Stream.concat(texts.values().stream(), Stream.of(decideBy));
    }

    /** Shows another card, or none. */
    void show(Session session, Optional<Id<Card>> shown) {
        card = shown;
        shown.ifPresent(
                whose -> {
                    Ownership now = session.ownershipOf(whose);
                    ownership.set(now);
                    texts.forEach((which, text) -> text.show(whose, which.of(now)));
                    decideBy.show(whose, now.decideBy());
                });
    }

    /** The session changed. */
    void follow(Session session) {
        card.ifPresent(
                whose -> {
                    Ownership now = session.ownershipOf(whose);
                    if (!now.equals(ownership.get())) {
                        ownership.set(now);
                        texts.forEach((which, text) -> text.follow(which.of(now)));
                        decideBy.follow(now.decideBy());
                    }
                });
    }

    private void write(Id<Card> whose, OwnershipText which, String text) {
        editor.perform(label(whose, which, text), OwnershipEdits.write(whose, which, text));
    }

    private String label(Id<Card> whose, OwnershipText which, String text) {
        Session session = editor.session();
        if (which != OwnershipText.OWNER) {
            return CardLabels.of("edit-ownership", session, whose);
        }
        return text.isBlank()
                ? CardLabels.of("clear-owner", session, whose)
                : CardLabels.of("set-owner", session, whose, text.strip());
    }

    /** Sets where the ownership stands. */
    void setState(OwnershipState state) {
        card.ifPresent(whose -> perform(whose, OwnershipEdits.state(whose, state)));
    }

    /** Says that the owner holds that lever, or no longer. */
    void setLever(Lever lever, boolean held) {
        card.ifPresent(whose -> perform(whose, OwnershipEdits.lever(whose, lever, held)));
    }

    /** Sets how far the owner may decide alone. */
    void setAuthority(Authority authority) {
        card.ifPresent(whose -> perform(whose, OwnershipEdits.authority(whose, authority)));
    }

    private void perform(Id<Card> whose, UnaryOperator<Session> edit) {
        editor.perform(CardLabels.of("edit-ownership", editor.session(), whose), edit);
    }

    /** Whether the state could say that the owner holds nothing. */
    boolean isBetterStateKnown() {
        return ownership.get().lacksLevers() && AGREEABLE.contains(ownership.get().state());
    }

    /** People on the roster and owners of other cards whose name holds what is typed. */
    List<String> suggestions(String typed) {
        return Suggestions.people(typed, editor.session());
    }
}
