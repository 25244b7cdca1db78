package org.flipside.export.redaction;

import static org.assertj.core.api.Assertions.assertThat;

import org.flipside.export.Samples;
import org.flipside.export.redaction.LeftOut.Part;
import org.flipside.model.AnswerKeeping;
import org.flipside.model.Disclosure;
import org.flipside.model.DotVote;
import org.flipside.model.Dots;
import org.flipside.model.Id;
import org.flipside.model.Session;
import org.flipside.model.Voting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import java.time.Instant;
import java.util.List;

/** What the client sees of votes with dots. */
class FewBallotsTest {
    private static final Id<DotVote> VOTE = Samples.id("vote");

    private Session session = Session.of(Samples.details());

    private void vote(Voting voting, int ballots) {
        session =
                session.with(
                        new DotVote(
                                VOTE, 3, 2, voting, Disclosure.REVEALED, ballots, Instant.EPOCH));
    }

    private void dots(String card, String voter, int count) {
        session = session.with(new Dots(Id.random(), VOTE, Samples.card(card), voter, count));
    }

    private Redacted client() {
        return Redaction.apply(session, Profile.CLIENT);
    }

    private List<Integer> told() {
        return client().session().dots().list().stream().map(Dots::count).sorted().toList();
    }

    @ParameterizedTest(name = "{0} ballots: {1}")
    @CsvSource({"1, false", "4, false", "5, true", "0, false"})
    void dotsAreToldFromTheSmallestGroupOn(int ballots, boolean told) {
        vote(Voting.BY_PERSON, ballots);
        dots("1", "", 4);
        dots("2", "", 1);

        assertThat(told()).isEqualTo(told ? List.of(1, 4) : List.of());
        assertThat(client().session().dotVotes().size()).isEqualTo(told ? 1 : 0);
    }

    @Test
    void whatIsNotToldIsCounted() {
        vote(Voting.BY_PERSON, 2);
        dots("1", "", 4);
        dots("2", "", 1);

        assertThat(client().leftOut().parts()).containsEntry(Part.FEW_DOTS, 5);
        assertThat(client().leftOut().statement())
                .contains("5 dots in votes of fewer people than the smallest group allowed");
    }

    @Test
    void aVoteWithoutDotsTellsNothingAndStays() {
        vote(Voting.BY_PERSON, 0);

        assertThat(client().session().dotVotes().size()).isEqualTo(1);
        assertThat(client().leftOut().parts()).containsOnlyKeys(Part.NOTES);
    }

    @ParameterizedTest(name = "{0} and {1} dots: {2}")
    @CsvSource({"9, 4, true", "8, 4, false", "9, 0, true", "8, 0, false", "0, 0, true"})
    void aCountOfTheRoomIsToldIfItsDotsNeedEnoughPeople(int one, int other, boolean told) {
        vote(Voting.ROOM_COUNTS, 0);
        dots("1", "", one);
        dots("2", "", other);

        assertThat(client().session().dotVotes().size()).isEqualTo(told ? 1 : 0);
    }

    @ParameterizedTest(name = "{0} voters: {1}")
    @CsvSource({"4, false", "5, true"})
    void namesForTheFacilitatorBecomeSumsOfEnoughVoters(int voters, boolean told) {
        session = session.with(Samples.details(AnswerKeeping.NAMED_FOR_FACILITATOR));
        vote(Voting.BY_PERSON, 9); // some voted twice
        for (int i = 0; i < voters; i++) {
            dots("1", "voter " + i, 2);
        }

        assertThat(told()).isEqualTo(told ? List.of(2 * voters) : List.of());
        assertThat(client().session().dots().list()).allMatch(dots -> dots.voter().isEmpty());
    }

    @Test
    void whereNamesAreForAllEveryBallotIsTold() {
        session = session.with(Samples.details(AnswerKeeping.NAMED_FOR_ALL));
        vote(Voting.BY_PERSON, 1);
        dots("1", "Ada", 2);

        assertThat(client().session().dots().list())
                .singleElement()
                .satisfies(dots -> assertThat(dots.voter()).isEqualTo("Ada"));
    }

    @ParameterizedTest
    @EnumSource(AnswerKeeping.class)
    void dotsOfAVoteThatIsGoneAreLeftOutAndCounted(AnswerKeeping answers) {
        session = session.with(Samples.details(answers));
        dots("1", "Ada", 2);

        assertThat(told()).isEmpty();
        assertThat(client().leftOut().parts()).containsEntry(Part.DOTS, 2);
    }
}
