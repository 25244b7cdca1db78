package org.flipside.files;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;

import org.flipside.catalogue.Catalogue;
import org.flipside.catalogue.FailureMode;
import org.flipside.files.ClaimList.Entry;
import org.flipside.files.ClaimList.Row;
import org.flipside.model.Claim;
import org.flipside.model.Flipside;
import org.flipside.model.Folding;
import org.flipside.model.PatternRef;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads lists of claims; all of a list, or all the reasons against it. */
final class ClaimListReader {
    private static final int MAX_MEGABYTES = 5;
    private static final int MOST = 5_000;
    private static final Pattern BETWEEN_TAGS = Pattern.compile("[;,\\n]");

    /** The sign by which tables mark what is no formula. */
    private static final Pattern MARKED = Pattern.compile("^'(?=[\\s\\p{Z}]*[=+\\-@])");

    private static final Pattern QUOTED =
            Pattern.compile("^(?:“([^“”]*)”|\"([^\"]*)\"|«\\s*([^«»]*?)\\s*»)$");

    /** A character that stands in no text: each line is one field. */
    private static final char NONE = '\u001F';

    private final String name;
    private final List<Problem> problems = new ArrayList<>();
    private final Catalogue catalogue = CatalogueReader.builtIn();

    /** What a column holds, and what it may be headed with. */
    private enum Part {
        CLAIM("claims?|quote"),
        RATIONALE("rationale|why|reason"),
        HEARD_AT("heardat|heard|source"),
        HEADLINE("headline|flipside"),
        NARRATIVE("narrative"),
        CLOSING("closing(line)?"),
        CODE("code|fm"),
        FAILURE_MODE("failuremode"),
        LENS("lens"),
        TAGS("tags?");

        private final Pattern headings;

        Part(String headings) {
            this.headings = Pattern.compile(headings);
        }

        private static Optional<Part> of(String heading) {
            String bare = Folding.bare(heading);
            return Arrays.stream(values())
                    .filter(part -> part.headings.matcher(bare).matches())
                    .findFirst();
        }
    }

    ClaimListReader(String name) {
        this.name = name;
    }

    static Reading<ClaimList> read(Path file) {
        Problems problems = new Problems(file.toString());
        return FileText.readTable(file, MAX_MEGABYTES, problems)
                .map(text -> new ClaimListReader(file.toString()).read(text))
                .orElseGet(() -> problems.refused(""));
    }

    private Reading<ClaimList> read(String text) {
        if (text.chars().filter(c -> c == '"').count() % 2 != 0) {
            problems.add(Problem.ofFile(name, "a quotation mark is opened and not closed"));
            return refused();
        }
        String first = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        char separator = Separator.of(first);
        List<Row> table = rows(text, separator);
        boolean headed = !table.isEmpty() && isHeader(table.getFirst());
        if (!headed && separator != ',' && isEven(table)) {
            problems.add(
                    table.getFirst()
                            .problem(
                                    name,
                                    "several columns need a first row that names them, such as"
                                            + " claim, rationale, code"));
        }
        return problems.isEmpty() ? read(headed ? table : rows(text, NONE)) : refused();
    }

    /** Whether all rows have the same number of fields, and more than one. */
    private static boolean isEven(List<Row> rows) {
        return rows.size() > 1
                && rows.stream().mapToInt(row -> row.fields().size()).distinct().count() == 1
                && rows.getFirst().fields().size() > 1;
    }

    private List<Row> rows(String text, char separator) {
        List<Row> rows = new ArrayList<>();
        try (CsvReader<CsvRecord> reader =
                CsvReader.builder()
                        .fieldSeparator(separator)
                        .allowMissingFields(true)
                        .allowExtraFields(true)
                        .skipEmptyLines(true)
                        .ofCsvRecord(text)) {
            for (CsvRecord each : reader) {
                if (each.getFields().stream().anyMatch(field -> !field.isBlank())) {
                    rows.add(
                            new Row(
                                    Math.toIntExact(each.getStartingLineNumber()),
                                    "",
                                    each.getFields()));
                }
            }
        } catch (CsvParseException e) {
            problems.add(Problem.ofFile(name, "this is no table: " + e.getMessage()));
        } catch (IOException e) {
            throw new UncheckedIOException(e); // a text in memory has no such end
        }
        return rows;
    }

    private static boolean isHeader(Row row) {
        return row.fields().stream().anyMatch(field -> Part.of(field).isPresent());
    }

    /** Reads rows, less those that are empty. */
    Reading<ClaimList> read(List<Row> rows) {
        Map<Part, Integer> columns = new EnumMap<>(Part.class);
        boolean headed = !rows.isEmpty() && isHeader(rows.getFirst());
        if (headed) {
            List<String> headings = rows.getFirst().fields();
            for (int i = 0; i < headings.size(); i++) {
                int column = i;
                Part.of(headings.get(i)).ifPresent(part -> columns.putIfAbsent(part, column));
            }
        } else {
            columns.put(Part.CLAIM, 0);
        }
        List<Row> claims = headed ? rows.subList(1, rows.size()) : rows;
        if (!columns.containsKey(Part.CLAIM)) {
            problems.add(rows.getFirst().problem(name, "no column is headed “claim”"));
        } else if (claims.isEmpty()) {
            problems.add(Problem.ofFile(name, "there is no claim in it"));
        } else if (claims.size() > MOST) {
            problems.add(
                    Problem.ofFile(name, "there are more than %,d claims in it".formatted(MOST)));
        }
        if (!problems.isEmpty()) {
            return refused();
        }
        List<Entry> entries = claims.stream().map(row -> entry(row, columns)).toList();
        return problems.isEmpty()
                ? new Reading.Read<>(new ClaimList(name, entries), List.of())
                : refused();
    }

    private Reading<ClaimList> refused() {
        int shown = Math.min(problems.size(), Reading.MAX_PROBLEMS);
        return new Reading.Refused<>(problems.subList(0, shown), problems.size() - (long) shown);
    }

    private Entry entry(Row row, Map<Part, Integer> columns) {
        String quote = text(row, columns, Part.CLAIM);
        var marks = QUOTED.matcher(quote);
        if (marks.matches()) {
            quote = marks.replaceFirst("$1$2$3");
        }
        if (quote.isBlank()) {
            problems.add(row.problem(name, "the claim is missing"));
        }
        List<String> tags =
                BETWEEN_TAGS
                        .splitAsStream(text(row, columns, Part.TAGS))
                        .map(String::strip)
                        .filter(tag -> !tag.isEmpty())
                        .toList();
        return new Entry(
                row,
                new Claim(
                        quote.strip(),
                        text(row, columns, Part.RATIONALE),
                        text(row, columns, Part.HEARD_AT)),
                new Flipside(
                        text(row, columns, Part.HEADLINE),
                        text(row, columns, Part.NARRATIVE),
                        text(row, columns, Part.CLOSING),
                        pattern(row, columns)),
                text(row, columns, Part.LENS),
                tags);
    }

    private String text(Row row, Map<Part, Integer> columns, Part part) {
        int column = columns.getOrDefault(part, Integer.MAX_VALUE);
        if (column >= row.fields().size()) {
            return "";
        }
        String text =
                MARKED.matcher(row.fields().get(column).replaceAll("\\R", "\n"))
                        .replaceFirst("")
                        .strip();
        TextCheck.complaint(text, TextCheck.Rule.WRITTEN)
                .ifPresent(complaint -> problems.add(row.problem(name, complaint)));
        return text;
    }

    private PatternRef pattern(Row row, Map<Part, Integer> columns) {
        String code = text(row, columns, Part.CODE);
        String written = code.isEmpty() ? text(row, columns, Part.FAILURE_MODE) : code;
        if (written.isEmpty()) {
            return PatternRef.none();
        }
        Optional<PatternRef> byCode =
                PatternRef.parse(written.toUpperCase(Locale.ROOT))
                        .filter(ref -> catalogue.find(ref).isPresent());
        Optional<PatternRef> found = byCode.isPresent() ? byCode : named(written);
        if (found.isEmpty()) {
            problems.add(
                    row.problem(
                            name, "the catalogue has no failure mode " + Words.quoted(written)));
        }
        return found.orElseGet(PatternRef::none);
    }

    private Optional<PatternRef> named(String written) {
        return catalogue.failureModes().stream()
                .<PatternRef>map(FailureMode::ref)
                .filter(ref -> Folding.bare(catalogue.name(ref)).equals(Folding.bare(written)))
                .findFirst();
    }
}
