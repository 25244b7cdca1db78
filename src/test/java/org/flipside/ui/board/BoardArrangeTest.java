package org.flipside.ui.board;

import static org.assertj.core.api.Assertions.assertThat;

import org.flipside.layout.Box;
import org.flipside.layout.CardSize;
import org.flipside.layout.Viewport;
import org.flipside.model.Card;
import org.flipside.model.Point;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Laying the cards out anew. */
class BoardArrangeTest extends BoardFxTest {
    @BeforeEach
    void scatter() {
        run(
                () ->
                        editor.perform(
                                "scatter",
                                session -> {
                                    List<Card> cards = session.running();
                                    return session.withAll(
                                            cards.stream()
                                                    .map(
                                                            card ->
                                                                    card.withPlace(
                                                                            new Point(
                                                                                    card.order()
                                                                                            * 37,
                                                                                    card.order()
                                                                                            * 900)))
                                                    .toList());
                                }));
    }

    /** The cards by columns, from left to right, each from above. */
    private <T> List<List<T>> columns(Function<Card, T> what) {
        Map<Double, List<Card>> columns =
                editor.session().cards().list().stream()
                        .collect(
                                Collectors.groupingBy(
                                        card -> card.place().x(),
                                        TreeMap::new,
                                        Collectors.toList()));
        return columns.values().stream()
                .map(
                        column ->
                                column.stream()
                                        .sorted(
                                                Comparator.comparingDouble(
                                                        (Card c) -> c.place().y()))
                                        .map(what)
                                        .toList())
                .toList();
    }

    private int number(Card card) {
        return (int) card.order();
    }

    private void allAreSeen() {
        Box seen = get(board::visible);
        for (Card card : editor.session().cards().list()) {
            Box box = CardSize.at(card.place());
            assertThat(seen.contains(box.x(), box.y())).isTrue();
            assertThat(seen.contains(box.right(), box.bottom())).isTrue();
        }
    }

    @Test
    void inAGridTheCardsFollowTheRunRowByRow() {
        command("board.arrange-grid");
        assertThat(columns(this::number))
                .containsExactly(List.of(1, 4, 7), List.of(2, 5, 8), List.of(3, 6));
        assertThat(now(1).place()).isEqualTo(new Point(37, 900));
        assertThat(now(5).place())
                .isEqualTo(new Point(37 + CardSize.PITCH_X, 900 + CardSize.PITCH_Y));
        assertThat(editor.undoLabel()).contains("arrange 8 cards");
        allAreSeen();
    }

    @Test
    void byTierTheTiersStandFromLeftToRightAndWhatHasNoneComesLast() {
        command("board.arrange-tier");
        List<List<Integer>> tiers =
                columns(
                        card ->
                                board.faceOf(card.id())
                                        .tier()
                                        .map(tier -> tier.number())
                                        .orElse(0));
        assertThat(tiers.stream().map(column -> column.stream().distinct().toList()))
                .containsExactly(List.of(1), List.of(2), List.of(0));
        assertThat(now(5).flipside().pattern().code()).isEqualTo("FM-17");
        assertThat(now(5).place().x())
                .isGreaterThan(now(1).place().x())
                .isGreaterThan(now(3).place().x());
        assertThat(columns(this::number)).allSatisfy(column -> assertThat(column).isSorted());
        allAreSeen();
    }

    @Test
    void byFailureModeEachHasItsColumnInTheOrderOfTheirCodes() {
        command("board.arrange-mode");
        List<List<String>> codes = columns(card -> card.flipside().pattern().code());
        assertThat(codes).allSatisfy(column -> assertThat(column.stream().distinct()).hasSize(1));
        assertThat(codes.stream().map(List::getFirst)).isSorted().doesNotHaveDuplicates();
        allAreSeen();
    }

    @Test
    void ofSeveralSelectedCardsOnlyTheseAreArranged() {
        run(() -> selection.all(cards(4, 2, 3)));
        command("board.arrange-grid");
        assertThat(now(2).place()).isEqualTo(new Point(2 * 37, 2 * 900));
        assertThat(now(3).place().y()).isEqualTo(2 * 900);
        assertThat(now(5).place()).isEqualTo(new Point(5 * 37, 5 * 900));
        assertThat(editor.undoLabel()).contains("arrange 3 cards");
    }

    @Test
    void oneSelectedCardAloneMeansAll() {
        run(() -> selection.only(card(2)));
        command("board.arrange-grid");
        assertThat(editor.undoLabel()).contains("arrange 8 cards");
    }

    @Test
    void anEmptyBoardIsArrangedAndFitted() {
        run(() -> model.remove(model.faces().sequence()));
        command("board.arrange-tier");
        assertThat(editor.undoLabel()).contains("delete 8 cards");
        assertThat(get(board::getViewport)).isEqualTo(new Viewport(-48, -48, 1));
    }
}
