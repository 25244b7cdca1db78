package org.flipside.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

class ImportClaimsTest {
    @TempDir Path folder;
    private Calls calls = new Calls(Path.of(""));
    private String id = "";
    private Path list = Path.of("");

    @BeforeEach
    void makeSession() throws IOException {
        calls = new Calls(folder);
        id = calls.newSession("Northlight");
        list =
                Files.writeString(
                        folder.resolve("claims.csv"),
                        "Claim;Rationale\nWe never close;Somebody answers\nWe keep it simple;\n");
    }

    @Test
    void claimsBecomeCardsOfTheSessionThatIsNamed() {
        String before = calls.call("show", id).out();
        Calls.Outcome imported = calls.call("import", "--into", id, list.toString());

        assertThat(imported).isEqualTo(new Calls.Outcome(0, id + System.lineSeparator(), ""));
        assertThat(before).doesNotContain("We never close");
        assertThat(calls.call("show", id).out()).contains("We never close", "We keep it simple");

        Calls.Outcome again = calls.call("import", "--into", id, list.toString());
        assertThat(again.code()).isZero();
        assertThat(again.err()).contains("2 claims are there already").hasLineCount(1);
    }

    @Test
    void aPreviewChangesNothing() {
        Calls.Outcome seen = calls.call("import", "--preview", "--into", id, list.toString());

        assertThat(seen.code()).isZero();
        assertThat(seen.out()).contains("new claim", "We never close").hasLineCount(2);
        assertThat(calls.call("show", id).out()).doesNotContain("We never close");
    }

    @Test
    void withoutASessionTheyAreRefused() {
        Calls.Outcome imported = calls.call("import", list.toString());

        assertThat(imported.code()).isEqualTo(1);
        assertThat(imported.err()).contains("--into ID").hasLineCount(1);
    }

    @Test
    void aListThatCannotBeReadChangesNothing() throws IOException {
        Files.writeString(list, "Claim;Failure mode\nWe never close;FM-99\n");

        Calls.Outcome imported = calls.call("import", "--into", id, list.toString());

        assertThat(imported.code()).isEqualTo(1);
        assertThat(imported.err()).contains("claims.csv:2:").hasLineCount(1);
        assertThat(calls.call("show", id).out()).doesNotContain("We never close");
    }
}
