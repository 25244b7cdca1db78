package org.flipside.testsupport;

import org.flipside.model.Card;
import org.flipside.model.CardOrder;
import org.flipside.model.Countdown;
import org.flipside.model.Disclosure;
import org.flipside.model.DotVote;
import org.flipside.model.Dots;
import org.flipside.model.Entity;
import org.flipside.model.Id;
import org.flipside.model.Phase;
import org.flipside.model.Progress;
import org.flipside.model.Question;
import org.flipside.model.Rating;
import org.flipside.model.Reveal;
import org.flipside.model.Round;
import org.flipside.model.Scene;
import org.flipside.model.Score;
import org.flipside.model.Scores;
import org.flipside.model.SessionDetails;
import org.flipside.model.Subject;
import org.flipside.model.Timing;
import org.flipside.model.Voting;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;

/** Makes the course, votes and ratings of a session at random. */
final class RandomRun {
    private final RandomGenerator random;
    private final Supplier<String> text;
    private final List<Entity> made = new ArrayList<>();

    RandomRun(RandomGenerator random, Supplier<String> text) {
        this.random = random;
        this.text = text;
    }

    List<Entity> of(List<Entity> all, List<Phase> phases, List<Card> cards) {
        if (!phases.isEmpty() && random.nextBoolean()) {
            all.stream()
                    .filter(SessionDetails.class::isInstance)
                    .forEach(details -> progress((SessionDetails) details, phases, cards));
        }
        for (Card card : cards) {
            switch (random.nextInt(6)) {
                case 0 -> made.add(new Scores(Scores.idFor(card.id()), rating(), rating()));
                case 1 -> made.add(timing(card.id()));
                case 2 -> made.add(round(card));
                default -> {}
            }
        }
        if (!cards.isEmpty() && random.nextBoolean()) {
            votes(cards);
        }
        return made;
    }

    private void progress(SessionDetails details, List<Phase> phases, List<Card> cards) {
        made.add(
                new Progress(
                        Progress.idFor(details.id()),
                        one(phases).id(),
                        cards.isEmpty() ? Subject.session() : Subject.card(one(cards).id()),
                        one(List.of(Scene.values())),
                        random.nextInt(3),
                        one(List.of(Reveal.values())),
                        one(List.of(CardOrder.values())),
                        random.nextInt(),
                        instant(),
                        List.of("one", "two")));
        made.add(timing(one(phases).id()));
    }

    private void votes(List<Card> cards) {
        DotVote vote =
                new DotVote(
                        id(),
                        1 + random.nextInt(9),
                        1,
                        one(List.of(Voting.values())),
                        one(List.of(Disclosure.values())),
                        random.nextInt(9),
                        instant());
        made.add(vote);
        for (int i = 0; i < 3; i++) {
            made.add(new Dots(id(), vote.id(), one(cards).id(), text.get(), random.nextInt(9)));
        }
    }

    Timing timing(Id<?> timed) {
        return new Timing(
                Timing.idFor(timed),
                instant(),
                new Countdown(
                        5 + random.nextInt(3000),
                        random.nextInt(100_000),
                        random.nextBoolean(),
                        instant()));
    }

    Round round(Card card) {
        return new Round(
                id(),
                card.id(),
                1 + random.nextInt(4),
                one(List.of(Question.values())),
                one(List.of(Disclosure.values())),
                instant());
    }

    Rating rating() {
        return random.nextInt(3) == 0 ? Rating.NONE : new Rating(score(), score(), score());
    }

    private Score score() {
        return random.nextInt(3) == 0 ? Score.NONE : new Score(random.nextInt(11), text.get());
    }

    private Instant instant() {
        return Instant.ofEpochMilli(random.nextLong(4_000_000_000_000L));
    }

    private <E extends Entity> Id<E> id() {
        return new Id<>(new UUID(random.nextLong(), random.nextLong()));
    }

    private <T> T one(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
