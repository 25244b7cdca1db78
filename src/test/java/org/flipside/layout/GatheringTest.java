package org.flipside.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.flipside.model.Card;
import org.flipside.model.Id;
import org.flipside.model.Point;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

class GatheringTest {
    private final CardIndex index = new CardIndex();
    private final List<Id<Card>> cards = new ArrayList<>();

    private void lay(double column, double row) {
        Id<Card> id = Id.random();
        cards.add(id);
        index.put(id, new Point(column * CardSize.PITCH_X, row * CardSize.PITCH_Y));
    }

    @Test
    void neighboursStayWhereTheyAre() {
        lay(0, 0);
        lay(1, 0);
        lay(2, 0);
        assertThat(Gathering.places(index, cards.subList(0, 2))).isEmpty();
    }

    @Test
    void othersAreNotFramedWithThem() {
        for (int i = 0; i < 16; i++) {
            lay(i % 4, Math.floorDiv(i, 4));
        }
        List<Id<Card>> together = List.of(cards.get(0), cards.get(5), cards.get(15));
        Map<Id<Card>, Point> places = Gathering.places(index, together);
        assertThat(places.keySet()).containsExactlyElementsOf(together);
        places.forEach(index::put);
        Box frame =
                ClusterFrame.around(places.values().stream().map(CardSize::at).toList())
                        .orElseThrow();
        assertThat(index.in(frame)).containsExactlyInAnyOrderElementsOf(together);
    }

    @Test
    void nothingIsMovedWhereThereIsNothing() {
        assertThat(Gathering.places(index, List.of())).isEmpty();
    }
}
