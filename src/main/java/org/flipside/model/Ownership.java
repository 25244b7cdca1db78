package org.flipside.model;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Who answers for a card or an action, and with what ({@code domain.md} section 5.3). It carries
 * the identity of what is owned, so that a thing has one accountable owner at most.
 *
 * @param owner the one accountable person; may be empty
 * @param state where the ownership stands
 * @param levers what the owner holds, in the order of {@link Lever}, each once
 * @param authority how far the owner may decide alone
 * @param decider who decides, if somebody else; may be empty
 * @param decideBy until when
 * @param mayReverse who may reverse the decision; may be empty
 * @param escalation the way up, and who protects it; may be empty
 * @param firstStep what happens first; may be empty
 * @param stopsToday what stops at once; may be empty
 */
public record Ownership(
        Id<Ownership> id,
        String owner,
        OwnershipState state,
        List<Lever> levers,
        Authority authority,
        String decider,
        CalendarDay decideBy,
        String mayReverse,
        String escalation,
        String firstStep,
        String stopsToday)
        implements Entity {
    public Ownership {
        Set<Lever> once = EnumSet.noneOf(Lever.class);
        once.addAll(levers);
        levers = List.copyOf(once);
    }

    @Override
    public EntityKind entityKind() {
        return EntityKind.OWNERSHIP;
    }

    /** The identity that the ownership of this card or action has. */
    public static Id<Ownership> idFor(Id<?> owned) {
        UUID value = owned.value();
        return new Id<>(value);
    }

    /** Nobody owns it yet. */
    public static Ownership none(Id<?> owned) {
        return new Ownership(
                idFor(owned),
                "",
                OwnershipState.UNOWNED,
                List.of(),
                Authority.UNKNOWN,
                "",
                CalendarDay.unknown(),
                "",
                "",
                "",
                "");
    }

    /** The same, with another owner in another state. */
    public Ownership with(String otherOwner, OwnershipState otherState) {
        return new Ownership(
                id,
                otherOwner,
                otherState,
                levers,
                authority,
                decider,
                decideBy,
                mayReverse,
                escalation,
                firstStep,
                stopsToday);
    }

    /** Whether somebody is named. */
    public boolean hasOwner() {
        return !owner.isBlank();
    }

    /**
     * Whether somebody is named who holds nothing to change the result with: FM-03 in the making.
     */
    public boolean lacksLevers() {
        return hasOwner() && levers.isEmpty();
    }
}
