package org.flipside.ui.library;

import org.flipside.files.Replies;
import org.flipside.model.Session;
import org.flipside.model.Workshop;

import java.nio.file.Path;
import java.util.List;

/** A file that came in, as far as it could be read. */
public sealed interface Incoming {
    /** The file's name. */
    String file();

    /**
     * A workshop.
     *
     * @param warnings what may be meant otherwise, with the place, a line each
     */
    record OfWorkshop(String file, Workshop workshop, List<String> warnings) implements Incoming {
        public OfWorkshop {
            warnings = List.copyOf(warnings);
        }
    }

    /**
     * A session.
     *
     * @param warnings what may be meant otherwise, with the place, a line each
     */
    record OfSession(String file, Session session, List<String> warnings) implements Incoming {
        public OfSession {
            warnings = List.copyOf(warnings);
        }
    }

    /**
     * Answers of somebody who read an exported map.
     *
     * @param path where the file lies
     */
    record OfAnswers(String file, Path path, Replies replies) implements Incoming {}

    /**
     * Nothing that can be used.
     *
     * @param problems each with its place, a line each
     */
    record Unusable(String file, List<String> problems) implements Incoming {
        public Unusable {
            problems = List.copyOf(problems);
        }
    }
}
