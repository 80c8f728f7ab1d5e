-- People in full: who brought whom together, and who knows whom.

-- Somebody brought two people together. One of the three may be me.
CREATE TABLE introduction (
  id            TEXT PRIMARY KEY NOT NULL,     -- UUIDv7
  lap_id        TEXT NOT NULL REFERENCES lap (id) ON DELETE CASCADE,
  created_on    TEXT NOT NULL,
  changed_on    TEXT NOT NULL,
  binned_at     TEXT,
  introducer_id TEXT REFERENCES person (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,  -- who did; NULL: me
  one_id        TEXT REFERENCES person (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,  -- NULL: me
  other_id      TEXT REFERENCES person (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,  -- NULL: me
  on_day        TEXT,                          -- date; NULL when nobody knows any more
  note          TEXT NOT NULL DEFAULT '',      -- how, or what for; one line
  outcome       TEXT NOT NULL DEFAULT '',      -- what came of it; one line
  -- Three different ones, so that at most one of them is me.
  CHECK (introducer_id IS NOT one_id AND introducer_id IS NOT other_id AND one_id IS NOT other_id)
) STRICT;
CREATE INDEX introduction_by ON introduction (introducer_id, on_day) WHERE binned_at IS NULL;
CREATE INDEX introduction_one ON introduction (one_id) WHERE binned_at IS NULL;
CREATE INDEX introduction_other ON introduction (other_id) WHERE binned_at IS NULL;
CREATE INDEX introduction_day ON introduction (on_day) WHERE binned_at IS NULL;

-- Two people know each other, however that came.
CREATE TABLE acquaintance (
  id         TEXT PRIMARY KEY NOT NULL,        -- UUIDv7
  lap_id     TEXT NOT NULL REFERENCES lap (id) ON DELETE CASCADE,
  created_on TEXT NOT NULL,
  changed_on TEXT NOT NULL,
  binned_at  TEXT,
  one_id     TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  other_id   TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  note       TEXT NOT NULL DEFAULT '',         -- where from; one line
  CHECK (one_id <> other_id)
) STRICT;
CREATE INDEX acquaintance_one ON acquaintance (one_id) WHERE binned_at IS NULL;
CREATE INDEX acquaintance_other ON acquaintance (other_id) WHERE binned_at IS NULL;

-- Who is at an organisation, without looking at anybody.
CREATE INDEX person_there ON person (organisation_key, id) WHERE binned_at IS NULL AND organisation_key <> '';

-- What introductions are to the ledger: a give of mine to both whom I brought together, a give of theirs when they
-- brought somebody and me together. Stored once, as the introduction.
CREATE VIEW introduction_give AS
SELECT id AS introduction_id, one_id AS person_id, 'me' AS whose, on_day FROM introduction
 WHERE binned_at IS NULL AND on_day IS NOT NULL AND introducer_id IS NULL
UNION ALL
SELECT id, other_id, 'me', on_day FROM introduction
 WHERE binned_at IS NULL AND on_day IS NOT NULL AND introducer_id IS NULL
UNION ALL
SELECT id, introducer_id, 'them', on_day FROM introduction
 WHERE binned_at IS NULL AND on_day IS NOT NULL AND introducer_id IS NOT NULL AND (one_id IS NULL OR other_id IS NULL);

-- Who has to do with whom, from either side: whoever brings two together knows both.
CREATE VIEW tie AS
SELECT one_id AS person_id, other_id AS other_id, 'introduced' AS how, id AS source_id FROM introduction
 WHERE binned_at IS NULL AND one_id IS NOT NULL AND other_id IS NOT NULL
UNION ALL
SELECT other_id, one_id, 'introduced', id FROM introduction
 WHERE binned_at IS NULL AND one_id IS NOT NULL AND other_id IS NOT NULL
UNION ALL
SELECT introducer_id, one_id, 'introduced', id FROM introduction
 WHERE binned_at IS NULL AND introducer_id IS NOT NULL AND one_id IS NOT NULL
UNION ALL
SELECT one_id, introducer_id, 'introduced', id FROM introduction
 WHERE binned_at IS NULL AND introducer_id IS NOT NULL AND one_id IS NOT NULL
UNION ALL
SELECT introducer_id, other_id, 'introduced', id FROM introduction
 WHERE binned_at IS NULL AND introducer_id IS NOT NULL AND other_id IS NOT NULL
UNION ALL
SELECT other_id, introducer_id, 'introduced', id FROM introduction
 WHERE binned_at IS NULL AND introducer_id IS NOT NULL AND other_id IS NOT NULL
UNION ALL
SELECT one_id, other_id, 'knows', id FROM acquaintance WHERE binned_at IS NULL
UNION ALL
SELECT other_id, one_id, 'knows', id FROM acquaintance WHERE binned_at IS NULL;

-- Organisations whose names have the same distinctive words, derived before each commit through organisation_stale,
-- never written by hand: a row for each key that somebody outside the bin has.
CREATE TABLE organisation_alike (
  key   TEXT PRIMARY KEY NOT NULL,             -- as person.organisation_key and membership.organisation_key
  words TEXT NOT NULL                          -- its distinctive words, sorted
) STRICT, WITHOUT ROWID;
CREATE INDEX organisation_alike_words ON organisation_alike (words);
CREATE TABLE organisation_stale (
  key TEXT PRIMARY KEY NOT NULL                -- may be nobody's any more
) STRICT, WITHOUT ROWID;
CREATE TRIGGER organisation_person_added AFTER INSERT ON person
WHEN NEW.organisation_key <> '' AND NEW.organisation_key NOT IN organisation_stale
 AND NOT EXISTS (SELECT 1 FROM organisation_alike WHERE key = NEW.organisation_key) BEGIN
  INSERT INTO organisation_stale (key) VALUES (NEW.organisation_key);
END;
CREATE TRIGGER organisation_person_changed AFTER UPDATE OF organisation_key, binned_at ON person BEGIN
  INSERT INTO organisation_stale
  SELECT OLD.organisation_key WHERE OLD.organisation_key <> '' AND OLD.organisation_key NOT IN organisation_stale;
  INSERT INTO organisation_stale
  SELECT NEW.organisation_key WHERE NEW.organisation_key <> '' AND NEW.organisation_key NOT IN organisation_stale;
END;
CREATE TRIGGER organisation_person_removed AFTER DELETE ON person
WHEN OLD.organisation_key <> '' AND OLD.organisation_key NOT IN organisation_stale BEGIN
  INSERT INTO organisation_stale (key) VALUES (OLD.organisation_key);
END;
CREATE TRIGGER organisation_membership_added AFTER INSERT ON membership
WHEN NEW.organisation_key <> '' AND NEW.organisation_key NOT IN organisation_stale BEGIN
  INSERT INTO organisation_stale (key) VALUES (NEW.organisation_key);
END;
CREATE TRIGGER organisation_membership_changed AFTER UPDATE OF organisation_key, binned_at ON membership BEGIN
  INSERT INTO organisation_stale
  SELECT OLD.organisation_key WHERE OLD.organisation_key <> '' AND OLD.organisation_key NOT IN organisation_stale;
  INSERT INTO organisation_stale
  SELECT NEW.organisation_key WHERE NEW.organisation_key <> '' AND NEW.organisation_key NOT IN organisation_stale;
END;
CREATE TRIGGER organisation_membership_removed AFTER DELETE ON membership
WHEN OLD.organisation_key <> '' AND OLD.organisation_key NOT IN organisation_stale BEGIN
  INSERT INTO organisation_stale (key) VALUES (OLD.organisation_key);
END;
-- Of those who are in the book already.
INSERT INTO organisation_stale
SELECT DISTINCT organisation_key FROM person WHERE binned_at IS NULL AND organisation_key <> '';
