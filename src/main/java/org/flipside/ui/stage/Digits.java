package org.flipside.ui.stage;

import javafx.scene.layout.Region;
import javafx.scene.text.Text;

import java.util.ArrayList;
import java.util.List;

/** Figures in cells as wide as the widest digit, so that they stand still while they count. */
final class Digits extends Region {
    private final List<StageText> signs = new ArrayList<>();
    private final String styleClass;
    private String text = "";
    private double size = 1;
    private double cell;
    private double width;

    Digits(String styleClass) {
        this.styleClass = styleClass;
        setManaged(false);
    }

    /** Shows other figures; signs that stay are not made anew. */
    void show(String other, double newSize) {
        if (other.equals(text) && newSize == size) {
            return;
        }
        if (newSize != size) {
            size = newSize;
            cell = widest(newSize);
        }
        text = other;
        while (signs.size() < other.length()) {
            StageText sign = StageText.strong("", styleClass);
            signs.add(sign);
            getChildren().add(sign);
        }
        while (signs.size() > other.length()) {
            getChildren().remove(signs.removeLast());
        }
        place();
    }

    private void place() {
        double x = 0;
        for (int i = 0; i < signs.size(); i++) {
            StageText sign = signs.get(i);
            sign.setText(text.substring(i, i + 1));
            sign.set(size, 1.21, 0);
            boolean digit = Character.isDigit(text.charAt(i));
            double room = digit ? cell : sign.width();
            sign.at(x + (room - sign.width()) / 2, 0);
            x += room;
        }
        width = x;
    }

    private static double widest(double size) {
        double widest = 0;
        for (int digit = 0; digit <= 9; digit++) {
            Text sign = StageText.strong(String.valueOf(digit), "digit").set(size, 1.21, 0);
            widest = Math.max(widest, sign.getLayoutBounds().getWidth());
        }
        return widest;
    }

    /** What is shown. */
    String text() {
        return text;
    }

    /** How wide the figures are. */
    double width() {
        return width;
    }

    /** How high they are. */
    double height() {
        return size * 1.21;
    }
}
