package org.flipside.app;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether windows can be shown, and what to do where they cannot. */
final class Display {
    private static final String PLATFORM = "glass.platform";
    private static final String HEADLESS = "Headless";
    private static final String ORDER = "prism.order";
    private static final String SOFTWARE = "sw";
    private static final Pattern LOCAL = Pattern.compile("(?:unix)?:(\\d+)(?:\\.\\d+)?");

    private Display() {}

    /** Whether windows can be shown, be it without a display because somebody asked for that. */
    static boolean isThere() {
        return isHeadless() || isThere(System.getProperty("os.name", ""), System.getenv("DISPLAY"));
    }

    private static boolean isThere(
            String system, @org.jspecify.annotations.Nullable String display) {
        String lower = system.toLowerCase(Locale.ROOT);
        if (lower.startsWith("windows") || lower.startsWith("mac")) {
            return true;
        }
        // JavaFX speaks X11 only, on Wayland through its X server, which sets DISPLAY as well
        return display != null && !display.isBlank() && answers(display);
    }

    /** Whether an X server listens there; one on another computer is taken at its word. */
    private static boolean answers(String display) {
        Matcher local = LOCAL.matcher(display);
        if (!local.matches()) {
            return true;
        }
        String socket = "/tmp/.X11-unix/X" + local.group(1);
        try (SocketChannel channel = SocketChannel.open(StandardProtocolFamily.UNIX)) {
            return channel.connect(UnixDomainSocketAddress.of(socket));
        } catch (IOException | UnsupportedOperationException _) {
            return listensWithoutFile("@" + socket);
        }
    }

    /**
     * Linux also has sockets that are no files; Java cannot open those, but the kernel lists them.
     */
    private static boolean listensWithoutFile(String name) {
        try {
            return Files.readString(Path.of("/proc/net/unix"))
                    .lines()
                    .anyMatch(l -> l.endsWith(name));
        } catch (IOException _) {
            return false;
        }
    }

    /** Whether windows are drawn in memory only. */
    static boolean isHeadless() {
        return HEADLESS.equals(System.getProperty(PLATFORM));
    }

    /**
     * Has windows drawn without a graphics processor where there is none: JavaFX would load its
     * drivers and a compiler for them first, and then do without. Must be called before JavaFX
     * starts.
     */
    static void spareMissingGraphics() {
        boolean none =
                "Linux".equals(System.getProperty("os.name"))
                        && Files.notExists(Path.of("/dev/dri"))
                        && Files.notExists(Path.of("/dev/nvidia0"));
        if (none && System.getProperty(ORDER) == null) {
            System.setProperty(ORDER, SOFTWARE);
        }
    }

    /** Has windows drawn in memory only. Must be called before JavaFX starts. */
    static void doWithout() {
        System.setProperty(PLATFORM, HEADLESS);
        System.setProperty(ORDER, SOFTWARE);
    }
}
