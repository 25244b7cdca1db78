import static java.nio.file.StandardCopyOption.COPY_ATTRIBUTES;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;

/**
 * Makes the program as it is installed: {@code java packaging/Installer.java target version}, from
 * the folder of the project, where {@code target/flipside} is already built. Afterwards {@code
 * target/installer} holds
 *
 * <ul>
 *   <li>{@code flipside}, the image: the launcher, a run-time image, the jars and an ahead-of-time
 *       cache that a training run left; it can be moved and needs no Java,
 *   <li>a Debian package with that image, where there is {@code dpkg-deb}.
 * </ul>
 */
final class Installer {
    /**
     * What the libraries need of the JDK; each of them was exercised on an image of these modules.
     */
    private static final String MODULES =
            "java.desktop,java.naming,java.net.http,java.scripting,java.security.jgss,java.sql,"
                    + "java.xml.crypto,jdk.charsets,jdk.localedata,jdk.unsupported,jdk.zipfs,"
                    + "javafx.controls,javafx.fxml";

    /** The name of the cache says so to the launcher. */
    private static final String CACHE = "flipside.aot";

    private final Path distribution;
    private final Path folder;
    private final Path image;

    private Installer(Path target) {
        distribution = target.resolve("flipside");
        folder = target.resolve("installer");
        image = folder.resolve("flipside");
    }

    public static void main(String[] args) throws IOException, InterruptedException {
        Installer installer = new Installer(Path.of(args[0]).toAbsolutePath());
        installer.makeImage();
        installer.train();
        if (Debian.canBeMadeHere()) {
            Path made = new Debian(installer.image, args[1]).make(installer.folder);
            IO.println(made + ": " + Files.size(made) / 1_000_000 + " MB");
        } else {
            IO.println("No dpkg-deb here, so no Debian package; the image is " + installer.image);
        }
    }

    private void makeImage() throws IOException {
        clear(folder);
        Path jars = Files.createDirectories(image.resolve("lib/app"));
        Path modules = Files.createDirectories(folder.resolve("javafx"));
        for (Path jar : list(distribution.resolve("lib"))) {
            String name = jar.getFileName().toString();
            if (name.endsWith(".jar")) {
                Path to = name.startsWith("javafx-") ? modules : jars;
                Files.copy(jar, to.resolve(name), COPY_ATTRIBUTES);
            }
        }
        // The commands stay in: the virtual machine starts one of them to assemble the cache.
        link(
                List.of(
                        "--module-path",
                        modules.toString(),
                        "--add-modules",
                        MODULES,
                        "--include-locales",
                        "en,de",
                        "--strip-debug",
                        "--no-header-files",
                        "--no-man-pages",
                        "--exclude-resources",
                        "glob:/javafx.*/*.so",
                        "--compress",
                        "zip-6",
                        "--output",
                        image.resolve("lib/runtime").toString()));
        for (Path module : list(modules)) {
            layOutLibraries(module, image.resolve("lib/runtime/lib"));
        }
        clear(modules);
        Files.copy(
                distribution.resolve("lib/java.options"),
                jars.resolve("java.options"),
                COPY_ATTRIBUTES);
        Path bin = Files.createDirectories(image.resolve("bin"));
        Files.copy(distribution.resolve("bin/flipside"), bin.resolve("flipside"), COPY_ATTRIBUTES);
    }

    /**
     * Puts JavaFX's libraries where the virtual machine looks for them. Inside the modules JavaFX
     * would copy them to the home of each user and compare them with that copy at each start.
     */
    private static void layOutLibraries(Path module, Path folder) throws IOException {
        try (JarFile jar = new JarFile(module.toFile())) {
            for (JarEntry entry : jar.stream().filter(e -> e.getName().endsWith(".so")).toList()) {
                try (InputStream library = jar.getInputStream(entry)) {
                    Files.copy(library, folder.resolve(entry.getName()));
                }
            }
        }
    }

    /**
     * Runs the program as it is started later, up to its third frame, so that the cache fits. It is
     * the last thing done to the image: the cache does not notice a jar that changes after it.
     */
    private void train() throws IOException, InterruptedException {
        Path cache = image.resolve("lib/app").resolve(CACHE);
        Path home = Files.createDirectories(folder.resolve("home"));
        ProcessBuilder training =
                new ProcessBuilder(image.resolve("bin/flipside").toString()).inheritIO();
        Map<String, String> environment = training.environment();
        environment.keySet().removeIf(name -> name.startsWith("XDG_"));
        environment.put(
                "JAVA_TOOL_OPTIONS",
                "-XX:AOTCacheOutput=\""
                        + cache
                        + "\" -Duser.home=\""
                        + home
                        + "\""
                        + " -Xlog:aot=error -Dglass.platform=Headless -Dprism.order=sw"
                        + " -Dflipside.exitAfterFirstFrame=true");
        int code = training.start().waitFor();
        if (code != 0 || !Files.exists(cache)) {
            throw new IllegalStateException(
                    "The training run made no cache; it ended with " + code);
        }
        clear(home);
    }

    private static void link(List<String> arguments) {
        ToolProvider jlink = ToolProvider.findFirst("jlink").orElseThrow();
        int code = jlink.run(System.out, System.err, arguments.toArray(String[]::new));
        if (code != 0) {
            throw new IllegalStateException("jlink ended with " + code);
        }
    }

    static List<Path> list(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.sorted().toList();
        }
    }

    /** Everything in a folder and itself, the deepest first. */
    static void clear(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> entries = Files.walk(folder)) {
                for (Path entry : entries.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(entry);
                }
            }
        }
    }
}
