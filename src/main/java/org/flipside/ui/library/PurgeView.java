package org.flipside.ui.library;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;

import org.flipside.store.DeletedSession;
import org.flipside.ui.form.DialogPanel;
import org.flipside.ui.support.KeyCaps;
import org.flipside.ui.support.Keys;
import org.flipside.ui.support.Texts;
import org.flipside.ui.support.Views;

/** Asks before a session is removed for good. What Enter does is harmless. */
public final class PurgeView {
    private final Runnable purge;
    private final Runnable closed;
    private final DialogPanel root;

    @FXML private Label title;
    @FXML private Button keep;

    /**
     * @param purge removes it
     * @param closed is called when the dialog is done with
     */
    PurgeView(DeletedSession session, Runnable purge, Runnable closed) {
        this.purge = purge;
        this.closed = closed;
        root = (DialogPanel) Views.load(this);
        LibrarySheet.addTo(root);
        String question = Texts.of("purge.title", session.title());
        title.setText(question);
        root.setAccessibleText(question);
        KeyCaps.add(keep, Keys.cap(KeyCode.ESCAPE));
    }

    Node root() {
        return root;
    }

    /** What gets the keyboard first. */
    Node focus() {
        return keep;
    }

    @FXML
    private void keep() {
        closed.run();
    }

    @FXML
    private void purge() {
        closed.run();
        purge.run();
    }
}
