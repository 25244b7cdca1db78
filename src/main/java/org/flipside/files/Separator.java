package org.flipside.files;

import java.util.ArrayList;
import java.util.List;

/** Finds out what stands between the fields of a table. */
final class Separator {
    private Separator() {}

    /** What stands most often in the headings, outside of quotation marks. */
    static char of(String line) {
        char best = ',';
        int most = 0;
        for (char candidate : new char[] {'\t', ';', ','}) {
            int count = fieldStarts(line, candidate).size() - 1;
            if (count > most) {
                most = count;
                best = candidate;
            }
        }
        return best;
    }

    /** Where the fields of a line begin, from 1. */
    static List<Integer> fieldStarts(String line, char separator) {
        List<Integer> starts = new ArrayList<>(List.of(1));
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            if (line.charAt(i) == '"') {
                quoted = !quoted;
            } else if (line.charAt(i) == separator && !quoted) {
                starts.add(i + 2);
            }
        }
        return starts;
    }
}
