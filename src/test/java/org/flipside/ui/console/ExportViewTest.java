package org.flipside.ui.console;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.input.KeyCode;

import org.flipside.export.format.Format;
import org.flipside.testsupport.BoardSessions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

class ExportViewTest extends ConsoleFxTest {
    ExportViewTest(@TempDir Path folder) {
        super(folder, BoardSessions.workshop());
    }

    private void openDialog() {
        run(() -> console.commands().get("session.export").run());
        await("the dialog", layer::isShowing);
        settle();
    }

    private List<String> exported() throws IOException {
        if (!Files.exists(exports)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(exports)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    @Test
    void aKeyAndEnterExportTheMapAndLeaveTheSessionAsItIs() throws IOException {
        open();
        press(KeyCode.CONTROL, KeyCode.E);
        await("the dialog", layer::isShowing);
        settle();
        Button export = button(".dialog-panel", "Export");
        assertThat(get(export::isDisabled)).isFalse();
        assertThat(get(export::isFocused)).isTrue();
        press(KeyCode.ENTER);
        await("the files are told", () -> layer.lookup(".exported-list") != null);
        assertThat(exported()).singleElement().asString().endsWith(".html");
        settle();
        run(button(".exported-list", "Open")::fire);
        run(button(".dialog-foot", "Show in folder")::fire);
        assertThat(opened).hasSize(2).first().asString().endsWith(".html");
        assertThat(opened.getLast()).startsWith(exports.toUri().toString());
        press(KeyCode.ENTER);
        assertThat(get(layer::isShowing)).isFalse();
        assertThat(editor.session()).isEqualTo(session);
        assertThat(log.entries()).isEmpty();
        assertThat(get(() -> console.board().isFocused())).isTrue();
    }

    @Test
    void eachFormatNamesItsKindOfFileAndPromisesNoMoreThanItHolds() {
        open();
        openDialog();
        assertThat(formats())
                .containsExactly(
                        "Session file (JSON) · all that is not left out, can be imported again",
                        "Tables (CSV) · one for each register, for a spreadsheet",
                        "Map (HTML) · one page that opens in any browser, without a network",
                        "Report (PDF) · on pages, with contents and bookmarks, to be read or"
                                + " printed",
                        "Cards to print (PDF) · both sides, to be cut or folded, on A4 and Letter",
                        "Slides (PPTX) · both sides of each card, the map and the registers, with"
                                + " notes",
                        "Spreadsheet (XLSX) · the same tables in one file, which can come back"
                                + " edited",
                        "Board, drawn (SVG) · as it lies, sharp at any size, its words can be"
                                + " found",
                        "Board, as a picture (PNG) · as it lies, for any document and any chat",
                        "Text (Markdown) · the whole report, for wikis and repositories",
                        "Calendar (ICS) · what is due and what is looked at again, as whole days",
                        "Everything in one file (ZIP) · all formats, with an index");
    }

    private List<String> formats() {
        return Stream.of(Format.values())
                .map(format -> ((CheckBox) node("#format-" + format.id())).getText())
                .toList();
    }

    @Test
    void withoutAFormatTheButtonIsGrey() {
        open();
        openDialog();
        CheckBox html = (CheckBox) node("#format-html");
        run(html::fire);
        Button export = button(".dialog-panel", "Export");
        assertThat(get(export::isDisabled)).isTrue();
        CheckBox csv = (CheckBox) node("#format-csv");
        run(csv::fire);
        assertThat(get(export::isDisabled)).isFalse();
    }

    @Test
    void aProblemIsToldInTheDialogWhichStaysOpen() throws IOException {
        Files.writeString(exports, "a file where the folder should be");
        open();
        openDialog();
        run(button(".dialog-panel", "Export")::fire);
        assertThat(isSeen(node("#problem"))).isTrue();
        assertThat(text("#problem")).contains("is a file, not a folder");
        assertThat(get(layer::isShowing)).isTrue();
    }
}
