package org.flipside.ui.board;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Point2D;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;

import org.flipside.layout.Box;
import org.flipside.model.Cluster;
import org.flipside.model.Point;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Cards that lie together: their title, and moving them by it. */
class BoardClustersTest extends BoardFxTest {
    @BeforeEach
    void group() {
        run(() -> model.group(cards(5, 6)));
    }

    private Cluster cluster() {
        return editor.session().clusters().list().getFirst();
    }

    /** The strip with the title, above the tabs of the cards. */
    private Point2D title() {
        return inView(40, 224 - 20 - 28 - 4 + 10);
    }

    private void doubleClickOnTheTitle() {
        pointer.doubleClick(title().getX(), title().getY());
        assertThat(nodes(TextField.class)).hasSize(1);
    }

    @Test
    void aDoubleClickOnTheTitleOpensAFieldForIt() {
        doubleClickOnTheTitle();
        assertThat(get(() -> nodes(TextField.class).getFirst().isFocused())).isTrue();
        type("After the call");
        press(KeyCode.ENTER);
        assertThat(cluster().title()).isEqualTo("After the call");
        assertThat(nodes(TextField.class)).isEmpty();
        assertThat(get(board::isFocused)).isTrue();
    }

    @Test
    void aKeyOpensItForTheClusterOfTheSelectedCard() {
        run(() -> selection.only(card(6)));
        press(KeyCode.SHIFT, KeyCode.F2);
        type("Later");
        run(board::commitPending);
        assertThat(cluster().title()).isEqualTo("Later");
        assertThat(editor.undoLabel()).contains("name a group of cards");
    }

    @Test
    void aCardThatLiesAloneHasNoTitleToGive() {
        run(() -> selection.only(card(1)));
        command("card.name-group");
        assertThat(nodes(TextField.class)).isEmpty();
    }

    @Test
    void escLeavesTheTitleAsItWas() {
        run(() -> model.rename(cluster().id(), "Before"));
        doubleClickOnTheTitle();
        type("After");
        press(KeyCode.ESCAPE);
        assertThat(cluster().title()).isEqualTo("Before");
        assertThat(nodes(TextField.class)).isEmpty();
    }

    @Test
    void aClickElsewhereKeepsWhatWasTyped() {
        doubleClickOnTheTitle();
        type("Kept");
        pointer.click(600, 620);
        assertThat(cluster().title()).isEqualTo("Kept");
        assertThat(nodes(TextField.class)).isEmpty();
    }

    @Test
    void draggedByItsTitleAClusterMovesAsOne() {
        Point2D from = title();
        pointer.drag(from.getX(), from.getY(), from.getX() + 8, from.getY() + 200);
        Point moved = now(5).place();
        assertThat(moved.y()).isGreaterThan(400);
        assertThat(now(6).place()).isEqualTo(moved.plus(312, 0));
        assertThat(cluster().cards()).containsExactlyElementsOf(cards(5, 6));
        assertThat(editor.undoLabel()).contains("move 2 cards");
        assertThat(selection.get().cards()).containsExactlyElementsOf(cards(5, 6));
    }

    @Test
    void aClusterThatIsGoneTakesItsFieldWithIt() {
        doubleClickOnTheTitle();
        type("Never");
        run(editor::undo);
        run(board::commitPending);
        assertThat(editor.session().clusters().isEmpty()).isTrue();
        assertThat(nodes(TextField.class)).isEmpty();
    }

    @Test
    void aGroupThatWasJustMadeCanBeNamed() {
        run(() -> selection.all(cards(5, 6)));
        press(KeyCode.SHIFT, KeyCode.F2);
        type("Both");
        press(KeyCode.ENTER);
        assertThat(cluster().title()).isEqualTo("Both");
    }

    @Test
    void cardsThatAreLaidTogetherLeaveTheOneBetweenThem() {
        Point first = now(1).place();
        run(() -> model.group(cards(1, 3)));
        assertThat(now(1).place()).isNotEqualTo(now(3).place());
        Box frame =
                model.clusters().stream()
                        .filter(framed -> framed.cluster().cards().contains(card(1)))
                        .map(GroundLayer.Framed::frame)
                        .findFirst()
                        .orElseThrow();
        assertThat(model.faces().index().in(frame)).containsExactlyInAnyOrder(card(1), card(3));
        run(editor::undo);
        assertThat(now(1).place()).isEqualTo(first);
    }
}
