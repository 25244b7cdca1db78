package org.flipside.ui.run;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.flipside.insight.AnswerCounts;
import org.flipside.insight.Asked;
import org.flipside.insight.Dissent;
import org.flipside.insight.GroupMerge;
import org.flipside.insight.RecognitionSummary;
import org.flipside.insight.RecognitionSummary.Reading;
import org.flipside.insight.RoomPart;
import org.flipside.model.Answer;
import org.flipside.model.Card;
import org.flipside.model.Disclosure;
import org.flipside.model.Group;
import org.flipside.model.Id;
import org.flipside.model.Question;
import org.flipside.model.Round;
import org.flipside.model.Session;
import org.flipside.session.run.RoundEdits;
import org.flipside.ui.support.Texts;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What the rounds about a card come to, for the facilitator: how answers are spread, and in words
 * where people disagree.
 */
final class RoundsBox extends VBox {
    private final RunAnswers answers;

    RoundsBox(RunAnswers answers) {
        super(8);
        this.answers = answers;
        getStyleClass().add("rounds-box");
    }

    /** Shows the rounds to that question, the latest first. */
    void show(Session session, Optional<Id<Card>> card, Question question) {
        getChildren().clear();
        if (card.isEmpty()) {
            return;
        }
        GroupMerge merge = GroupMerge.ofSmall(session);
        List<Asked> rounds =
                asked(session, card.get()).stream()
                        .filter(round -> round.question() == question)
                        .toList();
        for (int i = rounds.size() - 1; i >= 0; i--) {
            getChildren().add(row(session, card.get(), rounds.get(i), merge, i + 1));
        }
    }

    private static List<Asked> asked(Session session, Id<Card> card) {
        return Asked.of(
                RoundEdits.rounds(session, card),
                session.recognitions().list().stream().filter(r -> r.card().equals(card)).toList());
    }

    private Node row(Session session, Id<Card> card, Asked round, GroupMerge merge, int number) {
        Dissent dissent = Dissent.of(round, merge);
        Label name =
                new Label(
                        Texts.of(
                                round.disclosure() == Disclosure.REVEALED
                                        ? "run.round-revealed"
                                        : "run.round-hidden",
                                number));
        name.getStyleClass().add("meta");
        name.setMinWidth(USE_PREF_SIZE);
        Label words = new Label(words(session, dissent));
        words.setWrapText(true);
        words.setMinHeight(USE_PREF_SIZE);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        boolean apart = dissent.contested() || dissent.divergence().isPresent();
        words.getStyleClass().add(apart ? "dissent" : "quiet");
        HBox row = new HBox(16, name, new MiniBars(dissent.total()), words);
        RoundEdits.rounds(session, card).stream()
                .filter(r -> r.number() == round.number())
                .findFirst()
                .map(this::act)
                .ifPresent(row.getChildren()::add);
        row.getStyleClass().add("round-row");
        return row;
    }

    /** Each round can be shown to the room, an earlier one too. */
    private Button act(Round round) {
        Button button = new Button(Texts.of("run.round", answers.sight(round)));
        button.getStyleClass().add("plain");
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> answers.reveal(round));
        return button;
    }

    /** In words, so that nobody has to read it from a picture. */
    private static String words(Session session, Dissent dissent) {
        AnswerCounts all = dissent.total();
        String contested =
                dissent.contested()
                        ? Texts.of(
                                "run.contested", all.count(Answer.NEVER), all.count(Answer.ALWAYS))
                        : "";
        String divergent =
                dissent.divergence()
                        .map(
                                d ->
                                        Texts.of(
                                                "run.divergent",
                                                names(session, d.low()),
                                                median(d.low()),
                                                names(session, d.high()),
                                                median(d.high())))
                        .orElse("");
        if (contested.isEmpty() && divergent.isEmpty()) {
            Reading reading = RecognitionSummary.reading(all::count);
            return reading == Reading.NOT_ASKED ? "" : Texts.of("run.reading", reading);
        }
        return (contested + " " + divergent).strip();
    }

    private static String names(Session session, RoomPart part) {
        return part.groups().stream()
                .flatMap(id -> session.groups().get(id).stream())
                .map(Group::name)
                .collect(Collectors.joining(" + "));
    }

    private static double median(RoomPart part) {
        return part.answers().median().orElse(0);
    }
}
