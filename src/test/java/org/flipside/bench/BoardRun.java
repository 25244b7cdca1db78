package org.flipside.bench;

import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Scene;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

import org.flipside.files.CatalogueReader;
import org.flipside.layout.Viewport;
import org.flipside.model.Card;
import org.flipside.model.Id;
import org.flipside.model.Session;
import org.flipside.session.LibraryLog;
import org.flipside.session.SessionEditor;
import org.flipside.store.Library;
import org.flipside.store.LibraryLocation;
import org.flipside.testsupport.BoardSessions;
import org.flipside.ui.board.BoardModel;
import org.flipside.ui.board.BoardView;
import org.flipside.ui.support.CardSelection;
import org.flipside.ui.support.Theme;
import org.jspecify.annotations.Nullable;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.DoubleFunction;

/**
 * One repetition of the board benchmark, in a process of its own: {@code BoardRun n rep}. The board
 * fills a window of 1920 × 1080; the pointer goes 900 pixels in 3 s at 125 Hz, the board is panned
 * for 2 s. Prints one JSON line.
 */
public final class BoardRun extends Application {
    private static final double WIDTH = 1920;
    private static final double HEIGHT = 1080;
    private static final long DRAG_MS = 3000;
    private static final long PAN_MS = 2000;
    private static final long STEP_MS = 8;

    private final Map<String, Object> results = new LinkedHashMap<>();
    private final AtomicReference<@Nullable Stage> window = new AtomicReference<>();

    /** Runs one repetition. */
    public static void main(String[] args) {
        launch(args);
    }

    @Override
    public void start(Stage stage) {
        Theme.loadFonts();
        Theme.LIGHT.apply();
        stage.setScene(new Scene(new StackPane(), WIDTH, HEIGHT));
        stage.show();
        window.set(stage);
        int n = Integer.parseInt(getParameters().getRaw().get(0));
        int rep = Integer.parseInt(getParameters().getRaw().get(1));
        Thread.ofPlatform().name("bench").start(() -> measure(n, rep));
    }

    private void measure(int n, int rep) {
        try {
            results.put("app", "flipside");
            results.put("n", n);
            results.put("rep", rep);
            Path folder = Files.createTempDirectory("flipside-bench");
            try (Library library =
                    Library.open(new LibraryLocation.OnDisk(folder.resolve("library.mv.db")))) {
                Session session = BoardSessions.many(n);
                library.create(session, "make", "bench", Clock.systemUTC().instant()).join();
                CatalogueReader.builtIn();
                Thread.sleep(500);
                measureBoard(library, session);
            }
            System.out.println(json(results));
            System.out.flush();
            Runtime.getRuntime().halt(0);
        } catch (Exception e) {
            e.printStackTrace();
            Runtime.getRuntime().halt(1);
        }
    }

    private void measureBoard(Library library, Session session) throws Exception {
        long begun = System.nanoTime();
        BoardView first = open(library, session);
        results.put("load", Map.of("painted", ms(System.nanoTime() - begun)));
        modelOf(first).close();
        long again = System.nanoTime();
        BoardView shown = open(library, session);
        results.put("reload", Map.of("painted", ms(System.nanoTime() - again)));
        long fit = System.nanoTime();
        on(shown::fit);
        painted();
        results.put("zoom_to_fit_ms", ms(System.nanoTime() - fit));
        Thread.sleep(300);
        results.put("mem_fit", memory());
        results.put("drag_fit", drag(shown));
        results.put("pan_fit", pan(shown));
        on(() -> shown.setViewport(new Viewport(-40, -60, 1)));
        painted();
        results.put("drag_100", drag(shown));
        results.put("pan_100", pan(shown));
        List<Id<Card>> cards = session.running().stream().map(Card::id).toList();
        BoardModel model = modelOf(shown);
        results.put("flip_one_100", frames(400, () -> model.turn(List.of(cards.getFirst()))));
        results.put("flip_all_100", frames(400, model::turnAll));
        long saving = System.nanoTime();
        on(() -> model.turn(List.of(cards.getLast())));
        editor(shown).settled().get(30, TimeUnit.SECONDS);
        results.put("save", Map.of("total", ms(System.nanoTime() - saving)));
    }

    private final Map<BoardView, BoardModel> models = new LinkedHashMap<>();
    private final Map<BoardView, SessionEditor> editors = new LinkedHashMap<>();

    private BoardModel modelOf(BoardView board) {
        return Objects.requireNonNull(models.get(board));
    }

    private SessionEditor editor(BoardView board) {
        return Objects.requireNonNull(editors.get(board));
    }

    private BoardView open(Library library, Session session) throws Exception {
        SessionEditor editor =
                LibraryLog.edit(
                                library,
                                session.id(),
                                Clock.systemUTC(),
                                "bench",
                                Platform::runLater)
                        .get(60, TimeUnit.SECONDS);
        AtomicReference<@Nullable BoardView> made = new AtomicReference<>();
        on(
                () -> {
                    BoardModel model =
                            new BoardModel(editor, CatalogueReader.builtIn(), new CardSelection());
                    BoardView board = new BoardView(model);
                    models.put(board, model);
                    editors.put(board, editor);
                    made.set(board);
                    root().getChildren().setAll(board);
                });
        painted();
        return Objects.requireNonNull(made.get());
    }

    private StackPane root() {
        return (StackPane) Objects.requireNonNull(window.get()).getScene().getRoot();
    }

    private Map<String, Object> drag(BoardView board) throws Exception {
        Viewport view = board.getViewport();
        double startX = view.viewX(20);
        double startY = view.viewY(30);
        on(() -> fire(board, MouseEvent.MOUSE_PRESSED, startX, startY));
        Map<String, Object> result =
                steps(
                        DRAG_MS,
                        share -> {
                            double angle = share * 2 * Math.PI;
                            double x = startX + 450 * (1 - Math.cos(angle)) / 2;
                            double y = startY + 450 * Math.abs(Math.sin(angle)) / 2;
                            return () -> fire(board, MouseEvent.MOUSE_DRAGGED, x, y);
                        });
        on(() -> fire(board, MouseEvent.MOUSE_RELEASED, startX + 1, startY + 1));
        painted();
        return result;
    }

    private Map<String, Object> pan(BoardView board) throws Exception {
        Viewport view = board.getViewport();
        Map<String, Object> result =
                steps(
                        PAN_MS,
                        share ->
                                () ->
                                        board.setViewport(
                                                view.panned(
                                                        300 * Math.sin(share * 2 * Math.PI),
                                                        150 * Math.sin(share * 4 * Math.PI))));
        on(() -> board.setViewport(view));
        painted();
        return result;
    }

    private Map<String, Object> steps(long length, DoubleFunction<Runnable> step) throws Exception {
        return frames(
                length,
                () -> {
                    // steps come from another thread, as the pointer's events do
                    Thread.ofPlatform()
                            .daemon()
                            .start(
                                    () -> {
                                        long steps = length / STEP_MS;
                                        for (long i = 1; i <= steps; i++) {
                                            Runnable move = step.apply((double) i / steps);
                                            Platform.runLater(move);
                                            sleep(STEP_MS);
                                        }
                                    });
                });
    }

    /** Meters frames for a while: the time between one pulse and the next. */
    private Map<String, Object> frames(long length, Runnable action) throws Exception {
        List<Double> times = new ArrayList<>();
        CountDownLatch done = new CountDownLatch(1);
        AnimationTimer meter =
                new AnimationTimer() {
                    private long last;
                    private long until;

                    @Override
                    public void handle(long now) {
                        long at = System.nanoTime();
                        if (last == 0) {
                            until = at + length * 1_000_000;
                        } else {
                            times.add((at - last) / 1e6);
                        }
                        last = at;
                        if (at > until) {
                            stop();
                            done.countDown();
                        }
                    }
                };
        on(
                () -> {
                    meter.start();
                    action.run();
                });
        done.await(60, TimeUnit.SECONDS);
        List<Double> sorted = times.stream().sorted().toList();
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("median", round(sorted.get(sorted.size() / 2)));
        result.put("p95", round(sorted.get((int) (sorted.size() * 0.95))));
        result.put("max", round(sorted.getLast()));
        result.put("fps", round(1000.0 * times.size() / times.stream().mapToDouble(d -> d).sum()));
        return result;
    }

    private static void fire(BoardView board, EventType<MouseEvent> type, double x, double y) {
        Event.fireEvent(
                board,
                new MouseEvent(
                        board,
                        board,
                        type,
                        x,
                        y,
                        x,
                        y,
                        MouseButton.PRIMARY,
                        1,
                        false,
                        false,
                        false,
                        false,
                        true,
                        false,
                        false,
                        false,
                        false,
                        false,
                        new PickResult(board, x, y)));
    }

    /** Waits until what was asked for has been painted: two pulses later. */
    private static void painted() throws InterruptedException {
        CountDownLatch done = new CountDownLatch(1);
        Consumer<AnimationTimer> begin = AnimationTimer::start;
        Platform.runLater(
                () ->
                        begin.accept(
                                new AnimationTimer() {
                                    private int pulses;

                                    @Override
                                    public void handle(long now) {
                                        if (++pulses == 2) {
                                            stop();
                                            done.countDown();
                                        }
                                    }
                                }));
        done.await(60, TimeUnit.SECONDS);
    }

    private static void on(Runnable action) throws InterruptedException {
        CountDownLatch done = new CountDownLatch(1);
        Platform.runLater(
                () -> {
                    action.run();
                    done.countDown();
                });
        done.await(60, TimeUnit.SECONDS);
    }

    private static Map<String, Object> memory() throws Exception {
        System.gc();
        sleep(300);
        double rss = 0;
        double pss = 0;
        Path rollup = Path.of("/proc/self/smaps_rollup");
        if (Files.isReadable(rollup)) {
            for (String line : Files.readAllLines(rollup)) {
                String[] parts = line.split("\\s+", -1);
                if (line.startsWith("Rss:")) {
                    rss = Double.parseDouble(parts[1]) / 1024;
                } else if (line.startsWith("Pss:")) {
                    pss = Double.parseDouble(parts[1]) / 1024;
                }
            }
        }
        return Map.of("rss_mb", round(rss), "pss_mb", round(pss));
    }

    private static void sleep(long ms) {
        try {
            Thread.sleep(ms);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static double ms(long nanos) {
        return round(nanos / 1e6);
    }

    private static double round(double value) {
        return Math.rint(value * 10) / 10;
    }

    private static String json(Object value) {
        return switch (value) {
            case Map<?, ?> map -> {
                List<String> parts = new ArrayList<>();
                map.forEach((k, v) -> parts.add("\"" + k + "\":" + json(v)));
                yield "{" + String.join(",", parts) + "}";
            }
            case String text -> "\"" + text + "\"";
            case Double number -> String.format(Locale.ROOT, "%.1f", number);
            default -> value.toString();
        };
    }
}
