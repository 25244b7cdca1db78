package org.flipside.app;

import org.flipside.export.pdf.PagePictures;
import org.jspecify.annotations.Nullable;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Shows an exported map in a browser that is installed on this machine, as its readers see it: on a
 * desk by day and by night, on a phone, on paper. Waits for the browser, so not on the JavaFX
 * thread.
 */
final class TourBrowser {
    private static final Logger LOG = Logger.getLogger(TourBrowser.class.getName());
    private static final List<String> NAMES =
            List.of(
                    "chromium",
                    "chromium-browser",
                    "google-chrome",
                    "google-chrome-stable",
                    "microsoft-edge");
    private static final int PATIENCE_SECONDS = 60;
    private static final int SHOWN_PAGES = 3;

    private final Path program;

    private TourBrowser(Path program) {
        this.program = program;
    }

    /** The browser of this machine, if it has one of the Chromium family. */
    static Optional<TourBrowser> find() {
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        for (String folder : path.split(File.pathSeparator, -1)) {
            for (String name : NAMES) {
                Path program = Path.of(folder, name);
                if (Files.isExecutable(program)) {
                    return Optional.of(new TourBrowser(program));
                }
            }
        }
        return Optional.empty();
    }

    /**
     * Writes pictures of the page.
     *
     * @param folder where to, as {@code map-….png}
     * @return the files
     */
    List<Path> show(Path page, Path folder) {
        String address = page.toUri().toString();
        List<Path> pictures = new ArrayList<>();
        pictures.add(picture(folder, "light", "1440,900", address));
        pictures.add(
                picture(
                        folder,
                        "dark",
                        "1440,900",
                        address,
                        "--blink-settings=preferredColorScheme=0"));
        pictures.add(picture(folder, "board", "1440,900", address + "#board"));
        pictures.add(picture(folder, "phone", "390,844", address));
        pictures.add(picture(folder, "phone-board", "390,844", address + "#board"));
        Path printed = folder.resolve("map-print.pdf");
        run(address, "--no-pdf-header-footer", "--print-to-pdf=" + printed);
        try {
            pictures.addAll(PagePictures.write(printed, folder, "map-print", SHOWN_PAGES));
            Files.delete(printed);
        } catch (IOException e) {
            throw new TourFailure("The printed map cannot be shown", e);
        }
        return pictures;
    }

    private Path picture(Path folder, String name, String size, String address, String... more) {
        Path file = folder.resolve("map-" + name + ".png");
        List<String> options =
                new ArrayList<>(
                        List.of(
                                "--hide-scrollbars",
                                "--window-size=" + size,
                                "--screenshot=" + file));
        options.addAll(List.of(more));
        run(address, options.toArray(String[]::new));
        if (!Files.exists(file)) {
            throw new TourFailure("The browser made no picture of the map");
        }
        return file;
    }

    private static void remove(@Nullable Path profile) {
        if (profile == null) {
            return;
        }
        try {
            TourStart.remove(profile);
        } catch (IOException e) {
            LOG.log(Level.INFO, "A folder of a browser stays behind", e); // it still writes there
        }
    }

    private void run(String address, String... options) {
        @Nullable Path profile = null;
        try {
            profile = Files.createTempDirectory("flipside-tour");
            List<String> line =
                    new ArrayList<>(
                            List.of(
                                    program.toString(),
                                    "--headless",
                                    "--disable-gpu",
                                    "--no-first-run",
                                    "--user-data-dir=" + profile));
            if (System.getProperty("user.name").equals("root")) {
                line.add("--no-sandbox"); // it does not start for root otherwise
            }
            line.addAll(List.of(options));
            line.add(address);
            Process browser =
                    new ProcessBuilder(line)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start();
            if (!browser.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                browser.destroyForcibly();
                throw new TourFailure("The browser does not come to an end");
            }
        } catch (IOException e) {
            throw new TourFailure("The browser cannot be started: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new TourFailure("The tour was interrupted", e);
        } finally {
            remove(profile);
        }
    }
}
