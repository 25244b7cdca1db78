package org.flipside.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.flipside.store.LibraryException.Problem;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

@ParameterizedClass
@EnumSource(TestEngine.class)
class StoreThreadTest {
    private static final long WAIT = 20;
    private static final String ADD = "INSERT INTO flipside_schema VALUES (?, 'test', 0)";
    private static final String COUNT = "SELECT COUNT(*) FROM flipside_schema WHERE name = 'test'";

    /** Held, since a logger that nobody holds forgets its level. */
    private static final List<Logger> LOGGERS =
            List.of(
                    Logger.getLogger(StoreThread.class.getName()),
                    Logger.getLogger(News.class.getName()));

    private final StoreThread thread;

    /** The failures below are meant. */
    @BeforeAll
    static void keepTheLogQuiet() {
        LOGGERS.forEach(logger -> logger.setLevel(Level.OFF));
    }

    @AfterAll
    static void logAgain() {
        LOGGERS.forEach(logger -> logger.setLevel(null));
    }

    StoreThreadTest(TestEngine engine, @TempDir Path folder) {
        thread = StoreThread.start(engine.engine(engine.fresh(folder)), InstantSource.system());
    }

    @AfterEach
    void close() {
        thread.close();
    }

    @Test
    void aFailedJobTakesNoOtherWithIt() {
        CompletableFuture<Integer> before = add(101);
        CompletableFuture<Integer> failed =
                thread.write(
                        handle -> {
                            handle.execute(ADD, 102);
                            throw new IllegalStateException("on purpose");
                        });
        CompletableFuture<Integer> error =
                thread.write(
                        _ -> {
                            throw new StackOverflowError("on purpose");
                        });
        CompletableFuture<Integer> wrong =
                thread.write(
                        handle -> {
                            handle.execute("SELECT nonsense");
                            return _ -> 0;
                        });
        CompletableFuture<Integer> after = add(103);

        StoreTestCase.assertFailsWith(Problem.INTERNAL, failed);
        StoreTestCase.assertFailsWith(Problem.INTERNAL, error);
        StoreTestCase.assertFailsWith(Problem.INTERNAL, wrong);
        assertThat(List.of(before.join(), after.join())).containsExactly(101, 103);
        assertThat(count()).isEqualTo(2);
    }

    @Test
    void aConnectionThatIsGoneIsReplaced() {
        add(101).join();
        CompletableFuture<Integer> cut =
                thread.write(
                        handle -> {
                            handle.getConnection().close();
                            handle.execute(ADD, 102);
                            return _ -> 102;
                        });

        assertThat(catchProblem(cut)).isNotEqualTo(Problem.CONFLICT);
        assertThat(add(103).join()).isEqualTo(103);
        assertThat(count()).isEqualTo(2);
    }

    @Test
    void anInterruptCostsAtMostTheJobItHits() {
        CompletableFuture<Integer> hit =
                thread.write(
                        handle -> {
                            handle.execute(ADD, 101);
                            Thread.currentThread().interrupt();
                            return _ -> 101;
                        });
        CompletableFuture<Integer> after = hit.handle((_, _) -> 0).thenCompose(_ -> add(102));

        assertThat(after.join()).isEqualTo(102);
        assertThat(count()).isBetween(hit.isCompletedExceptionally() ? 1 : 2, 2);
    }

    @Test
    void whatManyThreadsAskForIsDoneInTheOrderOfAsking() {
        List<Integer> told = new ArrayList<>();
        List<CompletableFuture<?>> all = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            all.add(add(1000 + i).thenAccept(told::add));
        }

        CompletableFuture.allOf(all.toArray(CompletableFuture[]::new)).join();

        assertThat(told).hasSize(200).isSorted();
    }

    @Test
    void aListenerThatFailsHarmsNobody() {
        CompletableFuture<Integer> broken =
                thread.write(
                        handle -> {
                            handle.execute(ADD, 101);
                            return _ -> {
                                throw new IllegalStateException("on purpose");
                            };
                        });

        assertThat(add(102).join()).isEqualTo(102);
        assertThat(broken).isCompletedExceptionally();
        assertThat(count()).isEqualTo(2);
    }

    @Test
    void whatFollowsAWriteCannotHarmIt() {
        List<String> order = new CopyOnWriteArrayList<>();
        CompletableFuture<Integer> write =
                thread.write(
                        handle -> {
                            handle.execute(ADD, 101);
                            return _ -> 101;
                        },
                        () -> {
                            order.add("afterwards");
                            throw new IllegalStateException("on purpose");
                        });
        var _ = write.thenAccept(_ -> order.add("told"));

        assertThat(write.join()).isEqualTo(101);
        assertThat(count()).isEqualTo(1);
        assertThat(order).containsExactly("told", "afterwards");
    }

    @Test
    void whatWasWrittenIsSafeBeforeAnythingIsRead() {
        CountDownLatch asked = new CountDownLatch(1);
        var busy = thread.<Boolean>read(_ -> asked.await(WAIT, TimeUnit.SECONDS));
        CompletableFuture<Integer> write = add(101);
        var read = thread.<Integer>read(_ -> write.get(WAIT, TimeUnit.SECONDS));
        asked.countDown();

        assertThat(busy.join()).isTrue();
        assertThat(read.join()).isEqualTo(101);
    }

    @Test
    void itIsNoDaemonAndEndsWithTheLibrary() {
        Thread own = thread.<Thread>read(_ -> Thread.currentThread()).join();
        assertThat(own.isDaemon()).isFalse();

        thread.close();
        thread.close();

        assertThat(own.isAlive()).isFalse();
    }

    private CompletableFuture<Integer> add(int number) {
        return thread.write(
                handle -> {
                    handle.execute(ADD, number);
                    return _ -> number;
                });
    }

    private int count() {
        return thread.<Integer>read(handle -> handle.select(COUNT).mapTo(int.class).one()).join();
    }

    private static Problem catchProblem(CompletableFuture<?> future) {
        return future.<Problem>handle(
                        (_, e) ->
                                e instanceof LibraryException known
                                        ? known.problem()
                                        : Problem.CONFLICT)
                .join();
    }
}
