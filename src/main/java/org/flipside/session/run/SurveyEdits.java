package org.flipside.session.run;

import org.flipside.model.Card;
import org.flipside.model.Folding;
import org.flipside.model.Group;
import org.flipside.model.Id;
import org.flipside.model.Question;
import org.flipside.model.Round;
import org.flipside.model.Session;
import org.flipside.model.SurveyTally;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Puts the answers of a survey into a session: a hidden round for each card asked about. */
public final class SurveyEdits {
    private SurveyEdits() {}

    /** The group of that name; groups are the same that are written with the same letters. */
    public static Optional<Group> groupOf(Session session, String name) {
        return session.groups().inOrder().stream()
                .filter(group -> key(group.name()).equals(key(name)))
                .findFirst();
    }

    /** Names that differ by case, accents and spaces only are one. */
    private static String key(String name) {
        return String.join(" ", Folding.words(name));
    }

    /** How many people answered in each group: as many as answered about its busiest card. */
    public static Map<String, Integer> people(List<SurveyTally> tallies) {
        Map<String, Map<Id<Card>, Integer>> answers = new LinkedHashMap<>();
        Map<String, String> names = new LinkedHashMap<>();
        for (SurveyTally tally : tallies) {
            String name = names.computeIfAbsent(key(tally.group()), _ -> tally.group());
            answers.computeIfAbsent(name, _ -> new LinkedHashMap<>())
                    .merge(tally.card(), tally.count(), Integer::sum);
        }
        Map<String, Integer> people = new LinkedHashMap<>();
        answers.forEach(
                (group, cards) ->
                        people.put(
                                group,
                                cards.values().stream()
                                        .mapToInt(Integer::intValue)
                                        .max()
                                        .orElse(0)));
        return people;
    }

    /**
     * Adds the answers. A group that is not there yet is made, as large as it answered; answers
     * without a group go to the one that is named.
     *
     * @param without the name of the group to which answers without one belong
     */
    public static Session add(
            Session session,
            List<SurveyTally> tallies,
            String without,
            Question question,
            Instant now) {
        List<SurveyTally> named =
                tallies.stream().map(tally -> named(tally, without)).collect(Collectors.toList());
        Session result = withGroups(session, people(named));
        Map<Id<Card>, List<SurveyTally>> cards = new LinkedHashMap<>();
        named.forEach(
                tally -> cards.computeIfAbsent(tally.card(), _ -> new ArrayList<>()).add(tally));
        for (Map.Entry<Id<Card>, List<SurveyTally>> card : cards.entrySet()) {
            result = RoundEdits.open(result, card.getKey(), question, now);
            Round round = RoundEdits.latest(result, card.getKey(), question).orElseThrow();
            for (SurveyTally tally : card.getValue()) {
                Id<Group> group = groupOf(result, tally.group()).orElseThrow().id();
                int before = RoundEdits.count(result, round, group, tally.answer()).orElse(0);
                result =
                        RoundEdits.setCount(
                                result, round, group, tally.answer(), before + tally.count());
            }
        }
        return result;
    }

    private static SurveyTally named(SurveyTally tally, String without) {
        return tally.group().isEmpty()
                ? new SurveyTally(tally.card(), without, tally.answer(), tally.count())
                : tally;
    }

    /**
     * A session for which nobody named a group has one of everybody. Once people are named by
     * group, it is nobody any more.
     */
    private static Session withoutPlaceholder(Session session, Map<String, Integer> people) {
        List<Group> groups = session.groups().inOrder();
        boolean isPlaceholder =
                groups.size() == 1
                        && groups.getFirst().size() == 0
                        && session.recognitions().isEmpty()
                        && !people.isEmpty()
                        && people.keySet().stream()
                                .noneMatch(name -> groupOf(session, name).isPresent());
        return isPlaceholder ? session.without(groups.getFirst()) : session;
    }

    private static Session withGroups(Session session, Map<String, Integer> people) {
        Session result = withoutPlaceholder(session, people);
        double last = session.groups().inOrder().stream().mapToDouble(Group::order).max().orElse(0);
        for (Map.Entry<String, Integer> group : people.entrySet()) {
            if (groupOf(result, group.getKey()).isEmpty()) {
                last = Math.floor(last) + 1;
                result =
                        result.with(
                                new Group(
                                        Id.random(),
                                        group.getKey(),
                                        Math.min(group.getValue(), RoundEdits.MOST),
                                        last));
            }
        }
        return result;
    }
}
