package org.flipside.ui.inspector;

import org.flipside.model.Folding;
import org.flipside.model.Ownership;
import org.flipside.model.Participant;
import org.flipside.model.Session;

import java.util.List;
import java.util.stream.Stream;

/** Finds what somebody may be about to type. */
final class Suggestions {
    private static final int MOST = 5;

    private Suggestions() {}

    /**
     * The known texts of which a word begins with what is typed, whatever the case and the accents;
     * all of them if nothing is typed, but never what stands there already.
     */
    static List<String> matching(String typed, Stream<String> known) {
        String wanted = Folding.of(typed.strip());
        return known.map(String::strip)
                .filter(text -> !text.isEmpty() && !Folding.of(text).equals(wanted))
                .filter(text -> (" " + Folding.of(text)).contains(" " + wanted))
                .distinct()
                .sorted(String.CASE_INSENSITIVE_ORDER)
                .limit(MOST)
                .toList();
    }

    /** People on the roster and owners so far whose name holds what is typed. */
    static List<String> people(String typed, Session session) {
        return matching(
                typed,
                Stream.concat(
                        session.ownerships().list().stream().map(Ownership::owner),
                        session.participants().list().stream().map(Participant::name)));
    }
}
