-- People in full: how one works through many: kept filters, the plan of a lunch, what was captured.

-- A filter of the list of people that was kept under a name.
CREATE TABLE person_view (
  id           TEXT PRIMARY KEY NOT NULL,      -- UUIDv7
  lap_id       TEXT NOT NULL REFERENCES lap (id) ON DELETE CASCADE,
  created_on   TEXT NOT NULL,
  changed_on   TEXT NOT NULL,
  binned_at    TEXT,
  name         TEXT NOT NULL,
  text         TEXT NOT NULL DEFAULT '',       -- words, each a prefix of something about the person; '' for all
  state        TEXT CHECK (state IN ('none', 'daily', 'let_go', 'fresh', 'soon', 'due', 'cooling', 'cold',
                                     'in_rhythm', 'in_touch')),
  ring         TEXT,                           -- as person.ring; NULL for all
  tag          TEXT,                           -- name of a tag; NULL for all
  organisation TEXT NOT NULL DEFAULT '',       -- where they work; '' for all
  place        TEXT NOT NULL DEFAULT '',       -- city or country; '' for all
  met_how      TEXT NOT NULL DEFAULT '',       -- part of where or through whom we met; '' for all
  quiet_days   INTEGER CHECK (quiet_days > 0), -- days for which nobody has spoken to them; NULL for all
  sort         TEXT NOT NULL DEFAULT 'name'    -- as people/list.rs names it
               CHECK (sort IN ('name', 'neglected', 'recent', 'added', 'overdue', 'organisation', 'met'))
) STRICT;

-- How fresh everybody was in a week, counted once; what it says is never counted again.
CREATE TABLE coverage_week (
  monday   TEXT PRIMARY KEY NOT NULL,          -- date
  in_touch INTEGER NOT NULL,                   -- people one stayed in touch with
  fresh    INTEGER NOT NULL,                   -- of them, fresh or soon due
  cold     INTEGER NOT NULL                    -- of them, cold
) STRICT, WITHOUT ROWID;

-- The list by organisation, by place and by when we met; 0003 has the index that finds one organisation. Those without an organisation come last, so the index says so.
CREATE INDEX person_listed_by_organisation ON person (organisation_key = '', organisation_key, name_key)
 WHERE binned_at IS NULL;
CREATE INDEX person_by_place ON person (place COLLATE NOCASE) WHERE binned_at IS NULL AND place <> '';
CREATE INDEX person_met ON person (met_on) WHERE binned_at IS NULL;
CREATE INDEX standing_ring_last ON standing (ring, last_on);
-- Coverage counts along this one, and the list by neglect sorts by it: nobody is looked up.
CREATE INDEX standing_cover ON standing (ring, soon_on, due_on, cooling_on, cold_on, period_days, anchor_on, last_on)
 WHERE due_on IS NOT NULL;

-- "Still warm": age counts from this date when it is later than the last contact. No touch is invented for it.
ALTER TABLE person ADD COLUMN warm_on TEXT;    -- date
CREATE TRIGGER standing_person_warmed AFTER UPDATE OF warm_on ON person WHEN NEW.id NOT IN standing_stale BEGIN
  INSERT INTO standing_stale (person_id) VALUES (NEW.id);
END;
