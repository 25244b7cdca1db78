package org.flipside.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.flipside.model.Session;
import org.flipside.store.LibraryException.Problem;
import org.flipside.testsupport.RandomEdits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/** What somebody began to write lies in the library, and is no part of a session. */
class BegunTest extends StoreTestCase {
    private final RandomEdits edits = new RandomEdits(71);
    private final Session session = create(edits.session(3));
    private final Session other = create(edits.session(3));
    private final Path folder;

    BegunTest(TestEngine engine, @TempDir Path folder) {
        super(engine, folder);
        this.folder = folder;
    }

    private void keep(String author, String place, String text) {
        library.keepBegun(session.id(), author, place, text).join();
    }

    private Map<String, String> begun(String author) {
        return library.begun(session.id(), author).join();
    }

    @Test
    void whatWasKeptLastIsThereAfterARestart() {
        String lines = "Ü „half\u001fa” sentence\n".repeat(1000);
        keep("Ada", "action/1", "Pub");
        keep("Ada", "action/1", "Publish");
        keep("Ada", "decision/1", lines);
        reopen();
        assertThat(begun("Ada"))
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of("action/1", "Publish", "decision/1", lines));
    }

    @Test
    void whatIsEmptiedIsGone() {
        keep("Ada", "action/1", "Publish");
        keep("Ada", "action/1", "");
        keep("Ada", "action/2", "");
        assertThat(begun("Ada")).isEmpty();
    }

    @Test
    void everybodySeesOnlyWhatIsTheirsInThatSession() {
        keep("Ada", "action/1", "Publish");
        keep("Bo", "action/1", "Ask");
        assertThat(begun("Ada")).containsExactly(Map.entry("action/1", "Publish"));
        assertThat(begun("Bo")).containsExactly(Map.entry("action/1", "Ask"));
        assertThat(library.begun(other.id(), "Ada").join()).isEmpty();
    }

    @Test
    void theSessionIsAsItWasAndNobodyHearsOfIt() {
        StoredSession before = library.load(session.id()).join();
        CopyOnWriteArrayList<Object> heard = new CopyOnWriteArrayList<>();
        library.onChange(heard::add);
        keep("Ada", "action/1", "Publish");
        assertThat(library.load(session.id()).join()).isEqualTo(before);
        library.delete(other.id()).join();
        library.heads().join(); // the news of what was before has been told
        assertThat(heard).containsExactly(other.id());
    }

    @Test
    void itGoesWithTheSession() {
        keep("Ada", "action/1", "Publish");
        library.delete(session.id()).join();
        library.restore(session.id()).join();
        assertThat(begun("Ada")).hasSize(1);
        library.delete(session.id()).join();
        library.purge(session.id()).join();
        create(session);
        assertThat(begun("Ada")).isEmpty();
    }

    @Test
    void nothingIsKeptOfASessionThatIsNotThere() {
        library.delete(session.id()).join();
        assertFailsWith(
                Problem.UNKNOWN_SESSION,
                library.keepBegun(session.id(), "Ada", "action/1", "Publish"));
        assertFailsWith(
                Problem.UNKNOWN_SESSION,
                library.keepBegun(edits.session(0).id(), "Ada", "action/1", "Publish"));
    }

    @Test
    void noBackupHoldsIt(@TempDir Path elsewhere) throws IOException {
        keep("Ada", "action/1", "Publish");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        library.backUp(bytes).join();
        Path backup = Files.write(folder.resolve("library.zip"), bytes.toByteArray());
        LibraryLocation place = TestEngine.H2.fresh(elsewhere);
        Library.restore(backup, place);
        try (Library restored = Library.open(place)) {
            assertThat(restored.load(session.id()).join().session()).isEqualTo(session);
            assertThat(restored.begun(session.id(), "Ada").join()).isEmpty();
        }
    }
}
