package org.flipside.ui.inspector;

import org.flipside.model.Card;
import org.flipside.model.Change;
import org.flipside.model.Entity;
import org.flipside.model.EntityKind;
import org.flipside.model.Evidence;
import org.flipside.model.Id;
import org.flipside.model.Ownership;
import org.flipside.model.Session;
import org.flipside.store.JournalEntry;
import org.flipside.ui.support.Texts;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Says in words what the journal knows of a card. */
final class HistoryWords {
    private final EntityWords words;
    private final Id<Card> card;

    /**
     * @param session names the cards that links lead to
     * @param card the card whose history is told
     */
    HistoryWords(Session session, Id<Card> card) {
        words = new EntityWords(session, card);
        this.card = card;
    }

    HistoryItem of(JournalEntry entry) {
        List<HistoryItem.Line> lines = new ArrayList<>();
        for (Change change : entry.changes().changes()) {
            lines.addAll(lines(change));
        }
        return new HistoryItem(
                entry.changes().at(),
                entry.changes().author(),
                entry.changes().label(),
                entry.kind(),
                lines);
    }

    private List<HistoryItem.Line> lines(Change change) {
        return switch (change) {
            case Change.Added(Entity now) ->
                    List.of(new HistoryItem.Line(name(now), "", words.summary(now)));
            case Change.Removed(Entity old) ->
                    List.of(new HistoryItem.Line(name(old), words.summary(old), ""));
            case Change.Changed(Entity old, Entity now) -> differences(old, now);
        };
    }

    private List<HistoryItem.Line> differences(Entity old, Entity now) {
        List<HistoryItem.Line> lines = new ArrayList<>();
        Map<String, String> before = words.fields(old);
        words.fields(now)
                .forEach(
                        (what, after) -> {
                            String was = before.getOrDefault(what, "");
                            if (!was.equals(after)) {
                                lines.add(Excerpt.line(what, was, after));
                            }
                        });
        return lines;
    }

    private String name(Entity entity) {
        return switch (entity) {
            case Evidence e -> Texts.of("inspector.history.evidence", e.direction());
            case Ownership ownership ->
                    Texts.of(
                            ownership.id().equals(Ownership.idFor(card))
                                    ? "inspector.history.owner"
                                    : "inspector.history.owner-of-action");
            default -> Texts.of("vocabulary.entity-kind", kind(entity));
        };
    }

    private static EntityKind kind(Entity entity) {
        return entity.entityKind();
    }
}
