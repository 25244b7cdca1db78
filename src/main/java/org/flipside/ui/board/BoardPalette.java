package org.flipside.ui.board;

import javafx.css.CssMetaData;
import javafx.css.SimpleStyleableObjectProperty;
import javafx.css.StyleConverter;
import javafx.css.Styleable;
import javafx.css.StyleableObjectProperty;
import javafx.css.StyleableProperty;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;

import org.flipside.catalogue.Tier;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The colours of the theme for all that is drawn rather than styled; an invisible node, so that the
 * style sheets reach it.
 */
final class BoardPalette extends Region {
    private static final Map<Paint, CssMetaData<BoardPalette, Color>> META = meta();
    private static final List<CssMetaData<? extends Styleable, ?>> ALL_META = allMeta();

    private final Map<Paint, StyleableObjectProperty<Color>> colours = new EnumMap<>(Paint.class);
    private final Runnable changed;

    /** A palette that calls {@code changed} when the theme has given it other colours. */
    BoardPalette(Runnable changed) {
        this.changed = changed;
        getStyleClass().add("board-palette");
        setManaged(false);
        setVisible(false);
        for (Paint paint : Paint.values()) {
            colours.put(paint, property(paint));
        }
    }

    private StyleableObjectProperty<Color> property(Paint paint) {
        CssMetaData<BoardPalette, Color> meta = META.get(paint);
        if (meta == null) {
            throw new IllegalStateException(paint.property());
        }
        return new SimpleStyleableObjectProperty<>(
                meta, this, paint.property(), Color.TRANSPARENT) {
            @Override
            protected void invalidated() {
                get();
                changed.run();
            }
        };
    }

    /** A colour of the theme. */
    Color get(Paint paint) {
        return propertyOf(paint).get();
    }

    private StyleableObjectProperty<Color> propertyOf(Paint paint) {
        StyleableObjectProperty<Color> property = colours.get(paint);
        if (property == null) {
            throw new IllegalStateException(paint.property());
        }
        return property;
    }

    /** The colour of a tier's tab. */
    Color get(Tier tier) {
        return get(
                switch (tier) {
                    case FOUNDATIONAL -> Paint.FOUNDATIONAL;
                    case MECHANISM -> Paint.MECHANISM;
                    case TERMINAL -> Paint.TERMINAL;
                });
    }

    @Override
    public List<CssMetaData<? extends Styleable, ?>> getCssMetaData() {
        return ALL_META;
    }

    private static Map<Paint, CssMetaData<BoardPalette, Color>> meta() {
        Map<Paint, CssMetaData<BoardPalette, Color>> result = new EnumMap<>(Paint.class);
        for (Paint paint : Paint.values()) {
            result.put(
                    paint,
                    new CssMetaData<>(
                            paint.property(),
                            StyleConverter.getColorConverter(),
                            Color.TRANSPARENT) {
                        @Override
                        public boolean isSettable(BoardPalette node) {
                            return true;
                        }

                        @Override
                        public StyleableProperty<Color> getStyleableProperty(BoardPalette node) {
                            return node.propertyOf(paint);
                        }
                    });
        }
        return result;
    }

    private static List<CssMetaData<? extends Styleable, ?>> allMeta() {
        List<CssMetaData<? extends Styleable, ?>> all =
                new ArrayList<>(Region.getClassCssMetaData());
        Arrays.stream(Paint.values()).map(META::get).forEach(all::add);
        return List.copyOf(all);
    }
}
