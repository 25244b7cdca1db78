package org.flipside.ui.inspector;

import java.util.Objects;

/** The style sheet of everything in this package. */
final class InspectorStyle {
    static final String SHEET =
            Objects.requireNonNull(InspectorStyle.class.getResource("inspector.css"))
                    .toExternalForm();

    private InspectorStyle() {}
}
