package org.flipside.ui.library;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.flipside.store.DeletedSession;
import org.flipside.ui.support.Texts;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.function.Consumer;

/**
 * A deleted session, with what can be done about it. Its buttons are for the pointer; keys work on
 * the list.
 */
final class DeletedCell extends ListCell<DeletedSession> {
    private static final double TITLES = 120;

    private final Label title = label("strong");
    private final Label whose = label("meta");
    private final Label when = label("body");
    private final Label until = label("meta");
    private final HBox row;

    /**
     * @param restore brings the selected session back
     * @param purge removes the selected session for good
     * @param menu is called when the menu of the session is asked for by mouse; it is selected then
     */
    DeletedCell(Runnable restore, Runnable purge, Consumer<ContextMenuEvent> menu) {
        getStyleClass().add("session-cell");
        setOnContextMenuRequested(
                event -> {
                    if (getItem() != null && !event.isKeyboardTrigger()) {
                        getListView().getSelectionModel().select(getIndex());
                        menu.accept(event);
                    }
                });
        for (Label wrapped : List.of(title, whose)) {
            wrapped.setWrapText(true);
            wrapped.setMinHeight(USE_PREF_SIZE);
        }
        VBox titles = new VBox(title, whose);
        titles.setAlignment(Pos.CENTER_LEFT);
        titles.setMinWidth(TITLES);
        HBox.setHgrow(titles, Priority.ALWAYS);
        VBox times = new VBox(when, until);
        times.setAlignment(Pos.CENTER_LEFT);
        times.setMinWidth(USE_PREF_SIZE);
        row =
                new HBox(
                        16,
                        titles,
                        times,
                        button("library.deleted.restore", restore),
                        button("library.deleted.purge", purge));
        row.setAlignment(Pos.CENTER_LEFT);
        setPrefWidth(0);
    }

    /** A row is as high as its words need. */
    @Override
    protected double computePrefHeight(double width) {
        double inner = getListView().getWidth() - snappedLeftInset() - snappedRightInset();
        return Math.max(SessionCell.ENTRY_HEIGHT, row.prefHeight(inner) + SessionCell.WORDS_MARGIN);
    }

    private static Label label(String style) {
        Label label = new Label();
        label.getStyleClass().add(style);
        return label;
    }

    private Button button(String key, Runnable act) {
        Button button = new Button(Texts.of(key));
        button.setMinWidth(USE_PREF_SIZE);
        button.setFocusTraversable(false);
        button.setOnAction(
                _ -> {
                    getListView().getSelectionModel().select(getIndex());
                    act.run();
                });
        return button;
    }

    @Override
    protected void updateItem(@Nullable DeletedSession session, boolean empty) {
        super.updateItem(session, empty);
        if (empty || session == null) {
            setGraphic(null);
            setAccessibleText("");
            return;
        }
        title.setText(session.title());
        whose.setText(
                SessionTexts.joined(
                        SessionTexts.whose(session.client(), session.unit()),
                        SessionTexts.shortDay(session.date())));
        when.setText(Texts.of("library.deleted.when", SessionTexts.shortDay(session.deletedAt())));
        until.setText(
                Texts.of("library.deleted.until", SessionTexts.shortDay(session.keptUntil())));
        setAccessibleText(
                Texts.of(
                        "library.deleted.spoken",
                        session.title(),
                        SessionTexts.whose(session.client(), session.unit()),
                        SessionTexts.longDay(session.date()),
                        when.getText(),
                        until.getText()));
        setGraphic(row);
    }
}
