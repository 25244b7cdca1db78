package org.flipside.ui.library;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.stage.Window;

import org.flipside.store.LibraryLocation;
import org.flipside.testsupport.FxTest;
import org.flipside.ui.support.Commands;
import org.flipside.ui.support.Fx;
import org.flipside.ui.support.ModalLayer;
import org.junit.jupiter.api.Test;

import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;

class LibraryRetentionTest extends FxTest {
    private final LibraryViewModel library =
            new LibraryViewModel(
                    () ->
                            CompletableFuture.completedFuture(
                                    new TestShelf(Listed.session("One").build())),
                    SessionSearch.none(),
                    Fx::later);
    private final LibraryActs acts =
            new LibraryActs(library, LibraryWindow.CLOCK, _ -> {}, _ -> {});

    @Test
    void aClosedViewIsForgottenAlthoughItsViewModelLivesOn() {
        WeakReference<LibraryView> view = new WeakReference<>(shownAndClosed());

        await(
                "the closed view is collected",
                () -> {
                    System.gc();
                    return view.get() == null;
                });
        assertThat(library.stateProperty().get()).isEqualTo(new LibraryState.Open());
    }

    private LibraryView shownAndClosed() {
        ModalLayer layer = get(ModalLayer::new);
        LibraryView view =
                get(
                        () ->
                                new LibraryView(
                                        library,
                                        acts,
                                        new Commands(),
                                        layer,
                                        _ -> CompletableFuture.completedFuture(List.of()),
                                        LibraryWindow.over(new TestShelf()),
                                        new LibraryLocation.OnDisk(Path.of("library.mv.db"))));
        run(() -> layer.setContent(view.root()));
        show(() -> layer);
        run(library::open);
        run(
                () -> {
                    view.close();
                    List.copyOf(Window.getWindows()).forEach(Window::hide);
                });
        return view;
    }
}
