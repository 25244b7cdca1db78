package org.flipside.app;

import javafx.scene.Parent;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.ListView;

/**
 * What is seen of the list of sessions.
 *
 * @param rows how many rows it has, headings among them
 * @param inView how many of them the window shows
 */
record SeenList(int rows, int inView) {
    /** The list in what a window shows. On the JavaFX thread. */
    static SeenList in(Parent shown) {
        return shown.lookup(".session-list") instanceof ListView<?> list
                ? new SeenList(list.getItems().size(), filled(list))
                : new SeenList(0, 0);
    }

    private static int filled(ListView<?> list) {
        return (int)
                list.lookupAll(".session-cell").stream()
                        .filter(node -> node instanceof IndexedCell<?> cell && !cell.isEmpty())
                        .filter(node -> node.isVisible() && node.getLayoutBounds().getHeight() > 0)
                        .count();
    }

    /** Whether there is nothing to list, or the list shows it. */
    boolean isSeen() {
        return rows == 0 || inView > 0;
    }
}
