package org.flipside.export.drawing;

import org.flipside.layout.Box;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Remembers what is drawn, so that it can be drawn again in parts. */
final class Recording implements Pen {
    private record Kept(Group group, List<Consumer<Pen>> strokes) {}

    private final List<Kept> groups = new ArrayList<>();

    @Override
    public void open(Group group) {
        groups.add(new Kept(group, new ArrayList<>()));
    }

    @Override
    public void close() {
        // the next group, or nothing, follows
    }

    @Override
    public void shape(Outline outline, Look look) {
        keep(pen -> pen.shape(outline, look));
    }

    @Override
    public void line(Line line) {
        keep(pen -> pen.line(line));
    }

    @Override
    public void dots(Box area, double step, double side, Token colour) {
        keep(pen -> pen.dots(area, step, side, colour));
    }

    private void keep(Consumer<Pen> stroke) {
        groups.getLast().strokes().add(stroke);
    }

    /** Draws the groups that may be seen in a part of the drawing. */
    void draw(Pen pen, Box seen) {
        for (Kept kept : groups) {
            Group group = kept.group();
            if (group.covered().overlaps(seen)) {
                pen.open(group);
                kept.strokes().forEach(stroke -> stroke.accept(pen));
                pen.close();
            }
        }
    }
}
