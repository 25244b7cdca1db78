package org.flipside.export;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

/** An export that could not be finished; the message is for people. */
public final class ExportException extends IOException {
    private static final long serialVersionUID = 1L;

    private final transient List<ExportedFile> written;

    ExportException(Path file, List<ExportedFile> written, IOException cause) {
        super(message(file, written, cause), cause);
        this.written = List.copyOf(written);
    }

    private static String message(Path file, List<ExportedFile> written, IOException cause) {
        String whatIsThere =
                switch (written.size()) {
                    case 0 -> "No file was written.";
                    case 1 -> "1 file was written before it and is complete.";
                    default -> written.size() + " files were written before it and are complete.";
                };
        return "%s could not be written: %s. The session is unchanged. %s"
                .formatted(file, reason(cause), whatIsThere);
    }

    private static String reason(IOException cause) {
        return switch (cause) {
            case java.nio.file.AccessDeniedException _ -> "you may not write there";
            case FileAlreadyExistsException _ -> "a file lies where a folder should be";
            case NoSuchFileException _ -> "the folder is gone";
            case java.nio.file.FileSystemException e when e.getReason() != null -> e.getReason();
            default ->
                    cause.getMessage() == null
                            ? cause.getClass().getSimpleName()
                            : cause.getMessage();
        };
    }

    /** The files that were written before, each complete. */
    public List<ExportedFile> written() {
        return written;
    }
}
