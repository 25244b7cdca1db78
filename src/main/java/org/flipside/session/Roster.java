package org.flipside.session;

import org.flipside.session.SessionPlan.Person;
import org.flipside.session.SessionPlan.PlannedGroup;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A list of people as it is pasted: a line for each, {@code name; role; group}, or with tabs as a
 * spreadsheet gives it. Role and group may be missing; empty lines count for nothing.
 */
public final class Roster {
    private static final int ROLE = 1;
    private static final int GROUP = 2;

    private Roster() {}

    /**
     * One line.
     *
     * @param person who
     * @param group the group's name; may be empty
     */
    public record Line(Person person, String group) {}

    /** Reads the lines in order; a line without a name is left out. */
    public static List<Line> read(String text) {
        return text.lines()
                .map(line -> line.split(line.contains("\t") ? "\t" : ";", -1))
                .map(
                        parts ->
                                new Line(
                                        new Person(parts[0].strip(), part(parts, ROLE)),
                                        part(parts, GROUP)))
                .filter(line -> !line.person().name().isEmpty())
                .toList();
    }

    private static String part(String[] parts, int index) {
        return index < parts.length ? parts[index].strip() : "";
    }

    /**
     * The groups with these people in place of those that were named before. A group is found by
     * its name, whatever its letters' case, and made where there is none; people without a group go
     * to the first. A group that got other people has as many as it got; the others keep their
     * size.
     *
     * @param whenNone what the group is called that is made for people without one
     */
    public static List<PlannedGroup> seat(
            List<Line> lines, List<PlannedGroup> groups, String whenNone) {
        Map<String, List<Person>> people = new LinkedHashMap<>();
        Map<String, String> names = new LinkedHashMap<>();
        groups.forEach(group -> names.putIfAbsent(key(group.name()), group.name()));
        String first = groups.isEmpty() ? whenNone : groups.getFirst().name();
        for (Line line : lines) {
            String name = line.group().isEmpty() ? first : line.group();
            names.putIfAbsent(key(name), name);
            people.computeIfAbsent(key(name), _ -> new ArrayList<>()).add(line.person());
        }
        List<PlannedGroup> result = new ArrayList<>();
        for (PlannedGroup group : groups) {
            List<Person> own = people.remove(key(group.name()));
            result.add(reseated(group, own == null ? List.of() : own));
        }
        people.forEach(
                (key, own) ->
                        result.add(
                                new PlannedGroup(names.getOrDefault(key, key), own.size(), own)));
        return result;
    }

    private static PlannedGroup reseated(PlannedGroup group, List<Person> people) {
        return people.isEmpty() || people.equals(group.people())
                ? new PlannedGroup(group.name(), group.size(), people)
                : new PlannedGroup(group.name(), people.size(), people);
    }

    /** The people of the groups as {@link #read} reads them; empty where nobody is named. */
    public static String write(List<PlannedGroup> groups) {
        List<List<String>> lines =
                groups.stream()
                        .flatMap(
                                group ->
                                        group.people().stream()
                                                .map(
                                                        p ->
                                                                List.of(
                                                                        p.name(),
                                                                        p.role(),
                                                                        group.name())))
                        .toList();
        boolean semicolons = lines.stream().flatMap(List::stream).anyMatch(p -> p.contains(";"));
        return lines.stream()
                .map(parts -> String.join(semicolons ? "\t" : "; ", parts))
                .collect(Collectors.joining("\n"));
    }

    private static String key(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }
}
