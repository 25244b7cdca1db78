package org.flipside.files;

import org.flipside.catalogue.PriorityRule;
import org.flipside.catalogue.RankAnchor;
import org.flipside.model.Score;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Checks that a table of priorities has one answer to each rating, neither none nor two. */
final class PriorityCoverage {
    private static final JsonPath RULES = JsonPath.root().member("rules");
    private static final JsonPath ANCHORS = JsonPath.root().member("anchors");

    private final Problems problems;
    private String firstGap = "";
    private int gaps;

    /** Where two rules meet, and at how many ratings. */
    private final Map<Meeting, Integer> meetings = new LinkedHashMap<>();

    private final Map<Meeting, String> firstOf = new LinkedHashMap<>();

    private record Meeting(int first, int second) {}

    private PriorityCoverage(Problems problems) {
        this.problems = problems;
    }

    /** Notes what is covered by no rule or anchor, or by several; lists are those of the file. */
    static void check(List<PriorityRule> rules, List<RankAnchor> anchors, Problems problems) {
        PriorityCoverage coverage = new PriorityCoverage(problems);
        for (int s = 1; s <= Score.WORST; s++) {
            for (int o = 1; o <= Score.WORST; o++) {
                for (int d = 1; d <= Score.WORST; d++) {
                    coverage.look(rules, s, o, d);
                }
            }
        }
        coverage.report();
        for (int rank = 1; rank <= Score.WORST; rank++) {
            anchors(anchors, rank, problems);
        }
    }

    private void look(List<PriorityRule> rules, int s, int o, int d) {
        String rating = "severity " + s + ", occurrence " + o + ", detection " + d;
        int first = -1;
        for (int i = 0; i < rules.size(); i++) {
            if (!rules.get(i).matches(s, o, d)) {
                continue;
            }
            if (first < 0) {
                first = i;
            } else {
                Meeting meeting = new Meeting(first, i);
                meetings.merge(meeting, 1, Integer::sum);
                firstOf.putIfAbsent(meeting, rating);
            }
        }
        if (first < 0) {
            firstGap = gaps == 0 ? rating : firstGap;
            gaps++;
        }
    }

    private void report() {
        if (gaps > 0) {
            problems.of(RULES, "no rule covers " + firstGap + more(gaps));
        }
        meetings.forEach(
                (meeting, ratings) ->
                        problems.of(
                                RULES.element(meeting.second()),
                                firstOf.get(meeting)
                                        + more(ratings)
                                        + " is covered by "
                                        + RULES.element(meeting.first())
                                        + " already"));
    }

    private static String more(int all) {
        return all == 1 ? "" : " and " + Words.count(all - 1, "other rating");
    }

    private static void anchors(List<RankAnchor> anchors, int rank, Problems problems) {
        int first = -1;
        for (int i = 0; i < anchors.size(); i++) {
            if (!anchors.get(i).ranks().has(rank)) {
                continue;
            }
            if (first < 0) {
                first = i;
            } else {
                problems.of(
                        ANCHORS.element(i),
                        "rank " + rank + " is covered by " + ANCHORS.element(first) + " already");
            }
        }
        if (first < 0) {
            problems.of(ANCHORS, "no anchor covers rank " + rank);
        }
    }
}
