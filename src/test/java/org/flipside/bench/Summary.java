package org.flipside.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

/** All measurements of a run as a table in Markdown, which can be read as it is as well. */
final class Summary {
    private static final List<String> HEAD =
            List.of("what", "unit", "N", "median", "p95", "max", "floor", "ratio", "target", "");

    private final Machine before;
    private final Machine after;
    private final String windows;
    private final boolean isComparable;
    private final List<Measurement> measured;

    /** Measurements in windows, and others perhaps. */
    Summary(
            Machine before,
            Machine after,
            Display display,
            int repetitions,
            List<Measurement> measured) {
        this(
                before,
                after,
                " Windows: " + display.description() + ". Repetitions: " + repetitions + ".",
                display.isLargeEnough(),
                measured);
    }

    /** Measurements without windows. */
    Summary(Machine before, Machine after, List<Measurement> measured) {
        this(before, after, "", true, measured);
    }

    private Summary(
            Machine before,
            Machine after,
            String windows,
            boolean isComparable,
            List<Measurement> measured) {
        this.before = before;
        this.after = after;
        this.windows = windows;
        this.isComparable = isComparable;
        this.measured = List.copyOf(measured);
    }

    /** The table under a heading with the day. */
    String markdown(LocalDate day) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(HEAD);
        measured.forEach(measurement -> rows.add(row(measurement)));
        int[] widths = widths(rows);
        StringBuilder text = new StringBuilder("### " + day + "\n\n" + circumstances() + "\n\n");
        for (int i = 0; i < rows.size(); i++) {
            text.append(line(rows.get(i), widths));
            if (i == 0) {
                text.append(line(IntStream.of(widths).mapToObj("-"::repeat).toList(), widths));
            }
        }
        return text.toString();
    }

    private String circumstances() {
        StringBuilder words = new StringBuilder(before.describe() + ".");
        words.append(windows);
        before.load()
                .ifPresent(
                        load ->
                                words.append(
                                        " Processors at work: %.0f %% before, %.0f %% after."
                                                .formatted(
                                                        100 * load, 100 * after.load().orElse(0))));
        if (before.isBusy()) {
            words.append(" **The machine was busy with other work: times are too long.**");
        }
        if (!isComparable) {
            words.append(" **Not comparable with the targets, which need 1920 × 1080.**");
        }
        return words.toString();
    }

    private List<String> row(Measurement m) {
        return List.of(
                m.what(),
                m.unit(),
                Integer.toString(m.spread().number()),
                Figure.of(m.spread().median()),
                Figure.of(m.spread().p95()),
                Figure.of(m.spread().max()),
                figure(m.floor()),
                figure(m.ratio()),
                m.target().words(),
                verdict(m));
    }

    /** A busy machine makes times longer, never shorter: what is held on it is held. */
    private String verdict(Measurement m) {
        if (m.target().words().isEmpty() || !isComparable) {
            return "";
        }
        return m.target().isHeld().test(m) ? "held" : before.isBusy() ? "" : "**missed**";
    }

    private static String figure(OptionalDouble value) {
        return value.isPresent() ? Figure.of(value.getAsDouble()) : "";
    }

    private static int[] widths(List<List<String>> rows) {
        return IntStream.range(0, HEAD.size())
                .map(column -> widest(rows, row -> row.get(column).length()))
                .toArray();
    }

    private static int widest(List<List<String>> rows, ToIntFunction<List<String>> width) {
        return Math.max(3, rows.stream().mapToInt(width).max().orElse(0));
    }

    private static String line(List<String> cells, int[] widths) {
        StringBuilder line = new StringBuilder("|");
        for (int i = 0; i < widths.length; i++) {
            String cell = cells.get(i);
            line.append(' ')
                    .append(cell)
                    .append(" ".repeat(widths[i] - cell.length()))
                    .append(" |");
        }
        return line.append('\n').toString();
    }
}
