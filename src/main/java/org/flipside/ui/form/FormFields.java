package org.flipside.ui.form;

import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.flipside.ui.support.Texts;

/** Fields under their names. */
public final class FormFields {
    private FormFields() {}

    /** A field under its name, which assistive technology reads with it. */
    public static VBox labelled(String key, Control field) {
        Label name = new Label(Texts.of(key));
        name.getStyleClass().add("field-label");
        name.setLabelFor(field);
        field.setAccessibleText(name.getText());
        field.setMaxWidth(Double.MAX_VALUE);
        field.getStyleClass().add("tall-field");
        return new VBox(6, name, field);
    }

    /** What takes all the room that is left in a row. */
    public static Region space() {
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        return space;
    }
}
