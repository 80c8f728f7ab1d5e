-- Explore: what its exercises find. The first columns of each table are those that frame.sql names.

-- Each time the base CV was looked through.
CREATE TABLE cv_check (
  id         TEXT PRIMARY KEY NOT NULL,        -- UUIDv7
  lap_id     TEXT NOT NULL REFERENCES lap (id) ON DELETE CASCADE,
  created_on TEXT NOT NULL,
  changed_on TEXT NOT NULL,
  binned_at  TEXT,
  looked_on  TEXT,                             -- date; NULL is the day it was written
  note       TEXT NOT NULL DEFAULT ''          -- what is still to do; one line
) STRICT;

-- A route that could lead somewhere.
CREATE TABLE route (
  id           TEXT PRIMARY KEY NOT NULL,      -- UUIDv7
  lap_id       TEXT NOT NULL REFERENCES lap (id) ON DELETE CASCADE,
  created_on   TEXT NOT NULL,
  changed_on   TEXT NOT NULL,
  binned_at    TEXT,
  title        TEXT NOT NULL,                  -- one line
  kind         TEXT NOT NULL DEFAULT 'inside'
               CHECK (kind IN ('team', 'inside', 'industry', 'elsewhere', 'own', 'study', 'pause', 'other')),
  objective_id TEXT REFERENCES objective (id) ON DELETE SET NULL,    -- the objective it serves
  option_id    TEXT REFERENCES plan_option (id) ON DELETE SET NULL,  -- the option it tries out
  expected     TEXT NOT NULL DEFAULT ''        -- where I expect to come out
) STRICT;
CREATE INDEX route_of_objective ON route (objective_id);
CREATE INDEX route_of_option ON route (option_id);

-- Each time I set out on a route, took it, or left it. The newest says how it stands.
CREATE TABLE route_turn (
  id         TEXT PRIMARY KEY NOT NULL,        -- UUIDv7
  lap_id     TEXT NOT NULL REFERENCES lap (id) ON DELETE CASCADE,
  created_on TEXT NOT NULL,
  changed_on TEXT NOT NULL,
  binned_at  TEXT,
  route_id   TEXT NOT NULL REFERENCES route (id) ON DELETE CASCADE,
  turn       TEXT NOT NULL DEFAULT 'set_out' CHECK (turn IN ('set_out', 'taken', 'left')),
  turned_on  TEXT,                             -- date; NULL is the day it was written
  reason     TEXT NOT NULL DEFAULT 'unsaid'    -- why it was left
             CHECK (reason IN ('unsaid', 'no_openings', 'not_for_me', 'they_said_no', 'too_costly', 'timing', 'other')),
  words      TEXT NOT NULL DEFAULT ''          -- the same in my own words; one line
) STRICT;
CREATE INDEX route_turn_of ON route_turn (route_id);

-- What I saw on a route, and when.
CREATE TABLE route_evidence (
  id         TEXT PRIMARY KEY NOT NULL,        -- UUIDv7
  lap_id     TEXT NOT NULL REFERENCES lap (id) ON DELETE CASCADE,
  created_on TEXT NOT NULL,
  changed_on TEXT NOT NULL,
  binned_at  TEXT,
  route_id   TEXT NOT NULL REFERENCES route (id) ON DELETE CASCADE,
  found_on   TEXT,                             -- date on which it was seen; NULL is the day it was written
  text       TEXT NOT NULL,                    -- what was seen; one line
  says       TEXT NOT NULL DEFAULT 'for' CHECK (says IN ('for', 'against', 'unclear'))
) STRICT;
CREATE INDEX route_evidence_of ON route_evidence (route_id);

-- A small trial with an end. Its result is evidence on the assumption and the route that it names.
CREATE TABLE experiment (
  id            TEXT PRIMARY KEY NOT NULL,     -- UUIDv7
  lap_id        TEXT NOT NULL REFERENCES lap (id) ON DELETE CASCADE,
  created_on    TEXT NOT NULL,
  changed_on    TEXT NOT NULL,
  binned_at     TEXT,
  hypothesis    TEXT NOT NULL,                 -- what I expect to see; one line
  kind          TEXT NOT NULL DEFAULT 'conversation'
                CHECK (kind IN ('conversation', 'shadowing', 'course', 'side_project', 'other')),
  cost          TEXT NOT NULL DEFAULT '',      -- in time and money; one line
  started_on    TEXT,                          -- date
  ends_on       TEXT,                          -- date
  result        TEXT NOT NULL DEFAULT '',      -- what came of it
  verdict       TEXT NOT NULL DEFAULT 'open' CHECK (verdict IN ('open', 'supports', 'contradicts', 'unclear')),
  finished_on   TEXT,                          -- date of the verdict
  objective_id  TEXT REFERENCES objective (id) ON DELETE SET NULL,   -- the objective it serves
  assumption_id TEXT REFERENCES assumption (id) ON DELETE SET NULL,  -- the assumption it tests
  route_id      TEXT REFERENCES route (id) ON DELETE SET NULL,       -- the route on which it is
  person_id     TEXT REFERENCES person (id) ON DELETE SET NULL       -- with whom
) STRICT;
CREATE INDEX experiment_of_objective ON experiment (objective_id);
CREATE INDEX experiment_of_assumption ON experiment (assumption_id);
CREATE INDEX experiment_of_route ON experiment (route_id);
CREATE INDEX experiment_of_person ON experiment (person_id);
CREATE INDEX experiment_open ON experiment (ends_on) WHERE verdict = 'open' AND binned_at IS NULL;
