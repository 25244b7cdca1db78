package org.flipside.cli;

import org.flipside.model.Card;
import org.flipside.model.Direction;
import org.flipside.model.Lens;
import org.flipside.model.Ownership;
import org.flipside.model.Session;
import org.flipside.model.SessionDetails;
import org.flipside.store.SessionSummary;

import java.util.LinkedHashMap;
import java.util.Map;

/** What {@code --json} tells of a session. An overview: all of it is in the session file. */
final class SessionJson {
    private SessionJson() {}

    static Map<String, Object> of(SessionSummary session) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", session.id());
        json.put("title", session.title());
        json.put("client", session.client());
        json.put("unit", session.unit());
        json.put("date", session.date());
        json.put("start", session.start());
        json.put("state", Plain.keyword(session.state()));
        json.put("workshop", session.workshop());
        json.put("lenses", session.lenses());
        json.put("cards", session.cards());
        json.put("turned", session.turned());
        json.put("people", session.people());
        json.put("groups", session.groups());
        json.put("openActions", session.openActions());
        json.put("closedActions", session.closedActions());
        json.put("lastChange", session.lastChange());
        return json;
    }

    static Map<String, Object> of(Session session) {
        SessionDetails details = session.details();
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", details.id());
        json.put("title", details.title());
        json.put("client", details.client());
        json.put("unit", details.unit());
        json.put("date", details.date());
        json.put("start", details.start());
        json.put("state", Plain.keyword(details.state()));
        json.put("workshop", details.workshop().title());
        json.put("lenses", session.lenses().inOrder().stream().map(Lens::name).toList());
        EvidenceCounts evidence = new EvidenceCounts(session);
        json.put(
                "cards",
                session.running().stream().map(card -> card(session, evidence, card)).toList());
        json.put("links", session.links().size());
        json.put("actions", session.actions().size());
        json.put("decisions", session.decisions().size());
        json.put("parked", session.parked().size());
        return json;
    }

    private static Map<String, Object> card(Session session, EvidenceCounts evidence, Card card) {
        Ownership ownership = session.ownershipOf(card.id());
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", card.id());
        json.put("claim", card.claim().quote());
        json.put("headline", card.flipside().headline());
        json.put("failureMode", card.flipside().pattern().code());
        json.put("side", Plain.keyword(card.side()));
        json.put("evidenceFor", evidence.of(card.id(), Direction.FOR));
        json.put("evidenceAgainst", evidence.of(card.id(), Direction.AGAINST));
        json.put("owner", ownership.owner());
        json.put("levers", ownership.levers().stream().map(Plain::keyword).toList());
        return json;
    }
}
