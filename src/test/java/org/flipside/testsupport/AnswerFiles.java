package org.flipside.testsupport;

import org.flipside.model.Card;
import org.flipside.model.Id;
import org.flipside.model.SessionDetails;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;

/** Answer files as an exported map saves them. */
public final class AnswerFiles {
    private AnswerFiles() {}

    /** A file in which Ana contests a card. */
    public static Path contest(
            Path file, Id<SessionDetails> edition, Id<Card> card, String about, String reason)
            throws IOException {
        return Files.writeString(
                file,
                """
                {"format": "flipside-answers", "formatVersion": 1,
                 "map": {"id": "%s", "title": "The map"}, "by": "Ana",
                 "savedAt": "2026-11-22T10:15:00.000Z",
                 "answers": [{"id": "%s", "kind": "contest", "card": "%s", "about": "%s",
                   "reason": "%s"}]}
                """
                        .formatted(
                                edition,
                                UUID.nameUUIDFromBytes(
                                        reason.getBytes(java.nio.charset.StandardCharsets.UTF_8)),
                                card,
                                about,
                                reason));
    }
}
