package org.flipside.ui.library;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

import org.flipside.store.SessionSummary;
import org.flipside.ui.support.Texts;
import org.flipside.ui.support.Views;

/** The session that runs, above the list, with the way back to it. */
public final class RunningView {
    private final CardSketch sketch = new CardSketch();
    private final Parent root;

    @FXML private HBox card;
    @FXML private Label running;
    @FXML private Label since;
    @FXML private Label title;
    @FXML private Label whose;
    @FXML private Label progress;
    @FXML private Button back;

    RunningView() {
        root = Views.load(this);
        card.getChildren().addFirst(sketch);
        StandingSign sign = new StandingSign();
        sign.show(Standing.RUNNING);
        running.setGraphic(sign);
    }

    Parent root() {
        return root;
    }

    /** The way back. */
    Node focus() {
        return back;
    }

    /** Leaves the sketch out where words need the room. */
    void setNarrow(boolean narrow) {
        sketch.setVisible(!narrow);
        sketch.setManaged(!narrow);
    }

    void show(SessionSummary session, LibraryActs acts) {
        since.setText(
                Texts.of(
                        "library.running.planned",
                        SessionTexts.longDay(session.date()),
                        SessionTexts.time(session.start())));
        title.setText(session.title());
        whose.setText(
                Texts.of(
                        "library.running.whose",
                        SessionTexts.joined(session.client(), session.unit()),
                        SessionTexts.lenses(session),
                        SessionTexts.people(session)));
        progress.setText(
                Texts.of(
                        "library.running.progress",
                        session.turned(),
                        session.cards(),
                        SessionTexts.clock(session.lastChange())));
        back.setOnAction(_ -> acts.open(session.id()));
    }
}
