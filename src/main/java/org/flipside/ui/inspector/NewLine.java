package org.flipside.ui.inspector;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.flipside.model.Card;
import org.flipside.model.Id;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

/** The line in which something new is begun. What is typed and not entered stays with its card. */
final class NewLine {
    private final StringProperty text = new SimpleStringProperty("");
    private final String kind;
    private final Keeping keeping;
    private final BiConsumer<Id<Card>, String> add;
    private final Map<Id<Card>, String> begun = new LinkedHashMap<>();
    private Optional<Id<Card>> card = Optional.empty();

    /**
     * @param kind what is begun here, as it is kept
     * @param add puts what was typed into the session
     */
    NewLine(String kind, Keeping keeping, BiConsumer<Id<Card>, String> add) {
        this.kind = kind;
        this.keeping = keeping;
        this.add = add;
        keeping.find(kind, (where, typed) -> begun.put(Id.of(where), typed));
        text.addListener(
                (_, _, typed) -> card.ifPresent(whose -> keeping.typed(place(whose), typed)));
    }

    private String place(Id<Card> whose) {
        return Keeping.place(kind, whose);
    }

    /** What stands in the field. */
    StringProperty textProperty() {
        return text;
    }

    /** Shows what was begun on another card, or nothing. */
    void show(Optional<Id<Card>> shown) {
        keep();
        keeping.write();
        card = shown;
        text.set(shown.map(whose -> begun.getOrDefault(whose, "")).orElse(""));
    }

    private void keep() {
        card.ifPresent(
                whose -> {
                    if (text.get().isBlank()) {
                        begun.remove(whose);
                    } else {
                        begun.put(whose, text.get());
                    }
                });
    }

    /** Enters what is typed and makes room for the next. */
    void enter() {
        String typed = text.get().strip();
        if (card.isPresent() && !typed.isEmpty()) {
            text.set("");
            enter(card.get(), typed);
        }
    }

    private void enter(Id<Card> whose, String typed) {
        begun.remove(whose);
        keeping.entered(place(whose));
        add.accept(whose, typed);
    }

    /** Enters what was begun on whichever card, because there may be no later. */
    void commit() {
        keep();
        text.set("");
        new LinkedHashMap<>(begun).forEach((whose, typed) -> enter(whose, typed.strip()));
    }
}
