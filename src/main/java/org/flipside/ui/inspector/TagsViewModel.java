package org.flipside.ui.inspector;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.flipside.model.Card;
import org.flipside.model.Id;
import org.flipside.model.Session;
import org.flipside.session.CardTextEdits;
import org.flipside.session.SessionEditor;
import org.flipside.ui.support.CardLabels;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The tags of one card or of several. */
final class TagsViewModel {
    /**
     * A tag.
     *
     * @param text what it says
     * @param onAll whether every card has it
     */
    record Tag(String text, boolean onAll) {}

    private final SessionEditor editor;
    private final ObservableList<Tag> tags = FXCollections.observableArrayList();
    private List<Id<Card>> cards = List.of();

    TagsViewModel(SessionEditor editor) {
        this.editor = editor;
    }

    /** The tags, in alphabetical order. */
    ObservableList<Tag> tags() {
        return tags;
    }

    /** Shows the tags of these cards. */
    void show(Session session, List<Id<Card>> shown) {
        cards = List.copyOf(shown);
        Map<String, Integer> counts = new TreeMap<>();
        for (Id<Card> id : cards) {
            session.cards()
                    .get(id)
                    .ifPresent(
                            card -> card.tags().forEach(tag -> counts.merge(tag, 1, Integer::sum)));
        }
        List<Tag> now =
                counts.entrySet().stream()
                        .map(e -> new Tag(e.getKey(), e.getValue() == cards.size()))
                        .toList();
        if (!now.equals(tags)) {
            tags.setAll(now);
        }
    }

    /** Gives all cards the tags in {@code typed}, which commas divide. */
    void add(String typed) {
        for (String tag : typed.split(",", -1)) {
            if (!tag.isBlank() && !cards.isEmpty()) {
                editor.perform(
                        CardLabels.of("tag", editor.session(), cards, tag.strip()),
                        CardTextEdits.addTag(cards, tag));
            }
        }
    }

    /** Takes a tag from all cards. */
    void remove(String tag) {
        if (!cards.isEmpty()) {
            editor.perform(
                    CardLabels.of("remove-tag", editor.session(), cards, tag),
                    CardTextEdits.removeTag(cards, tag));
        }
    }

    /** Tags of other cards that hold what is typed. */
    List<String> suggestions(String typed) {
        List<String> here = tags.stream().filter(Tag::onAll).map(Tag::text).toList();
        return Suggestions.matching(
                typed,
                editor.session().cards().list().stream()
                        .flatMap(card -> card.tags().stream())
                        .filter(tag -> !here.contains(tag)));
    }
}
