package org.flipside.ui.inspector;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.jspecify.annotations.Nullable;

import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;

/**
 * What stands in a text field, between the session that has one text and somebody who types
 * another. It is written when the typing pauses or the field is left, and until then nothing from
 * outside takes it away.
 *
 * @param <K> whose text it is
 */
final class PendingText<K> implements Pending {
    private final StringProperty text = new SimpleStringProperty("");
    private final UnaryOperator<String> tidy;
    private final BiConsumer<K, String> write;
    private final Pauses.Pause pause;
    private @Nullable K owner;
    private String stored = "";
    private boolean showing;

    /**
     * @param tidy what is kept of what somebody typed
     * @param write puts it into the session
     */
    PendingText(UnaryOperator<String> tidy, BiConsumer<K, String> write, Pauses pauses) {
        this.tidy = tidy;
        this.write = write;
        this.pause = pauses.before(this::commit);
        text.addListener((_, _, _) -> typed());
    }

    /** What the field shows; the field writes here whatever is typed. */
    StringProperty textProperty() {
        return text;
    }

    /** The text as it will be kept. */
    String tidied() {
        return tidy.apply(text.get());
    }

    /** Shows somebody's text, whatever stood here before. */
    void show(K whose, String now) {
        owner = whose;
        put(now);
    }

    /** The text of the same owner has changed elsewhere. */
    void follow(String now) {
        boolean pending = isPending();
        boolean same = tidied().equals(now);
        stored = now;
        if (!pending && !same) {
            put(now);
        }
    }

    /** Whether something is typed that is not in the session. */
    boolean isPending() {
        return owner != null && !tidied().equals(stored);
    }

    /** The field is left: commits, and shows the text as it is kept. */
    void leave() {
        commit();
        put(stored);
    }

    @Override
    public Optional<Runnable> take() {
        pause.stop();
        K whose = owner;
        if (whose == null || !isPending()) {
            return Optional.empty();
        }
        String typed = tidied();
        stored = typed;
        return Optional.of(() -> write.accept(whose, typed));
    }

    private void put(String now) {
        pause.stop();
        stored = now;
        showing = true;
        text.set(now);
        showing = false;
    }

    private void typed() {
        if (showing) {
            return;
        }
        if (isPending()) {
            pause.restart();
        } else {
            pause.stop();
        }
    }
}
