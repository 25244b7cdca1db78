package org.flipside.export.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.flipside.export.report.Plain;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

class CsvTest {
    @Test
    void plainFieldsStandAsTheyAre() throws IOException {
        assertThat(written("a", "b c", "“d”")).isEqualTo("a,b c,“d”\r\n");
    }

    @Test
    void fieldsWithSeparatorsAreQuoted() throws IOException {
        assertThat(written("a,b", "say \"no\"", "one\ntwo", " edge "))
                .isEqualTo("\"a,b\",\"say \"\"no\"\"\",\"one\ntwo\",\" edge \"\r\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+1",
                "-1",
                "@SUM(A1)",
                "\t=1",
                "\r=1",
                "\n=1",
                " =1",
                "\u00A0=1",
                "\u3000@x",
                "＝1+1",
                "＋1",
                "－1",
                "＠x",
                "\t",
                "=cmd|' /C calc'!A0",
                "\uFEFF=1",
            })
    void whatASpreadsheetWouldRunIsMarkedAsText(String formula) throws IOException {
        String field = CsvReader.parse(written(formula)).getFirst().getFirst();

        assertThat(field).isEqualTo("'" + Plain.visible(formula));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a=b", "3-4", "me@example.org", "1 + 1", "–", "−5"})
    void signsInsideATextStay(String text) throws IOException {
        assertThat(CsvReader.parse(written(text))).containsExactly(List.of(text));
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void whateverIsWrittenIsReadBack(long seed) throws IOException {
        SplittableRandom random = new SplittableRandom(seed);
        String alphabet = "ab ,;\"'\n=|عあ";
        StringBuilder out = new StringBuilder();
        List<List<String>> rows = new ArrayList<>();
        for (int r = 0; r < 40; r++) {
            List<String> row = new ArrayList<>();
            for (int f = 0; f < 4; f++) {
                StringBuilder field = new StringBuilder("x");
                for (int i = random.nextInt(8); i > 0; i--) {
                    field.append(alphabet.charAt(random.nextInt(alphabet.length())));
                }
                row.add(field.toString());
            }
            rows.add(row);
            Csv.row(out, CsvSeparator.COMMA, row);
        }

        assertThat(CsvReader.parse(out.toString())).isEqualTo(rows);
    }

    @Test
    void anotherSeparatorIsQuotedAndTheCommaIsNot() throws IOException {
        StringBuilder out = new StringBuilder();
        Csv.row(out, CsvSeparator.SEMICOLON, List.of("a;b", "c,d", "=1"));
        Csv.row(out, CsvSeparator.TAB, List.of("a\tb", "c;d", "\t=1"));

        assertThat(out.toString()).isEqualTo("\"a;b\";c,d;'=1\r\n\"a\tb\"\tc;d\t\"'\t=1\"\r\n");
    }

    private static String written(String... fields) throws IOException {
        StringBuilder out = new StringBuilder();
        Csv.row(out, CsvSeparator.COMMA, List.of(fields));
        return out.toString();
    }
}
