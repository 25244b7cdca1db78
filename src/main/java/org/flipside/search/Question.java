package org.flipside.search;

import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

import java.util.List;

/**
 * What somebody typed, as a query: every word must be there, each may be the beginning of one, and
 * nothing in it is an operator.
 */
final class Question {
    /** More words narrow nothing down and only cost time. */
    private static final int MOST_WORDS = 12;

    /** A word that is there as typed counts more than one that only begins so. */
    private static final float BEGINNING = 0.4f;

    /** What something is called counts more than what it says. */
    private static final float NAME = 3;

    private final List<String> words;

    private Question(List<String> words) {
        this.words = words;
    }

    static Question of(String typed, Folding folding) {
        return new Question(
                folding.words(typed).stream()
                        .map(Folding.Word::folded)
                        .distinct()
                        .limit(MOST_WORDS)
                        .toList());
    }

    /** Its words, folded. */
    List<String> words() {
        return words;
    }

    /** Whether there is nothing to search for. */
    boolean isEmpty() {
        return words.isEmpty();
    }

    /** Every word in the find or in its session's names, and at least one in the find itself. */
    Query query() {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        BooleanQuery.Builder own = new BooleanQuery.Builder();
        for (String word : words) {
            Query text = anyOf(in(Documents.MAIN, word, NAME), in(Documents.MORE, word, 1));
            all.add(anyOf(text, in(Documents.CONTEXT, word, BEGINNING)), Occur.MUST);
            own.add(text, Occur.SHOULD);
        }
        return all.add(own.build(), Occur.MUST).build();
    }

    private static Query in(String field, String word, float weight) {
        Term term = new Term(field, word);
        return new BoostQuery(
                anyOf(new TermQuery(term), new BoostQuery(new PrefixQuery(term), BEGINNING)),
                weight);
    }

    private static Query anyOf(Query one, Query other) {
        return new BooleanQuery.Builder().add(one, Occur.SHOULD).add(other, Occur.SHOULD).build();
    }
}
