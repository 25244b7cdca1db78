package org.flipside.ui.inspector;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.flipside.model.Action;
import org.flipside.model.ActionKind;
import org.flipside.model.Ownership;
import org.flipside.session.ActionText;
import org.flipside.ui.support.DayText;
import org.flipside.ui.support.Texts;
import org.flipside.ui.support.WordChoice;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An action: its title, how far it is, whose it is; opened, all that makes it one to be checked.
 */
final class ActionEntry {
    private final ActionViewModel action;
    private final Runnable onTakeOff;
    private final HBox standing = new HBox();
    private final Label facts = Nodes.label("", "meta");
    private final Label shortHint = Nodes.label(Texts.of("action.no-lever-short"), "meta-strong");
    private final FoldedEntry node;

    /**
     * @param onTakeOff takes the card shown off it
     */
    ActionEntry(ActionViewModel action, Runnable onTakeOff) {
        this.action = action;
        this.onTakeOff = onTakeOff;
        standing.getStyleClass().add("entry-row");
        shortHint.setGraphic(Nodes.icon("fth-alert-triangle", "warn"));
        VBox under = new VBox(standing, facts, shortHint);
        under.getStyleClass().add("entry-facts");
        node = new FoldedEntry(action.openProperty(), under, this::body);
        action.actionProperty().subscribe(_ -> show());
        action.ownershipProperty().subscribe(_ -> show());
        action.openProperty().subscribe(_ -> show());
    }

    /** What is shown. */
    FoldedEntry node() {
        return node;
    }

    private void show() {
        Action now = action.actionProperty().get();
        Ownership ownership = action.ownershipProperty().get();
        node.setTitle(now.title());
        standing.getChildren()
                .setAll(
                        Marks.status(now.status()),
                        Nodes.label(Texts.of("vocabulary.action-kind", now.kind()), "meta"));
        String due = DayText.show(now.due(), Locale.getDefault());
        facts.setText(
                Stream.of(
                                ownership.owner(),
                                due.isEmpty() ? "" : Texts.of("action.due", due),
                                now.reason())
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(" · ")));
        Nodes.show(facts, !facts.getText().isEmpty());
        Nodes.show(shortHint, ownership.lacksLevers() && !action.openProperty().get());
    }

    private Node body() {
        VBox body =
                new VBox(
                        new ActionSteps(action),
                        block(ActionText.TITLE),
                        block(ActionText.OUTCOME),
                        new PersonBlock(
                                Texts.of("action.owner"),
                                Texts.of("owner.prompt.owner"),
                                action.owner(),
                                action::people),
                        levers(),
                        Nodes.halves(
                                kind(),
                                DayBlock.due(
                                        Texts.of("action.due-by"), action::days, action.due())),
                        foot());
        body.getStyleClass().add("entry-body");
        return body;
    }

    private TextBlock block(ActionText which) {
        return TextBlock.of(
                Texts.of("action.text", which),
                Texts.of("action.prompt", which),
                action.text(which));
    }

    private Node levers() {
        LeverChips chips = new LeverChips(action::setLever);
        VBox hint = hint();
        VBox block = new VBox(hint, Nodes.word(Texts.of("owner.levers"), "block-name"), chips);
        block.getStyleClass().add("levers");
        action.ownershipProperty()
                .subscribe(
                        now -> {
                            chips.show(now.levers());
                            Nodes.show(hint, now.lacksLevers());
                            Nodes.show(block, now.hasOwner());
                        });
        return block;
    }

    private static VBox hint() {
        HBox line =
                new HBox(
                        Nodes.icon("fth-alert-triangle", "warn"),
                        Nodes.label(Texts.of("action.no-lever"), "strong"));
        line.getStyleClass().add("hint-line");
        VBox hint = new VBox(line, Nodes.label(Texts.of("action.no-lever-detail"), "body"));
        hint.getStyleClass().add("hint");
        return hint;
    }

    private VBox kind() {
        WordChoice<ActionKind> kind =
                new WordChoice<>(
                        ActionKind.class, "vocabulary.action-kind", Texts.of("action.kind"));
        action.actionProperty().subscribe(now -> kind.setValue(now.kind()));
        kind.valueProperty().addListener((_, _, now) -> action.setKind(now));
        Label label = Nodes.word(Texts.of("action.kind"), "block-name");
        label.setLabelFor(kind);
        VBox block = new VBox(label, kind);
        block.getStyleClass().add("block");
        return block;
    }

    private Node foot() {
        Label also = Nodes.label("", "meta");
        action.otherCardsProperty()
                .subscribe(
                        places -> {
                            also.setText(Texts.of("action.also-serves", places(places)));
                            Nodes.show(also, !places.isEmpty());
                        });
        Button off = new Button(Texts.of("action.take-off"), Nodes.icon("fth-minus"));
        off.getStyleClass().addAll("plain", "small");
        off.setOnAction(_ -> onTakeOff.run());
        VBox foot = new VBox(also, new HBox(Nodes.space(), off));
        foot.getStyleClass().add("entry-facts");
        return foot;
    }

    /** Cards by their places, as in {@code claim 2, claim 5}. */
    static String places(List<Integer> places) {
        return places.stream()
                .map(place -> Texts.of("action.claim", place))
                .collect(Collectors.joining(", "));
    }
}
