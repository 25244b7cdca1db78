package org.flipside.ui.support;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One sheet with every key of a window. */
public final class KeySheet {
    private static final double WIDTH = 880;
    private static final double HEIGHT = 600;
    private static final double COLUMN = 400;

    private final Commands commands;
    private final List<Gesture> gestures;
    private final Modals modals;

    /**
     * Something that keys or the pointer do without being a command.
     *
     * @param keys the keys or the movement, as people read it
     * @param textKey the key of the text that says what happens
     */
    public record Gesture(String keys, String textKey) {}

    /** A sheet for the commands of a window and what else can be done in it. */
    public KeySheet(Commands commands, List<Gesture> gestures, Modals modals) {
        this.commands = commands;
        this.gestures = List.copyOf(gestures);
        this.modals = modals;
    }

    /** Opens it. */
    public void show() {
        Button close = new Button(Texts.of("dialog.close"));
        close.getStyleClass().add("primary");
        close.setDefaultButton(true);
        close.setOnAction(_ -> modals.close());
        modals.show(panel(close), close);
    }

    private VBox panel(Button close) {
        FlowPane columns = new FlowPane(32, 24);
        columns.setPrefWrapLength(WIDTH - 64);
        Map<String, VBox> groups = new LinkedHashMap<>();
        for (Command command : commands.all()) {
            if (!command.keys().isEmpty()) {
                String keys =
                        String.join(
                                " · ", command.keys().stream().limit(2).map(Keys::text).toList());
                groups.computeIfAbsent(command.group(), KeySheet::group)
                        .getChildren()
                        .add(row(keys, command.text()));
            }
        }
        VBox others = group(Texts.of("keys.others"));
        gestures.forEach(g -> others.getChildren().add(row(g.keys(), Texts.of(g.textKey()))));
        columns.getChildren().addAll(groups.values());
        if (!gestures.isEmpty()) {
            columns.getChildren().add(others);
        }
        ScrollPane scroll = new ScrollPane(columns);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("key-sheet");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        Label title = new Label(Texts.of("keys.title"));
        title.getStyleClass().addAll("title", "dialog-title");
        HBox foot = new HBox(close);
        foot.getStyleClass().add("dialog-foot");
        VBox panel = new VBox(title, scroll, foot);
        panel.getStyleClass().add("dialog-panel");
        panel.setMaxSize(WIDTH, HEIGHT);
        panel.setPrefSize(WIDTH, HEIGHT);
        return panel;
    }

    private static VBox group(String name) {
        Label heading = new Label(name);
        heading.getStyleClass().add("strong");
        VBox group = new VBox(4, heading);
        group.setPrefWidth(COLUMN);
        return group;
    }

    private static HBox row(String keys, String text) {
        Label label = new Label(text);
        label.getStyleClass().add("body");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox row = new HBox(8, label, space, Keys.cap(keys));
        row.setMinHeight(28);
        return row;
    }
}
