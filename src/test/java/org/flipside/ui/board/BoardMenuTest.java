package org.flipside.ui.board;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.event.Event;
import javafx.geometry.Point2D;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.PickResult;
import javafx.stage.Window;

import org.flipside.model.Side;
import org.flipside.ui.support.Command;
import org.junit.jupiter.api.Test;

import java.util.List;

/** The menu of cards. */
class BoardMenuTest extends BoardFxTest {
    private static List<MenuItem> menu() {
        return get(
                () ->
                        Window.getWindows().stream()
                                .filter(ContextMenu.class::isInstance)
                                .filter(Window::isShowing)
                                .flatMap(w -> ((ContextMenu) w).getItems().stream())
                                .toList());
    }

    private void openOn(int number) {
        Point2D at = on(number);
        pointer.secondaryClick(at.getX(), at.getY());
    }

    /** The key that keyboards have for menus; the headless platform does not know it. */
    private void menuKey() {
        run(
                () ->
                        Event.fireEvent(
                                board,
                                new ContextMenuEvent(
                                        ContextMenuEvent.CONTEXT_MENU_REQUESTED,
                                        0,
                                        0,
                                        0,
                                        0,
                                        /* keyboardTrigger= */ true,
                                        new PickResult(board, 0, 0))));
    }

    private MenuItem item(String command) {
        String text = commands.get(command).text();
        return menu().stream()
                .filter(item -> item.getText().split("\t", -1)[0].equals(text))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void itListsTheCommandsWithTheirKeysForTheCardUnderThePointer() {
        run(() -> selection.only(card(1)));
        openOn(2);
        assertThat(selection.get().cards()).containsExactly(card(2));
        List<Command> listed = board.menuCommands();
        assertThat(menu()).hasSameSizeAs(listed);
        for (int i = 0; i < listed.size(); i++) {
            assertThat(menu().get(i).getText())
                    .contains(listed.get(i).text())
                    .contains(listed.get(i).keyText());
        }
        run(() -> item("card.turn").fire());
        assertThat(now(2).side()).isEqualTo(Side.FLIPSIDE);
    }

    @Test
    void whatCannotBeDoneNowIsGrey() {
        openOn(2);
        assertThat(get(() -> item("card.group").isDisable())).isTrue();
        assertThat(get(() -> item("card.turn").isDisable())).isFalse();
    }

    @Test
    void onOneOfSeveralSelectedCardsItMeansThemAll() {
        run(() -> selection.all(cards(2, 3)));
        openOn(3);
        assertThat(selection.get().cards()).containsExactlyElementsOf(cards(2, 3));
        assertThat(get(() -> item("card.group").isDisable())).isFalse();
        run(() -> item("card.group").fire());
        assertThat(editor.session().clusters().size()).isEqualTo(1);
    }

    @Test
    void aRobotsSecondaryButtonOpensItAndThePrimaryOneDoesNot() {
        Point2D second = get(() -> board.localToScreen(312 + 140, 120));
        robot.clickOn(second);
        assertThat(menu()).isEmpty();
        robot.clickOn(second, MouseButton.SECONDARY);
        assertThat(menu()).isNotEmpty();
        assertThat(selection.get().cards()).containsExactly(card(2));
    }

    @Test
    void theKeyForMenusOpensItOnTheCardWithTheKeyboardOrThatOfTheChosenLink() {
        run(() -> selection.only(card(2)));
        menuKey();
        assertThat(menu()).hasSameSizeAs(board.menuCommands());
        press(KeyCode.ESCAPE);
        command("link.next");
        menuKey();
        assertThat(menu().getFirst()).isInstanceOf(RadioMenuItem.class);
    }

    @Test
    void aClickOnTheBoardClosesIt() {
        openOn(2);
        pointer.click(600, 620);
        assertThat(menu()).isEmpty();
    }
}
