package org.flipside.ui.export;

import org.flipside.export.redaction.Profile;
import org.flipside.model.Session;
import org.flipside.settings.ClientChoice;
import org.flipside.ui.print.PrintView;
import org.flipside.ui.support.Fx;
import org.flipside.ui.support.Modals;
import org.flipside.ui.support.Work;

/** Opens the dialog that prints, in the look of the session’s client. On the JavaFX thread. */
public final class Printing {
    private Printing() {}

    /** Opens it for that session, for the audience that its client’s sessions had last. */
    public static void open(Session session, Exports exports, Modals modals) {
        Fx.whenDone(
                Work.begin(() -> exports.clients().read(session.details().client())),
                remembered -> show(session, exports, remembered, modals),
                failure -> {
                    throw new IllegalStateException("Reading gives a choice", failure);
                });
    }

    private static void show(
            Session session, Exports exports, ClientChoice remembered, Modals modals) {
        new PrintView(
                        session,
                        exports.exporter().with(Looks.brand(remembered.look())),
                        exports.printers(),
                        Profile.of(remembered.profile()).orElse(Profile.CLIENT),
                        () -> {},
                        modals)
                .show();
    }
}
