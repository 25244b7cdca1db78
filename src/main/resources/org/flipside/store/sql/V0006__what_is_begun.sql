-- What somebody began to write and has not entered: no part of the session, and only for whoever writes it.
CREATE TABLE begun (
    session_id UUID NOT NULL,
    author VARCHAR NOT NULL,
    place VARCHAR NOT NULL,
    text VARCHAR NOT NULL,
    PRIMARY KEY (session_id, author, place),
    FOREIGN KEY (session_id) REFERENCES session (id) ON DELETE CASCADE
);
