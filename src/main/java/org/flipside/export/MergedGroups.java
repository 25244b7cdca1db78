package org.flipside.export;

import org.flipside.insight.GroupMerge;
import org.flipside.model.Answer;
import org.flipside.model.Card;
import org.flipside.model.Entity;
import org.flipside.model.Group;
import org.flipside.model.Id;
import org.flipside.model.Recognition;
import org.flipside.model.Session;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** The groups and answers of a session as an edition tells them: no group apart that is small. */
final class MergedGroups {
    private final Session session;
    private final Profile profile;
    private final GroupMerge merge;

    private MergedGroups(Session session, Profile profile, GroupMerge merge) {
        this.session = session;
        this.profile = profile;
        this.merge = merge;
    }

    /** Merges only what is too small. */
    static MergedGroups ofSmall(Session session, Profile profile) {
        return new MergedGroups(session, profile, GroupMerge.ofSmall(session));
    }

    /** Merges all groups into one. */
    static MergedGroups ofAll(Session session, Profile profile) {
        return new MergedGroups(session, profile, GroupMerge.ofAll(session));
    }

    /** How many groups fewer there are: several that are merged become one. */
    int mergedGroups() {
        return merge.mergedGroups();
    }

    /** Whether all people together are too few for their answers to be shown. */
    boolean tooFew() {
        return merge.tooFew();
    }

    /** The groups that are left, in order. */
    List<Group> groups() {
        List<Group> left = new ArrayList<>(session.groups().inOrder());
        left.removeIf(group -> merge.isMerged(group.id()));
        if (mergedGroups() > 0) {
            left.add(together());
        }
        return left;
    }

    private Group together() {
        double order = session.groups().list().stream().mapToDouble(Group::order).max().orElse(0);
        String name =
                session.groups().inOrder().stream()
                        .filter(group -> merge.isMerged(group.id()))
                        .map(Group::name)
                        .collect(Collectors.joining(" + "));
        return new Group(
                togetherId(),
                merge.isEverybody() || name.isBlank() ? "Everybody" : name,
                Math.min(merge.peopleTogether(), 10_000),
                order + 1);
    }

    private Id<Group> togetherId() {
        String all =
                merge.together().stream()
                        .sorted()
                        .map(Id::toString)
                        .collect(Collectors.joining(" "));
        return named(profile.id() + " groups " + all);
    }

    private static <E extends Entity> Id<E> named(String name) {
        return new Id<>(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
    }

    /** Where the people of a group are counted now. */
    Id<Group> of(Id<Group> group) {
        return merge.isMerged(group) ? togetherId() : group;
    }

    /** The answers of the groups that are left; those of merged groups are added up. */
    List<Recognition> answers() {
        if (tooFew()) {
            return List.of();
        }
        if (mergedGroups() == 0) {
            return session.recognitions().list();
        }
        record Asked(Id<Card> card, Id<Group> group, int round, Answer answer) {}
        Id<Group> together = togetherId();
        Map<Asked, Integer> sums = new LinkedHashMap<>();
        for (Recognition r : session.recognitions().list()) {
            Id<Group> group = merge.isMerged(r.group()) ? together : r.group();
            sums.merge(new Asked(r.card(), group, r.round(), r.answer()), r.count(), Integer::sum);
        }
        List<Recognition> answers = new ArrayList<>();
        sums.forEach(
                (asked, count) ->
                        answers.add(
                                new Recognition(
                                        named(asked.toString()),
                                        asked.card(),
                                        asked.group(),
                                        asked.round(),
                                        asked.answer(),
                                        count)));
        return answers;
    }
}
