package org.flipside.session;

import org.flipside.model.Decision;

/** The texts of a decision that people write. */
public enum DecisionText {
    /** The verdict. */
    STATEMENT,
    /** On what it rests. */
    GROUNDS,
    /** The options that were turned down. */
    REJECTED,
    /** Who decided. */
    DECIDER;

    /** The text as the decision has it. */
    public String of(Decision decision) {
        return switch (this) {
            case STATEMENT -> decision.statement();
            case GROUNDS -> decision.grounds();
            case REJECTED -> decision.rejected();
            case DECIDER -> decision.decider();
        };
    }
}
