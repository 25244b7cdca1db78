package org.flipside.ui.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.scene.robot.Robot;
import javafx.stage.Screen;
import javafx.stage.Stage;

import org.flipside.files.CatalogueReader;
import org.flipside.settings.StageChoice;
import org.flipside.testsupport.FxTest;
import org.flipside.testsupport.GivenEditor;
import org.flipside.testsupport.Sessions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import java.io.File;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** The stage on a second display of a real X server, which is unplugged in the middle. */
@Tag("window")
class TwoDisplaysTest extends FxTest {
    private static final double WIDTH = 1920;

    private final GivenEditor given = new GivenEditor(Sessions.withCards("One", "Two"));
    private StageChoice choice = StageChoice.USUAL;
    private final RunModel model = get(() -> new RunModel(given.editor(), GivenEditor.CLOCK));
    private final StageFeed feed =
            get(() -> new StageFeed(model, new Staging(CatalogueReader.builtIn())));
    private final Stage console = get(Stage::new);
    private final StageWindow stage =
            get(
                    () ->
                            new StageWindow(
                                    feed,
                                    StageSite.ofSystem(
                                            () -> choice, now -> choice = now, Awake.none()),
                                    () -> Optional.of(console),
                                    _ -> {}));

    @BeforeEach
    void openConsole() throws Exception {
        plug();
        assumeTrue(screens() == 2, "There is one display only");
        run(
                () -> {
                    console.setScene(new Scene(new StackPane(), 1200, 700));
                    console.setX(100);
                    console.setY(100);
                    console.show();
                    model.begin();
                });
    }

    @AfterEach
    void end() throws Exception {
        plug();
        run(
                () -> {
                    stage.dispose();
                    feed.close();
                    model.close();
                });
    }

    private static int screens() {
        return get(() -> Screen.getScreens().size());
    }

    /** The second output of the virtual card that has two; on other machines this does nothing. */
    private static void plug() throws Exception {
        xrandr("--output", "DUMMY1", "--mode", "1920x1080", "--pos", "1920x0");
    }

    private static void unplug() throws Exception {
        xrandr("--output", "DUMMY1", "--off");
    }

    private static void xrandr(String... arguments) throws Exception {
        List<String> command = new java.util.ArrayList<>(List.of("xrandr"));
        command.addAll(List.of(arguments));
        Process process =
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(new File("/dev/null"))
                        .start();
        assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
    }

    private static Color pixel(double x, double y) {
        return get(() -> new Robot().getPixelColor(x, y));
    }

    private boolean isPaper(double x, double y) {
        Color found = pixel(x, y);
        return found.getRed() > 0.98 && found.getGreen() > 0.97 && found.getBlue() > 0.95;
    }

    @Test
    void theStageFillsTheOtherDisplay() {
        run(stage::openBeside);
        run(model::forward);

        assertThat(get(() -> stage.placeProperty().get())).isEqualTo("Display 2, 1920 × 1080");
        await("the card is on the second display", () -> isPaper(WIDTH + 960, 900));
        assertThat(isPaper(WIDTH + 20, 20)).isFalse();
    }

    @Test
    void aDisplayThatIsUnpluggedTakesNothingWithItAndBringsTheStageBack() throws Exception {
        run(stage::openBeside);
        run(model::forward);
        unplug();
        await("the stage is gone", () -> !stage.openProperty().get());

        assertThat(get(() -> model.timers().card().orElseThrow().timer().running())).isTrue();
        assertThat(get(console::isShowing)).isTrue();
        run(model::forward);
        plug();
        await("the stage is back", () -> stage.openProperty().get());
        await("the next card is on it", () -> isPaper(WIDTH + 960, 900));
    }

    @Test
    void oneKeySwapsTheDisplays() {
        run(stage::openBeside);
        run(model::forward);
        run(stage::swap);

        await("the console is on the second display", () -> console.getX() >= WIDTH);
        await("the stage is on the first", () -> isPaper(960, 900));
        assertThat(choice.display()).startsWith("1920 x 1080 at 0, 0");
    }
}
