package org.flipside.ui.inspector;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.beans.property.ReadOnlyObjectWrapper;

import org.flipside.files.CatalogueReader;
import org.flipside.files.PriorityReader;
import org.flipside.model.Card;
import org.flipside.model.Id;
import org.flipside.model.Session;
import org.flipside.testsupport.FxTest;
import org.flipside.testsupport.GivenEditor;
import org.flipside.testsupport.SmallSessions;
import org.flipside.ui.support.CardSelection;
import org.flipside.ui.support.Command;
import org.flipside.ui.support.ModalLayer;
import org.junit.jupiter.api.Test;

import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;
import java.util.List;
import java.util.concurrent.CompletableFuture;

class InspectorRetentionTest extends FxTest {
    private static final int ATTEMPTS = 50;
    private static final long WAIT_MILLIS = 200;

    private final Session session = SmallSessions.with("We decide together.", "We listen.");
    private final GivenEditor given = new GivenEditor(session);
    private final CardSelection selection = new CardSelection();

    @Test
    void aClosedInspectorIsForgotten() throws InterruptedException {
        ReferenceQueue<InspectorView> gone = new ReferenceQueue<>();
        ModalLayer window = show(1000, 900, ModalLayer::new);
        WeakReference<InspectorView> inspector = get(() -> new WeakReference<>(open(window), gone));
        for (Command command : get(() -> strong(inspector).commands())) {
            run(command::run);
        }
        run(() -> selection.all(session.running().stream().map(Card::id).toList()));
        run(
                () -> {
                    strong(inspector).close();
                    window.setContent(new ModalLayer());
                });
        settle();
        boolean forgotten = false;
        for (int i = 0; i < ATTEMPTS && !forgotten; i++) {
            System.gc();
            run(window::requestLayout);
            forgotten = gone.remove(WAIT_MILLIS) != null;
        }
        assertThat(forgotten).isTrue();
        // what an observer that was left behind would stumble over
        run(() -> given.editor().perform("x", s -> s.withoutCard(first())));
        run(() -> selection.only(first()));
    }

    private InspectorView open(ModalLayer window) {
        InspectorView inspector =
                new InspectorView(
                        given.editor(),
                        selection,
                        CatalogueReader.builtIn(),
                        _ -> CompletableFuture.completedFuture(List.of()),
                        new ReadOnlyObjectWrapper<>(PriorityReader.builtIn()),
                        GivenEditor.CLOCK,
                        window);
        window.setContent(inspector);
        selection.only(first());
        return inspector;
    }

    private Id<Card> first() {
        return session.running().getFirst().id();
    }

    private static InspectorView strong(WeakReference<InspectorView> reference) {
        InspectorView inspector = reference.get();
        if (inspector == null) {
            throw new AssertionError("It is shown and cannot be gone");
        }
        return inspector;
    }
}
