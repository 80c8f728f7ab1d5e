-- Consolidate: what its exercises find. The first columns of each table are those that frame.sql names.

-- What I delivered: the lines of Friday's log.
CREATE TABLE delivery (
  id           TEXT PRIMARY KEY NOT NULL,      -- UUIDv7
  lap_id       TEXT NOT NULL REFERENCES lap (id) ON DELETE CASCADE,
  created_on   TEXT NOT NULL,
  changed_on   TEXT NOT NULL,
  binned_at    TEXT,
  action       TEXT NOT NULL,                  -- what I did; one line, it names the delivery
  situation    TEXT NOT NULL DEFAULT '',       -- what was the case before
  result       TEXT NOT NULL DEFAULT '',       -- what came of it
  figure       TEXT NOT NULL DEFAULT '',       -- a number that shows it: '40 minutes a day'
  confirmer_id TEXT REFERENCES person (id) ON DELETE SET NULL,  -- who can confirm it
  delivered_on TEXT NOT NULL                   -- date
) STRICT;
CREATE INDEX delivery_by_day ON delivery (delivered_on) WHERE binned_at IS NULL;
CREATE INDEX delivery_confirmer ON delivery (confirmer_id) WHERE confirmer_id IS NOT NULL;

-- A channel that I keep open: a person, and how often we mean to talk about more than the day.
CREATE TABLE channel (
  id           TEXT PRIMARY KEY NOT NULL,      -- UUIDv7
  lap_id       TEXT NOT NULL REFERENCES lap (id) ON DELETE CASCADE,
  created_on   TEXT NOT NULL,
  changed_on   TEXT NOT NULL,
  binned_at    TEXT,
  role         TEXT NOT NULL DEFAULT 'peer'    -- what they are to me
               CHECK (role IN ('boss', 'peer', 'report', 'sponsor', 'client')),
  person_id    TEXT REFERENCES person (id) ON DELETE CASCADE,  -- who
  every_days   INTEGER,                        -- agreed cadence of talks; NULL: none agreed
  about        TEXT NOT NULL DEFAULT '',       -- what we talk about
  talked_on    TEXT                            -- date of a talk that stands in no touch; NULL: none
) STRICT;
CREATE INDEX channel_of ON channel (person_id);

-- A publication that I read or a professional group that I belong to.
CREATE TABLE outlet (
  id           TEXT PRIMARY KEY NOT NULL,      -- UUIDv7
  lap_id       TEXT NOT NULL REFERENCES lap (id) ON DELETE CASCADE,
  created_on   TEXT NOT NULL,
  changed_on   TEXT NOT NULL,
  binned_at    TEXT,
  sort         TEXT NOT NULL DEFAULT 'publication' CHECK (sort IN ('publication', 'group')),
  name         TEXT NOT NULL,
  role         TEXT NOT NULL DEFAULT '',       -- reader, member, organiser…
  every_days   INTEGER,                        -- how often I mean to read or go; NULL: as it comes
  cost         INTEGER,                        -- a year, in whole units of the currency; NULL: not said
  currency     TEXT NOT NULL DEFAULT '',       -- as I write it: £, EUR
  renews_on    TEXT                            -- date of the next renewal; NULL: none
) STRICT;
CREATE INDEX outlet_renews ON outlet (renews_on) WHERE renews_on IS NOT NULL;

-- A day on which I read one of them, or went.
CREATE TABLE outlet_visit (
  id           TEXT PRIMARY KEY NOT NULL,      -- UUIDv7
  lap_id       TEXT NOT NULL REFERENCES lap (id) ON DELETE CASCADE,
  created_on   TEXT NOT NULL,
  changed_on   TEXT NOT NULL,
  binned_at    TEXT,
  outlet_id    TEXT REFERENCES outlet (id) ON DELETE CASCADE,
  visited_on   TEXT NOT NULL,                  -- date
  note         TEXT NOT NULL DEFAULT ''        -- what stayed
) STRICT;
CREATE INDEX outlet_visit_of ON outlet_visit (outlet_id, visited_on);

-- A signal on the radar.
CREATE TABLE signal (
  id           TEXT PRIMARY KEY NOT NULL,      -- UUIDv7
  lap_id       TEXT NOT NULL REFERENCES lap (id) ON DELETE CASCADE,
  created_on   TEXT NOT NULL,
  changed_on   TEXT NOT NULL,
  binned_at    TEXT,
  half         TEXT NOT NULL DEFAULT 'inner'   -- inner: my organisation, outer: the market
               CHECK (half IN ('inner', 'outer')),
  noticed      TEXT NOT NULL,                  -- what I noticed; one line
  so_what      TEXT NOT NULL DEFAULT '',       -- what it may mean for me
  relevance    INTEGER NOT NULL DEFAULT 2 CHECK (relevance IN (1, 2, 3)),
  outlet_id    TEXT REFERENCES outlet (id) ON DELETE SET NULL,  -- where I have it from
  noticed_on   TEXT NOT NULL                   -- date
) STRICT;
CREATE INDEX signal_by_day ON signal (noticed_on) WHERE binned_at IS NULL;
CREATE INDEX signal_from ON signal (outlet_id) WHERE outlet_id IS NOT NULL;

-- A sign that something is coming, or a look round that found none.
CREATE TABLE warning_sign (
  id           TEXT PRIMARY KEY NOT NULL,      -- UUIDv7
  lap_id       TEXT NOT NULL REFERENCES lap (id) ON DELETE CASCADE,
  created_on   TEXT NOT NULL,
  changed_on   TEXT NOT NULL,
  binned_at    TEXT,
  sort         TEXT NOT NULL DEFAULT 'other'   -- quiet: I looked, and there was none
               CHECK (sort IN ('reorganisation', 'budget_freeze', 'boss_left', 'hiring_stop', 'fed_up', 'other', 'quiet')),
  weight       INTEGER NOT NULL DEFAULT 2 CHECK (weight IN (1, 2, 3)),
  note         TEXT NOT NULL DEFAULT '',
  signal_id    TEXT REFERENCES signal (id) ON DELETE SET NULL,  -- the signal that it came from
  noticed_on   TEXT NOT NULL                   -- date
) STRICT;
CREATE INDEX warning_sign_by_day ON warning_sign (noticed_on) WHERE binned_at IS NULL;
CREATE INDEX warning_sign_from ON warning_sign (signal_id) WHERE signal_id IS NOT NULL;

-- Whether to stay or to leave. The columns after `leaning` are never in a form: the rules of
-- journey/consolidate/stay_or_leave.rs write them.
CREATE TABLE stay_decision (
  id           TEXT PRIMARY KEY NOT NULL,      -- UUIDv7
  lap_id       TEXT NOT NULL REFERENCES lap (id) ON DELETE CASCADE,
  created_on   TEXT NOT NULL,
  changed_on   TEXT NOT NULL,
  binned_at    TEXT,
  question     TEXT NOT NULL,                  -- one line
  opened_on    TEXT NOT NULL,                  -- date
  to_stay      TEXT NOT NULL DEFAULT '',       -- what would have to change for me to stay
  leaning      TEXT NOT NULL DEFAULT 'open' CHECK (leaning IN ('open', 'stay', 'leave')),
  leave_since_on TEXT,                         -- date from which the two weeks count; NULL: never leant to leave
  left_leave_on  TEXT,                         -- date on which I leant otherwise again; NULL while I lean to leave
  seen_on      TEXT,                           -- the latest date on which it was written; a clock set back does not lower it
  decided      TEXT NOT NULL DEFAULT '' CHECK (decided IN ('', 'stay', 'leave')),
  decided_on   TEXT,                           -- date; from then on it is not changed any more
  early_note   TEXT NOT NULL DEFAULT ''        -- why it was decided before the two weeks were over
) STRICT;

-- A reason in a decision.
CREATE TABLE stay_reason (
  id           TEXT PRIMARY KEY NOT NULL,      -- UUIDv7
  lap_id       TEXT NOT NULL REFERENCES lap (id) ON DELETE CASCADE,
  created_on   TEXT NOT NULL,
  changed_on   TEXT NOT NULL,
  binned_at    TEXT,
  decision_id  TEXT REFERENCES stay_decision (id) ON DELETE CASCADE,
  side         TEXT NOT NULL DEFAULT 'push' CHECK (side IN ('push', 'pull')),  -- what pushes me out, what pulls me on
  reason       TEXT NOT NULL,                  -- one line
  kind         TEXT NOT NULL DEFAULT '' CHECK (kind IN ('', 'right', 'wrong')),  -- by my own earlier criteria; '' not said yet
  criterion    TEXT NOT NULL DEFAULT ''        -- which of my criteria says so
) STRICT;
CREATE INDEX stay_reason_of ON stay_reason (decision_id);

-- A look back on a decision.
CREATE TABLE look_back (
  id           TEXT PRIMARY KEY NOT NULL,      -- UUIDv7
  lap_id       TEXT NOT NULL REFERENCES lap (id) ON DELETE CASCADE,
  created_on   TEXT NOT NULL,
  changed_on   TEXT NOT NULL,
  binned_at    TEXT,
  decision_id  TEXT REFERENCES stay_decision (id) ON DELETE CASCADE,
  months       INTEGER NOT NULL DEFAULT 6 CHECK (months IN (6, 18)),  -- how long after the decision
  verdict      TEXT NOT NULL DEFAULT '' CHECK (verdict IN ('', 'right', 'partly', 'wrong')),  -- was it right? '' not said
  text         TEXT NOT NULL DEFAULT ''        -- how it looks from here
) STRICT;
CREATE INDEX look_back_of ON look_back (decision_id, months);

-- A role and how long I have had it.
CREATE TABLE tenure (
  id           TEXT PRIMARY KEY NOT NULL,      -- UUIDv7
  lap_id       TEXT NOT NULL REFERENCES lap (id) ON DELETE CASCADE,
  created_on   TEXT NOT NULL,
  changed_on   TEXT NOT NULL,
  binned_at    TEXT,
  role         TEXT NOT NULL,
  organisation TEXT NOT NULL DEFAULT '',
  started_on   TEXT,                           -- date; NULL: not said yet
  ended_on     TEXT                            -- date; may lie ahead: a contract's end. NULL: it goes on
) STRICT;

-- A date of the year to come.
CREATE TABLE year_date (
  id           TEXT PRIMARY KEY NOT NULL,      -- UUIDv7
  lap_id       TEXT NOT NULL REFERENCES lap (id) ON DELETE CASCADE,
  created_on   TEXT NOT NULL,
  changed_on   TEXT NOT NULL,
  binned_at    TEXT,
  what         TEXT NOT NULL,                  -- one line
  kind         TEXT NOT NULL DEFAULT 'own'
               CHECK (kind IN ('review', 'conference', 'contract_end', 'vesting', 'own')),
  planned_on   TEXT                            -- date; NULL: not said yet
) STRICT;
CREATE INDEX year_date_by_day ON year_date (planned_on) WHERE binned_at IS NULL AND planned_on IS NOT NULL;

-- A lap in my own words: at most one outside the bin for each lap.
CREATE TABLE lap_story (
  id           TEXT PRIMARY KEY NOT NULL,      -- UUIDv7
  lap_id       TEXT NOT NULL REFERENCES lap (id) ON DELETE CASCADE,
  created_on   TEXT NOT NULL,
  changed_on   TEXT NOT NULL,
  binned_at    TEXT,
  story        TEXT NOT NULL DEFAULT '',       -- my story so far
  taught_1     TEXT NOT NULL DEFAULT '',       -- what this lap taught: three lines
  taught_2     TEXT NOT NULL DEFAULT '',
  taught_3     TEXT NOT NULL DEFAULT '',
  carry        TEXT NOT NULL DEFAULT ''        -- what to carry over into the next lap
) STRICT;
CREATE INDEX lap_story_of ON lap_story (lap_id);
