package org.flipside.ui.support;

/** A control in which digits mean a figure of its own, as in a field for text. */
public interface TakesDigits {}
