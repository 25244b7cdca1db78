package org.flipside.session;

import org.flipside.model.AnswerKeeping;
import org.flipside.model.SessionDetails;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/**
 * What somebody who prepares a session decides about it.
 *
 * @param title the title that the room sees; if blank, the workshop's
 * @param client whose session it is; may be empty
 * @param unit the part of the client's organization; may be empty
 * @param date the day
 * @param start when it begins, in the time of the place
 * @param end until when people have time; before the start means on the next day
 * @param groups the groups in order; may be empty
 * @param answers how answers are kept
 * @param minimumGroupSize groups with fewer people are never shown apart, 1 to {@link #MOST_PEOPLE}
 */
public record SessionPlan(
        String title,
        String client,
        String unit,
        LocalDate date,
        LocalTime start,
        LocalTime end,
        List<PlannedGroup> groups,
        AnswerKeeping answers,
        int minimumGroupSize) {
    /** As many people as a group can have. */
    public static final int MOST_PEOPLE = 10_000;

    public SessionPlan {
        groups = List.copyOf(groups);
        minimumGroupSize = Math.clamp(minimumGroupSize, 1, MOST_PEOPLE);
    }

    /** A plan with the usual smallest group that is shown apart. */
    public SessionPlan(
            String title,
            String client,
            String unit,
            LocalDate date,
            LocalTime start,
            LocalTime end,
            List<PlannedGroup> groups,
            AnswerKeeping answers) {
        this(
                title,
                client,
                unit,
                date,
                start,
                end,
                groups,
                answers,
                SessionDetails.DEFAULT_MINIMUM_GROUP_SIZE);
    }

    /**
     * A group of people.
     *
     * @param name what it is called
     * @param size how many people, named or not; {@link #people} may count fewer
     * @param people those who are named
     */
    public record PlannedGroup(String name, int size, List<Person> people) {
        public PlannedGroup {
            people = List.copyOf(people);
            size = Math.clamp(Math.max(size, people.size()), 0, MOST_PEOPLE);
        }
    }

    /**
     * Somebody on the roster.
     *
     * @param name as the person is called
     * @param role what the person does; may be empty
     */
    public record Person(String name, String role) {}

    /** How long people have time, in minutes, 0 to 1,439. */
    public int minutes() {
        return (int) Math.floorMod(Duration.between(start, end).toMinutes(), 24L * 60);
    }

    /** How many people there are in all groups. */
    public int people() {
        return groups.stream().mapToInt(PlannedGroup::size).sum();
    }
}
