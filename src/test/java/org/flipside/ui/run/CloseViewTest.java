package org.flipside.ui.run;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;

import org.flipside.files.CatalogueReader;
import org.flipside.model.Action;
import org.flipside.model.ActionKind;
import org.flipside.model.Answer;
import org.flipside.model.Card;
import org.flipside.model.Group;
import org.flipside.model.Id;
import org.flipside.model.ParkedOutcome;
import org.flipside.model.Phase;
import org.flipside.model.Recognition;
import org.flipside.model.Scene;
import org.flipside.model.Session;
import org.flipside.model.SessionState;
import org.flipside.model.Subject;
import org.flipside.session.run.ParkingEdits;
import org.flipside.session.run.RunEdits;
import org.flipside.testsupport.FxTest;
import org.flipside.testsupport.GivenEditor;
import org.flipside.testsupport.Sessions;
import org.flipside.ui.support.ModalLayer;
import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.util.List;

class CloseViewTest extends FxTest {
    private final GivenEditor given = new GivenEditor(session());
    private final ModalLayer layer = show(1000, 900, ModalLayer::new);
    private int sorted;

    /** FM-15 ends chains of failure, and the room knows it. */
    private static Session session() {
        Session session =
                Sessions.withCards("Everybody speaks up.")
                        .with(new Phase(Id.random(), "Close", "", 5, 1));
        Group everyone = new Group(Id.random(), "Everyone", 8, 1);
        Card card = Sessions.withFailureMode(session.running().getFirst(), 15);
        session =
                session.with(card)
                        .with(everyone)
                        .with(
                                new Recognition(
                                        Id.random(),
                                        card.id(),
                                        everyone.id(),
                                        1,
                                        Answer.ALWAYS,
                                        8));
        return ParkingEdits.park(
                RunEdits.begin(RunEdits.ready(session, "Workshop"), Sessions.NOON),
                Subject.session(),
                "Who pays for it?",
                Sessions.NOON);
    }

    private void open() {
        run(
                () ->
                        new CloseView(
                                        given.editor(),
                                        CatalogueReader.builtIn(),
                                        GivenEditor.CLOCK,
                                        layer,
                                        () -> sorted++)
                                .show());
    }

    private Button button(String text) {
        return get(
                () ->
                        layer.lookupAll(".button").stream()
                                .map(Button.class::cast)
                                .filter(b -> text.equals(b.getText()))
                                .findFirst()
                                .orElseThrow());
    }

    private List<String> hints() {
        return get(
                () ->
                        layer.lookupAll(".close-hint .label").stream()
                                .filter(Label.class::isInstance)
                                .map(l -> ((Label) l).getText())
                                .filter(t -> t.length() > 20)
                                .toList());
    }

    private void settle(ParkedOutcome outcome, String resolution) {
        run(
                () ->
                        given.editor()
                                .perform(
                                        "settle",
                                        s ->
                                                ParkingEdits.settle(
                                                        s,
                                                        s.parked().list().getFirst().id(),
                                                        outcome,
                                                        resolution)));
    }

    @Test
    void aSessionIsNotClosedWhileSomethingIsParked() {
        open();
        assertThat(get(() -> button("Close the session").isDisabled())).isTrue();
        run(button("Sort the parking lot")::fire);
        assertThat(sorted).isEqualTo(1);
        settle(ParkedOutcome.DROPPED, "");
        open();
        assertThat(get(() -> button("Close the session").isDisabled())).isTrue();
        run(layer::close);
        settle(ParkedOutcome.DROPPED, "Not ours to decide");
        open();
        run(button("Close the session")::fire);

        assertThat(get(layer::isShowing)).isFalse();
        assertThat(given.editor().session().details().state()).isEqualTo(SessionState.CLOSED);
    }

    @Test
    void aTerminalModeAsksWhatStopsTodayAndTheAnswerIsAnAction() {
        open();
        screenshot(Path.of("target", "pictures", "close.png"));
        assertThat(hints()).anyMatch(hint -> hint.contains("FM-15"));
        run(() -> layer.lookup(".close-hint .text-field").requestFocus());
        type("Ask for nothing new");
        press(KeyCode.ENTER);

        assertThat(given.editor().session().actions().list())
                .singleElement()
                .extracting(Action::title, Action::kind)
                .containsExactly("Ask for nothing new", ActionKind.FREEZE);
        assertThat(hints()).noneMatch(hint -> hint.contains("FM-15"));
        assertThat(get(() -> layer.lookup(".close-hint .text-field") instanceof TextField))
                .isFalse();
    }

    @Test
    void aDismissedHintDoesNotComeAgain() {
        open();
        int before = hints().size();
        run(button("Dismiss")::fire);
        assertThat(hints()).hasSize(before - 1);
        run(layer::close);
        open();
        assertThat(hints()).hasSize(before - 1);
    }

    @Test
    void whatWasAgreedIsReadBackOnTheStage() {
        open();
        run(button("Show on the stage")::fire);

        assertThat(given.editor().session().progress().orElseThrow().scene())
                .isEqualTo(Scene.CLOSING);
    }
}
