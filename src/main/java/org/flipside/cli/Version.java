package org.flipside.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;

/** Which edition of the program this is, as the build wrote it down. */
public final class Version {
    private Version() {}

    /** The number, such as {@code 1.0.0}. */
    public static String number() {
        Properties build = new Properties();
        try (InputStream in =
                Objects.requireNonNull(Version.class.getResourceAsStream("version.properties"))) {
            build.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return build.getProperty("version", "");
    }

    /** Name and number, such as {@code Flipside 1.0.0}. */
    public static String program() {
        return "Flipside " + number();
    }
}
