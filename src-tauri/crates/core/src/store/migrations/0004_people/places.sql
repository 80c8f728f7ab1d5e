-- People in full: places over time, journeys to them, lunches.

-- Where somebody lived or worked before. Where they are now stands in person.place, and where I am in the setting me.
CREATE TABLE residence (
  id         TEXT PRIMARY KEY NOT NULL,        -- UUIDv7
  lap_id     TEXT NOT NULL REFERENCES lap (id) ON DELETE CASCADE,
  created_on TEXT NOT NULL,
  changed_on TEXT NOT NULL,
  binned_at  TEXT,
  person_id  TEXT REFERENCES person (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,  -- NULL: me
  place      TEXT NOT NULL,                    -- city or country, free text
  what       TEXT NOT NULL DEFAULT 'home' CHECK (what IN ('home', 'work')),
  from_on    TEXT NOT NULL DEFAULT '',         -- YYYY, YYYY-MM or YYYY-MM-DD; '' when unknown
  until_on   TEXT NOT NULL DEFAULT '',         -- the same; it is over in any case
  note       TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX residence_of ON residence (person_id, until_on) WHERE binned_at IS NULL;
CREATE INDEX residence_by_place ON residence (place COLLATE NOCASE) WHERE binned_at IS NULL AND person_id IS NOT NULL;

-- A journey of mine, and with it whom to see there.
CREATE TABLE trip (
  id         TEXT PRIMARY KEY NOT NULL,        -- UUIDv7
  lap_id     TEXT NOT NULL REFERENCES lap (id) ON DELETE CASCADE,
  created_on TEXT NOT NULL,
  changed_on TEXT NOT NULL,
  binned_at  TEXT,
  place      TEXT NOT NULL,                    -- city or country, free text
  from_on    TEXT NOT NULL,                    -- date
  until_on   TEXT NOT NULL,                    -- date, the last day counted
  note       TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX trip_by_end ON trip (until_on) WHERE binned_at IS NULL;

-- What became of somebody on a journey. Who lives there and has no row waits to be written to.
CREATE TABLE trip_person (
  trip_id   TEXT NOT NULL REFERENCES trip (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  person_id TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  status    TEXT NOT NULL DEFAULT 'to_write' CHECK (status IN ('to_write', 'written', 'meeting', 'skipped')),
  PRIMARY KEY (trip_id, person_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX trip_person_of ON trip_person (person_id);

-- A lunch with somebody on a day, until one says whether it took place; then it is a touch.
CREATE TABLE lunch (
  id         TEXT PRIMARY KEY NOT NULL,        -- UUIDv7
  lap_id     TEXT NOT NULL REFERENCES lap (id) ON DELETE CASCADE,
  created_on TEXT NOT NULL,
  changed_on TEXT NOT NULL,
  binned_at  TEXT,
  person_id  TEXT REFERENCES person (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,  -- with whom
  on_day     TEXT NOT NULL,                    -- date
  at_time    TEXT NOT NULL DEFAULT '12:30',    -- HH:MM on my clock
  place      TEXT NOT NULL DEFAULT '',         -- where we eat
  outcome    TEXT NOT NULL DEFAULT '' CHECK (outcome IN ('', 'took_place', 'did_not'))  -- '': not said yet
) STRICT;
CREATE INDEX lunch_of ON lunch (person_id);
CREATE INDEX lunch_open ON lunch (on_day) WHERE binned_at IS NULL AND outcome = '';
