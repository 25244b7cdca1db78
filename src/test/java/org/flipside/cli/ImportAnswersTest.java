package org.flipside.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.flipside.files.SessionFile;
import org.flipside.model.Card;
import org.flipside.model.Id;
import org.flipside.model.ParkedItem;
import org.flipside.model.Session;
import org.flipside.testsupport.AnswerFiles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

class ImportAnswersTest {
    @TempDir Path folder;
    private Calls calls = new Calls(Path.of(""));
    private String id = "";

    @BeforeEach
    void makeSession() {
        calls = new Calls(folder);
        id = calls.newSession("Northlight");
    }

    private Session session() throws IOException {
        Path to = folder.resolve("out");
        assertThat(
                        calls.call(
                                        "export",
                                        id,
                                        "--format",
                                        "json",
                                        "--to",
                                        to.toString(),
                                        "--profile",
                                        "facilitator")
                                .code())
                .isZero();
        try (var files = Files.list(to)) {
            Path file = files.findFirst().orElseThrow();
            return new SessionFile("Flipside test").read(file).found().orElseThrow();
        }
    }

    private Path answers(String reason) throws IOException {
        Card card = session().running().getFirst();
        return AnswerFiles.contest(
                folder.resolve("answers.json"), Id.of(id), card.id(), "The claim", reason);
    }

    @Test
    void answersAreTakenOverOnce() throws IOException {
        Path file = answers("Not since March");

        assertThat(calls.call("import", file.toString()))
                .isEqualTo(new Calls.Outcome(0, id + System.lineSeparator(), ""));
        assertThat(session().parked().list())
                .extracting(ParkedItem::text)
                .containsExactly("Contested by a reader: Not since March");

        Calls.Outcome again = calls.call("import", file.toString());
        assertThat(again.code()).isZero();
        assertThat(again.err()).contains("taken over before").hasLineCount(1);
        assertThat(session().parked().size()).isEqualTo(1);
    }

    @Test
    void answersToASessionThatIsNotThereAreRefused() throws IOException {
        Path file =
                AnswerFiles.contest(
                        folder.resolve("other.json"), Id.random(), Id.random(), "A", "No");

        Calls.Outcome imported = calls.call("import", file.toString());

        assertThat(imported.code()).isEqualTo(1);
        assertThat(imported.out()).isEmpty();
        assertThat(imported.err()).contains("is not in the library").hasLineCount(1);
    }

    @Test
    void brokenAnswersAreNamedWithTheirPlace() throws IOException {
        Path file = answers("No");
        Files.writeString(file, Files.readString(file).replace("contest", "like"));
        Session before = session();

        Calls.Outcome imported = calls.call("import", file.toString());

        assertThat(imported.code()).isEqualTo(1);
        assertThat(imported.err()).contains("$.answers[0].kind").hasLineCount(1);
        assertThat(session()).isEqualTo(before);
        assertThat(calls.call("check", file.toString()).code()).isEqualTo(1);
    }

    @Test
    void answersInOrderAreInOrder() throws IOException {
        assertThat(List.of(calls.call("check", answers("No").toString()).code()))
                .containsExactly(0);
    }
}
