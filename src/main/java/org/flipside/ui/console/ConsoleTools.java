package org.flipside.ui.console;

import org.flipside.catalogue.Catalogue;
import org.flipside.export.Exporter;
import org.flipside.ui.priority.PriorityChoice;
import org.flipside.ui.run.StageSite;
import org.flipside.ui.support.Modals;

import java.nio.file.Path;
import java.time.Clock;

/**
 * What the consoles of all sessions share.
 *
 * @param catalogue knows the patterns
 * @param exporter writes sessions
 * @param exportFolder where exports go unless somebody chooses another folder
 * @param site where the stage can be shown
 * @param priority the table of priorities
 * @param modals where dialogs are shown
 * @param clock tells the time
 */
public record ConsoleTools(
        Catalogue catalogue,
        Exporter exporter,
        Path exportFolder,
        StageSite site,
        PriorityChoice priority,
        Modals modals,
        Clock clock) {}
