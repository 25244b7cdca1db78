package org.flipside.ui.support;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One sheet with every key of a window. */
public final class KeySheet {
    private static final double WIDTH = 880;
    private static final double HEIGHT = 720;
    private static final double COLUMN = 384;
    private static final double BETWEEN = 20;

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
        List<VBox> blocks = new ArrayList<>(groups.values());
        if (!gestures.isEmpty()) {
            blocks.add(others);
        }
        HBox columns = columns(blocks);
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

    /** The groups in two columns of about the same length, in their order. */
    private static HBox columns(List<VBox> blocks) {
        int rows = blocks.stream().mapToInt(block -> block.getChildren().size() + 1).sum();
        VBox left = new VBox(BETWEEN);
        VBox right = new VBox(BETWEEN);
        int placed = 0;
        for (VBox block : blocks) {
            int size = block.getChildren().size() + 1;
            boolean fits = placed + size / 2 <= rows / 2;
            (fits ? left : right).getChildren().add(block);
            placed += size;
        }
        HBox.setHgrow(left, Priority.ALWAYS);
        HBox.setHgrow(right, Priority.ALWAYS);
        HBox columns = new HBox(32, left, right);
        columns.getStyleClass().add("key-columns");
        return columns;
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
        label.setWrapText(true);
        label.setMinWidth(0);
        label.setMaxWidth(Double.MAX_VALUE);
        label.setMinHeight(Label.USE_PREF_SIZE);
        HBox.setHgrow(label, Priority.ALWAYS);
        HBox row = new HBox(8, label, Keys.cap(keys));
        row.setMinHeight(28);
        return row;
    }
}
