package org.flipside.ui.support;

import javafx.beans.property.Property;
import javafx.collections.FXCollections;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyEvent;
import javafx.util.StringConverter;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * A choice among the values of a vocabulary, in words. A letter goes to the next value that begins
 * with it, without opening the list.
 *
 * @param <T> the vocabulary
 */
public final class WordChoice<T extends Enum<T>> extends ComboBox<T> {
    private final String prefix;

    /**
     * A choice among all values.
     *
     * @param prefix the key under which the words stand
     * @param name what the choice is read out as
     */
    public WordChoice(Class<T> vocabulary, String prefix, String name) {
        super(FXCollections.observableArrayList(Arrays.asList(vocabulary.getEnumConstants())));
        this.prefix = prefix;
        setAccessibleText(name);
        setVisibleRowCount(vocabulary.getEnumConstants().length);
        setMaxWidth(Double.MAX_VALUE);
        setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(@Nullable T value) {
                        return value == null ? "" : word(value);
                    }

                    @Override
                    public @Nullable T fromString(String text) {
                        return getValue();
                    }
                });
        addEventHandler(KeyEvent.KEY_TYPED, this::typed);
    }

    /** A choice that sets {@code value} and follows it. */
    public WordChoice(Class<T> vocabulary, String prefix, String name, Property<T> value) {
        this(vocabulary, prefix, name);
        valueProperty().bindBidirectional(value);
    }

    private String word(T value) {
        return Texts.of(prefix, value);
    }

    private void typed(KeyEvent event) {
        String letter = event.getCharacter().toLowerCase(Locale.ROOT);
        if (letter.isBlank() || event.isShortcutDown()) {
            return;
        }
        List<T> values = getItems();
        int at = values.indexOf(getValue());
        for (int i = 1; i <= values.size(); i++) {
            T value = values.get((at + i) % values.size());
            if (word(value).toLowerCase(Locale.ROOT).startsWith(letter)) {
                setValue(value);
                event.consume();
                return;
            }
        }
    }
}
