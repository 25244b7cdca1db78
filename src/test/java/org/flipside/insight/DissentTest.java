package org.flipside.insight;

import static org.assertj.core.api.Assertions.assertThat;

import org.flipside.model.Answer;
import org.flipside.model.AnswerKeeping;
import org.flipside.model.Card;
import org.flipside.model.Entity;
import org.flipside.model.Group;
import org.flipside.model.Id;
import org.flipside.model.Recognition;
import org.flipside.model.Session;
import org.flipside.model.SessionDetails;
import org.flipside.testsupport.SmallSessions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

class DissentTest {
    private static final int MINIMUM = SessionDetails.DEFAULT_MINIMUM_GROUP_SIZE;

    private final Session empty = SmallSessions.with("Nobody waits.");
    private final Id<Card> card = empty.running().getFirst().id();
    private final List<Entity> entities = new ArrayList<>();

    /** A group of that size and what it answered, in the order of {@link Answer}. */
    private Id<Group> group(int size, int... counts) {
        Id<Group> id = Id.random();
        entities.add(new Group(id, "group", size, entities.size()));
        for (int i = 0; i < counts.length; i++) {
            Answer answer = List.of(Answer.values()).get(i);
            entities.add(new Recognition(Id.random(), card, id, 1, answer, counts[i]));
        }
        return id;
    }

    private Dissent dissent() {
        Session session = empty.withAll(entities);
        return Dissent.of(
                new Recognised(session).last(card).orElseThrow(), GroupMerge.ofSmall(session));
    }

    private List<List<Id<Group>>> parts() {
        return dissent().parts().stream().map(RoomPart::groups).toList();
    }

    @Test
    void groupsWhoseMediansLieApartDiverge() {
        Id<Group> leads = group(6, 1, 4, 1, 0);
        Id<Group> desk = group(9, 0, 0, 3, 6);

        assertThat(dissent().divergence())
                .hasValueSatisfying(
                        pair -> {
                            assertThat(pair.low().groups()).containsExactly(leads);
                            assertThat(pair.high().groups()).containsExactly(desk);
                            assertThat(pair.low().answers().median()).hasValue(1);
                            assertThat(pair.high().answers().median()).hasValue(3);
                            assertThat(pair.difference()).isEqualTo(2);
                        });
    }

    @ParameterizedTest(name = "{0} rarely, {1} often against always: {2}")
    @CsvSource({"6, 0, 2.0, true", "3, 3, 1.5, true", "2, 4, 1.0, false"})
    void groupsDivergeFromOneAndAHalf(int rarely, int often, double difference, boolean diverge) {
        group(6, 0, rarely, often, 0);
        group(6, 0, 0, 0, 6);

        assertThat(dissent().furthest()).map(Dissent.Pair::difference).hasValue(difference);
        assertThat(dissent().divergence().isPresent()).isEqualTo(diverge);
    }

    @Test
    void ofThreeGroupsTheTwoThatAreFurthestApartAreTold() {
        Id<Group> middle = group(6, 0, 6, 0, 0);
        Id<Group> high = group(6, 0, 0, 0, 6);
        Id<Group> low = group(6, 6, 0, 0, 0);

        assertThat(parts()).containsExactly(List.of(middle), List.of(high), List.of(low));
        assertThat(dissent().furthest())
                .hasValueSatisfying(
                        pair -> {
                            assertThat(pair.low().groups()).containsExactly(low);
                            assertThat(pair.high().groups()).containsExactly(high);
                        });
    }

    @Test
    void smallGroupsAreShownAsOne() {
        Id<Group> board = group(2, 2, 0, 0, 0);
        Id<Group> desk = group(9, 0, 0, 0, 9);
        Id<Group> field = group(3, 3, 0, 0, 0);

        assertThat(parts()).containsExactly(List.of(desk), List.of(board, field));
        assertThat(dissent().divergence()).isPresent();
    }

    @Test
    void aGroupIsShownApartFromTheMinimumOn() {
        group(MINIMUM, MINIMUM, 0, 0, 0);
        group(MINIMUM, 0, 0, 0, MINIMUM);
        assertThat(dissent().parts()).hasSize(2);

        entities.clear();
        Id<Group> board = group(MINIMUM - 1, MINIMUM - 1, 0, 0, 0);
        Id<Group> desk = group(MINIMUM, 0, 0, 0, MINIMUM);
        assertThat(parts()).containsExactly(List.of(board, desk));
        assertThat(dissent().furthest()).isEmpty();
    }

    @Test
    void aGroupOfWhichFewAnsweredIsNotShownApart() {
        Id<Group> leads = group(8, MINIMUM - 1, 0, 0, 0);
        Id<Group> desk = group(9, 0, 0, 0, 9);

        assertThat(parts()).containsExactly(List.of(leads, desk));
        assertThat(dissent().divergence()).isEmpty();
    }

    @Test
    void tooFewPeopleAreNotShownInParts() {
        group(2, 2, 0, 0, 0);
        group(2, 0, 0, 0, 2);

        assertThat(dissent().parts()).isEmpty();
        assertThat(dissent().total().all()).isEqualTo(4);
    }

    @Test
    void silentAnswersAreKeptApartAndNotDropped() {
        group(6, 0, 1, 0, 0, 3, 2);
        group(6, 0, 0, 0, 5, 1, 0);

        Dissent dissent = dissent();

        assertThat(dissent.total().onScale()).isEqualTo(6);
        assertThat(dissent.total().silent()).isEqualTo(6);
        assertThat(dissent.parts())
                .extracting(part -> part.answers().silent())
                .containsExactly(5, 1);
        assertThat(dissent.parts().getFirst().answers().median()).hasValue(1);
    }

    @Test
    void aGroupThatIsSilentThroughoutIsShownAndHasNoMedian() {
        group(6, 0, 0, 0, 0, 0, 6);
        group(6, 0, 0, 0, 6);

        assertThat(dissent().parts()).hasSize(2);
        assertThat(dissent().furthest()).isEmpty();
    }

    @ParameterizedTest(name = "{0} never, {1} between, {2} always: {3}")
    @CsvSource({"2, 4, 2, true", "2, 5, 2, false", "1, 5, 3, false", "1, 0, 1, true"})
    void contestedFromAQuarterAtEachEnd(int never, int between, int always, boolean contested) {
        group(30, never, between, 0, always, 7, 0);

        assertThat(dissent().contested()).isEqualTo(contested);
    }

    @Test
    void noPartIsEverSmallerThanAllowedAndNoAnswerIsLost() {
        SplittableRandom chance = new SplittableRandom(7);
        for (int run = 0; run < 200; run++) {
            entities.clear();
            int groups = 1 + chance.nextInt(6);
            for (int i = 0; i < groups; i++) {
                int size = chance.nextInt(12);
                int half = chance.nextInt(size + 1) / 2;
                group(size, half, 0, 0, chance.nextInt(size + 1) / 2, 1, 0);
            }
            Dissent dissent = dissent();

            assertThat(dissent.parts()).allMatch(part -> part.answers().all() >= MINIMUM);
            if (!dissent.parts().isEmpty()) {
                assertThat(dissent.parts().stream().mapToInt(part -> part.answers().all()).sum())
                        .isEqualTo(dissent.total().all());
            }
        }
    }

    @Test
    void aSmallerMinimumShowsSmallerGroups() {
        SessionDetails d = empty.details();
        entities.add(
                new SessionDetails(
                        d.id(),
                        d.title(),
                        d.client(),
                        d.unit(),
                        d.date(),
                        d.start(),
                        d.state(),
                        AnswerKeeping.COUNTS_ONLY,
                        3,
                        d.workshop(),
                        "",
                        "",
                        "",
                        d.createdAt()));
        group(3, 3, 0, 0, 0);
        group(3, 0, 0, 0, 3);

        assertThat(dissent().divergence()).isPresent();
    }

    @ParameterizedTest(name = "{0} {1} {2} {3}: {4}")
    @CsvSource({
        "1, 0, 0, 0, 0",
        "1, 1, 0, 0, 0.5",
        "1, 0, 0, 1, 1.5",
        "2, 0, 0, 1, 0",
        "0, 2, 1, 2, 2",
        "0, 1, 1, 2, 2.5",
        "2147483647, 0, 0, 2147483647, 1.5"
    })
    void theMedianOfTwoInTheMiddleIsTheirMean(int n, int r, int o, int a, double median) {
        AnswerCounts counts =
                new AnswerCounts(
                        Map.of(
                                Answer.NEVER,
                                n,
                                Answer.RARELY,
                                r,
                                Answer.OFTEN,
                                o,
                                Answer.ALWAYS,
                                a));

        assertThat(counts.median()).hasValue(median);
    }
}
