package org.flipside.ui.inspector;

import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.flipside.model.Id;
import org.flipside.model.Lens;
import org.flipside.model.Point;
import org.flipside.session.CardText;
import org.flipside.session.SessionEditor;
import org.flipside.ui.support.CardSelection;
import org.flipside.ui.support.Fx;
import org.flipside.ui.support.Keys;
import org.flipside.ui.support.Modals;
import org.flipside.ui.support.Texts;
import org.flipside.ui.support.Views;

import java.util.List;
import java.util.function.Function;

/**
 * The dialog that adds cards: one by its claim, or as many as there are lines, seen before they are
 * added. One step of undo takes all of them back.
 */
public final class AddCardsView {
    private static final double TALL = 640;
    private static final KeyCombination ADD_LINES =
            new KeyCodeCombination(KeyCode.ENTER, KeyCombination.SHORTCUT_DOWN);

    private final AddCardsViewModel model;
    private final Modals modals;
    private final Region node;
    private final GrowingText claim = new GrowingText(/* hasParagraphs= */ false, 1);
    @FXML private ToggleButton one;
    @FXML private ToggleButton many;
    @FXML private VBox oneForm;
    @FXML private VBox manyForm;
    @FXML private Label left;
    @FXML private TextArea pasted;
    @FXML private Label hint;
    @FXML private ListView<PastedLine> preview;
    @FXML private Button removeKnown;
    @FXML private Button cancel;
    @FXML private Button add;

    /**
     * @param lens the lens that new cards belong to
     * @param placing where that many new cards lie
     * @param selection gets the cards that were added
     */
    public AddCardsView(
            SessionEditor editor,
            Id<Lens> lens,
            Function<Integer, List<Point>> placing,
            CardSelection selection,
            Modals modals) {
        this.model = new AddCardsViewModel(editor, lens, placing, selection);
        this.modals = modals;
        this.node = (Region) Views.load(this);
        node.getStylesheets().add(InspectorStyle.SHEET);
    }

    @FXML
    private void initialize() {
        cancel.setGraphic(Keys.cap(KeyCode.ESCAPE));
        claim.textProperty().bindBidirectional(model.singleProperty());
        claim.setAccessibleText(Texts.of("inspector.text.quote"));
        claim.setPromptText(Texts.of("inspector.prompt.quote"));
        claim.setOnEnter(this::add);
        claim.addEventFilter(KeyEvent.KEY_PRESSED, this::pasteLines);
        claim.textProperty()
                .subscribe(text -> left.setText(CardTextsViewModel.count(CardText.QUOTE, text)));
        oneForm.getChildren().add(1, claim);
        pasted.textProperty().bindBidirectional(model.pastedProperty());
        preview.setItems(model.lines());
        preview.setCellFactory(_ -> new PastedLineCell(model::remove));
        preview.setFocusTraversable(false);
        one.setOnAction(_ -> choose(/* lines= */ false));
        many.setOnAction(_ -> choose(/* lines= */ true));
        model.countProperty().subscribe(_ -> refresh());
        model.knownProperty().subscribe(_ -> refresh());
        model.singleProperty().subscribe(_ -> refresh());
    }

    /** Opens the dialog for one card. */
    public void showOne() {
        choose(/* lines= */ false);
        modals.show(node, claim);
    }

    /** Opens the dialog for a card a line. */
    public void showLines() {
        choose(/* lines= */ true);
        modals.show(node, pasted);
    }

    /** Opens the dialog for a card a line, with what is on the clipboard. */
    public void pasteLines() {
        String text = Clipboard.getSystemClipboard().getString();
        if (text != null) {
            model.pastedProperty().set(text);
        }
        showLines();
    }

    private void choose(boolean lines) {
        one.setSelected(!lines);
        many.setSelected(lines);
        Nodes.show(oneForm, !lines);
        Nodes.show(manyForm, lines);
        node.setMaxHeight(lines ? TALL : Region.USE_PREF_SIZE);
        add.setGraphic(lines ? Keys.cap(Keys.text(ADD_LINES)) : Keys.cap(KeyCode.ENTER));
        refresh();
        Fx.later(() -> (lines ? pasted : claim).requestFocus());
    }

    /**
     * Several lines that are pasted into the one field are several cards. For no other key the
     * clipboard is asked: where that waits for another program, keys that come meanwhile overtake
     * this one.
     */
    private void pasteLines(KeyEvent event) {
        if (!event.isShortcutDown() || event.getCode() != KeyCode.V) {
            return;
        }
        String text = Clipboard.getSystemClipboard().getString();
        if (text != null && text.strip().lines().count() > 1) {
            event.consume();
            model.pastedProperty().set(text);
            choose(/* lines= */ true);
        }
    }

    private void refresh() {
        boolean lines = many.isSelected();
        int count = lines ? model.countProperty().get() : 1;
        add.setText(
                count == 1 ? Texts.of("inspector.add-one") : Texts.of("inspector.add-many", count));
        add.setDisable(lines ? count == 0 : model.singleProperty().get().isBlank());
        Nodes.show(preview, !model.lines().isEmpty());
        hint.setText(
                model.lines().isEmpty()
                        ? Texts.of("inspector.lines-hint")
                        : Texts.of("inspector.lines-read", count, model.knownProperty().get()));
        Nodes.show(removeKnown, model.knownProperty().get() > 0);
    }

    @FXML
    private void pressed(KeyEvent event) {
        if (ADD_LINES.match(event)) {
            event.consume();
            add();
        }
    }

    @FXML
    private void add() {
        if (many.isSelected() ? model.addLines() : model.addSingle()) {
            modals.close();
        }
    }

    @FXML
    private void removeKnown() {
        model.removeKnown();
    }

    @FXML
    private void close() {
        modals.close();
    }
}
