package org.flipside.model;

/**
 * What an action is meant to do: three kinds of incident practice, then the intervention families
 * of {@code domain.md} section 1.5.
 */
public enum ActionKind {
    /** Keep it from happening. */
    PREVENT,

    /** Notice it sooner. */
    DETECT,

    /** Soften its effect. */
    MITIGATE,

    /** Move authority to where responsibility lies. */
    AUTHORITY_MOVE,

    /** Give a verdict its date. */
    DECISION_DEADLINE,

    /** Make raising a problem safe. */
    ESCALATION_PROTECTION,

    /** Limit what is sent upward. */
    ESCALATION_CEILING,

    /** Cap exceptions or let them expire. */
    EXCEPTION_CAP,

    /** Put a metric below judgement. */
    METRIC_DEMOTION,

    /** Adopt or retire a workaround. */
    WORKAROUND_DECISION,

    /** Give a whole path one owner. */
    END_TO_END_OWNER,

    /** Keep the reasons. */
    REASON_LOGGING,

    /** Hand context over. */
    CONTEXT_HANDOVER,

    /** Practise a capability. */
    CAPABILITY_PRACTICE,

    /** Say again what it is for. */
    NARRATIVE_RESTATEMENT,

    /** Correct something that people can see. */
    VISIBLE_CORRECTION,

    /** Stop something at once. */
    FREEZE
}
