package org.flipside.export.redaction;

import static org.assertj.core.api.Assertions.assertThat;

import org.flipside.export.Samples;
import org.flipside.export.redaction.LeftOut.Part;
import org.flipside.model.Answer;
import org.flipside.model.Entity;
import org.flipside.model.Group;
import org.flipside.model.Recognition;
import org.flipside.model.Session;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

class MergedGroupsTest {
    @Test
    void groupsThatAreLargeEnoughStayApart() {
        MergedGroups merge = merge(group("leads", 6), group("desk", 5));

        assertThat(names(merge)).containsExactlyInAnyOrder("leads", "desk");
        assertThat(counted(merge)).isEmpty();
    }

    @Test
    void smallGroupsAreShownTogether() {
        MergedGroups merge = merge(group("board", 3), group("desk", 9), group("field", 2));

        assertThat(names(merge)).containsExactly("desk", "board + field");
        assertThat(merge.groups().getLast().size()).isEqualTo(5);
        assertThat(counted(merge)).containsExactly(Map.entry(Part.MERGED_GROUPS, 1));
    }

    @Test
    void oneSmallGroupIsJoinedByTheSmallestOther() {
        MergedGroups merge = merge(group("board", 3), group("desk", 9), group("leads", 6));

        assertThat(names(merge)).containsExactly("desk", "board + leads");
    }

    @Test
    void whatIsLeftOverIsCalledEverybody() {
        MergedGroups merge = merge(group("board", 3), group("desk", 9));

        assertThat(names(merge)).containsExactly("Everybody");
    }

    @Test
    void answersOfMergedGroupsAreAddedUp() {
        MergedGroups merge =
                merge(
                        group("board", 3),
                        group("desk", 9),
                        answer("board", Answer.NEVER, 2),
                        answer("desk", Answer.NEVER, 1),
                        answer("desk", Answer.ALWAYS, 8));

        Map<Answer, Integer> sums = new HashMap<>();
        merge.answers().forEach(r -> sums.merge(r.answer(), r.count(), Integer::sum));
        assertThat(sums)
                .containsExactlyInAnyOrderEntriesOf(Map.of(Answer.NEVER, 3, Answer.ALWAYS, 8));
        assertThat(merge.answers()).hasSize(2);
    }

    @Test
    void answersOfTooFewPeopleAreNotTold() {
        MergedGroups merge = merge(group("board", 3), answer("board", Answer.NEVER, 2));

        assertThat(merge.answers()).isEmpty();
        assertThat(counted(merge)).containsExactly(Map.entry(Part.ANSWERS, 2));
    }

    @Test
    void aGroupWhoseSizeNobodyEnteredIsAsLargeAsTheMostAnswersItGave() {
        MergedGroups merge =
                merge(
                        group("crowd", 0),
                        answer("crowd", Answer.NEVER, 4),
                        answer("crowd", Answer.OFTEN, 4));

        assertThat(merge.answers()).hasSize(2);
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void noGroupIsEverSmallerThanAllowedAndNoAnswerIsLost(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<Entity> all = new ArrayList<>();
        for (int i = 0; i < 2 + random.nextInt(6); i++) {
            int size = 1 + random.nextInt(9);
            all.add(group("g" + i, size));
            all.add(answer("g" + i, Answer.OFTEN, random.nextInt(size + 1)));
        }
        MergedGroups merge = merge(all.toArray(Entity[]::new));
        Session session = Session.of(Samples.details()).withAll(all);

        int told = merge.answers().stream().mapToInt(Recognition::count).sum();
        assertThat(told + counted(merge).getOrDefault(Part.ANSWERS, 0))
                .isEqualTo(Counts.of(session).get(Counted.ANSWERS));
        if (told > 0) {
            assertThat(merge.groups()).allMatch(group -> group.size() == 0 || group.size() >= 5);
        }
        assertThat(merge.groups().stream().mapToInt(Group::size).sum())
                .isEqualTo(session.groups().list().stream().mapToInt(Group::size).sum());
    }

    private static MergedGroups merge(Entity... entities) {
        return MergedGroups.ofSmall(
                Session.of(Samples.details()).withAll(List.of(entities)), Profile.CLIENT);
    }

    private static Map<Part, Integer> counted(MergedGroups merge) {
        Tally tally = new Tally();
        merge.count(tally);
        return tally.parts();
    }

    private static List<String> names(MergedGroups merge) {
        return merge.groups().stream().map(Group::name).toList();
    }

    private static Group group(String name, int size) {
        return new Group(Samples.id(name), name, size, name.charAt(0));
    }

    private static Recognition answer(String group, Answer answer, int count) {
        return new Recognition(
                Samples.id(group + answer), Samples.card("1"), Samples.id(group), 1, answer, count);
    }
}
