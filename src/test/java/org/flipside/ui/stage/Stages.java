package org.flipside.ui.stage;

import org.flipside.ui.stage.StageContent.Agreed;
import org.flipside.ui.stage.StageContent.Arrow;
import org.flipside.ui.stage.StageContent.Column;
import org.flipside.ui.stage.StageContent.DotRow;
import org.flipside.ui.stage.StageContent.Spot;
import org.flipside.ui.stage.StageContent.Tile;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Views of every kind, with the longest words that are allowed among them. */
final class Stages {
    private static final StageFooter FOOTER =
            new StageFooter("Through the customer’s eyes", "4:10", "", StageFooter.Pace.CALM);

    private static final CardBack.Story STORY =
            new CardBack.Story(
                    "First on the slide. Last to be asked.",
                    "You explain it for the third time. The agent agrees with you. She may not"
                        + " waive the fee, move the date or call the planner. So she says sorry,"
                        + " writes it down and takes it home. On Monday she is asked for more"
                        + " ownership.",
                    85);

    private static final CardBack.All ALL =
            new CardBack.All(
                    new CardBack.Code(STORY, "FM-01", 1, "Responsibility Compression at the Edge"),
                    "Where answering sits far from deciding, kindness has to do the work of"
                            + " design.");

    static final StageContent.ClaimCard CLAIM =
            new StageContent.ClaimCard(
                    "1",
                    "Claim 1 of 5",
                    "The customer comes first.",
                    "Every plan we make starts with the person we serve. When the two collide, the"
                            + " customer wins. That is why they stay with us for years.",
                    new CardBack.Hidden());

    static final StageContent.ClaimCard LONGEST =
            new StageContent.ClaimCard(
                    "2",
                    "Claim 14 of 14",
                    words(60),
                    words(160),
                    new CardBack.All(
                            new CardBack.Code(
                                    new CardBack.Story(words(80), words(330), 120),
                                    "FM-11",
                                    2,
                                    "Metric Authority Drift with a name of some length"),
                            words(120)));

    private Stages() {}

    /** Words of usual length, that many characters together. */
    static String words(int characters) {
        String all = "Nobody gathers everything wherever responsibility moves downwards. ";
        return all.repeat(characters / all.length() + 1).substring(0, characters - 1).strip() + ".";
    }

    static StageView of(StageContent content) {
        return new StageView(content, FOOTER);
    }

    static StageContent.ClaimCard with(StageContent.ClaimCard card, CardBack back) {
        return new StageContent.ClaimCard(
                card.key(), card.position(), card.quote(), card.rationale(), back);
    }

    static Map<String, StageView> named() {
        Map<String, StageView> all = new LinkedHashMap<>();
        all.put(
                "title",
                of(new StageContent.Title("Through the customer’s eyes", "We begin soon")));
        all.put("claim", of(CLAIM));
        all.put("story", of(with(CLAIM, STORY)));
        all.put("code", of(with(CLAIM, ALL.code())));
        all.put("flipside", of(with(CLAIM, ALL)));
        all.put("longest-claim", of(with(LONGEST, new CardBack.Hidden())));
        all.put("longest-flipside", of(LONGEST));
        all.put(
                "endless",
                of(
                        new StageContent.ClaimCard(
                                "3",
                                "Claim 3 of 5",
                                "Unbreakable" + "x".repeat(200),
                                words(900),
                                new CardBack.Hidden())));
        all.put(
                "result",
                new StageView(
                        new StageContent.Result(
                                "Does this happen here?",
                                "Our customers rate us 4.6 out of 5.",
                                List.of(
                                        new Column("never", 5),
                                        new Column("rarely", 1),
                                        new Column("often", 1),
                                        new Column("always", 4)),
                                List.of(
                                        new Column("cannot say", 2),
                                        new Column("rather not say", 1)),
                                "The room is split.",
                                "5 say never, 4 say always.",
                                "What does one chair see that the other does not?"),
                        new StageFooter(
                                "14 in the room, all answered",
                                "1:05",
                                "wrap up",
                                StageFooter.Pace.SHORT)));
        all.put(
                "overview",
                of(
                        new StageContent.Overview(
                                IntStream.rangeClosed(1, 14)
                                        .mapToObj(
                                                i ->
                                                        new Tile(
                                                                String.valueOf(i),
                                                                words(25 + 2 * i),
                                                                i < 4,
                                                                i == 4))
                                        .toList())));
        all.put(
                "map",
                of(
                        new StageContent.Map(
                                900,
                                500,
                                List.of(
                                        spot(0, 0, "1", true),
                                        spot(500, 40, "2", false),
                                        spot(260, 330, "3", true)),
                                List.of(
                                        new Arrow(
                                                List.of(
                                                        240.0, 80.0, 370.0, 80.0, 370.0, 120.0,
                                                        500.0, 120.0),
                                                "leads to",
                                                true,
                                                false),
                                        new Arrow(
                                                List.of(120.0, 160.0, 120.0, 410.0, 260.0, 410.0),
                                                "masks",
                                                true,
                                                true)))));
        all.put("countdown", of(new StageContent.BigCountdown("Silent check-in")));
        all.put(
                "dots",
                of(
                        new StageContent.DotResult(
                                "Where would a change matter most?",
                                IntStream.rangeClosed(1, 6)
                                        .mapToObj(
                                                i ->
                                                        new DotRow(
                                                                String.valueOf(i),
                                                                words(30),
                                                                24 - 4 * i))
                                        .toList(),
                                true)));
        all.put(
                "closing",
                of(
                        new StageContent.Closing(
                                "What we agreed",
                                IntStream.rangeClosed(1, 7)
                                        .mapToObj(
                                                i ->
                                                        new Agreed(
                                                                i < 3 ? "Decision" : "Action",
                                                                words(60 + 5 * i),
                                                                "Ines Halvorsen, until 30"
                                                                        + " November"))
                                        .toList(),
                                "We look at it again on 26 December, 25 January and 24"
                                        + " February.")));
        return all;
    }

    private static Spot spot(double x, double y, String label, boolean open) {
        return new Spot(x, y, 240, 160, new Tile(label, words(40), open, label.equals("2")));
    }
}
