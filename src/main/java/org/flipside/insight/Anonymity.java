package org.flipside.insight;

import org.flipside.model.AnswerKeeping;
import org.flipside.model.DotVote;
import org.flipside.model.Dots;
import org.flipside.model.SessionDetails;
import org.flipside.model.Voting;

import java.util.Collection;

/**
 * From how many people on the room and the readers of an export are told what came out. Fewer would
 * know each other by it.
 *
 * @param open whether everybody may know whose answers and dots they are; then all is told
 * @param minimum the number of people, at least 1
 */
public record Anonymity(boolean open, int minimum) {
    /** As a session keeps it. Names for the facilitator are no names for anybody else. */
    public static Anonymity of(SessionDetails details) {
        return new Anonymity(
                details.answers() == AnswerKeeping.NAMED_FOR_ALL, details.minimumGroupSize());
    }

    /** Whether so many are too few to be told of; what nobody gave may be told. */
    public boolean areTooFew(int people) {
        return !open && people > 0 && people < minimum;
    }

    /**
     * Whether the dots of a vote are those of too few, or may be. Of dots that were counted on the
     * wall nobody knows from how many they are: there are at least as many people as these dots
     * take.
     *
     * @param dots those of the vote
     */
    public boolean areTooFew(DotVote vote, Collection<Dots> dots) {
        boolean isEmpty = vote.ballots() == 0 && dots.stream().allMatch(d -> d.count() == 0);
        return !open && !isEmpty && people(vote, dots) < minimum;
    }

    private static long people(DotVote vote, Collection<Dots> dots) {
        if (vote.voting() == Voting.ROOM_COUNTS && vote.ballots() == 0) {
            return atLeast(vote, dots);
        }
        long voters = dots.stream().map(Dots::voter).filter(v -> !v.isBlank()).distinct().count();
        // Who votes again is counted again, but is one voter.
        return voters == 0 ? vote.ballots() : Math.min(voters, vote.ballots());
    }

    private static long atLeast(DotVote vote, Collection<Dots> dots) {
        long all = dots.stream().mapToLong(Dots::count).sum();
        long most = dots.stream().mapToLong(Dots::count).max().orElse(0);
        return Math.max(Math.ceilDiv(all, vote.budget()), Math.ceilDiv(most, vote.mostPerCard()));
    }
}
