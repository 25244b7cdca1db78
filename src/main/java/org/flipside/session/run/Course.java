package org.flipside.session.run;

import org.flipside.model.Countdown;
import org.flipside.model.Id;
import org.flipside.model.Phase;
import org.flipside.model.Progress;
import org.flipside.model.Session;
import org.flipside.model.Timing;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How a running session stands against its agenda, worked out from the session and the time alone.
 *
 * @param slots the phases in order, each with when it began or will begin
 * @param behind how much later the end will be than planned; negative where it will be earlier
 */
public record Course(List<Slot> slots, Duration behind) {
    /**
     * A phase in the run.
     *
     * @param phase the phase
     * @param start when it began, or will begin if nothing takes longer
     * @param began whether it began already, if only for a while
     * @param current whether it is going on
     * @param minutes its length, where it was changed while running the new one
     */
    public record Slot(Phase phase, Instant start, boolean began, boolean current, int minutes) {}

    public Course {
        slots = List.copyOf(slots);
    }

    /**
     * The course of a session.
     *
     * @param planned when the session was to begin
     */
    public static Course of(Session session, Instant planned, Instant now) {
        List<Phase> phases = session.phases().inOrder();
        Optional<Progress> progress = session.progress();
        Id<Phase> current = current(phases, progress);
        List<Slot> slots = new ArrayList<>();
        Instant next = planned;
        boolean reached = progress.isEmpty();
        for (Phase phase : phases) {
            Optional<Timing> timing = session.timings().get(Timing.idFor(phase.id()));
            boolean isCurrent = progress.isPresent() && phase.id().equals(current);
            boolean over = !reached && !isCurrent;
            int minutes = minutes(phase, timing);
            Instant start =
                    over || isCurrent
                            ? timing.filter(Course::began).map(Timing::beganAt).orElse(next)
                            : next;
            slots.add(
                    new Slot(
                            phase,
                            start,
                            timing.filter(Course::began).isPresent(),
                            isCurrent,
                            minutes));
            if (isCurrent) {
                Duration left =
                        timing.map(Timing::timer).map(t -> t.left(now)).orElse(Duration.ZERO);
                next = now.plus(left.isNegative() ? Duration.ZERO : left);
                reached = true;
            } else if (over) {
                next = start.plus(timing.map(t -> t.timer().used(now)).orElse(Duration.ZERO));
            } else {
                next = start.plus(Duration.ofMinutes(minutes));
            }
        }
        Instant plannedEnd =
                planned.plus(Duration.ofMinutes(phases.stream().mapToLong(Phase::minutes).sum()));
        boolean any = progress.isPresent() && !phases.isEmpty();
        return new Course(slots, any ? Duration.between(plannedEnd, next) : Duration.ZERO);
    }

    private static Id<Phase> current(List<Phase> phases, Optional<Progress> progress) {
        Id<Phase> wanted = progress.map(Progress::phase).orElseGet(Id::random);
        boolean there = phases.stream().anyMatch(phase -> phase.id().equals(wanted));
        return there || phases.isEmpty() ? wanted : phases.getFirst().id();
    }

    /** A phase whose length was changed beforehand has a timer that nobody started. */
    private static boolean began(Timing timing) {
        return timing.timer().running() || timing.timer().usedMillis() > 0;
    }

    private static int minutes(Phase phase, Optional<Timing> timing) {
        return timing.map(Timing::timer)
                .map(Countdown::seconds)
                .map(seconds -> (int) Math.ceil(seconds / 60.0))
                .filter(_ -> phase.minutes() > 0)
                .orElse(phase.minutes());
    }

    /** The phase that is going on. */
    public Optional<Phase> current() {
        return slots.stream().filter(Slot::current).map(Slot::phase).findFirst();
    }
}
