package org.flipside.export;

import org.flipside.export.redaction.Profile;
import org.flipside.model.SessionDetails;

import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.StandardCharsets;
import java.text.BreakIterator;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Names for exported files that are safe on Windows, macOS and Linux: made of the title, the day,
 * the audience and six digits of the session's identity, so that no two sessions share a name.
 */
final class FileNames {
    /** Leaves room for the rest of the name below the 255 bytes of most file systems. */
    private static final int MOST_BYTES = 120;

    private static final int IDENTITY_DIGITS = 6;

    /** Everything but letters, marks, digits and a few harmless signs. */
    private static final Pattern UNSAFE =
            Pattern.compile("[^\\p{L}\\p{M}\\p{Nd}_()’+-]+", Pattern.UNICODE_CHARACTER_CLASS);

    private static final Pattern HYPHENS = Pattern.compile("-{2,}");
    private static final Pattern EDGES = Pattern.compile("^[-_.]+|[-_.]+$");
    private static final Pattern RESERVED =
            Pattern.compile("(?i)CON|PRN|AUX|NUL|CONIN\\$|CONOUT\\$|(COM|LPT)[0-9¹²³]");

    /**
     * The encoding of file names, which Java takes from the locale: with none set it is ASCII, and
     * a name with any other letter cannot even be asked for.
     */
    private static final Charset FILE_SYSTEM =
            Charset.forName(System.getProperty("sun.jnu.encoding", "UTF-8"));

    private FileNames() {}

    /** The name without its ending, such as {@code Customer-first-2026-11-21-client-3f2a9c}. */
    static String base(SessionDetails details, Profile profile) {
        String day =
                profile == Profile.SHAREABLE
                        ? String.valueOf(details.date().getYear())
                        : details.date().toString();
        String identity = details.id().toString().substring(0, IDENTITY_DIGITS);
        return safe(details.title()) + "-" + day + "-" + profile.id() + "-" + identity;
    }

    /** A text as part of a file name; "session" where nothing is left of it. */
    static String safe(String text) {
        return safe(text, FILE_SYSTEM);
    }

    /** The same where file names can be written in that encoding only. */
    static String safe(String text, Charset names) {
        String composed =
                writable(Normalizer.normalize(text, Normalizer.Form.NFC).replace('\'', '’'), names);
        String plain = HYPHENS.matcher(UNSAFE.matcher(composed).replaceAll("-")).replaceAll("-");
        String name = EDGES.matcher(shortened(EDGES.matcher(plain).replaceAll(""))).replaceAll("");
        if (name.isEmpty()) {
            return "session";
        }
        return RESERVED.matcher(name).matches() ? "session-" + name : name;
    }

    /** Without what the encoding lacks: letters lose their marks first, apostrophes vanish. */
    private static String writable(String text, Charset names) {
        CharsetEncoder encoder = names.newEncoder();
        if (encoder.canEncode(text)) {
            return text;
        }
        StringBuilder kept = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFD)
                .codePoints()
                .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK && c != '’')
                .mapToObj(Character::toString)
                .forEach(c -> kept.append(encoder.canEncode(c) ? c : "-"));
        return kept.toString();
    }

    /** Cuts between what people take for characters. */
    private static String shortened(String name) {
        BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
        characters.setText(name);
        int end = 0;
        for (int next = characters.next(); next != BreakIterator.DONE; next = characters.next()) {
            if (name.substring(0, next).getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
                return name.substring(0, end);
            }
            end = next;
        }
        return name;
    }
}
