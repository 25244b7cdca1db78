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
    private final BiConsumer<Id<Card>, String> add;
    private final Map<Id<Card>, String> begun = new LinkedHashMap<>();
    private Optional<Id<Card>> card = Optional.empty();

    /**
     * @param add puts what was typed into the session
     */
    NewLine(BiConsumer<Id<Card>, String> add) {
        this.add = add;
    }

    /** What stands in the field. */
    StringProperty textProperty() {
        return text;
    }

    /** Shows what was begun on another card, or nothing. */
    void show(Optional<Id<Card>> shown) {
        keep();
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
            begun.remove(card.get());
            add.accept(card.get(), typed);
        }
    }

    /** Enters what was begun on whichever card, because there may be no later. */
    void commit() {
        keep();
        text.set("");
        Map<Id<Card>, String> all = new LinkedHashMap<>(begun);
        begun.clear();
        all.forEach((whose, typed) -> add.accept(whose, typed.strip()));
    }
}
