package org.flipside.model;

import java.util.List;

/**
 * What was decided, and why ({@code domain.md} section 6 no. 9).
 *
 * @param statement the verdict
 * @param grounds on which it rests
 * @param rejected the options that were turned down
 * @param decider who decided
 * @param decidedOn when
 * @param reviewOn when it is to be looked at again, or lapses
 * @param cards the cards it answers, each once
 */
public record Decision(
        Id<Decision> id,
        String statement,
        String grounds,
        String rejected,
        String decider,
        CalendarDay decidedOn,
        CalendarDay reviewOn,
        List<Id<Card>> cards)
        implements Entity {
    public Decision {
        cards = cards.stream().distinct().toList();
    }

    @Override
    public EntityKind entityKind() {
        return EntityKind.DECISION;
    }

    /** The same decision for other cards. */
    public Decision withCards(List<Id<Card>> other) {
        return new Decision(id, statement, grounds, rejected, decider, decidedOn, reviewOn, other);
    }
}
