package org.flipside.ui.inspector;

import org.flipside.model.Card;
import org.flipside.model.Id;
import org.flipside.session.CardText;
import org.flipside.session.CardTextEdits;
import org.flipside.session.SessionEditor;
import org.flipside.ui.support.CardLabels;
import org.flipside.ui.support.Texts;

import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Stream;

/** The texts of one card, as they stand in fields. */
final class CardTextsViewModel {
    private final SessionEditor editor;
    private final Map<CardText, PendingText<Id<Card>>> texts = new EnumMap<>(CardText.class);

    CardTextsViewModel(SessionEditor editor, Pauses pauses) {
        this.editor = editor;
        for (CardText which : CardText.values()) {
            texts.put(
                    which,
                    new PendingText<>(
                            which::tidy, (whose, text) -> write(whose, which, text), pauses));
        }
    }

    private void write(Id<Card> whose, CardText which, String text) {
        editor.perform(
                CardLabels.of(label(which), editor.session(), whose),
                CardTextEdits.write(whose, which, text));
    }

    private static String label(CardText which) {
        return switch (which) {
            case QUOTE, RATIONALE, HEARD_AT -> "edit-claim";
            case HEADLINE, NARRATIVE, CLOSING -> "edit-flipside";
            case NOTES -> "edit-notes";
        };
    }

    /** One of the texts. */
    PendingText<Id<Card>> text(CardText which) {
        PendingText<Id<Card>> text = texts.get(which);
        if (text == null) {
            throw new IllegalArgumentException("No text " + which);
        }
        return text;
    }

    /** Everything that may be pending. */
    Stream<Pending> pending() {
        return texts.values().stream().map(text -> text);
    }

    /** Shows another card. */
    void show(Card card) {
        texts.forEach((which, text) -> text.show(card.id(), which.of(card)));
    }

    /** The card changed. */
    void follow(Card card) {
        texts.forEach((which, text) -> text.follow(which.of(card)));
    }

    /** How many more characters of {@code typed} fit; a soft limit, said in words. */
    static String count(CardText which, String typed) {
        return which.limit()
                .map(
                        limit -> {
                            int left = limit.left(which.tidy(typed));
                            return left >= 0
                                    ? Texts.of("inspector.left", left)
                                    : Texts.of("inspector.over", -left);
                        })
                .orElse("");
    }

    /** Whether {@code typed} is longer than fits. */
    static boolean isOver(CardText which, String typed) {
        return which.limit().map(limit -> limit.left(which.tidy(typed)) < 0).orElse(false);
    }
}
