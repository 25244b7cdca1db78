package org.flipside.ui.returned;

import org.flipside.export.xlsx.ReturnedFile;
import org.flipside.files.Proposal;
import org.flipside.files.Reading;
import org.flipside.session.SessionEditor;
import org.flipside.ui.support.Fx;
import org.flipside.ui.support.Modals;
import org.flipside.ui.support.Texts;
import org.flipside.ui.support.Work;

import java.nio.file.Path;
import java.util.List;

/** Leads from files that come back into a session to a look at what they would change. */
public final class ReturnedFiles {
    /**
     * A file and what came of reading it.
     *
     * @param name the file's name
     */
    record Returned(String name, Reading<Proposal> reading) {}

    private final SessionEditor editor;
    private final Modals modals;

    /** Files for that session. */
    public ReturnedFiles(SessionEditor editor, Modals modals) {
        this.editor = editor;
        this.modals = modals;
    }

    /** Reads files and shows what they would change; on the JavaFX thread. */
    public void take(List<Path> files) {
        if (files.isEmpty()) {
            return;
        }
        var session = editor.session();
        Fx.whenDone(
                Work.begin(
                        () ->
                                files.stream()
                                        .map(
                                                file ->
                                                        new Returned(
                                                                String.valueOf(file.getFileName()),
                                                                ReturnedFile.proposal(
                                                                        file, session)))
                                        .toList()),
                this::show,
                failure ->
                        modals.tell(
                                Texts.of(
                                        "returned.unreadable",
                                        String.valueOf(failure.getLocalizedMessage())),
                                "",
                                () -> {}));
    }

    private void show(List<Returned> files) {
        new ReturnedView(files, editor, modals).show();
    }
}
