package org.flipside.ui.form;

import javafx.scene.Parent;

import java.util.Objects;

/** The style sheet of dialogs with fields. */
final class FormSheet {
    private FormSheet() {}

    /** Gives it to a dialog. */
    static void addTo(Parent root) {
        String name = "form.css";
        root.getStylesheets()
                .add(
                        Objects.requireNonNull(FormSheet.class.getResource(name), name)
                                .toExternalForm());
    }
}
