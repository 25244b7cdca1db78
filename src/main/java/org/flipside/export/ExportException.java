package org.flipside.export;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * An export that could not be finished. What {@link #getLocalizedMessage} says is for people; the
 * message and the cause are for the log.
 */
public final class ExportException extends IOException {
    private static final long serialVersionUID = 1L;

    /** For the windows and for the command line. */
    private static final ResourceBundle SENTENCES =
            ResourceBundle.getBundle("org.flipside.export.failures");

    private final transient Path file;
    private final transient IOException why;
    private final transient List<ExportedFile> written;

    ExportException(Path file, List<ExportedFile> written, IOException cause) {
        super("Not written: " + file + ", after " + written.size() + " files", cause);
        this.file = file;
        this.why = cause;
        this.written = List.copyOf(written);
    }

    /** Whether nothing went wrong: somebody stopped it. */
    public boolean isCancelled() {
        return why instanceof WatchedStream.Cancelled;
    }

    /** The sentences that tell people: which file, why, and what is there all the same. */
    @Override
    public String getLocalizedMessage() {
        String sentence = SENTENCES.getString(isCancelled() ? "cancelled" : "not-written");
        return new MessageFormat(sentence, Locale.getDefault())
                .format(new Object[] {file.toString(), reason(), written.size()});
    }

    private String reason() {
        return switch (why) {
            case AccessDeniedException _ -> SENTENCES.getString("reason.no-access");
            case FileAlreadyExistsException _ -> SENTENCES.getString("reason.file-in-the-way");
            case NoSuchFileException _ -> SENTENCES.getString("reason.folder-gone");
            case FileSystemException e when e.getReason() != null -> e.getReason();
            default -> why.getMessage() == null ? why.getClass().getSimpleName() : why.getMessage();
        };
    }

    /** The files that were written before, each complete. */
    public List<ExportedFile> written() {
        return written;
    }
}
