package org.flipside.model;

import java.util.List;

/**
 * Prepared material, as one file under {@code workshops/} holds it.
 *
 * @param id its short name, as in the file's name
 * @param version its edition, from 1
 * @param title its title
 * @param summary one sentence that says what it is for
 * @param lenses at least one
 * @param agenda the phases in order; may be empty
 * @param opening what the facilitator says first
 * @param closing what the facilitator says last
 * @param notes for the facilitator only
 */
public record Workshop(
        String id,
        int version,
        String title,
        String summary,
        List<PreparedLens> lenses,
        List<PreparedPhase> agenda,
        String opening,
        String closing,
        String notes) {
    public Workshop {
        lenses = List.copyOf(lenses);
        agenda = List.copyOf(agenda);
    }

    /**
     * A lens with its claims in order.
     *
     * @param number its number where lenses are counted, from 1; 0 if it has none
     * @param name short, such as "The customer"
     * @param seat who sits there
     * @param handle the invitation to turn a card, in two or three words; empty for the usual one
     * @param cards its claims
     */
    public record PreparedLens(
            int number, String name, String seat, String handle, List<PreparedCard> cards) {
        public PreparedLens {
            cards = List.copyOf(cards);
        }

        /** A lens without a number, with the usual invitation. */
        public PreparedLens(String name, String seat, List<PreparedCard> cards) {
            this(0, name, seat, "", cards);
        }
    }

    /**
     * A claim with what lies behind it.
     *
     * @param claim the front
     * @param flipside the back
     * @param notes for the facilitator only
     * @param tags its tags
     */
    public record PreparedCard(Claim claim, Flipside flipside, String notes, List<String> tags) {
        public PreparedCard {
            tags = List.copyOf(tags);
        }
    }

    /**
     * A step of the agenda.
     *
     * @param name what it is called
     * @param instruction what the facilitator does and says
     * @param minutes planned length, 0 to 480
     * @param activity what it is for
     * @param steps what is done with each card in turn; may be empty
     */
    public record PreparedPhase(
            String name, String instruction, int minutes, Activity activity, List<Step> steps) {
        public PreparedPhase {
            steps = List.copyOf(steps);
        }

        /** A phase that needs no tool. */
        public PreparedPhase(String name, String instruction, int minutes) {
            this(name, instruction, minutes, Activity.TALK, List.of());
        }
    }

    /** The number of claims over all lenses. */
    public int claims() {
        return lenses.stream().mapToInt(lens -> lens.cards().size()).sum();
    }

    /** The planned length in minutes. */
    public int minutes() {
        return agenda.stream().mapToInt(PreparedPhase::minutes).sum();
    }

    /** How a session refers to it. */
    public WorkshopRef ref() {
        return new WorkshopRef(id, version, title);
    }
}
