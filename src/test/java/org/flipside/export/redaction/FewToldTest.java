package org.flipside.export.redaction;

import static org.assertj.core.api.Assertions.assertThat;

import org.flipside.model.Answer;
import org.flipside.model.AnswerKeeping;
import org.flipside.model.Card;
import org.flipside.model.Disclosure;
import org.flipside.model.DotVote;
import org.flipside.model.Dots;
import org.flipside.model.Entity;
import org.flipside.model.Group;
import org.flipside.model.Id;
import org.flipside.model.Recognition;
import org.flipside.model.Session;
import org.flipside.model.SessionDetails;
import org.flipside.model.Voting;
import org.flipside.testsupport.RandomEdits;
import org.flipside.testsupport.Sessions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.LongStream;

/** Whatever a session holds, nobody else is told what few answered or voted. */
class FewToldTest {
    private record Once(Id<Card> card, int round) {}

    private record OfGroup(Once once, Id<Group> group) {}

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 60);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void fewAnswersAndFewBallotsAreNeverTold(long seed) {
        Session session = session(seed);
        int minimum = session.details().minimumGroupSize();

        for (Profile profile : List.of(Profile.CLIENT, Profile.SHAREABLE)) {
            Session told = Redaction.apply(session, profile).session();

            assertThat(byGroup(told).values())
                    .as(profile.id())
                    .allMatch(answers -> answers == 0 || answers >= minimum);
            for (DotVote vote : told.dotVotes().list()) {
                assertThat(vote.disclosure()).isEqualTo(Disclosure.REVEALED);
                assertThat(canBeOf(minimum - 1, vote, dots(told, vote))).isFalse();
            }
            assertThat(told.dots().list())
                    .allMatch(dots -> dots.voter().isEmpty() && told.dotVotes().has(dots.vote()));
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void whatIsToldOfARoundIsAllOfItAndTheSameInBothEditions(long seed) {
        Session session = session(seed);
        Map<Once, Map<Answer, Integer>> given = sums(session);
        Redacted client = Redaction.apply(session, Profile.CLIENT);
        Redacted shareable = Redaction.apply(session, Profile.SHAREABLE);

        Map<Once, Map<Answer, Integer>> told = sums(client.session());

        told.forEach((once, sums) -> assertThat(sums).isEqualTo(given.get(once)));
        assertThat(sums(shareable.session()).values())
                .containsExactlyInAnyOrderElementsOf(told.values());
        for (Redacted redacted : List.of(client, shareable)) {
            int missing =
                    redacted.leftOut().parts().getOrDefault(LeftOut.Part.ANSWERS, 0)
                            + redacted.leftOut()
                                    .parts()
                                    .getOrDefault(LeftOut.Part.HIDDEN_ANSWERS, 0);
            assertThat(redacted.leftOut().counts().get(Counted.ANSWERS)).isEqualTo(missing);
        }
    }

    private static Map<OfGroup, Integer> byGroup(Session session) {
        Map<OfGroup, Integer> sums = new HashMap<>();
        for (Recognition r : session.recognitions().list()) {
            sums.merge(
                    new OfGroup(new Once(r.card(), r.round()), r.group()), r.count(), Integer::sum);
        }
        return sums;
    }

    private static Map<Once, Map<Answer, Integer>> sums(Session session) {
        Map<Once, Map<Answer, Integer>> sums = new HashMap<>();
        for (Recognition r : session.recognitions().list()) {
            if (r.count() > 0) {
                sums.computeIfAbsent(new Once(r.card(), r.round()), _ -> new HashMap<>())
                        .merge(r.answer(), r.count(), Integer::sum);
            }
        }
        return sums;
    }

    private static List<Dots> dots(Session session, DotVote vote) {
        return session.dots().list().stream()
                .filter(dots -> dots.vote().equals(vote.id()))
                .toList();
    }

    /** Whether so few people can have put these dots; nobody put none. */
    private static boolean canBeOf(int people, DotVote vote, List<Dots> dots) {
        int all = dots.stream().mapToInt(Dots::count).sum();
        if (all == 0 && vote.ballots() == 0) {
            return false;
        }
        if (vote.voting() == Voting.BY_PERSON || vote.ballots() > 0) {
            return vote.ballots() <= people;
        }
        return all <= people * vote.budget()
                && dots.stream().allMatch(d -> d.count() <= people * vote.mostPerCard());
    }

    /** A session by chance, without names for all, in which some groups answer sparsely. */
    private static Session session(long seed) {
        Session made = seed % 2 == 0 ? Sessions.random(seed, 6) : new RandomEdits(seed).session(6);
        SplittableRandom chance = new SplittableRandom(seed);
        List<Entity> more = new ArrayList<>();
        more.add(anonymous(made.details(), chance));
        List<Group> groups = new ArrayList<>();
        for (int i = chance.nextInt(5); i >= 0; i--) {
            groups.add(new Group(Id.random(), "Group " + i, chance.nextInt(14), i));
        }
        more.addAll(groups);
        for (Card card : made.cards().list()) {
            for (Group group : groups) {
                for (Answer answer : Answer.values()) {
                    int round = 7 + chance.nextInt(2);
                    int count = chance.nextInt(4) * chance.nextInt(3);
                    more.add(
                            new Recognition(
                                    Id.random(), card.id(), group.id(), round, answer, count));
                }
            }
        }
        return made.withAll(more);
    }

    private static SessionDetails anonymous(SessionDetails d, SplittableRandom chance) {
        return new SessionDetails(
                d.id(),
                d.title(),
                d.client(),
                d.unit(),
                d.date(),
                d.start(),
                d.state(),
                chance.nextBoolean()
                        ? AnswerKeeping.COUNTS_ONLY
                        : AnswerKeeping.NAMED_FOR_FACILITATOR,
                d.minimumGroupSize(),
                d.workshop(),
                d.opening(),
                d.closing(),
                d.notes(),
                d.createdAt());
    }
}
