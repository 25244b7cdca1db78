package org.flipside.export.pdf;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.flipside.export.EntryMarks;
import org.flipside.export.redaction.Counted;
import org.flipside.export.redaction.Counts;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.regex.Pattern;

/** Reads the report back as PDFBox finds its text, line by line as it lies on the page. */
public final class ReadPdf {
    private final String text;

    public ReadPdf(Path file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            text = stripper.getText(document);
        }
    }

    /** All that it says, with one space between words. */
    public String allText() {
        return text.replaceAll("\\s+", " ");
    }

    public Counts counts() {
        Map<Counted, Integer> numbers = new EnumMap<>(Counted.class);
        EntryMarks.ALL.forEach((counted, mark) -> numbers.put(counted, entries(mark)));
        numbers.put(Counted.CARDS, found("^Card \\d+ of \\d+"));
        numbers.put(Counted.EVIDENCE, found("strength \\d of 4:"));
        numbers.put(Counted.OWNERS, entries("O") - found("^O\\d+ .* nobody( |$)"));
        numbers.put(Counted.VOTES, found("^V\\d+ .*for each person"));
        numbers.put(Counted.DOTS, sum("(\\d+) dots?: Card"));
        int answers =
                Pattern.compile(
                                "^(?:Round|Cards that are gone).*?((?: \\d+){6})$",
                                Pattern.MULTILINE)
                        .matcher(text)
                        .results()
                        .flatMap(row -> Pattern.compile("\\d+").matcher(row.group(1)).results())
                        .mapToInt(number -> Integer.parseInt(number.group()))
                        .sum();
        numbers.put(Counted.ANSWERS, answers);
        return new Counts(numbers);
    }

    private int entries(String mark) {
        return found("^" + mark + "\\d+ ");
    }

    private int found(String pattern) {
        return (int) Pattern.compile(pattern, Pattern.MULTILINE).matcher(text).results().count();
    }

    private int sum(String pattern) {
        return Pattern.compile(pattern, Pattern.MULTILINE)
                .matcher(text)
                .results()
                .mapToInt(number -> Integer.parseInt(number.group(1)))
                .sum();
    }
}
