package org.flipside.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.flipside.model.Card;
import org.flipside.model.Id;
import org.flipside.model.Point;
import org.flipside.testsupport.SmallSessions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.Map;

class ArrangementTest {
    private static final Point CORNER = new Point(-40, 16);

    private static List<Card> cards(String... quotes) {
        return SmallSessions.with(quotes).running();
    }

    private static Point cell(int column, int row) {
        return CORNER.plus(column * CardSize.PITCH_X, row * CardSize.PITCH_Y);
    }

    @Test
    void aGridIsFilledRowByRowInTheOrderGiven() {
        List<Card> cards = cards("a", "b", "c", "d", "e");
        assertThat(Arrangement.grid(cards, CORNER).values())
                .containsExactly(cell(0, 0), cell(1, 0), cell(2, 0), cell(0, 1), cell(1, 1));
        assertThat(Arrangement.grid(cards, CORNER).keySet())
                .containsExactlyElementsOf(cards.stream().map(Card::id).toList());
        assertThat(Arrangement.grid(List.of(), CORNER)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {10, 17, 100, 1000, 5000})
    void aGridOfManyCardsIsAboutHalfAsWideAgainAsHigh(int cards) {
        int columns = Arrangement.columnsFor(cards);
        int rows = (cards + columns - 1) / columns;
        assertThat(columns * CardSize.PITCH_X / (rows * CardSize.PITCH_Y)).isBetween(1.2, 2.1);
    }

    @Test
    void twoCardsLieSideBySideAndNoCardsHaveOneColumn() {
        assertThat(Arrangement.columnsFor(2)).isEqualTo(2);
        assertThat(Arrangement.columnsFor(0)).isEqualTo(1);
    }

    @Test
    void columnsStandInTheOrderOfTheirKeysAndKeepTheOrderGiven() {
        List<Card> cards = cards("b1", "a1", "c1", "a2", "b2");
        Map<Id<Card>, Point> places =
                Arrangement.columns(cards, card -> card.claim().quote().substring(0, 1), CORNER);
        assertThat(cards.stream().map(card -> places.get(card.id())))
                .containsExactly(cell(1, 0), cell(0, 0), cell(2, 0), cell(0, 1), cell(1, 1));
    }

    @Test
    void freePlacesPassOverWhatIsTaken() {
        CardIndex taken = new CardIndex();
        taken.put(Id.random(), cell(1, 0).plus(-100, 30));
        Box within = new Box(CORNER.x(), CORNER.y(), 3 * CardSize.PITCH_X, 700);
        // the card lies across the first two places of the row
        assertThat(Arrangement.freePlaces(taken, 3, within))
                .containsExactly(cell(2, 0), cell(0, 1), cell(1, 1))
                .allMatch(place -> taken.in(CardSize.at(place)).isEmpty());
    }

    @Test
    void freePlacesFillTheWidthAndGoOnBelow() {
        Box oneAndABit = new Box(CORNER.x(), CORNER.y(), CardSize.PITCH_X + 100, 200);
        assertThat(Arrangement.freePlaces(new CardIndex(), 3, oneAndABit))
                .containsExactly(cell(0, 0), cell(0, 1), cell(0, 2));
        Box exactlyTwo = new Box(CORNER.x(), CORNER.y(), CardSize.PITCH_X + CardSize.WIDTH, 200);
        assertThat(Arrangement.freePlaces(new CardIndex(), 3, exactlyTwo))
                .containsExactly(cell(0, 0), cell(1, 0), cell(0, 1));
    }

    @Test
    void freePlacesLieOnTheGridAndWithinEvenANarrowView() {
        Box narrow = new Box(3, 5, 10, 10);
        assertThat(Arrangement.freePlaces(new CardIndex(), 2, narrow))
                .containsExactly(new Point(8, 8), new Point(8, 8 + CardSize.PITCH_Y));
    }
}
