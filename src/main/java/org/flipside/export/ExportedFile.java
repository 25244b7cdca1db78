package org.flipside.export;

import org.flipside.export.format.Format;
import org.flipside.export.redaction.Counts;

import java.nio.file.Path;

/**
 * A file that was written.
 *
 * @param path where it lies
 * @param format what it is written in
 * @param counts what it holds
 * @param bytes its size
 * @param replaced whether an earlier export of the same session for the same audience lay there
 */
public record ExportedFile(Path path, Format format, Counts counts, long bytes, boolean replaced) {}
