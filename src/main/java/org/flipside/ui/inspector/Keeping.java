package org.flipside.ui.inspector;

import org.flipside.session.BegunTexts;

import java.lang.System.Logger.Level;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;

/**
 * Hands on what is begun so that it outlives the program: a pause after it was typed, even if
 * somebody types on, and at once when its line is left. What was entered is let go only when the
 * session is saved with it. On the JavaFX thread.
 */
final class Keeping {
    private static final System.Logger LOG = System.getLogger(Keeping.class.getName());

    private final BegunTexts texts;
    private final Pauses.Pause pause;
    private final Map<String, String> known;
    private final Map<String, String> changed = new LinkedHashMap<>();
    private final Set<String> entered = new HashSet<>();

    Keeping(BegunTexts texts, Pauses pauses) {
        this.texts = texts;
        this.pause = pauses.before(this::write);
        known = new HashMap<>(texts.found());
    }

    /** Where something of that kind is begun, as {@link #find} tells it. */
    static String place(String kind, Object where) {
        return kind + "/" + where;
    }

    /**
     * Tells what of one kind was begun before the session was opened. What cannot be understood is
     * left where it is, for the version of the program that wrote it.
     *
     * @param reader gets where it was begun and the text
     */
    void find(String kind, BiConsumer<String, String> reader) {
        String start = place(kind, "");
        texts.found()
                .forEach(
                        (place, text) -> {
                            if (place.startsWith(start)) {
                                read(place.substring(start.length()), text, reader);
                            }
                        });
    }

    private static void read(String where, String text, BiConsumer<String, String> reader) {
        try {
            reader.accept(where, text);
        } catch (IllegalArgumentException _) { // what it says may quote what was written
            LOG.log(Level.WARNING, "Not understood as something begun: " + where);
        }
    }

    /** Takes what stands there now; a blank text is nothing. */
    void typed(String place, String text) {
        String now = text.isBlank() ? "" : text;
        if (now.equals(known.getOrDefault(place, ""))) {
            return;
        }
        if (changed.isEmpty()) {
            pause.restart();
        }
        known.put(place, now);
        changed.put(place, now);
        entered.remove(place);
    }

    /** What was begun there is about to become part of the session. */
    void entered(String place) {
        known.remove(place);
        changed.remove(place);
        entered.add(place);
    }

    /** The session is on disk as it is. */
    void saved() {
        entered.forEach(place -> texts.keep(place, ""));
        entered.clear();
    }

    /** Hands on what was typed so far without waiting. */
    void write() {
        pause.stop();
        changed.forEach(texts::keep);
        changed.clear();
    }
}
