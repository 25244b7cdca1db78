package org.flipside.cli;

import org.flipside.export.xlsx.ReturnedFile;
import org.flipside.files.AnswerFile;
import org.flipside.files.CatalogueReader;
import org.flipside.files.FileKind;
import org.flipside.files.PriorityReader;
import org.flipside.files.Reading;
import org.flipside.files.SessionFile;
import org.flipside.files.WorkshopReader;

import java.nio.file.Path;

/**
 * A workshop, a session, a table of priorities, answers or a returned spreadsheet in a file, told
 * by its content.
 */
final class AnyFile {
    private AnyFile() {}

    /** What it holds, or what is wrong with it; what is none of these is read as a workshop. */
    static Reading<?> read(Path file) {
        return switch (FileKind.of(file)) {
            case SESSION -> new SessionFile(Version.program()).read(file);
            case PRIORITY -> PriorityReader.read(file);
            case ANSWERS -> AnswerFile.read(file);
            case SPREADSHEET -> ReturnedFile.spreadsheet(file);
            case WORKSHOP, UNKNOWN -> new WorkshopReader(CatalogueReader.builtIn()).read(file);
        };
    }
}
