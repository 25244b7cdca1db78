-- A deleted session stays for a while, so that deleting can be undone.
ALTER TABLE session ADD COLUMN deleted_at BIGINT;

-- The list of sessions counts from these without reading a card or an action.
CREATE INDEX card_side ON card (session_id, side);
CREATE INDEX action_status ON action (session_id, status);

-- The history of one card.
CREATE INDEX journal_change_card ON journal_change (card_id);
CREATE INDEX journal_mention_card ON journal_mention (card_id);
