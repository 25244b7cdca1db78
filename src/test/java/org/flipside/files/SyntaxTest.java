package org.flipside.files;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SyntaxTest {
    private final WorkshopReader reader = new WorkshopReader(CatalogueReader.builtIn());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    {"a": 1,}          | 1:9  | there is a comma too many before “}”
                    [1,]               | 1:4  | there is a comma too many before “]”
                    {"a": 1,, "b": 2}  | 1:9  | there is a comma too many before “,”
                    {"a" 1}            | 1:6  | a colon is missing before “1”
                    {"a": 1 "b": 2}    | 1:9  | a comma is missing before “"”
                    {'a': 1}           | 1:2  | a key in double quotes is expected in place of “'”
                    {a: 1}             | 1:2  | a key in double quotes is expected in place of “a”
                    {"a":              | 1:6  | the text ends while something is still open
                    {"a": [1, 2        | 1:12 | the text ends while something is still open
                    {"a": "x           | 1:9  | the text ends while something is still open
                    {"a": "x\\q"}      | 1:10 | a backslash in a text must be written twice
                    {"a": "\\u12g4"}   | 1:12 | a backslash in a text must be written twice
                    {"a": tru}         | 1:7  | a value is expected here; a text needs straight double quotes
                    {"a": “b”}         | 1:7  | a value is expected here; a text needs straight double quotes
                    {"a": 01}          | 1:8  | this is not a number as JSON writes it
                    {"a": +1}          | 1:8  | this is not a number as JSON writes it
                    {"a": NaN}         | 1:10 | this is not a number as JSON writes it
                    {"a": 1]           | 1:8  | “]” closes something that is not open here
                    // hello           | 1:1  | comments are not allowed
                    nonsense           | 1:1  | a value is expected here; a text needs straight double quotes
                    """)
    void whatIsNotJsonIsExplained(String text, String place, String explanation) {
        assertThat(reader.read(text, "w.json").lines())
                .containsExactly("w.json:" + place + ": not valid JSON: " + explanation);
    }

    @Test
    void aBareLineBreakInATextIsExplained() {
        assertThat(reader.read("{\n\"a\": \"one\ntwo\"}", "w.json").lines())
                .containsExactly(
                        "w.json:2:10: not valid JSON: inside a text, write a line break as \\n"
                                + " and a tab as \\t");
    }

    @Test
    void whatFollowsTheDocumentIsRefused() {
        assertThat(reader.read("{\"format\": \"x\"}\n{}", "w.json").lines())
                .contains("w.json:2:1: the document ends before this; remove what follows ($)");
    }

    @Test
    void aNumberThatIsTooLongIsFound() {
        String digits = "1".repeat(2000);
        String message = ": the number is too long to be read";

        assertThat(reader.read("{\n \"a\": -0." + digits + "}", "w.json").lines())
                .containsExactly("w.json:2:7" + message);
        assertThat(reader.read("[1,\r\n  " + digits + "\n]", "w.json").lines())
                .containsExactly("w.json:2:3" + message);
        assertThat(reader.read(digits, "w.json").lines()).containsExactly("w.json:1:1" + message);
    }

    @Test
    void aKeyThatIsTooLongIsFound() {
        String name = "k\\\"".repeat(60_000);
        String message = ": the key is too long to be read";

        assertThat(reader.read("{\"x\": 1,\n  \"" + name + "\": 1}", "w.json").lines())
                .containsExactly("w.json:2:3" + message);
        assertThat(reader.read("{\"" + "k".repeat(60_000) + "\": 1}", "w.json").lines())
                .containsExactly("w.json:1:2" + message);
    }
}
