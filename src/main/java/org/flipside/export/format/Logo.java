package org.flipside.export.format;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;

/** A client's picture: PNG or JPEG, told by its content. Immutable. */
public final class Logo {
    /** As large as a picture may be, in bytes. */
    public static final int MOST_BYTES = 1_000_000;

    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final byte[] JPEG = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};

    private final byte[] bytes;

    private Logo(byte[] bytes) {
        this.bytes = bytes;
    }

    /** The picture of these bytes; nothing if they are no PNG or JPEG, or too many. */
    public static Optional<Logo> of(byte[] bytes) {
        boolean picture = startsWith(bytes, PNG) || startsWith(bytes, JPEG);
        return picture && bytes.length <= MOST_BYTES
                ? Optional.of(new Logo(bytes.clone()))
                : Optional.empty();
    }

    /**
     * The picture in a file; nothing if there is none that could be used.
     *
     * @throws IOException if the file cannot be read
     */
    public static Optional<Logo> read(Path file) throws IOException {
        return Files.size(file) > MOST_BYTES ? Optional.empty() : of(Files.readAllBytes(file));
    }

    /** The picture that {@link #toBase64} wrote down. */
    public static Optional<Logo> ofBase64(String text) {
        try {
            return of(Base64.getDecoder().decode(text));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private static boolean startsWith(byte[] bytes, byte[] beginning) {
        return bytes.length > beginning.length
                && Arrays.equals(bytes, 0, beginning.length, beginning, 0, beginning.length);
    }

    /** The file's content. */
    public byte[] bytes() {
        return bytes.clone();
    }

    /** {@code image/png} or {@code image/jpeg}. */
    public String mediaType() {
        return startsWith(bytes, PNG) ? "image/png" : "image/jpeg";
    }

    /** The picture as a text. */
    public String toBase64() {
        return Base64.getEncoder().encodeToString(bytes);
    }

    /** The picture as an address that holds it. */
    public String toDataUri() {
        return "data:" + mediaType() + ";base64," + toBase64();
    }

    @Override
    public boolean equals(@org.jspecify.annotations.Nullable Object other) {
        return other instanceof Logo logo && Arrays.equals(bytes, logo.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return mediaType() + ", " + bytes.length + " bytes";
    }
}
