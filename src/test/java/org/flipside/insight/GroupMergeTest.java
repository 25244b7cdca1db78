package org.flipside.insight;

import static org.assertj.core.api.Assertions.assertThat;

import org.flipside.model.Answer;
import org.flipside.model.Card;
import org.flipside.model.Group;
import org.flipside.model.Id;
import org.flipside.model.Recognition;
import org.flipside.model.Session;
import org.flipside.testsupport.SmallSessions;
import org.junit.jupiter.api.Test;

class GroupMergeTest {
    private final Id<Group> board = Id.random();
    private final Id<Group> desk = Id.random();
    private final Id<Group> field = Id.random();

    private Session session(int boards, int desks, int fields) {
        return SmallSessions.with("Nobody waits.")
                .with(new Group(board, "board", boards, 1))
                .with(new Group(desk, "desk", desks, 2))
                .with(new Group(field, "field", fields, 3));
    }

    @Test
    void groupsThatAreLargeEnoughStayApart() {
        GroupMerge merge = GroupMerge.ofSmall(session(5, 5, 9));

        assertThat(merge.mergedGroups()).isZero();
        assertThat(merge.shownWith(board)).containsExactly(board);
        assertThat(merge.together()).isEmpty();
        assertThat(merge.groups()).containsExactly(board, desk, field);
    }

    @Test
    void smallGroupsAreShownTogether() {
        GroupMerge merge = GroupMerge.ofSmall(session(3, 9, 2));

        assertThat(merge.shownWith(field)).containsExactly(board, field);
        assertThat(merge.peopleTogether()).isEqualTo(5);
        assertThat(merge.isMerged(desk)).isFalse();
        assertThat(merge.isEverybody()).isFalse();
    }

    @Test
    void oneSmallGroupIsJoinedByTheSmallestOther() {
        GroupMerge merge = GroupMerge.ofSmall(session(4, 9, 6));

        assertThat(merge.shownWith(board)).containsExactly(board, field);
    }

    @Test
    void allTogetherMayBeTooFew() {
        assertThat(GroupMerge.ofSmall(session(1, 1, 2)).tooFew()).isTrue();
        assertThat(GroupMerge.ofSmall(session(1, 1, 3)).tooFew()).isFalse();
        assertThat(GroupMerge.ofAll(session(9, 9, 9)).isEverybody()).isTrue();
    }

    @Test
    void answersWithoutNumberOfPeopleDoNotOverflow() {
        Session session = session(0, 0, 9);
        Id<Card> card = session.running().getFirst().id();
        for (Answer answer : Answer.SCALE) {
            session =
                    session.with(
                            new Recognition(
                                    Id.random(), card, board, 1, answer, Integer.MAX_VALUE));
        }

        assertThat(GroupMerge.ofSmall(session).tooFew()).isFalse();
        assertThat(GroupMerge.ofAll(session).peopleTogether()).isEqualTo(Integer.MAX_VALUE);
    }
}
