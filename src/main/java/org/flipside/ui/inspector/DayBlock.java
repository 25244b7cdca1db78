package org.flipside.ui.inspector;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import org.flipside.ui.support.DayText;
import org.flipside.ui.support.Texts;

import java.util.function.Supplier;

/** A field for a day with its name above it and, where it cannot be read, what to try. */
final class DayBlock extends VBox {
    private static final PseudoClass PROBLEM = PseudoClass.getPseudoClass("problem");

    private DayBlock(
            String name,
            String prompt,
            String unclearText,
            Supplier<DayText> days,
            PendingDay<?> pending) {
        DayInput day = new DayInput(name, prompt, days);
        day.field().textProperty().bindBidirectional(pending.textProperty());
        day.field()
                .focusedProperty()
                .addListener(
                        (_, _, focused) -> {
                            if (!focused) {
                                pending.commit();
                            }
                        });
        day.field().setOnAction(_ -> pending.commit());
        day.setOnPicked(pending::commit);
        Nodes.passUndoOn(day.field(), pending);
        Label problem = Nodes.label(unclearText, "meta", "problem");
        pending.unclearProperty()
                .subscribe(
                        unclear -> {
                            Nodes.show(problem, unclear);
                            day.field().pseudoClassStateChanged(PROBLEM, unclear);
                        });
        Label label = Nodes.word(name, "block-name");
        label.setLabelFor(day.field());
        getStyleClass().add("block");
        getChildren().addAll(label, day, problem);
    }

    /** A field for a day to come. */
    static DayBlock due(String name, Supplier<DayText> days, PendingDay<?> pending) {
        return new DayBlock(
                name,
                Texts.of("owner.decide-by-prompt"),
                Texts.of("owner.day-unclear"),
                days,
                pending);
    }

    /** A field for a day on which something was. */
    static DayBlock past(String name, Supplier<DayText> days, PendingDay<?> pending) {
        return new DayBlock(name, "", Texts.of("evidence.day-unclear"), days, pending);
    }
}
