package org.flipside.ui.priority;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.flipside.catalogue.PriorityTable;
import org.flipside.files.PriorityReader;
import org.flipside.files.PriorityWriter;
import org.flipside.files.Reading;
import org.flipside.ui.support.Fx;
import org.flipside.ui.support.Work;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/**
 * The table of priorities that holds for all sessions: the built-in one until somebody keeps
 * another. On the JavaFX thread.
 */
public final class PriorityChoice {
    private final Path file;
    private final ReadOnlyObjectWrapper<PriorityTable> table =
            new ReadOnlyObjectWrapper<>(PriorityReader.builtIn());
    private List<String> problems = List.of();

    /** How keeping a table came out. */
    public interface Kept {
        /** The table is kept and holds. */
        void done();

        /** It could not be written; the one before holds. */
        void failed(Throwable why);
    }

    private PriorityChoice(Path file) {
        this.file = file;
    }

    /**
     * The table that is kept in that folder; it is read in the background, until when the built-in
     * one holds.
     *
     * @param told gets what is wrong with the file, if anything; the built-in table holds then
     */
    public static PriorityChoice in(Path folder, Consumer<List<String>> told) {
        PriorityChoice choice = new PriorityChoice(folder.resolve("priority.json"));
        Fx.whenDone(
                Work.begin(choice::read),
                reading -> {
                    reading.found().ifPresent(choice.table::set);
                    choice.problems = reading.found().isPresent() ? List.of() : reading.lines();
                    if (!choice.problems.isEmpty()) {
                        told.accept(choice.problems);
                    }
                },
                failure -> told.accept(List.of(failure.toString())));
        return choice;
    }

    private Reading<PriorityTable> read() {
        return Files.exists(file)
                ? PriorityReader.read(file)
                : new Reading.Read<>(PriorityReader.builtIn(), List.of());
    }

    /** The table that holds. */
    public ReadOnlyObjectProperty<PriorityTable> tableProperty() {
        return table.getReadOnlyProperty();
    }

    /** Where it is kept. */
    Path file() {
        return file;
    }

    /** What is wrong with the file, so that the built-in table holds; empty if nothing is. */
    List<String> problems() {
        return problems;
    }

    /** Keeps another table. */
    void keep(PriorityTable other, Kept kept) {
        Fx.whenDone(
                Work.begin(
                        () -> {
                            Files.createDirectories(file.toAbsolutePath().getParent());
                            PriorityWriter.write(other, file);
                            return other;
                        }),
                written -> {
                    problems = List.of();
                    table.set(written);
                    kept.done();
                },
                kept::failed);
    }
}
