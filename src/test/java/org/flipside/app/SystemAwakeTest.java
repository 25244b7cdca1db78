package org.flipside.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

class SystemAwakeTest {
    private final SystemAwake awake = new SystemAwake(List.of("cat"));

    @AfterEach
    void end() {
        awake.end();
    }

    private static Optional<ProcessHandle> child() {
        return ProcessHandle.current()
                .children()
                .filter(p -> p.info().command().orElse("").endsWith("cat"))
                .findFirst();
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void theProgramLivesUntilTheEndAndThereIsOneOfIt() throws Exception {
        awake.begin();
        ProcessHandle first = child().orElseThrow();
        awake.begin();
        assertThat(ProcessHandle.current().children().filter(first::equals)).hasSize(1);
        assertThat(awake.isHeld()).isTrue();
        awake.end();

        first.onExit().get(10, TimeUnit.SECONDS);
        assertThat(awake.isHeld()).isFalse();
    }

    @Test
    void whereTheSystemHasNoSuchProgramNothingHappens() {
        SystemAwake none = new SystemAwake(List.of("there-is-no-such-program"));
        none.begin();

        assertThat(none.isHeld()).isFalse();
        none.end();
    }

    @Test
    void eachSystemHasItsOwnMeans() {
        assertThat(SystemAwake.command("Windows 11").getFirst()).isEqualTo("powershell");
        assertThat(SystemAwake.command("Mac OS X").getFirst()).isEqualTo("caffeinate");
        assertThat(SystemAwake.command("Linux").getFirst()).isEqualTo("systemd-inhibit");
    }
}
