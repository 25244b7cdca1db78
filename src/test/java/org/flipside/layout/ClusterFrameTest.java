package org.flipside.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.flipside.model.Point;
import org.junit.jupiter.api.Test;

import java.util.List;

class ClusterFrameTest {
    private final Box first = CardSize.at(new Point(0, 0));
    private final Box second = CardSize.at(new Point(CardSize.PITCH_X, CardSize.PITCH_Y));

    @Test
    void noCardsHaveNoFrame() {
        assertThat(ClusterFrame.around(List.of())).isEmpty();
    }

    @Test
    void theFrameLeavesRoomForTheTitleAboveTheTabs() {
        Box frame = ClusterFrame.around(List.of(first, second)).orElseThrow();
        Box tab = new Box(first.x(), first.y() - CardSize.TAB, first.width(), CardSize.TAB);
        Box title = new Box(frame.x(), frame.y(), frame.width(), ClusterFrame.TITLE);
        assertThat(title.overlaps(tab)).isFalse();
        for (Box card : List.of(first, second, tab)) {
            assertThat(frame.union(card)).isEqualTo(frame);
            assertThat(frame.grown(-4).union(card)).isEqualTo(frame.grown(-4));
        }
    }

    @Test
    void framesOfClustersArrangedSideBySideDoNotMeet() {
        Box right = CardSize.at(new Point(CardSize.PITCH_X, 0));
        Box below = CardSize.at(new Point(0, CardSize.PITCH_Y));
        Box frame = ClusterFrame.around(List.of(first)).orElseThrow();
        assertThat(frame.overlaps(ClusterFrame.around(List.of(right)).orElseThrow())).isFalse();
        assertThat(frame.overlaps(below)).isFalse();
    }
}
