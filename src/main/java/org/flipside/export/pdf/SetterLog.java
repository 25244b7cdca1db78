package org.flipside.export.pdf;

import com.openhtmltopdf.util.Diagnostic;
import com.openhtmltopdf.util.XRLogger;

import java.util.logging.Level;
import java.util.logging.Logger;

/** What the setter of pages has to say, less what it says of every document. */
final class SetterLog implements XRLogger {
    private static final Logger LOG = Logger.getLogger(SetterLog.class.getName());

    @Override
    public void log(String where, Level level, String message) {
        if (isTold(level)) {
            LOG.log(level, "{0}: {1}", new Object[] {where, message});
        }
    }

    @Override
    public void log(String where, Level level, String message, Throwable failure) {
        if (isTold(level)) {
            LOG.log(level, where + ": " + message, failure);
        }
    }

    private static boolean isTold(Level level) {
        return level.intValue() >= Level.WARNING.intValue();
    }

    @Override
    public boolean isLogLevelEnabled(Diagnostic diagnostic) {
        return isTold(diagnostic.getLevel());
    }

    @Override
    public void setLevel(String logger, Level level) {
        // this log has one level
    }
}
