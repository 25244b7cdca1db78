package org.flipside.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

class ClientsFileTest {
    private static final ClientChoice CHOICE =
            new ClientChoice(
                    List.of("html", "pdf"),
                    "client",
                    "/exports",
                    new ClientChoice.Look("Northlight AS", "#0b6e4f", "#f2c14e", "iVBO"));

    @TempDir Path folder;

    @Test
    void eachClientHasAChoiceOfItsOwn() throws IOException {
        ClientsFile file = new ClientsFile(folder.resolve("new"));
        file.write("Northlight", CHOICE);
        file.write("Other", ClientChoice.NONE);

        ClientsFile again = new ClientsFile(folder.resolve("new"));
        assertThat(again.read("Northlight")).isEqualTo(CHOICE);
        assertThat(again.read(" Northlight ")).isEqualTo(CHOICE);
        assertThat(again.read("Other")).isEqualTo(ClientChoice.NONE);
        assertThat(again.read("Nobody")).isEqualTo(ClientChoice.NONE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "null",
                "{\"Northlight\": 3}",
                "{\"Northlight\": {\"formats\": 1, \"look\": []}}"
            })
    void whatCannotBeUnderstoodIsNotRemembered(String content) throws IOException {
        Files.writeString(folder.resolve("clients.json"), content);
        ClientsFile file = new ClientsFile(folder);

        assertThat(file.read("Northlight")).isEqualTo(ClientChoice.NONE);
        file.write("Northlight", CHOICE);
        assertThat(file.read("Northlight")).isEqualTo(CHOICE);
    }

    @Test
    void aFileThatCannotBeWrittenIsTold() throws IOException {
        Path inTheWay = Files.writeString(folder.resolve("file"), "");

        assertThatThrownBy(() -> new ClientsFile(inTheWay).write("Northlight", CHOICE))
                .isInstanceOf(IOException.class);
    }
}
