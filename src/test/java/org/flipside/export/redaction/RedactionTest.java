package org.flipside.export.redaction;

import static org.assertj.core.api.Assertions.assertThat;

import org.flipside.export.Samples;
import org.flipside.export.redaction.LeftOut.Part;
import org.flipside.model.AnswerKeeping;
import org.flipside.model.Card;
import org.flipside.model.Claim;
import org.flipside.model.Direction;
import org.flipside.model.Evidence;
import org.flipside.model.Ownership;
import org.flipside.model.Participant;
import org.flipside.model.PatternRef;
import org.flipside.model.Session;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RedactionTest {
    private final Session session = Samples.full();

    @Test
    void theFacilitatorSeesTheSessionItself() {
        Redacted redacted = Redaction.apply(session, Profile.FACILITATOR);

        assertThat(redacted.session()).isSameAs(session);
        assertThat(redacted.leftOut().isNothing()).isTrue();
        assertThat(redacted.leftOut().statement())
                .isEqualTo("Facilitator’s edition. It leaves out nothing.");
    }

    @Test
    void theClientSeesNoNotesNoInstructionsAndNoRoster() {
        Session client = Redaction.apply(session, Profile.CLIENT).session();

        assertThat(client.notes().list()).isEmpty();
        assertThat(client.participants().list()).isEmpty();
        assertThat(client.cards().list()).allMatch(card -> card.notes().isEmpty());
        assertThat(client.phases().list()).allMatch(phase -> phase.instruction().isEmpty());
        assertThat(client.phases().size()).isEqualTo(session.phases().size());
        assertThat(client.ownershipOf(Samples.card("3")).owner()).isEqualTo("Tora Moen");
    }

    @Test
    void whatTheClientDoesNotSeeIsCounted() {
        LeftOut leftOut = Redaction.apply(session, Profile.CLIENT).leftOut();

        assertThat(leftOut.parts())
                .containsEntry(Part.NOTES, 4)
                .containsEntry(Part.INSTRUCTIONS, 2)
                .containsEntry(Part.PEOPLE, 2)
                .containsEntry(Part.MERGED_GROUPS, 1)
                .containsEntry(Part.JOINED_ROUNDS, 9)
                .containsEntry(Part.DOTS, 4)
                .hasSize(6);
        assertThat(leftOut.statement())
                .isEqualTo(
                        "Client edition. It leaves out 4 facilitator’s notes, 2 instructions in"
                                + " the agenda, 2 people on the roster, 1 group of people (shown"
                                + " together with another), 9 splits of answers by group, where too"
                                + " few of one group answered, 4 dots in votes.");
        assertThat(leftOut.counts())
                .isEqualTo(
                        Counts.NONE
                                .with(Counted.NOTES, 4)
                                .with(Counted.PEOPLE, 2)
                                .with(Counted.VOTES, 1)
                                .with(Counted.DOTS, 4));
    }

    @Test
    void theRosterStaysWhereAnswersAreNamedForAll() {
        Session named = session.with(Samples.details(AnswerKeeping.NAMED_FOR_ALL));

        Session client = Redaction.apply(named, Profile.CLIENT).session();

        assertThat(client.participants().list())
                .extracting(Participant::name)
                .containsExactlyInAnyOrder("Marit Solheim", "Jonas Lund");
        assertThat(client.participants().list())
                .allMatch(person -> client.groups().has(person.group()));
    }

    @Test
    void namesOfTheRosterInOtherTextsAreHidden() {
        Session telling =
                session.editCard(
                        Samples.card("1"),
                        card ->
                                card.withClaim(
                                        new Claim("Ask jonas  lund", "Jonas Lundby knows", "")));

        Redacted client = Redaction.apply(telling, Profile.CLIENT);

        Claim claim = client.session().cards().get(Samples.card("1")).orElseThrow().claim();
        assertThat(claim.quote()).isEqualTo("Ask […]");
        assertThat(claim.rationale()).isEqualTo("Jonas Lundby knows");
        assertThat(client.leftOut().parts()).containsEntry(Part.NAMES_IN_TEXTS, 1);
    }

    @Test
    void aShareableEditionHoldsPatternsAndWhatBelongsToThem() {
        Session shared = Redaction.apply(session, Profile.SHAREABLE).session();

        Card third = shared.running().get(2);
        assertThat(third.flipside().pattern()).isEqualTo(new PatternRef.FailureMode(4));
        assertThat(third.claim()).isEqualTo(Claim.of(""));
        assertThat(shared.evidenceOf(third.id()))
                .extracting(Evidence::direction)
                .containsExactlyInAnyOrder(
                        Direction.FOR, Direction.FOR, Direction.AGAINST, Direction.UNCLEAR);
        Ownership ownership = shared.ownershipOf(third.id());
        assertThat(ownership.owner()).isEqualTo(ShareableRedaction.SOMEBODY);
        assertThat(ownership.lacksLevers()).isTrue();
        assertThat(shared.links().size()).isEqualTo(3);
        assertThat(shared.decisions().list()).isEmpty();
        assertThat(shared.parked().list()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = Profile.class,
            names = {"CLIENT", "SHAREABLE"})
    void aRedactedSessionIsAnotherOneAndTheSameEachTime(Profile profile) {
        Redacted first = Redaction.apply(session, profile);

        assertThat(first.session().id()).isNotEqualTo(session.id());
        assertThat(Redaction.apply(session, profile)).isEqualTo(first);
        assertThat(first.session().details().notes()).isEqualTo(first.leftOut().statement());
    }

    @ParameterizedTest
    @EnumSource(Profile.class)
    void whatIsHereAndWhatIsLeftOutMakeUpTheSession(Profile profile) {
        Redacted redacted = Redaction.apply(session, profile);

        Counts rest = Counts.of(session).minus(redacted.counts());
        assertThat(redacted.leftOut().counts()).isEqualTo(rest);
        assertThat(session).isEqualTo(Samples.full());
    }
}
