package org.flipside.ui.stage;

import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

import java.util.regex.Pattern;

/** The flipside, as much of it as the room has seen. */
final class BackSheet extends CardSheet {
    private static final double EDGE = 113;
    private static final double TOP = 80;
    private static final double NAME_FOOT = 44;
    private static final double HEADLINE = 80;
    private static final double NARRATIVE = 40;
    private static final double CLOSING = 36;
    private static final double SMALL = 32;
    private static final double GAP = 32;
    private static final double RULE_WIDTH = 96;
    private static final double RULE_HEIGHT = 4;

    private static final Pattern SENTENCE_END = Pattern.compile("([.!?…]) +");

    private final String inOneRun;

    /** Two clipped sentences read best below each other, where each has room in a line. */
    private final String inSentences;

    private final StageText headline;
    private final StageText narrative;
    private final Rectangle rule = new Rectangle();
    private final StageText closing;
    private final StageText name;

    /** Never shown: it only takes the room that the closing line will take. */
    private final StageText reserve;

    BackSheet(CardBack back) {
        super(true);
        CardBack.Story story =
                switch (back) {
                    case CardBack.Hidden() -> new CardBack.Story("", "", 0);
                    case CardBack.Story s -> s;
                    case CardBack.Code(var s, _, _, _) -> s;
                    case CardBack.All(CardBack.Code(var s, _, _, _), _) -> s;
                };
        inOneRun = story.headline();
        inSentences = SENTENCE_END.matcher(inOneRun).replaceAll("$1\n");
        headline = StageText.strong(inOneRun, "stage-card-text");
        narrative = StageText.of(story.narrative(), "stage-card-text");
        closing =
                StageText.strong(
                        back instanceof CardBack.All(_, String line) ? line : "",
                        "stage-card-text");
        name =
                StageText.of(
                        switch (back) {
                            case CardBack.Hidden() -> "";
                            case CardBack.Story _ -> "";
                            case CardBack.Code(_, _, _, String n) -> n;
                            case CardBack.All(CardBack.Code(_, _, _, String n), _) -> n;
                        },
                        "stage-card-quiet");
        reserve = StageText.strong(filler(story.closingLength()), "stage-card-text");
        rule.setManaged(false);
        rule.getStyleClass().add("stage-rule");
        rule.setVisible(!closing.getText().isBlank());
        getChildren().addAll(headline, narrative, rule, closing, name);
    }

    private static String filler(int length) {
        return "seven o ".repeat(length / 8 + 1).substring(0, length).strip();
    }

    @Override
    void write(Frame frame, double width, double height) {
        double room = width - 2 * frame.of(EDGE);
        double _ = Fit.largest(frame.textScale(), f -> hasRoom(frame, f, room, height));
    }

    private boolean hasRoom(Frame frame, double factor, double room, double height) {
        double left = frame.of(EDGE);
        double small = frame.of(SMALL * Math.clamp(factor, 1, 1.5));
        headline.setText(inSentences);
        if (headline.set(frame.of(HEADLINE * factor), StageText.TIGHT, 0).width() > room) {
            headline.setText(inOneRun);
            headline.set(frame.of(HEADLINE * factor), StageText.TIGHT, room);
        }
        headline.at(left, frame.of(TOP));
        narrative.set(frame.of(NARRATIVE * factor), 1.5, room);
        narrative.at(left, frame.of(TOP) + headline.height() + frame.of(GAP));
        double end = frame.of(TOP) + headline.height() + frame.of(GAP) + narrative.height();
        double size = Math.max(frame.of(CLOSING * factor), Math.min(frame.of(SMALL), small));
        double besideFold = room - frame.of(24);
        closing.set(size, 1.33, besideFold);
        reserve.set(size, 1.33, besideFold);
        double lines = Math.max(closing.height(), reserve.height());
        if (lines > 0) {
            rule.setWidth(frame.of(RULE_WIDTH));
            rule.setHeight(frame.of(RULE_HEIGHT));
            rule.relocate(left, end + frame.of(GAP));
            end += frame.of(2 * GAP + RULE_HEIGHT);
            closing.at(left, end);
            end += lines;
        }
        name.set(small, 1.21, room - frame.of(16));
        double nameHeight = Math.max(name.height(), small * 1.21);
        name.at(left, height - frame.of(NAME_FOOT) - nameHeight);
        boolean wide =
                Math.max(headline.width(), Math.max(narrative.width(), closing.width())) > room + 1;
        return !wide && end <= height - frame.of(NAME_FOOT + 20) - nameHeight;
    }

    /** The tab with the code above the card. */
    static final class Tab extends Region {
        private static final double HEIGHT = 64;
        private static final double SIZE = 36;
        private static final double INSIDE = 64;
        private static final String[] TIERS = {"", "I", "II", "III"};
        private static final String[] STYLES = {
            "untiered", "foundational", "mechanism", "terminal"
        };

        private final StageText code;

        Tab(CardBack.Code back) {
            setManaged(false);
            getStyleClass().addAll("stage-tab", STYLES[back.tier()]);
            String tier = back.tier() > 0 ? TIERS[back.tier()] + "  " : "";
            code = StageText.strong(tier + back.tab(), "stage-tab-text");
            getChildren().add(code);
            setVisible(!back.tab().isBlank());
        }

        /** Lays it on the upper edge of the card whose corner lies there. */
        void layOut(Frame frame, double left, double top) {
            double scale = Math.min(1.25, frame.textScale());
            code.set(frame.of(SIZE * scale), 1.21, 0);
            double height = frame.of(HEIGHT * scale);
            double room = Math.max(0, Math.min(height, top)); // the tab never leaves the stage
            resize(code.width() + 2 * frame.of(INSIDE), room + frame.of(8));
            relocate(left + frame.of(48), top - room);
            code.at(frame.of(INSIDE), (room - code.height()) / 2);
        }
    }
}
