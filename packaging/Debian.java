import static java.nio.file.StandardCopyOption.COPY_ATTRIBUTES;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;

/**
 * The Debian package: the image under {@code /opt}, a command in the PATH, a menu entry, icons and
 * file types in their usual folders. It has no scripts: the system's own triggers register all of
 * it, and removing the package removes every file it brought. A user's library is not part of it.
 */
final class Debian {
    private static final Path LINUX = Path.of("packaging/linux");
    private static final Path ICONS = Path.of("icons");

    /** Libraries that JavaFX and the JDK load when they are running, on Debian and on Ubuntu. */
    private static final String DEPENDS =
            "libc6, libgtk-3-0t64 | libgtk-3-0, libgl1, libx11-6, libxtst6, libxxf86vm1,"
                    + " libfontconfig1";

    private final Path image;
    private final String version;

    Debian(Path image, String version) {
        this.image = image;
        this.version = version;
    }

    static boolean canBeMadeHere() {
        return Stream.of(System.getenv("PATH").split(":"))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, "dpkg-deb")));
    }

    /** Writes the package into a folder and says where it lies. */
    Path make(Path folder) throws IOException, InterruptedException {
        String architecture = run("dpkg", "--print-architecture").strip();
        Path root = folder.resolve("debian");
        copyTree(image, root.resolve("opt/flipside"));
        Path bin = Files.createDirectories(root.resolve("usr/bin"));
        Files.createSymbolicLink(
                bin.resolve("flipside"), Path.of("../../opt/flipside/bin/flipside"));
        copy(LINUX.resolve("flipside.desktop"), root.resolve("usr/share/applications"));
        copy(LINUX.resolve("flipside.xml"), root.resolve("usr/share/mime/packages"));
        icons(root.resolve("usr/share/icons/hicolor"), "flipside", "apps/flipside");
        for (String type : List.of("session", "workshop")) {
            String named = "mimetypes/application-vnd.flipside." + type + "+json";
            icons(root.resolve("usr/share/icons/hicolor"), type + "-file", named);
        }
        Path control = Files.createDirectories(root.resolve("DEBIAN")).resolve("control");
        Files.writeString(control, control(architecture, size(root)));
        permit(root);
        Path made = folder.resolve("flipside_" + version + "_" + architecture + ".deb");
        run("dpkg-deb", "--root-owner-group", "--build", root.toString(), made.toString());
        return made;
    }

    private String control(String architecture, long bytes) {
        return """
        Package: flipside
        Version: %s
        Architecture: %s
        Section: misc
        Priority: optional
        Maintainer: The Flipside project
        Installed-Size: %d
        Depends: %s
        Description: workbench for failure-mode mapping workshops
         What an organization says about itself, as cards that can be turned over to
         the failure mode that may live behind them. Flipside prepares a workshop,
         keeps what the group recognised, the evidence, the owners and the decisions,
         and shows over the years what came back.
        """
                .formatted(version, architecture, bytes / 1024, DEPENDS);
    }

    /** An icon in all its sizes, and as a drawing for every other size. */
    private static void icons(Path theme, String drawn, String named) throws IOException {
        for (Path picture : Installer.list(ICONS.resolve("generated"))) {
            String file = picture.getFileName().toString();
            if (file.startsWith(drawn + "-") && file.endsWith(".png")) {
                String size = file.substring(drawn.length() + 1, file.length() - 4);
                copyAs(picture, theme.resolve(size + "x" + size).resolve(named + ".png"));
            }
        }
        copyAs(ICONS.resolve(drawn + ".svg"), theme.resolve("scalable").resolve(named + ".svg"));
    }

    private static void copy(Path file, Path folder) throws IOException {
        copyAs(file, folder.resolve(file.getFileName()));
    }

    private static void copyAs(Path from, Path to) throws IOException {
        Files.createDirectories(to.getParent());
        Files.copy(from, to);
    }

    private static void copyTree(Path from, Path to) throws IOException {
        Files.createDirectories(to.getParent());
        try (Stream<Path> entries = Files.walk(from)) {
            for (Path entry : entries.toList()) {
                Files.copy(entry, to.resolve(from.relativize(entry).toString()), COPY_ATTRIBUTES);
            }
        }
    }

    private static long size(Path root) throws IOException {
        try (Stream<Path> entries = Files.walk(root)) {
            return entries.filter(Files::isRegularFile).mapToLong(e -> e.toFile().length()).sum();
        }
    }

    /** Readable for all, whatever the mask of the user who builds. */
    private static void permit(Path root) throws IOException {
        try (Stream<Path> entries = Files.walk(root)) {
            for (Path entry : entries.filter(e -> !Files.isSymbolicLink(e)).toList()) {
                boolean open = Files.isDirectory(entry) || Files.isExecutable(entry);
                Files.setPosixFilePermissions(
                        entry, PosixFilePermissions.fromString(open ? "rwxr-xr-x" : "rw-r--r--"));
            }
        }
    }

    private static String run(String... command) throws IOException, InterruptedException {
        Process process =
                new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IOException(String.join(" ", command) + " failed");
        }
        return output;
    }
}
