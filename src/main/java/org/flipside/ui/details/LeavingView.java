package org.flipside.ui.details;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.flipside.session.Leaving;
import org.flipside.session.Leaving.LeavingGroup;
import org.flipside.ui.support.Texts;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.ArrayList;
import java.util.List;

/** Says what goes with groups and people that are taken away; not there where nothing goes. */
final class LeavingView extends HBox {
    private final VBox lines = new VBox();

    LeavingView(ObservableValue<Leaving> leaving) {
        FontIcon icon = new FontIcon("fth-alert-triangle");
        icon.getStyleClass().add("warn");
        getStyleClass().add("leaving");
        setHgrow(lines, Priority.ALWAYS);
        getChildren().addAll(icon, lines);
        leaving.subscribe(this::show);
    }

    private void show(Leaving leaving) {
        lines.getChildren().setAll(words(leaving).stream().map(LeavingView::line).toList());
        setVisible(!leaving.isEmpty());
        setManaged(!leaving.isEmpty());
    }

    private static List<String> words(Leaving leaving) {
        List<String> words = new ArrayList<>();
        leaving.groups().forEach(group -> words.add(words(group)));
        if (!leaving.people().isEmpty()) {
            words.add(
                    Texts.of(
                            "details.leaving.people",
                            leaving.people().size(),
                            String.join(", ", leaving.people())));
        }
        words.add(Texts.of("details.leaving.undo"));
        return words;
    }

    private static String words(LeavingGroup group) {
        String key =
                group.people() == 0
                        ? group.answers() == 0 ? "" : ".answers"
                        : group.answers() == 0 ? ".people" : ".both";
        return Texts.of(
                "details.leaving.group" + key, group.name(), group.answers(), group.people());
    }

    private static Label line(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("body");
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
