package org.flipside.ui.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.flipside.ui.library.Listed.session;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;

import org.flipside.store.DeletedSession;
import org.flipside.store.SessionSummary;
import org.flipside.testsupport.FxTest;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.concurrent.CompletableFuture;

class LibraryViewTest extends FxTest {
    private final SessionSummary next =
            session("The numbers")
                    .of("Aster Rail", "service")
                    .inPreparation()
                    .on("2026-12-02")
                    .build();
    private final SessionSummary autumn =
            session("What the dashboard says").actions(5, 4).on("2026-10-20").build();
    private final SessionSummary spring = session("Hand-overs").on("2025-05-20").build();
    private final TestShelf shelf = new TestShelf(next, autumn, spring);

    private LibraryWindow open(double width, double height) {
        LibraryWindow window = get(() -> LibraryWindow.over(shelf));
        show(width, height, () -> window.layer);
        return window;
    }

    private LibraryWindow open() {
        return open(1000, 1000);
    }

    private Node owner(LibraryWindow window) {
        return get(() -> window.layer.getScene().getFocusOwner());
    }

    private boolean says(String text) {
        return robot.lookup(text).tryQuery().filter(Node::isVisible).isPresent();
    }

    @Test
    void arrowsGoFromSessionToSessionOverHeadingsAndEnterOpens() {
        LibraryWindow window = open();
        assertThat(get(window.model::selected)).contains(next);

        press(KeyCode.DOWN);
        assertThat(get(window.model::selected)).contains(autumn);
        press(KeyCode.DOWN);
        assertThat(get(window.model::selected)).contains(spring);
        press(KeyCode.UP);
        press(KeyCode.ENTER);

        assertThat(window.opened).containsExactly(autumn.id());
    }

    @Test
    void whenTheOnlySessionRunsTheKeyboardIsOnTheWayBackToIt() {
        SessionSummary prepared = Listed.session("Now").inPreparation().build();
        TestShelf one = new TestShelf(prepared);
        LibraryWindow window = get(() -> LibraryWindow.over(one));
        show(() -> window.layer);
        run(window.view::focus);
        one.all.set(0, Listed.session("Now").running().build(prepared.id()));
        run(one::changed);
        settle();

        assertThat(owner(window))
                .isInstanceOfSatisfying(
                        Button.class,
                        back -> assertThat(back.getText()).isEqualTo("Return to the session"));
        press(KeyCode.ENTER);
        assertThat(window.opened).containsExactly(prepared.id());
    }

    @Test
    void aDoubleClickOpens() {
        LibraryWindow window = open();

        robot.doubleClickOn("Hand-overs");
        settle();

        assertThat(window.opened).containsExactly(spring.id());
    }

    @Test
    void clicksBesideASessionOpenNoneAndShowNoMenu() {
        LibraryWindow window = open();
        Node heading =
                robot.lookup(
                                node ->
                                        node instanceof SessionCell cell
                                                && cell.getItem() instanceof Row.Heading)
                        .query();

        robot.doubleClickOn(heading);
        robot.rightClickOn(heading);
        settle();

        assertThat(window.opened).isEmpty();
        assertThat(get(() -> Window.getWindows().stream().noneMatch(ContextMenu.class::isInstance)))
                .isTrue();
    }

    @Test
    void theMenuOfASessionIsThatOfTheOneThatWasClicked() {
        LibraryWindow window = open();

        robot.rightClickOn("Hand-overs");
        settle();

        assertThat(get(window.model::selected)).contains(spring);
        assertThat(get(() -> Window.getWindows().stream().anyMatch(ContextMenu.class::isInstance)))
                .isTrue();
        press(KeyCode.ESCAPE);
    }

    @Test
    void aClickBesideTheClientsChoosesNone() {
        LibraryWindow window = open();
        robot.clickOn("Aster Rail");
        settle();
        ListView<?> clients =
                robot.lookup(node -> node instanceof ListView && "Clients".equals(name(node)))
                        .query();
        run(
                () -> {
                    clients.setMinHeight(200);
                    clients.setPrefHeight(200);
                });

        robot.clickOn(robot.point(clients).atPosition(Pos.BOTTOM_CENTER).atOffset(0, -10));
        settle();

        assertThat(get(() -> window.model.lookingProperty().get().client())).contains("Aster Rail");
    }

    private static String name(Node node) {
        return node.getAccessibleText() == null ? "" : node.getAccessibleText();
    }

    @Test
    void typingInTheSearchFieldNarrowsTheListAndEscShowsAllAgain() {
        LibraryWindow window = open();

        press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.F);
        type("dash");
        assertThat(get(() -> window.model.overviewProperty().get().found())).isEqualTo(1);
        assertThat(says("one session found")).isTrue();

        press(KeyCode.ESCAPE);
        assertThat(get(() -> window.model.overviewProperty().get().found())).isEqualTo(3);
        assertThat(owner(window)).isNotInstanceOf(TextInputControl.class);
    }

    @Test
    void enterInTheSearchFieldGoesToWhatWasFound() {
        LibraryWindow window = open();

        press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.F);
        type("hand");
        press(KeyCode.ENTER);
        press(KeyCode.ENTER);

        assertThat(window.opened).containsExactly(spring.id());
    }

    @Test
    void whereNothingIsFoundTheWayBackIsOffered() {
        LibraryWindow window = open();
        press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.F);
        type("zebra");
        assertThat(says("Nothing found for “zebra”")).isTrue();

        robot.clickOn("Clear search");
        settle();

        assertThat(get(() -> window.model.overviewProperty().get().found())).isEqualTo(3);
    }

    @Test
    void deletingIsUndoneByKeyOrByTheMessage() {
        LibraryWindow window = open();

        press(KeyCode.DELETE);
        assertThat(shelf.titles()).doesNotContain("The numbers");
        assertThat(get(window.model::selected)).contains(autumn);

        press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(shelf.titles()).contains("The numbers");
        assertThat(get(window.model::selected)).contains(next);

        press(KeyCode.DELETE);
        robot.clickOn("Undo");
        settle();
        assertThat(shelf.titles()).contains("The numbers");
        assertThat(window.told.getLast()).isEqualTo("Undone: delete “The numbers”.");
    }

    @Test
    void theRailShowsDeletedSessionsOnlyWhereThereAreSome() {
        LibraryWindow window = open();
        assertThat(says("Deleted")).isFalse();

        shelf.deleted.add(next.id());
        run(window.model::refresh);
        settle();
        robot.clickOn("Deleted");
        settle();
        assertThat(says("The numbers")).isTrue();
        assertThat(says("Hand-overs")).isFalse();

        robot.clickOn("Restore");
        settle();
        assertThat(shelf.titles()).contains("The numbers");
        assertThat(says("Deleted")).isFalse();
        assertThat(says("Hand-overs")).isTrue();
        assertThat(get(window.model::selected)).contains(next);
    }

    @Test
    void theMenuOfADeletedSessionIsThatOfTheOneThatWasClicked() {
        shelf.deleted.addAll(List.of(next.id(), autumn.id()));
        LibraryWindow window = open();
        run(window.model::chooseDeleted);

        for (SessionSummary session : List.of(autumn, next)) {
            robot.rightClickOn(session.title());
            settle();
            assertThat(get(() -> window.model.selectedDeletedProperty().get()))
                    .map(DeletedSession::id)
                    .contains(session.id());
            press(KeyCode.ESCAPE);
        }
    }

    @Test
    void deletingForGoodAsksAndEnterKeepsTheSession() {
        shelf.deleted.add(next.id());
        LibraryWindow window = open();
        run(window.model::chooseDeleted);
        run(() -> window.view.focus());

        press(KeyCode.DELETE);
        assertThat(says("Delete “The numbers” for good?")).isTrue();
        press(KeyCode.ENTER);
        assertThat(says("Delete “The numbers” for good?")).isFalse();
        assertThat(shelf.all).contains(next);

        press(KeyCode.DELETE);
        robot.clickOn("Delete for good");
        settle();
        assertThat(shelf.all).doesNotContain(next);
        assertThat(shelf.titles()).containsExactly("What the dashboard says", "Hand-overs");
        assertThat(window.told.getLast()).isEqualTo("“The numbers” is removed for good.");
    }

    @Test
    void whatWasDeletedCanBeBroughtBackFromAnEmptyLibrary() {
        shelf.deleted.addAll(List.of(next.id(), autumn.id(), spring.id()));
        LibraryWindow window = open();
        assertThat(says("Your sessions will be listed here")).isTrue();

        robot.clickOn("Deleted");
        settle();
        run(() -> window.view.focus());
        press(KeyCode.ENTER);

        assertThat(shelf.titles()).hasSize(1);
        assertThat(says("Your sessions will be listed here")).isFalse();
    }

    @Test
    void keysOfTheListDoNothingToAHiddenSession() {
        shelf.deleted.add(next.id());
        LibraryWindow window = open();
        assertThat(get(window.model::selected)).contains(autumn);
        run(window.model::chooseDeleted);
        run(() -> window.view.focus());

        press(KeyCode.CONTROL, KeyCode.D);

        assertThat(shelf.titles()).containsExactly("What the dashboard says", "Hand-overs");
        assertThat(shelf.all).hasSize(3);
    }

    @Test
    void deleteInTheSearchFieldDeletesText() {
        LibraryWindow window = open();
        press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.F);
        type("x");

        press(KeyCode.HOME);
        press(KeyCode.DELETE);

        assertThat(get(() -> window.model.lookingProperty().get().query())).isEmpty();
        assertThat(shelf.titles()).hasSize(3);
    }

    @Test
    void f6GoesFromPaneToPane() {
        LibraryWindow window = open();
        Node list = owner(window);

        press(KeyCode.F6);
        assertThat(owner(window)).isInstanceOf(TextInputControl.class);
        press(KeyCode.F6);
        Node rail = owner(window);
        assertThat(rail.getAccessibleText()).isEqualTo("Sessions");
        assertThat(rail).isNotEqualTo(list);
        press(KeyCode.F6);
        assertThat(owner(window)).isEqualTo(list);
        press(KeyCode.SHIFT, KeyCode.F6);
        assertThat(owner(window)).isEqualTo(rail);
    }

    @Test
    void aChosenClientHidesAllOthers() {
        LibraryWindow window = open();

        robot.clickOn("Aster Rail");
        settle();
        assertThat(says("Nordhaven Mutual")).isFalse();
        assertThat(get(() -> window.model.overviewProperty().get().found())).isEqualTo(1);

        robot.clickOn("All clients");
        settle();
        assertThat(says("Nordhaven Mutual")).isTrue();
        assertThat(get(() -> window.model.overviewProperty().get().found())).isEqualTo(3);
    }

    @Test
    void anEmptyLibraryShowsTheIdeaAndBegins() {
        TestShelf empty = new TestShelf();
        LibraryWindow window = get(() -> LibraryWindow.over(empty));
        show(() -> window.layer);
        assertThat(says("Your sessions will be listed here")).isTrue();

        press(KeyCode.ENTER);
        assertThat(get(window.layer::isShowing)).isTrue();
        press(KeyCode.ESCAPE);
        assertThat(get(window.layer::isShowing)).isFalse();

        robot.clickOn("Open the sample");
        settle();
        assertThat(empty.titles()).containsExactly("Sample: through the customer’s eyes");
        assertThat(window.opened).hasSize(1);
    }

    @Test
    void aClosedLibrarySaysWhyAndIsTriedAgain() {
        CompletableFuture<Shelf> never =
                CompletableFuture.failedFuture(new IllegalStateException("broken"));
        LibraryWindow window =
                get(
                        () ->
                                new LibraryWindow(
                                        never, _ -> CompletableFuture.completedFuture(List.of())));
        show(() -> window.layer);
        assertThat(says("The library could not be opened")).isTrue();
        assertThat(says("Your data are safe.")).isTrue();
        assertThat(says("New session")).isFalse();

        robot.clickOn("Choose another library…");
        settle();
        assertThat(window.askedForAnother).isEqualTo(1);

        robot.clickOn("Copy details");
        settle();
        assertThat(says("Copied")).isTrue();
    }

    @Test
    void aNarrowWindowDoesWithoutTheWorkshops() {
        LibraryWindow window = open(1000, 700);
        assertThat(says("Workshops")).isFalse();
        assertThat(
                        robot.lookup(node -> node instanceof Label && node.isVisible())
                                .<Label>queryAll())
                .allSatisfy(
                        label ->
                                assertThat(label.localToScene(label.getLayoutBounds()).getMaxX())
                                        .isLessThanOrEqualTo(1000));
        assertThat(owner(window)).isNotNull();
    }
}
