package org.flipside.ui.parking;

import static org.assertj.core.api.Assertions.assertThat;

import org.flipside.model.Action;
import org.flipside.model.Card;
import org.flipside.model.Decision;
import org.flipside.model.Id;
import org.flipside.model.ParkedItem;
import org.flipside.model.ParkedOutcome;
import org.flipside.model.Session;
import org.flipside.session.run.ParkingEdits;
import org.flipside.testsupport.GivenEditor;
import org.flipside.testsupport.SmallSessions;
import org.flipside.ui.support.Texts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.List;

class ParkingViewModelTest {
    private final Session session = SmallSessions.with("We decide together.");
    private final Id<Card> card = session.running().getFirst().id();
    private final GivenEditor given = new GivenEditor(session);
    private final ParkingViewModel parking =
            new ParkingViewModel(given.editor(), GivenEditor.CLOCK);

    @BeforeEach
    void follow() {
        var _ = parking.follow();
    }

    @Test
    void whatIsTypedIsSetAside() {
        parking.lineProperty().set(" Who pays for the platform? ");
        parking.park();
        parking.park();
        assertThat(parking.waitingProperty().get())
                .extracting(ParkedItem::text)
                .containsExactly("Who pays for the platform?");
        assertThat(parking.lineProperty().get()).isEmpty();
        assertThat(given.labels()).containsExactly("set something aside");
    }

    @ParameterizedTest
    @CsvSource({
        "ANSWERED, answer a parked item",
        "OWNED, give a parked item an owner",
        "DROPPED, drop a parked item"
    })
    void anItemIsSettledWithWordsAndInOneStep(ParkedOutcome outcome, String label) {
        ParkedItem item = parked();
        parking.settleWith(item.id(), outcome, " ");
        assertThat(parking.waitingProperty().get()).containsExactly(item);
        parking.settleWith(item.id(), outcome, "Tove Malm");
        assertThat(parking.waitingProperty().get()).isEmpty();
        assertThat(parking.settledProperty().get())
                .extracting(each -> each.outcome() + " " + each.resolution())
                .containsExactly(outcome + " Tove Malm");
        assertThat(given.labels()).last().isEqualTo(label);
        given.editor().undo();
        assertThat(parking.waitingProperty().get()).containsExactly(item);
    }

    @Test
    void anItemIsTakenUpAgainAndLeftToWaitAgain() {
        ParkedItem item = parked();
        parking.takeUp(item.id());
        assertThat(parking.settledProperty().get())
                .extracting(ParkedItem::outcome)
                .containsExactly(ParkedOutcome.TAKEN_UP);
        parking.waitAgain(item.id());
        assertThat(parking.waitingProperty().get()).containsExactly(item);
        assertThat(given.labels())
                .endsWith("take a parked item up again", "let a parked item wait again");
    }

    @Test
    void anItemAboutACardBecomesAnActionThatServesIt() {
        given.editor()
                .perform("given", s -> ParkingEdits.parkCard(s, card, GivenEditor.CLOCK.instant()));
        ParkedItem item = parking.waitingProperty().get().getFirst();
        assertThat(parking.place(item)).isEqualTo(1);
        parking.makeAction(item.id());
        assertThat(given.editor().session().actions().list())
                .extracting(Action::cards)
                .containsExactly(List.of(card));
        assertThat(parking.waitingProperty().get()).isEmpty();
        given.editor().undo();
        assertThat(given.editor().session().actions().isEmpty()).isTrue();
        assertThat(parking.waitingProperty().get()).containsExactly(item);
    }

    @Test
    void anItemBecomesADecisionAsOfToday() {
        ParkedItem item = parked();
        parking.makeDecision(item.id());
        assertThat(given.editor().session().decisions().list())
                .extracting(Decision::statement)
                .containsExactly(item.text());
        assertThat(given.labels()).last().isEqualTo("make a decision of a parked item");
    }

    @ParameterizedTest
    @EnumSource(ParkedOutcome.class)
    void everyOutcomeHasItsLabel(ParkedOutcome outcome) {
        assertThat(Texts.of("parking.label", outcome)).isNotBlank();
    }

    private ParkedItem parked() {
        parking.lineProperty().set("Who pays for the platform?");
        parking.park();
        return parking.waitingProperty().get().getFirst();
    }
}
