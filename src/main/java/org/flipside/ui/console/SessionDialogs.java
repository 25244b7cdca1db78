package org.flipside.ui.console;

import org.flipside.catalogue.Catalogue;
import org.flipside.export.Exporter;
import org.flipside.session.SessionEditor;
import org.flipside.ui.board.BoardCommands;
import org.flipside.ui.details.DetailsView;
import org.flipside.ui.details.DetailsViewModel;
import org.flipside.ui.parking.ParkingView;
import org.flipside.ui.priority.PriorityChoice;
import org.flipside.ui.priority.PriorityView;
import org.flipside.ui.run.CloseView;
import org.flipside.ui.support.CommandPalette;
import org.flipside.ui.support.Commands;
import org.flipside.ui.support.KeySheet;
import org.flipside.ui.support.Modals;
import org.flipside.ui.survey.SurveyView;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;

/** Opens the dialogs of a session. What is typed elsewhere goes into the session before. */
final class SessionDialogs {
    private final SessionEditor editor;
    private final Catalogue catalogue;
    private final Exporter exporter;
    private final Path exportFolder;
    private final Modals modals;
    private final Clock clock;
    private final Supplier<Optional<Path>> tableChooser;
    private final PriorityChoice priority;
    private final Runnable prepare;

    /**
     * Dialogs over that session.
     *
     * @param exportFolder where exports go unless somebody chooses another folder
     * @param tableChooser lets somebody choose a file with answers
     * @param priority the table of priorities of all sessions
     * @param prepare puts what is typed into the session and brings its window
     */
    SessionDialogs(
            SessionEditor editor,
            Catalogue catalogue,
            Exporter exporter,
            Path exportFolder,
            Modals modals,
            Clock clock,
            Supplier<Optional<Path>> tableChooser,
            PriorityChoice priority,
            Runnable prepare) {
        this.editor = editor;
        this.catalogue = catalogue;
        this.exporter = exporter;
        this.exportFolder = exportFolder;
        this.modals = modals;
        this.clock = clock;
        this.tableChooser = tableChooser;
        this.priority = priority;
        this.prepare = prepare;
    }

    /** Every command, to be found by typing. */
    void palette(Commands commands) {
        prepare.run();
        new CommandPalette(commands, modals).show();
    }

    /** Every key. */
    void keys(Commands commands) {
        prepare.run();
        new KeySheet(commands, BoardCommands.gestures(), modals).show();
    }

    /** What is true of the session as a whole. */
    void details() {
        prepare.run();
        new DetailsView(new DetailsViewModel(editor, LocalDate.now(clock)), modals).show();
    }

    /** What leaves the program. */
    void export() {
        prepare.run();
        new ExportView(new ExportViewModel(editor.session(), exporter, exportFolder), modals)
                .show();
    }

    /** What people answered before. */
    void survey() {
        prepare.run();
        new SurveyView(editor, clock, modals, tableChooser).show();
    }

    /** What follows from ratings. */
    void priority() {
        prepare.run();
        new PriorityView(priority, modals).show();
    }

    /** What is set aside. */
    void parking() {
        prepare.run();
        new ParkingView(editor, clock, modals).show();
    }

    /** The end of the session. */
    void closeSession() {
        prepare.run();
        new CloseView(editor, catalogue, clock, modals, this::parking).show();
    }
}
