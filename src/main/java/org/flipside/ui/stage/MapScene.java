package org.flipside.ui.stage;

import javafx.beans.value.ObservableDoubleValue;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Polyline;
import javafx.scene.shape.StrokeType;

import java.util.ArrayList;
import java.util.List;

/** The board with its links, as large as it fits. */
final class MapScene extends StageScene {
    private static final double WORD = 28;
    private static final double HEAD = 20;

    /** A word that would have to be smaller, as a share of its size, is left out. */
    private static final double LEAST_WORD = 0.6;

    private final StageContent.Map map;
    private final List<TileSheet> spots = new ArrayList<>();
    private final List<Line> lines = new ArrayList<>();

    /** A link as it is drawn. */
    private record Line(Polyline line, Polygon head, StageText word, StageContent.Arrow arrow) {}

    MapScene(StageContent.Map map, ObservableDoubleValue textScale) {
        super(textScale);
        this.map = map;
        for (StageContent.Arrow arrow : map.arrows()) {
            Polyline line = new Polyline();
            line.getStyleClass().add("stage-link");
            line.setStrokeType(StrokeType.CENTERED);
            Polygon head = new Polygon();
            head.getStyleClass().add("stage-link-head");
            head.setVisible(arrow.directed());
            StageText word = StageText.of(arrow.word(), "stage-quiet");
            lines.add(new Line(line, head, word, arrow));
            line.setManaged(false);
            head.setManaged(false);
            getChildren().addAll(line, head, word);
        }
        for (StageContent.Spot spot : map.spots()) {
            TileSheet tile = new TileSheet(spot.tile());
            spots.add(tile);
            getChildren().add(tile);
        }
    }

    @Override
    void fill(Frame frame) {
        double top = frame.of(64);
        double roomWidth = frame.width() - 2 * frame.of(64);
        double roomHeight = frame.foot() - frame.of(48) - top;
        double zoom = Math.min(roomWidth / map.width(), roomHeight / map.height());
        double left = (frame.width() - map.width() * zoom) / 2;
        double above = top + (roomHeight - map.height() * zoom) / 2;
        for (int i = 0; i < spots.size(); i++) {
            StageContent.Spot spot = map.spots().get(i);
            spots.get(i)
                    .layOut(
                            left + spot.x() * zoom,
                            above + spot.y() * zoom,
                            spot.width() * zoom,
                            spot.height() * zoom,
                            frame.textScale());
        }
        lines.forEach(line -> draw(line, frame, left, above, zoom));
    }

    private static void draw(Line line, Frame frame, double left, double above, double zoom) {
        List<Double> points = new ArrayList<>();
        List<Double> corners = line.arrow().corners();
        for (int i = 0; i + 1 < corners.size(); i += 2) {
            points.add(left + corners.get(i) * zoom);
            points.add(above + corners.get(i + 1) * zoom);
        }
        line.line().getPoints().setAll(points);
        line.line().setStrokeWidth(frame.of(4));
        line.line().getStrokeDashArray().clear();
        if (line.arrow().dashed()) {
            line.line().getStrokeDashArray().setAll(frame.of(16), frame.of(12));
        }
        int size = points.size();
        if (size >= 4) {
            head(
                    line.head(),
                    points.get(size - 4),
                    points.get(size - 3),
                    points.get(size - 2),
                    points.get(size - 1),
                    frame.of(HEAD));
            word(line.word(), points, frame);
        }
    }

    /** The word stands above the longest part of the link, as large as that part allows. */
    private static void word(StageText word, List<Double> points, Frame frame) {
        int longest = 2;
        for (int i = 2; i + 1 < points.size(); i += 2) {
            longest = length(points, i) > length(points, longest) ? i : longest;
        }
        double room = length(points, longest);
        boolean level = points.get(longest - 1).equals(points.get(longest + 1));
        double size =
                Fit.largest(
                        1,
                        factor ->
                                word.set(frame.of(WORD * factor), 1.21, 0).width()
                                        <= (level ? room : room * 2));
        word.setVisible(size >= LEAST_WORD);
        double x = (points.get(longest - 2) + points.get(longest)) / 2;
        double y = (points.get(longest - 1) + points.get(longest + 1)) / 2;
        if (level) {
            word.at(x - word.width() / 2, y - word.height() - frame.of(4));
        } else {
            word.at(x + frame.of(8), y - word.height() / 2);
        }
    }

    private static double length(List<Double> points, int end) {
        return Math.hypot(
                points.get(end) - points.get(end - 2), points.get(end + 1) - points.get(end - 1));
    }

    private static void head(
            Polygon head, double fromX, double fromY, double x, double y, double size) {
        double length = Math.max(0.001, Math.hypot(x - fromX, y - fromY));
        double dx = (x - fromX) / length * size;
        double dy = (y - fromY) / length * size;
        head.getPoints()
                .setAll(
                        x,
                        y,
                        x - dx - dy * 0.6,
                        y - dy + dx * 0.6,
                        x - dx + dy * 0.6,
                        y - dy - dx * 0.6);
    }
}
