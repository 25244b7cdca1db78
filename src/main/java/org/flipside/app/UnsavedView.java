package org.flipside.app;

import javafx.scene.control.Button;

import org.flipside.ui.support.Modals;
import org.flipside.ui.support.Texts;

import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;

/** Asks what to do when somebody leaves and not everything could be saved. */
final class UnsavedView {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss");

    private UnsavedView() {}

    /**
     * Asks.
     *
     * @param waiting how many changes are only in memory
     * @param since until when everything is on disk
     * @param again tries to save them
     * @param anyway loses them
     */
    static void show(
            Modals modals, int waiting, ZonedDateTime since, Runnable again, Runnable anyway) {
        Dialog dialog =
                new Dialog(Texts.of("unsaved.title", waiting))
                        .line(Texts.of("unsaved.text", TIME.format(since)));
        dialog.act(Texts.of("unsaved.stay"), modals::close);
        dialog.act(
                Texts.of("unsaved.anyway"),
                () -> {
                    modals.close();
                    anyway.run();
                });
        Button retry =
                dialog.mainAct(
                        Texts.of("unsaved.again"),
                        () -> {
                            modals.close();
                            again.run();
                        });
        modals.show(dialog.root(), retry);
    }
}
