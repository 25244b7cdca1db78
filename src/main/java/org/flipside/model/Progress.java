package org.flipside.model;

import java.time.Instant;
import java.util.List;

/**
 * Where a session stands while it runs, so that it stands there again after a crash. It carries the
 * identity of the session.
 *
 * @param phase the phase that is going on; may be one that was taken out since
 * @param looked what is looked at: a card, or the session as a whole
 * @param scene what the stage shows
 * @param shownRound the number of the round whose answers {@link Scene#RESULT} shows, from 1; 0 for
 *     the latest that was revealed
 * @param reveal how much of a turned card the stage shows
 * @param order in which order the cards are shown
 * @param seed what the dice of {@link CardOrder#RANDOM} showed
 * @param beganAt when the session began
 * @param dismissed the closing hints that the facilitator wanted no more of, each once
 */
public record Progress(
        Id<Progress> id,
        Id<Phase> phase,
        Subject looked,
        Scene scene,
        int shownRound,
        Reveal reveal,
        CardOrder order,
        int seed,
        Instant beganAt,
        List<String> dismissed)
        implements Entity {
    public Progress {
        if (shownRound < 0) {
            throw new IllegalArgumentException("Rounds are counted from 1: " + shownRound);
        }
        dismissed = dismissed.stream().distinct().toList();
    }

    @Override
    public EntityKind entityKind() {
        return EntityKind.PROGRESS;
    }

    /** The identity that the progress of this session has. */
    public static Id<Progress> idFor(Id<SessionDetails> session) {
        return new Id<>(session.value());
    }

    /** A session that begins now, with its title on the stage. */
    public static Progress begin(Id<SessionDetails> session, Id<Phase> phase, Instant now) {
        return new Progress(
                idFor(session),
                phase,
                Subject.session(),
                Scene.TITLE,
                0,
                Reveal.STORY,
                CardOrder.PLANNED,
                0,
                now,
                List.of());
    }

    /** The same, in another phase. */
    public Progress withPhase(Id<Phase> other) {
        return new Progress(
                id, other, looked, scene, shownRound, reveal, order, seed, beganAt, dismissed);
    }

    /** The same, with a card on the stage, as much of it revealed as given. */
    public Progress withCard(Id<Card> card, Reveal other) {
        int round = looked.isAbout(card) ? shownRound : 0;
        return new Progress(
                id,
                phase,
                Subject.card(card),
                Scene.CARD,
                round,
                other,
                order,
                seed,
                beganAt,
                dismissed);
    }

    /** The same, with something else on the stage. */
    public Progress withScene(Scene other) {
        return new Progress(
                id, phase, looked, other, shownRound, reveal, order, seed, beganAt, dismissed);
    }

    /** The same, with the answers to one round on the stage. */
    public Progress withResult(Round round) {
        return new Progress(
                id,
                phase,
                looked,
                Scene.RESULT,
                round.number(),
                reveal,
                order,
                seed,
                beganAt,
                dismissed);
    }

    /** The same, with more or less of the card revealed. */
    public Progress withReveal(Reveal other) {
        return new Progress(
                id, phase, looked, scene, shownRound, other, order, seed, beganAt, dismissed);
    }

    /** The same, with the cards in another order. */
    public Progress withOrder(CardOrder other, int dice) {
        return new Progress(
                id, phase, looked, scene, shownRound, reveal, other, dice, beganAt, dismissed);
    }

    /** The same, with other hints dismissed. */
    public Progress withDismissed(List<String> other) {
        return new Progress(
                id, phase, looked, scene, shownRound, reveal, order, seed, beganAt, other);
    }

    /** The same, looking at the session as a whole if it looked at that card. */
    public Progress withoutCard(Id<Card> card) {
        return looked.isAbout(card)
                ? new Progress(
                        id,
                        phase,
                        Subject.session(),
                        scene == Scene.CARD || scene == Scene.RESULT ? Scene.TITLE : scene,
                        0,
                        Reveal.STORY,
                        order,
                        seed,
                        beganAt,
                        dismissed)
                : this;
    }
}
