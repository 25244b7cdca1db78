package org.flipside.export.redaction;

import org.flipside.export.redaction.LeftOut.Part;
import org.flipside.insight.Anonymity;
import org.flipside.insight.GroupMerge;
import org.flipside.insight.RoomPart;
import org.flipside.model.Answer;
import org.flipside.model.Card;
import org.flipside.model.Entity;
import org.flipside.model.Group;
import org.flipside.model.Id;
import org.flipside.model.Recognition;
import org.flipside.model.Round;
import org.flipside.model.Session;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/**
 * The groups and answers of a session as an edition tells them: no group apart that is small, none
 * in a round in which few of it answered, and no round in which few answered at all.
 */
final class MergedGroups {
    /** The people of groups that are told together now and then are counted with their own. */
    private static final int COUNTED_ELSEWHERE = 0;

    private record Asked(Id<Card> card, int round) {}

    private final Session session;
    private final Profile profile;
    private final GroupMerge merge;
    private final Map<Asked, List<Recognition>> given = new LinkedHashMap<>();
    private final Map<Asked, List<RoomPart>> told = new LinkedHashMap<>();

    private MergedGroups(
            Session session,
            Profile profile,
            GroupMerge merge,
            BiFunction<Collection<Recognition>, GroupMerge, List<RoomPart>> rule) {
        this.session = session;
        this.profile = profile;
        this.merge = merge;
        session.recognitions()
                .forEach(
                        r ->
                                given.computeIfAbsent(
                                                new Asked(r.card(), r.round()),
                                                _ -> new ArrayList<>())
                                        .add(r));
        given.forEach((asked, answers) -> told.put(asked, rule.apply(answers, merge)));
    }

    /**
     * Merges only what is too small; where names are for everybody, only groups of too few people.
     */
    static MergedGroups ofSmall(Session session, Profile profile) {
        boolean open = Anonymity.of(session.details()).open();
        MergedGroups merged =
                new MergedGroups(
                        session,
                        profile,
                        GroupMerge.ofSmall(session),
                        open ? RoomPart::ofPeople : RoomPart::of);
        return merged.tellsNoneApart() ? ofAll(session, profile) : merged;
    }

    /** Merges all groups into one, and tells no round of few whatever names are kept. */
    static MergedGroups ofAll(Session session, Profile profile) {
        return new MergedGroups(session, profile, GroupMerge.ofAll(session), RoomPart::of);
    }

    /** Whether in no round a group is told as it is left, so that all may as well be one. */
    private boolean tellsNoneApart() {
        List<RoomPart> parts = told.values().stream().flatMap(List::stream).toList();
        return !parts.isEmpty() && parts.stream().allMatch(this::isJoined);
    }

    /** Whether groups are told together there that are large enough to be told apart elsewhere. */
    private boolean isJoined(RoomPart part) {
        return !part.groups().equals(merge.shownWith(part.groups().getFirst()));
    }

    /** Counts what is not told: groups apart, splits of rounds, answers of too few. */
    void count(Tally tally) {
        tally.add(Part.MERGED_GROUPS, merge.mergedGroups());
        told.values().stream()
                .filter(parts -> parts.stream().anyMatch(this::isJoined))
                .forEach(_ -> tally.add(Part.JOINED_ROUNDS, 1));
        given.forEach(
                (asked, answers) -> {
                    if (told.getOrDefault(asked, List.of()).isEmpty()) {
                        answers.forEach(r -> tally.add(Part.ANSWERS, r.count()));
                    }
                });
    }

    private boolean isLeftOut(Asked asked) {
        return told.getOrDefault(asked, List.of()).isEmpty()
                && given.getOrDefault(asked, List.of()).stream().anyMatch(r -> r.count() > 0);
    }

    /** The rounds whose answers are told, and those in which nobody answered. */
    List<Round> rounds() {
        return session.rounds().list().stream()
                .filter(round -> !isLeftOut(new Asked(round.card(), round.number())))
                .toList();
    }

    /** The groups that are left, in order, then those that are told together in some rounds. */
    List<Group> groups() {
        List<Group> left = new ArrayList<>(session.groups().inOrder());
        left.removeIf(group -> merge.isMerged(group.id()));
        double order = session.groups().list().stream().mapToDouble(Group::order).max().orElse(0);
        if (merge.mergedGroups() > 0) {
            int people = Math.min(merge.peopleTogether(), 10_000);
            left.add(together(merge.together(), people, ++order));
        }
        Set<List<Id<Group>>> joined = new LinkedHashSet<>();
        told.values().stream()
                .flatMap(List::stream)
                .filter(this::isJoined)
                .forEach(part -> joined.add(part.groups()));
        for (List<Id<Group>> groups : joined) {
            left.add(together(groups, COUNTED_ELSEWHERE, ++order));
        }
        return left;
    }

    private Group together(List<Id<Group>> groups, int people, double order) {
        String name =
                session.groups().inOrder().stream()
                        .filter(group -> groups.contains(group.id()))
                        .map(Group::name)
                        .collect(Collectors.joining(" + "));
        boolean isEverybody = groups.containsAll(merge.groups());
        return new Group(
                idOf(groups), isEverybody || name.isBlank() ? "Everybody" : name, people, order);
    }

    private Id<Group> idOf(List<Id<Group>> groups) {
        if (groups.size() == 1) {
            return groups.getFirst();
        }
        String all = groups.stream().sorted().map(Id::toString).collect(Collectors.joining(" "));
        return named("groups " + all);
    }

    private <E extends Entity> Id<E> named(String name) {
        byte[] bytes = (profile.id() + " " + name).getBytes(StandardCharsets.UTF_8);
        return new Id<>(UUID.nameUUIDFromBytes(bytes));
    }

    /** Where the people of a group are counted now. */
    Id<Group> of(Id<Group> group) {
        return idOf(merge.shownWith(group));
    }

    /** The answers that are told; those of groups that are told together are added up. */
    List<Recognition> answers() {
        List<Recognition> answers = new ArrayList<>();
        told.forEach(
                (asked, parts) -> {
                    for (RoomPart part : parts) {
                        answers.addAll(
                                part.groups().size() == 1
                                        ? own(asked, part.groups().getFirst())
                                        : added(asked, part));
                    }
                });
        return answers;
    }

    private List<Recognition> own(Asked asked, Id<Group> group) {
        return given.getOrDefault(asked, List.of()).stream()
                .filter(r -> r.group().equals(group))
                .toList();
    }

    private List<Recognition> added(Asked asked, RoomPart part) {
        Id<Group> group = idOf(part.groups());
        List<Recognition> added = new ArrayList<>();
        for (Answer answer : Answer.values()) {
            int count = part.answers().count(answer);
            if (count > 0) {
                Id<Recognition> id = named("answers " + asked + " " + group + " " + answer);
                added.add(new Recognition(id, asked.card(), group, asked.round(), answer, count));
            }
        }
        return added;
    }
}
