package org.flipside.files;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;

import org.flipside.model.Answer;
import org.flipside.model.Card;
import org.flipside.model.Folding;
import org.flipside.model.Id;
import org.flipside.model.Session;
import org.flipside.model.SurveyTally;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads answers to a survey from a table with a line of headings: separated by commas, semicolons
 * or tabs, as survey tools export it and as spreadsheets are pasted. Either each row is what one
 * person answered and columns are headed with a claim's number or words; or each row is a tally of
 * a claim, with columns for the claim and for each answer. A column "Group" tells groups apart in
 * both. May be used from any thread.
 */
public final class SurveyReader {
    private static final int MAX_MEGABYTES = 2;
    private static final int MOST = 10_000;
    private static final int LONGEST_NAME = 120;
    private static final Pattern NO_NAME = Pattern.compile("[\\s\\p{Cc}\\p{Cs}]+");
    private static final Pattern NUMBER =
            Pattern.compile(
                    "\\s*(?:claim|card|question|q|no)?[\\s.#]*(\\d{1,3})\\b(.*)",
                    Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Set<String> GROUP =
            Set.of("group", "groups", "team", "yourgroup", "yourteam");
    private static final Set<String> CLAIM =
            Set.of("claim", "claimno", "claimnumber", "card", "cardno", "cardnumber");

    private final List<Card> cards;
    private final Problems problems;
    private final Map<String, Id<Card>> quotes = new LinkedHashMap<>();
    private final Map<String, Optional<Id<Card>>> known = new HashMap<>();
    private final Map<Cell, Integer> counts = new LinkedHashMap<>();
    private String[] lines = {};
    private char separator = ',';
    private int rows;

    /** Who answered what about which card. */
    private record Cell(Id<Card> card, String group, Answer answer) {}

    private SurveyReader(Session session, Problems problems) {
        this.cards = session.running();
        for (Card card : cards) {
            quotes.putIfAbsent(Folding.bare(card.claim().quote()), card.id());
        }
        this.problems = problems;
    }

    /** Reads a file; its text is left as it is. */
    public static Reading<String> text(Path file) {
        Problems problems = new Problems(file.toString());
        return FileText.read(file, MAX_MEGABYTES, problems)
                .<Reading<String>>map(text -> new Reading.Read<>(text, List.of()))
                .orElseGet(() -> problems.refused(""));
    }

    /**
     * Reads a text.
     *
     * @param text the table
     * @param name what problems call it
     * @param session whose claims were asked about
     */
    public static Reading<Survey> read(String text, String name, Session session) {
        Problems problems = new Problems(name);
        return new SurveyReader(session, problems).read(text);
    }

    private Reading<Survey> read(String text) {
        lines = text.split("\\R", -1);
        separator = Separator.of(lines[0]);
        List<CsvRecord> records = records(text);
        if (text.chars().filter(c -> c == '"').count() % 2 != 0) {
            problems.ofFile("a quotation mark is opened and not closed");
        }
        if (problems.none() && records.size() < 2) {
            problems.ofFile("a line of headings and at least one line of answers are needed");
        }
        List<String> leftOut = new ArrayList<>();
        if (problems.none()) {
            List<String> headings = records.getFirst().getFields();
            List<CsvRecord> answers = records.subList(1, records.size());
            Optional<Integer> claim = columnOf(headings, CLAIM);
            if (claim.isPresent() && !answerColumns(headings).isEmpty()) {
                tallies(headings, answers, claim.get(), leftOut);
            } else {
                people(headings, answers, leftOut);
            }
        }
        if (counts.values().stream().anyMatch(count -> count > MOST)) {
            problems.ofFile(
                    "more than %,d people of one group give the same answer to a claim"
                            .formatted(MOST));
        }
        if (problems.none() && counts.isEmpty()) {
            problems.ofFile("there is no answer in it");
        }
        return problems.none()
                ? new Reading.Read<>(new Survey(rows, counted(), leftOut), List.of())
                : problems.refused(text);
    }

    private List<SurveyTally> counted() {
        return counts.entrySet().stream()
                .map(
                        entry ->
                                new SurveyTally(
                                        entry.getKey().card(),
                                        entry.getKey().group(),
                                        entry.getKey().answer(),
                                        entry.getValue()))
                .toList();
    }

    private List<CsvRecord> records(String text) {
        List<CsvRecord> all = new ArrayList<>();
        try (CsvReader<CsvRecord> reader =
                CsvReader.builder()
                        .fieldSeparator(separator)
                        .allowMissingFields(true)
                        .allowExtraFields(true)
                        .skipEmptyLines(true)
                        .ofCsvRecord(text)) {
            reader.forEach(all::add);
        } catch (CsvParseException e) {
            problems.ofFile("this is no table: " + e.getMessage());
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e); // a text in memory has no such end
        }
        return all.stream()
                .filter(each -> each.getFields().stream().anyMatch(field -> !field.isBlank()))
                .toList();
    }

    private static Optional<Integer> columnOf(List<String> headings, Set<String> names) {
        for (int i = 0; i < headings.size(); i++) {
            if (names.contains(Folding.bare(headings.get(i)))) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    private static Map<Integer, Answer> answerColumns(List<String> headings) {
        Map<Integer, Answer> columns = new TreeMap<>();
        for (int i = 0; i < headings.size(); i++) {
            int column = i;
            AnswerWords.read(headings.get(i)).ifPresent(answer -> columns.put(column, answer));
        }
        return columns;
    }

    /** Each row is what one person answered. */
    private void people(List<String> headings, List<CsvRecord> answers, List<String> leftOut) {
        Optional<Integer> group = columnOf(headings, GROUP);
        Map<Integer, Id<Card>> claims = new TreeMap<>();
        for (int i = 0; i < headings.size(); i++) {
            Optional<Id<Card>> card = cardOf(headings.get(i));
            if (card.isPresent() && !claims.containsValue(card.get())) {
                claims.put(i, card.get());
            } else if (!group.equals(Optional.of(i)) && !headings.get(i).isBlank()) {
                leftOut.add(headings.get(i).strip());
            }
        }
        if (claims.isEmpty()) {
            problems.at(
                    1,
                    1,
                    "no column is headed with a claim of this session: head it with the claim’s"
                            + " number or its words");
            return;
        }
        for (CsvRecord row : answers) {
            String of = group.map(column -> groupName(field(row, column))).orElse("");
            boolean any = false;
            for (Map.Entry<Integer, Id<Card>> claim : claims.entrySet()) {
                any |=
                        answer(
                                row,
                                claim.getKey(),
                                headings.get(claim.getKey()),
                                claim.getValue(),
                                of);
            }
            rows += any ? 1 : 0;
        }
    }

    private boolean answer(CsvRecord row, int column, String heading, Id<Card> card, String group) {
        String written = field(row, column);
        if (isNothing(written)) {
            return false;
        }
        Optional<Answer> answer = AnswerWords.read(written);
        if (answer.isEmpty()) {
            problem(
                    row,
                    column,
                    "“%s” is no answer to “%s”: write %s, or leave it empty"
                            .formatted(written, heading.strip(), AnswerWords.choice()));
            return true;
        }
        add(new Cell(card, group, answer.get()), 1);
        return true;
    }

    /** Beyond the most there can be a sum only says that it is too large. */
    private void add(Cell cell, int count) {
        counts.merge(cell, count, (a, b) -> Math.min(a + b, MOST + 1));
    }

    private static boolean isNothing(String written) {
        return written.isEmpty() || written.equals("-") || written.equals("–");
    }

    /** Each row counts the answers to one claim. */
    private void tallies(
            List<String> headings, List<CsvRecord> answers, int claim, List<String> leftOut) {
        Optional<Integer> group = columnOf(headings, GROUP);
        Map<Integer, Answer> columns = answerColumns(headings);
        for (int i = 0; i < headings.size(); i++) {
            boolean used = i == claim || columns.containsKey(i) || group.equals(Optional.of(i));
            if (!used && !headings.get(i).isBlank()) {
                leftOut.add(headings.get(i).strip());
            }
        }
        for (CsvRecord row : answers) {
            Optional<Id<Card>> card = cardOf(field(row, claim));
            if (card.isEmpty()) {
                problem(
                        row,
                        claim,
                        "“%s” is no claim of this session: write its number or its words"
                                .formatted(field(row, claim)));
                continue;
            }
            String of = group.map(column -> groupName(field(row, column))).orElse("");
            columns.forEach((column, answer) -> tally(row, column, card.get(), of, answer));
            rows++;
        }
    }

    private void tally(CsvRecord row, int column, Id<Card> card, String group, Answer answer) {
        String written = field(row, column);
        if (isNothing(written) || written.equals("0")) {
            return;
        }
        if (!written.matches("\\d{1,5}") || Integer.parseInt(written) > MOST) {
            problem(row, column, "“%s” is no count from 0 to %,d".formatted(written, MOST));
            return;
        }
        add(new Cell(card, group, answer), Integer.parseInt(written));
    }

    private static String field(CsvRecord row, int column) {
        return column < row.getFieldCount() ? row.getField(column).strip() : "";
    }

    /** A name is one line of what people write, and no essay. */
    private static String groupName(String written) {
        String line = NO_NAME.matcher(written).replaceAll(" ").strip();
        return line.substring(0, Math.min(line.length(), LONGEST_NAME)).strip();
    }

    /** Where a row spans several lines, the place is the row's. */
    private void problem(CsvRecord row, int column, String message) {
        int line = (int) row.getStartingLineNumber();
        String written = line <= lines.length ? lines[line - 1] : "";
        List<Integer> starts = Separator.fieldStarts(written, separator);
        problems.at(line, column < starts.size() ? starts.get(column) : 1, message);
    }

    /** The claim that words mean: its number, its number and words, or its words. */
    private Optional<Id<Card>> cardOf(String words) {
        return known.computeIfAbsent(words, this::findCard);
    }

    /** Of claims of which one holds the other the longer one is meant. */
    private Optional<Id<Card>> findCard(String words) {
        String bare = Folding.bare(words);
        Optional<Id<Card>> quoted =
                quotes.keySet().stream()
                        .filter(quote -> !quote.isEmpty() && bare.contains(quote))
                        .max(Comparator.comparingInt(String::length))
                        .map(quotes::get);
        if (quoted.isPresent()) {
            return quoted;
        }
        Matcher number = NUMBER.matcher(words);
        if (!number.matches() || number.group(2).chars().filter(Character::isLetter).count() > 0) {
            return Optional.empty();
        }
        int position = Integer.parseInt(number.group(1));
        return position >= 1 && position <= cards.size()
                ? Optional.of(cards.get(position - 1).id())
                : Optional.empty();
    }
}
