package org.flipside.ui.run;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;

import org.jspecify.annotations.Nullable;

import java.time.format.DateTimeFormatter;

/** A moment: when, and what was done. */
final class TimelineCell extends ListCell<Timeline.Moment> {
    private final DateTimeFormatter time;
    private final Label when = new Label();
    private final Label what = new Label();
    private final HBox row = new HBox(16, when, what);

    TimelineCell(DateTimeFormatter time) {
        this.time = time;
        when.getStyleClass().addAll("meta", "timeline-when");
        when.setMinWidth(HBox.USE_PREF_SIZE);
        what.setMinWidth(0);
        row.getStyleClass().add("timeline-row");
        row.setMinWidth(0);
        row.setPrefWidth(1);
    }

    @Override
    protected void updateItem(Timeline.@Nullable Moment moment, boolean empty) {
        super.updateItem(moment, empty);
        setText(null);
        if (empty || moment == null) {
            setGraphic(null);
            setTooltip(null);
            return;
        }
        when.setText(time.format(moment.at()));
        what.setText(moment.words());
        setTooltip(new Tooltip(moment.words()));
        what.getStyleClass().setAll("label", moment.ofRoom() ? "strong" : "quiet");
        setGraphic(row);
    }
}
