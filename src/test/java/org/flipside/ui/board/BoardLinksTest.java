package org.flipside.ui.board;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Point2D;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;

import org.flipside.model.Link;
import org.flipside.model.LinkType;
import org.flipside.session.LinkEdits;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Optional;

/** Choosing links and what is done with the chosen one. */
class BoardLinksTest extends BoardFxTest {
    private Optional<Link> link(int from, int to) {
        return LinkEdits.between(editor.session(), card(from), card(to));
    }

    private Optional<Link> chosen() {
        return get(() -> model.links().chosen());
    }

    private void choose(int from, int to) {
        run(() -> model.links().choose(link(from, to).orElseThrow().id()));
    }

    /** Between the first and the second card, where their link runs. */
    private void clickOnTheFirstLink() {
        Point2D at = inView(276, 80);
        pointer.click(at.getX(), at.getY());
    }

    private static List<MenuItem> menu() {
        return get(
                () ->
                        Window.getWindows().stream()
                                .filter(ContextMenu.class::isInstance)
                                .filter(Window::isShowing)
                                .flatMap(w -> ((ContextMenu) w).getItems().stream())
                                .toList());
    }

    @Test
    void aClickOnALinkChoosesItAndOffersItsTypes() {
        run(() -> selection.only(card(7)));
        clickOnTheFirstLink();
        assertThat(chosen()).isEqualTo(link(1, 2)).isPresent();
        assertThat(selection.get().cards()).isEmpty();
        List<RadioMenuItem> types =
                menu().stream()
                        .filter(RadioMenuItem.class::isInstance)
                        .map(RadioMenuItem.class::cast)
                        .toList();
        assertThat(types).hasSize(LinkType.values().length);
        assertThat(types.stream().map(RadioMenuItem::isSelected))
                .containsExactly(true, false, false, false, false);
        int masks = List.of(LinkType.values()).indexOf(LinkType.MASKS);
        run(() -> types.get(masks).fire());
        assertThat(link(1, 2)).map(Link::type).contains(LinkType.MASKS);
        assertThat(chosen()).isEqualTo(link(1, 2));
    }

    @Test
    void theMenuTurnsALinkRoundAndTakesItAway() {
        clickOnTheFirstLink();
        run(() -> menu().get(menu().size() - 2).fire());
        assertThat(link(1, 2)).isEmpty();
        assertThat(link(2, 1)).isPresent().isEqualTo(chosen());
        clickOnTheFirstLink();
        run(() -> menu().getLast().fire());
        assertThat(link(2, 1)).isEmpty();
        assertThat(chosen()).isEmpty();
    }

    @Test
    void aClickBesideChoosesNone() {
        choose(1, 2);
        pointer.click(600, 620);
        assertThat(chosen()).isEmpty();
        choose(1, 2);
        press(KeyCode.ESCAPE);
        assertThat(chosen()).isEmpty();
    }

    @Test
    void commandsRetypeReverseAndRemoveTheChosenLink() {
        assertThat(get(() -> commands.get("link.masks").isReady())).isFalse();
        choose(1, 2);
        assertThat(get(() -> commands.get("link.masks").isReady())).isTrue();
        command("link.masks");
        assertThat(link(1, 2)).map(Link::type).contains(LinkType.MASKS);
        command("link.reverse");
        assertThat(link(2, 1)).map(Link::type).contains(LinkType.MASKS);
        command("link.remove");
        assertThat(link(2, 1)).isEmpty();
        assertThat(get(() -> commands.get("link.remove").isReady())).isFalse();
        run(editor::undo);
        run(editor::undo);
        run(editor::undo);
        assertThat(link(1, 2)).map(Link::type).contains(LinkType.LEADS_TO);
    }

    @Test
    void shiftAndLWalkThroughTheLinksOfACard() {
        run(() -> selection.only(card(3)));
        press(KeyCode.SHIFT, KeyCode.L);
        assertThat(chosen()).isEqualTo(link(2, 3)).isPresent();
        assertThat(next()).isEqualTo(link(3, 7)).isPresent();
        assertThat(next()).isEqualTo(link(2, 3));
    }

    private Optional<Link> next() {
        command("link.next");
        return chosen();
    }

    @Test
    void aCardWithoutLinksHasNoneToWalkThrough() {
        run(() -> model.links().choose(link(1, 2).orElseThrow().id()));
        command("link.remove");
        run(() -> selection.only(card(1)));
        assertThat(get(() -> commands.get("link.next").isReady())).isFalse();
        run(() -> selection.only(card(2)));
        assertThat(get(() -> commands.get("link.next").isReady())).isTrue();
    }

    @Test
    void linkingALinkedPairChoosesTheirLinkAsItIs() {
        run(() -> board.beginLinking(card(2)));
        Point2D third = on(3);
        pointer.click(third.getX(), third.getY());
        assertThat(link(2, 3)).map(Link::type).contains(LinkType.CO_OCCURS);
        assertThat(chosen()).isEqualTo(link(2, 3));
        assertThat(editor.undoLabel()).isEmpty();
    }

    @Test
    void aCardIsNotLinkedToItself() {
        run(() -> board.beginLinking(card(2)));
        Point2D second = on(2);
        pointer.click(second.getX(), second.getY());
        assertThat(editor.session().links().size()).isEqualTo(6);
        assertThat(get(() -> board.state().linkFrom)).isNull();
    }

    @Test
    void deleteRemovesTheChosenLinkAndNotTheCardWithTheKeyboard() {
        run(() -> selection.only(card(1)));
        command("link.next");
        press(KeyCode.DELETE);
        assertThat(link(1, 2)).isEmpty();
        assertThat(editor.session().cards().size()).isEqualTo(8);
        assertThat(editor.undoLabel()).contains("remove a link");
    }

    @Test
    void deleteRemovesALinkThatWasClickedThoughNoCardHasTheKeyboard() {
        clickOnTheFirstLink();
        assertThat(selection.get().meant()).isEmpty();
        press(KeyCode.ESCAPE); // closes its menu
        choose(1, 2);
        press(KeyCode.DELETE);
        assertThat(link(1, 2)).isEmpty();
    }

    @Test
    void aLinkThatIsUndoneIsChosenNoLonger() {
        run(() -> model.links().link(card(1), card(8), LinkType.MASKS));
        assertThat(chosen()).isEqualTo(link(1, 8)).isPresent();
        run(editor::undo);
        assertThat(chosen()).isEmpty();
    }

    @Test
    void theRubberFollowsThePointerAndMarksTheCardItWouldLink() {
        run(() -> board.beginLinking(card(2)));
        Point2D third = on(3);
        pointer.hover(third.getX(), third.getY());
        assertThat(get(() -> board.state().target)).isEqualTo(card(3));
        Point2D own = on(2);
        pointer.hover(own.getX(), own.getY());
        assertThat(get(() -> board.state().target)).isNull();
        press(KeyCode.ESCAPE);
        assertThat(get(() -> board.state().linkFrom)).isNull();
    }

    @Test
    void aDigitInTheMenuOfALinkChoosesItsType() {
        clickOnTheFirstLink();
        press(KeyCode.DIGIT3);
        assertThat(link(1, 2)).map(Link::type).contains(List.of(LinkType.values()).get(2));
        assertThat(menu()).isEmpty();
    }

    @Test
    void whoBeginsALinkByKeyIsToldWhatComesNext() {
        run(() -> selection.only(card(1)));
        press(KeyCode.L);
        BoardPrompt prompt = nodes(BoardPrompt.class).getFirst();
        assertThat(get(prompt::isVisible)).isTrue();
        assertThat(get(prompt::getText)).startsWith("Link from claim 1");
        press(KeyCode.ESCAPE);
        assertThat(get(prompt::isVisible)).isFalse();
    }
}
