package org.flipside.search;

import org.flipside.store.LibraryLocation;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/** Where the index of a library lies. It can be lost at any time: it is made anew. */
public final class IndexPlace {
    private static final String ENDING = ".mv.db";

    private IndexPlace() {}

    /** Beside a library on this computer; in this user's cache for one on a server. */
    public static Path of(LibraryLocation location) {
        return of(location, System.getenv(), Path.of(System.getProperty("user.home", "")));
    }

    static Path of(LibraryLocation location, Map<String, String> environment, Path home) {
        return switch (location) {
            case LibraryLocation.OnDisk(Path file) -> {
                String name = String.valueOf(file.getFileName());
                yield file.resolveSibling(
                        name.substring(0, name.length() - ENDING.length()) + ".search");
            }
            case LibraryLocation.Server server ->
                    caches(environment, home)
                            .resolve("flipside")
                            .resolve("search-" + name(server.describe()));
        };
    }

    /** The place of the library in letters that every file system takes; it holds no password. */
    private static String name(String place) {
        return Integer.toHexString(place.hashCode()).toLowerCase(Locale.ROOT);
    }

    private static Path caches(Map<String, String> environment, Path home) {
        String named =
                environment.getOrDefault(
                        "XDG_CACHE_HOME", environment.getOrDefault("LOCALAPPDATA", ""));
        return named.isBlank() ? home.resolve(".cache") : Path.of(named);
    }
}
