package org.flipside.files;

import org.flipside.model.Action;
import org.flipside.model.ActionKind;
import org.flipside.model.ActionStatus;
import org.flipside.model.Authority;
import org.flipside.model.Decision;
import org.flipside.model.Direction;
import org.flipside.model.Entity;
import org.flipside.model.EntityKind;
import org.flipside.model.Evidence;
import org.flipside.model.EvidenceKind;
import org.flipside.model.Id;
import org.flipside.model.Lever;
import org.flipside.model.Ownership;
import org.flipside.model.OwnershipState;
import org.flipside.model.Proximity;
import org.flipside.model.Strength;

/** How evidence, owners, actions and decisions stand in a file. */
final class FindingFormats {
    static final EntityFormat<Evidence> EVIDENCE =
            new EntityFormat<>(
                    EntityKind.EVIDENCE,
                    "evidence",
                    FindingFormats::readEvidence,
                    FindingFormats::writeEvidence);
    static final EntityFormat<Ownership> OWNERSHIPS =
            new EntityFormat<>(
                    EntityKind.OWNERSHIP,
                    "owners",
                    FindingFormats::readOwnership,
                    FindingFormats::writeOwnership);
    static final EntityFormat<Action> ACTIONS =
            new EntityFormat<>(
                    EntityKind.ACTION,
                    "actions",
                    FindingFormats::readAction,
                    FindingFormats::writeAction);
    static final EntityFormat<Decision> DECISIONS =
            new EntityFormat<>(
                    EntityKind.DECISION,
                    "decisions",
                    FindingFormats::readDecision,
                    FindingFormats::writeDecision);

    private FindingFormats() {}

    private static Evidence readEvidence(Fields fields) {
        return new Evidence(
                fields.id(EntityKind.EVIDENCE),
                fields.ref("card", EntityKind.CARD),
                fields.word("kind", EvidenceKind.class),
                fields.word("direction", Direction.class),
                fields.word("strength", Strength.class),
                fields.word("proximity", Proximity.class),
                fields.day("observed"),
                fields.text("sourceRole"),
                fields.text("note"),
                fields.text("reference"),
                fields.get("recordedAt", Form.INSTANT));
    }

    private static void writeEvidence(Evidence evidence, JsonWriting out) {
        out.id("id", evidence.id());
        out.id("card", evidence.card());
        out.word("kind", evidence.kind());
        out.word("direction", evidence.direction());
        out.word("strength", evidence.strength());
        out.word("proximity", evidence.proximity());
        out.day("observed", evidence.observed());
        out.text("sourceRole", evidence.sourceRole());
        out.text("note", evidence.note());
        out.text("reference", evidence.reference());
        out.value("recordedAt", evidence.recordedAt());
    }

    private static Ownership readOwnership(Fields fields) {
        Id<Entity> owned = fields.ref("of", EntityKind.CARD, EntityKind.ACTION);
        fields.define(EntityKind.OWNERSHIP, owned, "of");
        return new Ownership(
                Ownership.idFor(owned),
                fields.text("owner"),
                fields.word("state", OwnershipState.class),
                fields.words("levers", Lever.class),
                fields.word("authority", Authority.class),
                fields.text("decider"),
                fields.day("decideBy"),
                fields.text("mayReverse"),
                fields.text("escalation"),
                fields.text("firstStep"),
                fields.text("stopsToday"));
    }

    private static void writeOwnership(Ownership ownership, JsonWriting out) {
        out.id("of", ownership.id());
        out.text("owner", ownership.owner());
        out.word("state", ownership.state());
        out.list("levers", ownership.levers(), lever -> out.element(Keywords.word(lever)));
        out.word("authority", ownership.authority());
        out.text("decider", ownership.decider());
        out.day("decideBy", ownership.decideBy());
        out.text("mayReverse", ownership.mayReverse());
        out.text("escalation", ownership.escalation());
        out.text("firstStep", ownership.firstStep());
        out.text("stopsToday", ownership.stopsToday());
    }

    private static Action readAction(Fields fields) {
        return new Action(
                fields.id(EntityKind.ACTION),
                fields.text("title"),
                fields.text("outcome"),
                fields.day("due"),
                fields.word("kind", ActionKind.class),
                fields.word("status", ActionStatus.class),
                fields.refs("cards", EntityKind.CARD),
                fields.text("reason"));
    }

    private static void writeAction(Action action, JsonWriting out) {
        out.id("id", action.id());
        out.text("title", action.title());
        out.text("outcome", action.outcome());
        out.day("due", action.due());
        out.word("kind", action.kind());
        out.word("status", action.status());
        out.ids("cards", action.cards());
        out.text("reason", action.reason());
    }

    private static Decision readDecision(Fields fields) {
        return new Decision(
                fields.id(EntityKind.DECISION),
                fields.text("statement"),
                fields.text("grounds"),
                fields.text("rejected"),
                fields.text("decider"),
                fields.day("decidedOn"),
                fields.day("reviewOn"),
                fields.refs("cards", EntityKind.CARD));
    }

    private static void writeDecision(Decision decision, JsonWriting out) {
        out.id("id", decision.id());
        out.text("statement", decision.statement());
        out.text("grounds", decision.grounds());
        out.text("rejected", decision.rejected());
        out.text("decider", decision.decider());
        out.day("decidedOn", decision.decidedOn());
        out.day("reviewOn", decision.reviewOn());
        out.ids("cards", decision.cards());
    }
}
