package org.flipside.app;

import javafx.scene.control.Button;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;

import org.flipside.cli.Version;
import org.flipside.ui.support.Modals;
import org.flipside.ui.support.Texts;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Says calmly that the program failed at something, what is safe, and how to report it. */
final class FailureView {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss");

    private FailureView() {}

    /**
     * Says it.
     *
     * @param saved until when everything is known to be on disk
     * @param logs where the log lies
     * @param browser shows a folder by its URL
     */
    static void show(
            Modals modals,
            Throwable failure,
            Optional<ZonedDateTime> saved,
            Path logs,
            Consumer<String> browser) {
        Dialog dialog =
                new Dialog(Texts.of("failure.title"))
                        .line(Texts.of("failure.text"))
                        .line(
                                saved.map(at -> Texts.of("failure.safe-until", TIME.format(at)))
                                        .orElseGet(() -> Texts.of("failure.safe")))
                        .line(Texts.of("failure.log", logs), "meta", "quiet");
        dialog.act(Texts.of("failure.open-folder"), () -> browser.accept(logs.toUri().toString()));
        dialog.act(
                Texts.of("failure.copy"),
                () ->
                        Clipboard.getSystemClipboard()
                                .setContent(Map.of(DataFormat.PLAIN_TEXT, report(failure))));
        Button go = dialog.mainAct(Texts.of("failure.continue"), modals::close);
        modals.show(dialog.root(), go);
    }

    /** What somebody needs to know who is to help; without anything that is written on cards. */
    private static String report(Throwable failure) {
        StringWriter text = new StringWriter();
        PrintWriter out = new PrintWriter(text);
        out.println(Version.program());
        out.println("Java " + Runtime.version());
        out.println(System.getProperty("os.name") + " " + System.getProperty("os.version"));
        failure.printStackTrace(out);
        return text.toString();
    }
}
