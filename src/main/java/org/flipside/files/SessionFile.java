package org.flipside.files;

import org.flipside.model.Session;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;

/**
 * Reads and writes session files: a whole session, without loss. What is read is equal to what was
 * written. May be used from any thread.
 */
public final class SessionFile {
    /** Some fifty times a session of 1,000 cards with everything that hangs on them. */
    private static final int MAX_MEGABYTES = 250;

    private static final int MAX_VALUES = 20_000_000;

    private static final JsonTree.Limits LIMITS =
            new JsonTree.Limits(MAX_VALUES, Double.MAX_VALUE, TextCheck.Rule.STORABLE);

    private final String program;

    /**
     * Files written by it name that program.
     *
     * @param program name and version, such as {@code Flipside 1.0.0}
     */
    public SessionFile(String program) {
        this.program = program;
    }

    /** The file's content. */
    public String toJson(Session session) {
        StringWriter json = new StringWriter();
        JsonWriting.document(json, out -> SessionFormat.encode(session, program, out));
        return json.toString();
    }

    /**
     * Writes the file, or leaves the old one as it was.
     *
     * @throws IOException if it could not be written
     */
    public void write(Session session, Path file) throws IOException {
        AtomicFile.writeText(
                file,
                to -> JsonWriting.document(to, out -> SessionFormat.encode(session, program, out)));
    }

    /** Reads a file: the whole session, or all the reasons against it. */
    public Reading<Session> read(Path file) {
        Problems problems = new Problems(file.toString());
        return FileText.read(file, MAX_MEGABYTES, problems)
                .map(text -> read(text, problems))
                .orElseGet(() -> problems.refused(""));
    }

    /**
     * Reads a text.
     *
     * @param json the text
     * @param name what problems call it
     */
    public Reading<Session> read(String json, String name) {
        return read(json, new Problems(name));
    }

    private static Reading<Session> read(String text, Problems problems) {
        return JsonTree.read(text, LIMITS, problems)
                .filter(
                        root ->
                                Header.accepts(
                                        root, SessionFormat.NAME, SessionFormat.VERSION, problems))
                .flatMap(root -> SessionFormat.decode(root, problems))
                .<Reading<Session>>map(session -> new Reading.Read<>(session, java.util.List.of()))
                .orElseGet(() -> problems.refused(text));
    }
}
