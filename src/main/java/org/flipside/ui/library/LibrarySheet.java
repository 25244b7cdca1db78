package org.flipside.ui.library;

import javafx.scene.Parent;

import java.util.Objects;

/** The style sheet of the library window and its dialogs. */
final class LibrarySheet {
    private LibrarySheet() {}

    /** Gives it to a part that stands alone: the window's content, or a dialog. */
    static void addTo(Parent root) {
        String name = "library.css";
        root.getStylesheets()
                .add(
                        Objects.requireNonNull(LibrarySheet.class.getResource(name), name)
                                .toExternalForm());
    }
}
