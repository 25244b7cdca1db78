package org.flipside.ui.inspector;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.flipside.model.CalendarDay;
import org.flipside.ui.support.DayText;
import org.jspecify.annotations.Nullable;

import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Supplier;

/**
 * A day as it stands in a field. It is written when the field is left, not when the typing pauses:
 * half a day is another day. What cannot be read stays as it was typed.
 *
 * @param <K> whose day it is
 */
final class PendingDay<K> implements Pending {
    private final StringProperty text = new SimpleStringProperty("");
    private final ReadOnlyBooleanWrapper unclear = new ReadOnlyBooleanWrapper();
    private final Supplier<DayText> reader;
    private final BiConsumer<K, CalendarDay> write;
    private @Nullable K owner;
    private CalendarDay stored = CalendarDay.unknown();

    /**
     * @param reader reads what is typed
     * @param write puts it into the session
     */
    PendingDay(Supplier<DayText> reader, BiConsumer<K, CalendarDay> write) {
        this.reader = reader;
        this.write = write;
        text.addListener((_, _, _) -> unclear.set(false));
    }

    /** What the field shows; the field writes here whatever is typed. */
    StringProperty textProperty() {
        return text;
    }

    /** Whether what is typed is no day that can be read. */
    ReadOnlyBooleanProperty unclearProperty() {
        return unclear.getReadOnlyProperty();
    }

    /** Shows somebody's day, whatever stood here before. */
    void show(K whose, CalendarDay now) {
        owner = whose;
        put(now);
    }

    /** The day of the same owner has changed elsewhere. */
    void follow(CalendarDay now) {
        if (isPending()) {
            stored = now;
        } else {
            put(now);
        }
    }

    /** Whether something is typed that is not in the session. */
    boolean isPending() {
        return owner != null && !text.get().strip().equals(shown(stored));
    }

    @Override
    public Optional<Runnable> take() {
        K whose = owner;
        if (whose == null || !isPending()) {
            return Optional.empty();
        }
        Optional<CalendarDay> day = reader.get().read(text.get());
        if (day.isEmpty()) {
            unclear.set(true);
            return Optional.empty();
        }
        put(day.get());
        return Optional.of(() -> write.accept(whose, day.get()));
    }

    private void put(CalendarDay now) {
        stored = now;
        text.set(shown(now));
    }

    private static String shown(CalendarDay day) {
        return DayText.show(day, Locale.getDefault());
    }
}
