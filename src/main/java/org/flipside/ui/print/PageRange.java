package org.flipside.ui.print;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Pages that lie one behind the other.
 *
 * @param first from 1
 * @param last not before the first
 */
record PageRange(int first, int last) {
    private static final Pattern WRITTEN =
            Pattern.compile("(\\d{1,9})?(?:\\s*([-–—])\\s*(\\d{1,9})?)?");

    /**
     * Reads what people write: {@code 3}, {@code 2-5}, {@code 4-} and {@code -3}; nothing for all.
     *
     * @param count how many pages there are
     * @return nothing where that is no range, or reaches beyond the pages
     */
    static Optional<PageRange> parse(String text, int count) {
        String written = text.strip();
        if (written.isEmpty()) {
            return count == 0 ? Optional.empty() : Optional.of(new PageRange(1, count));
        }
        Matcher range = WRITTEN.matcher(written);
        if (!range.matches() || (range.group(1) == null && range.group(3) == null)) {
            return Optional.empty();
        }
        int first = range.group(1) == null ? 1 : Integer.parseInt(range.group(1));
        int open = range.group(2) == null ? first : count;
        int last = range.group(3) == null ? open : Integer.parseInt(range.group(3));
        return first >= 1 && first <= last && last <= count
                ? Optional.of(new PageRange(first, last))
                : Optional.empty();
    }

    /** How many pages. */
    int size() {
        return last - first + 1;
    }
}
