package org.flipside.export.redaction;

import org.flipside.export.redaction.LeftOut.Part;
import org.flipside.insight.Anonymity;
import org.flipside.model.Card;
import org.flipside.model.Disclosure;
import org.flipside.model.DotVote;
import org.flipside.model.Dots;
import org.flipside.model.Entity;
import org.flipside.model.Id;
import org.flipside.model.Session;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The votes with dots as the client sees them: what was revealed and is of enough people, without
 * whose dots they are unless everybody may know.
 */
final class ClientVotes {
    private final Session session;
    private final Tally tally;
    private final Anonymity anonymity;

    ClientVotes(Session session, Tally tally) {
        this.session = session;
        this.tally = tally;
        anonymity = Anonymity.of(session.details());
    }

    List<Entity> told() {
        Map<Id<DotVote>, List<Dots>> byVote = new HashMap<>();
        session.dots()
                .forEach(d -> byVote.computeIfAbsent(d.vote(), _ -> new ArrayList<>()).add(d));
        List<Entity> kept = new ArrayList<>();
        for (DotVote vote : session.dotVotes().list()) {
            kept.addAll(told(vote, byVote.getOrDefault(vote.id(), List.of())));
            byVote.remove(vote.id());
        }
        byVote.values().forEach(ofNoVote -> leaveOut(Part.DOTS, ofNoVote));
        return kept;
    }

    private List<Entity> told(DotVote vote, List<Dots> dots) {
        if (vote.disclosure() == Disclosure.HIDDEN) {
            return leaveOut(Part.DOTS, dots);
        }
        if (anonymity.areTooFew(vote, dots)) {
            return leaveOut(Part.FEW_DOTS, dots);
        }
        List<Entity> kept = new ArrayList<>();
        kept.add(vote);
        kept.addAll(anonymity.open() ? dots : sums(vote, dots));
        return kept;
    }

    private List<Entity> leaveOut(Part part, List<Dots> dots) {
        dots.forEach(d -> tally.add(part, d.count()));
        return List.of();
    }

    private static List<Dots> sums(DotVote vote, List<Dots> dots) {
        Map<Id<Card>, Integer> sums = new LinkedHashMap<>();
        dots.forEach(d -> sums.merge(d.card(), d.count(), ClientVotes::sum));
        List<Dots> together = new ArrayList<>();
        sums.forEach((card, count) -> together.add(together(vote, card, count)));
        return together;
    }

    /** A file may hold more dots than any room has. */
    private static int sum(int one, int other) {
        return (int) Math.min((long) one + other, Integer.MAX_VALUE);
    }

    private static Dots together(DotVote vote, Id<Card> card, int count) {
        String name = Profile.CLIENT.id() + " dots " + vote.id() + " " + card;
        Id<Dots> id = new Id<>(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
        return new Dots(id, vote.id(), card, "", count);
    }
}
