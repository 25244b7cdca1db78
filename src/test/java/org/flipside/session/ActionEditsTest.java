package org.flipside.session;

import static org.assertj.core.api.Assertions.assertThat;

import org.flipside.model.Action;
import org.flipside.model.ActionKind;
import org.flipside.model.ActionStatus;
import org.flipside.model.CalendarDay;
import org.flipside.model.Card;
import org.flipside.model.Id;
import org.flipside.model.Session;
import org.flipside.testsupport.SmallSessions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import java.time.LocalDate;
import java.util.List;

class ActionEditsTest {
    private final Session bare = SmallSessions.with("We decide together.", "We listen.");
    private final Id<Card> card = bare.running().getFirst().id();
    private final Id<Card> other = bare.running().getLast().id();
    private final Id<Action> id = Id.random();
    private final Session session =
            ActionEdits.propose(id, card, " Publish the queue ").apply(bare);

    @Test
    void anActionIsProposedByItsTitleAlone() {
        assertThat(action(session))
                .isEqualTo(
                        new Action(
                                id,
                                "Publish the queue",
                                "",
                                CalendarDay.unknown(),
                                ActionKind.PREVENT,
                                ActionStatus.PROPOSED,
                                List.of(card),
                                ""));
        assertThat(ActionEdits.propose(Id.random(), card, " ").apply(bare)).isEqualTo(bare);
        assertThat(ActionEdits.propose(id, Id.random(), "Publish").apply(bare)).isEqualTo(bare);
    }

    @ParameterizedTest
    @EnumSource(ActionText.class)
    void writingOneTextLeavesTheOthers(ActionText which) {
        Session full = session;
        for (ActionText text : ActionText.values()) {
            full = ActionEdits.write(id, text, "old " + text).apply(full);
        }
        Session edited = ActionEdits.write(id, which, " new ").apply(full);
        for (ActionText text : ActionText.values()) {
            assertThat(text.of(action(edited))).isEqualTo(text == which ? "new" : "old " + text);
        }
    }

    @Test
    void aTitleIsNeverBlank() {
        assertThat(ActionEdits.write(id, ActionText.TITLE, "  ").apply(session)).isEqualTo(session);
    }

    @Test
    void dayAndKindAreSetEachByItself() {
        CalendarDay day = CalendarDay.of(LocalDate.of(2026, 12, 12));
        Session edited =
                ActionEdits.kind(id, ActionKind.FREEZE)
                        .apply(ActionEdits.due(id, day).apply(session));
        assertThat(action(edited).due()).isEqualTo(day);
        assertThat(action(edited).kind()).isEqualTo(ActionKind.FREEZE);
    }

    @ParameterizedTest
    @CsvSource({
        "PROPOSED, 'ACCEPTED REJECTED DROPPED'",
        "ACCEPTED, 'DONE DROPPED'",
        "DONE, 'VERIFIED PROPOSED'",
        "VERIFIED, PROPOSED",
        "REJECTED, PROPOSED",
        "DROPPED, PROPOSED"
    })
    void anActionGoesOnlyWhereItMay(ActionStatus from, String permitted) {
        Session there = session.with(at(from));
        for (ActionStatus to : ActionStatus.values()) {
            boolean may = List.of(permitted.split(" ", -1)).contains(to.name());
            Session after = ActionEdits.step(id, to, "because").apply(there);
            assertThat(action(after).status()).as("%s", to).isEqualTo(may ? to : from);
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = ActionStatus.class,
            names = {"REJECTED", "DROPPED"})
    void whatIsTurnedDownNeedsAReason(ActionStatus to) {
        assertThat(ActionEdits.step(id, to, " ").apply(session)).isEqualTo(session);
        Session after = ActionEdits.step(id, to, " no budget ").apply(session);
        assertThat(action(after).reason()).isEqualTo("no budget");
    }

    @Test
    void whatIsProposedAgainIsTurnedDownNoLonger() {
        Session dropped = ActionEdits.step(id, ActionStatus.DROPPED, "no budget").apply(session);
        Session again = ActionEdits.step(id, ActionStatus.PROPOSED, "").apply(dropped);

        assertThat(action(again).status()).isEqualTo(ActionStatus.PROPOSED);
        assertThat(action(again).reason()).isEmpty();
    }

    @Test
    void anActionServesACardOnce() {
        Session both = ActionEdits.serve(id, other).apply(session);
        assertThat(action(both).cards()).containsExactly(card, other);
        assertThat(ActionEdits.serve(id, other).apply(both)).isEqualTo(both);
        assertThat(ActionEdits.serve(id, Id.random()).apply(both)).isEqualTo(both);
        assertThat(action(ActionEdits.takeOff(id, card).apply(both)).cards())
                .containsExactly(other);
    }

    @Test
    void anActionIsRemovedOnlyWhereItServesNoCard() {
        Session owned = OwnershipEdits.write(id, OwnershipText.OWNER, "Tove").apply(session);
        assertThat(ActionEdits.remove(id).apply(owned)).isEqualTo(owned);
        Session off = ActionEdits.takeOff(id, card).apply(owned);
        assertThat(off.ownershipOf(id).owner()).isEqualTo("Tove");
        assertThat(ActionEdits.remove(id).apply(off)).isEqualTo(bare);
    }

    private Action at(ActionStatus status) {
        Action a = action(session);
        return new Action(
                id, a.title(), a.outcome(), a.due(), a.kind(), status, a.cards(), a.reason());
    }

    private Action action(Session in) {
        return in.actions().get(id).orElseThrow();
    }
}
