package org.flipside.ui.details;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.flipside.model.Answer;
import org.flipside.model.Group;
import org.flipside.model.Id;
import org.flipside.model.Phase;
import org.flipside.model.Recognition;
import org.flipside.model.Session;
import org.flipside.session.Leaving;
import org.flipside.session.Leaving.LeavingGroup;
import org.flipside.testsupport.GivenEditor;
import org.flipside.testsupport.SmallSessions;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

class DetailsViewModelTest {
    private final Group leaders = new Group(Id.random(), "Leaders", 4, 1);
    private final Group middle = new Group(Id.random(), "Middle", 5, 2);
    private final Phase open = new Phase(Id.random(), "Open", "Say why.", 8, 1);
    private final Phase examine = new Phase(Id.random(), "Examine", "Turn them.", 60, 2);
    private final Session session = session();
    private final GivenEditor given = new GivenEditor(session);
    private final DetailsViewModel model =
            new DetailsViewModel(given.editor(), LocalDate.of(2026, 11, 21));
    private final AgendaModel agenda = model.agenda();

    private Session session() {
        Session cards = SmallSessions.with("We decide together.");
        return cards.withAll(List.of(leaders, middle, open, examine))
                .with(
                        new Recognition(
                                Id.random(),
                                cards.running().getFirst().id(),
                                middle.id(),
                                1,
                                Answer.OFTEN,
                                3));
    }

    private Session now() {
        return given.editor().session();
    }

    @Test
    void savingWithoutAChangeIsNoStep() {
        model.save();

        assertThat(given.labels()).isEmpty();
    }

    @Test
    void everythingIsOneStepThatUndoTakesBack() {
        model.titleProperty().set("Second look");
        model.startProperty().set(LocalTime.of(14, 0));
        model.groups().add("Front line");
        agenda.setMinutes(open.id(), 10);

        model.save();

        assertThat(given.labels()).containsExactly("edit the session details");
        assertThat(now().details().title()).isEqualTo("Second look");
        assertThat(now().details().start()).isEqualTo(LocalTime.of(14, 0));
        assertThat(now().groups().inOrder())
                .extracting(Group::name, Group::size)
                .containsExactly(tuple("Leaders", 4), tuple("Middle", 5), tuple("Front line", 5));
        given.editor().undo();
        assertThat(now()).isEqualTo(session);
    }

    @Test
    void phasesBeginWhenWhatComesBeforeHasEnded() {
        model.startProperty().set(LocalTime.of(9, 30));

        assertThat(agenda.beginning(1)).isEqualTo(LocalTime.of(9, 38));
        agenda.setMinutes(open.id(), 15);
        assertThat(agenda.beginning(1)).isEqualTo(LocalTime.of(9, 45));
        agenda.move(examine.id(), -1);
        assertThat(agenda.beginning(1)).isEqualTo(LocalTime.of(10, 30));
        assertThat(agenda.beginning(2)).isEqualTo(LocalTime.of(10, 45));
        model.startProperty().set(LocalTime.of(23, 0));
        assertThat(agenda.beginning(2)).isEqualTo(LocalTime.of(0, 15));
    }

    @Test
    void phasesAreAddedRenamedInstructedMovedAndRemoved() {
        Id<Phase> added = agenda.add("Phase 3");
        agenda.rename(added, "Close");
        agenda.instruct(added, "Read the decisions back.");
        agenda.move(added, -9);
        agenda.move(open.id(), 9);
        agenda.remove(examine.id());

        model.save();

        assertThat(now().phases().inOrder())
                .extracting(Phase::name, Phase::instruction, Phase::minutes)
                .containsExactly(
                        tuple("Close", "Read the decisions back.", 10),
                        tuple("Open", "Say why.", 8));
        assertThat(now().phases().has(open.id())).isTrue();
    }

    @Test
    void aPhaseTakesWhatAPhaseCanTake() {
        agenda.setMinutes(open.id(), 9999);
        assertThat(agenda.phasesProperty().get().getFirst().minutes()).isEqualTo(480);
        agenda.setMinutes(open.id(), -3);
        assertThat(agenda.phasesProperty().get().getFirst().minutes()).isZero();
    }

    @Test
    void whatGoesWithAGroupIsSaidBeforeAndGoneAfterwards() {
        assertThat(model.leavingProperty().get().isEmpty()).isTrue();

        model.groups().remove(1);

        assertThat(model.leavingProperty().get())
                .isEqualTo(new Leaving(List.of(new LeavingGroup("Middle", 3, 0)), List.of()));
        model.save();
        assertThat(now().recognitions().isEmpty()).isTrue();
        given.editor().undo();
        assertThat(now()).isEqualTo(session);
    }

    @Test
    void aRenamedGroupKeepsItsAnswers() {
        model.groups().rename(1, "Team leads");

        assertThat(model.leavingProperty().get().isEmpty()).isTrue();
        model.save();
        assertThat(now().recognitions()).isEqualTo(session.recognitions());
        assertThat(now().groups().get(middle.id()).map(Group::name)).contains("Team leads");
    }

    @Test
    void whatWasDecidedMeanwhileAboutCardsStays() {
        model.titleProperty().set("Second look");
        given.editor()
                .perform("turn", s -> s.editCard(s.running().getFirst().id(), c -> c.turned()));
        Session turned = now();

        model.save();

        assertThat(now().cards()).isEqualTo(turned.cards());
    }
}
