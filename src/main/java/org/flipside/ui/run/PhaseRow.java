package org.flipside.ui.run;

import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;

import org.flipside.model.Id;
import org.flipside.model.Phase;
import org.flipside.session.run.Course;
import org.flipside.ui.support.KeyFocus;
import org.flipside.ui.support.Texts;

/**
 * A phase of the agenda. A double click or Enter goes to it, so that a slip of the hand does not;
 * its minutes are changed by a click on them or by Alt with left and right; drawn up or down, or by
 * Alt with up and down, it changes its place.
 */
final class PhaseRow extends HBox {
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    private static final PseudoClass BEGAN = PseudoClass.getPseudoClass("began");

    /** What a row asks of the agenda. */
    interface Acts {
        /** Goes to a phase. */
        void go(Id<Phase> phase);

        /** Gives a phase another length. */
        void minutes(Id<Phase> phase, int minutes);

        /** Moves a phase that many places. */
        void move(Id<Phase> phase, int by);
    }

    private final Acts acts;
    private final Label time = new Label();
    private final Label name = new Label();
    private final StackPane place = new StackPane();
    private final Label minutes = new Label();
    private Course.Slot slot;
    private double grabbed;
    private boolean drawn;

    PhaseRow(Course.Slot first, Acts acts) {
        slot = first;
        this.acts = acts;
        getStyleClass().add("phase-row");
        time.getStyleClass().addAll("meta", "phase-start");
        name.getStyleClass().add("phase-name");
        name.setMaxWidth(Double.MAX_VALUE);
        setHgrow(name, Priority.ALWAYS);
        minutes.getStyleClass().addAll("meta", "phase-minutes");
        minutes.setMinWidth(USE_PREF_SIZE);
        minutes.setOnMousePressed(MouseEvent::consume); // what follows is not of the row
        minutes.setOnMouseReleased(
                event -> {
                    edit();
                    event.consume();
                });
        place.getChildren().add(minutes);
        getChildren().addAll(time, name, place);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        Tooltip.install(this, new Tooltip(Texts.of("run.phase-help")));
        setAccessibleHelp(Texts.of("run.phase-help"));
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::grab);
        addEventHandler(MouseEvent.MOUSE_DRAGGED, this::draw);
        addEventHandler(MouseEvent.MOUSE_RELEASED, this::drop);
    }

    /** Shows the phase as it is now; whoever types its minutes goes on. */
    void show(Course.Slot now, String start) {
        slot = now;
        pseudoClassStateChanged(CURRENT, now.current());
        pseudoClassStateChanged(BEGAN, now.began());
        time.setText(start);
        name.setText(now.phase().name());
        minutes.setText(Texts.of("run.minutes", now.minutes()));
        setAccessibleText(Texts.of("run.phase-row", now.phase().name(), start, now.minutes()));
    }

    private void pressed(KeyEvent event) {
        KeyCode code = event.getCode();
        if (event.getTarget() instanceof TextField) {
            return;
        }
        boolean held = event.isShortcutDown() || event.isShiftDown() || event.isAltDown();
        if (code == KeyCode.ENTER && !held) {
            acts.go(slot.phase().id());
        } else if (event.isAltDown() && (code == KeyCode.LEFT || code == KeyCode.RIGHT)) {
            acts.minutes(slot.phase().id(), slot.minutes() + (code == KeyCode.LEFT ? -1 : 1));
        } else if (event.isAltDown() && (code == KeyCode.UP || code == KeyCode.DOWN)) {
            acts.move(slot.phase().id(), code == KeyCode.UP ? -1 : 1);
        } else {
            return;
        }
        event.consume();
    }

    private void grab(MouseEvent event) {
        grabbed = event.getSceneY();
        drawn = false;
        requestFocus();
        event.consume(); // or what scrolls takes the keyboard
    }

    private void draw(MouseEvent event) {
        drawn = drawn || Math.abs(event.getSceneY() - grabbed) > getHeight() / 3;
        if (drawn) {
            setViewOrder(-1);
            setTranslateY(event.getSceneY() - grabbed);
        }
    }

    private void drop(MouseEvent event) {
        setTranslateY(0);
        setViewOrder(0);
        if (drawn) {
            acts.move(
                    slot.phase().id(),
                    (int) Math.round((event.getSceneY() - grabbed) / Math.max(1, getHeight())));
        } else if (event.getButton() == MouseButton.PRIMARY
                && event.getClickCount() == 2
                && event.isStillSincePress()) {
            acts.go(slot.phase().id());
        }
    }

    /** Lets somebody type how many minutes it takes. */
    private void edit() {
        TextField field = new TextField(String.valueOf(slot.minutes()));
        field.getStyleClass().add("phase-field");
        field.setAccessibleText(Texts.of("run.minutes-of", slot.phase().name()));
        place.getChildren().setAll(field);
        field.setOnAction(_ -> commit(field));
        field.addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ESCAPE) {
                        place.getChildren().setAll(minutes);
                        event.consume();
                    }
                });
        field.focusedProperty()
                .subscribe(
                        (_, now) -> {
                            if (!now) {
                                commit(field);
                            }
                        });
        KeyFocus.give(field);
        field.selectAll();
    }

    private void commit(TextField field) {
        if (!place.getChildren().contains(field)) {
            return;
        }
        place.getChildren().setAll(minutes);
        String typed = field.getText().strip();
        if (typed.matches("\\d{1,3}") && Integer.parseInt(typed) != slot.minutes()) {
            acts.minutes(slot.phase().id(), Integer.parseInt(typed));
        }
    }
}
