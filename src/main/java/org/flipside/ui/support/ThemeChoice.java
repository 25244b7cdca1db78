package org.flipside.ui.support;

/** Lets somebody choose the colours of all windows, the stage among them. */
public final class ThemeChoice {
    private ThemeChoice() {}

    /** Goes on to the next choice and says which it is. */
    public static void next(Modals modals) {
        Theme.want(Theme.nextChoice());
        modals.tell(
                Theme.wanted()
                        .map(theme -> Texts.of("window.theme", theme))
                        .orElseGet(() -> Texts.of("window.theme.of-system")),
                "",
                () -> {});
    }
}
