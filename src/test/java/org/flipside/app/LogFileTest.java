package org.flipside.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.LogRecord;

class LogFileTest {
    private final PrintStream terminal = System.err;
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @TempDir private Path folder;

    @BeforeEach
    void listen() {
        System.setErr(new PrintStream(said, true, StandardCharsets.UTF_8));
    }

    @AfterEach
    void listenNoMore() {
        System.setErr(terminal);
    }

    private static void logTo(Path folder) {
        LogFile log = new LogFile(folder);
        log.publish(new LogRecord(Level.WARNING, "something"));
        log.publish(new LogRecord(Level.WARNING, "something else"));
        log.flush();
        log.close();
    }

    @Test
    void whatIsLoggedIsInTheFile() throws IOException {
        logTo(folder.resolve("logs"));

        assertThat(Files.readString(folder.resolve("logs/flipside-0.log")))
                .contains("something", "something else");
        assertThat(said.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    void aLogThatCannotBeOpenedIsDoneWithoutInSilence() throws IOException {
        logTo(Files.writeString(folder.resolve("taken"), "a file"));

        assertThat(said.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    void aLogThatFindsNoRoomIsDoneWithoutInSilence() throws IOException {
        Path full = Path.of("/dev/full");
        Assumptions.assumeTrue(Files.exists(full));
        Path link = Files.createSymbolicLink(folder.resolve("flipside-0.log"), full);

        logTo(folder);

        Files.delete(link);
        assertThat(said.toString(StandardCharsets.UTF_8)).isEmpty();
    }
}
