package org.flipside.session;

import static org.assertj.core.api.Assertions.assertThat;

import org.flipside.model.Action;
import org.flipside.model.Card;
import org.flipside.model.Decision;
import org.flipside.model.Direction;
import org.flipside.model.Evidence;
import org.flipside.model.Id;
import org.flipside.model.Ownership;
import org.flipside.model.Session;
import org.flipside.model.Side;
import org.flipside.model.Workshop;
import org.flipside.testsupport.PreparedWorkshop;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;

class SampleSessionTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    /** Its cards have the failure modes 1 to 17, among which the sample's are. */
    private static final Session SAMPLE =
            SampleSession.make(PreparedWorkshop.called("All modes").cards(17).build(), TODAY);

    @Test
    void itShowsEverythingThatASessionCanHold() {
        assertThat(SAMPLE.running()).extracting(Card::side).contains(Side.CLAIM, Side.FLIPSIDE);
        assertThat(SAMPLE.evidence().list())
                .extracting(Evidence::direction)
                .contains(Direction.FOR, Direction.AGAINST);
        assertThat(SAMPLE.ownerships().list())
                .anyMatch(Ownership::lacksLevers)
                .anyMatch(owner -> owner.hasOwner() && !owner.lacksLevers());
        assertThat(SAMPLE.links().size()).isEqualTo(2);
        assertThat(SAMPLE.actions().list()).extracting(Action::cards).hasSize(1);
        assertThat(SAMPLE.decisions().list()).extracting(Decision::cards).hasSize(1);
        assertThat(SAMPLE.parked().size()).isEqualTo(1);
    }

    @Test
    void eachOfItsGroupsIsLargeEnoughToBeShownApart() {
        assertThat(SAMPLE.groups().list())
                .allMatch(group -> group.size() >= SAMPLE.details().minimumGroupSize());
    }

    @Test
    void nobodyAnsweredTwice() {
        Map<Id<Card>, Integer> answers =
                SAMPLE.recognitions().list().stream()
                        .collect(
                                Collectors.groupingBy(
                                        r -> r.card(), Collectors.summingInt(r -> r.count())));

        assertThat(answers.values()).hasSize(3).containsOnly(15);
    }

    @Test
    void allThatIsReferredToIsThere() {
        assertThat(SAMPLE.evidence().list()).allMatch(e -> SAMPLE.cards().has(e.card()));
        assertThat(SAMPLE.ownerships().list())
                .allMatch(
                        o -> {
                            Id<Card> card = new Id<>(o.id().value());
                            return SAMPLE.cards().has(card) || SAMPLE.actions().has(card);
                        });
    }

    @Test
    void itTookPlaceBeforeToday() {
        assertThat(SAMPLE.details().date()).isBefore(TODAY);
        assertThat(SAMPLE.evidence().list())
                .allMatch(
                        e ->
                                e.observed()
                                        .date()
                                        .filter(day -> day.isBefore(SAMPLE.details().date()))
                                        .isPresent());
    }

    @Test
    void aWorkshopWithOtherCardsHasLessToShow() {
        Workshop other = PreparedWorkshop.called("Other").cards(2).build();

        assertThat(SampleSession.make(other, TODAY).links().size()).isZero();
    }
}
