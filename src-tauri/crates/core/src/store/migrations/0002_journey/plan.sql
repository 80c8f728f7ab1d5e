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

-- A set of criteria for Return on Me. It is a draft until it is frozen with its date; from then on it never changes.
CREATE TABLE criteria_set (
  id         TEXT PRIMARY KEY NOT NULL,        -- UUIDv7
  lap_id     TEXT NOT NULL REFERENCES lap (id) ON DELETE CASCADE,
  created_on TEXT NOT NULL,                    -- date
  reason     TEXT NOT NULL DEFAULT '',         -- why it takes the place of the one before; '' for the first
  frozen_on  TEXT                              -- date; NULL while it is a draft
) STRICT;
CREATE INDEX criteria_set_by_date ON criteria_set (frozen_on);

-- One criterion of a set.
CREATE TABLE criterion (
  id         TEXT PRIMARY KEY NOT NULL,        -- UUIDv7
  lap_id     TEXT NOT NULL REFERENCES lap (id) ON DELETE CASCADE,
  created_on TEXT NOT NULL,
  changed_on TEXT NOT NULL,
  binned_at  TEXT,
  set_id     TEXT REFERENCES criteria_set (id) ON DELETE CASCADE,  -- the draft in which it was written
  position   INTEGER NOT NULL DEFAULT 0,       -- its place in the set
  name       TEXT NOT NULL,                    -- one line
  good       TEXT NOT NULL DEFAULT '',         -- what good looks like
  weight     INTEGER NOT NULL DEFAULT 0        -- of 100
) STRICT;
CREATE INDEX criterion_of_set ON criterion (set_id, position) WHERE binned_at IS NULL;

-- The role I have or an option, weighed on one day by one set.
CREATE TABLE scoring (
  id           TEXT PRIMARY KEY NOT NULL,      -- UUIDv7
  lap_id       TEXT NOT NULL REFERENCES lap (id) ON DELETE CASCADE,
  set_id       TEXT NOT NULL REFERENCES criteria_set (id) ON DELETE CASCADE,
  subject      TEXT NOT NULL,                  -- 'current', or the id of an option
  subject_name TEXT NOT NULL,                  -- what that was called then
  scored_on    TEXT NOT NULL                   -- date of its last mark
) STRICT;
CREATE INDEX scoring_by_subject ON scoring (subject, scored_on);
CREATE INDEX scoring_of_set ON scoring (set_id);

-- What one criterion got in a scoring.
CREATE TABLE mark (
  scoring_id   TEXT NOT NULL REFERENCES scoring (id) ON DELETE CASCADE,
  criterion_id TEXT NOT NULL REFERENCES criterion (id) ON DELETE CASCADE,
  score        INTEGER NOT NULL CHECK (score IN (0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10)),
  PRIMARY KEY (scoring_id, criterion_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX mark_of_criterion ON mark (criterion_id);

-- Knowledge, skills and behaviours: what is needed, what is there, how the gap closes.
CREATE TABLE resource (
  id         TEXT PRIMARY KEY NOT NULL,        -- UUIDv7
  lap_id     TEXT NOT NULL REFERENCES lap (id) ON DELETE CASCADE,
  created_on TEXT NOT NULL,
  changed_on TEXT NOT NULL,
  binned_at  TEXT,
  sort       TEXT NOT NULL DEFAULT 'skill' CHECK (sort IN ('knowledge', 'skill', 'behaviour')),
  name       TEXT NOT NULL,                    -- what is needed; one line
  needed_for TEXT NOT NULL DEFAULT '',         -- an objective or option, in my words
  need       INTEGER NOT NULL DEFAULT 0 CHECK (need IN (0, 1, 2, 3, 4, 5)),
  have       INTEGER NOT NULL DEFAULT 0 CHECK (have IN (0, 1, 2, 3, 4, 5)),
  evidence   TEXT NOT NULL DEFAULT '',         -- how I know what I have
  how        TEXT NOT NULL DEFAULT '',         -- how to close the gap
  by_on      TEXT,                             -- date by which
  state      TEXT NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'doing', 'left'))
) STRICT;
CREATE INDEX resource_by_date ON resource (by_on) WHERE binned_at IS NULL AND by_on IS NOT NULL;

-- What I had of a resource on the days on which that changed.
CREATE TABLE resource_level (
  resource_id TEXT NOT NULL REFERENCES resource (id) ON DELETE CASCADE,
  dated_on    TEXT NOT NULL,                   -- date
  have        INTEGER NOT NULL CHECK (have IN (0, 1, 2, 3, 4, 5)),
  PRIMARY KEY (resource_id, dated_on)
) STRICT, WITHOUT ROWID;

-- A round of feedback on how I show up.
CREATE TABLE feedback_round (
  id         TEXT PRIMARY KEY NOT NULL,        -- UUIDv7; also stands in the form
  lap_id     TEXT NOT NULL REFERENCES lap (id) ON DELETE CASCADE,
  created_on TEXT NOT NULL,
  changed_on TEXT NOT NULL,
  binned_at  TEXT,
  name       TEXT NOT NULL,                    -- one line
  intro      TEXT NOT NULL DEFAULT '',         -- my words at the head of the form
  closes_on  TEXT                              -- date by which answers are hoped for
) STRICT;

-- Who is asked in a round.
CREATE TABLE asked_person (
  id         TEXT PRIMARY KEY NOT NULL,        -- UUIDv7; the code in their form
  lap_id     TEXT NOT NULL REFERENCES lap (id) ON DELETE CASCADE,
  created_on TEXT NOT NULL,
  changed_on TEXT NOT NULL,
  binned_at  TEXT,
  round_id   TEXT REFERENCES feedback_round (id) ON DELETE CASCADE,
  person_id  TEXT REFERENCES person (id) ON DELETE CASCADE,
  asked_on   TEXT                              -- date on which they were asked
) STRICT;
CREATE INDEX asked_person_of_round ON asked_person (round_id) WHERE binned_at IS NULL;
CREATE INDEX asked_person_of_person ON asked_person (person_id);

-- My own answers to the questions of a round, given first.
CREATE TABLE own_answers (
  id         TEXT PRIMARY KEY NOT NULL,        -- UUIDv7
  lap_id     TEXT NOT NULL REFERENCES lap (id) ON DELETE CASCADE,
  created_on TEXT NOT NULL,
  changed_on TEXT NOT NULL,
  binned_at  TEXT,
  round_id   TEXT REFERENCES feedback_round (id) ON DELETE CASCADE,
  best       TEXT NOT NULL DEFAULT '',         -- when I am at my best
  more       TEXT NOT NULL DEFAULT '',         -- what I should do more of
  less       TEXT NOT NULL DEFAULT '',         -- what I should do less of
  words      TEXT NOT NULL DEFAULT '',         -- three words for me, with commas between
  clear      INTEGER CHECK (clear IN (1, 2, 3, 4, 5)),     -- speaks clearly
  listens    INTEGER CHECK (listens IN (1, 2, 3, 4, 5)),
  reliable   INTEGER CHECK (reliable IN (1, 2, 3, 4, 5)),  -- does what was said
  again      INTEGER CHECK (again IN (1, 2, 3, 4, 5))      -- would gladly be worked with again
) STRICT;
CREATE INDEX own_answers_of_round ON own_answers (round_id) WHERE binned_at IS NULL;

-- An answer that was pasted back, as it came. Only thanks are written to it later.
CREATE TABLE feedback_answer (
  id         TEXT PRIMARY KEY NOT NULL,        -- UUIDv7
  round_id   TEXT NOT NULL REFERENCES feedback_round (id) ON DELETE CASCADE,
  asked_id   TEXT REFERENCES asked_person (id) ON DELETE SET NULL,  -- NULL: it came without a code
  sheet      TEXT NOT NULL,                    -- the form's own mark: the same form filled again has the same
  checksum   TEXT NOT NULL,                    -- the block's: the same block is not taken twice
  came_at    TEXT NOT NULL,                    -- instant at which it was pasted
  thanked_on TEXT,                             -- date on which I said that they are thanked
  words      TEXT NOT NULL DEFAULT '',         -- three words, with commas between
  clear      INTEGER CHECK (clear IN (1, 2, 3, 4, 5)),
  listens    INTEGER CHECK (listens IN (1, 2, 3, 4, 5)),
  reliable   INTEGER CHECK (reliable IN (1, 2, 3, 4, 5)),
  again      INTEGER CHECK (again IN (1, 2, 3, 4, 5))
) STRICT;
CREATE INDEX feedback_answer_of_round ON feedback_answer (round_id, came_at);
CREATE INDEX feedback_answer_of_asked ON feedback_answer (asked_id);

-- One thing that somebody wrote, and what I make of it in four steps.
CREATE TABLE feedback_comment (
  id         TEXT PRIMARY KEY NOT NULL,        -- UUIDv7
  lap_id     TEXT NOT NULL REFERENCES lap (id) ON DELETE CASCADE,
  created_on TEXT NOT NULL,
  changed_on TEXT NOT NULL,
  binned_at  TEXT,
  answer_id  TEXT REFERENCES feedback_answer (id) ON DELETE CASCADE,
  question   TEXT NOT NULL DEFAULT 'best' CHECK (question IN ('best', 'more', 'less')),
  said       TEXT NOT NULL DEFAULT '',         -- word for word; never changed
  reaction   TEXT NOT NULL DEFAULT '',         -- my first reaction
  reacted_at TEXT,                             -- instant at which it was parked
  truth      TEXT NOT NULL DEFAULT '',         -- what could be true; opens a day after the reaction
  will_do    TEXT NOT NULL DEFAULT '',         -- what I will do
  do_on      TEXT,                             -- date for that
  state      TEXT NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'done', 'aside'))
) STRICT;
CREATE INDEX feedback_comment_of_answer ON feedback_comment (answer_id) WHERE binned_at IS NULL;
CREATE INDEX feedback_comment_by_date ON feedback_comment (do_on) WHERE binned_at IS NULL AND do_on IS NOT NULL;
