package org.flipside.ui.run;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.flipside.insight.Dissent;
import org.flipside.insight.RecognitionSummary.Reading;
import org.flipside.model.Answer;
import org.flipside.model.Card;
import org.flipside.model.Disclosure;
import org.flipside.model.Id;
import org.flipside.model.Question;
import org.flipside.model.Round;
import org.flipside.model.Session;
import org.flipside.session.run.RoundEdits;
import org.flipside.ui.support.Texts;

import java.util.List;
import java.util.Optional;

/**
 * What the rounds about a card come to, for the facilitator: how answers are spread, and in words
 * where people disagree.
 */
final class RoundsBox extends VBox {
    RoundsBox() {
        super(8);
        getStyleClass().add("rounds-box");
    }

    /** Shows the rounds to that question, the latest first. */
    void show(Session session, Optional<Id<Card>> card, Question question) {
        getChildren().clear();
        List<Round> rounds =
                card.map(id -> RoundEdits.rounds(session, id)).orElse(List.of()).stream()
                        .filter(round -> round.question() == question)
                        .toList();
        for (int i = rounds.size() - 1; i >= 0; i--) {
            getChildren().add(row(session, rounds.get(i), i + 1));
        }
    }

    private static Node row(Session session, Round round, int number) {
        Dissent dissent = Dissent.of(session, round);
        Label name =
                new Label(
                        Texts.of(
                                round.disclosure() == Disclosure.REVEALED
                                        ? "run.round-revealed"
                                        : "run.round-hidden",
                                number));
        name.getStyleClass().add("meta");
        name.setMinWidth(USE_PREF_SIZE);
        Label words = new Label(words(dissent));
        words.setWrapText(true);
        words.setMinHeight(USE_PREF_SIZE);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        boolean apart = dissent.isContested() || dissent.divergence().isPresent();
        words.getStyleClass().add(apart ? "dissent" : "quiet");
        HBox row = new HBox(16, name, new MiniBars(dissent.all()), words);
        row.getStyleClass().add("round-row");
        return row;
    }

    /** In words, so that nobody has to read it from a picture. */
    static String words(Dissent dissent) {
        Dissent.Tally all = dissent.all();
        String contested =
                dissent.isContested()
                        ? Texts.of(
                                "run.contested", all.count(Answer.NEVER), all.count(Answer.ALWAYS))
                        : "";
        String divergent =
                dissent.divergence()
                        .map(
                                d ->
                                        Texts.of(
                                                "run.divergent",
                                                d.low().name(),
                                                median(d.low()),
                                                d.high().name(),
                                                median(d.high())))
                        .orElse("");
        if (contested.isEmpty() && divergent.isEmpty()) {
            return all.reading() == Reading.NOT_ASKED ? "" : Texts.of("run.reading", all.reading());
        }
        return (contested + " " + divergent).strip();
    }

    private static double median(Dissent.OfGroup group) {
        return group.tally().median().orElse(0.0);
    }
}
