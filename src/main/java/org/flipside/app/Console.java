package org.flipside.app;

import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Parent;
import javafx.scene.layout.Region;

import org.flipside.export.Exporter;
import org.flipside.files.CatalogueReader;
import org.flipside.model.Id;
import org.flipside.model.SessionDetails;
import org.flipside.session.LibraryLog;
import org.flipside.session.SessionEditor;
import org.flipside.store.Library;
import org.flipside.ui.board.BoardCommands;
import org.flipside.ui.board.BoardModel;
import org.flipside.ui.board.BoardView;
import org.flipside.ui.console.ConsoleView;
import org.flipside.ui.console.ConsoleViewModel;
import org.flipside.ui.support.CardSelection;
import org.flipside.ui.support.Command;
import org.flipside.ui.support.Commands;
import org.flipside.ui.support.Fx;
import org.flipside.ui.support.ModalLayer;

import java.time.Clock;
import java.util.concurrent.CompletableFuture;

record Console(Clock clock, Exporter exporter) implements MainWindow.SessionOpener {
    @Override
    public CompletableFuture<ShownSession> open(
            Library library, Id<SessionDetails> id, ModalLayer modals, Runnable leave) {
        return LibraryLog.edit(library, id, clock, "x", Fx.executor())
                .thenApply(e -> make(e, leave));
    }

    private ShownSession make(SessionEditor editor, Runnable leave) {
        CardSelection selection = new CardSelection();
        BoardModel model = new BoardModel(editor, CatalogueReader.builtIn(), selection);
        BoardView board = new BoardView(model);
        Commands commands = new Commands();
        BoardCommands parts = new BoardCommands(board, model);
        parts.cards().forEach(commands::add);
        parts.view().forEach(commands::add);
        ConsoleViewModel vm = new ConsoleViewModel(editor, selection, clock.getZone());
        commands.add(new Command("session.undo", "fth-home", Command.keys("Shortcut+Z"), new SimpleStringProperty(""), vm::undo));
        commands.add(new Command("session.redo", "fth-home", Command.keys("Shortcut+Shift+Z"), new SimpleStringProperty(""), vm::redo));
        commands.add(new Command("session.library", "fth-home", Command.keys("Shortcut+L"), new SimpleStringProperty(""), leave));
        ConsoleView view = new ConsoleView(vm, editor, selection, model, board, new Region(), commands);
        commands.add(new Command("window.find", "fth-home", Command.keys("Shortcut+F"), new SimpleStringProperty(""), view::openFind));
        return new ShownSession() {
            @Override public Parent root() { return view.root(); }
            @Override public SessionEditor editor() { return editor; }
            @Override public void focus() { board.requestFocus(); }
            @Override public void commitPending() {}
            @Override public void close() { view.close(); }
        };
    }
}
