package org.flipside.ui.inspector;

import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;

import org.flipside.model.Lever;
import org.flipside.ui.support.Texts;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/** What an owner can pull, to be switched on and off. */
final class LeverChips extends FlowPane {
    private final Map<Lever, ToggleButton> chips = new EnumMap<>(Lever.class);

    /**
     * @param held hears which lever is held now, or no longer
     */
    LeverChips(BiConsumer<Lever, Boolean> held) {
        getStyleClass().add("chips");
        for (Lever lever : Lever.values()) {
            ToggleButton chip = new ToggleButton(Texts.of("vocabulary.lever", lever));
            chip.getStyleClass().add("chip");
            chip.setOnAction(_ -> held.accept(lever, chip.isSelected()));
            chips.put(lever, chip);
            getChildren().add(chip);
        }
    }

    /** Shows which levers are held. */
    void show(List<Lever> held) {
        chips.forEach((lever, chip) -> chip.setSelected(held.contains(lever)));
    }
}
