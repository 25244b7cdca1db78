package org.flipside.ui.form;

import javafx.scene.Parent;

import org.flipside.ui.support.Views;

/** The style sheet of dialogs with fields. */
final class FormSheet {
    private FormSheet() {}

    /** Gives it to a dialog. */
    static void addTo(Parent root) {
        Views.style(root, FormSheet.class, "form.css");
    }
}
