package org.flipside.ui.run;

import static org.assertj.core.api.Assertions.assertThat;

import org.flipside.model.AnswerKeeping;
import org.flipside.model.Card;
import org.flipside.model.Disclosure;
import org.flipside.model.Dots;
import org.flipside.model.Id;
import org.flipside.model.Session;
import org.flipside.model.Voting;
import org.flipside.testsupport.GivenEditor;
import org.flipside.testsupport.Sessions;
import org.junit.jupiter.api.Test;

import java.util.List;

class DotVoteModelTest {
    private final Session session = Sessions.withCards("One", "Two", "Three");
    private final GivenEditor given = new GivenEditor(session);
    private final DotVoteModel model = new DotVoteModel(given.editor(), GivenEditor.CLOCK);

    private Id<Card> card(int number) {
        return session.running().get(number - 1).id();
    }

    private List<Dots> dots() {
        return given.editor().session().dots().list();
    }

    private void ballot(int... cards) {
        for (int number : cards) {
            model.put(card(number), model.onBallot(card(number)) + 1);
        }
        assertThat(model.cast("")).isTrue();
    }

    @Test
    void aBallotKeepsToItsBudgetAndToWhatOneCardMayGet() {
        model.open(3, 2, Voting.BY_PERSON);
        model.put(card(1), 9);
        assertThat(model.onBallot(card(1))).isEqualTo(2);
        model.put(card(2), 2);
        assertThat(model.onBallot(card(2))).isEqualTo(1);
        assertThat(model.left()).isZero();
        model.put(card(1), 0);
        assertThat(model.left()).isEqualTo(2);
    }

    @Test
    void singleBallotsAreNeverWrittenDownWhereNobodyIsNamed() {
        model.open(3, 3, Voting.BY_PERSON);
        int before = given.labels().size();
        for (int i = 0; i < 9; i++) {
            ballot(1, 1, 2);
        }
        assertThat(given.labels()).hasSize(before);
        assertThat(model.waiting()).isEqualTo(9);
        ballot(3);

        assertThat(given.labels()).hasSize(before + 1);
        assertThat(model.waiting()).isEqualTo(5);
        assertThat(dots()).hasSize(2).allMatch(d -> d.voter().isEmpty());
        assertThat(model.ballots()).isEqualTo(10);
        ballot(1);
        model.close();

        assertThat(model.waiting()).isZero();
        assertThat(model.dots(card(1))).isEqualTo(19);
        assertThat(model.dots(card(3))).isEqualTo(1);
    }

    @Test
    void whatIsHeldBackIsWrittenTogetherBeforeTheWindowGoes() {
        model.open(3, 3, Voting.BY_PERSON);
        ballot(1, 1);
        ballot(2);
        model.commitPending();
        model.commitPending();

        assertThat(model.waiting()).isZero();
        assertThat(model.ballots()).isEqualTo(2);
        assertThat(model.dots(card(1))).isEqualTo(2);
        assertThat(model.vote()).isPresent();
    }

    @Test
    void closingWritesWhatWasHeldBackTogether() {
        model.open(3, 3, Voting.BY_PERSON);
        ballot(1, 1);
        ballot(2);
        model.close();

        assertThat(model.dots(card(1))).isEqualTo(2);
        assertThat(model.dots(card(2))).isEqualTo(1);
        assertThat(model.latest())
                .hasValueSatisfying(
                        vote -> {
                            assertThat(vote.disclosure()).isEqualTo(Disclosure.REVEALED);
                            assertThat(vote.ballots()).isEqualTo(2);
                        });
    }

    @Test
    void whereNamesAreKeptABallotNeedsOneAndIsReplacedByTheNextOfTheSamePerson() {
        GivenEditor named =
                new GivenEditor(Sessions.keeping(session, AnswerKeeping.NAMED_FOR_FACILITATOR));
        DotVoteModel votes = new DotVoteModel(named.editor(), GivenEditor.CLOCK);
        votes.open(3, 3, Voting.BY_PERSON);
        votes.put(card(1), 3);
        assertThat(votes.cast(" ")).isFalse();
        assertThat(votes.cast("Ada")).isTrue();
        votes.put(card(2), 1);
        assertThat(votes.cast("Ada")).isTrue();

        assertThat(named.editor().session().dots().list())
                .singleElement()
                .satisfies(d -> assertThat(d.voter()).isEqualTo("Ada"));
        assertThat(votes.dots(card(2))).isEqualTo(1);
        assertThat(votes.ballots()).isEqualTo(1);
    }

    @Test
    void whatFewVotedIsKeptAndNotTold() {
        model.open(3, 3, Voting.BY_PERSON);
        for (int i = 0; i < 4; i++) {
            ballot(1);
        }
        model.close();

        assertThat(model.areTooFew()).isTrue();
        assertThat(dots()).isNotEmpty();
    }

    @Test
    void whatLiesOnTheWallIsTold() {
        model.open(3, 3, Voting.ROOM_COUNTS);
        model.enter(card(1), 1);
        model.close();

        assertThat(model.areTooFew()).isFalse();
    }

    @Test
    void countsOfTheRoomAreEnteredCorrectedAndTakenBack() {
        model.open(3, 3, Voting.ROOM_COUNTS);
        model.enter(card(1), 7);
        model.enter(card(1), 9);
        model.enter(card(2), 1);
        model.clear(card(2));

        assertThat(model.count(card(1))).contains(9);
        assertThat(model.count(card(2))).isEmpty();
        model.withdraw();
        assertThat(dots()).isEmpty();
        assertThat(model.vote()).isEmpty();
        given.editor().undo();
        assertThat(model.count(card(1))).contains(9);
    }
}
