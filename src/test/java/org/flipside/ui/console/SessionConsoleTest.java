package org.flipside.ui.console;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;

import org.flipside.export.Exporter;
import org.flipside.files.CatalogueReader;
import org.flipside.files.SessionFile;
import org.flipside.model.Session;
import org.flipside.model.Side;
import org.flipside.session.SessionEditor;
import org.flipside.store.Library;
import org.flipside.store.LibraryLocation;
import org.flipside.testsupport.BoardSessions;
import org.flipside.testsupport.FxTest;
import org.flipside.testsupport.MemoryLog;
import org.flipside.ui.support.ModalLayer;
import org.flipside.ui.support.Theme;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;

class SessionConsoleTest extends FxTest {
    private final Session session = BoardSessions.workshop();
    private final SessionEditor editor = MemoryLog.editor(session);
    private final ModalLayer layer = get(ModalLayer::new);
    private final Library library;
    private final SessionConsole console;

    SessionConsoleTest(@TempDir Path folder) {
        library = Library.open(new LibraryLocation.OnDisk(folder.resolve("library.mv.db")));
        library.create(session, "make", "Ada", MemoryLog.NOW).join();
        Clock clock = Clock.fixed(MemoryLog.NOW, ZoneOffset.UTC);
        console =
                get(
                        () ->
                                new SessionConsole(
                                        library,
                                        editor,
                                        CatalogueReader.builtIn(),
                                        new Exporter(
                                                CatalogueReader.builtIn(),
                                                new SessionFile("Flipside test"),
                                                clock),
                                        folder,
                                        layer,
                                        clock,
                                        () -> {}));
        run(() -> layer.setContent(console.root()));
    }

    @AfterEach
    void close() {
        run(console::close);
        library.close();
    }

    @Test
    void aCardSelectedInTheListIsTurnedByTheSpaceBarAndUndoneByKey() {
        show(() -> layer);
        run(() -> console.selection().only(session.running().get(1).id()));
        run(console::focus);
        press(KeyCode.SPACE);
        assertThat(editor.session().running().get(1).side()).isEqualTo(Side.FLIPSIDE);
        press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(editor.session()).isEqualTo(session);
    }

    @Test
    void everyCommandIsInThePaletteAndEachHasATextAndAFreeKey() {
        assertThat(console.commands().all())
                .allSatisfy(
                        command -> {
                            assertThat(command.text()).isNotBlank();
                            assertThat(command.group()).isNotBlank();
                        });
        show(() -> layer);
        press(KeyCode.CONTROL, KeyCode.K);
        assertThat(get(layer::isShowing)).isTrue();
        type("turn all");
        press(KeyCode.ENTER);
        await(
                "all cards are turned",
                () ->
                        editor.session().cards().list().stream()
                                .allMatch(card -> card.side() == Side.FLIPSIDE));
        assertThat(get(layer::isShowing)).isFalse();
    }

    @Test
    void theSessionAsAWholeIsChangedByKeyAndUndone() {
        show(() -> layer);
        run(console::focus);

        press(KeyCode.CONTROL, KeyCode.I);
        press(KeyCode.CONTROL, KeyCode.A);
        type("Second look");
        press(KeyCode.ENTER);

        assertThat(get(layer::isShowing)).isFalse();
        assertThat(editor.session().details().title()).isEqualTo("Second look");
        press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(editor.session()).isEqualTo(session);
    }

    @Test
    void theConsoleIsDrawnInEveryTheme() {
        show(() -> layer);
        run(() -> console.selection().only(session.running().get(2).id()));
        for (Theme theme : Theme.values()) {
            run(theme::apply);
            screenshot(Path.of("target", "pictures", "console-" + theme + ".png"));
        }
        assertThat(Path.of("target", "pictures", "console-DARK.png")).isNotEmptyFile();
    }
}
