package org.flipside.ui.board;

import org.flipside.ui.support.Texts;

import java.util.ArrayList;
import java.util.List;

/** What the board says of cards in words. */
final class BoardTexts {
    private BoardTexts() {}

    /** What a screen reader says of a card. */
    static String spoken(CardFace face) {
        List<String> parts = new ArrayList<>();
        parts.add(Texts.of("board.claim-number", face.number()));
        parts.add(Texts.of(face.isFlipside() ? "board.flipside-up" : "board.claim-up"));
        parts.add(face.isFlipside() ? face.card().flipside().headline() : face.quote());
        if (face.isFlipside() && !face.patternCode().isEmpty()) {
            parts.add(face.patternCode() + " " + face.patternName());
        }
        parts.add(Texts.of("board.evidence-spoken", face.evidenceFor(), face.evidenceAgainst()));
        parts.add(
                face.owner().isBlank()
                        ? Texts.of("board.no-owner")
                        : Texts.of("board.owner-spoken", face.owner()));
        parts.add(Texts.of("board.reading", face.recognition().reading()));
        return String.join(", ", parts.stream().filter(part -> !part.isBlank()).toList());
    }

    /** What stands where a card lay before it was dragged. */
    static String wasHere(CardFace face) {
        return Texts.of("board.was-here", face.number());
    }
}
