package org.flipside.ui.inspector;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;

import org.flipside.model.Card;
import org.flipside.model.Point;
import org.flipside.session.KnownClaims.Likeness;
import org.flipside.testsupport.FxTest;
import org.flipside.testsupport.GivenEditor;
import org.flipside.testsupport.SmallSessions;
import org.flipside.ui.support.CardSelection;
import org.flipside.ui.support.ModalLayer;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.stream.IntStream;

class AddCardsTest extends FxTest {
    private final GivenEditor given =
            new GivenEditor(SmallSessions.with("We decide together.", "We listen."));
    private final CardSelection selection = new CardSelection();
    private final ModalLayer window = get(ModalLayer::new);

    @Test
    void oneCardIsAddedByEnter() {
        AddCardsView dialog = open();
        run(dialog::showOne);
        settle();
        type("We act.");
        press(KeyCode.ENTER);
        assertThat(quotes()).containsExactly("We decide together.", "We listen.", "We act.");
        assertThat(given.labels()).containsExactly("add a card");
        assertThat(get(window::isShowing)).isFalse();
        assertThat(selection.get().single()).isPresent();
    }

    @Test
    void linesBecomeCardsAndOneUndoTakesThemBack() {
        AddCardsView dialog = open();
        run(dialog::showLines);
        settle();
        type("1. We act.\n- We learn.\n\nWe listen");
        ListView<?> preview = get(() -> (ListView<?>) window.lookup(".line-list"));
        assertThat(get(() -> preview.getItems().size())).isEqualTo(3);
        press(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(quotes())
                .containsExactly(
                        "We decide together.", "We listen.", "We act.", "We learn.", "We listen");
        assertThat(selection.get().cards()).hasSize(3);
        assertThat(
                        given.editor().session().running().stream()
                                .skip(2)
                                .map(Card::place)
                                .map(Point::x))
                .containsExactly(0.0, 264.0, 528.0);
        run(() -> given.editor().undo());
        assertThat(quotes()).containsExactly("We decide together.", "We listen.");
    }

    @Test
    void aLineIsChangedInThePreview() {
        AddCardsView dialog = open();
        run(dialog::showLines);
        settle();
        type("We act.");
        TextField line = get(() -> (TextField) window.lookup(".line-row .text-field"));
        robot.doubleClickOn(line);
        press(KeyCode.CONTROL, KeyCode.A);
        type("We learn.");
        press(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(quotes()).endsWith("We learn.");
    }

    @Test
    void knownLinesAreMarkedAndLeftOutAtOnce() {
        AddCardsViewModel model = model();
        model.pastedProperty().set("We listen\nWe act.\nWe act.");
        assertThat(model.lines())
                .extracting(line -> line.likenessProperty().get())
                .containsExactly(
                        new Likeness.OfCard(2), new Likeness.New(), new Likeness.OfLine(2));
        assertThat(model.knownProperty().get()).isEqualTo(2);
        model.removeKnown();
        assertThat(model.lines())
                .singleElement()
                .matches(line -> line.quoteProperty().get().equals("We act."));
    }

    @Test
    void whatWasChangedInThePreviewOutlivesFurtherTyping() {
        AddCardsViewModel model = model();
        model.pastedProperty().set("We act.\nWe learn.\nWe hope.");
        model.lines().getFirst().quoteProperty().set("We act now.");
        model.remove(model.lines().getLast());
        model.pastedProperty().set("We act.\nWe learn.\nWe hope.\nWe try.");
        assertThat(model.lines())
                .extracting(line -> line.quoteProperty().get())
                .containsExactly("We act now.", "We learn.", "We try.");
    }

    @Test
    void aLineThatIsEmptiedIsNotAdded() {
        AddCardsViewModel model = model();
        model.pastedProperty().set("We act.\nWe learn.");
        model.lines().getFirst().quoteProperty().set("  ");
        assertThat(model.countProperty().get()).isEqualTo(1);
        assertThat(model.addLines()).isTrue();
        assertThat(quotes()).containsExactly("We decide together.", "We listen.", "We learn.");
        assertThat(model.addLines()).isFalse();
    }

    private AddCardsViewModel model() {
        return new AddCardsViewModel(
                given.editor(), SmallSessions.LENS.id(), AddCardsTest::inARow, selection);
    }

    private AddCardsView open() {
        show(1000, 800, () -> window);
        return get(
                () ->
                        new AddCardsView(
                                given.editor(),
                                SmallSessions.LENS.id(),
                                AddCardsTest::inARow,
                                selection,
                                window));
    }

    private static List<Point> inARow(int count) {
        return IntStream.range(0, count).mapToObj(i -> new Point(i * 264, 0)).toList();
    }

    private List<String> quotes() {
        return given.editor().session().running().stream()
                .map(card -> card.claim().quote())
                .toList();
    }
}
