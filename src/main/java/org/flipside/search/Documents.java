package org.flipside.search;

import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.Term;
import org.apache.lucene.util.BytesRef;
import org.flipside.model.Card;
import org.flipside.model.Entity;
import org.flipside.model.EntityKind;
import org.flipside.model.Id;
import org.flipside.model.PatternRef;
import org.flipside.model.SessionDetails;
import org.flipside.model.Subject;
import org.flipside.store.Concern;
import org.flipside.store.JournalEnds;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/**
 * The documents of the index: one per entity that says something, and one per session that tells
 * how far its journal is in the index.
 */
final class Documents {
    static final String MAIN = "main";
    static final String MORE = "more";

    /** Whose session it is, so that a client's name narrows a search; never a find by itself. */
    static final String CONTEXT = "context";

    /** The session once more, in the form in which it is read of many documents. */
    static final String WHERE = "where";

    static final String HEAD = "head";
    private static final String KEY = "key";
    private static final String SESSION = "session";
    private static final String KIND = "kind";
    private static final String CARD = "card";
    private static final String FIRST = "first";
    private static final String LAST = "last";
    private static final String NAMES = "names";

    private final Function<PatternRef, String> patternNames;

    Documents(Function<PatternRef, String> patternNames) {
        this.patternNames = patternNames;
    }

    /**
     * How far a session is in the index.
     *
     * @param session the session
     * @param ends where its journal begins, and the last entry of it that is in the index
     * @param context what every document of the session can also be found by
     */
    record Head(Id<SessionDetails> session, JournalEnds ends, String context) {
        static Head of(Document document) {
            return new Head(
                    Id.of(document.get(SESSION)),
                    new JournalEnds(
                            Long.parseLong(document.get(FIRST)),
                            Long.parseLong(document.get(LAST))),
                    document.get(NAMES));
        }

        Document document() {
            Document document = new Document();
            document.add(new StringField(KEY, session.toString(), Field.Store.NO));
            document.add(new StringField(SESSION, session.toString(), Field.Store.YES));
            document.add(new StringField(HEAD, HEAD, Field.Store.NO));
            document.add(new StoredField(FIRST, String.valueOf(ends.first())));
            document.add(new StoredField(LAST, String.valueOf(ends.last())));
            document.add(new StoredField(NAMES, context));
            return document;
        }
    }

    /** What every document of a session can also be found by. */
    static String context(SessionDetails details) {
        return String.join("\n", details.title(), details.client(), details.unit());
    }

    /** The term that all documents of a session have. */
    static Term ofSession(Id<SessionDetails> session) {
        return new Term(SESSION, session.toString());
    }

    /** The term that only the document of how far a session is has. */
    static Term ofHead(Id<SessionDetails> session) {
        return new Term(KEY, session.toString());
    }

    /** The term that only the document of that entity has. */
    static Term ofEntity(String session, EntityKind kind, Id<?> id) {
        return new Term(KEY, session + " " + kind + " " + id);
    }

    /** The term that only the details of the session of that document have. */
    static Term ofDetails(Document document) {
        return ofEntity(document.get(SESSION), EntityKind.DETAILS, session(document));
    }

    /** The document of an entity; nothing if there is nothing to find in it. */
    Optional<Document> document(Id<SessionDetails> session, String context, Entity entity) {
        Texts texts = Texts.of(entity, patternNames);
        if (texts.isEmpty()) {
            return Optional.empty();
        }
        EntityKind kind = entity.entityKind();
        Document document = new Document();
        document.add(
                new StringField(
                        KEY,
                        ofEntity(session.toString(), kind, entity.id()).text(),
                        Field.Store.NO));
        document.add(new StringField(SESSION, session.toString(), Field.Store.YES));
        document.add(new SortedDocValuesField(WHERE, new BytesRef(session.toString())));
        document.add(new StoredField(KIND, kind.name()));
        document.add(new TextField(MAIN, texts.main(), Field.Store.YES));
        texts.more().forEach(text -> document.add(new TextField(MORE, text, Field.Store.YES)));
        document.add(new TextField(CONTEXT, context, Field.Store.NO));
        List<Id<Card>> cards = Concern.cards(entity);
        if (!cards.isEmpty()) {
            document.add(new StoredField(CARD, cards.getFirst().toString()));
        }
        return Optional.of(document);
    }

    static Id<SessionDetails> session(Document document) {
        return Id.of(document.get(SESSION));
    }

    static EntityKind kind(Document document) {
        return EntityKind.valueOf(document.get(KIND));
    }

    static String main(Document document) {
        return document.get(MAIN);
    }

    static List<String> more(Document document) {
        return Arrays.asList(document.getValues(MORE));
    }

    /** The first card that it concerns; of the owner of an action, the action's number. */
    static Subject about(Document document) {
        String card = document.get(CARD);
        return card == null ? Subject.session() : Subject.card(new Id<>(UUID.fromString(card)));
    }
}
