package org.flipside.ui.library;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.flipside.store.SessionSummary;
import org.flipside.ui.support.Texts;
import org.jspecify.annotations.Nullable;

import java.util.function.Consumer;

/** One row of the list of sessions: a heading, or a session in 72 pixels. */
final class SessionCell extends ListCell<Row> {
    static final double HEADING_HEIGHT = 40;
    static final double ENTRY_HEIGHT = 72;
    private static final double ONE_LINE = 20;

    private static final double WIDE = 840;
    static final double WORDS_MARGIN = 16;
    private static final PseudoClass HEADING = PseudoClass.getPseudoClass("heading");

    private final Label heading = label("strong");
    private final Label count = label("meta");
    private final HBox headingRow = new HBox(8, heading, count);

    private final Label day = label("strong");
    private final Label year = label("meta");
    private final Label title = label("strong");
    private final Label whose = label("meta");
    private final Label lens = label("body");
    private final Label people = label("meta");
    private final StandingSign sign = new StandingSign();
    private final Label standing = label("meta-strong");
    private final Label detail = label("meta");
    private final HBox entryRow;

    /**
     * @param open is called with the session that was clicked twice
     * @param menu is called when the menu of the session is asked for by mouse; it is selected then
     */
    SessionCell(
            ListView<Row> list, Consumer<SessionSummary> open, Consumer<ContextMenuEvent> menu) {
        getStyleClass().add("session-cell");
        setOnMouseClicked(
                event -> {
                    if (event.getButton() == MouseButton.PRIMARY
                            && event.getClickCount() == 2
                            && getItem() instanceof Row.Entry(SessionSummary session)) {
                        open.accept(session);
                    }
                });
        setOnContextMenuRequested(
                event -> {
                    if (getItem() instanceof Row.Entry && !event.isKeyboardTrigger()) {
                        list.getSelectionModel().select(getIndex());
                        menu.accept(event);
                    }
                });
        headingRow.setAlignment(Pos.CENTER_LEFT);
        title.setWrapText(true);
        title.setMinHeight(ONE_LINE);
        title.setMaxHeight(2 * ONE_LINE); // a longer title ends in dots
        whose.setWrapText(true);
        whose.setMinHeight(USE_PREF_SIZE);
        HBox state = new HBox(6, sign, standing);
        state.setAlignment(Pos.CENTER_LEFT);
        state.setMinHeight(20);
        VBox titles = column(title, whose);
        VBox lenses = column(lens, people);
        VBox states = column(state, detail);
        HBox.setHgrow(titles, Priority.ALWAYS);
        titles.setMinWidth(120);
        VBox days = column(day, year);
        entryRow = new HBox(16, days, titles, lenses, states);
        entryRow.setAlignment(Pos.CENTER_LEFT);
        fix(days, 88, 88, list);
        fix(lenses, 184, 128, list);
        fix(states, 232, 128, list);
        entryRow.spacingProperty()
                .bind(list.widthProperty().map(w -> w.doubleValue() < WIDE ? 12 : 16));
        setPrefWidth(0);
    }

    private static Label label(String style) {
        Label label = new Label();
        label.getStyleClass().add(style);
        return label;
    }

    private static VBox column(Node first, Node second) {
        VBox column = new VBox(first, second);
        column.setAlignment(Pos.CENTER_LEFT);
        return column;
    }

    /** Gives a column one width in a wide list and another in a narrow one. */
    private static void fix(VBox column, double wide, double narrow, ListView<Row> list) {
        column.prefWidthProperty()
                .bind(list.widthProperty().map(w -> w.doubleValue() < WIDE ? narrow : wide));
        column.setMinWidth(USE_PREF_SIZE);
        column.setMaxWidth(USE_PREF_SIZE);
    }

    /** A row is as high as its words need where the window is very narrow. */
    @Override
    protected double computePrefHeight(double width) {
        if (getItem() instanceof Row.Heading) {
            return HEADING_HEIGHT;
        }
        double inner = getListView().getWidth() - snappedLeftInset() - snappedRightInset();
        return Math.max(ENTRY_HEIGHT, entryRow.prefHeight(inner) + WORDS_MARGIN);
    }

    @Override
    protected void updateItem(@Nullable Row row, boolean empty) {
        super.updateItem(row, empty);
        pseudoClassStateChanged(HEADING, row instanceof Row.Heading);
        setText(null);
        if (empty || row == null) {
            setGraphic(null);
            setAccessibleText("");
            return;
        }
        switch (row) {
            case Row.Heading(Standing where, int many) -> showHeading(where, many);
            case Row.Entry(SessionSummary session) -> showSession(session);
        }
    }

    private void showHeading(Standing where, int many) {
        String name = Texts.of("library.group", where);
        heading.setText(name);
        count.setText(Integer.toString(many));
        setAccessibleText(name + ", " + many);
        setGraphic(headingRow);
    }

    private void showSession(SessionSummary session) {
        Standing where = Standing.of(session);
        day.setText(SessionTexts.day(session.date()));
        year.setText(SessionTexts.year(session.date()));
        title.setText(session.title());
        whose.setText(SessionTexts.whose(session));
        lens.setText(SessionTexts.lenses(session));
        people.setText(SessionTexts.people(session));
        sign.show(where);
        standing.setText(SessionTexts.standing(where));
        standing.getStyleClass().setAll("label", "meta-strong", StandingSign.cssName(where));
        detail.setText(SessionTexts.detail(session));
        setAccessibleText(SessionTexts.spoken(session));
        setGraphic(entryRow);
    }
}
