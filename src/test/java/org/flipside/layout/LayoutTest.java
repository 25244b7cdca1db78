package org.flipside.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.flipside.model.Card;
import org.flipside.model.Id;
import org.flipside.model.Point;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

class LayoutTest {
    @ParameterizedTest
    @ValueSource(doubles = {0.05, 0.4, 1.7, 9})
    void zoomingKeepsThePlaceUnderThePointer(double zoom) {
        Viewport before = new Viewport(-120, 35, 0.8);
        Viewport after = before.zoomedTo(zoom, 300, 200);
        assertThat(after.zoom()).isEqualTo(Math.clamp(zoom, 0.1, 4));
        assertThat(after.boardX(300)).isCloseTo(before.boardX(300), within(1e-9));
        assertThat(after.boardY(200)).isCloseTo(before.boardY(200), within(1e-9));
    }

    @Test
    void fittingShowsTheWholeBoxAndNeverEnlarges() {
        Box large = new Box(-4000, 10, 26_400, 18_400);
        Box seen = Viewport.fitting(large, 1920, 1080, 48).visible(1920, 1080);
        assertThat(seen.grown(0.001).union(large)).isEqualTo(seen.grown(0.001));
        assertThat(Viewport.fitting(new Box(0, 0, 240, 160), 1920, 1080, 48).zoom()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void theIndexFindsExactlyWhatOverlaps(long seed) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        Map<Id<Card>, Point> places = new HashMap<>();
        CardIndex index = new CardIndex();
        for (int i = 0; i < 500; i++) {
            Id<Card> id = Id.random();
            Point place = new Point(random.nextDouble(-5000, 5000), random.nextDouble(-5000, 5000));
            index.put(id, new Point(0, 0));
            index.put(id, place);
            places.put(id, place);
        }
        for (int i = 0; i < 60; i++) {
            Box box =
                    new Box(
                            random.nextDouble(-5000, 5000),
                            random.nextDouble(-5000, 5000),
                            random.nextDouble(1, 4000),
                            random.nextDouble(1, 4000));
            List<Id<Card>> expected =
                    places.entrySet().stream()
                            .filter(e -> CardSize.at(e.getValue()).overlaps(box))
                            .map(Map.Entry::getKey)
                            .toList();
            assertThat(index.in(box)).containsExactlyInAnyOrderElementsOf(expected);
        }
    }

    @Test
    @Timeout(20)
    void cardsAtTheEndOfTheWorldAreFoundToo() {
        CardIndex index = new CardIndex();
        List<Point> places =
                List.of(
                        Point.ORIGIN,
                        new Point(1e300, 1e300),
                        new Point(-1e300, 1e300),
                        new Point(Double.MAX_VALUE, -Double.MAX_VALUE));
        Map<Point, Id<Card>> cards = new HashMap<>();
        for (Point place : places) {
            Id<Card> id = Id.random();
            cards.put(place, id);
            index.put(id, place);
        }

        assertThat(index.in(new Box(-10, -10, 20, 20))).containsExactly(cards.get(Point.ORIGIN));
        assertThat(index.in(new Box(9e299, 9e299, 2e299, 2e299)))
                .containsExactly(cards.get(places.get(1)));
        assertThat(index.in(new Box(-2e300, -2e300, 4e300, 4e300))).hasSize(3);
        assertThat(index.in(new Box(1e300, 0, 1, 1))).isEmpty();
        cards.values().forEach(index::remove);
        assertThat(index.in(new Box(-2e300, -2e300, 4e300, 4e300))).isEmpty();
    }

    @Test
    void aBoxSnapsToEdgesAndTellsEqualDistances() {
        Box left = new Box(0, 0, 240, 160);
        Box right = new Box(624, 0, 240, 160);
        Snapping.Snap snap = Snapping.snap(new Box(312, 5, 240, 160), List.of(left, right), 8);
        assertThat(snap.dy()).isEqualTo(-5);
        assertThat(snap.guides()).anyMatch(guide -> !guide.vertical());
        assertThat(snap.distances())
                .extracting(Snapping.Distance::length)
                .containsExactly(72.0, 72.0);
        assertThat(Snapping.snap(new Box(312, 40, 240, 160), List.of(left), 8).dy()).isZero();
    }

    @Test
    void linksRunStraightWhereCardsFaceEachOtherAndBendAtRightAnglesElsewhere() {
        Box from = new Box(0, 0, 240, 160);
        assertThat(LinkRoute.between(from, new Box(312, 0, 240, 160)).points())
                .containsExactly(new Point(248, 80), new Point(304, 80));
        List<Point> bent = LinkRoute.between(from, new Box(700, 500, 240, 160)).points();
        assertThat(bent).hasSize(4);
        for (int i = 1; i < bent.size(); i++) {
            Point a = bent.get(i - 1);
            Point b = bent.get(i);
            assertThat(a.x() == b.x() || a.y() == b.y()).isTrue();
        }
    }

    @Test
    void newCardsLieOnFreePlaces() {
        CardIndex index = new CardIndex();
        index.put(Id.random(), new Point(0, 0));
        List<Point> places = Arrangement.freePlaces(index, 5, new Box(0, 0, 600, 400));
        for (Point place : places) {
            assertThat(index.in(CardSize.at(place))).isEmpty();
            index.put(Id.random(), place);
        }
        assertThat(places).hasSize(5);
    }

    @Test
    void linesBreakBetweenWords() {
        TextMeasure ten = text -> text.codePointCount(0, text.length()) * 10.0;
        assertThat(LineBreaker.lines("We respect our customers’ time.", 130, 3, ten))
                .containsExactly("We respect", "our", "customers’ t…");
    }

    @Test
    void theLastLineIsShortened() {
        TextMeasure ten = text -> text.codePointCount(0, text.length()) * 10.0;
        assertThat(LineBreaker.lines("One two three four five", 80, 2, ten))
                .containsExactly("One two", "three f…");
        assertThat(LineBreaker.lines("Donaudampfschifffahrt", 80, 1, ten))
                .containsExactly("Donauda…");
        assertThat(LineBreaker.lines("  ", 80, 2, ten)).isEmpty();
    }
}
