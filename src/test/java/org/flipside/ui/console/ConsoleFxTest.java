package org.flipside.ui.console;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;

import org.flipside.export.Exporter;
import org.flipside.export.print.Printers;
import org.flipside.files.CatalogueReader;
import org.flipside.files.SessionFile;
import org.flipside.model.Card;
import org.flipside.model.Id;
import org.flipside.model.Session;
import org.flipside.session.LibraryBegun;
import org.flipside.session.SessionEditor;
import org.flipside.settings.ClientsFile;
import org.flipside.store.Library;
import org.flipside.store.LibraryLocation;
import org.flipside.testsupport.FxTest;
import org.flipside.testsupport.GivenSite;
import org.flipside.testsupport.MemoryLog;
import org.flipside.ui.export.Exports;
import org.flipside.ui.priority.PriorityChoice;
import org.flipside.ui.support.ModalLayer;
import org.junit.jupiter.api.AfterEach;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Base of tests of the console: one session in a window of 1000 × 1000 pixels, the list of its
 * cards folded at first.
 */
abstract class ConsoleFxTest extends FxTest {
    final Session session;
    final MemoryLog log = new MemoryLog();
    final SessionEditor editor;
    final ModalLayer layer = get(ModalLayer::new);
    final SessionConsole console;

    /** Where exports go. */
    final Path exports;

    /** Where what is remembered of clients lies. */
    final Path settings;

    /** What was opened in other programs. */
    final List<String> opened = new ArrayList<>();

    /** How often somebody wanted to go back to the library. */
    int left;

    /** Where the stage can be shown: on one display, unless a test adds another. */
    final GivenSite site = new GivenSite();

    /** Where the session lies. */
    final Library library;

    ConsoleFxTest(Path folder, Session session) {
        this.session = session;
        this.exports = folder.resolve("exports");
        this.settings = folder.resolve("settings");
        editor = log.edit(session);
        library = Library.open(new LibraryLocation.OnDisk(folder.resolve("library.mv.db")));
        library.create(session, "make", "Ada", MemoryLog.NOW).join();
        console = get(this::makeConsole);
        run(() -> layer.setContent(console.root()));
    }

    /** Another console of the same session. */
    SessionConsole makeConsole() {
        Clock clock = Clock.fixed(MemoryLog.NOW, ZoneOffset.UTC);
        return new SessionConsole(
                new ConsoleTools(
                        CatalogueReader.builtIn(),
                        new Exports(
                                new Exporter(
                                        CatalogueReader.builtIn(),
                                        new SessionFile("Flipside test"),
                                        clock),
                                exports,
                                new ClientsFile(settings),
                                Printers.ofSystem(),
                                opened::add),
                        site.site(),
                        PriorityChoice.in(exports, _ -> {}),
                        layer,
                        clock),
                editor,
                SessionPast.of(library, session.id()),
                LibraryBegun.read(library, session.id(), "Ada").join(),
                Rehearsal.none(),
                () -> left++);
    }

    @AfterEach
    void close() {
        run(console::close);
        library.close();
    }

    /** Shows the window and gives the keyboard to the board. */
    void open() {
        show(() -> layer);
        run(console::focus);
    }

    /** The cards at those places in the run, from 1. */
    List<Id<Card>> cards(int... numbers) {
        List<Card> running = editor.session().running();
        return Arrays.stream(numbers).mapToObj(n -> running.get(n - 1).id()).toList();
    }

    /** What is selected. */
    List<Id<Card>> selected() {
        return get(() -> List.copyOf(console.selection().get().cards()));
    }

    /** The one node that a selector finds. */
    Node node(String selector) {
        return get(
                () -> {
                    Node found = layer.lookup(selector);
                    if (found == null) {
                        throw new AssertionError("Nothing is " + selector);
                    }
                    return found;
                });
    }

    /** What a label says. */
    String text(String selector) {
        return ((Labeled) node(selector)).getText();
    }

    /** The list of cards. */
    @SuppressWarnings("unchecked") // the console fills it
    ListView<Card> rail() {
        return (ListView<Card>) node("#cards");
    }

    /** The button that says that, below a node. */
    Button button(String selector, String words) {
        Node within = node(selector);
        return get(
                () ->
                        within.lookupAll(".button").stream()
                                .filter(Button.class::isInstance)
                                .map(Button.class::cast)
                                .filter(button -> words.equals(button.getText()))
                                .findFirst()
                                .orElseThrow(() -> new AssertionError("No button " + words)));
    }

    /** Whether a node is seen, and what it lies in. */
    static boolean isSeen(Node node) {
        return get(
                () -> {
                    boolean visible = node.getScene() != null;
                    for (Node at = node; at != null; at = at.getParent()) {
                        visible &= at.isVisible();
                    }
                    return visible;
                });
    }
}
