package org.flipside.ui.library;

import atlantafx.base.controls.CustomTextField;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyEvent;

import org.flipside.ui.support.Command;
import org.flipside.ui.support.Commands;
import org.flipside.ui.support.KeyCaps;
import org.flipside.ui.support.Keys;
import org.flipside.ui.support.MainMenu;
import org.flipside.ui.support.Subscriptions;
import org.flipside.ui.support.Views;
import org.kordamp.ikonli.javafx.FontIcon;

/** The bar at the top: menu, search, import, new session. */
public final class TopBarView {
    private final Runnable leaveSearch;
    private final Subscriptions subscriptions = new Subscriptions();
    private final Parent root;

    @FXML private MenuButton menu;
    @FXML private CustomTextField search;
    @FXML private Label closed;
    @FXML private Button importFiles;
    @FXML private Button newSession;

    /**
     * @param leaveSearch moves the keyboard from the search field to what was found
     */
    TopBarView(LibraryViewModel library, Commands commands, Runnable leaveSearch) {
        this.leaveSearch = leaveSearch;
        root = Views.load(this);
        MainMenu.fill(menu, commands);
        run(importFiles, commands.get("library.import"));
        run(newSession, commands.get("library.new-session"));
        KeyCaps.add(newSession, Keys.cap(commands.get("library.new-session").keyText()));
        search.setLeft(new FontIcon("fth-search"));
        search.setRight(Keys.cap(commands.get("library.find").keyText()));
        search.textProperty().subscribe(library::find);
        search.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        subscriptions.add(library.stateProperty().subscribe(this::show));
        subscriptions.add(
                library.lookingProperty()
                        .subscribe(
                                looking -> {
                                    if (!looking.query().equals(search.getText())) {
                                        search.setText(looking.query());
                                    }
                                }));
        subscriptions.add(
                library.overviewProperty().subscribe(overview -> rank(overview.front().isEmpty())));
    }

    Parent root() {
        return root;
    }

    /** What gets the keyboard when the bar does. */
    Node focus() {
        return search.isVisible() ? search : menu;
    }

    void close() {
        subscriptions.end();
    }

    private static void run(Button button, Command command) {
        button.setText(command.text());
        button.setOnAction(_ -> command.run());
    }

    private void pressed(KeyEvent event) {
        switch (event.getCode()) {
            case ESCAPE -> {
                search.clear();
                leaveSearch.run();
                event.consume();
            }
            case ENTER, DOWN -> {
                leaveSearch.run();
                event.consume();
            }
            default -> {
                // typing
            }
        }
    }

    private void show(LibraryState state) {
        boolean open = state instanceof LibraryState.Open;
        showIf(search, open);
        showIf(newSession, open);
        showIf(importFiles, open || state instanceof LibraryState.Empty);
        showIf(closed, state instanceof LibraryState.Closed);
    }

    /** The loudest button is the way back to a running session, if there is one. */
    private void rank(boolean first) {
        newSession.getStyleClass().remove("primary");
        if (first) {
            newSession.getStyleClass().add("primary");
        }
    }

    private static void showIf(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
