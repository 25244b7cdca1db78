package org.flipside.ui.console;

import org.flipside.session.SessionEditor;
import org.flipside.ui.board.BoardCommands;
import org.flipside.ui.details.DetailsView;
import org.flipside.ui.details.DetailsViewModel;
import org.flipside.ui.export.ExportView;
import org.flipside.ui.export.Printing;
import org.flipside.ui.parking.ParkingView;
import org.flipside.ui.priority.PriorityView;
import org.flipside.ui.returned.ReturnedFiles;
import org.flipside.ui.run.CloseView;
import org.flipside.ui.support.CommandPalette;
import org.flipside.ui.support.Commands;
import org.flipside.ui.support.KeySheet;
import org.flipside.ui.support.Modals;
import org.flipside.ui.support.ThemeChoice;
import org.flipside.ui.survey.SurveyView;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Opens the dialogs of a session. What is typed elsewhere goes into the session before. */
final class SessionDialogs {
    private final ConsoleTools tools;
    private final Modals modals;
    private final SessionEditor editor;
    private final Supplier<Optional<Path>> tableChooser;
    private final Runnable prepare;

    /**
     * Dialogs over that session.
     *
     * @param tableChooser lets somebody choose a file with answers
     * @param prepare puts what is typed into the session and brings its window
     */
    SessionDialogs(
            ConsoleTools tools,
            SessionEditor editor,
            Supplier<Optional<Path>> tableChooser,
            Runnable prepare) {
        this.tools = tools;
        modals = tools.modals();
        this.editor = editor;
        this.tableChooser = tableChooser;
        this.prepare = prepare;
    }

    /** Every command, to be found by typing. */
    void palette(Commands commands) {
        prepare.run();
        new CommandPalette(commands, modals).show();
    }

    /** Other colours, and their name. */
    void nextTheme() {
        ThemeChoice.next(modals);
    }

    /** Every key. */
    void keys(Commands commands) {
        prepare.run();
        new KeySheet(commands, BoardCommands.gestures(), modals).show();
    }

    /** What is true of the session as a whole. */
    void details() {
        prepare.run();
        new DetailsView(new DetailsViewModel(editor, LocalDate.now(tools.clock())), modals).show();
    }

    /** What leaves the program. */
    void export() {
        prepare.run();
        ExportView.open(editor.session(), tools.exports(), modals);
    }

    /** The session as pages. */
    void print() {
        prepare.run();
        Printing.open(editor.session(), tools.exports(), modals);
    }

    /** What people answered before. */
    void survey() {
        prepare.run();
        new SurveyView(editor, tools.clock(), modals, tableChooser).show();
    }

    /** What follows from ratings. */
    void priority() {
        prepare.run();
        new PriorityView(tools.priority(), modals).show();
    }

    /** What files that came back would change. */
    void takeOver(List<Path> files) {
        prepare.run();
        new ReturnedFiles(editor, modals).take(files);
    }

    /** What is set aside. */
    void parking() {
        prepare.run();
        new ParkingView(editor, tools.clock(), modals).show();
    }

    /** The end of the session. */
    void closeSession() {
        prepare.run();
        new CloseView(editor, tools.catalogue(), tools.clock(), modals, this::parking).show();
    }
}
