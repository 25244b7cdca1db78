package org.flipside.ui.inspector;

import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.FlowPane;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Suggestions below a field while it is typed in. The keyboard stays in the field, so that half a
 * name is not committed by reaching for the whole: Down marks one, Enter takes it, a click too.
 */
final class SuggestionChips extends FlowPane {
    private static final PseudoClass MARKED = PseudoClass.getPseudoClass("marked");

    private final TextInputControl field;
    private final Function<String, List<String>> matching;
    private final Consumer<String> taken;
    private List<String> offered = List.of();
    private int marked = -1;

    /**
     * @param matching the suggestions for what is typed
     * @param taken gets the one that is taken
     */
    SuggestionChips(
            TextInputControl field,
            Function<String, List<String>> matching,
            Consumer<String> taken) {
        this.field = field;
        this.matching = matching;
        this.taken = taken;
        getStyleClass().add("suggestions");
        field.focusedProperty()
                .addListener((_, _, focused) -> offer(focused ? "" : field.getText()));
        field.textProperty().addListener((_, _, text) -> offer(text));
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        Nodes.show(this, false);
    }

    /** Who comes to a field that says something may want something else: all are offered then. */
    private void offer(String typed) {
        offered =
                field.isFocused()
                        ? matching.apply(typed).stream()
                                .filter(text -> !text.equals(field.getText()))
                                .toList()
                        : List.of();
        getChildren().setAll(offered.stream().map(this::chip).toList());
        mark(-1);
        Nodes.show(this, !offered.isEmpty());
    }

    private Button chip(String text) {
        Button chip = new Button(text);
        chip.getStyleClass().setAll("button", "chip");
        chip.setFocusTraversable(false);
        chip.addEventFilter(
                MouseEvent.MOUSE_PRESSED,
                event -> {
                    event.consume();
                    take(text);
                });
        return chip;
    }

    private void pressed(KeyEvent event) {
        int step = event.getCode() == KeyCode.DOWN ? 1 : event.getCode() == KeyCode.UP ? -1 : 0;
        if (step != 0 && !offered.isEmpty()) {
            event.consume();
            mark(Math.floorMod(marked + step, offered.size()));
        }
    }

    private void mark(int index) {
        marked = index;
        for (int i = 0; i < getChildren().size(); i++) {
            getChildren().get(i).pseudoClassStateChanged(MARKED, i == index);
        }
        field.setAccessibleHelp(index < 0 ? String.join(", ", offered) : offered.get(index));
    }

    /** Takes the marked suggestion, if one is marked. */
    boolean takeMarked() {
        if (marked < 0) {
            return false;
        }
        take(offered.get(marked));
        return true;
    }

    private void take(String text) {
        taken.accept(text);
        field.end();
    }
}
