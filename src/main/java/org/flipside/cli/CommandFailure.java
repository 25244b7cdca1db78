package org.flipside.cli;

import java.io.Serial;
import java.util.List;

/** A command that cannot do what it was asked; each line is a plain sentence for people. */
final class CommandFailure extends RuntimeException {
    @Serial private static final long serialVersionUID = 1;

    private final transient List<String> lines;

    CommandFailure(String line) {
        this(List.of(line));
    }

    CommandFailure(List<String> lines) {
        super(String.join("\n", lines));
        this.lines = List.copyOf(lines);
    }

    List<String> lines() {
        return lines;
    }
}
