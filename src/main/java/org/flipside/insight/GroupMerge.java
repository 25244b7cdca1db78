package org.flipside.insight;

import org.flipside.model.Answer;
import org.flipside.model.Card;
import org.flipside.model.Group;
import org.flipside.model.Id;
import org.flipside.model.Recognition;
import org.flipside.model.Session;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Puts groups of people together until none is shown apart that is smaller than the session allows.
 *
 * <p>The small ones go into one; while that is still too small, the smallest of the others joins
 * it, because what remains of a known total would tell what the small group said. A group whose
 * size nobody entered is as large as the most answers it ever gave.
 */
public final class GroupMerge {
    private final Session session;
    private final String salt;
    private final Map<Id<Group>, Integer> sizes = new LinkedHashMap<>();
    private final Set<Id<Group>> merged = new LinkedHashSet<>();

    private GroupMerge(Session session, String salt) {
        this.session = session;
        this.salt = salt;
        session.groups().inOrder().forEach(group -> sizes.put(group.id(), group.size()));
        mostAnswers().forEach((group, most) -> sizes.merge(group, most, (a, b) -> a > 0 ? a : b));
    }

    /**
     * Merges only what is too small.
     *
     * @param salt sets the identities of merged groups apart from those that others make
     */
    public static GroupMerge ofSmall(Session session, String salt) {
        GroupMerge merge = new GroupMerge(session, salt);
        merge.chooseSmall();
        return merge;
    }

    /**
     * Merges all groups into one.
     *
     * @param salt sets the identity of the merged group apart from those that others make
     */
    public static GroupMerge ofAll(Session session, String salt) {
        GroupMerge merge = new GroupMerge(session, salt);
        merge.merged.addAll(merge.sizes.keySet());
        return merge;
    }

    private Map<Id<Group>, Integer> mostAnswers() {
        record Asked(Id<Group> group, Id<Card> card, int round) {}
        Map<Asked, Integer> answers = new HashMap<>();
        for (Recognition r : session.recognitions().list()) {
            answers.merge(new Asked(r.group(), r.card(), r.round()), r.count(), Integer::sum);
        }
        Map<Id<Group>, Integer> most = new LinkedHashMap<>();
        answers.forEach((asked, count) -> most.merge(asked.group(), count, Math::max));
        return most;
    }

    private void chooseSmall() {
        int minimum = session.details().minimumGroupSize();
        List<Id<Group>> peopled = new ArrayList<>(sizes.keySet());
        peopled.removeIf(group -> size(group) == 0);
        peopled.sort(Comparator.<Id<Group>>comparingInt(this::size).thenComparing(id -> id));
        int together = 0;
        for (Id<Group> group : peopled) {
            if (size(group) >= minimum && (merged.isEmpty() || together >= minimum)) {
                break;
            }
            merged.add(group);
            together += size(group);
        }
    }

    private int size(Id<Group> group) {
        return sizes.getOrDefault(group, 0);
    }

    /** How many groups fewer there are: several that are merged become one. */
    public int mergedGroups() {
        return Math.max(0, merged.size() - 1);
    }

    /** Whether all people together are too few for their answers to be shown. */
    public boolean tooFew() {
        int people = sizes.values().stream().mapToInt(Integer::intValue).sum();
        return people < session.details().minimumGroupSize();
    }

    /** The groups that are left, in order. */
    public List<Group> groups() {
        if (mergedGroups() == 0) {
            return session.groups().inOrder();
        }
        List<Group> left = new ArrayList<>();
        session.groups().inOrder().stream()
                .filter(group -> !merged.contains(group.id()))
                .forEach(left::add);
        left.add(together());
        return left;
    }

    private Group together() {
        int size = merged.stream().mapToInt(this::size).sum();
        double order = session.groups().list().stream().mapToDouble(Group::order).max().orElse(0);
        boolean everybody = merged.containsAll(sizes.keySet());
        String name =
                session.groups().inOrder().stream()
                        .filter(group -> merged.contains(group.id()))
                        .map(Group::name)
                        .collect(Collectors.joining(" + "));
        return new Group(
                togetherId(),
                everybody || name.isBlank() ? "Everybody" : name,
                Math.min(size, 10_000),
                order + 1);
    }

    private Id<Group> togetherId() {
        String all = merged.stream().sorted().map(Id::toString).collect(Collectors.joining(" "));
        return new Id<>(
                UUID.nameUUIDFromBytes(
                        (salt + " groups " + all)
                                .getBytes(java.nio.charset.StandardCharsets.UTF_8)));
    }

    /** Where the people of a group are counted now. */
    public Id<Group> of(Id<Group> group) {
        return mergedGroups() > 0 && merged.contains(group) ? togetherId() : group;
    }

    /** The answers of the groups that are left; those of merged groups are added up. */
    public List<Recognition> answers() {
        return answers(session.recognitions().list());
    }

    /** Those of the answers that may be shown; those of merged groups are added up. */
    public List<Recognition> answers(List<Recognition> some) {
        if (tooFew()) {
            return List.of();
        }
        if (mergedGroups() == 0) {
            return some;
        }
        record Asked(Id<Card> card, Id<Group> group, int round, Answer answer) {}
        Map<Asked, Integer> sums = new LinkedHashMap<>();
        for (Recognition r : some) {
            Asked asked = new Asked(r.card(), of(r.group()), r.round(), r.answer());
            sums.merge(asked, r.count(), Integer::sum);
        }
        List<Recognition> answers = new ArrayList<>();
        sums.forEach(
                (asked, count) ->
                        answers.add(
                                new Recognition(
                                        new Id<>(
                                                UUID.nameUUIDFromBytes(
                                                        asked.toString()
                                                                .getBytes(
                                                                        java.nio.charset
                                                                                .StandardCharsets
                                                                                .UTF_8))),
                                        asked.card(),
                                        asked.group(),
                                        asked.round(),
                                        asked.answer(),
                                        count)));
        return answers;
    }
}
