package org.flipside.export.print;

import java.io.Serial;

/** A printer did not take what it was sent; the message says why, in words that follow its name. */
public final class PrintingFailed extends Exception {
    @Serial private static final long serialVersionUID = 1;

    PrintingFailed(String reason) {
        super(reason);
    }

    PrintingFailed(String reason, Throwable cause) {
        super(reason, cause);
    }
}
