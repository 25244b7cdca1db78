package org.flipside.ui.library;

import javafx.scene.Parent;

import org.flipside.ui.support.Views;

/** The style sheet of the library window and its dialogs. */
final class LibrarySheet {
    private LibrarySheet() {}

    /** Gives it to a part that stands alone: the window's content, or a dialog. */
    static void addTo(Parent root) {
        Views.style(root, LibrarySheet.class, "library.css");
    }
}
