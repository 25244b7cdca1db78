package org.flipside.ui.inspector;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.flipside.model.Decision;
import org.flipside.session.DecisionText;
import org.flipside.ui.support.DayText;
import org.flipside.ui.support.Texts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A decision: its statement, who decided when; opened, all that gives it its grounds. */
final class DecisionEntry {
    private final DecisionViewModel decision;
    private final Runnable onRemove;
    private final Label facts = Nodes.label("", "meta");
    private final FoldedEntry node;

    /**
     * @param onRemove takes it away
     */
    DecisionEntry(DecisionViewModel decision, Runnable onRemove) {
        this.decision = decision;
        this.onRemove = onRemove;
        node = new FoldedEntry(decision.openProperty(), facts, this::body);
        decision.decisionProperty().subscribe(this::show);
    }

    /** What is shown. */
    FoldedEntry node() {
        return node;
    }

    private void show(Decision now) {
        node.setTitle(now.statement());
        List<String> parts = new ArrayList<>();
        now.decidedOn()
                .date()
                .ifPresent(
                        _ ->
                                parts.add(
                                        Texts.of(
                                                "decision.decided",
                                                DayText.show(
                                                        now.decidedOn(), Locale.getDefault()))));
        if (!now.decider().isEmpty()) {
            parts.add(now.decider());
        }
        now.reviewOn()
                .date()
                .ifPresent(
                        _ ->
                                parts.add(
                                        Texts.of(
                                                "decision.review",
                                                DayText.show(
                                                        now.reviewOn(), Locale.getDefault()))));
        facts.setText(String.join(" · ", parts));
        Nodes.show(facts, !parts.isEmpty());
    }

    private Node body() {
        Button remove = new Button(Texts.of("decision.remove"), Nodes.icon("fth-trash-2"));
        remove.getStyleClass().addAll("plain", "small");
        remove.setOnAction(_ -> onRemove.run());
        HBox foot = new HBox(Nodes.space(), remove);
        VBox body =
                new VBox(
                        block(DecisionText.STATEMENT),
                        block(DecisionText.GROUNDS),
                        block(DecisionText.REJECTED),
                        new PersonBlock(
                                Texts.of("decision.text", DecisionText.DECIDER),
                                Texts.of("decision.prompt", DecisionText.DECIDER),
                                decision.text(DecisionText.DECIDER),
                                decision::people),
                        Nodes.halves(
                                DayBlock.past(
                                        Texts.of("decision.decided-on"),
                                        decision::pastDays,
                                        decision.decidedOn()),
                                DayBlock.due(
                                        Texts.of("decision.review-on"),
                                        decision::futureDays,
                                        decision.reviewOn())),
                        foot);
        body.getStyleClass().add("entry-body");
        return body;
    }

    private TextBlock block(DecisionText which) {
        return TextBlock.of(
                Texts.of("decision.text", which),
                Texts.of("decision.prompt", which),
                decision.text(which));
    }
}
