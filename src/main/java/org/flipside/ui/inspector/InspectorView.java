package org.flipside.ui.inspector;

import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.flipside.catalogue.Catalogue;
import org.flipside.catalogue.PriorityTable;
import org.flipside.model.Card;
import org.flipside.model.Id;
import org.flipside.session.BegunTexts;
import org.flipside.session.SessionEditor;
import org.flipside.store.JournalEntry;
import org.flipside.ui.support.CardSelection;
import org.flipside.ui.support.Command;
import org.flipside.ui.support.Fx;
import org.flipside.ui.support.Modals;
import org.flipside.ui.support.Texts;
import org.flipside.ui.support.Views;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/**
 * The panel that shows and edits the selected card: both sides, evidence, owner, actions, scores,
 * notes, history. Made for widths from 360 to 416 pixels. On the JavaFX thread.
 */
public final class InspectorView extends StackPane {
    private static final double WIDE = 400;

    private final SessionEditor editor;
    private final InspectorViewModel model;
    private final ReadOnlyBooleanWrapper compact = new ReadOnlyBooleanWrapper();
    private final InspectorTabs tabs;
    private final SeveralPane several;
    private final MarginScroll severalScroll;
    private final InspectorCommands commands;
    private final List<Command> others = new ArrayList<>();
    @FXML private VBox nothing;
    @FXML private VBox one;
    @FXML private Label position;
    @FXML private Label quote;
    @FXML private Button turn;
    @FXML private MenuButton more;

    /**
     * An inspector of one session; what is begun and not entered is gone with it.
     *
     * @param history reads what happened to a card from the journal, newest first; any thread may
     *     complete it
     * @param priorities says what follows from ratings; may change
     * @param modals where short messages are shown
     */
    public InspectorView(
            SessionEditor editor,
            CardSelection selection,
            Catalogue catalogue,
            Function<Id<Card>, CompletableFuture<List<JournalEntry>>> history,
            ObservableValue<PriorityTable> priorities,
            Clock clock,
            Modals modals) {
        this(editor, selection, catalogue, history, priorities, clock, modals, BegunTexts.none());
    }

    /**
     * As the other, with what keeps what is begun and not entered.
     *
     * @param begun outlives this inspector
     */
    public InspectorView(
            SessionEditor editor,
            CardSelection selection,
            Catalogue catalogue,
            Function<Id<Card>, CompletableFuture<List<JournalEntry>>> history,
            ObservableValue<PriorityTable> priorities,
            Clock clock,
            Modals modals,
            BegunTexts begun) {
        this.editor = editor;
        model =
                new InspectorViewModel(
                        editor,
                        selection,
                        catalogue,
                        history,
                        priorities,
                        clock,
                        begun,
                        new TypingPauses(),
                        Fx::later);
        tabs = new InspectorTabs(model, compact.getReadOnlyProperty(), clock.getZone(), modals);
        several = new SeveralPane(model.pattern(), model.tags(), model::turn);
        severalScroll = new MarginScroll(several.node());
        commands = new InspectorCommands(selection, model, tabs, several);
        getStyleClass().add("inspector");
        getStylesheets().add(InspectorStyle.SHEET);
        setAccessibleRole(AccessibleRole.NODE);
        getChildren().addAll(Views.load(this), severalScroll);
        widthProperty().subscribe(() -> compact.set(getWidth() > 0 && getWidth() < WIDE));
        model.shownProperty().subscribe(this::show);
    }

    @FXML
    private void initialize() {
        turn.setGraphic(Marks.turn());
        turn.setAccessibleText(Texts.of("inspector.turn"));
        more.setAccessibleText(Texts.of("inspector.more"));
        more.setOnShowing(_ -> fillMenu());
        fillMenu(); // a menu button without items does not open
        one.getChildren().addAll(tabs.strip(), tabs.content());
    }

    private void fillMenu() {
        List<MenuItem> items = new ArrayList<>();
        List<Command> all = new ArrayList<>(commands.all());
        all.addAll(others);
        for (Command command : all) {
            String keys = command.keyText();
            MenuItem item =
                    new MenuItem(keys.isEmpty() ? command.text() : command.text() + "\t" + keys);
            item.setDisable(!command.isReady());
            item.setOnAction(_ -> command.run());
            items.add(item);
        }
        more.getItems().setAll(items);
    }

    private void show(Shown now) {
        showOnly(
                switch (now) {
                    case Shown.Nothing() -> nothing;
                    case Shown.One _ -> one;
                    case Shown.Several _ -> severalScroll;
                });
        switch (now) {
            case Shown.Nothing() -> setAccessibleText(Texts.of("inspector.nothing-title"));
            case Shown.One shown -> showHead(shown);
            case Shown.Several(List<Card> cards) -> {
                several.show(editor.session(), cards);
                setAccessibleText(Texts.of("inspector.several-title", cards.size()));
            }
        }
    }

    private void showOnly(Region pane) {
        for (Node each : List.of(nothing, one, severalScroll)) {
            Nodes.show(each, each.equals(pane));
        }
    }

    private void showHead(Shown.One shown) {
        position.setText(
                Texts.of(
                        "inspector.position",
                        shown.position(),
                        shown.count(),
                        Texts.of("vocabulary.side", shown.card().side())));
        String words = shown.card().claim().quote();
        quote.setText(
                words.isBlank()
                        ? Texts.of("inspector.no-quote")
                        : Texts.of("inspector.quote", words));
        setAccessibleText(Texts.of("inspector.spoken-card", shown.position(), shown.count()));
    }

    @FXML
    private void turn() {
        model.turn();
    }

    /** What can be done here, for the palette and the keys of the window. */
    public List<Command> commands() {
        return commands.all();
    }

    /** Lists commands of others in the menu of the card as well. */
    public void addToMenu(List<Command> more) {
        others.addAll(more);
        fillMenu();
    }

    /** What is done before a command shows something here, such as unfolding the panel. */
    public void setOnWanted(Runnable action) {
        commands.setOnWanted(action);
    }

    /**
     * Puts into the session whatever is typed and not in it yet, a line of evidence that was not
     * finished among it. To be called before the window closes.
     */
    public void commitPending() {
        model.commitPending();
    }

    /** Puts into the session what stands in fields; a line of evidence stays open. */
    public void commitFields() {
        model.commitFields();
    }

    /** Commits what is typed and ends all subscriptions; nothing is shown from then on. */
    public void close() {
        model.commitPending();
        model.close();
        tabs.close();
        commands.close();
    }
}
