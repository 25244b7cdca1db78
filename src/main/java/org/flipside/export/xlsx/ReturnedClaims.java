package org.flipside.export.xlsx;

import org.flipside.files.ClaimList;
import org.flipside.files.Difference;
import org.flipside.files.Proposal;
import org.flipside.files.Reading;
import org.flipside.layout.Arrangement;
import org.flipside.layout.Box;
import org.flipside.layout.CardIndex;
import org.flipside.layout.CardSize;
import org.flipside.model.Card;
import org.flipside.model.Id;
import org.flipside.model.Lens;
import org.flipside.model.Ordered;
import org.flipside.model.Point;
import org.flipside.model.Session;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Makes cards of a list of claims, below those that lie on the board. */
final class ReturnedClaims {
    private static final double GAP = 48;

    /** As wide as a board is at least where new cards are laid. */
    private static final double LEAST_WIDTH = 1_320;

    private ReturnedClaims() {}

    /** Whether a file may hold a list of claims, by its name. */
    static boolean mayBe(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return name.endsWith(".csv") || name.endsWith(".tsv") || name.endsWith(".txt");
    }

    /** What a list of claims would add to a session, or all the reasons against it. */
    static Reading<Proposal> proposal(Path file, Session session) {
        return switch (ClaimFile.read(file)) {
            case Reading.Read<ClaimList>(ClaimList list, _) -> proposal(list, file, session);
            case Reading.Refused<ClaimList>(var problems, long notShown) ->
                    new Reading.Refused<>(problems, notShown);
        };
    }

    private static Reading<Proposal> proposal(ClaimList list, Path file, Session session) {
        return switch (added(list, session)) {
            case Reading.Read<ClaimList.Added>(ClaimList.Added added, _) ->
                    new Reading.Read<>(
                            new Proposal(
                                    "Claims from " + file.getFileName(),
                                    differences(added.cards(), session),
                                    added.remarks(),
                                    now -> after(list, now)),
                            List.of());
            case Reading.Refused<ClaimList.Added>(var problems, long notShown) ->
                    new Reading.Refused<>(problems, notShown);
        };
    }

    private static List<Difference> differences(List<Card> cards, Session session) {
        List<Difference> differences = new ArrayList<>();
        for (Card card : cards) {
            int number = session.running().size() + differences.size() + 1;
            differences.add(Difference.of("Card " + number, "new claim", "", card.claim().quote()));
        }
        return differences;
    }

    private static Session after(ClaimList list, Session session) {
        return added(list, session)
                .found()
                .map(added -> session.withAll(added.cards()))
                .orElse(session);
    }

    private static Reading<ClaimList.Added> added(ClaimList list, Session session) {
        Id<Lens> first = session.lenses().list().stream().min(Ordered.BY_ORDER).orElseThrow().id();
        return list.cards(session, first, number -> places(session, number));
    }

    private static List<Point> places(Session session, int number) {
        CardIndex taken = new CardIndex();
        session.cards().forEach(card -> taken.put(card.id(), card.place()));
        Box all = taken.bounds().orElse(new Box(0, 0, 0, 0));
        double top = taken.size() == 0 ? 0 : all.y() + all.height() + GAP;
        Box below =
                new Box(all.x(), top, Math.max(LEAST_WIDTH, all.width()), CardSize.HEIGHT + GAP);
        return Arrangement.freePlaces(taken, number, below);
    }
}
