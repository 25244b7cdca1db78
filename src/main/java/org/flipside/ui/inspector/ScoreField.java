package org.flipside.ui.inspector;

import javafx.beans.property.ReadOnlyObjectProperty;

import org.flipside.catalogue.PriorityTable;
import org.flipside.catalogue.RankAnchor;
import org.flipside.model.Card;
import org.flipside.model.Id;
import org.flipside.model.Score;
import org.flipside.model.Scores;
import org.flipside.session.Rank;
import org.flipside.session.RatedAt;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * One rank of the card shown, and on what it rests, as both stand in fields.
 *
 * @param rank the rank in digits, or nothing; it is written when the typing pauses, so that a 1
 *     before a 0 is no step of its own
 * @param why on what it rests
 * @param table says what ranks mean
 */
record ScoreField(
        RatedAt when,
        Rank which,
        PendingText<Id<Card>> rank,
        PendingText<Id<Card>> why,
        ReadOnlyObjectProperty<PriorityTable> table) {
    /** What the rank that is shown stands for; nothing where there is none. */
    Optional<RankAnchor> anchor() {
        int rank = shownRank();
        return rank == 0 ? Optional.empty() : Optional.of(table.get().anchor(rank));
    }

    /** Everything that may be pending. */
    Stream<Pending> pending() {
        return Stream.of(rank, why);
    }

    void show(Id<Card> card, Scores scores) {
        Score score = score(scores);
        rank.show(card, digits(score.rank()));
        why.show(card, score.why());
    }

    void follow(Scores scores) {
        Score score = score(scores);
        rank.follow(digits(score.rank()));
        why.follow(score.why());
    }

    private Score score(Scores scores) {
        return which.of(when.of(scores));
    }

    /** The rank that is shown; 0 for none. */
    int shownRank() {
        return rankOf(rank.textProperty().get());
    }

    /** Shows another rank, to be written soon. */
    void setRank(int now) {
        rank.textProperty().set(digits(now));
    }

    /** The rank that these digits mean; 0 for none. */
    static int rankOf(String digits) {
        return digits.isEmpty() ? 0 : Integer.parseInt(digits);
    }

    private static String digits(int rank) {
        return rank == 0 ? "" : String.valueOf(rank);
    }
}
