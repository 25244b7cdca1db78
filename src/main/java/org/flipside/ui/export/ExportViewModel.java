package org.flipside.ui.export;

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

import org.flipside.export.ExportWatch;
import org.flipside.export.ExportedFile;
import org.flipside.export.Exporter;
import org.flipside.export.format.Brand;
import org.flipside.export.format.Format;
import org.flipside.export.redaction.Counted;
import org.flipside.export.redaction.LeftOut;
import org.flipside.export.redaction.Profile;
import org.flipside.export.redaction.Redacted;
import org.flipside.export.redaction.Redaction;
import org.flipside.model.Session;
import org.flipside.settings.ClientChoice;
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
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is exported, for whom and to where. Works on the session as it was when the dialog opened.
 * On the JavaFX thread; writing goes on elsewhere.
 */
final class ExportViewModel {
    private final Session session;
    private final Exports exports;
    private final ObservableSet<Format> formats = FXCollections.observableSet();
    private final ObjectProperty<Profile> profile = new SimpleObjectProperty<>(Profile.CLIENT);
    private final ObjectProperty<Brand> brand = new SimpleObjectProperty<>(Brand.NONE);
    private final ReadOnlyStringWrapper contents = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper progress = new ReadOnlyStringWrapper("");
    private volatile boolean cancelled;
    private final StringProperty folder = new SimpleStringProperty("");
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper leftOut = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final BooleanBinding blocked =
            busy.or(Bindings.createBooleanBinding(formats::isEmpty, formats));

    /**
     * An export of that session.
     *
     * @param remembered how the client’s sessions were exported last
     */
    ExportViewModel(Session session, Exports exports, ClientChoice remembered) {
        this.session = session;
        this.exports = exports;
        remembered.formats().stream().flatMap(id -> Format.of(id).stream()).forEach(formats::add);
        if (formats.isEmpty()) {
            formats.add(Format.HTML);
        }
        Profile.of(remembered.profile()).ifPresent(profile::set);
        brand.set(Looks.brand(remembered.look()));
        folder.set(
                remembered.folder().isBlank() ? exports.folder().toString() : remembered.folder());
        folder.subscribe(() -> problem.set(""));
        profile.subscribe(this::tellContents);
    }

    /** What is exported. */
    Session session() {
        return session;
    }

    /** The client, as the session names it. */
    String client() {
        return session.details().client();
    }

    /** How the client’s documents look. */
    ObjectProperty<Brand> brandProperty() {
        return brand;
    }

    /** What the files will hold. */
    ReadOnlyStringProperty contentsProperty() {
        return contents.getReadOnlyProperty();
    }

    /** Which file is being written. */
    ReadOnlyStringProperty progressProperty() {
        return progress.getReadOnlyProperty();
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

    private void tellContents(Profile whose) {
        leftOut.set("");
        contents.set("");
        Fx.whenDone(
                Work.begin(() -> Redaction.apply(session, whose)),
                this::showContents,
                failure -> problem.set(String.valueOf(failure.getMessage())));
    }

    private void showContents(Redacted redacted) {
        LeftOut left = redacted.leftOut();
        if (left.profile() != profile.get()) {
            return;
        }
        leftOut.set(
                left.isNothing()
                        ? Texts.of("export.leaves-out-nothing")
                        : Texts.of("export.leaves-out", String.join(", ", left.lines())));
        contents.set(
                Stream.of(Counted.values())
                        .filter(counted -> redacted.counts().get(counted) > 0)
                        .map(counted -> counted.words(redacted.counts().get(counted)))
                        .collect(Collectors.joining("\n")));
    }

    /** Stops writing; files that are complete stay. */
    void cancel() {
        cancelled = true;
    }

    /** Remembers the client’s look at once: it holds for other sessions too. */
    void remember() {
        Fx.whenDone(
                Work.begin(
                        () -> {
                            exports.clients().write(client(), choice());
                            return client();
                        }),
                _ -> {},
                failure ->
                        problem.set(
                                Texts.of(
                                        "export.not-remembered",
                                        String.valueOf(failure.getLocalizedMessage()))));
    }

    private ClientChoice choice() {
        return new ClientChoice(
                formats.stream().map(Format::id).sorted().toList(),
                profile.get().id(),
                folder.get().strip(),
                Looks.look(brand.get()));
    }

    /**
     * Writes the files.
     *
     * @param done gets them once all are written; nothing is called where that fails or is
     *     cancelled
     */
    void export(Consumer<List<ExportedFile>> done) {
        Optional<Path> to = target();
        if (to.isEmpty() || blocked.get()) {
            return;
        }
        EnumSet<Format> wanted = EnumSet.copyOf(formats);
        Profile whose = profile.get();
        Exporter exporter = exports.exporter().with(brand.get());
        problem.set("");
        cancelled = false;
        busy.set(true);
        remember();
        Fx.whenDone(
                Work.begin(() -> exporter.export(session, wanted, to.get(), whose, watch())),
                files -> {
                    busy.set(false);
                    done.accept(files);
                },
                failure -> {
                    busy.set(false);
                    problem.set(String.valueOf(failure.getLocalizedMessage()));
                });
    }

    private ExportWatch watch() {
        return new ExportWatch() {
            @Override
            public void begins(Format format, int done, int all) {
                Fx.later(
                        () ->
                                progress.set(
                                        Texts.of(
                                                "export.writing",
                                                Texts.of("export.format", format),
                                                done + 1,
                                                all)));
            }

            @Override
            public boolean isCancelled() {
                return cancelled;
            }
        };
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
