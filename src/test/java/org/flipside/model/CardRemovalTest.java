package org.flipside.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.flipside.testsupport.Sessions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

class CardRemovalTest {
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void removingSeveralCardsAtOnceIsRemovingThemOneByOne(long seed) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        Session session = Sessions.random(seed, 24);
        Set<Id<Card>> gone = new HashSet<>();
        for (Card card : session.running()) {
            if (random.nextInt(3) == 0) {
                gone.add(card.id());
            }
        }
        Session oneByOne = session;
        for (Id<Card> id : gone) {
            oneByOne = oneByOne.withoutCard(id);
        }
        assertThat(session.withoutCards(gone)).isEqualTo(oneByOne);
        assertThat(oneByOne.cards().size()).isEqualTo(24 - gone.size());
    }

    @Test
    void nothingNamesACardThatIsGone() {
        Session session = Sessions.random(3, 24);
        Set<Id<Card>> gone =
                Set.copyOf(session.running().subList(4, 20).stream().map(Card::id).toList());
        Session rest = session.withoutCards(gone);
        assertThat(rest.evidence().list()).noneMatch(e -> gone.contains(e.card()));
        assertThat(rest.links().list()).noneMatch(l -> gone.stream().anyMatch(l::touches));
        assertThat(rest.recognitions().list()).noneMatch(r -> gone.contains(r.card()));
        assertThat(rest.notes().list()).noneMatch(n -> gone.stream().anyMatch(n.about()::isAbout));
        assertThat(rest.parked().list()).noneMatch(p -> gone.stream().anyMatch(p.about()::isAbout));
        assertThat(rest.clusters().list())
                .allMatch(
                        c -> c.cards().size() > 1 && c.cards().stream().noneMatch(gone::contains));
        assertThat(rest.actions().list())
                .flatExtracting(Action::cards)
                .doesNotContainAnyElementsOf(gone);
        assertThat(rest.decisions().list())
                .flatExtracting(Decision::cards)
                .doesNotContainAnyElementsOf(gone);
        assertThat(gone).allMatch(id -> !rest.ownerships().has(Ownership.idFor(id)));
    }

    @Test
    void cardsThatAreNotThereChangeNothing() {
        Session session = Sessions.random(5, 6);
        assertThat(session.withoutCards(Set.of(Id.random()))).isSameAs(session);
        assertThat(session.withoutCards(Set.copyOf(List.of()))).isSameAs(session);
    }
}
