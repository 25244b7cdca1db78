package org.flipside.session;

import static org.assertj.core.api.Assertions.assertThat;

import org.flipside.session.SessionPlan.Person;
import org.flipside.session.SessionPlan.PlannedGroup;
import org.junit.jupiter.api.Test;

import java.util.List;

class RosterTest {
    @Test
    void aLineIsNameRoleGroupOfWhichOnlyTheNameMustBeThere() {
        assertThat(Roster.read("Kim\n\n  Ada ; lead \nBo;clerk; Front line ;rest\n;nobody"))
                .containsExactly(
                        new Roster.Line(new Person("Kim", ""), ""),
                        new Roster.Line(new Person("Ada", "lead"), ""),
                        new Roster.Line(new Person("Bo", "clerk"), "Front line"));
    }

    @Test
    void aSpreadsheetSeparatesByTabs() {
        assertThat(Roster.read("Kim\tclerk; days\tLeaders"))
                .containsExactly(new Roster.Line(new Person("Kim", "clerk; days"), "Leaders"));
    }

    @Test
    void peopleSitInTheGroupTheyNameAndElseInTheFirst() {
        List<PlannedGroup> seated =
                Roster.seat(
                        Roster.read("Kim;;LEADERS\nBo\nAda;;New"),
                        List.of(
                                new PlannedGroup("Front line", 9, List.of()),
                                new PlannedGroup("Leaders", 4, List.of(new Person("Old", ""))),
                                new PlannedGroup("Middle", 5, List.of())),
                        "Everyone");

        assertThat(seated)
                .containsExactly(
                        new PlannedGroup("Front line", 1, List.of(new Person("Bo", ""))),
                        new PlannedGroup("Leaders", 1, List.of(new Person("Kim", ""))),
                        new PlannedGroup("Middle", 5, List.of()),
                        new PlannedGroup("New", 1, List.of(new Person("Ada", ""))));
    }

    @Test
    void whereThereIsNoGroupOneIsMade() {
        assertThat(Roster.seat(Roster.read("Kim\nBo"), List.of(), "Everyone"))
                .containsExactly(
                        new PlannedGroup(
                                "Everyone",
                                2,
                                List.of(new Person("Kim", ""), new Person("Bo", ""))));
    }

    @Test
    void whatIsWrittenIsReadAndSeatedAsItWas() {
        List<PlannedGroup> groups =
                List.of(
                        new PlannedGroup(
                                "Leaders",
                                4,
                                List.of(new Person("Kim", ""), new Person("Ada", "clerk"))),
                        new PlannedGroup("Middle", 5, List.of()));

        assertThat(Roster.write(groups)).isEqualTo("Kim; ; Leaders\nAda; clerk; Leaders");
        assertThat(Roster.seat(Roster.read(Roster.write(groups)), groups, "Everyone"))
                .isEqualTo(groups);
        assertThat(Roster.write(List.of(groups.getLast()))).isEmpty();
    }

    @Test
    void aSemicolonInARoleIsKept() {
        List<PlannedGroup> groups =
                List.of(new PlannedGroup("Leaders", 1, List.of(new Person("Kim", "clerk; days"))));

        assertThat(Roster.seat(Roster.read(Roster.write(groups)), groups, "Everyone"))
                .isEqualTo(groups);
    }
}
