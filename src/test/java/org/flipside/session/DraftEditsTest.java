package org.flipside.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.flipside.files.Reading;
import org.flipside.files.SessionFile;
import org.flipside.model.Answer;
import org.flipside.model.AnswerKeeping;
import org.flipside.model.ChangeSet;
import org.flipside.model.Group;
import org.flipside.model.Id;
import org.flipside.model.Participant;
import org.flipside.model.Phase;
import org.flipside.model.Recognition;
import org.flipside.model.Session;
import org.flipside.session.Leaving.LeavingGroup;
import org.flipside.session.SessionDraft.DraftGroup;
import org.flipside.session.SessionDraft.DraftPhase;
import org.flipside.session.SessionPlan.Person;
import org.flipside.session.SessionPlan.PlannedGroup;
import org.flipside.testsupport.Sessions;
import org.flipside.testsupport.SmallSessions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;

class DraftEditsTest {
    private static final SessionFile FILES = new SessionFile("test");

    private final Group leaders = new Group(Id.random(), "Leaders", 4, 1);
    private final Group middle = new Group(Id.random(), "Middle", 5, 2);
    private final Participant kim = new Participant(Id.random(), "Kim", "head", leaders.id());
    private final Participant ada = new Participant(Id.random(), "Ada", "clerk", middle.id());
    private final Phase open = new Phase(Id.random(), "Open", "Say why.", 8, 1);
    private final Phase examine = new Phase(Id.random(), "Examine", "Turn them.", 60, 2);
    private final Session session = session();
    private final SessionDraft draft = SessionDraft.of(session);

    private Session session() {
        Session cards = SmallSessions.with("We decide together.");
        return cards.withAll(List.of(leaders, middle, kim, ada, open, examine))
                .with(answer(cards, leaders, 3))
                .with(answer(cards, middle, 2));
    }

    private static Recognition answer(Session session, Group group, int count) {
        return new Recognition(
                Id.random(), session.running().getFirst().id(), group.id(), 1, Answer.OFTEN, count);
    }

    private Session write(List<DraftGroup> groups, List<DraftPhase> agenda) {
        return DraftEdits.write(session, with(groups, agenda));
    }

    private SessionDraft with(List<DraftGroup> groups, List<DraftPhase> agenda) {
        return new SessionDraft(
                draft.title(),
                draft.client(),
                draft.unit(),
                draft.date(),
                draft.start(),
                draft.answers(),
                draft.minimumGroupSize(),
                groups,
                agenda);
    }

    private static DraftGroup called(DraftGroup group, String name, Person... people) {
        return new DraftGroup(
                group.id(), new PlannedGroup(name, group.plan().size(), List.of(people)));
    }

    @Test
    void whatNobodyChangedStaysAsItWas() {
        assertThat(DraftEdits.write(session, draft)).isEqualTo(session);
        assertThat(Leaving.of(session, draft).isEmpty()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void writingAnySessionsOwnDraftIsDoneAfterOnce(long seed) {
        Session once = writtenAsItIs(Sessions.random(seed, 12));

        assertThat(writtenAsItIs(once)).isEqualTo(once);
        assertThat(FILES.read(FILES.toJson(once), "session.json").found()).contains(once);
    }

    private static Session writtenAsItIs(Session session) {
        return DraftEdits.write(session, SessionDraft.of(session));
    }

    @Test
    void titleClientDayAndStartAreWritten() {
        SessionDraft other =
                new SessionDraft(
                        " Second look ",
                        "Aster Rail",
                        "service",
                        LocalDate.of(2027, 1, 5),
                        LocalTime.of(14, 0),
                        AnswerKeeping.NAMED_FOR_ALL,
                        8,
                        draft.groups(),
                        draft.agenda());

        Session written = DraftEdits.write(session, other);

        assertThat(SessionDraft.of(written).title()).isEqualTo("Second look");
        assertThat(written.details().client()).isEqualTo("Aster Rail");
        assertThat(written.details().start()).isEqualTo(LocalTime.of(14, 0));
        assertThat(written.details().answers()).isEqualTo(AnswerKeeping.NAMED_FOR_ALL);
        assertThat(written.details().minimumGroupSize()).isEqualTo(8);
        assertThat(written.details().createdAt()).isEqualTo(session.details().createdAt());
        assertThat(written.with(session.details())).isEqualTo(session);
    }

    @Test
    void aGroupThatGoesTakesItsAnswersAndItsPeopleWithIt() {
        SessionDraft less = with(draft.groups().subList(0, 1), draft.agenda());

        Session written = DraftEdits.write(session, less);

        assertThat(written.groups().list()).containsExactly(leaders);
        assertThat(written.participants().list()).containsExactly(kim);
        assertThat(written.recognitions().list())
                .extracting(Recognition::group)
                .containsExactly(leaders.id());
        assertThat(Leaving.of(session, less))
                .isEqualTo(new Leaving(List.of(new LeavingGroup("Middle", 2, 1)), List.of()));
    }

    @Test
    void whatIsLeftRefersToNothingThatIsGone() {
        Session written = write(draft.groups().subList(1, 2), draft.agenda());

        Reading<Session> read = FILES.read(FILES.toJson(written), "session.json");

        assertThat(read.found()).contains(written);
    }

    @Test
    void withoutAGroupEveryoneIsOne() {
        Session written = write(List.of(), draft.agenda());

        assertThat(written.groups().list())
                .extracting(Group::name, Group::size)
                .containsExactly(tuple("Everyone", 0));
        assertThat(written.recognitions().isEmpty()).isTrue();
    }

    @Test
    void whoIsStillNamedStaysWhoItWas() {
        Session written =
                write(
                        List.of(
                                called(draft.groups().get(0), "Heads", new Person("Ada", "lead")),
                                called(draft.groups().get(1), "Middle", new Person("Bo", ""))),
                        draft.agenda());

        assertThat(written.participants().list())
                .extracting(Participant::name, Participant::role, Participant::group)
                .containsExactlyInAnyOrder(
                        tuple("Ada", "lead", leaders.id()), tuple("Bo", "", middle.id()));
        assertThat(written.participants().get(ada.id())).isPresent();
        assertThat(written.recognitions()).isEqualTo(session.recognitions());
        SessionDraft renamed =
                with(
                        List.of(
                                called(draft.groups().get(0), "Heads", new Person("Ada", "lead")),
                                called(draft.groups().get(1), "Middle", new Person("Bo", ""))),
                        draft.agenda());
        assertThat(Leaving.of(session, renamed)).isEqualTo(new Leaving(List.of(), List.of("Kim")));
    }

    @Test
    void whoMovesOutOfAGroupThatGoesStaysOnTheRoster() {
        SessionDraft less =
                with(
                        List.of(
                                called(
                                        draft.groups().get(0),
                                        "Leaders",
                                        new Person("Kim", "head"),
                                        new Person("Ada", "clerk"))),
                        draft.agenda());

        assertThat(Leaving.of(session, less).groups())
                .containsExactly(new LeavingGroup("Middle", 2, 0));
        assertThat(DraftEdits.write(session, less).participants().get(ada.id())).isPresent();
    }

    @Test
    void aPhaseAddedAtTheEndChangesNoOther() {
        List<DraftPhase> more = new ArrayList<>(draft.agenda());
        more.add(new DraftPhase(Id.random(), " Close ", "", 5));

        Session written = write(draft.groups(), more);

        assertThat(ChangeSet.difference(session, written)).hasSize(1);
        assertThat(written.phases().inOrder())
                .extracting(Phase::name)
                .containsExactly("Open", "Examine", "Close");
    }

    @Test
    void phasesAreMovedAndRemoved() {
        DraftPhase added = new DraftPhase(Id.random(), "Check in", "", 7);

        assertThat(write(draft.groups(), draft.agenda().reversed()).phases().inOrder())
                .extracting(Phase::name, Phase::minutes)
                .containsExactly(tuple("Examine", 60), tuple("Open", 8));
        assertThat(
                        write(
                                        draft.groups(),
                                        List.of(
                                                draft.agenda().get(0),
                                                added,
                                                draft.agenda().get(1)))
                                .phases()
                                .inOrder())
                .extracting(Phase::name)
                .containsExactly("Open", "Check in", "Examine");
        assertThat(write(draft.groups(), List.of()).phases().isEmpty()).isTrue();
    }
}
