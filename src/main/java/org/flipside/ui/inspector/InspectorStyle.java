package org.flipside.ui.inspector;

import org.flipside.ui.support.Views;

/** The style sheet of everything in this package. */
final class InspectorStyle {
    static final String SHEET = Views.sheet(InspectorStyle.class, "inspector.css");

    private InspectorStyle() {}
}
