package org.flipside.files;

import static org.assertj.core.api.Assertions.assertThat;

import org.flipside.testsupport.Sessions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

class FileKindTest {
    @TempDir private Path folder;

    private FileKind kindOf(String content) throws IOException {
        Path file = folder.resolve("f");
        Files.writeString(file, content);
        return FileKind.of(file);
    }

    @Test
    void aFileIsToldByItsContent() throws IOException {
        assertThat(FileKind.of(Path.of("workshops", "customer.json"))).isEqualTo(FileKind.WORKSHOP);
        assertThat(kindOf(new SessionFile("Flipside").toJson(Sessions.random(1, 5))))
                .isEqualTo(FileKind.SESSION);
    }

    @Test
    void theFormatMayStandAnywhereAtTheTop() throws IOException {
        assertThat(
                        kindOf(
                                "\uFEFF{\"a\": {\"format\": \"flipside-session\"}, \"format\":"
                                        + " \"flipside-workshop\"}"))
                .isEqualTo(FileKind.WORKSHOP);
    }

    @Test
    void whatIsBrokenFurtherDownIsStillToldApart() throws IOException {
        assertThat(kindOf("{\"format\": \"flipside-session\", nonsense"))
                .isEqualTo(FileKind.SESSION);
    }

    @Test
    void anythingElseIsUnknown() throws IOException {
        assertThat(kindOf("")).isEqualTo(FileKind.UNKNOWN);
        assertThat(kindOf("a,b\n1,2")).isEqualTo(FileKind.UNKNOWN);
        assertThat(kindOf("[]")).isEqualTo(FileKind.UNKNOWN);
        assertThat(kindOf("{\"format\": 3}")).isEqualTo(FileKind.UNKNOWN);
        assertThat(kindOf("{\"format\": \"deck\"}")).isEqualTo(FileKind.UNKNOWN);
        assertThat(FileKind.of(folder)).isEqualTo(FileKind.UNKNOWN);
        assertThat(FileKind.of(folder.resolve("none"))).isEqualTo(FileKind.UNKNOWN);
    }
}
