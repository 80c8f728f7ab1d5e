-- Plan: what its exercises find. The first columns of each table are those that frame.sql names.

-- Where I am heading, in one sentence. Each lap writes its own; the earlier ones stay beside it.
CREATE TABLE direction (
  id         TEXT PRIMARY KEY NOT NULL,        -- UUIDv7
  lap_id     TEXT NOT NULL REFERENCES lap (id) ON DELETE CASCADE,
  created_on TEXT NOT NULL,
  changed_on TEXT NOT NULL,
  binned_at  TEXT,
  text       TEXT NOT NULL                     -- one sentence
) STRICT;

-- What I want. It is active only when it says what it is good for and how I will know.
CREATE TABLE objective (
  id         TEXT PRIMARY KEY NOT NULL,        -- UUIDv7
  lap_id     TEXT NOT NULL REFERENCES lap (id) ON DELETE CASCADE,
  created_on TEXT NOT NULL,
  changed_on TEXT NOT NULL,
  binned_at  TEXT,
  title      TEXT NOT NULL,                    -- one line
  benefit    TEXT NOT NULL DEFAULT '',         -- what it is good for
  measure    TEXT NOT NULL DEFAULT '',         -- how I will know
  by_on      TEXT,                             -- date by which
  state      TEXT NOT NULL DEFAULT 'idea' CHECK (state IN ('idea', 'active', 'reached', 'dropped')),
  CHECK (state <> 'active' OR (benefit <> '' AND measure <> ''))
) STRICT;
CREATE INDEX objective_active ON objective (by_on) WHERE state = 'active' AND binned_at IS NULL;

-- What I will do if an objective meets trouble: if this, then that, beginning with a first step.
CREATE TABLE contingency (
  id           TEXT PRIMARY KEY NOT NULL,      -- UUIDv7
  lap_id       TEXT NOT NULL REFERENCES lap (id) ON DELETE CASCADE,
  created_on   TEXT NOT NULL,
  changed_on   TEXT NOT NULL,
  binned_at    TEXT,
  objective_id TEXT NOT NULL REFERENCES objective (id) ON DELETE CASCADE,
  if_this      TEXT NOT NULL,                  -- what could go wrong
  sign         TEXT NOT NULL DEFAULT '',       -- the trigger: how I will see that it has
  then_that    TEXT NOT NULL DEFAULT '',       -- what I do then
  first_step   TEXT NOT NULL DEFAULT '',       -- with what I begin
  look_on      TEXT,                           -- date on which I look whether it has
  state        TEXT NOT NULL DEFAULT 'waiting' CHECK (state IN ('waiting', 'happened', 'over'))
) STRICT;
CREATE INDEX contingency_of ON contingency (objective_id);

-- What I could do next. Two stand there from the first day and stay: 'stay' and 'inside', whose titles are words
-- of the program.
CREATE TABLE plan_option (
  id         TEXT PRIMARY KEY NOT NULL,        -- UUIDv7
  lap_id     TEXT NOT NULL REFERENCES lap (id) ON DELETE CASCADE,
  created_on TEXT NOT NULL,
  changed_on TEXT NOT NULL,
  binned_at  TEXT,
  sort       TEXT NOT NULL DEFAULT 'another' CHECK (sort IN ('stay', 'inside', 'another')),
  title      TEXT NOT NULL DEFAULT '',         -- one line; empty for the two that stay
  meaning    TEXT NOT NULL DEFAULT '',         -- what it would mean
  first_step TEXT NOT NULL DEFAULT '',         -- a step that can be taken back
  by_on      TEXT,                             -- date by which that step is taken
  stepped_on TEXT,                             -- date on which it was
  state      TEXT NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'chosen', 'aside'))
) STRICT;
CREATE UNIQUE INDEX plan_option_fixed ON plan_option (sort) WHERE sort <> 'another';

-- What I only believe, and the cheapest way to find out.
CREATE TABLE assumption (
  id                TEXT PRIMARY KEY NOT NULL, -- UUIDv7
  lap_id            TEXT NOT NULL REFERENCES lap (id) ON DELETE CASCADE,
  created_on        TEXT NOT NULL,
  changed_on        TEXT NOT NULL,
  binned_at         TEXT,
  statement         TEXT NOT NULL,             -- one line
  why               TEXT NOT NULL DEFAULT '',  -- why I believe it
  test              TEXT NOT NULL DEFAULT '',  -- the cheapest test
  due_on            TEXT,                      -- date by which it is tested
  status            TEXT NOT NULL DEFAULT 'untested' CHECK (status IN ('untested', 'supported', 'refuted')),
  objective_id      TEXT REFERENCES objective (id) ON DELETE SET NULL,       -- the objective that leans on it
  option_id         TEXT REFERENCES plan_option (id) ON DELETE SET NULL,     -- the option that leans on it
  situation_note_id TEXT REFERENCES situation_note (id) ON DELETE SET NULL   -- the open question it came from
) STRICT;
CREATE INDEX assumption_of_objective ON assumption (objective_id);
CREATE INDEX assumption_of_option ON assumption (option_id);
CREATE INDEX assumption_of_note ON assumption (situation_note_id);

-- What a test of an assumption showed, and when.
CREATE TABLE assumption_evidence (
  id            TEXT PRIMARY KEY NOT NULL,     -- UUIDv7
  lap_id        TEXT NOT NULL REFERENCES lap (id) ON DELETE CASCADE,
  created_on    TEXT NOT NULL,
  changed_on    TEXT NOT NULL,
  binned_at     TEXT,
  assumption_id TEXT NOT NULL REFERENCES assumption (id) ON DELETE CASCADE,
  found_on      TEXT,                          -- date on which it was seen; NULL is the day it was written
  text          TEXT NOT NULL,                 -- what was seen; one line
  says          TEXT NOT NULL DEFAULT 'for' CHECK (says IN ('for', 'against', 'unclear'))
) STRICT;
CREATE INDEX assumption_evidence_of ON assumption_evidence (assumption_id);

-- An open question of the map that was looked at and will not become an assumption.
CREATE TABLE question_aside (
  situation_note_id TEXT PRIMARY KEY NOT NULL REFERENCES situation_note (id) ON DELETE CASCADE,
  aside_on          TEXT NOT NULL              -- date
) STRICT, WITHOUT ROWID;

-- What could happen round me.
CREATE TABLE scenario (
  id         TEXT PRIMARY KEY NOT NULL,        -- UUIDv7
  lap_id     TEXT NOT NULL REFERENCES lap (id) ON DELETE CASCADE,
  created_on TEXT NOT NULL,
  changed_on TEXT NOT NULL,
  binned_at  TEXT,
  title      TEXT NOT NULL,                    -- one line
  meaning    TEXT NOT NULL DEFAULT '',         -- what it would mean for me
  likelihood TEXT NOT NULL DEFAULT 'possible' CHECK (likelihood IN ('unlikely', 'possible', 'likely')),
  first_step TEXT NOT NULL DEFAULT '',         -- what I would do first
  looked_on  TEXT                              -- date on which I last looked at it again
) STRICT;

-- An early sign that a scenario is coming true.
CREATE TABLE indicator (
  id          TEXT PRIMARY KEY NOT NULL,       -- UUIDv7
  lap_id      TEXT NOT NULL REFERENCES lap (id) ON DELETE CASCADE,
  created_on  TEXT NOT NULL,
  changed_on  TEXT NOT NULL,
  binned_at   TEXT,
  scenario_id TEXT NOT NULL REFERENCES scenario (id) ON DELETE CASCADE,
  text        TEXT NOT NULL,                   -- what I would see; one line
  seen_on     TEXT                             -- date on which I saw it; NULL while I have not
) STRICT;
CREATE INDEX indicator_of ON indicator (scenario_id);

-- Each time the whole plan was looked through.
CREATE TABLE plan_review (
  id          TEXT PRIMARY KEY NOT NULL,       -- UUIDv7
  lap_id      TEXT NOT NULL REFERENCES lap (id) ON DELETE CASCADE,
  reviewed_on TEXT NOT NULL                    -- date
) STRICT;
CREATE INDEX plan_review_by_day ON plan_review (reviewed_on);
