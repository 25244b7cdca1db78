package org.flipside.store;

import org.flipside.store.LibraryLocation.OnDisk;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * Holds a library for one process, also while its file is being replaced. The lock is the operating
 * system's, so it ends with the process, however that ends; the text in the file only tells others
 * who it is.
 */
final class LibraryLock implements AutoCloseable {
    /** Far behind the text: a locked region cannot be read on every system. */
    private static final long LOCKED_BYTE = 1L << 40;

    private final FileChannel channel;
    private final FileLock lock;

    private LibraryLock(FileChannel channel, FileLock lock) {
        this.channel = channel;
        this.lock = lock;
    }

    /**
     * Takes the library.
     *
     * @throws LibraryException if somebody else has it, or the folder cannot be written to
     */
    static LibraryLock take(OnDisk location) {
        Path file = location.sibling(".lock");
        try {
            return take(location, file);
        } catch (FileSystemException e) { // no right to write, or a read-only disk
            throw Failures.noAccess(location.file(), e);
        } catch (IOException e) {
            throw Failures.internal(location.describe(), e);
        }
    }

    private static LibraryLock take(OnDisk location, Path file) throws IOException {
        FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            FileLock lock = channel.tryLock(LOCKED_BYTE, 1, false);
            if (lock == null) {
                throw Failures.inUse(location.file(), holder(file), null);
            }
            LibraryLock taken = new LibraryLock(channel, lock);
            taken.tell(
                    "process %d, started %s"
                            .formatted(ProcessHandle.current().pid(), startOfThisProcess()));
            return taken;
        } catch (OverlappingFileLockException e) {
            channel.close();
            throw Failures.inUseHere(location.file(), e);
        } catch (IOException | LibraryException e) {
            channel.close();
            throw e;
        }
    }

    private static Instant startOfThisProcess() {
        return ProcessHandle.current()
                .info()
                .startInstant()
                .orElseGet(Instant::now)
                .truncatedTo(ChronoUnit.SECONDS);
    }

    private static String holder(Path file) {
        try {
            return Files.readString(file).strip();
        } catch (IOException e) {
            return "";
        }
    }

    private void tell(String text) throws IOException {
        channel.truncate(0);
        channel.write(ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)), 0);
    }

    /**
     * Gives the library free; the empty file stays, since removing it could hit the next holder.
     */
    @Override
    public void close() {
        try (channel) {
            tell("");
            lock.release();
        } catch (IOException e) {
            // closing the channel has given the lock free already
            System.getLogger(LibraryLock.class.getName())
                    .log(System.Logger.Level.DEBUG, "Lock not given back in order", e);
        }
    }
}
