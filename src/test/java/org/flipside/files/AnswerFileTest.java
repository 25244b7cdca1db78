package org.flipside.files;

import static org.assertj.core.api.Assertions.assertThat;

import org.flipside.model.Direction;
import org.flipside.model.Id;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.UUID;

class AnswerFileTest {
    private static final String FILE =
            """
            {
              "format": "flipside-answers",
              "formatVersion": 1,
              "writtenBy": "Flipside map",
              "map": {"id": "00000000-0000-0000-0000-000000000001", "title": "Claims"},
              "by": " Ana ",
              "savedAt": "2026-11-22T10:15:00.123Z",
              "answers": [
                {"id": "00000000-0000-0000-0000-00000000000a", "kind": "agree",
                 "card": "00000000-0000-0000-0000-000000000003", "about": "“A”", "reason": ""},
                {"id": "00000000-0000-0000-0000-00000000000b", "kind": "contest",
                 "card": "00000000-0000-0000-0000-000000000003", "about": "“A”", "reason": "No"},
                {"id": "00000000-0000-0000-0000-00000000000c", "kind": "evidence",
                 "card": "00000000-0000-0000-0000-000000000003", "about": "“A”",
                 "evidence": "quote", "direction": "against", "strength": "one-account",
                 "proximity": "own-chair", "observed": "2026-05-04", "sourceRole": "driver",
                 "note": "Seen", "reference": ""},
                {"id": "00000000-0000-0000-0000-00000000000d", "kind": "accept",
                 "action": "00000000-0000-0000-0000-000000000004", "about": "B", "reason": ""}
              ]
            }
            """;

    @TempDir Path folder;

    private static Reading<Replies> read(String text) {
        return AnswerFile.read(text, "answers.json");
    }

    @Test
    void allThatWasAnsweredIsRead() {
        Replies replies = read(FILE).found().orElseThrow();

        assertThat(replies.by()).isEqualTo("Ana");
        assertThat(replies.edition()).isEqualTo(new Id<>(new UUID(0, 1)));
        assertThat(replies.savedAt()).isEqualTo(Instant.parse("2026-11-22T10:15:00.123Z"));
        assertThat(replies.replies())
                .hasExactlyElementsOfTypes(
                        Reply.Agrees.class,
                        Reply.Contests.class,
                        Reply.Adds.class,
                        Reply.Accepts.class);
        assertThat(((Reply.Adds) replies.replies().get(2)).evidence().direction())
                .isEqualTo(Direction.AGAINST);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"kind\": \"agree\" | \"kind\": \"like\" | one of",
                "\"by\": \" Ana \" | \"by\": \" \" | the text is empty",
                "\"reason\": \"No\" | \"reason\": \"\" | the text is empty",
                "\"note\": \"Seen\" | \"note\": \" \" | the text is empty",
                "2026-05-04 | 4 May | a day such as",
                "-00000000000d | -00000000000a | the same identity",
                "\"formatVersion\": 1 | \"formatVersion\": 2 | newer Flipside",
                "\"about\": \"B\" | \"about\": \"B\", \"more\": 1 | not known here",
                "flipside-answers | flipside-session | this file holds a session, not answers",
                "\"against\" | \"sideways\" | one of",
                "\"note\": \"Seen\" | \"note\": \"\\u0007\" | control character",
                "\"savedAt\" | \"saved\" | is missing",
            })
    void whatIsWrongIsNamedWithItsPlace(String right, String wrong, String complaint) {
        Reading<Replies> reading = read(FILE.replace(right, wrong));

        assertThat(reading.found()).isEmpty();
        assertThat(reading.lines())
                .anySatisfy(
                        line ->
                                assertThat(line)
                                        .contains(complaint)
                                        .matches("answers\\.json:\\d+:\\d+: .*"));
    }

    @Test
    void aFileWithoutAnswersIsRefused() {
        String none = FILE.substring(0, FILE.indexOf("\"answers\"")) + "\"answers\": []}";

        assertThat(read(none).lines()).singleElement().asString().contains("at least one");
    }

    @Test
    void endlessTextsAreRefused() {
        assertThat(read(FILE.replace("\"Seen\"", "\"" + "a".repeat(2_001) + "\"")).lines())
                .singleElement()
                .asString()
                .contains("longer than 2,000 characters");
        assertThat(read(FILE.replace(" Ana ", "A".repeat(121))).found()).isEmpty();
        assertThat(read(FILE.replace(" Ana ", "😀".repeat(120))).found()).isPresent();
    }

    @Test
    void aFileIsToldByItsContent() throws IOException {
        Path file = Files.writeString(folder.resolve("any.json"), FILE);

        assertThat(FileKind.of(file)).isEqualTo(FileKind.ANSWERS);
        assertThat(AnswerFile.read(file).found()).isPresent();
        assertThat(AnswerFile.read(folder.resolve("none")).found()).isEmpty();
        assertThat(new SessionFile("Flipside test").read(file).lines())
                .singleElement()
                .asString()
                .contains("this file holds answers, not a session");
    }
}
