package org.flipside.ui.board;

import javafx.scene.text.Font;
import javafx.scene.text.Text;

import org.flipside.layout.TextMeasure;

import java.util.HashMap;
import java.util.Map;

/** The typefaces of the board in the sizes in use, and how wide words are in them. */
final class Type {
    /** No text is smaller. */
    static final double FLOOR = 12;

    private static final int REMEMBERED = 20_000;

    private final Map<String, Font> fonts = new HashMap<>();
    private final Map<Font, Map<String, Double>> widths = new HashMap<>();
    private final Text ruler = new Text();

    /** Plain text. */
    Font regular(double size) {
        return font("Inter", size);
    }

    /** Text that carries the hierarchy. */
    Font semibold(double size) {
        return font("Inter SemiBold", size);
    }

    private Font font(String family, double size) {
        double rounded = Math.max(FLOOR, Math.round(size * 2) / 2.0);
        return fonts.computeIfAbsent(family + rounded, _ -> Font.font(family, rounded));
    }

    /** Measures in that font; words are measured once. */
    TextMeasure in(Font font) {
        Map<String, Double> known = widths.computeIfAbsent(font, _ -> new HashMap<>());
        return text -> {
            if (known.size() > REMEMBERED) {
                known.clear();
            }
            double sum = 0;
            int start = 0;
            for (int i = 0; i <= text.length(); i++) {
                if (i == text.length() || text.charAt(i) == ' ') {
                    if (i > start) {
                        sum += width(known, font, text.substring(start, i));
                    }
                    sum += i < text.length() ? width(known, font, " ") : 0;
                    start = i + 1;
                }
            }
            return sum;
        };
    }

    private double width(Map<String, Double> known, Font font, String word) {
        Double width = known.get(word);
        if (width == null) {
            ruler.setFont(font);
            ruler.setText(word);
            width = ruler.getLayoutBounds().getWidth();
            known.put(word, width);
        }
        return width;
    }
}
