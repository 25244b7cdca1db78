package org.flipside.ui.inspector;

import javafx.scene.control.TextInputControl;
import javafx.scene.layout.VBox;

import java.util.List;
import java.util.function.Function;

/** A field for somebody's name, with the people below it who may be meant. */
final class PersonBlock extends VBox {
    private final TextBlock name;

    /**
     * @param people who may be meant by what is typed
     */
    PersonBlock(
            String title,
            String prompt,
            PendingText<?> pending,
            Function<String, List<String>> people) {
        name = TextBlock.of(title, prompt, pending);
        SuggestionChips chips =
                new SuggestionChips(
                        name.input(),
                        people,
                        text -> {
                            pending.textProperty().set(text);
                            pending.commit();
                        });
        if (name.input() instanceof GrowingText area) {
            area.setOnEnter(
                    () -> {
                        if (!chips.takeMarked()) {
                            pending.commit();
                        }
                    });
        }
        getStyleClass().add("block");
        getChildren().addAll(name, chips);
    }

    /** Where the name is typed. */
    TextInputControl input() {
        return name.input();
    }
}
