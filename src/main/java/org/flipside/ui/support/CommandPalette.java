package org.flipside.ui.support;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

import org.flipside.model.Folding;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * Lists every command of a window, with its key; typing narrows the list. A command that cannot run
 * stays listed and says why.
 */
public final class CommandPalette {
    private static final double WIDTH = 752;
    private static final double ROW = 48;
    private static final double GROUP_ROW = 32;
    private static final int ROWS_SHOWN = 8;

    /** A row of the list: the name of a group, or a command. */
    sealed interface Row {
        /** The name of a group. */
        record Group(String name) implements Row {}

        /** A command. */
        record Item(Command command) implements Row {}
    }

    private final Commands commands;
    private final Modals modals;
    private final TextField field = new TextField();
    private final Label count = new Label();
    private final ListView<Row> list = new ListView<>();
    private final VBox panel = new VBox();

    /** A palette for the commands of a window. */
    public CommandPalette(Commands commands, Modals modals) {
        this.commands = commands;
        this.modals = modals;
        panel.getStyleClass().addAll("dialog-panel", "palette");
        panel.setMinWidth(0);
        panel.setPrefWidth(WIDTH);
        panel.setMaxSize(WIDTH, VBox.USE_PREF_SIZE);
        field.setPromptText(Texts.of("palette.prompt"));
        field.setAccessibleText(Texts.of("palette.prompt"));
        field.getStyleClass().add("palette-field");
        HBox.setHgrow(field, Priority.ALWAYS);
        count.getStyleClass().add("meta");
        HBox head = new HBox(new FontIcon("fth-search"), field, count, Keys.cap(KeyCode.ESCAPE));
        head.getStyleClass().add("palette-head");
        list.getStyleClass().add("palette-list");
        list.setCellFactory(_ -> new Cell());
        list.setFocusTraversable(false);
        list.setPrefHeight(ROW * ROWS_SHOWN);
        HBox foot =
                new HBox(
                        Keys.cap("↑ ↓"),
                        hint("palette.choose"),
                        Keys.cap(KeyCode.ENTER),
                        hint("palette.run"));
        foot.getStyleClass().add("palette-foot");
        panel.getChildren().addAll(head, list, foot);
        field.textProperty().subscribe((_, words) -> narrow(words));
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private static Label hint(String key) {
        Label label = new Label(Texts.of(key));
        label.getStyleClass().add("meta");
        return label;
    }

    /** Opens it. */
    public void show() {
        field.clear();
        narrow("");
        modals.showAtTop(panel, field);
    }

    private void narrow(String words) {
        List<Command> found = matching(commands.all(), words);
        List<Row> rows = new ArrayList<>();
        String group = "";
        for (Command command : found) {
            if (!command.group().equals(group)) {
                group = command.group();
                rows.add(new Row.Group(group));
            }
            rows.add(new Row.Item(command));
        }
        list.getItems().setAll(rows);
        count.setText(Texts.of("palette.count", found.size(), commands.all().size()));
        list.getSelectionModel().select(rows.isEmpty() ? -1 : 1);
    }

    /**
     * The commands in whose names every word occurs, whatever its case or accents; names that begin
     * with the words come first.
     */
    static List<Command> matching(List<Command> all, String words) {
        List<String> parts = Folding.words(words);
        String wanted = String.join(" ", parts);
        List<Command> found = all.stream().filter(command -> hasAll(command, parts)).toList();
        List<String> groups = found.stream().map(Command::group).distinct().toList();
        return found.stream()
                .sorted(
                        Comparator.<Command>comparingInt(c -> groups.indexOf(c.group()))
                                .thenComparing(c -> !Folding.of(c.text()).startsWith(wanted)))
                .toList();
    }

    private static boolean hasAll(Command command, List<String> parts) {
        String text = Folding.of(command.text() + " " + command.group());
        return parts.stream().allMatch(text::contains);
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.UP) {
            move(event.getCode() == KeyCode.DOWN ? 1 : -1);
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER) {
            runChosen();
            event.consume();
        }
    }

    private void move(int by) {
        int index = list.getSelectionModel().getSelectedIndex() + by;
        while (index >= 0
                && index < list.getItems().size()
                && list.getItems().get(index) instanceof Row.Group) {
            index += by;
        }
        if (index >= 0 && index < list.getItems().size()) {
            list.getSelectionModel().select(index);
            list.scrollTo(Math.max(0, index - ROWS_SHOWN + 2));
        }
    }

    private void runChosen() {
        if (list.getSelectionModel().getSelectedItem() instanceof Row.Item(Command command)
                && command.isReady()) {
            modals.close();
            Fx.later(command::run);
        }
    }

    /** One row. */
    private final class Cell extends ListCell<Row> {
        private final FontIcon icon = new FontIcon();
        private final TextFlow name = new TextFlow();
        private final Label why = new Label();
        private final Label group = new Label();
        private final Label key = Keys.cap("");
        private final VBox words = new VBox(name, why);
        private final HBox keyPlace = new HBox(key);
        private final HBox row = new HBox(icon, words, group, keyPlace);
        private final Label heading = new Label();

        Cell() {
            row.getStyleClass().add("palette-row");
            row.setAlignment(Pos.CENTER_LEFT);
            words.setAlignment(Pos.CENTER_LEFT);
            HBox.setHgrow(words, Priority.ALWAYS);
            why.getStyleClass().add("meta");
            group.getStyleClass().addAll("meta", "palette-place");
            keyPlace.getStyleClass().add("palette-key");
            heading.getStyleClass().addAll("meta", "palette-group");
            getStyleClass().add("row");
            setOnMouseClicked(
                    _ -> {
                        if (getItem() instanceof Row.Item) {
                            runChosen();
                        }
                    });
        }

        @Override
        protected void updateItem(@Nullable Row item, boolean empty) {
            super.updateItem(item, empty);
            setText(null);
            Node shown =
                    switch (item) {
                        case null -> null;
                        case Row.Group(String title) -> {
                            heading.setText(title);
                            yield heading;
                        }
                        case Row.Item(Command command) -> {
                            fill(command);
                            yield row;
                        }
                    };
            setGraphic(shown);
            setPrefHeight(item instanceof Row.Group ? GROUP_ROW : ROW);
            setMouseTransparent(item instanceof Row.Group);
        }

        private void fill(Command command) {
            boolean ready = command.isReady();
            icon.setIconLiteral(command.icon());
            marked(command.text(), field.getText().strip());
            row.setOpacity(ready ? 1 : 0.75);
            why.setText(command.blocked().getValue());
            why.setVisible(!ready);
            why.setManaged(!ready);
            group.setText(command.group());
            key.setText(command.keyText());
            key.setVisible(!command.keys().isEmpty());
            setAccessibleText(
                    command.text()
                            + ", "
                            + command.keyText()
                            + (ready ? "" : ", " + why.getText()));
        }

        /** The name, with what was typed in bold. */
        private void marked(String text, String typed) {
            int at = text.toLowerCase(Locale.ROOT).indexOf(typed.toLowerCase(Locale.ROOT));
            name.getChildren().clear();
            if (typed.isEmpty() || at < 0) {
                name.getChildren().add(part(text, "palette-text"));
            } else {
                int end = at + typed.length();
                name.getChildren()
                        .addAll(
                                part(text.substring(0, at), "palette-text"),
                                part(text.substring(at, end), "palette-match"),
                                part(text.substring(end), "palette-text"));
            }
        }

        private Text part(String text, String style) {
            Text part = new Text(text);
            part.getStyleClass().add(style);
            return part;
        }
    }
}
