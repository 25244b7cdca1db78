package org.flipside.ui.run;

import org.flipside.model.Id;
import org.flipside.model.Progress;
import org.flipside.model.Session;
import org.flipside.model.Timing;
import org.flipside.session.SessionEditor;
import org.flipside.session.run.RunEdits;
import org.flipside.ui.support.Texts;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The timers of the phase and of the card that go on. On the JavaFX thread. */
public final class RunTimers {
    private final SessionEditor editor;
    private final RoomEdits room;
    private final Clock clock;

    RunTimers(SessionEditor editor, RoomEdits room, Clock clock) {
        this.editor = editor;
        this.room = room;
        this.clock = clock;
    }

    private Session session() {
        return editor.session();
    }

    /** The timer of the card that is looked at, or else of the phase. */
    public Optional<Timing> current() {
        return card().or(this::phase);
    }

    /** The timer of the phase. */
    public Optional<Timing> phase() {
        return session()
                .progress()
                .map(Progress::phase)
                .flatMap(phase -> session().timings().get(Timing.idFor(phase)));
    }

    /** The timer of the card that is looked at. */
    public Optional<Timing> card() {
        List<Timing> present = RunEdits.present(session());
        return present.size() < 2 ? Optional.empty() : Optional.of(present.getLast());
    }

    /** Whether time runs. */
    public boolean areRunning() {
        return RunEdits.present(session()).stream().anyMatch(t -> t.timer().running());
    }

    /** Stops the timers, or lets them run on. */
    public void pauseOrResume() {
        Instant now = clock.instant();
        room.note(
                Texts.of(areRunning() ? "run.label.pause" : "run.label.resume"),
                s -> RunEdits.pauseOrResume(s, now));
    }

    /** Gives a timer more, or less, time. */
    public void lengthen(Id<Timing> timer, int seconds) {
        room.note(
                Texts.of(seconds < 0 ? "run.label.less-time" : "run.label.more-time"),
                s -> RunEdits.lengthen(s, timer, seconds));
    }

    /** Lets that much be left of a timer, in seconds; what is used up stays used up. */
    public void setLeft(Id<Timing> timer, int seconds) {
        Instant now = clock.instant();
        room.note(
                Texts.of("run.label.set-left", TimerWords.figures(seconds)),
                s -> RunEdits.setLeft(s, timer, seconds, now));
    }

    /** Sets a timer back to its beginning. */
    public void reset(Id<Timing> timer) {
        Instant now = clock.instant();
        room.note(Texts.of("run.label.reset"), s -> RunEdits.reset(s, timer, now));
    }
}
