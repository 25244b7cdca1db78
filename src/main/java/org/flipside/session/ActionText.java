package org.flipside.session;

import org.flipside.model.Action;

/** The texts of an action that people write. */
public enum ActionText {
    /** What is done, beginning with a verb that can be checked. */
    TITLE,
    /** What is then different. */
    OUTCOME,
    /** Why it was declined or dropped. */
    REASON;

    /** The text as the action has it. */
    public String of(Action action) {
        return switch (this) {
            case TITLE -> action.title();
            case OUTCOME -> action.outcome();
            case REASON -> action.reason();
        };
    }
}
