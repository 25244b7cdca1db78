package org.flipside.ui.console;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableSet;

import org.flipside.export.ExportedFile;
import org.flipside.export.Exporter;
import org.flipside.export.Format;
import org.flipside.export.LeftOut;
import org.flipside.export.Profile;
import org.flipside.export.Redaction;
import org.flipside.model.Session;
import org.flipside.ui.support.Fx;
import org.flipside.ui.support.Texts;
import org.flipside.ui.support.Work;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * What is exported, for whom and to where. Works on the session as it was when the dialog opened.
 * On the JavaFX thread; writing goes on elsewhere.
 */
final class ExportViewModel {
    private final Session session;
    private final Exporter exporter;
    private final ObservableSet<Format> formats =
            FXCollections.observableSet(EnumSet.of(Format.HTML));
    private final ObjectProperty<Profile> profile = new SimpleObjectProperty<>(Profile.CLIENT);
    private final StringProperty folder = new SimpleStringProperty("");
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper leftOut = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final BooleanBinding blocked =
            busy.or(Bindings.createBooleanBinding(formats::isEmpty, formats));

    ExportViewModel(Session session, Exporter exporter, Path folder) {
        this.session = session;
        this.exporter = exporter;
        this.folder.set(folder.toString());
        this.folder.subscribe(() -> problem.set(""));
        profile.subscribe(this::tellLeftOut);
    }

    /** The formats that will be written. */
    ObservableSet<Format> formats() {
        return formats;
    }

    /** For whom. */
    ObjectProperty<Profile> profileProperty() {
        return profile;
    }

    /** The folder, as it is typed. */
    StringProperty folderProperty() {
        return folder;
    }

    /** What this audience does not get. */
    ReadOnlyStringProperty leftOutProperty() {
        return leftOut.getReadOnlyProperty();
    }

    /** What went wrong; empty while nothing did. */
    ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** Whether nothing can be exported: no format is chosen, or files are being written. */
    BooleanBinding blocked() {
        return blocked;
    }

    /** Whether files are being written. */
    ReadOnlyBooleanWrapper busyProperty() {
        return busy;
    }

    private void tellLeftOut(Profile whose) {
        leftOut.set("");
        Fx.whenDone(
                Work.begin(() -> Redaction.apply(session, whose).leftOut()),
                this::showLeftOut,
                failure -> problem.set(String.valueOf(failure.getMessage())));
    }

    private void showLeftOut(LeftOut left) {
        if (left.profile() == profile.get()) {
            leftOut.set(
                    left.isNothing()
                            ? Texts.of("export.leaves-out-nothing")
                            : Texts.of("export.leaves-out", String.join(", ", left.lines())));
        }
    }

    /**
     * Writes the files.
     *
     * @param done gets them once all are written; nothing is called where that fails
     */
    void export(Consumer<List<ExportedFile>> done) {
        Optional<Path> to = target();
        if (to.isEmpty() || blocked.get()) {
            return;
        }
        EnumSet<Format> wanted = EnumSet.copyOf(formats);
        Profile whose = profile.get();
        problem.set("");
        busy.set(true);
        Fx.whenDone(
                Work.begin(() -> exporter.export(session, wanted, to.get(), whose)),
                files -> {
                    busy.set(false);
                    done.accept(files);
                },
                failure -> {
                    busy.set(false);
                    problem.set(String.valueOf(failure.getLocalizedMessage()));
                });
    }

    /** The folder that is typed, if it can be one. */
    private Optional<Path> target() {
        String typed = folder.get().strip();
        if (typed.isEmpty()) {
            problem.set(Texts.of("export.no-folder"));
            return Optional.empty();
        }
        try {
            Path path = Path.of(typed);
            if (Files.exists(path) && !Files.isDirectory(path)) {
                problem.set(Texts.of("export.not-a-folder", typed));
                return Optional.empty();
            }
            return Optional.of(path.toAbsolutePath());
        } catch (InvalidPathException e) {
            problem.set(Texts.of("export.bad-folder", typed, e.getReason()));
            return Optional.empty();
        }
    }
}
