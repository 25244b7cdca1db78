package org.flipside.files;

import org.flipside.model.Card;
import org.flipside.model.CardOrder;
import org.flipside.model.Countdown;
import org.flipside.model.Disclosure;
import org.flipside.model.DotVote;
import org.flipside.model.Dots;
import org.flipside.model.Entity;
import org.flipside.model.EntityKind;
import org.flipside.model.Id;
import org.flipside.model.Progress;
import org.flipside.model.Question;
import org.flipside.model.Rating;
import org.flipside.model.Reveal;
import org.flipside.model.Round;
import org.flipside.model.Scene;
import org.flipside.model.Score;
import org.flipside.model.Scores;
import org.flipside.model.Timing;
import org.flipside.model.Voting;

/** How votes, ratings and the course of a session stand in a file. */
final class RunFormats {
    static final EntityFormat<Round> ROUNDS =
            new EntityFormat<>(
                    EntityKind.ROUND, "rounds", RunFormats::readRound, RunFormats::writeRound);
    static final EntityFormat<DotVote> DOT_VOTES =
            new EntityFormat<>(
                    EntityKind.DOT_VOTE, "dotVotes", RunFormats::readVote, RunFormats::writeVote);
    static final EntityFormat<Dots> DOTS =
            new EntityFormat<>(
                    EntityKind.DOTS, "dots", RunFormats::readDots, RunFormats::writeDots);
    static final EntityFormat<Scores> SCORES =
            new EntityFormat<>(
                    EntityKind.SCORES, "scores", RunFormats::readScores, RunFormats::writeScores);
    static final EntityFormat<Progress> PROGRESS =
            new EntityFormat<>(
                    EntityKind.PROGRESS,
                    "progress",
                    RunFormats::readProgress,
                    RunFormats::writeProgress);
    static final EntityFormat<Timing> TIMINGS =
            new EntityFormat<>(
                    EntityKind.TIMING, "timings", RunFormats::readTiming, RunFormats::writeTiming);

    private RunFormats() {}

    private static Round readRound(Fields fields) {
        return new Round(
                fields.id(EntityKind.ROUND),
                fields.ref("card", EntityKind.CARD),
                fields.whole("number", 1, Integer.MAX_VALUE),
                fields.word("question", Question.class),
                fields.word("disclosure", Disclosure.class),
                fields.get("openedAt", Form.INSTANT));
    }

    private static void writeRound(Round round, JsonWriting out) {
        out.id("id", round.id());
        out.id("card", round.card());
        out.number("number", round.number());
        out.word("question", round.question());
        out.word("disclosure", round.disclosure());
        out.value("openedAt", round.openedAt());
    }

    private static DotVote readVote(Fields fields) {
        return new DotVote(
                fields.id(EntityKind.DOT_VOTE),
                fields.whole("budget", 1, DotVote.MOST_DOTS),
                fields.whole("mostPerCard", 1, DotVote.MOST_DOTS),
                fields.word("voting", Voting.class),
                fields.word("disclosure", Disclosure.class),
                fields.whole("ballots", 0, Integer.MAX_VALUE),
                fields.get("openedAt", Form.INSTANT));
    }

    private static void writeVote(DotVote vote, JsonWriting out) {
        out.id("id", vote.id());
        out.number("budget", vote.budget());
        out.number("mostPerCard", vote.mostPerCard());
        out.word("voting", vote.voting());
        out.word("disclosure", vote.disclosure());
        out.number("ballots", vote.ballots());
        out.value("openedAt", vote.openedAt());
    }

    private static Dots readDots(Fields fields) {
        return new Dots(
                fields.id(EntityKind.DOTS),
                fields.ref("vote", EntityKind.DOT_VOTE),
                fields.ref("card", EntityKind.CARD),
                fields.text("voter"),
                fields.whole("count", 0, Integer.MAX_VALUE));
    }

    private static void writeDots(Dots dots, JsonWriting out) {
        out.id("id", dots.id());
        out.id("vote", dots.vote());
        out.id("card", dots.card());
        out.text("voter", dots.voter());
        out.number("count", dots.count());
    }

    private static Scores readScores(Fields fields) {
        Id<Card> card = fields.ref("of", EntityKind.CARD);
        fields.define(EntityKind.SCORES, card, "of");
        return new Scores(
                Scores.idFor(card),
                fields.has("before")
                        ? fields.object("before").map(RunFormats::readRating).orElse(Rating.NONE)
                        : Rating.NONE,
                fields.has("after")
                        ? fields.object("after").map(RunFormats::readRating).orElse(Rating.NONE)
                        : Rating.NONE);
    }

    private static Rating readRating(Fields fields) {
        Rating rating =
                new Rating(
                        readScore(fields, "severity"),
                        readScore(fields, "occurrence"),
                        readScore(fields, "detection"));
        fields.done();
        return rating;
    }

    private static Score readScore(Fields fields, String key) {
        if (!fields.has(key)) {
            return Score.NONE;
        }
        return fields.object(key)
                .map(
                        score -> {
                            Score read =
                                    new Score(
                                            score.whole("rank", 0, Score.WORST), score.text("why"));
                            score.done();
                            return read;
                        })
                .orElse(Score.NONE);
    }

    private static void writeScores(Scores scores, JsonWriting out) {
        out.id("of", scores.id());
        writeRating("before", scores.before(), out);
        writeRating("after", scores.after(), out);
    }

    private static void writeRating(String key, Rating rating, JsonWriting out) {
        if (!rating.isEmpty()) {
            out.member(
                    key,
                    () -> {
                        writeScore("severity", rating.severity(), out);
                        writeScore("occurrence", rating.occurrence(), out);
                        writeScore("detection", rating.detection(), out);
                    });
        }
    }

    private static void writeScore(String key, Score score, JsonWriting out) {
        if (!score.equals(Score.NONE)) {
            out.member(
                    key,
                    () -> {
                        out.number("rank", score.rank());
                        out.text("why", score.why());
                    });
        }
    }

    /** Not a reference: the phase may have been taken out of the agenda since. */
    private static Progress readProgress(Fields fields) {
        return new Progress(
                fields.id(EntityKind.PROGRESS),
                fields.get("phase", Form.id()),
                RoomFormats.readSubject(fields),
                fields.word("scene", Scene.class),
                fields.has("shownRound") ? fields.whole("shownRound", 1, Integer.MAX_VALUE) : 0,
                fields.word("reveal", Reveal.class),
                fields.word("order", CardOrder.class),
                fields.whole("seed", Integer.MIN_VALUE, Integer.MAX_VALUE),
                fields.get("beganAt", Form.INSTANT),
                fields.texts("dismissed"));
    }

    private static void writeProgress(Progress progress, JsonWriting out) {
        out.id("id", progress.id());
        out.id("phase", progress.phase());
        RoomFormats.writeSubject(progress.looked(), out);
        out.word("scene", progress.scene());
        if (progress.shownRound() > 0) {
            out.number("shownRound", progress.shownRound());
        }
        out.word("reveal", progress.reveal());
        out.word("order", progress.order());
        out.number("seed", progress.seed());
        out.value("beganAt", progress.beganAt());
        out.list("dismissed", progress.dismissed(), out::element);
    }

    /** Not a reference, for the same reason. */
    private static Timing readTiming(Fields fields) {
        Id<Entity> timed = fields.get("of", Form.id());
        fields.define(EntityKind.TIMING, timed, "of");
        return new Timing(
                Timing.idFor(timed),
                fields.get("beganAt", Form.INSTANT),
                new Countdown(
                        fields.whole("seconds", Countdown.SHORTEST, Countdown.LONGEST),
                        (long) fields.number("usedMillis", 0, MOST_MILLIS),
                        fields.has("runningSince"),
                        fields.get(
                                fields.has("runningSince") ? "runningSince" : "stoppedAt",
                                Form.INSTANT)));
    }

    /** A hundred years: as long as nobody holds a workshop. */
    private static final double MOST_MILLIS = 3.2e12;

    private static void writeTiming(Timing timing, JsonWriting out) {
        out.id("of", timing.id());
        out.value("beganAt", timing.beganAt());
        out.number("seconds", timing.timer().seconds());
        out.number("usedMillis", (double) timing.timer().usedMillis());
        out.value(timing.timer().running() ? "runningSince" : "stoppedAt", timing.timer().since());
    }
}
