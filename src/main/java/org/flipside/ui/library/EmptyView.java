package org.flipside.ui.library;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;

import org.flipside.ui.support.KeyCaps;
import org.flipside.ui.support.Keys;
import org.flipside.ui.support.Views;

/** What a library without sessions shows: the idea in two cards, and how to begin. */
public final class EmptyView {
    private final Parent root;

    @FXML private Button begin;
    @FXML private Button sample;

    /**
     * @param newSession begins a new session
     * @param openSample makes the sample session and opens it
     */
    EmptyView(Runnable newSession, Runnable openSample) {
        root = Views.load(this);
        KeyCaps.add(begin, Keys.cap(KeyCode.ENTER));
        begin.setOnAction(_ -> newSession.run());
        sample.setOnAction(_ -> openSample.run());
    }

    Parent root() {
        return root;
    }

    /** What gets the keyboard. */
    Node focus() {
        return begin;
    }
}
