package org.flipside.app;

import javafx.scene.image.Image;
import javafx.stage.Stage;

import org.flipside.ui.support.Fx;
import org.flipside.ui.support.Work;

import java.io.IOException;
import java.io.InputStream;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The icon of the windows, in the sizes among which the systems choose. */
final class WindowIcons {
    private static final System.Logger LOG = System.getLogger(WindowIcons.class.getName());

    /** Sides in pixels. */
    private static final int[] SIZES = {16, 24, 32, 48, 64, 128, 256, 512};

    private WindowIcons() {}

    /** Gives a window its icon, soon: reading the pictures must not delay what the window shows. */
    static void give(Stage stage) {
        Fx.whenDone(
                Work.begin(WindowIcons::read),
                stage.getIcons()::setAll,
                failure -> LOG.log(Level.WARNING, "The window has no icon", failure));
    }

    private static List<Image> read() throws IOException {
        List<Image> icons = new ArrayList<>();
        for (int size : SIZES) {
            String name = "icons/flipside-" + size + ".png";
            try (InputStream in = WindowIcons.class.getResourceAsStream(name)) {
                icons.add(new Image(Objects.requireNonNull(in, name)));
            }
        }
        return icons;
    }
}
