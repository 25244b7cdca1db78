package org.flipside.ui.library;

import org.flipside.model.Folding;
import org.flipside.store.DeletedSession;
import org.flipside.store.SessionSummary;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * The library as it is to be seen: pure, from the summaries and from what somebody wants to see.
 *
 * @param looking what it shows
 * @param rows the list, in groups
 * @param found how many sessions are listed, with the one in front
 * @param front the session that runs and is shown large, above the list
 * @param counts how many sessions of the chosen client stand where
 * @param clients all clients with the number of their sessions, by name
 * @param deleted the deleted sessions of the chosen client
 */
record Overview(
        Looking looking,
        List<Row> rows,
        int found,
        Optional<SessionSummary> front,
        Map<Standing, Integer> counts,
        Map<String, Integer> clients,
        List<DeletedSession> deleted) {
    Overview {
        rows = List.copyOf(rows);
        deleted = List.copyOf(deleted);
    }

    /** Nothing yet. */
    static Overview empty() {
        return new Overview(
                Looking.atAll(), List.of(), 0, Optional.empty(), Map.of(), Map.of(), List.of());
    }

    /** How many sessions there are of the chosen client. */
    int all() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** How many of them stand there. */
    int count(Standing standing) {
        return counts.getOrDefault(standing, 0);
    }

    static Overview of(
            List<SessionSummary> sessions, List<DeletedSession> deleted, Looking looking) {
        Map<String, Integer> clients = new TreeMap<>(Collator.getInstance());
        sessions.stream()
                .map(SessionSummary::client)
                .filter(client -> !client.isBlank())
                .forEach(client -> clients.merge(client, 1, Integer::sum));
        List<SessionSummary> ofClient =
                sessions.stream()
                        .filter(s -> looking.client().stream().allMatch(s.client()::equals))
                        .toList();
        Map<Standing, Integer> counts = new EnumMap<>(Standing.class);
        ofClient.forEach(session -> counts.merge(Standing.of(session), 1, Integer::sum));
        Map<Standing, List<SessionSummary>> groups = groups(ofClient, looking);
        int found = groups.values().stream().mapToInt(List::size).sum();
        Optional<SessionSummary> front = takeFront(groups, looking);
        return new Overview(
                looking,
                rows(groups),
                found,
                front,
                counts,
                clients,
                deleted.stream()
                        .filter(s -> looking.client().stream().allMatch(s.client()::equals))
                        .toList());
    }

    private static Map<Standing, List<SessionSummary>> groups(
            List<SessionSummary> sessions, Looking looking) {
        Map<Standing, List<SessionSummary>> groups = new EnumMap<>(Standing.class);
        Predicate<SessionSummary> wanted = matches(looking);
        for (SessionSummary session : sessions) {
            Standing standing = Standing.of(session);
            if (looking.standing().stream().allMatch(standing::equals) && wanted.test(session)) {
                groups.computeIfAbsent(standing, _ -> new ArrayList<>()).add(session);
            }
        }
        groups.forEach((standing, group) -> group.sort(order(standing, looking.newestFirst())));
        return groups;
    }

    private static Predicate<SessionSummary> matches(Looking looking) {
        List<String> words = Folding.words(looking.query());
        return session -> {
            String text =
                    Folding.of(
                            session.title()
                                    + " "
                                    + session.client()
                                    + " "
                                    + session.unit()
                                    + " "
                                    + session.workshop());
            return words.stream().allMatch(text::contains)
                    || looking.elsewhere().contains(session.id());
        };
    }

    /** What is to be prepared is listed with the next one first, whichever way the rest goes. */
    private static Comparator<SessionSummary> order(Standing standing, boolean newestFirst) {
        Comparator<SessionSummary> byTime =
                Comparator.comparing(SessionSummary::date).thenComparing(SessionSummary::start);
        Comparator<SessionSummary> order =
                newestFirst && standing != Standing.IN_PREPARATION ? byTime.reversed() : byTime;
        return order.thenComparing(SessionSummary::id);
    }

    private static Optional<SessionSummary> takeFront(
            Map<Standing, List<SessionSummary>> groups, Looking looking) {
        List<SessionSummary> running = groups.get(Standing.RUNNING);
        if (running == null || looking.isSearch()) {
            return Optional.empty();
        }
        SessionSummary front = // one that nobody closed may lie there for weeks
                Collections.max(running, Comparator.comparing(SessionSummary::lastChange));
        running.remove(front);
        if (running.isEmpty()) {
            groups.remove(Standing.RUNNING);
        }
        return Optional.of(front);
    }

    private static List<Row> rows(Map<Standing, List<SessionSummary>> groups) {
        List<Row> rows = new ArrayList<>();
        groups.forEach(
                (standing, group) -> {
                    rows.add(new Row.Heading(standing, group.size()));
                    group.forEach(session -> rows.add(new Row.Entry(session)));
                });
        return rows;
    }
}
