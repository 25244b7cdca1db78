package org.flipside.app;

import org.flipside.ui.run.Awake;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Has a program of the system hold off sleep and screen saver. It reads what we never write, so
 * that it ends with us, even if we are killed. Where there is no such program, the system's own
 * settings hold.
 */
final class SystemAwake implements Awake {
    private static final Logger LOG = System.getLogger(SystemAwake.class.getName());

    /** Of Windows: {@code ES_CONTINUOUS | ES_SYSTEM_REQUIRED | ES_DISPLAY_REQUIRED}. */
    private static final String WINDOWS =
            "$t = Add-Type -Name Awake -PassThru -MemberDefinition"
                    + " '[DllImport(\"kernel32.dll\")]"
                    + " public static extern uint SetThreadExecutionState(uint state);';"
                    + " [void]$t::SetThreadExecutionState([uint32]\"0x80000003\");"
                    + " [void][Console]::In.ReadLine()";

    private final List<String> command;
    private Optional<Process> child = Optional.empty();

    /** By that command, which has to end when there is nothing more to read. */
    SystemAwake(List<String> command) {
        this.command = List.copyOf(command);
    }

    /** By the means of this system. */
    static SystemAwake ofSystem() {
        return new SystemAwake(command(System.getProperty("os.name")));
    }

    /** What does it on a system of that name. */
    static List<String> command(String system) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            return List.of("powershell", "-NoProfile", "-NonInteractive", "-Command", WINDOWS);
        }
        if (name.startsWith("mac")) {
            return List.of("caffeinate", "-d", "-i", "cat");
        }
        return List.of(
                "systemd-inhibit",
                "--what=idle:sleep",
                "--who=Flipside",
                "--why=A workshop is on the stage",
                "--mode=block",
                "cat");
    }

    @Override
    public void begin() {
        if (isHeld()) {
            return;
        }
        try {
            child =
                    Optional.of(
                            new ProcessBuilder(command)
                                    .redirectOutput(Redirect.DISCARD)
                                    .redirectError(Redirect.DISCARD)
                                    .start());
        } catch (IOException e) {
            LOG.log(Level.INFO, "Sleep is not held off: {0}", e.getMessage());
        }
    }

    /** Whether the program runs. */
    boolean isHeld() {
        return child.filter(Process::isAlive).isPresent();
    }

    @Override
    public void end() {
        child.ifPresent(
                process -> {
                    try {
                        process.getOutputStream().close();
                    } catch (IOException e) {
                        LOG.log(Level.DEBUG, "It ended before", e);
                    }
                    process.destroy();
                });
        child = Optional.empty();
    }
}
