package org.flipside.ui.inspector;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.flipside.catalogue.Entry;
import org.flipside.model.PatternRef;
import org.flipside.ui.support.Fx;
import org.flipside.ui.support.Texts;

import java.util.Optional;

/**
 * The failure mode of the cards shown, with its page. Choosing another opens a list in place that
 * is searched by typing; the page below follows the marked entry.
 */
final class PatternChooser extends VBox {
    private static final double ROW = 36;
    private static final double MOST_ROWS = 6;

    private final PatternViewModel pattern;
    private final Button summary = new Button();
    private final TextField words = new TextField();
    private final ListView<Entry> list;
    private final VBox chooser = new VBox();
    private final Label nothing = Nodes.label(Texts.of("inspector.nothing-found"), "meta");

    PatternChooser(PatternViewModel pattern) {
        this.pattern = pattern;
        getStyleClass().add("pattern-chooser");
        list = new ListView<>(pattern.found());
        summary.getStyleClass().setAll("button", "pattern-summary");
        summary.setMaxWidth(Double.MAX_VALUE);
        summary.setOnAction(_ -> open());
        words.textProperty().bindBidirectional(pattern.wordsProperty());
        words.setPromptText(Texts.of("inspector.find-failure-mode"));
        words.setAccessibleText(Texts.of("inspector.find-failure-mode"));
        words.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        prepareList();
        CataloguePage page = new CataloguePage(pattern.catalogue());
        chooser.getStyleClass().add("pattern-list");
        chooser.getChildren().addAll(searchField(), list, nothing, foot());
        getChildren().addAll(summary, chooser, page);
        pattern.chosenProperty().subscribe(_ -> summarize());
        pattern.mixedProperty().subscribe(_ -> summarize());
        pattern.pageProperty()
                .subscribe(entry -> page.show(entry, pattern.choosingProperty().get()));
        pattern.markedProperty().subscribe(this::mark);
        pattern.choosingProperty().subscribe(this::choosing);
    }

    private HBox searchField() {
        HBox box = new HBox(Nodes.icon("fth-search", "quiet"), words);
        box.getStyleClass().add("search-box");
        HBox.setHgrow(words, Priority.ALWAYS);
        return box;
    }

    private HBox foot() {
        Button clear = new Button(Texts.of("inspector.clear-failure-mode"));
        clear.getStyleClass().addAll("plain", "small");
        clear.setOnAction(_ -> pattern.clear());
        HBox foot =
                new HBox(
                        Nodes.keyHint(KeyCode.ENTER, "inspector.choose-takes"),
                        Nodes.space(),
                        clear);
        foot.getStyleClass().add("entry-row");
        return foot;
    }

    private void prepareList() {
        list.setCellFactory(_ -> new PatternCell(pattern.catalogue(), pattern::choose));
        list.setFixedCellSize(ROW);
        list.setFocusTraversable(false);
        list.getStyleClass().add("pattern-rows");
        pattern.found()
                .subscribe(
                        () -> {
                            int rows = pattern.found().size();
                            list.setPrefHeight(Math.min(rows, MOST_ROWS) * ROW + 2);
                            Nodes.show(list, rows > 0);
                            Nodes.show(nothing, rows == 0);
                        });
    }

    /** Opens the list and gives the keyboard to its search. */
    void open() {
        pattern.open();
        words.requestFocus();
        Fx.later(
                () -> {
                    words.requestFocus();
                    mark(pattern.markedProperty().get()); // the list has its height only now
                });
    }

    private void choosing(boolean now) {
        boolean hadFocus = chooser.isFocusWithin();
        Nodes.show(chooser, now);
        summary.setAccessibleHelp(now ? "" : Texts.of("inspector.choose-failure-mode"));
        if (!now && hadFocus) {
            summary.requestFocus();
        }
    }

    private void mark(Optional<Entry> entry) {
        list.getSelectionModel().clearSelection();
        entry.ifPresent(
                e -> {
                    list.getSelectionModel().select(e);
                    list.scrollTo(Math.max(0, pattern.found().indexOf(e) - 2));
                });
    }

    private void summarize() {
        PatternRef ref = pattern.chosenProperty().get();
        HBox line = new HBox();
        line.getStyleClass().add("pattern-line");
        String text;
        if (ref instanceof PatternRef.None) {
            text =
                    Texts.of(
                            pattern.mixedProperty().get()
                                    ? "inspector.several-failure-modes"
                                    : "inspector.no-failure-mode");
            line.getChildren().add(Nodes.word(text, "quiet"));
        } else {
            text = pattern.catalogue().name(ref);
            Label name = new Label(text);
            name.getStyleClass().add("strong");
            line.getChildren().addAll(TierTab.of(pattern.catalogue(), ref), name);
        }
        line.getChildren().addAll(Nodes.space(), Nodes.icon("fth-chevron-down", "quiet"));
        line.prefWidthProperty().bind(summary.widthProperty().subtract(24));
        summary.setGraphic(line);
        summary.setAccessibleText(
                Texts.of("inspector.failure-mode") + ": " + (ref.code() + " " + text).strip());
    }

    private void pressed(KeyEvent event) {
        switch (event.getCode()) {
            case DOWN -> pattern.move(1);
            case UP -> pattern.move(-1);
            case ENTER -> pattern.choose();
            case ESCAPE -> pattern.cancel();
            default -> {
                return;
            }
        }
        event.consume();
    }
}
