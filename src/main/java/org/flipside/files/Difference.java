package org.flipside.files;

/**
 * One thing that a file would change in a session.
 *
 * @param where what it is about, such as {@code Card 3, “The customer comes first”}
 * @param what which part of it, such as {@code owner}
 * @param before what the session holds now; empty where it is new
 * @param after what it would hold then
 * @param conflict why it is not carried out; empty where it is
 */
public record Difference(String where, String what, String before, String after, String conflict) {
    /** Something that would be carried out. */
    public static Difference of(String where, String what, String before, String after) {
        return new Difference(where, what, before, after, "");
    }

    /** Whether it stays as the session has it. */
    public boolean isConflict() {
        return !conflict.isEmpty();
    }
}
