-- People in full: organisations, and who was where from when to when.

-- What one knows of an organisation. Everybody whose folded organisation is the same belongs to it, with or without
-- a row here: a row comes with the first thing that is said of it.
CREATE TABLE organisation (
  id         TEXT PRIMARY KEY NOT NULL,        -- UUIDv7
  lap_id     TEXT NOT NULL REFERENCES lap (id) ON DELETE CASCADE,
  created_on TEXT NOT NULL,
  changed_on TEXT NOT NULL,
  binned_at  TEXT,
  name       TEXT NOT NULL,                    -- as one writes it
  key        TEXT NOT NULL DEFAULT '',         -- folded, as person.organisation_key
  industry   TEXT NOT NULL DEFAULT '',
  place      TEXT NOT NULL DEFAULT '',         -- city or country, free text
  site       TEXT NOT NULL DEFAULT '',         -- its page
  notes      TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX organisation_key ON organisation (key) WHERE binned_at IS NULL;  -- whoever saves keeps one of a key

-- Where somebody works or worked. What a person's page says of organisation and title is where they are now.
CREATE TABLE membership (
  id               TEXT PRIMARY KEY NOT NULL,  -- UUIDv7
  lap_id           TEXT NOT NULL REFERENCES lap (id) ON DELETE CASCADE,
  created_on       TEXT NOT NULL,
  changed_on       TEXT NOT NULL,
  binned_at        TEXT,
  person_id        TEXT REFERENCES person (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,  -- NULL: me
  organisation     TEXT NOT NULL DEFAULT '',   -- as one writes it; of mine it may be '': then there is a title
  organisation_key TEXT NOT NULL DEFAULT '',   -- folded, as person.organisation_key
  department       TEXT NOT NULL DEFAULT '',
  title            TEXT NOT NULL DEFAULT '',
  from_on          TEXT NOT NULL DEFAULT '',   -- YYYY, YYYY-MM or YYYY-MM-DD; '' when unknown
  until_on         TEXT NOT NULL DEFAULT '',   -- the same; '' while they are there, or when unknown: see over
  over             INTEGER NOT NULL DEFAULT 0 CHECK (over IN (0, 1)),  -- they left, whether or not one knows when
  note             TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX membership_of ON membership (person_id, from_on) WHERE binned_at IS NULL;
CREATE INDEX membership_at ON membership (organisation_key, person_id) WHERE binned_at IS NULL;

-- A ring that somebody set stays; any other follows from my own role by people/ring.rs.
ALTER TABLE person ADD COLUMN ring_by_hand INTEGER NOT NULL DEFAULT 0 CHECK (ring_by_hand IN (0, 1));
UPDATE person SET ring_by_hand = 1 WHERE ring <> '';

-- My own roles, which the tenure clock had for itself; whoever opens the file folds their organisations.
INSERT INTO membership (id, lap_id, created_on, changed_on, binned_at, organisation, title, from_on, until_on, over)
SELECT id, lap_id, created_on, changed_on, binned_at, organisation, role, coalesce(started_on, ''),
       coalesce(ended_on, ''), ended_on < changed_on IS TRUE
  FROM tenure;
DROP TABLE tenure;
