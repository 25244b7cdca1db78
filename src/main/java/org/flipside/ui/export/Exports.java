package org.flipside.ui.export;

import org.flipside.export.Exporter;
import org.flipside.export.print.Printers;
import org.flipside.settings.ClientsFile;

import java.nio.file.Path;
import java.util.function.Consumer;

/**
 * What exporting needs in every session.
 *
 * @param exporter writes sessions
 * @param folder where exports go unless somebody chooses another folder
 * @param clients what is remembered of clients
 * @param printers where pages can be printed
 * @param browser opens the file or folder that a URL names
 */
public record Exports(
        Exporter exporter,
        Path folder,
        ClientsFile clients,
        Printers printers,
        Consumer<String> browser) {}
