package org.flipside.ui.library;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;

import org.flipside.ui.support.KeyCaps;
import org.flipside.ui.support.Keys;
import org.flipside.ui.support.Texts;
import org.flipside.ui.support.Views;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What a library shows that cannot be opened: what happened, that the data are safe, ways on. */
public final class ClosedView {
    private static final Map<String, String> ICONS =
            Map.of(
                    "in-use", "fth-lock",
                    "no-access", "fth-lock",
                    "server-refused", "fth-lock",
                    "server-unreachable", "fth-wifi-off",
                    "disk-full", "fth-hard-drive",
                    "folder-missing", "fth-folder");

    private final Parent root;
    private String details = "";

    @FXML private FontIcon icon;
    @FXML private Label title;
    @FXML private Label text;
    @FXML private Label safe;
    @FXML private Button again;
    @FXML private Button choose;
    @FXML private Button copy;
    @FXML private Label detailLines;

    /**
     * @param tryAgain opens the library once more
     * @param chooseOther lets somebody choose another library
     */
    ClosedView(Runnable tryAgain, Runnable chooseOther) {
        root = Views.load(this);
        KeyCaps.add(again, Keys.cap(KeyCode.ENTER));
        again.setOnAction(_ -> tryAgain.run());
        choose.setOnAction(_ -> chooseOther.run());
        copy.setOnAction(_ -> copyDetails());
    }

    Parent root() {
        return root;
    }

    /** What gets the keyboard. */
    Node focus() {
        return again;
    }

    /**
     * Says why.
     *
     * @param library where it lies
     */
    void show(Failure failure, String library) {
        icon.setIconLiteral(ICONS.getOrDefault(failure.kind(), "fth-alert-triangle"));
        title.setText(Texts.of("library.closed." + failure.kind()));
        boolean known = !failure.kind().equals("internal");
        text.setText(known ? failure.sentence() : Texts.of("library.closed.internal.text"));
        boolean damaged = failure.kind().equals("unreadable");
        safe.setText(Texts.of(damaged ? "library.closed.untouched" : "library.closed.safe"));
        List<String> lines = new ArrayList<>();
        lines.add(Texts.of("library.closed.details.library", library));
        lines.add(Texts.of("library.closed.details.problem", failure.kind(), failure.sentence()));
        lines.addAll(failure.details());
        details = String.join("\n", lines);
        detailLines.setText(details);
    }

    private void copyDetails() {
        Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, details));
        copy.setText(Texts.of("library.closed.copied"));
    }
}
