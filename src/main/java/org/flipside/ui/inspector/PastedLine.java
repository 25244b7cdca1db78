package org.flipside.ui.inspector;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.flipside.session.KnownClaims.Likeness;

/** A claim that was read from pasted text and can be changed before it becomes a card. */
final class PastedLine {
    private final String original;
    private final StringProperty quote;
    private final ReadOnlyObjectWrapper<Likeness> likeness =
            new ReadOnlyObjectWrapper<>(new Likeness.New());

    PastedLine(String original) {
        this.original = original;
        this.quote = new SimpleStringProperty(original);
    }

    /** As it was read. */
    String original() {
        return original;
    }

    /** As it will be added. */
    StringProperty quoteProperty() {
        return quote;
    }

    /** Whether it is there already. */
    ReadOnlyObjectProperty<Likeness> likenessProperty() {
        return likeness.getReadOnlyProperty();
    }

    void setLikeness(Likeness now) {
        likeness.set(now);
    }

    /** Whether another says the same. */
    boolean isKnown() {
        return !(likeness.get() instanceof Likeness.New);
    }
}
