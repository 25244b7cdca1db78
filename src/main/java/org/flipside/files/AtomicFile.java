package org.flipside.files;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/**
 * Writes a file so that there is either the old one or the whole of the new one, also after a power
 * failure: into a sibling first, flushed to the disk, then moved over the old file in one step.
 */
public final class AtomicFile {
    private AtomicFile() {}

    /** Writes bytes. */
    @FunctionalInterface
    public interface Content {
        /** Writes all of it; does not close {@code to}. */
        void write(java.io.OutputStream to) throws IOException;
    }

    /** Writes text. */
    @FunctionalInterface
    public interface Text {
        /** Writes all of it; does not close {@code to}. */
        void write(Writer to) throws IOException;
    }

    /**
     * Writes a file of bytes.
     *
     * @param target made, or replaced; where it is a link, what the link points to
     * @throws IOException if it could not be written; the old file, if any, is untouched then, and
     *     nothing is left beside it
     */
    public static void write(Path target, Content content) throws IOException {
        Path place = Files.exists(target) ? target.toRealPath() : target.toAbsolutePath();
        if (Files.exists(place) && !Files.isRegularFile(place)) {
            throw new FileSystemException(target.toString(), null, "it is not an ordinary file");
        }
        Path sibling = place.resolveSibling("." + UUID.randomUUID() + ".part");
        try {
            fill(sibling, content);
            Files.move(sibling, place, StandardCopyOption.ATOMIC_MOVE);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } finally {
            Files.deleteIfExists(sibling);
        }
        flushFolder(place);
    }

    /**
     * Writes a file of text in UTF-8.
     *
     * @throws IOException as in {@link #write}
     */
    public static void writeText(Path target, Text text) throws IOException {
        write(
                target,
                to -> {
                    Writer writer =
                            new BufferedWriter(
                                    new java.io.OutputStreamWriter(to, StandardCharsets.UTF_8));
                    text.write(writer);
                    writer.flush();
                });
    }

    private static void fill(Path file, Content content) throws IOException {
        try (FileChannel channel =
                FileChannel.open(file, StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW)) {
            content.write(Channels.newOutputStream(channel));
            channel.force(true);
        }
    }

    /** Makes the move itself last. Windows cannot open folders, and needs no such thing. */
    private static void flushFolder(Path file) {
        Path folder = file.getParent();
        if (folder == null) {
            return;
        }
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException _) {
            // the file itself is complete and in its place
        }
    }
}
