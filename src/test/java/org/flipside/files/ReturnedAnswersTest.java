package org.flipside.files;

import static org.assertj.core.api.Assertions.assertThat;

import org.flipside.model.Action;
import org.flipside.model.ActionKind;
import org.flipside.model.ActionStatus;
import org.flipside.model.CalendarDay;
import org.flipside.model.Card;
import org.flipside.model.Id;
import org.flipside.model.Note;
import org.flipside.model.Ownership;
import org.flipside.model.OwnershipState;
import org.flipside.model.ParkedItem;
import org.flipside.model.ParkedOutcome;
import org.flipside.model.Session;
import org.flipside.model.Subject;
import org.flipside.testsupport.Sessions;
import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

class ReturnedAnswersTest {
    private static final Instant SAVED = Instant.parse("2026-11-22T10:15:00Z");
    private static final Id<Note> REPLY = new Id<>(new UUID(7, 7));
    private static final Id<Action> ACTION = new Id<>(new UUID(8, 8));

    private final Session session =
            withAction(
                    Sessions.withCards("The customer comes first", "We learn from errors"),
                    ActionStatus.PROPOSED);
    private final Id<Card> card = session.running().getFirst().id();

    private static Session withAction(Session session, ActionStatus status) {
        return session.with(
                new Action(
                        ACTION,
                        "Count second calls",
                        "",
                        CalendarDay.unknown(),
                        ActionKind.WORKAROUND_DECISION,
                        status,
                        List.of(session.running().getFirst().id()),
                        ""));
    }

    private Proposal proposal(Reply reply, Session to) {
        return ReturnedAnswers.proposal(
                new Replies(session.id(), "Any", "Ana", SAVED, List.of(reply)), to);
    }

    @Test
    void agreeingIsANoteThatNamesWhoAgrees() {
        Session after =
                proposal(new Reply.Agrees(REPLY, card, "", "Every night"), session)
                        .change()
                        .apply(session);

        assertThat(after.notes().get(REPLY))
                .contains(new Note(REPLY, Subject.card(card), "Ana agrees: Every night", SAVED));
        assertThat(after.parked()).isEqualTo(session.parked());
    }

    @Test
    void contestingParksTheCardWithoutAName() {
        Session after =
                proposal(new Reply.Contests(REPLY, card, "", "Not since March"), session)
                        .change()
                        .apply(session);

        assertThat(after.parked().list())
                .contains(
                        new ParkedItem(
                                new Id<>(REPLY.value()),
                                Subject.card(card),
                                "Contested by a reader: Not since March",
                                ParkedOutcome.OPEN,
                                "",
                                SAVED));
        assertThat(after.notes().get(REPLY).orElseThrow().text())
                .isEqualTo("Ana contests: Not since March");
    }

    @Test
    void acceptingAnActionMakesTheReaderItsOwner() {
        Session after =
                proposal(new Reply.Accepts(REPLY, ACTION, "", ""), session).change().apply(session);

        assertThat(after.ownershipOf(ACTION).owner()).isEqualTo("Ana");
        assertThat(after.ownershipOf(ACTION).state()).isEqualTo(OwnershipState.ACCEPTED);
        assertThat(after.actions().get(ACTION).orElseThrow().status())
                .isEqualTo(ActionStatus.ACCEPTED);
    }

    @Test
    void anActionOfSomebodyElseStaysTheirs() {
        Session owned =
                session.with(Ownership.none(ACTION).with("Tora Moen", OwnershipState.PROPOSED));
        Proposal proposal = proposal(new Reply.Accepts(REPLY, ACTION, "", ""), owned);
        Session after = proposal.change().apply(owned);

        assertThat(proposal.differences())
                .filteredOn(Difference::isConflict)
                .singleElement()
                .satisfies(
                        conflict -> {
                            assertThat(conflict.before()).isEqualTo("Tora Moen");
                            assertThat(conflict.conflict()).contains("somebody else");
                        });
        assertThat(after.ownershipOf(ACTION)).isEqualTo(owned.ownershipOf(ACTION));
        assertThat(after.notes().has(REPLY)).as("what was answered is kept").isTrue();
    }

    @Test
    void aClosedActionIsNotOpenedAgain() {
        Session done = withAction(session, ActionStatus.DONE);
        Session after =
                proposal(new Reply.Accepts(REPLY, ACTION, "", ""), done).change().apply(done);

        assertThat(after.actions()).isEqualTo(done.actions());
        assertThat(after.notes().has(REPLY)).isTrue();
    }

    @Test
    void anAnswerIsTakenOverOnce() {
        Reply reply = new Reply.Contests(REPLY, card, "", "No");
        Session once = proposal(reply, session).change().apply(session);
        Proposal again = proposal(reply, once);

        assertThat(again.isChange()).isFalse();
        assertThat(again.differences()).isEmpty();
        assertThat(again.remarks())
                .containsExactly("1 answer was taken over before and stays as it is.");
        assertThat(again.change().apply(once)).isEqualTo(once);
    }

    @Test
    void whatIsAboutACardThatIsGoneIsKeptAsANote() {
        Session without = session.withoutCard(card);
        Proposal proposal = proposal(new Reply.Contests(REPLY, card, "All is well", "No"), without);
        Session after = proposal.change().apply(without);

        assertThat(after.notes().get(REPLY))
                .contains(
                        new Note(
                                REPLY,
                                Subject.session(),
                                "Ana on “All is well” contests: No",
                                SAVED));
        assertThat(after.parked()).isEqualTo(without.parked());
        assertThat(proposal.differences()).anyMatch(Difference::isConflict);
    }

    @Test
    void theSessionMayHaveMovedOnSinceThePreview() {
        Proposal proposal = proposal(new Reply.Contests(REPLY, card, "Old", "No"), session);
        Session moved = session.withoutCard(card);

        assertThat(proposal.change().apply(moved).parked()).isEqualTo(moved.parked());
    }
}
