package org.flipside.ui.console;

import org.flipside.catalogue.Catalogue;
import org.flipside.ui.export.Exports;
import org.flipside.ui.priority.PriorityChoice;
import org.flipside.ui.run.StageSite;
import org.flipside.ui.support.Modals;

import java.time.Clock;

/**
 * What the consoles of all sessions share.
 *
 * @param catalogue knows the patterns
 * @param exports what exporting needs
 * @param site where the stage can be shown
 * @param priority the table of priorities
 * @param modals where dialogs are shown
 * @param clock tells the time
 */
public record ConsoleTools(
        Catalogue catalogue,
        Exports exports,
        StageSite site,
        PriorityChoice priority,
        Modals modals,
        Clock clock) {}
