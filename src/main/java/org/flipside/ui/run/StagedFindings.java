package org.flipside.ui.run;

import org.flipside.insight.Anonymity;
import org.flipside.insight.RecognitionSummary;
import org.flipside.model.Action;
import org.flipside.model.ActionStatus;
import org.flipside.model.Answer;
import org.flipside.model.CalendarDay;
import org.flipside.model.Card;
import org.flipside.model.Decision;
import org.flipside.model.Disclosure;
import org.flipside.model.DotVote;
import org.flipside.model.Dots;
import org.flipside.model.Group;
import org.flipside.model.Id;
import org.flipside.model.Recognition;
import org.flipside.model.Round;
import org.flipside.model.Session;
import org.flipside.model.Voting;
import org.flipside.session.run.RoundEdits;
import org.flipside.ui.stage.StageContent;
import org.flipside.ui.support.DayText;
import org.flipside.ui.support.Texts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What a room found and agreed, as it may see it: answers of all together, never of a group. */
final class StagedFindings {
    private static final int[] DAYS_UNTIL_REVIEW = {30, 60, 90};

    /** The answers to the round about a card that the stage shows; none where none was revealed. */
    Optional<StageContent.Result> result(Session session, Card card) {
        return RoundEdits.staged(session, card.id()).map(round -> result(session, card, round));
    }

    private static StageContent.Result result(Session session, Card card, Round round) {
        String question = Texts.of("run.question", round.question());
        String quote = card.claim().quote();
        if (areTooFew(session, answered(session, round))) {
            return new StageContent.Result(
                    question,
                    quote,
                    List.of(),
                    List.of(),
                    Texts.of("stage.too-few"),
                    Texts.of("stage.too-few-why", session.details().minimumGroupSize()),
                    "");
        }
        Map<Answer, Integer> counts = counts(session, round);
        RecognitionSummary.Reading reading =
                RecognitionSummary.reading(answer -> counts.getOrDefault(answer, 0));
        boolean contested = reading == RecognitionSummary.Reading.CONTESTED;
        String asked = Texts.part(round.question());
        return new StageContent.Result(
                question,
                quote,
                columns(counts, true),
                columns(counts, false),
                finding(asked, reading, counts),
                contested
                        ? Texts.of(
                                "stage.counts-apart",
                                counts.getOrDefault(Answer.NEVER, 0),
                                counts.getOrDefault(Answer.ALWAYS, 0))
                        : "",
                Texts.of(prompt(asked, reading)));
    }

    /** Where the median is “never”, some may say otherwise: they are not talked away. */
    private static String finding(
            String asked, RecognitionSummary.Reading reading, Map<Answer, Integer> counts) {
        if (reading != RecognitionSummary.Reading.NEVER) {
            return Texts.of("stage.finding." + asked, reading);
        }
        int never = counts.getOrDefault(Answer.NEVER, 0);
        int all = Answer.SCALE.stream().mapToInt(a -> counts.getOrDefault(a, 0)).sum();
        String part = never == all ? "never" : 2 * never == all ? "half-never" : "most-never";
        return Texts.of("stage.finding." + asked + "." + part);
    }

    private static String prompt(String asked, RecognitionSummary.Reading reading) {
        return switch (reading) {
            case CONTESTED -> "stage.prompt.contested";
            case NEVER -> "stage.prompt." + asked + ".never";
            default -> "stage.prompt." + asked;
        };
    }

    private static Map<Answer, Integer> counts(Session session, Round round) {
        Map<Answer, Integer> counts = new EnumMap<>(Answer.class);
        for (Recognition r : session.recognitions().list()) {
            if (r.card().equals(round.card()) && r.round() == round.number()) {
                counts.merge(r.answer(), r.count(), Integer::sum);
            }
        }
        return counts;
    }

    private static List<StageContent.Column> columns(Map<Answer, Integer> counts, boolean scale) {
        return Stream.of(Answer.values())
                .filter(answer -> answer.isOnScale() == scale)
                .map(
                        answer ->
                                new StageContent.Column(
                                        Texts.of("vocabulary.answer", answer),
                                        counts.getOrDefault(answer, 0)))
                .toList();
    }

    private static boolean areTooFew(Session session, int answered) {
        return Anonymity.of(session.details()).areTooFew(answered);
    }

    private static int answered(Session session, Round round) {
        return counts(session, round).values().stream().mapToInt(i -> i).sum();
    }

    private static int people(Session session) {
        return session.groups().list().stream().mapToInt(Group::size).sum();
    }

    /** How many of those in the room answered the round that is shown. */
    String attendance(Session session, Optional<Card> card) {
        Optional<Round> round = card.flatMap(c -> RoundEdits.staged(session, c.id()));
        int answered = round.map(r -> answered(session, r)).orElse(0);
        if (round.isEmpty() || areTooFew(session, answered)) {
            return "";
        }
        int people = people(session);
        if (people == 0 || answered > people) { // more than there are: nobody knows who is missing
            return Texts.of("stage.answered", answered);
        }
        return answered == people
                ? Texts.of("stage.all-answered", people)
                : Texts.of("stage.some-answered", people, answered);
    }

    /** The latest dot vote; its dots only once it is closed. */
    Optional<StageContent> dots(Session session) {
        return session.dotVotes().list().stream()
                .max(Comparator.comparing(DotVote::openedAt))
                .map(vote -> dots(session, vote));
    }

    private static StageContent dots(Session session, DotVote vote) {
        boolean over = vote.disclosure() == Disclosure.REVEALED;
        List<Dots> dots =
                session.dots().list().stream().filter(d -> d.vote().equals(vote.id())).toList();
        // What lies on the wall the room sees anyway.
        boolean tooFew =
                vote.voting() == Voting.BY_PERSON
                        && Anonymity.of(session.details()).areTooFew(vote, dots);
        boolean closed = over && !tooFew;
        Map<Id<Card>, Integer> sums = new HashMap<>();
        if (closed) {
            dots.forEach(each -> sums.merge(each.card(), each.count(), Integer::sum));
        }
        List<StageContent.DotRow> rows =
                session.running().stream()
                        .map(
                                card ->
                                        new StageContent.DotRow(
                                                String.valueOf(session.positionOf(card.id())),
                                                card.claim().quote(),
                                                sums.getOrDefault(card.id(), 0)))
                        .sorted(Comparator.comparingInt(row -> -row.dots()))
                        .toList();
        return new StageContent.DotResult(
                over
                        ? Texts.of(tooFew ? "stage.too-few" : "stage.dots-closed")
                        : Texts.of("stage.dots-open", vote.budget(), vote.mostPerCard()),
                rows,
                closed);
    }

    /** Whether the room still means to do it. */
    static boolean isReadBack(Action action) {
        return action.status() != ActionStatus.DROPPED && action.status() != ActionStatus.REJECTED;
    }

    /** What was agreed, to be read back, then what is only proposed. */
    StageContent closing(Session session) {
        List<StageContent.Agreed> lines = new ArrayList<>();
        session.decisions().forEach(decision -> lines.add(line(decision)));
        List<Action> actions =
                session.actions().list().stream().filter(StagedFindings::isReadBack).toList();
        actions.stream()
                .filter(StagedFindings::isAgreed)
                .forEach(action -> lines.add(line(session, action, "stage.action")));
        String title =
                Texts.of(
                        !lines.isEmpty()
                                ? "stage.agreed"
                                : actions.isEmpty()
                                        ? "stage.nothing-agreed"
                                        : "stage.only-proposed");
        actions.stream()
                .filter(action -> !isAgreed(action))
                .forEach(action -> lines.add(line(session, action, "stage.proposed")));
        return new StageContent.Closing(title, lines, lines.isEmpty() ? "" : dates(session));
    }

    /** Whether somebody said yes to it, or has done it already. */
    static boolean isAgreed(Action action) {
        return isReadBack(action) && action.status() != ActionStatus.PROPOSED;
    }

    private static StageContent.Agreed line(Decision decision) {
        return new StageContent.Agreed(
                Texts.of("stage.decision"),
                decision.statement(),
                who(decision.decider(), until("stage.review", decision.reviewOn())));
    }

    /** What is missing is read out too: this is the last moment at which the room can mend it. */
    private static StageContent.Agreed line(Session session, Action action, String kind) {
        String owner = session.ownershipOf(action.id()).owner();
        String until = until("stage.until", action.due());
        boolean open = action.status().isOpen();
        return new StageContent.Agreed(
                Texts.of(kind),
                action.title(),
                who(
                        owner.isBlank() && open ? Texts.of("stage.no-owner") : owner,
                        until.isEmpty() && open ? Texts.of("stage.no-date") : until));
    }

    private static String shown(LocalDate day) {
        return DayText.show(CalendarDay.of(day), Locale.getDefault(Locale.Category.FORMAT));
    }

    private static String until(String key, CalendarDay day) {
        return day.date().map(date -> Texts.of(key, shown(date))).orElse("");
    }

    private static String who(String who, String until) {
        return who.isBlank() || until.isEmpty()
                ? who + until
                : Texts.of("stage.who-until", who, until);
    }

    private static String dates(Session session) {
        Object[] days = new Object[DAYS_UNTIL_REVIEW.length];
        for (int i = 0; i < days.length; i++) {
            days[i] = shown(session.details().date().plusDays(DAYS_UNTIL_REVIEW[i]));
        }
        return Texts.of("stage.dates", days);
    }
}
