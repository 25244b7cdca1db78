package org.flipside.ui.console;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.PopupWindow;
import javafx.stage.Window;

import org.flipside.export.Exporter;
import org.flipside.export.print.Printers;
import org.flipside.files.BuiltInWorkshops;
import org.flipside.files.CatalogueReader;
import org.flipside.files.SessionFile;
import org.flipside.model.AnswerKeeping;
import org.flipside.model.Card;
import org.flipside.model.Disclosure;
import org.flipside.model.Group;
import org.flipside.model.Id;
import org.flipside.model.Phase;
import org.flipside.model.Question;
import org.flipside.model.Round;
import org.flipside.model.Scene;
import org.flipside.model.Session;
import org.flipside.model.SessionState;
import org.flipside.model.Side;
import org.flipside.model.Timing;
import org.flipside.session.LibraryBegun;
import org.flipside.session.LibraryLog;
import org.flipside.session.SessionEditor;
import org.flipside.session.SessionPlan;
import org.flipside.session.SessionStart;
import org.flipside.session.run.Course;
import org.flipside.settings.ClientsFile;
import org.flipside.store.JournalEntry;
import org.flipside.store.Library;
import org.flipside.store.LibraryLocation;
import org.flipside.testsupport.FxTest;
import org.flipside.testsupport.GivenSite;
import org.flipside.testsupport.SettableClock;
import org.flipside.ui.export.Exports;
import org.flipside.ui.priority.PriorityChoice;
import org.flipside.ui.support.Fx;
import org.flipside.ui.support.ModalLayer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.robot.Motion;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A session of 90 minutes from its first word to its last, in simulated time, in a library on disk:
 * once with keys only, once with the mouse only.
 */
class WholeSessionTest extends FxTest {
    private static final Instant START = Instant.parse("2026-11-26T09:30:00Z");

    private final SettableClock clock = new SettableClock(START);
    private final GivenSite site = new GivenSite();
    private final Library library;
    private final SessionEditor editor;
    private final ModalLayer layer = get(ModalLayer::new);
    private final SessionConsole console;

    WholeSessionTest(@TempDir Path folder) {
        library = Library.open(new LibraryLocation.OnDisk(folder.resolve("library.mv.db")));
        Session prepared = prepared();
        library.create(prepared, "make", "Ada", START).join();
        editor = LibraryLog.edit(library, prepared.id(), clock, "Ada", Fx.executor()).join();
        console =
                get(
                        () ->
                                new SessionConsole(
                                        new ConsoleTools(
                                                CatalogueReader.builtIn(),
                                                new Exports(
                                                        new Exporter(
                                                                CatalogueReader.builtIn(),
                                                                new SessionFile("Flipside test"),
                                                                clock),
                                                        folder.resolve("exports"),
                                                        new ClientsFile(folder),
                                                        Printers.ofSystem(),
                                                        _ -> {}),
                                                site.site(),
                                                PriorityChoice.in(folder, _ -> {}),
                                                layer,
                                                clock),
                                        editor,
                                        SessionPast.of(library, prepared.id()),
                                        LibraryBegun.read(library, prepared.id(), "Ada").join(),
                                        Rehearsal.none(),
                                        () -> {}));
        run(
                () -> {
                    layer.setContent(console.root());
                });
        show(() -> layer);
        run(console::focus);
    }

    private static Session prepared() {
        SessionPlan plan =
                new SessionPlan(
                        "Through the customer’s eyes",
                        "Nordhaven Mutual",
                        "claims unit",
                        LocalDate.of(2026, 11, 26),
                        LocalTime.of(9, 30),
                        LocalTime.of(11, 0),
                        List.of(
                                new SessionPlan.PlannedGroup("Leaders", 5, List.of()),
                                new SessionPlan.PlannedGroup("Front line", 6, List.of())),
                        AnswerKeeping.COUNTS_ONLY);
        return SessionStart.make(BuiltInWorkshops.find("customer").orElseThrow(), plan, START);
    }

    @AfterEach
    void close() {
        run(console::close);
        library.close();
    }

    private Session session() {
        return get(editor::session);
    }

    private Card card(int number) {
        return session().running().get(number - 1);
    }

    private String phase() {
        return session()
                .progress()
                .flatMap(p -> session().phases().get(p.phase()))
                .map(Phase::name)
                .orElse("");
    }

    private void minutes(int minutes) {
        clock.advance(Duration.ofMinutes(minutes));
    }

    private void showCard(int number) {
        type(String.valueOf(number));
        press(KeyCode.ENTER);
    }

    /** Leaders, then the front line; a digit moves on by itself. */
    private void count(String leaders, String frontLine) {
        press(KeyCode.V);
        type(leaders + frontLine);
    }

    private void nextPhase(String expected) {
        press(KeyCode.CONTROL, KeyCode.PAGE_DOWN);
        assertThat(phase()).isEqualTo(expected);
    }

    private long rounds(Question question, Disclosure disclosure) {
        return session().rounds().list().stream()
                .filter(r -> r.question() == question && r.disclosure() == disclosure)
                .count();
    }

    @Test
    void ninetyMinutesWithKeysOnly() {
        press(KeyCode.F5);
        press(KeyCode.ENTER);
        assertThat(phase()).isEqualTo("Open");
        minutes(8);
        nextPhase("Silent check-in");
        for (int number = 1; number <= 5; number++) {
            showCard(number);
            count("012020", "001320");
        }
        assertThat(rounds(Question.CHECK_IN, Disclosure.HIDDEN)).isEqualTo(5);
        minutes(7);
        nextPhase("Examine");
        for (int number = 1; number <= 5; number++) {
            examine(number);
        }
        assertThat(rounds(Question.RECOGNITION, Disclosure.REVEALED)).isEqualTo(5);
        assertThat(session().running()).allMatch(card -> card.side() == Side.FLIPSIDE);
        nextPhase("Evidence");
        evidence();
        minutes(22);
        nextPhase("Map");
        press(KeyCode.ALT, KeyCode.DIGIT3);
        minutes(10);
        nextPhase("Focus");
        dots();
        minutes(5);
        nextPhase("Own and decide");
        decide();
        minutes(10);
        nextPhase("Close");
        assertThat(get(() -> Course.of(editor.session(), START, clock.instant()).behind()))
                .isEqualTo(Duration.ofMinutes(2));
        minutes(5);
        press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.E);
        press(KeyCode.ENTER);

        assertThat(session().details().state()).isEqualTo(SessionState.CLOSED);
        theJournalTellsHowItWent();
    }

    private void examine(int number) {
        showCard(number);
        press(KeyCode.SHIFT, KeyCode.V);
        press(KeyCode.R);
        press(KeyCode.SHIFT, KeyCode.V);
        press(KeyCode.PAGE_DOWN);
        minutes(4);
        count("000410", "004200");
        press(KeyCode.R);
        press(KeyCode.PAGE_DOWN);
        press(KeyCode.PAGE_DOWN);
        minutes(1);
    }

    private void evidence() {
        showCard(1);
        type("+");
        type("Of 40 refunds 11 went upstairs.");
        press(KeyCode.ENTER);
        press(KeyCode.ESCAPE);
        type("-");
        type("The evening shift grants up to 200.");
        press(KeyCode.ENTER);
        press(KeyCode.ESCAPE);
        assertThat(session().evidenceOf(card(1).id())).hasSize(2);
    }

    private void dots() {
        press(KeyCode.SHIFT, KeyCode.D);
        press(KeyCode.ENTER);
        type("9");
        press(KeyCode.ENTER);
        type("4");
        press(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(session().dotVotes().list())
                .singleElement()
                .matches(vote -> vote.disclosure() == Disclosure.REVEALED);
        assertThat(session().dots().list().stream().mapToInt(d -> d.count()).sum()).isEqualTo(13);
    }

    private void decide() {
        press(KeyCode.A);
        type("Publish the refund ceiling");
        press(KeyCode.ENTER);
        press(KeyCode.ESCAPE);
        screenshot(Path.of("target", "pictures", "run-with-inspector.png"));
        press(KeyCode.D);
        type("Desk agents grant refunds up to 200");
        press(KeyCode.ENTER);
        press(KeyCode.ESCAPE);
        assertThat(session().actions().size()).isEqualTo(1);
        assertThat(session().decisions().size()).isEqualTo(1);
    }

    /** Every reveal, vote, phase and timer stands in the journal with its time. */
    private void theJournalTellsHowItWent() {
        editor.settled().join();
        List<JournalEntry> journal = library.entriesAfter(session().id(), 0, 10_000).join();
        List<String> labels = journal.stream().map(entry -> entry.changes().label()).toList();
        assertThat(labels)
                .contains("begin the session", "phase: Examine", "close the session")
                .filteredOn(label -> label.startsWith("reveal the answers"))
                .hasSize(10);
        assertThat(journal)
                .isSortedAccordingTo(
                        java.util.Comparator.comparing((JournalEntry e) -> e.changes().at()));
        Session stored = library.load(session().id()).join().session();
        assertThat(stored).isEqualTo(session());
        assertThat(stored.timings().list())
                .noneMatch(timing -> timing.timer().running())
                .extracting(Timing::id)
                .contains(Timing.idFor(stored.phases().inOrder().getFirst().id()));
    }

    @Test
    void theSameWithTheMouseOnly() {
        click("Run");
        click("Begin the session");
        minutes(8);
        clickPhase("Silent check-in");
        click("Next: claim 1");
        clickCells(3, 2);
        assertThat(rounds(Question.CHECK_IN, Disclosure.HIDDEN)).isEqualTo(1);
        minutes(7);
        clickPhase("Examine");
        click("Turn card");
        clickCells(4, 1);
        click("Reveal recognition");
        click("Hide recognition");
        click("Show the code");
        click("Show the closing line");
        assertThat(rounds(Question.RECOGNITION, Disclosure.HIDDEN)).isEqualTo(1);
        click("Next: claim 2");
        click("Park card");
        assertThat(session().parked().size()).isEqualTo(1);
        assertThat(
                        get(
                                () ->
                                        editor.session()
                                                .progress()
                                                .orElseThrow()
                                                .looked()
                                                .isAbout(card(3).id())))
                .isTrue();
        minutes(25);
        clickPhase("Evidence");
        clickMenu("Card", "Record that we looked and found none");
        assertThat(isSeen(layer.lookup(".evidence-entry"))).isTrue();
        minutes(20);
        clickPhase("Map");
        clickMenu("Stage", "Show the map, or the card again");
        assertThat(session().progress().orElseThrow().scene()).isEqualTo(Scene.MAP);
        minutes(10);
        clickPhase("Focus");
        click("Dot vote");
        click("Count dots of the room");
        clickCells(2, 0);
        click("Close and show");
        assertThat(session().dots().list()).isNotEmpty();
        click("Freeze");
        click("Frozen");
        minutes(5);
        clickPhase("Own and decide");
        clickMenu("Run", "Sort the parking lot");
        click("Make an action");
        click("Close");
        assertThat(session().actions().size()).isEqualTo(1);
        minutes(10);
        clickPhase("Close");
        clickMenu("Run", "Close the session");
        click("Show on the stage");
        click("Close the session");

        assertThat(session().details().state()).isEqualTo(SessionState.CLOSED);
        assertThat(session().progress().orElseThrow().scene()).isEqualTo(Scene.CLOSING);
        assertThat(session().timings().list()).noneMatch(timing -> timing.timer().running());
        Id<Group> everybody = session().groups().inOrder().getFirst().id();
        assertThat(session().recognitions().list()).allMatch(r -> r.group().equals(everybody));
        Round round = session().rounds().list().getFirst();
        assertThat(round.card()).isEqualTo(card(1).id());
    }

    private void clickMenu(String group, String command) {
        robot.clickOn(get(() -> layer.lookup("#menu")));
        settle();
        await("the menu has " + group, () -> item(group).isPresent());
        robot.moveTo(get(() -> middle(item(group).orElseThrow())));
        clickItem(command);
    }

    private void clickItem(String text) {
        await("the menu has " + text, () -> item(text).isPresent());
        robot.clickOn(
                get(() -> middle(item(text).orElseThrow())),
                Motion.HORIZONTAL_FIRST); // not across other groups
        settle();
    }

    private static Point2D middle(Node node) {
        Bounds bounds = node.localToScreen(node.getLayoutBounds());
        return new Point2D(bounds.getCenterX(), bounds.getCenterY());
    }

    private static Optional<Node> item(String text) {
        return List.copyOf(Window.getWindows()).stream()
                .filter(PopupWindow.class::isInstance)
                .filter(Window::isShowing)
                .flatMap(window -> window.getScene().getRoot().lookupAll(".menu-item").stream())
                .filter(
                        item ->
                                item.lookupAll(".label").stream()
                                        .anyMatch(
                                                label ->
                                                        label instanceof Labeled labeled
                                                                && text.equals(labeled.getText())))
                .findFirst();
    }

    /** Clicks as often into the first cell, then into the second. */
    private void clickCells(int first, int second) {
        List<Node> cells =
                get(
                        () ->
                                List.copyOf(layer.lookupAll(".answer-cell")).stream()
                                        .filter(WholeSessionTest::isSeen)
                                        .toList());
        for (int i = 0; i <= first && first > 0; i++) {
            robot.clickOn(cells.get(0));
        }
        for (int i = 0; i <= second && second > 0; i++) {
            robot.clickOn(cells.get(1));
        }
        settle();
    }

    private void clickPhase(String name) {
        robot.clickOn(get(() -> layer.lookup(".run-where")));
        settle();
        robot.clickOn(name);
        settle();
        assertThat(phase()).isEqualTo(name);
    }

    private void click(String text) {
        Node button =
                get(
                        () ->
                                Stream.of(".button", ".toggle-button")
                                        .flatMap(style -> layer.lookupAll(style).stream())
                                        .filter(WholeSessionTest::isSeen)
                                        .filter(Labeled.class::isInstance)
                                        .filter(
                                                n ->
                                                        text.equals(((Labeled) n).getText())
                                                                || text.equals(
                                                                        n.getAccessibleText()))
                                        .findFirst()
                                        .orElseThrow(
                                                () -> new AssertionError("No button " + text)));
        robot.clickOn(button);
        settle();
    }

    private static boolean isSeen(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return !(node instanceof Button button && button.isDisabled());
    }
}
