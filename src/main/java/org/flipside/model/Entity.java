package org.flipside.model;

/** One of the things a session is made of: an immutable record with an identity. */
public sealed interface Entity
        permits SessionDetails,
                Lens,
                Phase,
                Group,
                Participant,
                Card,
                Cluster,
                Evidence,
                Ownership,
                Link,
                Action,
                Decision,
                Recognition,
                ParkedItem,
                Note,
                Progress,
                Timing,
                Round,
                DotVote,
                Dots,
                Scores {
    /** Its identity, unique within its kind. */
    Id<?> id();

    /** Its kind. */
    EntityKind entityKind();
}
