-- Which round's answers the stage shows; 0 for the one that was revealed last.
ALTER TABLE progress ADD COLUMN shown_round INTEGER;
UPDATE progress SET shown_round = 0;
ALTER TABLE progress ALTER COLUMN shown_round SET NOT NULL;
