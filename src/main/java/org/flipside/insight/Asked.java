package org.flipside.insight;

import org.flipside.model.Disclosure;
import org.flipside.model.Question;
import org.flipside.model.Recognition;
import org.flipside.model.Round;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What people answered about one card when they were asked once.
 *
 * @param number from 1, over both questions
 * @param question what was asked
 * @param disclosure whether the room may see the answers
 * @param answers at least one entry, all of the same card
 */
public record Asked(
        int number, Question question, Disclosure disclosure, List<Recognition> answers) {
    public Asked {
        answers = List.copyOf(answers);
    }

    /**
     * Brings the answers to one card together with the rounds in which they were given.
     *
     * <p>Answers without a round are older than rounds, and are revealed recognition. Where two
     * copies of a session have a round of the same number, the more cautious one holds.
     *
     * @param rounds those of the card
     * @param answers those of the card
     * @return first round first; rounds without answers are left out
     */
    public static List<Asked> of(Collection<Round> rounds, Collection<Recognition> answers) {
        Map<Integer, List<Recognition>> byNumber = new TreeMap<>();
        answers.forEach(r -> byNumber.computeIfAbsent(r.round(), _ -> new ArrayList<>()).add(r));
        Map<Integer, Asked> known = new HashMap<>();
        for (Round round : rounds) {
            List<Recognition> given = byNumber.getOrDefault(round.number(), List.of());
            Asked asked = new Asked(round.number(), round.question(), round.disclosure(), given);
            known.merge(round.number(), asked, Asked::orMoreCautious);
        }
        List<Asked> all = new ArrayList<>();
        byNumber.forEach(
                (number, given) -> all.add(known.getOrDefault(number, old(number, given))));
        return List.copyOf(all);
    }

    private static Asked old(int number, List<Recognition> given) {
        return new Asked(number, Question.RECOGNITION, Disclosure.REVEALED, given);
    }

    private Asked orMoreCautious(Asked other) {
        boolean hidden = disclosure == Disclosure.HIDDEN || other.disclosure == Disclosure.HIDDEN;
        boolean checkIn = question == Question.CHECK_IN || other.question == Question.CHECK_IN;
        return new Asked(
                number,
                checkIn ? Question.CHECK_IN : Question.RECOGNITION,
                hidden ? Disclosure.HIDDEN : Disclosure.REVEALED,
                answers);
    }

    /** The last of these that counts as recognition and in which anybody answered. */
    public static Optional<Asked> recognised(Collection<Asked> rounds) {
        return rounds.stream()
                .filter(asked -> asked.isRecognition() && asked.hasAnswers())
                .reduce((one, other) -> one.number() > other.number() ? one : other);
    }

    /** Whether the answers tell the room if this happens here. */
    public boolean isRecognition() {
        return question == Question.RECOGNITION && disclosure == Disclosure.REVEALED;
    }

    private boolean hasAnswers() {
        return answers.stream().anyMatch(r -> r.count() > 0);
    }

    /** What the answers come to. */
    public RecognitionSummary summary() {
        return RecognitionSummary.ofRound(answers);
    }
}
