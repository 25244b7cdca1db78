package org.flipside.export.redaction;

import org.flipside.export.redaction.LeftOut.Part;
import org.flipside.model.Participant;
import org.flipside.model.Session;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Takes the names on the roster out of other texts: where answers carry no names, an evidence note
 * must not say who spoke. Finds whole names whatever their case; a first name alone stays, since
 * too many of them are ordinary words.
 */
final class NameGuard {
    private static final String PUT_IN = Matcher.quoteReplacement("[…]");

    private final Tally tally;
    private final List<Pattern> names;

    private NameGuard(Tally tally, List<Pattern> names) {
        this.tally = tally;
        this.names = names;
    }

    /** Lets everything pass. */
    static NameGuard none(Tally tally) {
        return new NameGuard(tally, List.of());
    }

    static NameGuard of(Session session, Tally tally) {
        return new NameGuard(
                tally,
                session.participants().list().stream()
                        .map(Participant::name)
                        .map(String::strip)
                        .filter(name -> name.length() > 1)
                        .distinct()
                        .sorted((a, b) -> b.length() - a.length())
                        .map(NameGuard::pattern)
                        .toList());
    }

    private static Pattern pattern(String name) {
        String words =
                Pattern.compile("\\s+")
                        .splitAsStream(name)
                        .map(Pattern::quote)
                        .collect(Collectors.joining("\\s+"));
        // Scripts without spaces between words have no word boundary to ask for.
        boolean spaced = name.codePoints().noneMatch(Character::isIdeographic);
        String whole = spaced ? "(?<![\\p{L}\\p{N}])" + words + "(?![\\p{L}\\p{N}])" : words;
        return Pattern.compile(whole, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    String hide(String text) {
        String result = text;
        for (Pattern name : names) {
            Matcher matcher = name.matcher(result);
            int found = (int) matcher.results().count();
            if (found > 0) {
                tally.add(Part.NAMES_IN_TEXTS, found);
                result = matcher.replaceAll(PUT_IN);
            }
        }
        return result;
    }
}
