package org.flipside.store;

import java.io.IOException;

/** Opens a library and holds it until its input ends. */
final class HoldingChild {
    private HoldingChild() {}

    public static void main(String[] arguments) throws IOException {
        try (Library library = Library.open(LibraryLocation.parse(arguments[0]))) {
            System.out.println("holding " + library.location().describe());
            System.in.readAllBytes();
        }
    }
}
