package org.flipside.ui.inspector;

import static org.assertj.core.api.Assertions.assertThat;

import org.flipside.model.Authority;
import org.flipside.model.CalendarDay;
import org.flipside.model.Card;
import org.flipside.model.Group;
import org.flipside.model.Id;
import org.flipside.model.Lever;
import org.flipside.model.Ownership;
import org.flipside.model.OwnershipState;
import org.flipside.model.Participant;
import org.flipside.model.Session;
import org.flipside.session.OwnershipEdits;
import org.flipside.session.OwnershipText;
import org.flipside.testsupport.GivenEditor;
import org.flipside.testsupport.SmallSessions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.Optional;

class OwnerViewModelTest {
    private final Session session =
            SmallSessions.with("We decide together.", "We listen.")
                    .with(new Participant(Id.random(), "Tove Malm", "Planning", Id.<Group>random()))
                    .with(new Participant(Id.random(), "Anton Ståhl", "", Id.<Group>random()));
    private final Id<Card> card = session.running().getFirst().id();
    private final Id<Card> other = session.running().getLast().id();
    private final GivenEditor given = new GivenEditor(session);
    private final ManualPauses pauses = new ManualPauses();
    private final OwnerViewModel owner =
            new OwnerViewModel(given.editor(), GivenEditor.CLOCK, pauses);

    @BeforeEach
    void showTheCard() {
        given.editor().observe(change -> owner.follow(change.after()));
        owner.show(session, Optional.of(card));
    }

    @Test
    void aNameIsWrittenWhenTheTypingPauses() {
        type(OwnershipText.OWNER, "Tove");
        type(OwnershipText.OWNER, "Tove Malm");
        pauses.elapse();
        assertThat(given.labels()).containsExactly("make Tove Malm the owner of claim 1");
        assertThat(owner.ownershipProperty().get().state()).isEqualTo(OwnershipState.PROPOSED);
    }

    @Test
    void anOwnerWithoutLeverIsToldUntilALeverIsNamed() {
        type(OwnershipText.OWNER, "Tove Malm");
        pauses.elapse();
        owner.setState(OwnershipState.ACCEPTED);
        assertThat(owner.isBetterStateKnown()).isTrue();
        owner.setState(OwnershipState.ACCEPTED_WITHOUT_LEVERS);
        assertThat(owner.isBetterStateKnown()).isFalse();
        assertThat(owner.ownershipProperty().get().lacksLevers()).isTrue();
        owner.setLever(Lever.POLICY, true);
        assertThat(owner.ownershipProperty().get().lacksLevers()).isFalse();
        assertThat(owner.ownershipProperty().get().state()).isEqualTo(OwnershipState.ACCEPTED);
    }

    @Test
    void rosterAndEarlierOwnersAreSuggested() {
        given.editor()
                .perform("given", OwnershipEdits.write(other, OwnershipText.OWNER, "Lea Petri"));
        assertThat(owner.suggestions("")).containsExactly("Anton Ståhl", "Lea Petri", "Tove Malm");
        assertThat(owner.suggestions("sta")).containsExactly("Anton Ståhl");
        assertThat(owner.suggestions("mal")).containsExactly("Tove Malm");
        assertThat(owner.suggestions("Tove Malm")).isEmpty();
        assertThat(owner.suggestions("ove")).isEmpty();
    }

    @Test
    void theDayIsWrittenWhenItsFieldIsLeftAndNotBefore() {
        owner.decideBy().textProperty().set("12 dec");
        pauses.elapse();
        assertThat(given.labels()).isEmpty();
        owner.decideBy().commit();
        assertThat(owner.ownershipProperty().get().decideBy())
                .isEqualTo(CalendarDay.of(LocalDate.of(2026, 12, 12)));
        assertThat(owner.decideBy().isPending()).isFalse();
    }

    @Test
    void aDayThatCannotBeReadStaysAsTyped() {
        owner.decideBy().textProperty().set("soon");
        owner.decideBy().commit();
        assertThat(owner.decideBy().unclearProperty().get()).isTrue();
        owner.setAuthority(Authority.PARTIAL);
        assertThat(owner.decideBy().textProperty().get()).isEqualTo("soon");
        owner.decideBy().textProperty().set("");
        assertThat(owner.decideBy().unclearProperty().get()).isFalse();
    }

    @Test
    void aChangeElsewhereDoesNotTakeWhatIsTyped() {
        type(OwnershipText.FIRST_STEP, "Ask three callers");
        given.editor().perform("given", OwnershipEdits.write(card, OwnershipText.DECIDER, "Board"));
        assertThat(owner.text(OwnershipText.DECIDER).textProperty().get()).isEqualTo("Board");
        assertThat(owner.text(OwnershipText.FIRST_STEP).textProperty().get())
                .isEqualTo("Ask three callers");
        pauses.elapse();
        Ownership now = given.editor().session().ownershipOf(card);
        assertThat(now.decider()).isEqualTo("Board");
        assertThat(now.firstStep()).isEqualTo("Ask three callers");
    }

    private void type(OwnershipText which, String text) {
        owner.text(which).textProperty().set(text);
    }
}
