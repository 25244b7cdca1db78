package org.flipside.ui.console;

import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/** Files that are dropped on a window. */
final class FileDrops {
    private FileDrops() {}

    /** Lets files be dropped on a node and on all in it; cards that are dragged are none. */
    static void onto(Node node, Consumer<List<Path>> taken) {
        node.addEventHandler(
                DragEvent.DRAG_OVER,
                event -> {
                    if (event.getDragboard().hasFiles()) {
                        event.acceptTransferModes(TransferMode.COPY);
                        event.consume();
                    }
                });
        node.addEventHandler(
                DragEvent.DRAG_DROPPED,
                event -> {
                    if (event.getDragboard().hasFiles()) {
                        List<Path> files =
                                event.getDragboard().getFiles().stream().map(File::toPath).toList();
                        event.setDropCompleted(true);
                        event.consume();
                        taken.accept(files);
                    }
                });
    }
}
