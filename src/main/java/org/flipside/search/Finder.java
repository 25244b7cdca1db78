package org.flipside.search;

import org.apache.lucene.document.Document;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.flipside.model.EntityKind;
import org.flipside.model.Subject;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Turns documents that were found into hits that can be shown. */
final class Finder {
    private final IndexSearcher searcher;
    private final Snippet snippet;

    Finder(IndexSearcher searcher, Snippet snippet) {
        this.searcher = searcher;
        this.snippet = snippet;
    }

    List<Hit> find(Query query, int limit) throws IOException {
        List<Hit> hits = new ArrayList<>();
        for (ScoreDoc found : searcher.search(query, limit).scoreDocs) {
            hits.add(hit(searcher.storedFields().document(found.doc), found.score));
        }
        return hits;
    }

    private Hit hit(Document found, float score) throws IOException {
        EntityKind kind = Documents.kind(found);
        return switch (kind) {
            case CARD, DETAILS, LENS, CLUSTER, ACTION, DECISION ->
                    new Hit(
                            Documents.session(found),
                            Documents.about(found),
                            kind,
                            Documents.main(found),
                            snippet.of(Documents.more(found)),
                            score);
            default -> hanging(found, kind, score);
        };
    }

    /** What has no name of its own is called by the card, the action or the session it hangs on. */
    private Hit hanging(Document found, EntityKind kind, float score) throws IOException {
        Subject about = Documents.about(found);
        Optional<Document> bearer = bearer(found, about, EntityKind.CARD);
        if (bearer.isEmpty()) {
            bearer = bearer(found, about, EntityKind.ACTION);
            about = Subject.session();
        }
        if (bearer.isEmpty()) {
            bearer = byKey(Documents.ofDetails(found));
        }
        List<String> texts =
                Stream.concat(Stream.of(Documents.main(found)), Documents.more(found).stream())
                        .filter(text -> !text.isBlank())
                        .toList();
        return new Hit(
                Documents.session(found),
                about,
                kind,
                bearer.map(Documents::main).orElse(""),
                snippet.of(texts),
                score);
    }

    private Optional<Document> bearer(Document of, Subject about, EntityKind kind)
            throws IOException {
        return about instanceof Subject.OfCard(var id)
                ? byKey(Documents.ofEntity(Documents.session(of).toString(), kind, id))
                : Optional.empty();
    }

    private Optional<Document> byKey(Term key) throws IOException {
        ScoreDoc[] found = searcher.search(new TermQuery(key), 1).scoreDocs;
        return found.length == 0
                ? Optional.empty()
                : Optional.of(searcher.storedFields().document(found[0].doc));
    }
}
