-- Arrive: what its exercises find. The first columns of each table are those that frame.sql names.

-- A new role and its first hundred days.
CREATE TABLE arrival (
  id           TEXT PRIMARY KEY NOT NULL,      -- UUIDv7
  lap_id       TEXT NOT NULL REFERENCES lap (id) ON DELETE CASCADE,
  created_on   TEXT NOT NULL,
  changed_on   TEXT NOT NULL,
  binned_at    TEXT,
  role         TEXT NOT NULL,                  -- what I do there; one line
  organisation TEXT NOT NULL DEFAULT '',
  starts_on    TEXT,                           -- date of day 1; NULL while it is not known
  seniority    TEXT NOT NULL DEFAULT 'experienced'
               CHECK (seniority IN ('first', 'experienced', 'lead', 'executive')),
  hoped        TEXT NOT NULL DEFAULT ''        -- why I took it, for reading again later
) STRICT;

-- Someone to listen to, and what they said: the same five questions to all.
CREATE TABLE stakeholder (
  id         TEXT PRIMARY KEY NOT NULL,        -- UUIDv7
  lap_id     TEXT NOT NULL REFERENCES lap (id) ON DELETE CASCADE,
  created_on TEXT NOT NULL,
  changed_on TEXT NOT NULL,
  binned_at  TEXT,
  arrival_id TEXT NOT NULL REFERENCES arrival (id) ON DELETE CASCADE,
  person_id  TEXT REFERENCES person (id) ON DELETE SET NULL,
  name       TEXT NOT NULL DEFAULT '',         -- for somebody who is not in the book
  part       TEXT NOT NULL DEFAULT 'peer'
             CHECK (part IN ('boss', 'peer', 'report', 'client', 'sponsor', 'other')),
  planned_on TEXT,                             -- date of the talk
  heard_on   TEXT,                             -- date on which it took place
  going_well TEXT NOT NULL DEFAULT '',         -- the five answers, in the order of the questions
  going_badly TEXT NOT NULL DEFAULT '',
  expects    TEXT NOT NULL DEFAULT '',
  leave_alone TEXT NOT NULL DEFAULT '',
  who_else   TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX stakeholder_by_arrival ON stakeholder (arrival_id);
CREATE INDEX stakeholder_by_person ON stakeholder (person_id);

-- What was said about the job before I had it, and what I find. It belongs to the lead until that is accepted, then to
-- the role.
CREATE TABLE promise (
  id         TEXT PRIMARY KEY NOT NULL,        -- UUIDv7
  lap_id     TEXT NOT NULL REFERENCES lap (id) ON DELETE CASCADE,
  created_on TEXT NOT NULL,
  changed_on TEXT NOT NULL,
  binned_at  TEXT,
  lead_id    TEXT REFERENCES lead (id) ON DELETE CASCADE,
  arrival_id TEXT REFERENCES arrival (id) ON DELETE CASCADE,
  about      TEXT NOT NULL DEFAULT 'scope'
             CHECK (about IN ('scope', 'pay', 'team', 'place', 'growth', 'time', 'other')),
  said       TEXT NOT NULL,                    -- what was said; one line
  said_by    TEXT NOT NULL DEFAULT '',
  said_on    TEXT,                             -- date
  state      TEXT NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'kept', 'changed', 'broken')),
  found      TEXT NOT NULL DEFAULT '',         -- what I find instead
  action     TEXT NOT NULL DEFAULT '',         -- what I do about it
  looked_on  TEXT,                             -- date on which it was last compared
  CHECK ((lead_id IS NULL) <> (arrival_id IS NULL))
) STRICT;
CREATE INDEX promise_by_arrival ON promise (arrival_id) WHERE arrival_id IS NOT NULL;
CREATE INDEX promise_by_lead ON promise (lead_id) WHERE lead_id IS NOT NULL;

-- What is expected of me, and early wins.
CREATE TABLE expectation (
  id         TEXT PRIMARY KEY NOT NULL,        -- UUIDv7
  lap_id     TEXT NOT NULL REFERENCES lap (id) ON DELETE CASCADE,
  created_on TEXT NOT NULL,
  changed_on TEXT NOT NULL,
  binned_at  TEXT,
  arrival_id TEXT NOT NULL REFERENCES arrival (id) ON DELETE CASCADE,
  title      TEXT NOT NULL,                    -- what I am to deliver; one line
  for_whom   TEXT NOT NULL DEFAULT '',
  measure    TEXT NOT NULL DEFAULT '',         -- how they will know
  due_on     TEXT,                             -- date
  done_on    TEXT,                             -- date
  early_win  INTEGER NOT NULL DEFAULT 0 CHECK (early_win IN (0, 1)),   -- small, visible, soon
  changes    INTEGER NOT NULL DEFAULT 0 CHECK (changes IN (0, 1))      -- it changes how others work
) STRICT;
CREATE INDEX expectation_by_arrival ON expectation (arrival_id);

-- Unwritten rules, and what I learn.
CREATE TABLE culture_note (
  id         TEXT PRIMARY KEY NOT NULL,        -- UUIDv7
  lap_id     TEXT NOT NULL REFERENCES lap (id) ON DELETE CASCADE,
  created_on TEXT NOT NULL,
  changed_on TEXT NOT NULL,
  binned_at  TEXT,
  arrival_id TEXT NOT NULL REFERENCES arrival (id) ON DELETE CASCADE,
  sort       TEXT NOT NULL DEFAULT 'rule' CHECK (sort IN ('rule', 'learnt')),
  text       TEXT NOT NULL,                    -- one line
  seen_on    TEXT,                             -- date
  person_id  TEXT REFERENCES person (id) ON DELETE SET NULL  -- from whom I have it
) STRICT;
CREATE INDEX culture_note_by_arrival ON culture_note (arrival_id);
CREATE INDEX culture_note_by_person ON culture_note (person_id);

-- Days 1, 7, 30, 60, 90 and 100: what I say of both lanes.
CREATE TABLE checkpoint (
  id         TEXT PRIMARY KEY NOT NULL,        -- UUIDv7
  lap_id     TEXT NOT NULL REFERENCES lap (id) ON DELETE CASCADE,
  created_on TEXT NOT NULL,
  changed_on TEXT NOT NULL,
  binned_at  TEXT,
  arrival_id TEXT NOT NULL REFERENCES arrival (id) ON DELETE CASCADE,
  day        INTEGER NOT NULL CHECK (day IN (1, 7, 30, 60, 90, 100)),
  culture    TEXT NOT NULL DEFAULT '',         -- how I understand the place
  delivery   TEXT NOT NULL DEFAULT '',         -- what I have delivered
  listening  INTEGER NOT NULL DEFAULT 0 CHECK (listening IN (0, 1, 2, 3, 4, 5)),  -- 1 I talked, 5 I listened; 0 not said
  done_on    TEXT                              -- date on which it was finished
) STRICT;
CREATE INDEX checkpoint_by_arrival ON checkpoint (arrival_id, day);
