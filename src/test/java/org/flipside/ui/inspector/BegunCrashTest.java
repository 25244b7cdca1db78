package org.flipside.ui.inspector;

import static org.assertj.core.api.Assertions.assertThat;

import org.flipside.model.Card;
import org.flipside.model.Direction;
import org.flipside.model.Id;
import org.flipside.model.Session;
import org.flipside.session.BegunTexts;
import org.flipside.session.LibraryBegun;
import org.flipside.store.Library;
import org.flipside.store.LibraryLocation.OnDisk;
import org.flipside.testsupport.Child;
import org.flipside.testsupport.GivenEditor;
import org.flipside.testsupport.Sessions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.Optional;

/** Kills the program while somebody writes: what was begun is there again. */
class BegunCrashTest {
    private static final int ENOUGH = 12;

    @TempDir private Path folder;

    @Test
    void whatIsBegunSurvivesTheDeathOfTheProgram() throws Exception {
        OnDisk location = new OnDisk(folder.resolve("library"));
        Session session = Sessions.withCards("We listen.", "We decide.");
        try (Library library = Library.open(location)) {
            library.create(session, "New session", "Ada", Sessions.NOON).join();
        }
        int told = typeAndKill(location);

        try (Library library = Library.open(location)) {
            assertThat(library.load(session.id()).join().session()).isEqualTo(session);
            BegunTexts begun = LibraryBegun.read(library, session.id(), "Ada").join();
            Id<Card> card = session.running().getFirst().id();
            GivenEditor given = new GivenEditor(session);
            ManualPauses pauses = new ManualPauses();
            Keeping keeping = new Keeping(begun, pauses);
            EvidenceViewModel evidence =
                    new EvidenceViewModel(
                            given.editor(), GivenEditor.CLOCK, new EvidenceDrafts(keeping));
            ActionsViewModel actions =
                    new ActionsViewModel(given.editor(), GivenEditor.CLOCK, keeping, pauses);
            evidence.show(session, Optional.of(card));
            actions.show(session, Optional.of(card));
            assertThat(words(evidence.begun(Direction.FOR).orElseThrow().note()))
                    .isBetween(told, told + 1);
            assertThat(words(actions.newAction().textProperty().get())).isBetween(told, told + 1);
        }
    }

    private static int words(String text) {
        return text.strip().split(" ", -1).length;
    }

    /** How many words were told last as typed. */
    private static int typeAndKill(OnDisk location) throws Exception {
        String last = "";
        try (Child child = Child.start(BeginningChild.class, location.describe())) {
            for (int i = 0; i < ENOUGH; i++) {
                last = child.line();
            }
            child.kill();
            for (String line : child.rest()) {
                last = line;
            }
            child.end();
        }
        return Integer.parseInt(last.substring("typed ".length()));
    }
}
