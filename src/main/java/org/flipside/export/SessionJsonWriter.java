package org.flipside.export;

import org.flipside.export.format.Format;
import org.flipside.export.format.FormatWriter;
import org.flipside.files.SessionFile;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** Writes the session as the audience may see it, as a session file that can be imported again. */
record SessionJsonWriter(SessionFile files) implements FormatWriter {
    @Override
    public List<Part> parts(Edition edition) {
        byte[] json = files.toJson(edition.session().session()).getBytes(StandardCharsets.UTF_8);
        return List.of(
                new Part(Format.JSON.ending(), edition.report().counts(), out -> out.write(json)));
    }
}
