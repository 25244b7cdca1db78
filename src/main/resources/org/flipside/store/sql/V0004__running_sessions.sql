-- What a phase is for, and what is done with each card in it.
ALTER TABLE phase ADD COLUMN activity VARCHAR;
UPDATE phase SET activity = 'TALK';
ALTER TABLE phase ALTER COLUMN activity SET NOT NULL;
ALTER TABLE phase ADD COLUMN steps VARCHAR;
UPDATE phase SET steps = '[]';
ALTER TABLE phase ALTER COLUMN steps SET NOT NULL;

-- Where a session stands while it runs. looked_card_id: null where the whole session is looked at.
CREATE TABLE progress (
    session_id UUID NOT NULL,
    id UUID NOT NULL,
    phase_id UUID NOT NULL,
    looked_card_id UUID,
    scene VARCHAR NOT NULL,
    reveal VARCHAR NOT NULL,
    ordinal VARCHAR NOT NULL,
    seed INTEGER NOT NULL,
    began_at BIGINT NOT NULL,
    dismissed VARCHAR NOT NULL,
    PRIMARY KEY (session_id, id),
    FOREIGN KEY (session_id) REFERENCES session (id) ON DELETE CASCADE
);

CREATE TABLE timing (
    session_id UUID NOT NULL,
    id UUID NOT NULL,
    began_at BIGINT NOT NULL,
    timer_seconds INTEGER NOT NULL,
    timer_used_millis BIGINT NOT NULL,
    timer_running BOOLEAN NOT NULL,
    timer_since BIGINT NOT NULL,
    PRIMARY KEY (session_id, id),
    FOREIGN KEY (session_id) REFERENCES session (id) ON DELETE CASCADE
);

CREATE TABLE answer_round (
    session_id UUID NOT NULL,
    id UUID NOT NULL,
    card_id UUID NOT NULL,
    number INTEGER NOT NULL,
    question VARCHAR NOT NULL,
    disclosure VARCHAR NOT NULL,
    opened_at BIGINT NOT NULL,
    PRIMARY KEY (session_id, id),
    FOREIGN KEY (session_id) REFERENCES session (id) ON DELETE CASCADE
);

CREATE TABLE dot_vote (
    session_id UUID NOT NULL,
    id UUID NOT NULL,
    budget INTEGER NOT NULL,
    most_per_card INTEGER NOT NULL,
    voting VARCHAR NOT NULL,
    disclosure VARCHAR NOT NULL,
    ballots INTEGER NOT NULL,
    opened_at BIGINT NOT NULL,
    PRIMARY KEY (session_id, id),
    FOREIGN KEY (session_id) REFERENCES session (id) ON DELETE CASCADE
);

CREATE TABLE dots (
    session_id UUID NOT NULL,
    id UUID NOT NULL,
    vote_id UUID NOT NULL,
    card_id UUID NOT NULL,
    voter VARCHAR NOT NULL,
    count INTEGER NOT NULL,
    PRIMARY KEY (session_id, id),
    FOREIGN KEY (session_id) REFERENCES session (id) ON DELETE CASCADE
);

-- A rank of 0 has not been rated.
CREATE TABLE scores (
    session_id UUID NOT NULL,
    id UUID NOT NULL,
    before_severity_rank INTEGER NOT NULL,
    before_severity_why VARCHAR NOT NULL,
    before_occurrence_rank INTEGER NOT NULL,
    before_occurrence_why VARCHAR NOT NULL,
    before_detection_rank INTEGER NOT NULL,
    before_detection_why VARCHAR NOT NULL,
    after_severity_rank INTEGER NOT NULL,
    after_severity_why VARCHAR NOT NULL,
    after_occurrence_rank INTEGER NOT NULL,
    after_occurrence_why VARCHAR NOT NULL,
    after_detection_rank INTEGER NOT NULL,
    after_detection_why VARCHAR NOT NULL,
    PRIMARY KEY (session_id, id),
    FOREIGN KEY (session_id) REFERENCES session (id) ON DELETE CASCADE
);
