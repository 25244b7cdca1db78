package org.flipside.session;

/**
 * An entry of an earlier run, without its changes.
 *
 * @param number its number in the log
 * @param kind how it came about
 * @param label what was done
 */
public record LogHeader(long number, ChangeLog.Kind kind, String label) {}
