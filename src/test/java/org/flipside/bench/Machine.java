package org.flipside.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.OptionalDouble;

/**
 * What figures were taken on, without a name that would tell whose it is.
 *
 * @param cores how many processors Java sees
 * @param memory in words
 * @param java its version and maker
 * @param system the operating system
 * @param load how many processes wanted a processor in the last minute, where the system tells
 */
record Machine(int cores, String memory, String java, String system, OptionalDouble load) {
    private static final Path MEMORY = Path.of("/proc/meminfo");
    private static final Path LOAD = Path.of("/proc/loadavg");

    /** This one, now. */
    static Machine now() throws IOException {
        return new Machine(
                Runtime.getRuntime().availableProcessors(),
                memoryOfSystem(),
                "JDK " + Runtime.version() + " (" + System.getProperty("java.vendor") + ")",
                String.join(
                        " ",
                        System.getProperty("os.name"),
                        System.getProperty("os.version"),
                        System.getProperty("os.arch")),
                loadOfSystem());
    }

    private static String memoryOfSystem() throws IOException {
        if (!Files.isReadable(MEMORY)) {
            return "memory unknown";
        }
        double kibibytes =
                Files.readAllLines(MEMORY).stream()
                        .filter(line -> line.startsWith("MemTotal:"))
                        .mapToDouble(line -> Double.parseDouble(line.split("\\s+", -1)[1]))
                        .findFirst()
                        .orElse(0);
        return String.format(Locale.ROOT, "%.1f GiB", kibibytes / (1 << 20));
    }

    private static OptionalDouble loadOfSystem() throws IOException {
        return Files.isReadable(LOAD)
                ? OptionalDouble.of(Double.parseDouble(Files.readString(LOAD).split(" ", -1)[0]))
                : OptionalDouble.empty();
    }

    /** Whether others keep it so busy that times come out too long. */
    boolean isBusy() {
        return load.orElse(0) > cores / 2.0;
    }

    /** In words, without the load. */
    String describe() {
        return cores + " cores, " + memory + ", " + java + ", " + system;
    }
}
