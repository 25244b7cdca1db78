package org.flipside.ui.support;

import javafx.scene.Node;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The commands of one window, in the order in which they are listed. */
public final class Commands {
    private final Map<String, Command> byId = new LinkedHashMap<>();

    /**
     * Adds a command.
     *
     * @throws IllegalArgumentException if its name or one of its keys is taken
     */
    public Commands add(Command command) {
        for (Command other : byId.values()) {
            for (KeyCombination key : command.keys()) {
                if (other.keys().contains(key)) {
                    throw new IllegalArgumentException(
                            key + " is taken by " + other.id() + ", not free for " + command.id());
                }
            }
        }
        if (byId.putIfAbsent(command.id(), command) != null) {
            throw new IllegalArgumentException("Twice: " + command.id());
        }
        return this;
    }

    /** All of them. */
    public List<Command> all() {
        return new ArrayList<>(byId.values());
    }

    /**
     * The command of that name.
     *
     * @throws IllegalArgumentException if there is none
     */
    public Command get(String id) {
        Command command = byId.get(id);
        if (command == null) {
            throw new IllegalArgumentException("No command " + id);
        }
        return command;
    }

    /** Runs the commands by their keys, wherever below {@code root} the focus is. */
    public void listenOn(Node root) {
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        root.addEventHandler(KeyEvent.KEY_TYPED, this::pressed);
    }

    /** Runs the command that {@code event} means, if it means one; then it is consumed. */
    public void pressed(KeyEvent event) {
        for (Command command : byId.values()) {
            if (command.keys().stream().anyMatch(keys -> Keys.means(event, keys))) {
                command.run();
                event.consume();
                return;
            }
        }
    }
}
