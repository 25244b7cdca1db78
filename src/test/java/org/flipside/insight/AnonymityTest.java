package org.flipside.insight;

import static org.assertj.core.api.Assertions.assertThat;

import org.flipside.model.AnswerKeeping;
import org.flipside.model.Card;
import org.flipside.model.Disclosure;
import org.flipside.model.DotVote;
import org.flipside.model.Dots;
import org.flipside.model.Id;
import org.flipside.model.SessionDetails;
import org.flipside.model.Voting;
import org.flipside.model.WorkshopRef;
import org.flipside.testsupport.Sessions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

class AnonymityTest {
    private static final Anonymity FIVE = new Anonymity(false, 5);

    private final List<Dots> dots = new ArrayList<>();

    private static DotVote vote(Voting voting, int ballots) {
        return new DotVote(Id.random(), 3, 2, voting, Disclosure.REVEALED, ballots, Instant.EPOCH);
    }

    private void dots(String voter, int count) {
        Id<Card> card = Id.random();
        dots.add(new Dots(Id.random(), Id.random(), card, voter, count));
    }

    @ParameterizedTest
    @EnumSource(AnswerKeeping.class)
    void onlyNamesForAllLetEverythingBeTold(AnswerKeeping answers) {
        SessionDetails d = Sessions.details("");
        Anonymity anonymity =
                Anonymity.of(
                        new SessionDetails(
                                d.id(),
                                "",
                                "",
                                "",
                                d.date(),
                                d.start(),
                                d.state(),
                                answers,
                                3,
                                new WorkshopRef("", 1, ""),
                                "",
                                "",
                                "",
                                d.createdAt()));

        assertThat(anonymity.areTooFew(2)).isEqualTo(answers != AnswerKeeping.NAMED_FOR_ALL);
        assertThat(anonymity.areTooFew(3)).isFalse();
    }

    @Test
    void nobodyIsNotFew() {
        assertThat(FIVE.areTooFew(0)).isFalse();
        assertThat(FIVE.areTooFew(vote(Voting.BY_PERSON, 0), dots)).isFalse();
        assertThat(FIVE.areTooFew(vote(Voting.ROOM_COUNTS, 0), dots)).isFalse();
    }

    @ParameterizedTest(name = "{0} ballots too few: {1}")
    @CsvSource({"0, true", "4, true", "5, false"})
    void ballotsSayHowManyVoted(int ballots, boolean few) {
        dots("", 30);

        assertThat(FIVE.areTooFew(vote(Voting.BY_PERSON, ballots), dots)).isEqualTo(few);
    }

    @Test
    void whoVotesAgainIsOneVoter() {
        for (String voter : List.of("Ada", "Ada", "Bo", "Cy", "Di")) {
            dots(voter, 1);
        }
        assertThat(FIVE.areTooFew(vote(Voting.BY_PERSON, 7), dots)).isTrue();

        dots("Eve", 1);
        assertThat(FIVE.areTooFew(vote(Voting.BY_PERSON, 7), dots)).isFalse();
    }

    @ParameterizedTest(name = "{0} and {1} on the wall, with 3 each and 2 on a card: too few {2}")
    @CsvSource({"8, 4, true", "8, 5, false", "9, 0, false"})
    void dotsOnTheWallAreOfAsManyPeopleAsTheyTake(int one, int other, boolean few) {
        dots("", one);
        dots("", other);

        assertThat(FIVE.areTooFew(vote(Voting.ROOM_COUNTS, 0), dots)).isEqualTo(few);
    }
}
