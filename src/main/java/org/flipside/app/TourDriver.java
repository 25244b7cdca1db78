package org.flipside.app;

import javafx.animation.AnimationTimer;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.stage.Stage;

import org.flipside.ui.stage.StageHand;
import org.flipside.ui.stage.StagePane;
import org.flipside.ui.stage.StageView;
import org.flipside.ui.support.Fx;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;

/**
 * Works in a window as a person does, by keys and pointer, from another thread than JavaFX's; waits
 * for what follows; takes pictures. Whatever does not happen in time is a {@link TourFailure}.
 */
final class TourDriver {
    private static final int PATIENCE_SECONDS = 60;
    private static final double STAGE_WIDTH = 1920;
    private static final double STAGE_HEIGHT = 1080;
    private static final boolean MAC =
            System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("mac");

    private final Stage stage;
    private final Path folder;
    private final PrintWriter out;
    private int pictures;

    /**
     * @param folder gets the pictures
     * @param out gets a line for each step
     */
    TourDriver(Stage stage, Path folder, PrintWriter out) {
        this.stage = stage;
        this.folder = folder;
        this.out = out;
    }

    /** The same pictures and lines, of another window. */
    TourDriver in(Stage other) {
        TourDriver driver = new TourDriver(other, folder, out);
        driver.pictures = pictures;
        return driver;
    }

    /** Numbers the next picture after the last one of {@code other}. */
    void continueFrom(TourDriver other) {
        pictures = other.pictures;
    }

    /** Does something on the JavaFX thread and waits for its result. */
    static <T> T ask(Callable<T> question) {
        CompletableFuture<T> answer = new CompletableFuture<>();
        Fx.run(
                () -> {
                    try {
                        answer.complete(question.call());
                    } catch (Exception | AssertionError e) {
                        answer.completeExceptionally(e);
                    }
                });
        return join(answer, "JavaFX answers");
    }

    private static <T> T join(CompletableFuture<T> answer, String what) {
        try {
            return answer.orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof TourFailure failure) {
                throw failure;
            }
            throw new TourFailure(
                    "This did not happen: " + what, Objects.requireNonNullElse(e.getCause(), e));
        }
    }

    /** Does something on the JavaFX thread, and waits until it is drawn. */
    void act(Runnable action) {
        boolean done =
                ask(
                        () -> {
                            action.run();
                            return true;
                        });
        if (done) {
            settle();
        }
    }

    /** Waits until two frames were drawn. */
    void settle() {
        int[] frames = {0};
        await("frames are drawn", () -> ++frames[0] > 4);
    }

    /** Waits until {@code condition}, asked at each frame, holds. */
    void await(String what, BooleanSupplier condition) {
        CompletableFuture<Boolean> done = new CompletableFuture<>();
        AnimationTimer timer =
                new AnimationTimer() {
                    @Override
                    public void handle(long now) {
                        try {
                            if (condition.getAsBoolean()) {
                                stop();
                                done.complete(true);
                            }
                        } catch (RuntimeException e) {
                            stop();
                            done.completeExceptionally(e);
                        }
                    }
                };
        Fx.run(timer::start);
        try {
            var _ = join(done, what);
        } finally {
            Fx.run(timer::stop);
        }
    }

    /** Fails unless {@code condition} holds. */
    void expect(String what, BooleanSupplier condition) {
        if (!ask(condition::getAsBoolean)) {
            throw new TourFailure("This is not so: " + what);
        }
    }

    /** Says what was done. */
    void say(String line) {
        out.println(line);
        out.flush();
    }

    /** Takes a picture of the window, numbered in the order of the tour, and says what it shows. */
    void picture(String name, String line) {
        settle();
        write(name, line, ask(() -> stage.getScene().snapshot(null)));
    }

    /** Takes a picture of what the room sees, as large as a projector shows it. */
    void stage(String name, String line) {
        settle();
        StageView view = ask(() -> find(StagePane.class, _ -> true).view());
        WritableImage image =
                ask(
                        () -> {
                            StagePane pane = new StagePane(StageHand.none());
                            Scene scene = new Scene(pane, STAGE_WIDTH, STAGE_HEIGHT);
                            pane.applyCss();
                            pane.layout();
                            pane.show(view);
                            return scene.snapshot(null);
                        });
        write(name, line, image);
    }

    private void write(String name, String line, WritableImage image) {
        pictures++;
        String file = "%02d-%s.png".formatted(pictures, name);
        try {
            Png.write(image, folder.resolve(file));
        } catch (IOException e) {
            throw new TourFailure("The picture " + file + " could not be written", e);
        }
        say(file + "  " + line);
    }

    /** Presses a key, as in {@code key(KeyCode.Z, "shortcut")}, where the focus is. */
    void key(KeyCode code, String... modifiers) {
        Set<String> down = Set.of(modifiers);
        boolean shortcut = down.contains("shortcut");
        boolean shift = down.contains("shift");
        act(
                () -> {
                    for (EventType<KeyEvent> type :
                            List.of(KeyEvent.KEY_PRESSED, KeyEvent.KEY_RELEASED)) {
                        fire(
                                new KeyEvent(
                                        type,
                                        "",
                                        code.getName(),
                                        code,
                                        shift,
                                        shortcut && !MAC,
                                        down.contains("alt"),
                                        shortcut && MAC));
                    }
                });
    }

    /** Types a sign that is a command where no text is typed. */
    void sign(String sign) {
        act(
                () ->
                        fire(
                                new KeyEvent(
                                        KeyEvent.KEY_TYPED,
                                        sign,
                                        "",
                                        KeyCode.UNDEFINED,
                                        false,
                                        false,
                                        false,
                                        false)));
    }

    private void fire(KeyEvent event) {
        Event.fireEvent(focus(), event);
    }

    private Node focus() {
        Node owner = stage.getScene().getFocusOwner();
        return owner == null ? stage.getScene().getRoot() : owner;
    }

    /** Types text where the focus is. */
    void type(String text) {
        act(
                () -> {
                    if (!(focus() instanceof TextInputControl field)) {
                        throw new TourFailure("Nothing to type into: " + focus());
                    }
                    field.replaceSelection(text);
                });
    }

    /** Presses, moves, or lets go of the pointer at a place of a node, in its coordinates. */
    void pointer(Node node, EventType<MouseEvent> type, double x, double y, boolean shift) {
        boolean down = type != MouseEvent.MOUSE_RELEASED && type != MouseEvent.MOUSE_CLICKED;
        act(
                () -> {
                    Point2D scene = node.localToScene(x, y);
                    Point2D screen = node.localToScreen(x, y);
                    Event.fireEvent(
                            node,
                            new MouseEvent(
                                    type,
                                    scene.getX(),
                                    scene.getY(),
                                    screen.getX(),
                                    screen.getY(),
                                    MouseButton.PRIMARY,
                                    1,
                                    shift,
                                    false,
                                    false,
                                    false,
                                    down,
                                    false,
                                    false,
                                    false,
                                    false,
                                    true,
                                    new PickResult(node, scene.getX(), scene.getY())));
                });
    }

    /** The first node of that type in the window for which {@code which} holds. */
    <T extends Node> T find(Class<T> type, Predicate<T> which) {
        return ask(
                () -> {
                    Scene scene = stage.getScene();
                    return first(scene.getRoot(), type, which)
                            .orElseThrow(
                                    () ->
                                            new TourFailure(
                                                    "The window has no such "
                                                            + type.getSimpleName()));
                });
    }

    private static <T extends Node> Optional<T> first(
            Node node, Class<T> type, Predicate<T> which) {
        if (type.isInstance(node) && which.test(type.cast(node))) {
            return Optional.of(type.cast(node));
        }
        if (node instanceof Parent parent) {
            for (Node child : parent.getChildrenUnmodifiable()) {
                Optional<T> found = first(child, type, which);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }
}
