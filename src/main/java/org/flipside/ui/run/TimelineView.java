package org.flipside.ui.run;

import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;

import org.flipside.store.JournalEntry;
import org.flipside.ui.stage.StageHand;
import org.flipside.ui.stage.StagePane;
import org.flipside.ui.support.Fx;
import org.flipside.ui.support.Texts;
import org.flipside.ui.support.Views;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/**
 * How the session went: every moment that the room noticed with its time, and what the stage showed
 * then. It can be played again, on the stage too. On the JavaFX thread.
 */
public final class TimelineView {
    /** From moment to moment while it plays. */
    private static final Duration BEAT = Duration.millis(1200);

    private final Supplier<CompletableFuture<List<JournalEntry>>> journal;
    private final StageFeed feed;
    private final Staging staging;
    private final DateTimeFormatter time;
    private final StagePane picture = new StagePane(StageHand.none());
    private final javafx.animation.Timeline playing =
            new javafx.animation.Timeline(new KeyFrame(BEAT, _ -> step()));
    private final Parent root;
    private Timeline timeline = new Timeline(List.of());

    @FXML private ListView<Timeline.Moment> moments;
    @FXML private StackPane place;
    @FXML private Label what;
    @FXML private Label empty;
    @FXML private CheckBox everything;
    @FXML private ToggleButton onStage;
    @FXML private Button play;

    /**
     * A timeline that has read nothing yet.
     *
     * @param journal reads the whole journal of the session, oldest first; any thread may complete
     *     it
     */
    public TimelineView(
            Supplier<CompletableFuture<List<JournalEntry>>> journal,
            StageFeed feed,
            Staging staging,
            ZoneId zone) {
        this.journal = journal;
        this.feed = feed;
        this.staging = staging;
        time = DateTimeFormatter.ofLocalizedTime(FormatStyle.MEDIUM).withZone(zone);
        root = Views.load(this);
        Views.style(root, RunView.class, "run.css");
        playing.setCycleCount(Animation.INDEFINITE);
    }

    @FXML
    private void initialize() {
        place.getChildren().setAll(picture);
        keepShape();
        moments.setCellFactory(_ -> new TimelineCell(time));
        moments.getSelectionModel().selectedItemProperty().addListener((_, _, now) -> show(now));
        empty.setText(Texts.of("timeline.empty"));
        empty.getStyleClass().add("empty");
        moments.setPlaceholder(empty);
        play.disableProperty().bind(Bindings.isEmpty(moments.getItems()));
        onStage.disableProperty().bind(Bindings.isEmpty(moments.getItems()));
    }

    /** The stage is as wide to high as where the room saw it. */
    private void keepShape() {
        picture.maxWidthProperty()
                .bind(
                        Bindings.min(
                                place.widthProperty(),
                                place.heightProperty().multiply(StagePreview.RATIO)));
        picture.maxHeightProperty()
                .bind(
                        Bindings.min(
                                place.heightProperty(),
                                place.widthProperty().divide(StagePreview.RATIO)));
    }

    /** Reads the journal anew and shows it; the last moment is chosen. */
    public void read() {
        Fx.whenDone(
                journal.get(),
                entries -> {
                    timeline = Timeline.of(entries);
                    fill();
                },
                failure ->
                        empty.setText(
                                Texts.of(
                                        "timeline.unreadable",
                                        String.valueOf(failure.getLocalizedMessage()))));
    }

    @FXML
    private void fill() {
        List<Timeline.Moment> shown =
                everything.isSelected() ? timeline.moments() : timeline.ofRoom();
        moments.getItems().setAll(shown);
        if (!shown.isEmpty()) {
            moments.getSelectionModel().select(shown.size() - 1);
            moments.scrollTo(shown.size() - 1);
        }
    }

    private void show(Timeline.@org.jspecify.annotations.Nullable Moment moment) {
        if (moment == null) {
            return;
        }
        picture.show(staging.view(moment.session(), moment.at()));
        what.setText(Texts.of("timeline.what", time.format(moment.at()), moment.words()));
        if (onStage.isSelected()) {
            feed.replay(moment.session(), time.format(moment.at()));
        }
    }

    @FXML
    private void toggleStage() {
        if (onStage.isSelected()) {
            show(moments.getSelectionModel().getSelectedItem());
        } else {
            feed.endReplay();
        }
    }

    @FXML
    private void playOrStop() {
        if (playing.getStatus() == Animation.Status.RUNNING) {
            stop();
            return;
        }
        int last = moments.getItems().size() - 1;
        if (moments.getSelectionModel().getSelectedIndex() >= last) {
            moments.getSelectionModel().select(0);
        }
        play.setText(Texts.of("timeline.stop"));
        playing.playFromStart();
    }

    private void stop() {
        playing.stop();
        play.setText(Texts.of("timeline.play"));
    }

    /** One moment on; at the last one it stops. */
    void step() {
        int next = moments.getSelectionModel().getSelectedIndex() + 1;
        if (next >= moments.getItems().size()) {
            stop();
            return;
        }
        moments.getSelectionModel().select(next);
        moments.scrollTo(Math.max(0, next - 3));
    }

    /** Stops whatever plays; the stage follows the session again. */
    public void leave() {
        stop();
        onStage.setSelected(false);
        feed.endReplay();
    }

    /** What is put into the window. */
    public Parent root() {
        return root;
    }

    /** Gives the keyboard to the list. */
    public void focus() {
        moments.requestFocus();
    }
}
