package org.flipside.session;

import static org.assertj.core.api.Assertions.assertThat;

import org.flipside.model.Card;
import org.flipside.model.Cluster;
import org.flipside.model.Id;
import org.flipside.model.Session;
import org.flipside.testsupport.SmallSessions;
import org.junit.jupiter.api.Test;

import java.util.Arrays;
import java.util.List;

class ClusterEditsTest {
    private final Session session = SmallSessions.with("One.", "Two.", "Three.", "Four.", "Five.");
    private final List<Id<Card>> cards = session.running().stream().map(Card::id).toList();
    private final Id<Cluster> id = Id.random();
    private final Id<Cluster> otherId = Id.random();
    private final Session grouped = session.with(new Cluster(id, "Calls", some(1, 2, 3)));

    private List<Id<Card>> some(int... numbers) {
        return Arrays.stream(numbers).mapToObj(n -> cards.get(n - 1)).toList();
    }

    @Test
    void cardsLaidTogetherAreANewCluster() {
        assertThat(ClusterEdits.together(session, some(2, 4), id))
                .isEqualTo(session.with(new Cluster(id, "", some(2, 4))));
    }

    @Test
    void oneCardAloneIsNoCluster() {
        assertThat(ClusterEdits.together(session, some(2), id)).isSameAs(session);
        List<Id<Card>> oneAndGone = List.of(cards.getFirst(), Id.random());
        assertThat(ClusterEdits.together(session, oneAndGone, id)).isSameAs(session);
        List<Id<Card>> twice = some(2, 2);
        assertThat(ClusterEdits.together(session, twice, id)).isSameAs(session);
    }

    @Test
    void cardsLaidTogetherLeaveTheirFormerCluster() {
        assertThat(ClusterEdits.together(grouped, some(3, 4), otherId))
                .isEqualTo(
                        session.with(new Cluster(id, "Calls", some(1, 2)))
                                .with(new Cluster(otherId, "", some(3, 4))));
        assertThat(ClusterEdits.together(grouped, some(2, 3, 4), otherId).clusters().list())
                .containsExactly(new Cluster(otherId, "", some(2, 3, 4)));
    }

    @Test
    void aCardJoinsTheClusterOfTheCardItIsDroppedOn() {
        assertThat(ClusterEdits.join(grouped, some(5), cards.get(1), otherId))
                .isEqualTo(session.with(new Cluster(id, "Calls", some(1, 2, 3, 5))));
    }

    @Test
    void aCardDroppedOnALooseOneMakesAClusterWithIt() {
        assertThat(ClusterEdits.join(grouped, some(3), cards.get(4), otherId))
                .isEqualTo(
                        session.with(new Cluster(id, "Calls", some(1, 2)))
                                .with(new Cluster(otherId, "", some(5, 3))));
    }

    @Test
    void aCardDroppedWithinItsClusterStaysInIt() {
        assertThat(ClusterEdits.join(grouped, some(3), cards.getFirst(), otherId))
                .isEqualTo(grouped);
    }

    @Test
    void whatIsGoneIsPassedOver() {
        List<Id<Card>> gone = List.of(Id.random());
        assertThat(ClusterEdits.join(grouped, gone, cards.get(4), otherId)).isSameAs(grouped);
        assertThat(ClusterEdits.join(grouped, some(5), Id.random(), otherId)).isSameAs(grouped);
        assertThat(
                        ClusterEdits.join(
                                        session,
                                        List.of(cards.get(0), gone.getFirst()),
                                        cards.get(1),
                                        id)
                                .clusters()
                                .list())
                .containsExactly(new Cluster(id, "", some(2, 1)));
        assertThat(ClusterEdits.leave(grouped, gone)).isSameAs(grouped);
        assertThat(ClusterEdits.rename(grouped, otherId, "Other")).isSameAs(grouped);
    }

    @Test
    void aCardThatLeavesIsLooseAndALastOneTakesTheClusterWithIt() {
        assertThat(ClusterEdits.leave(grouped, some(2)).clusters().list())
                .containsExactly(new Cluster(id, "Calls", some(1, 3)));
        assertThat(ClusterEdits.leave(grouped, some(2, 3, 5))).isEqualTo(session);
    }

    @Test
    void aTitleIsKeptWithoutTheSpacesAroundIt() {
        assertThat(ClusterEdits.rename(grouped, id, "  After the call "))
                .isEqualTo(session.with(new Cluster(id, "After the call", some(1, 2, 3))));
    }
}
