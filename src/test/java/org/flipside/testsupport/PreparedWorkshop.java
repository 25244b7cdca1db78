package org.flipside.testsupport;

import org.flipside.model.Claim;
import org.flipside.model.Flipside;
import org.flipside.model.PatternRef;
import org.flipside.model.Workshop;
import org.flipside.model.Workshop.PreparedCard;
import org.flipside.model.Workshop.PreparedLens;
import org.flipside.model.Workshop.PreparedPhase;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Builds workshops for tests, complete unless told otherwise. */
public final class PreparedWorkshop {
    private final String title;
    private final List<PreparedCard> cards = new ArrayList<>();
    private final List<PreparedPhase> agenda = new ArrayList<>();

    private PreparedWorkshop(String title) {
        this.title = title;
    }

    /** One lens without cards, no agenda. */
    public static PreparedWorkshop called(String title) {
        return new PreparedWorkshop(title);
    }

    /** Five complete cards, two phases of 90 minutes in all. */
    public static Workshop complete() {
        return called("The customer").cards(5).phase("Open", 8).phase("Examine", 82).build();
    }

    /** Adds complete cards: the claims "Claim 1", "Claim 2" … */
    public PreparedWorkshop cards(int count) {
        for (int i = 0; i < count; i++) {
            card("Claim " + (cards.size() + 1));
        }
        return this;
    }

    /** Adds a complete card. */
    public PreparedWorkshop card(String quote) {
        int number = cards.size() % 17 + 1;
        return card(
                new Claim(quote, "Why " + quote, "Values page"),
                new Flipside(
                        "Behind " + quote,
                        "What happens.",
                        "The design says so.",
                        new PatternRef.FailureMode(number)));
    }

    /** Adds a card. */
    public PreparedWorkshop card(Claim claim, Flipside flipside) {
        cards.add(new PreparedCard(claim, flipside, "Say it slowly.", List.of("core")));
        return this;
    }

    /** Adds a phase. */
    public PreparedWorkshop phase(String name, int minutes) {
        agenda.add(new PreparedPhase(name, "Do it.", minutes));
        return this;
    }

    /** The workshop. */
    public Workshop build() {
        return new Workshop(
                title.toLowerCase(Locale.ROOT).replace(' ', '-'),
                1,
                title,
                "What we say, seen from one chair.",
                List.of(new PreparedLens(2, title, "somebody", "Turn it round", cards)),
                agenda,
                "Welcome.",
                "Thank you.",
                "For the facilitator.");
    }
}
