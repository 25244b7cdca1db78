package org.flipside.app;

import org.flipside.export.pdf.PagePictures;
import org.flipside.export.pptx.SlidePictures;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Shows what was exported as pictures beside those of the windows: pages of paper, slides, and the
 * map in a browser, if there is one.
 */
final class TourOfFiles {
    private static final int SHOWN_PAGES = 8;

    private final TourDriver driver;
    private final Path folder;

    TourOfFiles(TourDriver driver, Path folder) {
        this.driver = driver;
        this.folder = folder;
    }

    void show(List<Path> written) {
        for (Path file : written) {
            String name = file.getFileName().toString();
            try {
                show(file, name);
            } catch (IOException e) {
                throw new TourFailure("What is in " + name + " cannot be shown", e);
            }
        }
    }

    private void show(Path file, String name) throws IOException {
        if (name.endsWith(".pdf")) {
            String kind =
                    name.contains("-cards-") ? name.replaceFirst(".*-cards-", "cards-") : "report";
            say(PagePictures.write(file, folder, "page-" + kind.replace(".pdf", ""), SHOWN_PAGES));
        } else if (name.endsWith(".pptx")) {
            say(SlidePictures.write(file, folder, "slide"));
        } else if (name.endsWith(".html")) {
            Optional<TourBrowser> browser = TourBrowser.find();
            if (browser.isPresent()) {
                say(browser.get().show(file, folder));
            } else {
                driver.say("No pictures of the map: no browser of the Chromium family is here.");
            }
        }
    }

    private void say(List<Path> pictures) {
        pictures.forEach(picture -> driver.say(picture.getFileName().toString()));
    }
}
