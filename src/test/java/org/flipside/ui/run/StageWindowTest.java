package org.flipside.ui.run;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.Window;

import org.flipside.files.CatalogueReader;
import org.flipside.testsupport.FxTest;
import org.flipside.testsupport.GivenEditor;
import org.flipside.testsupport.GivenSite;
import org.flipside.testsupport.Sessions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Optional;

class StageWindowTest extends FxTest {
    private final GivenEditor given = new GivenEditor(Sessions.withCards("One", "Two"));
    private final GivenSite site = new GivenSite();
    private final RunModel model = get(() -> new RunModel(given.editor(), GivenEditor.CLOCK));
    private final StageFeed feed =
            get(() -> new StageFeed(model, new Staging(CatalogueReader.builtIn())));
    private final Stage console = get(Stage::new);
    private final StageWindow stage =
            get(() -> new StageWindow(feed, site.site(), () -> Optional.of(console), _ -> {}));

    @BeforeEach
    void openConsole() {
        run(
                () -> {
                    console.setScene(new Scene(new StackPane(), 800, 500));
                    console.setX(20);
                    console.setY(30);
                    console.show();
                    model.begin();
                });
    }

    @AfterEach
    void end() {
        run(
                () -> {
                    stage.dispose();
                    feed.close();
                    model.close();
                });
    }

    private void plug() {
        run(() -> site.displays().setAll(GivenSite.FIRST, GivenSite.SECOND));
    }

    private void unplug() {
        run(() -> site.displays().setAll(GivenSite.FIRST));
    }

    /** The window that is not the console. */
    private Optional<Window> window() {
        return get(
                () ->
                        List.copyOf(Window.getWindows()).stream()
                                .filter(w -> !w.equals(console) && w.isShowing())
                                .findFirst());
    }

    @Test
    void onTheOnlyDisplayItIsAWindowThatOpensWhenItIsWanted() {
        run(stage::openBeside);
        assertThat(window()).isEmpty();
        run(stage::open);

        assertThat(window()).isPresent();
        assertThat(get(() -> stage.placeProperty().get())).isEqualTo("in a window");
        assertThat(get(() -> ((Stage) window().orElseThrow()).isFullScreen())).isFalse();
    }

    @Test
    void itFillsTheOnlyDisplayOnDemandAndIsAWindowAgain() {
        run(stage::open);
        run(stage::toggleFullScreen);
        assertThat(get(() -> ((Stage) window().orElseThrow()).isFullScreen())).isTrue();
        run(stage::toggleFullScreen);

        assertThat(get(() -> ((Stage) window().orElseThrow()).isFullScreen())).isFalse();
    }

    @Test
    void itOpensOnTheDisplayWhereTheConsoleIsNotAndRemembersIt() {
        plug();
        run(stage::openBeside);

        assertThat(get(() -> stage.placeProperty().get())).isEqualTo("Display 2, 640 × 360");
        assertThat(site.choice().display()).isEqualTo(GivenSite.SECOND.key());
        assertThat(get(() -> ((Stage) window().orElseThrow()).isFullScreen())).isTrue();
    }

    @Test
    void theComputerIsKeptAwakeWhileTheStageIsOpen() {
        run(stage::open);
        assertThat(site.isAwake()).isTrue();
        run(stage::close);

        assertThat(site.isAwake()).isFalse();
    }

    @Test
    void closingItStopsNeitherTheTimerNorTheSession() {
        plug();
        run(stage::open);
        run(() -> window().orElseThrow().fireEvent(closing()));

        assertThat(window()).isEmpty();
        assertThat(get(() -> model.timers().current().orElseThrow().timer().running())).isTrue();
        run(stage::open);
        assertThat(window()).isPresent();
    }

    private javafx.stage.WindowEvent closing() {
        return new javafx.stage.WindowEvent(
                window().orElseThrow(), javafx.stage.WindowEvent.WINDOW_CLOSE_REQUEST);
    }

    @Test
    void anUnpluggedDisplayTakesTheStageAwayAndBringsItBack() {
        plug();
        run(stage::open);
        unplug();
        assertThat(window()).isEmpty();
        assertThat(get(stage::isWaitingForDisplay)).isTrue();
        assertThat(get(() -> model.timers().current().orElseThrow().timer().running())).isTrue();
        plug();

        assertThat(window()).isPresent();
        assertThat(get(() -> stage.placeProperty().get())).isEqualTo("Display 2, 640 × 360");
    }

    @Test
    void aStageThatWasClosedDoesNotComeBackWithADisplay() {
        plug();
        run(stage::open);
        run(stage::close);
        unplug();
        plug();

        assertThat(window()).isEmpty();
    }

    @Test
    void swappingPutsTheConsoleWhereTheStageWas() {
        plug();
        run(stage::open);
        run(stage::swap);

        assertThat(get(() -> stage.placeProperty().get())).isEqualTo("Display 1, 1000 × 600");
        assertThat(get(console::getY)).isGreaterThanOrEqualTo(600);
        run(stage::swap);
        assertThat(get(() -> stage.placeProperty().get())).isEqualTo("Display 2, 640 × 360");
        assertThat(get(console::getY)).isLessThan(600);
    }

    @Test
    void typeIsMadeLargerWithinItsBoundsAndRemembered() {
        run(stage::open);
        run(() -> stage.growText(30));
        assertThat(site.choice().textPercent()).isEqualTo(130);
        run(() -> stage.growText(500));
        assertThat(site.choice().textPercent()).isEqualTo(200);
        run(stage::toggleFooter);
        assertThat(site.choice().footer()).isFalse();
    }
}
