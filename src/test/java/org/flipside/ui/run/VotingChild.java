package org.flipside.ui.run;

import org.flipside.model.Answer;
import org.flipside.model.Group;
import org.flipside.model.Question;
import org.flipside.model.Session;
import org.flipside.session.LibraryLog;
import org.flipside.session.SessionEditor;
import org.flipside.store.Library;
import org.flipside.store.LibraryLocation;

import java.time.Clock;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Runs the session of a library: goes to its second phase and its first card and counts hands
 * without end, one more each time; prints each count once it is told to be saved.
 */
final class VotingChild {
    private VotingChild() {}

    public static void main(String[] arguments) {
        try (ExecutorService room = Executors.newSingleThreadExecutor();
                Library library = Library.open(LibraryLocation.parse(arguments[0]))) {
            SessionEditor editor =
                    LibraryLog.edit(
                                    library,
                                    library.heads().join().keySet().iterator().next(),
                                    Clock.systemUTC(),
                                    "Ada",
                                    room)
                            .join();
            CompletableFuture.runAsync(() -> begin(editor), room).join();
            Session session = CompletableFuture.supplyAsync(editor::session, room).join();
            Group everybody = session.groups().inOrder().getFirst();
            AnswerGridModel grid =
                    new AnswerGridModel(
                            editor,
                            Clock.systemUTC(),
                            session.running().getFirst().id(),
                            Question.RECOGNITION);
            for (int hands = 1; ; hands++) {
                int counted = hands;
                CompletableFuture.runAsync(() -> grid.enter(everybody, Answer.OFTEN, counted), room)
                        .join();
                CompletableFuture.runAsync(() -> {}, room)
                        .thenComposeAsync(_ -> editor.settled(), room)
                        .join();
                System.out.println("counted " + hands);
            }
        }
    }

    private static void begin(SessionEditor editor) {
        RunModel model = new RunModel(editor, Clock.systemUTC());
        model.begin();
        model.stepPhase(1);
        model.show(editor.session().running().getFirst().id());
    }
}
