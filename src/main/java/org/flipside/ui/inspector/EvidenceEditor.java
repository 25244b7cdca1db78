package org.flipside.ui.inspector;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.flipside.model.Direction;
import org.flipside.model.EvidenceKind;
import org.flipside.model.Proximity;
import org.flipside.ui.support.DayText;
import org.flipside.ui.support.Texts;
import org.flipside.ui.support.WordChoice;

import java.util.Locale;
import java.util.function.BooleanSupplier;

/**
 * The line in which evidence is written: the note first, then by Tab what else is worth a
 * keystroke. Enter saves from anywhere in it, Esc closes it and keeps what was typed.
 */
final class EvidenceEditor extends VBox {
    private static final PseudoClass PROBLEM = PseudoClass.getPseudoClass("problem");

    private final EvidenceViewModel evidence;
    private final EvidenceEntry entry;
    private final Runnable onRemove;
    private BooleanSupplier takesSuggestion = () -> false;
    private final GrowingText note = new GrowingText(/* hasParagraphs= */ false, 1);

    /**
     * @param onRemove takes the entry away that is being changed
     */
    EvidenceEditor(EvidenceViewModel evidence, EvidenceEntry entry, Runnable onRemove) {
        this.evidence = evidence;
        this.entry = entry;
        this.onRemove = onRemove;
        getStyleClass().addAll("entry", "entry-editor");
        entry.directionProperty().subscribe(this::stripe);
        note.textProperty().bindBidirectional(entry.noteProperty());
        note.setPromptText(prompt());
        note.setAccessibleText(Texts.of("evidence.note"));
        note.getStyleClass().add("entry-field");
        note.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
        getChildren().addAll(note, kindAndStrength());
        addSourceAndDay();
        getChildren().addAll(proximityAndReference());
        if (entry.isEdit()) {
            getChildren().add(directionAndRemoval());
        }
        getChildren().add(foot());
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /** Gives the keyboard to the note. */
    void focusNote() {
        note.requestFocus();
        note.end();
    }

    private void stripe(Direction direction) {
        for (Direction each : Direction.values()) {
            String style = each.name().toLowerCase(Locale.ROOT);
            getStyleClass().remove(style);
            if (each == direction) {
                getStyleClass().add(style);
            }
        }
    }

    private String prompt() {
        return entry.kindProperty().get() == EvidenceKind.ABSENCE
                ? Texts.of("evidence.prompt.absence")
                : Texts.of("evidence.prompt", entry.directionProperty().get());
    }

    private Node kindAndStrength() {
        ComboBox<EvidenceKind> kind =
                new WordChoice<>(
                        EvidenceKind.class,
                        "vocabulary.evidence-kind",
                        Texts.of("evidence.kind"),
                        entry.kindProperty());
        FlowPane row = new FlowPane(kind, new StrengthPicker(entry.strengthProperty()));
        row.getStyleClass().add("entry-choices");
        return row;
    }

    private void addSourceAndDay() {
        TextField source = new TextField();
        source.textProperty().bindBidirectional(entry.sourceRoleProperty());
        source.setPromptText(Texts.of("evidence.source-prompt"));
        source.setAccessibleText(Texts.of("evidence.source"));
        SuggestionChips roles =
                new SuggestionChips(
                        source,
                        typed -> Suggestions.matching(typed, evidence.sourceRoles().stream()),
                        source::setText);
        takesSuggestion = roles::takeMarked;
        DayInput day = new DayInput(Texts.of("evidence.observed"), "", evidence::days);
        day.field().textProperty().bindBidirectional(entry.observedProperty());
        entry.problemProperty()
                .subscribe(
                        problem ->
                                day.field().pseudoClassStateChanged(PROBLEM, !problem.isEmpty()));
        day.field().focusedProperty().addListener((_, _, focused) -> tidyDay(day.field(), focused));
        Label problem = Nodes.label("", "meta", "problem");
        problem.textProperty().bind(entry.problemProperty());
        problem.textProperty().subscribe(text -> Nodes.show(problem, !text.isEmpty()));
        getChildren().addAll(Nodes.halves(source, day), roles, problem);
    }

    /** Shows a day that was typed in short as it was understood. */
    private void tidyDay(TextField field, boolean focused) {
        if (!focused) {
            evidence.days()
                    .read(field.getText())
                    .ifPresent(read -> field.setText(DayText.show(read, Locale.getDefault())));
        }
    }

    private Node proximityAndReference() {
        ComboBox<Proximity> proximity =
                new WordChoice<>(
                        Proximity.class,
                        "vocabulary.proximity",
                        Texts.of("evidence.proximity"),
                        entry.proximityProperty());
        TextField reference = new TextField();
        reference.textProperty().bindBidirectional(entry.referenceProperty());
        reference.setPromptText(Texts.of("evidence.reference"));
        reference.setAccessibleText(Texts.of("evidence.reference"));
        return Nodes.halves(proximity, reference);
    }

    private Node directionAndRemoval() {
        HBox row = new HBox();
        row.getStyleClass().add("entry-row");
        for (Direction each : Direction.values()) {
            ToggleButton button = new ToggleButton(Texts.of("vocabulary.direction", each));
            button.getStyleClass().add("chip");
            entry.directionProperty().subscribe(now -> button.setSelected(now == each));
            button.setOnAction(
                    _ -> {
                        entry.directionProperty().set(each);
                        button.setSelected(true);
                    });
            row.getChildren().add(button);
        }
        Button remove = new Button(Texts.of("evidence.remove"), Nodes.icon("fth-trash-2"));
        remove.getStyleClass().addAll("plain", "small");
        remove.setOnAction(_ -> onRemove.run());
        row.getChildren().addAll(Nodes.space(), remove);
        return row;
    }

    private Node foot() {
        FlowPane row =
                new FlowPane(
                        Nodes.keyHint(
                                KeyCode.ENTER,
                                entry.isEdit() ? "evidence.save-edit-hint" : "evidence.save-hint"),
                        Nodes.keyHint(KeyCode.ESCAPE, "evidence.close-hint"));
        row.getStyleClass().add("entry-foot");
        return row;
    }

    /** The keys that open a line also turn one round in which nothing is written yet. */
    private void typed(KeyEvent event) {
        if (entry.isEdit() || !note.getText().isEmpty()) {
            return;
        }
        Direction other =
                switch (event.getCharacter()) {
                    case "+" -> Direction.FOR;
                    case "-", "−" -> Direction.AGAINST;
                    default -> entry.directionProperty().get();
                };
        if (other != entry.directionProperty().get()) {
            event.consume();
            evidence.open(other);
        }
    }

    private void pressed(KeyEvent event) {
        boolean inOpenList = event.getTarget() instanceof ComboBox<?> choice && choice.isShowing();
        if (inOpenList || event.isAltDown()) {
            return;
        }
        switch (event.getCode()) {
            case ESCAPE -> {
                event.consume();
                evidence.close();
            }
            case ENTER -> {
                boolean onButton =
                        event.getTarget() instanceof Button
                                || event.getTarget() instanceof ToggleButton;
                if (onButton) {
                    return;
                }
                event.consume();
                if (!takesSuggestion.getAsBoolean()) {
                    evidence.save();
                }
            }
            default -> {}
        }
    }
}
