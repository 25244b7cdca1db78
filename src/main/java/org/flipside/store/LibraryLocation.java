package org.flipside.store;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/** Where a library lies. */
public sealed interface LibraryLocation {
    /** The name of a library's file where only its folder is given. */
    String FILE_NAME = "library.mv.db";

    /**
     * In a file on this computer.
     *
     * @param file absolute; its name ends in {@code .mv.db}, as the database wants it
     */
    record OnDisk(Path file) implements LibraryLocation {
        private static final String SUFFIX = ".mv.db";

        public OnDisk {
            Path absolute = file.toAbsolutePath().normalize();
            Path name = absolute.getFileName();
            if (name == null) {
                absolute = absolute.resolve(FILE_NAME);
            } else if (!name.toString().endsWith(SUFFIX)) {
                absolute = absolute.resolveSibling(name + SUFFIX);
            }
            file = absolute;
        }

        /** The folder it lies in. */
        Path folder() {
            return Objects.requireNonNull(file.getParent(), "an absolute file lies in a folder");
        }

        /** A file beside the library whose name begins as the library's does. */
        Path sibling(String ending) {
            String name = String.valueOf(file.getFileName());
            return file.resolveSibling(name.substring(0, name.length() - SUFFIX.length()) + ending);
        }

        @Override
        public boolean mayBeThere() {
            return !Files.notExists(file);
        }

        @Override
        public String describe() {
            return file.toString();
        }
    }

    /**
     * On a PostgreSQL server.
     *
     * @param jdbcUrl begins with {@code jdbc:postgresql:}; may carry the password
     */
    record Server(String jdbcUrl) implements LibraryLocation {
        private static final String PREFIX = "jdbc:postgresql:";
        private static final Pattern SECRET =
                Pattern.compile("(?i)([?&][^=&]*password[^=&]*=)[^&]*");
        private static final Pattern LOGIN = Pattern.compile("//[^/@]*@");

        public Server {
            if (!jdbcUrl.startsWith(PREFIX)) {
                throw new IllegalArgumentException(
                        "A library on a server begins with " + PREFIX + "//");
            }
        }

        @Override
        public boolean mayBeThere() {
            return true;
        }

        @Override
        public String describe() {
            String shown = LOGIN.matcher(jdbcUrl).replaceAll("//");
            return SECRET.matcher(shown).replaceAll("$1…");
        }

        /** As {@link #describe}: a log must not hold the password either. */
        @Override
        public String toString() {
            return describe();
        }
    }

    /**
     * Not if it is certain that no library lies there, so that opening would make one; what a
     * server holds, only opening tells.
     */
    boolean mayBeThere();

    /** The location in words for people, without passwords. */
    String describe();

    /**
     * Reads what people type: a file, a folder that exists, or {@code jdbc:postgresql://…}.
     *
     * @throws IllegalArgumentException if it is none of these
     */
    static LibraryLocation parse(String text) {
        if (text.startsWith("jdbc:")) {
            return new Server(text);
        }
        if (text.isBlank()) {
            throw new IllegalArgumentException("The place of the library is empty");
        }
        try {
            Path path = Path.of(text);
            return new OnDisk(Files.isDirectory(path) ? path.resolve(FILE_NAME) : path);
        } catch (InvalidPathException e) {
            throw new IllegalArgumentException("This is not the name of a file: " + text, e);
        }
    }

    /** Where the library of this user lies unless something else is said. */
    static LibraryLocation standard() {
        return standard(
                System.getProperty("os.name", ""),
                System.getenv(),
                Path.of(System.getProperty("user.home", "")));
    }

    /** The same for any operating system, environment and home folder. */
    static LibraryLocation standard(String system, Map<String, String> environment, Path home) {
        String lower = system.toLowerCase(Locale.ROOT);
        Path folder;
        if (lower.startsWith("windows")) {
            folder =
                    folder(environment, "APPDATA", home.resolve("AppData/Roaming"))
                            .resolve("Flipside");
        } else if (lower.startsWith("mac")) {
            folder = home.resolve("Library/Application Support/Flipside");
        } else {
            folder =
                    folder(environment, "XDG_DATA_HOME", home.resolve(".local/share"))
                            .resolve("flipside");
        }
        return new OnDisk(folder.resolve(FILE_NAME));
    }

    /** A relative folder in the variable counts as none, as the XDG specification says. */
    private static Path folder(Map<String, String> environment, String variable, Path otherwise) {
        String value = environment.getOrDefault(variable, "");
        if (value.isBlank() || !Path.of(value).isAbsolute()) {
            return otherwise;
        }
        return Path.of(value);
    }
}
