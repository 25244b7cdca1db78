-- The invitation to turn a card. Without a default in the table: it holds plain definitions only.
ALTER TABLE lens ADD COLUMN handle VARCHAR;
UPDATE lens SET handle = '';
ALTER TABLE lens ALTER COLUMN handle SET NOT NULL;
