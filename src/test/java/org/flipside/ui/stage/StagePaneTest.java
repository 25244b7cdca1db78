package org.flipside.ui.stage;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.MouseButton;

import org.flipside.testsupport.FxTest;
import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

class StagePaneTest extends FxTest {
    private static final double WIDTH = 960;
    private static final double HEIGHT = 540;

    private final List<String> told = new ArrayList<>();
    private final StagePane stage =
            show(
                    WIDTH,
                    HEIGHT,
                    () ->
                            new StagePane(
                                    new StageHand() {
                                        @Override
                                        public void turned() {
                                            told.add("turned");
                                            stage().show(Stages.of(open()));
                                        }

                                        @Override
                                        public StageContent.ClaimCard beyond(
                                                StageContent.ClaimCard card) {
                                            told.add("beyond");
                                            return open();
                                        }
                                    }));

    private StagePane stage() {
        return stage;
    }

    private static StageContent.ClaimCard open() {
        return Stages.with(
                Stages.CLAIM, new CardBack.Story("First on the slide.", "You explain it.", 40));
    }

    private List<String> words() {
        return get(
                () -> StagePictureTest.texts(stage).map(javafx.scene.text.Text::getText).toList());
    }

    private boolean isTurning() {
        return get(() -> stage.lookupAll(".stage-card").size() != 1);
    }

    private void showClaim() {
        run(() -> stage.show(Stages.of(Stages.CLAIM)));
    }

    /** A hand that takes the card at its right edge and draws it so far to the left. */
    private void draw(double way) {
        robot.moveTo(stage.localToScreen(WIDTH / 2 + 300, HEIGHT / 2));
        robot.press(MouseButton.PRIMARY);
        robot.moveBy(-way / 2, 0);
        robot.moveBy(-way / 2, 0);
        settle();
    }

    private void letGo() {
        robot.release(MouseButton.PRIMARY);
        settle();
    }

    @Test
    void theCardFollowsThePointerAndTheOtherSideIsMadeOnlyWhenItComesIntoView() {
        showClaim();
        draw(150);
        assertThat(told).isEmpty();
        robot.moveBy(-250, 0);
        settle();

        assertThat(told).containsExactly("beyond");
        screenshot(Path.of("target", "pictures", "stage-pulled-over.png"));
        letGo();
        await("the card is turned", () -> told.contains("turned"));
        assertThat(words()).contains("First on the slide.");
    }

    @Test
    void aCardThatIsLetGoBeforeTheMiddleFallsBack() {
        showClaim();
        draw(150);
        screenshot(Path.of("target", "pictures", "stage-pulled.png"));
        letGo();
        await("it lies again", () -> !isTurning());

        assertThat(told).isEmpty();
        assertThat(words()).contains("The customer comes first.”");
    }

    @Test
    void aClickOnTheCardTurnsItAndOneBesideItDoesNothing() {
        showClaim();
        robot.clickOn(stage.localToScreen(20, 20));
        assertThat(told).isEmpty();
        robot.clickOn(stage.localToScreen(WIDTH / 2, HEIGHT / 2));
        settle();

        assertThat(told).contains("turned");
        await("the other side lies there", () -> words().contains("First on the slide."));
    }

    @Test
    void anotherContentEndsWhateverTurns() {
        showClaim();
        draw(150);
        run(() -> stage.show(Stages.of(new StageContent.Title("A title", ""))));

        assertThat(words()).contains("A title").doesNotContain("The customer comes first.”");
        letGo();
        assertThat(told).isEmpty();
    }

    @Test
    void figuresStandStillWhileTheyCount() {
        run(() -> stage.show(footer("1:11")));
        double first = left();
        run(() -> stage.show(footer("4:44")));

        assertThat(left()).isEqualTo(first);
    }

    private static StageView footer(String figures) {
        return new StageView(Stages.CLAIM, new StageFooter("", figures, "", StageFooter.Pace.CALM));
    }

    /** Where the colon is. */
    private double left() {
        return get(
                () ->
                        StagePictureTest.texts(stage)
                                .filter(text -> text.getText().equals(":"))
                                .mapToDouble(text -> text.localToScene(0, 0).getX())
                                .findFirst()
                                .orElseThrow());
    }
}
