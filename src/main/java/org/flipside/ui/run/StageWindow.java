package org.flipside.ui.run;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.input.KeyCombination;
import javafx.stage.Stage;
import javafx.stage.Window;

import org.flipside.settings.StageChoice;
import org.flipside.ui.stage.StagePane;
import org.flipside.ui.support.Subscriptions;
import org.flipside.ui.support.Texts;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * The window that the room sees: on another display than the console it fills it, on the only
 * display it is a window like others. Closing it ends nothing but itself. When its display goes it
 * hides, and comes back with the display. On the JavaFX thread.
 */
public final class StageWindow {
    private static final double PLAIN_WIDTH = 960;
    private static final double PLAIN_HEIGHT = 540;

    private final StageFeed feed;
    private final StageSite site;
    private final Supplier<Optional<Window>> console;
    private final Consumer<Scene> prepare;
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper place = new ReadOnlyStringWrapper("");
    private final ListChangeListener<Display> follower = _ -> displaysChanged();
    private final Subscriptions subscriptions = new Subscriptions();
    private Optional<Stage> stage = Optional.empty();
    private Optional<Display> display = Optional.empty();

    /** Its display went; it comes back with it. */
    private boolean waitsForDisplay;

    /**
     * A stage that is not open yet.
     *
     * @param console the window of the console, once it is shown
     * @param prepare gives the keys of the console to the window's scene
     */
    public StageWindow(
            StageFeed feed,
            StageSite site,
            Supplier<Optional<Window>> console,
            Consumer<Scene> prepare) {
        this.feed = feed;
        this.site = site;
        this.console = console;
        this.prepare = prepare;
        feed.footerProperty().set(site.remembered().get().footer());
        site.displays().addListener(follower);
    }

    /** Whether the room sees it. */
    public ReadOnlyBooleanProperty openProperty() {
        return open.getReadOnlyProperty();
    }

    /** Whether it shows an earlier moment of the session. */
    public ReadOnlyBooleanProperty replayingProperty() {
        return feed.replayingProperty();
    }

    /** Where it is, such as {@code Display 2, 1920 × 1080}; empty while it is closed. */
    public ReadOnlyStringProperty placeProperty() {
        return place.getReadOnlyProperty();
    }

    /** Why the stage cannot be moved to the other display; empty if it can. */
    public ObservableValue<String> noOther() {
        return open.map(
                shown ->
                        shown && site.displays().size() > 1
                                ? ""
                                : Texts.of("command.no-other-display"));
    }

    /** Whether there is a display for it alone. */
    public boolean hasOwnDisplay() {
        return site.displays().size() > 1;
    }

    /** Opens it, or brings it to the front. */
    public void open() {
        if (stage.isPresent()) {
            stage.get().toFront();
            return;
        }
        waitsForDisplay = false;
        show(chosen());
    }

    /** Opens it if it has a display of its own and is not open. */
    public void openBeside() {
        if (hasOwnDisplay() && stage.isEmpty()) {
            open();
        }
    }

    /** The one it was on last, unless the console is there now; else another; else none. */
    private Optional<Display> chosen() {
        Optional<Display> consoles = displayOfConsole();
        String last = site.remembered().get().display();
        return site.displays().stream()
                .filter(d -> !consoles.equals(Optional.of(d)))
                .reduce((a, b) -> b.key().equals(last) ? b : a)
                .filter(_ -> hasOwnDisplay());
    }

    private Optional<Display> displayOfConsole() {
        return console.get()
                .flatMap(
                        w ->
                                site.displays().stream()
                                        .filter(
                                                d ->
                                                        d.holds(
                                                                w.getX(),
                                                                w.getY(),
                                                                w.getWidth(),
                                                                w.getHeight()))
                                        .findFirst());
    }

    private void show(Optional<Display> where) {
        StagePane pane = new StagePane(feed);
        pane.textScaleProperty().set(site.remembered().get().textPercent() / 100.0);
        subscriptions.add(feed.viewProperty().subscribe(pane::show));
        Scene scene = new Scene(pane, PLAIN_WIDTH, PLAIN_HEIGHT);
        prepare.accept(scene);
        Stage made = new Stage();
        made.setTitle(Texts.of("stage.window"));
        console.get()
                .filter(Stage.class::isInstance)
                .ifPresent(w -> made.getIcons().setAll(((Stage) w).getIcons()));
        made.setScene(scene);
        made.setFullScreenExitHint("");
        made.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH); // Esc is a command
        made.setOnCloseRequest(
                event -> {
                    event.consume();
                    close();
                });
        stage = Optional.of(made);
        put(made, where);
        made.show();
        made.setFullScreen(where.isPresent());
        open.set(true);
        site.awake().begin();
        pane.requestFocus();
        if (where.isPresent()) {
            console.get().ifPresent(Window::requestFocus); // hands stay there
        }
    }

    private void put(Stage window, Optional<Display> where) {
        display = where;
        Rectangle2D room =
                where.map(Display::bounds)
                        .orElseGet(() -> plainPlace(displayOfConsole().map(Display::room)));
        window.setX(room.getMinX());
        window.setY(room.getMinY());
        window.setWidth(room.getWidth());
        window.setHeight(room.getHeight());
        place.set(where.map(Display::words).orElseGet(() -> Texts.of("stage.in-window")));
        where.ifPresent(d -> site.choose(choice -> choice.withDisplay(d.key())));
    }

    private static Rectangle2D plainPlace(Optional<Rectangle2D> room) {
        Rectangle2D all = room.orElse(new Rectangle2D(0, 0, PLAIN_WIDTH, PLAIN_HEIGHT));
        double width = Math.min(PLAIN_WIDTH, all.getWidth());
        double height = Math.min(PLAIN_HEIGHT, all.getHeight());
        return new Rectangle2D(all.getMaxX() - width, all.getMaxY() - height, width, height);
    }

    /** Closes it. The session runs on. */
    public void close() {
        waitsForDisplay = false;
        hide();
    }

    private void hide() {
        subscriptions.end();
        stage.ifPresent(Stage::hide);
        stage = Optional.empty();
        display = Optional.empty();
        place.set("");
        open.set(false);
        site.awake().end();
    }

    /** Opens it, or closes it. */
    public void toggle() {
        if (stage.isPresent()) {
            close();
        } else {
            open();
        }
    }

    /** Fills its display, the only one as well, or is a window again. */
    public void toggleFullScreen() {
        stage.ifPresent(
                shown -> {
                    shown.setFullScreen(!shown.isFullScreen());
                    shown.toFront();
                });
    }

    /** Moves the stage to the console's display and the console to where the stage was. */
    public void swap() {
        Optional<Display> consoles = displayOfConsole();
        if (stage.isEmpty() || display.isEmpty() || consoles.isEmpty()) {
            return;
        }
        Display stages = display.get();
        console.get().ifPresent(window -> move(window, consoles.get(), stages));
        Stage moved = stage.get();
        moved.setFullScreen(false);
        put(moved, consoles);
        moved.setFullScreen(true);
        moved.toFront();
    }

    /** The window keeps its place within the display, as far as it has room there. */
    private static void move(Window window, Display from, Display to) {
        boolean maximized = window instanceof Stage s && s.isMaximized();
        if (window instanceof Stage s) {
            s.setMaximized(false);
        }
        double width = Math.min(window.getWidth(), to.room().getWidth());
        double height = Math.min(window.getHeight(), to.room().getHeight());
        double x = to.bounds().getMinX() + window.getX() - from.bounds().getMinX();
        double y = to.bounds().getMinY() + window.getY() - from.bounds().getMinY();
        window.setWidth(width);
        window.setHeight(height);
        window.setX(Math.clamp(x, to.room().getMinX(), to.room().getMaxX() - width));
        window.setY(Math.clamp(y, to.room().getMinY(), to.room().getMaxY() - height));
        if (window instanceof Stage s) {
            s.setMaximized(maximized);
        }
    }

    private void displaysChanged() {
        boolean gone =
                display.isPresent()
                        && site.displays().stream()
                                .noneMatch(d -> d.key().equals(display.get().key()));
        if (gone) {
            waitsForDisplay = true;
            hide();
        } else if (waitsForDisplay && hasOwnDisplay()) {
            open();
        }
    }

    /** Whether it went with its display and comes back with it. */
    public boolean isWaitingForDisplay() {
        return waitsForDisplay;
    }

    /** Makes the type larger, or smaller. */
    public void growText(int percent) {
        site.choose(choice -> choice.withTextPercent(choice.textPercent() + percent));
        StageChoice now = site.remembered().get();
        stage.map(s -> (StagePane) s.getScene().getRoot())
                .ifPresent(pane -> pane.textScaleProperty().set(now.textPercent() / 100.0));
    }

    /** Shows title and time below, or nothing. */
    public void toggleFooter() {
        boolean shown = !feed.footerProperty().get();
        feed.footerProperty().set(shown);
        site.choose(choice -> choice.withFooter(shown));
    }

    /** Closes it for good. */
    public void dispose() {
        site.displays().removeListener(follower);
        close();
    }
}
