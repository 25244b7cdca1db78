package org.flipside.bench;

import com.sun.management.OperatingSystemMXBean;

import java.io.IOException;
import java.lang.management.ManagementFactory;
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
 * @param load how much of its processors was at work just then, 0 to 1, where the system tells
 */
record Machine(int cores, String memory, String java, String system, OptionalDouble load) {
    private static final Path MEMORY = Path.of("/proc/meminfo");

    /** An average over minutes would blame what was built before on others. */
    private static final long WATCHED_MS = 2_000;

    private static final double BUSY = 0.15;

    /** This one, now. */
    static Machine now() throws IOException, InterruptedException {
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

    private static OptionalDouble loadOfSystem() throws InterruptedException {
        if (ManagementFactory.getOperatingSystemMXBean() instanceof OperatingSystemMXBean system) {
            double _ = system.getCpuLoad(); // what follows is counted from here
            Thread.sleep(WATCHED_MS);
            double load = system.getCpuLoad();
            return load < 0 ? OptionalDouble.empty() : OptionalDouble.of(load);
        }
        return OptionalDouble.empty();
    }

    /** Whether others keep it so busy that times come out too long. */
    boolean isBusy() {
        return load.orElse(0) > BUSY;
    }

    /** In words, without the load. */
    String describe() {
        return cores + " cores, " + memory + ", " + java + ", " + system;
    }
}
