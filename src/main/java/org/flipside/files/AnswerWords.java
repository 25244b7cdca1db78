package org.flipside.files;

import org.flipside.model.Answer;
import org.flipside.model.Folding;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Answers as survey tools and people write them. */
final class AnswerWords {
    private static final Map<Answer, List<String>> WORDS = new EnumMap<>(Answer.class);
    private static final Map<String, Answer> BY_WORD = new HashMap<>();

    static {
        know(Answer.NEVER, "0", "never");
        know(Answer.RARELY, "1", "rarely", "seldom");
        know(Answer.OFTEN, "2", "often");
        know(Answer.ALWAYS, "3", "always");
        know(Answer.CANNOT_SAY, "?", "cannot say", "can't say", "don't know");
        know(Answer.RATHER_NOT_SAY, "x", "rather not say", "prefer not to say");
    }

    private static void know(Answer answer, String... words) {
        WORDS.put(answer, List.of(words));
        for (String word : words) {
            BY_WORD.put(fold(word), answer);
        }
    }

    private AnswerWords() {}

    /** The answer that is meant; nothing if it is none. */
    static Optional<Answer> read(String written) {
        String folded = fold(written);
        Optional<Answer> word = Optional.ofNullable(BY_WORD.get(folded));
        return word.isPresent() ? word : onScale(folded);
    }

    /** A figure from 0 to 3 with words after it, such as {@code 2 – often}. */
    private static Optional<Answer> onScale(String folded) {
        boolean figure =
                folded.length() > 1
                        && folded.charAt(0) >= '0'
                        && folded.charAt(0) <= '3'
                        && Character.isLetter(folded.charAt(1));
        return figure ? Optional.of(Answer.SCALE.get(folded.charAt(0) - '0')) : Optional.empty();
    }

    private static String fold(String word) {
        String bare = Folding.bare(word);
        return bare.isEmpty() ? word.strip() : bare;
    }

    /** How answers may be written, for whoever wrote something else. */
    static String choice() {
        return WORDS.values().stream()
                .map(words -> words.get(0) + " = " + words.get(1))
                .collect(Collectors.joining(", "));
    }
}
