package org.flipside.ui.stage;

import javafx.beans.value.ObservableDoubleValue;

import java.util.List;

/** All cards beside each other, as large as they all fit. */
final class OverviewScene extends StageScene {
    private static final double RATIO = 1.5;
    private static final double GAP = 0.08;

    private final List<TileSheet> tiles;

    OverviewScene(StageContent.Overview shown, ObservableDoubleValue textScale) {
        super(textScale);
        tiles = shown.tiles().stream().map(TileSheet::new).toList();
        getChildren().addAll(tiles);
    }

    @Override
    void fill(Frame frame) {
        if (tiles.isEmpty()) {
            return;
        }
        double top = frame.of(64);
        double width = frame.width() - 2 * frame.of(64);
        double height = frame.foot() - frame.of(48) - top;
        int columns = columns(width, height);
        int rows = Math.ceilDiv(tiles.size(), columns);
        double cell = Math.min(width / columns, height / rows * RATIO);
        double left = (frame.width() - cell * columns) / 2;
        double above = top + (height - cell / RATIO * rows) / 2;
        double gap = cell * GAP;
        for (int i = 0; i < tiles.size(); i++) {
            double x = left + i % columns * cell + gap / 2;
            int row = i / columns;
            double y = above + row * (cell / RATIO) + gap / 2;
            tiles.get(i).layOut(x, y, cell - gap, cell / RATIO - gap, frame.textScale());
        }
    }

    /** The number of columns with which cards are largest. */
    private int columns(double width, double height) {
        int best = 1;
        double largest = 0;
        for (int columns = 1; columns <= tiles.size(); columns++) {
            int rows = Math.ceilDiv(tiles.size(), columns);
            double cell = Math.min(width / columns, height / rows * RATIO);
            if (cell > largest) {
                largest = cell;
                best = columns;
            }
        }
        return best;
    }
}
