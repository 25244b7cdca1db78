package org.flipside.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.flipside.files.SessionFile;
import org.flipside.testsupport.BoardSessions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

class SearchCommandTest {
    @TempDir private Path folder = Path.of("");
    private Calls calls = new Calls(folder);

    @BeforeEach
    void prepare() {
        calls = new Calls(folder);
    }

    @Test
    void wordsAreFoundInTheSessionsThatHoldAllOfThem() {
        String id = calls.newSession("Northlight");
        calls.newSession("Southgate");

        Calls.Outcome found = calls.call("search", "northl", "custom", "--json");

        assertThat(found.code()).as(found.err()).isZero();
        JsonNode hits = JsonMapper.shared().readTree(found.out());
        assertThat(hits).isNotEmpty();
        hits.forEach(hit -> assertThat(hit.get("id").asString()).isEqualTo(id));
    }

    @Test
    void aSecondSearchFindsWhatIsNewAndNothingThatIsGone() {
        calls.newSession("Northlight");
        assertThat(calls.call("search", "southgate")).isEqualTo(new Calls.Outcome(0, "", ""));

        String id = calls.newSession("Southgate");

        assertThat(calls.call("search", "southgate").lines())
                .isNotEmpty()
                .allMatch(line -> line.startsWith(id.substring(0, 8)));
    }

    @Test
    void nothingToLookForIsAWrongCall() {
        assertThat(calls.call("search", " ").code()).isEqualTo(2);
    }

    @Test
    void whereThereIsMoreThanIsToldThatIsSaid() throws IOException {
        Path file = folder.resolve("many.json");
        Files.writeString(file, new SessionFile("test").toJson(BoardSessions.many(230)));
        assertThat(calls.call("import", file.toString()).code()).isZero();

        Calls.Outcome found = calls.call("search", "annual", "report");

        assertThat(found.code()).isZero();
        assertThat(found.lines()).hasSize(200);
        assertThat(found.err()).contains("there are more than 200").hasLineCount(1);
        assertThat(calls.call("search", "annual", "zebra").err()).isEmpty();
    }
}
