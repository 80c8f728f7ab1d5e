-- The journey: laps round the six stages, where one is, what was passed over, and what each exercise found.
-- Every record of an exercise has the same first columns: id, lap_id (in which lap it was first written),
-- created_on and changed_on (dates on the person's calendar) and binned_at (instant; in the bin since).

-- Once round the six stages. The first begins with the file.
CREATE TABLE lap (
  id         TEXT PRIMARY KEY NOT NULL,        -- UUIDv7
  number     INTEGER NOT NULL UNIQUE,          -- 1, 2, 3 …
  started_on TEXT NOT NULL,                    -- date
  ended_on   TEXT                              -- date; NULL while it is the one that runs
) STRICT;

-- Each time a stage was entered; the newest says where one is.
CREATE TABLE stage_visit (
  id         TEXT PRIMARY KEY NOT NULL,        -- UUIDv7
  lap_id     TEXT NOT NULL REFERENCES lap (id) ON DELETE CASCADE,
  stage      TEXT NOT NULL
             CHECK (stage IN ('map', 'plan', 'explore', 'demonstrate', 'arrive', 'consolidate')),
  entered_at TEXT NOT NULL                     -- instant
) STRICT;
CREATE INDEX stage_visit_by_lap ON stage_visit (lap_id, entered_at);
CREATE INDEX stage_visit_by_time ON stage_visit (entered_at);

-- A step that was passed over in a lap: remembered, and offered again.
CREATE TABLE step_gap (
  lap_id    TEXT NOT NULL REFERENCES lap (id) ON DELETE CASCADE,
  step      TEXT NOT NULL,                     -- as journey/wizard.rs names it
  passed_on TEXT NOT NULL,                     -- date
  PRIMARY KEY (lap_id, step)
) STRICT, WITHOUT ROWID;

-- The step at which the wizard of a stage was left, so that one comes back to it.
CREATE TABLE step_place (
  stage   TEXT PRIMARY KEY NOT NULL
          CHECK (stage IN ('map', 'plan', 'explore', 'demonstrate', 'arrive', 'consolidate')),
  step    TEXT NOT NULL,                       -- as journey/wizard.rs names it
  left_at TEXT NOT NULL                        -- instant
) STRICT, WITHOUT ROWID;

-- What became of the reminder of a dated matter of the journey. Which matters there are, and when, follows
-- from the records; a row stands here only once something was shown or answered.
CREATE TABLE matter (
  key           TEXT PRIMARY KEY NOT NULL,     -- what it is about and its date: 'checkpoint:ID:2026-03-10'
  shown_at      TEXT,                          -- instant; written before the notification is sent
  snoozed_until TEXT,                          -- instant
  settled_at    TEXT,                          -- instant of done or skipped
  reason        TEXT NOT NULL DEFAULT '',      -- why it was skipped
  notice_out    INTEGER NOT NULL DEFAULT 0 CHECK (notice_out IN (0, 1))  -- its notice may still be on the screen
) STRICT, WITHOUT ROWID;
CREATE INDEX matter_notice_out ON matter (key) WHERE notice_out = 1;
