package org.flipside.ui.library;

import javafx.fxml.FXML;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.flipside.session.Preflight.Finding;
import org.flipside.ui.support.Texts;
import org.flipside.ui.support.Views;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.List;

/** The pre-flight list at the right of the dialog. */
public final class PreflightView {
    private final Parent root;

    @FXML private Label score;
    @FXML private VBox checks;

    PreflightView(NewSessionViewModel session) {
        root = Views.load(this);
        session.findingsProperty().subscribe(this::fill);
    }

    Parent root() {
        return root;
    }

    private void fill(List<Finding> findings) {
        long fine = findings.stream().filter(Finding::fine).count();
        score.setText(Texts.of("new-session.preflight.score", fine, findings.size()));
        checks.getChildren().setAll(findings.stream().map(PreflightView::row).toList());
    }

    private static Node row(Finding finding) {
        FontIcon icon = new FontIcon(finding.fine() ? "fth-check" : "fth-alert-triangle");
        icon.getStyleClass().add(finding.fine() ? "for" : "warn");
        Label title = new Label(PreflightTexts.title(finding));
        title.setWrapText(true);
        title.setMinHeight(Label.USE_PREF_SIZE);
        title.getStyleClass().add(finding.fine() ? "body" : "strong");
        VBox words = new VBox(title);
        HBox.setHgrow(words, Priority.ALWAYS);
        if (!finding.fine()) {
            Label advice = new Label(PreflightTexts.advice(finding));
            advice.setWrapText(true);
            advice.setMinHeight(Label.USE_PREF_SIZE);
            advice.getStyleClass().add("meta");
            words.getChildren().add(advice);
        }
        HBox mark = new HBox(icon);
        mark.setAlignment(Pos.CENTER);
        mark.getStyleClass().add("check-mark");
        HBox row = new HBox(12, mark, words);
        row.setAlignment(Pos.TOP_LEFT);
        return row;
    }
}
