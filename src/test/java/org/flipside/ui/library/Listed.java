package org.flipside.ui.library;

import org.flipside.model.Id;
import org.flipside.model.SessionDetails;
import org.flipside.model.SessionState;
import org.flipside.store.SessionSummary;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/** Builds summaries of sessions for tests. */
final class Listed {
    private final String title;
    private String client = "Nordhaven Mutual";
    private String unit = "claims unit";
    private LocalDate date = LocalDate.of(2026, 10, 20);
    private SessionState state = SessionState.CLOSED;
    private Instant changed = Instant.parse("2026-11-21T10:36:41Z");
    private int open;
    private int done;
    private String workshop = "The customer";

    private Listed(String title) {
        this.title = title;
    }

    static Listed session(String title) {
        return new Listed(title);
    }

    Listed of(String otherClient, String otherUnit) {
        client = otherClient;
        unit = otherUnit;
        return this;
    }

    Listed on(String day) {
        date = LocalDate.parse(day);
        return this;
    }

    Listed running() {
        state = SessionState.RUNNING;
        return this;
    }

    Listed changed(Instant at) {
        changed = at;
        return this;
    }

    Listed inPreparation() {
        state = SessionState.IN_PREPARATION;
        return this;
    }

    Listed actions(int openOnes, int doneOnes) {
        open = openOnes;
        done = doneOnes;
        return this;
    }

    Listed from(String otherWorkshop) {
        workshop = otherWorkshop;
        return this;
    }

    SessionSummary build() {
        return build(Id.random());
    }

    SessionSummary build(Id<SessionDetails> id) {
        return new SessionSummary(
                id,
                title,
                client,
                unit,
                date,
                LocalTime.of(9, 30),
                state,
                workshop,
                List.of(workshop),
                14,
                7,
                14,
                3,
                open,
                done,
                changed);
    }
}
