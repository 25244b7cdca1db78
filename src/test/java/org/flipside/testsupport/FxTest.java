package org.flipside.testsupport;

import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;

import org.flipside.ui.support.Theme;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.robot.BaseRobot;
import org.testfx.util.WaitForAsyncUtils;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Base of tests that show something: starts JavaFX once, drives it by a robot, closes all windows
 * after each test, and fails a test during which the JavaFX thread threw something or JavaFX
 * complained in its log (about a style sheet, say).
 *
 * <p>The headless screen has 1000 × 1000 pixels: no window here is larger. {@link #picture} draws
 * larger ones without a window.
 */
@ResourceLock("javafx")
public abstract class FxTest {
    /** The longest side of a window. */
    protected static final double LONGEST = 1000;

    private static final long PATIENCE_SECONDS = 20;

    /** What an event causes is laid out in one pulse, and what that causes in the next. */
    private static final int SETTLING_PULSES = 2;

    static {
        // so early that a test may hold controls in its fields
        try {
            FxToolkit.registerPrimaryStage();
        } catch (TimeoutException e) {
            throw new ExceptionInInitializerError(e);
        }
        Platform.setImplicitExit(false);
    }

    /** Clicks, drags and types. */
    protected final FxRobot robot = new FxRobot();

    private final Complaints complaints = new Complaints("javafx");

    @BeforeEach
    void prepareToolkit() {
        run(
                () -> {
                    Theme.loadFonts();
                    Theme.LIGHT.apply();
                    complaints.listen();
                });
    }

    @AfterEach
    void closeWindows() {
        robot.release(new KeyCode[] {});
        settle();
        run(() -> List.copyOf(Window.getWindows()).forEach(Window::hide));
        settle();
        run(complaints::stop);
        complaints.failIfAny();
    }

    /** Shows what {@code content} makes in a window of 1000 × 1000 pixels. */
    protected <T extends Parent> T show(Supplier<T> content) {
        return show(LONGEST, LONGEST, content);
    }

    /** Shows what {@code content} makes, on the JavaFX thread, in a window of that size. */
    protected <T extends Parent> T show(double width, double height, Supplier<T> content) {
        T shown =
                get(
                        () -> {
                            T root = content.get();
                            Stage stage = new Stage();
                            stage.setScene(new Scene(root, width, height));
                            stage.setX(0);
                            stage.setY(0);
                            stage.show();
                            stage.requestFocus();
                            return root;
                        });
        settle();
        return shown;
    }

    /** Presses keys together, as {@code press(KeyCode.CONTROL, KeyCode.N)}, and waits. */
    protected void press(KeyCode... keys) {
        BaseRobot base = robot.robotContext().getBaseRobot();
        for (KeyCode key : keys) {
            base.pressKeyboard(key);
        }
        for (int i = keys.length - 1; i >= 0; i--) {
            base.releaseKeyboard(keys[i]);
        }
        settle();
    }

    /** Types text where the focus is, and waits. */
    protected void type(String text) {
        BaseRobot base = robot.robotContext().getBaseRobot();
        for (int i = 0; i < text.length(); i++) {
            String sign = text.substring(i, i + 1);
            KeyCode code =
                    switch (sign) {
                        case "\n" -> KeyCode.ENTER;
                        case "\t" -> KeyCode.TAB;
                        default -> KeyCode.UNDEFINED; // as of a key that a layout puts elsewhere
                    };
            base.typeKeyboard(get(FxTest::focusedScene), code, sign);
            settle();
        }
    }

    private static Scene focusedScene() {
        return Window.getWindows().stream()
                .filter(Window::isFocused)
                .findFirst()
                .orElseThrow(() -> new AssertionError("No window has the keyboard"))
                .getScene();
    }

    /** Does something on the JavaFX thread and waits for it and what follows from it. */
    protected static void run(Runnable action) {
        var _ =
                get(
                        () -> {
                            action.run();
                            return true;
                        });
    }

    /** Asks something on the JavaFX thread. */
    protected static <T> T get(Callable<T> question) {
        T answer = WaitForAsyncUtils.waitForAsyncFx(PATIENCE_SECONDS * 1000, question);
        settle();
        return answer;
    }

    /** Waits until the JavaFX thread has done what it was asked to do and has drawn it. */
    protected static void settle() {
        if (Platform.isFxApplicationThread()) {
            return; // it cannot wait for itself
        }
        for (int i = 0; i < SETTLING_PULSES; i++) {
            awaitPulse();
        }
    }

    private static void awaitPulse() {
        CountDownLatch drawn = new CountDownLatch(1);
        Platform.runLater(
                () -> {
                    AnimationTimer timer =
                            new AnimationTimer() {
                                @Override
                                public void handle(long now) {
                                    stop();
                                    Platform.runLater(drawn::countDown);
                                }
                            };
                    timer.start();
                });
        try {
            if (!drawn.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new AssertionError("The JavaFX thread draws nothing any more");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /**
     * Waits until {@code condition}, asked on the JavaFX thread, holds.
     *
     * @throws AssertionError if it does not within 20 seconds
     */
    protected static void await(String what, Callable<Boolean> condition) {
        try {
            WaitForAsyncUtils.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS, () -> get(condition));
        } catch (TimeoutException e) {
            throw new AssertionError("Not within " + PATIENCE_SECONDS + " s: " + what, e);
        }
    }

    /** Writes the first window, as it is now, to a PNG file. */
    protected static void screenshot(Path file) {
        Png.write(
                get(
                        () ->
                                Window.getWindows().stream()
                                        .filter(Window::isShowing)
                                        .findFirst()
                                        .orElseThrow()
                                        .getScene()
                                        .snapshot(null)),
                file);
    }

    /** Draws what {@code content} makes, in any size, without a window, to a PNG file. */
    protected static <T extends Parent> T picture(
            Path file, double width, double height, Theme theme, Supplier<T> content) {
        return picture(file, width, height, theme, content, _ -> {});
    }

    /**
     * The same, after something was done with the content.
     *
     * @param act what, on the JavaFX thread, once all controls have their skins
     */
    protected static <T extends Parent> T picture(
            Path file,
            double width,
            double height,
            Theme theme,
            Supplier<T> content,
            Consumer<? super T> act) {
        run(theme::apply);
        Scene scene = get(() -> new Scene(content.get(), width, height));
        run(() -> scene.snapshot(null)); // no pulse reaches a scene without a window
        @SuppressWarnings("unchecked") // the scene was made with it, and nothing replaced it
        T root = (T) scene.getRoot();
        run(() -> act.accept(root));
        run(() -> scene.snapshot(null));
        WritableImage image = get(() -> scene.snapshot(null));
        Png.write(image, file);
        run(Theme.LIGHT::apply);
        return root;
    }
}
