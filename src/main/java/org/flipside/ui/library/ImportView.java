package org.flipside.ui.library;

import javafx.fxml.FXML;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.flipside.files.Replies;
import org.flipside.model.Id;
import org.flipside.model.Session;
import org.flipside.model.SessionDetails;
import org.flipside.model.Workshop;
import org.flipside.ui.form.DialogPanel;
import org.flipside.ui.form.FormFields;
import org.flipside.ui.support.KeyCaps;
import org.flipside.ui.support.Keys;
import org.flipside.ui.support.Texts;
import org.flipside.ui.support.Views;
import org.kordamp.ikonli.javafx.FontIcon;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** Shows what came in before anything is done with it. */
public final class ImportView {
    private static final int MOST_LINES = 10;

    private final ImportViewModel model;
    private final Consumer<Workshop> start;
    private final BiConsumer<Id<SessionDetails>, List<Path>> look;
    private final Runnable closed;
    private final DialogPanel root;

    @FXML private Label title;
    @FXML private VBox files;
    @FXML private Label problem;
    @FXML private Button cancel;
    @FXML private Button take;

    /**
     * @param start begins a new session from a workshop
     * @param look opens a session with a file that came back to it
     * @param closed is called when the dialog is done with
     */
    ImportView(
            ImportViewModel model,
            Consumer<Workshop> start,
            BiConsumer<Id<SessionDetails>, List<Path>> look,
            Runnable closed) {
        this.model = model;
        this.start = start;
        this.look = look;
        this.closed = closed;
        root = (DialogPanel) Views.load(this);
        LibrarySheet.addTo(root);
        title.setText(Texts.of(model.sessions().isEmpty() ? titleWithout() : "import.title"));
        model.files().forEach(file -> files.getChildren().add(section(file)));
        int sessions = model.sessions().size();
        take.setVisible(sessions > 0);
        take.setManaged(sessions > 0);
        take.setText(Texts.of("import.take", sessions));
        cancel.setText(Texts.of(sessions > 0 ? "import.cancel" : "import.close"));
        KeyCaps.add(take, Keys.cap(KeyCode.ENTER));
        KeyCaps.add(cancel, Keys.cap(KeyCode.ESCAPE));
        problem.textProperty().bind(model.problemProperty());
        problem.visibleProperty().bind(model.problemProperty().isNotEmpty());
        problem.managedProperty().bind(problem.visibleProperty());
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    Node root() {
        return root;
    }

    /** What gets the keyboard first. */
    Node focus() {
        return take.isVisible() ? take : cancel;
    }

    @FXML
    private void take() {
        model.take(closed);
    }

    @FXML
    private void cancel() {
        closed.run();
    }

    private String titleWithout() {
        return model.files().stream().anyMatch(Incoming.OfWorkshop.class::isInstance)
                ? "import.title.workshop"
                : "import.title.unusable";
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && event.getTarget() instanceof ButtonBase button) {
            button.fire();
            event.consume();
        }
    }

    private Node section(Incoming file) {
        VBox section = new VBox(8);
        section.getStyleClass().add("import-file");
        Label name = label(file.file(), "meta");
        switch (file) {
            case Incoming.OfSession(_, Session session, List<String> warnings) -> {
                section.getChildren().addAll(name, sessionWords(session));
                addLines(section, "import.warnings", warnings);
            }
            case Incoming.OfWorkshop(_, Workshop workshop, List<String> warnings) -> {
                section.getChildren().addAll(name, workshopWords(workshop));
                addLines(section, "import.warnings", warnings);
            }
            case Incoming.OfAnswers(_, Path path, Replies replies) ->
                    section.getChildren().addAll(name, answersWords(path, replies));
            case Incoming.Unusable(_, List<String> problems) -> {
                section.getChildren().add(strong("fth-alert-triangle", "problem", file.file()));
                addLines(section, "import.problems", problems);
            }
        }
        return section;
    }

    private Node sessionWords(Session session) {
        SessionDetails details = session.details();
        VBox words =
                new VBox(
                        2,
                        label(details.title(), "strong"),
                        label(
                                SessionTexts.joined(
                                        SessionTexts.joined(details.client(), details.unit()),
                                        SessionTexts.longDay(details.date())),
                                "meta"),
                        label(
                                Texts.of(
                                        "import.counts",
                                        session.cards().size(),
                                        session.evidence().size(),
                                        session.links().size(),
                                        session.actions().size(),
                                        session.decisions().size()),
                                "meta"));
        if (model.isThere(session)) {
            words.getChildren().add(strong("fth-info", "quiet", Texts.of("import.there")));
        }
        return words;
    }

    /** They are looked at in the session that they belong to. */
    private Node answersWords(Path path, Replies replies) {
        VBox words =
                new VBox(
                        2,
                        label(
                                Texts.of("import.answers", replies.replies().size(), replies.by()),
                                "strong"));
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox row = new HBox(16, words);
        row.setAlignment(Pos.CENTER_LEFT);
        model.sessionOf(replies)
                .ifPresentOrElse(
                        session -> {
                            words.getChildren().add(label(session.title(), "meta"));
                            Button open = new Button(Texts.of("import.look-at-answers"));
                            open.setMinWidth(Region.USE_PREF_SIZE);
                            open.setOnAction(
                                    _ -> {
                                        closed.run();
                                        look.accept(session.id(), List.of(path));
                                    });
                            row.getChildren().add(open);
                        },
                        () ->
                                words.getChildren()
                                        .add(
                                                strong(
                                                        "fth-alert-triangle",
                                                        "problem",
                                                        Texts.of(
                                                                "import.answers-to-none",
                                                                replies.title()))));
        return row;
    }

    private Node workshopWords(Workshop workshop) {
        Button begin = new Button(Texts.of("import.start"));
        begin.setMinWidth(Region.USE_PREF_SIZE);
        begin.setOnAction(_ -> start.accept(workshop));
        VBox words =
                new VBox(
                        2,
                        label(workshop.title(), "strong"),
                        label(WorkshopsView.size(workshop), "meta"));
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox row = new HBox(16, words, begin);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    /** Lines that can be scrolled, selected and copied. */
    private static void addLines(VBox section, String key, List<String> lines) {
        if (lines.isEmpty()) {
            return;
        }
        String all = String.join("\n", lines);
        TextArea area = new TextArea(all);
        area.setEditable(false);
        area.setWrapText(true);
        area.setPrefRowCount(Math.min(MOST_LINES, lines.size() + 1));
        area.getStyleClass().add("problem-lines");
        area.setAccessibleText(Texts.of(key, lines.size()));
        Button copy = new Button(Texts.of("import.copy"), new FontIcon("fth-copy"));
        copy.getStyleClass().add("plain");
        copy.setMinWidth(Region.USE_PREF_SIZE);
        copy.setOnAction(
                _ -> {
                    Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, all));
                    copy.setText(Texts.of("import.copied"));
                });
        HBox head =
                new HBox(8, label(Texts.of(key, lines.size()), "meta"), FormFields.space(), copy);
        head.setAlignment(Pos.CENTER_LEFT);
        section.getChildren().addAll(head, area);
    }

    private static Node strong(String icon, String style, String text) {
        FontIcon sign = new FontIcon(icon);
        sign.getStyleClass().add(style);
        HBox row = new HBox(8, sign, label(text, "strong"));
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private static Label label(String text, String style) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Label.USE_PREF_SIZE);
        label.getStyleClass().add(style);
        return label;
    }
}
