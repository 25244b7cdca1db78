package org.flipside.files;

import org.flipside.model.Workshop;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;

/** Writes workshops as {@link WorkshopReader} reads them. */
public final class WorkshopWriter {
    private WorkshopWriter() {}

    /** The file's content. */
    public static String toJson(Workshop workshop) {
        StringWriter json = new StringWriter();
        JsonWriting.document(json, generator -> WorkshopFormat.encode(workshop, generator));
        return json.toString();
    }

    /**
     * Writes the file, or leaves the old one as it was.
     *
     * @throws IOException if it could not be written
     */
    public static void write(Workshop workshop, Path file) throws IOException {
        String json = toJson(workshop);
        AtomicFile.writeText(file, to -> to.write(json));
    }
}
