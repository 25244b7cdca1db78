package org.flipside.ui.print;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.flipside.export.Exporter;
import org.flipside.export.pdf.Printout;
import org.flipside.export.print.Pages;
import org.flipside.export.print.PrintOrder;
import org.flipside.export.print.Printers;
import org.flipside.export.redaction.Profile;
import org.flipside.model.Session;
import org.flipside.ui.support.Fx;
import org.flipside.ui.support.Texts;
import org.flipside.ui.support.Work;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * What is printed, for whom, which pages of it and where. Works on the session as it was when the
 * dialog opened. On the JavaFX thread; setting, drawing and printing pages go on elsewhere.
 */
final class PrintViewModel {
    private static final Logger LOG = Logger.getLogger(PrintViewModel.class.getName());

    private final Session session;
    private final Exporter exporter;
    private final Printers printers;
    private final ObjectProperty<Printout> printout = new SimpleObjectProperty<>(Printout.REPORT);
    private final ObjectProperty<Profile> profile;
    private final ReadOnlyObjectWrapper<Optional<Pages>> pages =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Pages.Picture>> picture =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyIntegerWrapper count = new ReadOnlyIntegerWrapper();
    private final IntegerProperty page = new SimpleIntegerProperty(1);
    private final StringProperty range = new SimpleStringProperty("");
    private final IntegerProperty copies = new SimpleIntegerProperty(1);
    private final BooleanProperty twoSided = new SimpleBooleanProperty();
    private final ObservableList<String> names = FXCollections.observableArrayList();
    private final ReadOnlyBooleanWrapper looked = new ReadOnlyBooleanWrapper();
    private final StringProperty printer = new SimpleStringProperty("");
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper state = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final BooleanBinding blocked;
    private int room = 1;
    private int asked;
    private boolean closed;

    /**
     * For that session.
     *
     * @param exporter in the colours of the client
     * @param audience for whom, until somebody chooses
     */
    PrintViewModel(Session session, Exporter exporter, Printers printers, Profile audience) {
        this.session = session;
        this.exporter = exporter;
        this.printers = printers;
        profile = new SimpleObjectProperty<>(audience);
        blocked =
                Bindings.createBooleanBinding(
                        () -> busy.get() || printer.get().isEmpty() || range().isEmpty(),
                        busy,
                        printer,
                        range,
                        count);
        printout.subscribe(
                what -> {
                    twoSided.set(what.isTwoSided());
                    set();
                });
        profile.subscribe((_, _) -> set());
        page.subscribe((_, _) -> draw());
        range.subscribe(this::checkRange);
        Fx.whenDone(Work.begin(printers::names), this::offer, failure -> offer(List.of()));
    }

    /** What is printed. */
    ObjectProperty<Printout> printoutProperty() {
        return printout;
    }

    /** For whom. */
    ObjectProperty<Profile> profileProperty() {
        return profile;
    }

    /** The page that is seen, as it is drawn; nothing before it is. */
    ReadOnlyObjectProperty<Optional<Pages.Picture>> pictureProperty() {
        return picture.getReadOnlyProperty();
    }

    /** How many pages there are; 0 until they are set. */
    ReadOnlyIntegerProperty countProperty() {
        return count.getReadOnlyProperty();
    }

    /** The page that is seen, from 1. */
    ReadOnlyIntegerProperty pageProperty() {
        return page;
    }

    /** The pages to print, as they are typed; empty for all. */
    StringProperty rangeProperty() {
        return range;
    }

    /** How often. */
    IntegerProperty copiesProperty() {
        return copies;
    }

    /** Whether both sides of the paper are printed. */
    BooleanProperty twoSidedProperty() {
        return twoSided;
    }

    /** The names of the printers, the usual one first. */
    ObservableList<String> printers() {
        return names;
    }

    /** Whether the system was asked for its printers and said that it has none. */
    BooleanBinding withoutPrinter() {
        return looked.and(Bindings.isEmpty(names));
    }

    /** The printer that is chosen; empty for none. */
    StringProperty printerProperty() {
        return printer;
    }

    /** What is going on; empty for nothing. */
    ReadOnlyStringProperty stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** What went wrong; empty while nothing did. */
    ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** Whether nothing can be printed now. */
    BooleanBinding blocked() {
        return blocked;
    }

    /** Says how large the room for a page is, in pixels of the screen. */
    void setRoom(int pixels) {
        if (pixels != room) {
            room = Math.max(1, pixels);
            draw();
        }
    }

    /** Goes on or back by pages, as far as there are any. */
    void turn(int by) {
        page.set(Math.clamp(page.get() + by, 1, Math.max(1, count.get())));
    }

    private void offer(List<String> found) {
        names.setAll(found);
        looked.set(true);
        if (!found.isEmpty()) {
            printer.set(found.getFirst());
        }
    }

    private void set() {
        int mine = ++asked;
        Printout what = printout.get();
        Profile whose = profile.get();
        busy.set(true);
        state.set(Texts.of("print.setting"));
        problem.set("");
        Fx.whenDone(
                Work.begin(() -> exporter.pages(session, what, whose)),
                made -> take(mine, made),
                failure -> {
                    if (mine == asked) {
                        busy.set(false);
                        state.set("");
                        problem.set(Texts.of("print.not-set", reason(failure)));
                    }
                });
    }

    private void take(int mine, Pages made) {
        if (mine != asked || closed) {
            close(made);
            return;
        }
        pages.get().ifPresent(PrintViewModel::close);
        pages.set(Optional.of(made));
        count.set(made.count());
        busy.set(false);
        state.set("");
        checkRange();
        if (page.get() > made.count()) {
            page.set(made.count());
        } else {
            draw();
        }
    }

    private void draw() {
        Optional<Pages> of = pages.get();
        if (of.isEmpty() || room <= 1) {
            return;
        }
        int shown = page.get();
        int mine = asked;
        Fx.whenDone(
                Work.begin(() -> of.get().picture(shown, room, room)),
                drawn -> {
                    if (mine == asked && shown == page.get()) {
                        picture.set(Optional.of(drawn));
                    }
                },
                failure -> {
                    if (mine == asked && !closed) {
                        problem.set(Texts.of("print.not-drawn", shown, reason(failure)));
                    }
                });
    }

    private Optional<PageRange> range() {
        return PageRange.parse(range.get(), count.get());
    }

    private void checkRange() {
        boolean wrong = count.get() > 0 && range().isEmpty();
        problem.set(wrong ? Texts.of("print.no-range", range.get().strip(), count.get()) : "");
    }

    /**
     * Prints.
     *
     * @param done is told what was printed, when the printer has it
     */
    void print(Consumer<String> done) {
        Optional<PageRange> wanted = range();
        Optional<Pages> of = pages.get();
        if (blocked.get() || wanted.isEmpty() || of.isEmpty()) {
            return;
        }
        PageRange pagesWanted = wanted.get();
        String where = printer.get();
        PrintOrder order =
                new PrintOrder(
                        session.details().title(),
                        pagesWanted.first(),
                        pagesWanted.last(),
                        copies.get(),
                        twoSided.get());
        busy.set(true);
        problem.set("");
        state.set(Texts.of("print.sending", where));
        Fx.whenDone(
                Work.begin(
                        () -> {
                            printers.print(of.get(), where, order);
                            return order;
                        }),
                _ -> {
                    busy.set(false);
                    state.set("");
                    done.accept(Texts.of("print.done", pagesWanted.size(), where));
                },
                failure -> {
                    busy.set(false);
                    state.set("");
                    problem.set(Texts.of("print.failed", where, reason(failure)));
                });
    }

    private static String reason(Throwable failure) {
        return String.valueOf(failure.getLocalizedMessage());
    }

    /** Lets the pages go. */
    void close() {
        closed = true;
        pages.get().ifPresent(PrintViewModel::close);
        pages.set(Optional.empty());
    }

    /** Waits for whoever still draws or prints, so not on this thread. */
    private static void close(Pages made) {
        Fx.whenDone(
                Work.begin(
                        () -> {
                            made.close();
                            return true;
                        }),
                _ -> {},
                failure -> LOG.log(Level.WARNING, "Pages could not be closed", failure));
    }
}
