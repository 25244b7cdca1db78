package org.flipside.ui.inspector;

import java.util.Optional;

/** Something typed that is perhaps not in the session yet. On the JavaFX thread. */
interface Pending {
    /** What is still to be written, to be written later; it no longer counts as pending here. */
    Optional<Runnable> take();

    /** Puts into the session what is typed. */
    default void commit() {
        take().ifPresent(Runnable::run);
    }
}
