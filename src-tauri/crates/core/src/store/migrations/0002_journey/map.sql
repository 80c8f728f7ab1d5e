-- Map: what its exercises find. The first columns of each table are those that frame.sql names.

-- The situation, note by note.
CREATE TABLE situation_note (
  id         TEXT PRIMARY KEY NOT NULL,        -- UUIDv7
  lap_id     TEXT NOT NULL REFERENCES lap (id) ON DELETE CASCADE,
  created_on TEXT NOT NULL,
  changed_on TEXT NOT NULL,
  binned_at  TEXT,
  sort       TEXT NOT NULL DEFAULT 'fact' CHECK (sort IN ('fact', 'feeling', 'constraint', 'unknown')),
  text       TEXT NOT NULL,                    -- in my words; one line
  answer     TEXT NOT NULL DEFAULT ''          -- of what I did not know: what I found out; empty while it is open
) STRICT;
CREATE INDEX situation_note_by_date ON situation_note (changed_on);

-- Each time somebody said that they want out, and the two days of reflection that follow.
CREATE TABLE reflection_hold (
  id         TEXT PRIMARY KEY NOT NULL,        -- UUIDv7
  lap_id     TEXT NOT NULL REFERENCES lap (id) ON DELETE CASCADE,
  started_at TEXT NOT NULL,                    -- instant at which it was said
  until_at   TEXT NOT NULL,                    -- instant until which a first application waits
  why        TEXT NOT NULL DEFAULT '',         -- in one line
  ended_at   TEXT,                             -- instant at which the situation was looked at again; NULL before
  ending     TEXT CHECK (ending IN ('looked', 'stayed', 'overridden')),  -- NULL before
  note       TEXT NOT NULL DEFAULT ''          -- what the second look said, or why it could not wait
) STRICT;
CREATE INDEX reflection_hold_open ON reflection_hold (until_at) WHERE ended_at IS NULL;

-- The ground on which I stand: my role, the organisation round it, the market round that.
CREATE TABLE terrain_note (
  id         TEXT PRIMARY KEY NOT NULL,        -- UUIDv7
  lap_id     TEXT NOT NULL REFERENCES lap (id) ON DELETE CASCADE,
  created_on TEXT NOT NULL,
  changed_on TEXT NOT NULL,
  binned_at  TEXT,
  area       TEXT NOT NULL DEFAULT 'role' CHECK (area IN ('role', 'organisation', 'market')),
  text       TEXT NOT NULL,                    -- what is there; one line
  trend      TEXT NOT NULL DEFAULT 'unsure' CHECK (trend IN ('growing', 'steady', 'shrinking', 'unsure'))
) STRICT;
CREATE INDEX terrain_note_by_date ON terrain_note (changed_on);

-- How a person stands to me. Somebody may stand in more than one way.
CREATE TABLE map_person (
  id         TEXT PRIMARY KEY NOT NULL,        -- UUIDv7
  lap_id     TEXT NOT NULL REFERENCES lap (id) ON DELETE CASCADE,
  created_on TEXT NOT NULL,
  changed_on TEXT NOT NULL,
  binned_at  TEXT,
  person_id  TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
  relation   TEXT NOT NULL DEFAULT 'peer'
             CHECK (relation IN ('boss', 'sponsor', 'mentor', 'peer', 'report', 'client', 'friend', 'other')),
  note       TEXT NOT NULL DEFAULT ''          -- what they want, what they can move; one line
) STRICT;
CREATE INDEX map_person_by_person ON map_person (person_id);
CREATE INDEX map_person_by_date ON map_person (changed_on);

-- What I am good at, what I lack, and what I could become, with how sure I am of it.
CREATE TABLE strength (
  id         TEXT PRIMARY KEY NOT NULL,        -- UUIDv7
  lap_id     TEXT NOT NULL REFERENCES lap (id) ON DELETE CASCADE,
  created_on TEXT NOT NULL,
  changed_on TEXT NOT NULL,                    -- also when I last said that it is still true
  binned_at  TEXT,
  sort       TEXT NOT NULL DEFAULT 'strength' CHECK (sort IN ('strength', 'deficit', 'potential')),
  statement  TEXT NOT NULL,                    -- in my words; one line
  evidence   TEXT NOT NULL DEFAULT '',         -- what shows it
  confidence INTEGER NOT NULL DEFAULT 3 CHECK (confidence IN (1, 2, 3, 4, 5))  -- how sure I am: 1 a guess, 5 certain
) STRICT;
CREATE INDEX strength_by_date ON strength (changed_on);

-- How sure I was, day by day. A row of an earlier day is never written again.
CREATE TABLE strength_rating (
  strength_id TEXT NOT NULL REFERENCES strength (id) ON DELETE CASCADE,
  rated_on    TEXT NOT NULL,                   -- date
  confidence  INTEGER NOT NULL CHECK (confidence IN (1, 2, 3, 4, 5)),
  PRIMARY KEY (strength_id, rated_on)
) STRICT, WITHOUT ROWID;

-- Where each value card lies in the sort of a lap.
CREATE TABLE value_choice (
  lap_id    TEXT NOT NULL REFERENCES lap (id) ON DELETE CASCADE,
  card      TEXT NOT NULL,                     -- as journey/map/value_card.rs names it
  pile      TEXT NOT NULL CHECK (pile IN ('very', 'some', 'not')),
  rank      INTEGER,                           -- 1 is the first; only in the pile 'very', without gaps
  placed_on TEXT NOT NULL,                     -- date
  PRIMARY KEY (lap_id, card)
) STRICT, WITHOUT ROWID;

-- What gave energy on a day, and what took it.
CREATE TABLE energy_note (
  id         TEXT PRIMARY KEY NOT NULL,        -- UUIDv7
  lap_id     TEXT NOT NULL REFERENCES lap (id) ON DELETE CASCADE,
  created_on TEXT NOT NULL,
  changed_on TEXT NOT NULL,
  binned_at  TEXT,
  day_on     TEXT NOT NULL,                    -- date on which it was
  activity   TEXT NOT NULL,                    -- one line; the same words are the same activity
  energy     INTEGER NOT NULL DEFAULT 0 CHECK (energy IN (-2, -1, 0, 1, 2)),  -- below zero it took, above it gave
  person_id  TEXT REFERENCES person (id) ON DELETE SET NULL  -- who was there
) STRICT;
CREATE INDEX energy_note_by_day ON energy_note (day_on);
CREATE INDEX energy_note_by_person ON energy_note (person_id);

-- What an instrument or a person says of me, and whether I agree.
CREATE TABLE assessment (
  id         TEXT PRIMARY KEY NOT NULL,        -- UUIDv7
  lap_id     TEXT NOT NULL REFERENCES lap (id) ON DELETE CASCADE,
  created_on TEXT NOT NULL,
  changed_on TEXT NOT NULL,
  binned_at  TEXT,
  instrument TEXT NOT NULL DEFAULT '',         -- a test, a review, a coach's report; empty when a person said it
  person_id  TEXT REFERENCES person (id) ON DELETE SET NULL,  -- who said it
  taken_on   TEXT,                             -- date of the result
  result     TEXT NOT NULL DEFAULT '',         -- what it says, in a few lines
  motives    TEXT NOT NULL DEFAULT '',         -- what it says of what moves me
  capability TEXT NOT NULL DEFAULT '',         -- what it says of what I can do
  agree      TEXT NOT NULL DEFAULT 'unsaid' CHECK (agree IN ('unsaid', 'yes', 'partly', 'no')),
  why        TEXT NOT NULL DEFAULT ''          -- why I agree or do not
) STRICT;
CREATE INDEX assessment_by_person ON assessment (person_id);
CREATE INDEX assessment_by_date ON assessment (changed_on);

-- The map as a whole, as it was drawn on a day. Never changed afterwards.
CREATE TABLE map_version (
  id       TEXT PRIMARY KEY NOT NULL,          -- UUIDv7
  lap_id   TEXT NOT NULL REFERENCES lap (id) ON DELETE CASCADE,
  number   INTEGER NOT NULL UNIQUE,            -- 1, 2, 3 …
  drawn_on TEXT NOT NULL,                      -- date
  note     TEXT NOT NULL DEFAULT ''            -- what the look at the whole said; one line
) STRICT;
CREATE INDEX map_version_by_date ON map_version (drawn_on);

-- What stood on a version of the map, in the words of that day.
CREATE TABLE map_version_item (
  version_id TEXT NOT NULL REFERENCES map_version (id) ON DELETE CASCADE,
  part       TEXT NOT NULL
             CHECK (part IN ('situation', 'ground', 'people', 'strengths', 'values', 'energy', 'views')),
  thing      TEXT NOT NULL,                    -- what it was a picture of: the id of a record, or the name of a card
  place      INTEGER NOT NULL,                 -- in which order it stood
  text       TEXT NOT NULL,
  detail     TEXT NOT NULL DEFAULT '',
  PRIMARY KEY (version_id, part, thing)
) STRICT, WITHOUT ROWID;
