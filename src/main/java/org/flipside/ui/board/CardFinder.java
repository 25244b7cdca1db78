package org.flipside.ui.board;

import org.flipside.catalogue.Catalogue;
import org.flipside.model.Card;
import org.flipside.model.Folding;
import org.flipside.model.Id;
import org.flipside.model.Session;

import java.util.List;

/** Finds cards by the words that stand on them. */
final class CardFinder {
    private final Catalogue catalogue;

    CardFinder(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** The cards in the run in which every word occurs, whatever its case or accents. */
    List<Id<Card>> find(Session session, String words) {
        List<String> wanted = Folding.words(words);
        if (wanted.isEmpty()) {
            return List.of();
        }
        return session.running().stream()
                .filter(
                        card -> {
                            String text = Folding.of(searchable(session, card));
                            return wanted.stream().allMatch(text::contains);
                        })
                .map(Card::id)
                .toList();
    }

    private String searchable(Session session, Card card) {
        return String.join(
                " ",
                card.claim().quote(),
                card.claim().rationale(),
                card.flipside().headline(),
                card.flipside().narrative(),
                card.flipside().closing(),
                card.flipside().pattern().code(),
                catalogue.name(card.flipside().pattern()),
                session.ownershipOf(card.id()).owner(),
                String.join(" ", card.tags()));
    }
}
