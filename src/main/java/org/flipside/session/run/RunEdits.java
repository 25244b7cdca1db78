package org.flipside.session.run;

import org.flipside.model.Card;
import org.flipside.model.Countdown;
import org.flipside.model.Id;
import org.flipside.model.Phase;
import org.flipside.model.Progress;
import org.flipside.model.Reveal;
import org.flipside.model.Round;
import org.flipside.model.Scene;
import org.flipside.model.Session;
import org.flipside.model.SessionState;
import org.flipside.model.Side;
import org.flipside.model.Subject;
import org.flipside.model.Timing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Steps of a running session, as edits: every one gives the whole new state, so that a crash leaves
 * it before or after the step.
 */
public final class RunEdits {
    /** How long a phase lasts that has no planned length, in minutes. */
    private static final int OPEN_ENDED = 60;

    /** The longest phase, in minutes. */
    private static final int LONGEST_PHASE = 480;

    /** How long a card lasts where the phase does not say, in seconds. */
    public static final int USUAL_CARD = 5 * 60;

    private RunEdits() {}

    /** Makes the session one that runs: it has a phase at least. */
    public static Session ready(Session session, String onlyPhase) {
        Session result =
                session.phases().isEmpty()
                        ? session.with(new Phase(Id.random(), onlyPhase, "", OPEN_ENDED, 1))
                        : session;
        return result.with(session.details().withState(SessionState.RUNNING));
    }

    /**
     * Begins a session that is {@link #ready} with its first phase; one that has begun stays as it
     * is.
     */
    public static Session begin(Session session, Instant now) {
        if (session.progress().isPresent() || session.phases().isEmpty()) {
            return session;
        }
        Phase first = session.phases().inOrder().getFirst();
        Session result = session.with(Progress.begin(session.id(), first.id(), now));
        return timed(result, first.id(), secondsOf(first), now, /* stands= */ false);
    }

    /** Goes to a phase: the timers of the one before stop, its own goes on where it stood. */
    public static Session toPhase(Session session, Id<Phase> id, Instant now) {
        Optional<Progress> progress = session.progress();
        Optional<Phase> phase = session.phases().get(id);
        if (progress.isEmpty() || phase.isEmpty()) {
            return session;
        }
        Session result = paused(session, progress.get().phase(), now);
        result = result.with(progress.get().withPhase(id));
        return timed(result, id, secondsOf(phase.get()), now, stands(session));
    }

    private static int secondsOf(Phase phase) {
        return (phase.minutes() == 0 ? OPEN_ENDED : phase.minutes()) * 60;
    }

    /**
     * Puts a card on the stage.
     *
     * @param seen how much of a turned card the room has seen: no more is shown than that
     */
    public static Session showCard(Session session, Id<Card> id, Reveal seen, Instant now) {
        Optional<Progress> progress = session.progress();
        Optional<Card> card = session.cards().get(id);
        if (progress.isEmpty() || card.isEmpty()) {
            return session;
        }
        Session result = session;
        if (progress.get().looked() instanceof Subject.OfCard(Id<Card> before)
                && !before.equals(id)) {
            result = paused(session, before, now);
        }
        boolean same = progress.get().looked().isAbout(id);
        Reveal reveal =
                same
                        ? progress.get().reveal()
                        : card.get().side() == Side.FLIPSIDE ? seen : Reveal.STORY;
        result = result.with(progress.get().withCard(id, reveal));
        return timed(result, id, cardSeconds(session), now, stands(session));
    }

    /** How long a card has in the phase that is going on, in seconds. */
    public static int cardSeconds(Session session) {
        return session.progress()
                .flatMap(progress -> session.phases().get(progress.phase()))
                .map(Phase::secondsPerCard)
                .filter(seconds -> seconds > 0)
                .orElse(USUAL_CARD);
    }

    /** Puts something else on the stage. */
    public static Session show(Session session, Scene scene) {
        return session.progress().map(p -> session.with(p.withScene(scene))).orElse(session);
    }

    /** Puts the answers to a round on the stage. */
    public static Session showResult(Session session, Round round) {
        return session.progress().map(p -> session.with(p.withResult(round))).orElse(session);
    }

    /** Shows one thing more of the turned card. */
    public static Session revealMore(Session session) {
        return session.progress()
                .map(p -> session.with(p.withReveal(p.reveal().next())))
                .orElse(session);
    }

    /** Shows that much of the turned card. */
    public static Session reveal(Session session, Reveal reveal) {
        return session.progress().map(p -> session.with(p.withReveal(reveal))).orElse(session);
    }

    /** Whether somebody stopped the time: then it stands in the next phase and card too. */
    private static boolean stands(Session session) {
        List<Timing> present = present(session);
        return !present.isEmpty() && present.stream().noneMatch(t -> t.timer().running());
    }

    private static Session timed(
            Session session, Id<?> timed, int seconds, Instant now, boolean stands) {
        Id<Timing> id = Timing.idFor(timed);
        Timing timing =
                session.timings()
                        .get(id)
                        .map(t -> stands ? t : goneOn(t, now))
                        .orElseGet(
                                () ->
                                        new Timing(
                                                id,
                                                now,
                                                stands
                                                        ? Countdown.waiting(seconds, now)
                                                        : Countdown.started(seconds, now)));
        return session.with(timing);
    }

    /** A timer that nobody started yet, because only its length was set, begins now. */
    private static Timing goneOn(Timing timing, Instant now) {
        boolean fresh = !timing.timer().running() && timing.timer().usedMillis() == 0;
        return new Timing(timing.id(), fresh ? now : timing.beganAt(), timing.timer().resumed(now));
    }

    /**
     * Gives a phase another length: while the session runs its plan stays what it was, so that
     * everybody can see what was promised.
     *
     * @param minutes 1 to 480
     */
    public static Session setMinutes(Session session, Id<Phase> id, int minutes, Instant now) {
        Optional<Phase> phase = session.phases().get(id);
        int seconds = Math.clamp(minutes, 1, LONGEST_PHASE) * 60;
        if (phase.isEmpty()) {
            return session;
        }
        if (session.progress().isEmpty()) {
            return session.with(phase.get().withMinutes(seconds / 60));
        }
        return session.with(
                session.timings()
                        .get(Timing.idFor(id))
                        .map(t -> t.withTimer(t.timer().withSeconds(seconds)))
                        .orElseGet(
                                () ->
                                        new Timing(
                                                Timing.idFor(id),
                                                now,
                                                Countdown.waiting(seconds, now))));
    }

    /**
     * Puts a phase at another place of the agenda, from 0. In a session that runs only what is
     * still to come changes places: what is over, and what goes on, stays where it was.
     */
    public static Session movePhase(Session session, Id<Phase> id, int to) {
        List<Phase> all = new ArrayList<>(session.phases().inOrder());
        Optional<Phase> moved = session.phases().get(id);
        int first = firstToCome(session, all);
        if (moved.isEmpty() || all.indexOf(moved.get()) < first) {
            return session;
        }
        all.remove(moved.get());
        all.add(Math.clamp(to, first, all.size()), moved.get());
        Session result = session;
        for (int i = 0; i < all.size(); i++) {
            result = result.with(all.get(i).withOrder(i + 1));
        }
        return result;
    }

    private static int firstToCome(Session session, List<Phase> all) {
        List<Id<Phase>> ids = all.stream().map(Phase::id).toList();
        return session.progress().map(p -> ids.indexOf(p.phase()) + 1).orElse(0);
    }

    private static Session paused(Session session, Id<?> timed, Instant now) {
        return session.timings()
                .get(Timing.idFor(timed))
                .map(t -> session.with(t.withTimer(t.timer().paused(now))))
                .orElse(session);
    }

    /** The timings that belong to what goes on now: the phase's, and the card's on the stage. */
    public static List<Timing> present(Session session) {
        return session.progress().stream()
                .flatMap(
                        p ->
                                p.looked() instanceof Subject.OfCard(Id<Card> card)
                                        ? Stream.of(p.phase(), card)
                                        : Stream.of(p.phase()))
                .flatMap(timed -> session.timings().get(Timing.idFor(timed)).stream())
                .toList();
    }

    /** Stops the timers, or lets them run on. */
    public static Session pauseOrResume(Session session, Instant now) {
        List<Timing> all = present(session);
        boolean running = all.stream().anyMatch(t -> t.timer().running());
        return session.withAll(
                all.stream()
                        .map(
                                t ->
                                        t.withTimer(
                                                running
                                                        ? t.timer().paused(now)
                                                        : t.timer().resumed(now)))
                        .toList());
    }

    /** Gives a phase or card more, or less, time. */
    public static Session lengthen(Session session, Id<Timing> id, int bySeconds) {
        return session.timings()
                .get(id)
                .map(t -> session.with(t.withTimer(t.timer().lengthened(bySeconds))))
                .orElse(session);
    }

    /**
     * Lets that much be left of a timer; what is used up stays used up.
     *
     * @param seconds as many as the length of a timer allows, more are cut off
     */
    public static Session setLeft(Session session, Id<Timing> id, int seconds, Instant now) {
        return session.timings()
                .get(id)
                .map(t -> session.with(t.withTimer(t.timer().withLeft(seconds, now))))
                .orElse(session);
    }

    /** Sets a timer back to its beginning: nothing but its own button does this. */
    public static Session reset(Session session, Id<Timing> id, Instant now) {
        return session.timings()
                .get(id)
                .map(t -> session.with(t.withTimer(t.timer().reset(now))))
                .orElse(session);
    }

    /** When the last timer of a session stopped; nothing while one runs or none did. */
    public static Optional<Instant> ended(Session session) {
        List<Countdown> all = session.timings().list().stream().map(Timing::timer).toList();
        return all.stream().anyMatch(Countdown::running)
                ? Optional.empty()
                : all.stream().map(Countdown::since).max(Comparator.naturalOrder());
    }

    /** Ends the session: all timers stop. */
    public static Session close(Session session, Instant now) {
        Session result = session;
        for (Timing timing : session.timings().list()) {
            result = result.with(timing.withTimer(timing.timer().paused(now)));
        }
        return result.with(session.details().withState(SessionState.CLOSED));
    }
}
