package org.flipside.export.redaction;

import org.flipside.export.redaction.LeftOut.Part;
import org.flipside.model.Card;
import org.flipside.model.Disclosure;
import org.flipside.model.Id;
import org.flipside.model.Recognition;
import org.flipside.model.Round;
import org.flipside.model.Session;

import java.util.HashSet;
import java.util.Set;

/** Takes out of a session the answers that the room never saw: only the facilitator has them. */
final class Unrevealed {
    private record Asked(Id<Card> card, int round) {}

    private Unrevealed() {}

    static Session takenOut(Session session, Tally tally) {
        Set<Asked> hidden = new HashSet<>();
        Session result = session;
        for (Round round : session.rounds().list()) {
            if (round.disclosure() == Disclosure.HIDDEN) {
                hidden.add(new Asked(round.card(), round.number()));
                result = result.without(round);
            }
        }
        for (Recognition r : session.recognitions().list()) {
            if (hidden.contains(new Asked(r.card(), r.round()))) {
                tally.add(Part.HIDDEN_ANSWERS, r.count());
                result = result.without(r);
            }
        }
        return result;
    }
}
