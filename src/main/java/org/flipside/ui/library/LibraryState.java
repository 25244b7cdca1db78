package org.flipside.ui.library;

/** How far the library is open. */
public sealed interface LibraryState {
    /** It is being opened. */
    record Opening() implements LibraryState {}

    /** It could not be opened. */
    record Closed(Failure failure) implements LibraryState {}

    /** It is open and holds nothing yet. */
    record Empty() implements LibraryState {}

    /** It is open. */
    record Open() implements LibraryState {}
}
