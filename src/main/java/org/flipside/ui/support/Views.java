package org.flipside.ui.support;

import javafx.fxml.FXMLLoader;
import javafx.scene.Parent;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Objects;

/** Loads views: the FXML file of the same name lies beside the class. */
public final class Views {
    private Views() {}

    /** Gives {@code root} the style sheet of that name that lies beside a class. */
    public static void style(Parent root, Class<?> beside, String sheet) {
        root.getStylesheets().add(sheet(beside, sheet));
    }

    /** The address of the style sheet of that name that lies beside a class. */
    public static String sheet(Class<?> beside, String sheet) {
        return Objects.requireNonNull(beside.getResource(sheet), sheet).toExternalForm();
    }

    /**
     * Loads the FXML file of a view.
     *
     * @param view the controller, made by its constructor, so that its fields can be final
     */
    public static Parent load(Object view) {
        String name = view.getClass().getSimpleName() + ".fxml";
        URL file = Objects.requireNonNull(view.getClass().getResource(name), name);
        FXMLLoader loader = new FXMLLoader(file, Texts.bundle());
        loader.setControllerFactory(_ -> view);
        try {
            return loader.load();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
