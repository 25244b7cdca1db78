package org.flipside.files;

/**
 * What is wrong with a file, and where.
 *
 * @param file the file as it was named by whoever asked
 * @param line from 1; 0 where the problem is the file as a whole
 * @param column from 1, counted in UTF-16 units as most editors do; 0 with line 0
 * @param message one plain sentence, without the place
 * @param jsonPath such as {@code $.lenses[0].claims[2].quote}; empty where there is none
 */
public record Problem(String file, int line, int column, String message, String jsonPath) {
    /** A problem of the file as a whole. */
    static Problem ofFile(String file, String message) {
        return new Problem(file, 0, 0, message, "");
    }

    /** {@code file:line:column: message (path)}, less what is not known. */
    @Override
    public String toString() {
        String place = line == 0 ? file : file + ":" + line + ":" + column;
        return place + ": " + message + (jsonPath.isEmpty() ? "" : " (" + jsonPath + ")");
    }
}
