package org.flipside.ui.inspector;

import org.flipside.model.Card;
import org.flipside.model.Direction;
import org.flipside.model.Id;
import org.flipside.model.SessionDetails;
import org.flipside.session.LibraryBegun;
import org.flipside.session.LibraryLog;
import org.flipside.session.SessionEditor;
import org.flipside.store.Library;
import org.flipside.store.LibraryLocation;

import java.time.Clock;
import java.util.Optional;

/**
 * Begins evidence and an action on the first card of the session of a library and types on without
 * end; prints how many words are typed once they had the time to be kept.
 */
final class BeginningChild {
    private BeginningChild() {}

    public static void main(String[] arguments) {
        try (Library library = Library.open(LibraryLocation.parse(arguments[0]))) {
            Id<SessionDetails> id = library.heads().join().keySet().iterator().next();
            Clock clock = Clock.systemUTC();
            SessionEditor editor = LibraryLog.edit(library, id, clock, "Ada", Runnable::run).join();
            Id<Card> card = editor.session().running().getFirst().id();
            ManualPauses pauses = new ManualPauses();
            Keeping keeping = new Keeping(LibraryBegun.read(library, id, "Ada").join(), pauses);
            EvidenceViewModel evidence =
                    new EvidenceViewModel(editor, clock, new EvidenceDrafts(keeping));
            ActionsViewModel actions = new ActionsViewModel(editor, clock, keeping, pauses);
            evidence.show(editor.session(), Optional.of(card));
            actions.show(editor.session(), Optional.of(card));
            evidence.open(Direction.FOR);
            EvidenceEntry line = evidence.entryProperty().get().orElseThrow();
            for (int words = 1; ; words++) {
                line.noteProperty().set("word ".repeat(words));
                actions.newAction().textProperty().set("step ".repeat(words));
                pauses.elapse();
                library.heads().join(); // it does one thing after the other
                System.out.println("typed " + words);
            }
        }
    }
}
