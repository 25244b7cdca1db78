package org.flipside.ui.stage;

import java.util.List;

/** The claim side. */
final class ClaimSheet extends CardSheet {
    private static final double EDGE = 113;
    private static final double POSITION_TOP = 82;
    private static final double QUOTE_TOP = 168;
    private static final double BOTTOM = 64;
    private static final double GAP = 40;
    private static final double SMALL = 32;
    private static final double RATIONALE = 44;

    /** Up to so many characters the claim has that size. */
    private record Size(int characters, double size) {}

    private static final List<Size> SIZES =
            List.of(new Size(30, 128), new Size(45, 104), new Size(Integer.MAX_VALUE, 88));

    private static final String OPENING = "“";
    private static final String CLOSING = "”";

    private final StageText position;
    private final StageText opening = StageText.strong(OPENING, "stage-card-text");
    private final StageText quote;
    private final StageText rationale;
    private final int length;

    ClaimSheet(StageContent.ClaimCard card) {
        super(false);
        position = StageText.of(card.position(), "stage-card-quiet");
        quote = StageText.strong(card.quote() + CLOSING, "stage-card-text");
        rationale = StageText.of(card.rationale(), "stage-card-quiet");
        length = card.quote().length();
        getChildren().addAll(position, opening, quote, rationale);
    }

    @Override
    void write(Frame frame, double width, double height) {
        double room = width - 2 * frame.of(EDGE);
        double size =
                SIZES.stream().filter(s -> length <= s.characters()).findFirst().orElseThrow().size;
        double _ =
                Fit.largest(
                        frame.textScale(),
                        factor -> {
                            double end = write(frame, factor, size, room);
                            return end <= height - frame.of(BOTTOM);
                        });
    }

    /** Where it ends with type that large. */
    private double write(Frame frame, double factor, double size, double room) {
        double left = frame.of(EDGE);
        position.set(frame.of(SMALL * Math.min(factor, 1.5)), 1.21, room);
        position.at(left, frame.of(POSITION_TOP));
        quote.set(frame.of(size * factor), StageText.TIGHT, room);
        opening.set(frame.of(size * factor), StageText.TIGHT, 0);
        double top = frame.of(QUOTE_TOP);
        quote.at(left, top);
        opening.at(left - opening.width(), top); // hangs outside the edge of the text
        rationale.set(frame.of(RATIONALE * factor), StageText.READ, room);
        double below = top + quote.height() + frame.of(GAP);
        rationale.at(left, below);
        boolean sticksOut = opening.width() > left || quote.width() > room + 1;
        return sticksOut ? Double.MAX_VALUE : below + rationale.height();
    }
}
