-- Leads: opportunities, inside or outside the employer. The first columns of `lead` are those that frame.sql names.

-- The stages of a lead, once the person has named or ordered them. What a stage means is fixed by its key.
CREATE TABLE lead_stage (
  stage    TEXT PRIMARY KEY NOT NULL
           CHECK (stage IN ('spotted', 'exploring', 'in_conversation', 'applied', 'interviewing', 'offer',
                            'accepted', 'closed')),
  name     TEXT NOT NULL DEFAULT '',          -- what the person calls it; '' is our word
  position INTEGER NOT NULL                   -- from the left
) STRICT, WITHOUT ROWID;

-- An opportunity, never a person.
CREATE TABLE lead (
  id            TEXT PRIMARY KEY NOT NULL,     -- UUIDv7
  lap_id        TEXT NOT NULL REFERENCES lap (id) ON DELETE CASCADE,
  created_on    TEXT NOT NULL,
  changed_on    TEXT NOT NULL,
  binned_at     TEXT,
  title         TEXT NOT NULL,
  organisation  TEXT NOT NULL DEFAULT '',
  scope         TEXT NOT NULL DEFAULT 'outside'  -- the ring in which it lies
                CHECK (scope IN ('department', 'company', 'industry', 'outside')),
  kind          TEXT NOT NULL DEFAULT 'job'
                CHECK (kind IN ('job', 'project', 'contract', 'board', 'study', 'venture')),
  source_id     TEXT REFERENCES person (id) ON DELETE SET NULL,  -- who told me of it
  source        TEXT NOT NULL DEFAULT '',      -- where it comes from, when no person of the book told me
  place         TEXT NOT NULL DEFAULT '',
  work_form     TEXT NOT NULL DEFAULT '' CHECK (work_form IN ('', 'on_site', 'hybrid', 'remote')),
  pay_from      INTEGER,                       -- whole units of the currency a year; NULL when not said
  pay_to        INTEGER,
  currency      TEXT NOT NULL DEFAULT '',      -- ISO 4217; '' when not said
  advertisement TEXT NOT NULL DEFAULT '',      -- its full text
  cv_version    TEXT NOT NULL DEFAULT '',      -- the CV that was sent
  notes         TEXT NOT NULL DEFAULT '',
  began_on      TEXT NOT NULL,                 -- date on which I heard of it
  next_action   TEXT NOT NULL DEFAULT '',      -- what I do next
  next_on       TEXT,                          -- date of it; NULL while none is set
  -- What the newest stage event says, kept beside it because a board asks for it by the thousand.
  stage         TEXT NOT NULL DEFAULT 'spotted'
                CHECK (stage IN ('spotted', 'exploring', 'in_conversation', 'applied', 'interviewing', 'offer',
                                 'accepted', 'closed')),
  stage_on      TEXT NOT NULL DEFAULT '',      -- date since which
  touched_on    TEXT NOT NULL DEFAULT ''       -- date on which I last did something for it
) STRICT;
-- All by which leads are narrowed, sorted and counted: ten thousand are looked through without their long texts.
CREATE INDEX lead_by_stage ON lead (stage, next_on, id, title, organisation, scope, kind, touched_on, stage_on, began_on,
                                    source_id, source, binned_at) WHERE binned_at IS NULL;
CREATE INDEX lead_by_next ON lead (next_on, id) WHERE binned_at IS NULL AND stage NOT IN ('accepted', 'closed');
CREATE INDEX lead_of_source ON lead (source_id) WHERE source_id IS NOT NULL;

-- What happened with a lead, never rewritten: it went to a stage, or I did something for it.
CREATE TABLE lead_event (
  id      TEXT PRIMARY KEY NOT NULL,           -- UUIDv7
  lead_id TEXT NOT NULL REFERENCES lead (id) ON DELETE CASCADE,
  on_date TEXT NOT NULL,                       -- date on which it happened; may lie before the day it was noted
  noted   TEXT NOT NULL,                       -- instant at which it was noted
  stage   TEXT NOT NULL DEFAULT '',            -- the stage it went to; '' for something I did
  reason  TEXT NOT NULL DEFAULT ''             -- why it closed
          CHECK (reason IN ('', 'declined', 'rejected', 'withdrawn', 'silent')),
  note    TEXT NOT NULL DEFAULT '',
  minutes INTEGER CHECK (minutes > 0)          -- how long it took; NULL when not said
) STRICT;
CREATE INDEX lead_event_of ON lead_event (lead_id, on_date);
CREATE INDEX lead_event_by_day ON lead_event (on_date, lead_id, minutes);
CREATE INDEX lead_event_stages ON lead_event (lead_id, on_date, id, stage) WHERE stage <> '';

-- How a lead answers to one of my criteria.
CREATE TABLE lead_fit (
  lead_id      TEXT NOT NULL REFERENCES lead (id) ON DELETE CASCADE,
  criterion_id TEXT NOT NULL REFERENCES criterion (id) ON DELETE CASCADE,
  score        INTEGER CHECK (score BETWEEN 0 AND 10),   -- on the scale of the plan; NULL: not known
  note         TEXT NOT NULL DEFAULT '',                 -- from what I know it
  PRIMARY KEY (lead_id, criterion_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX lead_fit_of_criterion ON lead_fit (criterion_id);

-- What is ready before I apply; a lead without a row has nothing ready.
CREATE TABLE lead_gate (
  lead_id         TEXT PRIMARY KEY NOT NULL REFERENCES lead (id) ON DELETE CASCADE,
  cv_reviewed_on  TEXT,                        -- date on which I went through my CV for it
  right_person_id TEXT REFERENCES person (id) ON DELETE SET NULL,
  right_person    TEXT NOT NULL DEFAULT ''     -- their name, when they are not in the book
) STRICT, WITHOUT ROWID;
CREATE INDEX lead_gate_of_person ON lead_gate (right_person_id) WHERE right_person_id IS NOT NULL;

-- How an application passed each check, as it was then. Never rewritten; what passed no gate has no rows.
CREATE TABLE lead_gate_pass (
  event_id   TEXT NOT NULL REFERENCES lead_event (id) ON DELETE CASCADE,
  gate_check TEXT NOT NULL CHECK (gate_check IN ('cv_reviewed', 'right_person', 'fit')),
  outcome    TEXT NOT NULL CHECK (outcome IN ('met', 'overridden')),
  note       TEXT NOT NULL DEFAULT '',         -- why it went anyway
  PRIMARY KEY (event_id, gate_check)
) STRICT, WITHOUT ROWID;

-- A file kept with a lead. Its bytes lie in the data folder, at attachments/<id>/<name>.
CREATE TABLE lead_attachment (
  id        TEXT PRIMARY KEY NOT NULL,         -- UUIDv7
  lead_id   TEXT NOT NULL REFERENCES lead (id) ON DELETE CASCADE,
  name      TEXT NOT NULL,                     -- as it was called, made safe for any file system
  bytes     INTEGER NOT NULL CHECK (bytes > 0),  -- its size
  hash      TEXT NOT NULL,                     -- SHA-256 of its content, in hexadecimal digits
  added_on  TEXT NOT NULL,                     -- date
  binned_at TEXT                               -- instant at which it went to the bin; NULL outside it
) STRICT;
CREATE INDEX lead_attachment_of ON lead_attachment (lead_id);

-- Attachments that went for good with an emptied bin; their files are removed a day later.
CREATE TABLE lead_attachment_gone (
  id      TEXT PRIMARY KEY NOT NULL,           -- as lead_attachment.id was
  gone_at TEXT NOT NULL                        -- instant
) STRICT, WITHOUT ROWID;

-- How urgently I look: 1 content, 2 curious, 3 looking, 4 searching, 5 urgent. The newest counts.
CREATE TABLE intensity (
  from_on TEXT PRIMARY KEY NOT NULL,           -- date
  level   INTEGER NOT NULL CHECK (level IN (1, 2, 3, 4, 5))
) STRICT, WITHOUT ROWID;

-- How many leads were alive in a week, as it was counted then. Never recomputed.
CREATE TABLE lead_week (
  monday     TEXT PRIMARY KEY NOT NULL,        -- date
  live       INTEGER NOT NULL,
  hollow     INTEGER NOT NULL,
  floor      INTEGER NOT NULL,
  intensity  INTEGER NOT NULL,
  department INTEGER NOT NULL,                 -- live ones by ring
  company    INTEGER NOT NULL,
  industry   INTEGER NOT NULL,
  outside    INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- An accepted lead: what came of accepting it.
CREATE TABLE landing (
  lead_id        TEXT PRIMARY KEY NOT NULL REFERENCES lead (id) ON DELETE CASCADE,
  arrival_id     TEXT REFERENCES arrival (id) ON DELETE SET NULL,  -- the role that it became
  landed_on      TEXT NOT NULL,                -- date on which it was accepted
  touches_before INTEGER NOT NULL              -- contacts in the 26 weeks before, counted then and never again
) STRICT, WITHOUT ROWID;
CREATE INDEX landing_of_arrival ON landing (arrival_id) WHERE arrival_id IS NOT NULL;

-- Whom to thank for it. That somebody was thanked follows from the contacts logged with them.
CREATE TABLE landing_thank (
  lead_id   TEXT NOT NULL REFERENCES landing (lead_id) ON DELETE CASCADE,
  person_id TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY (lead_id, person_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX landing_thank_of ON landing_thank (person_id);

-- Who works there: asked for each lead.
CREATE INDEX person_by_organisation ON person (organisation_key) WHERE binned_at IS NULL AND organisation_key <> '';
-- A filter of the table of leads, kept under a name.
CREATE TABLE lead_view (
  id         TEXT PRIMARY KEY NOT NULL,        -- UUIDv7
  lap_id     TEXT NOT NULL REFERENCES lap (id) ON DELETE CASCADE,
  created_on TEXT NOT NULL,
  changed_on TEXT NOT NULL,
  binned_at  TEXT,
  name       TEXT NOT NULL,
  text       TEXT NOT NULL DEFAULT '',         -- part of the title or the organisation; '' for all
  stage      TEXT,                             -- as lead.stage; NULL for all
  scope      TEXT,                             -- as lead.scope; NULL for all
  kind       TEXT,                             -- as lead.kind; NULL for all
  standing   TEXT CHECK (standing IN ('alive', 'hollow', 'silent', 'stuck')),  -- how they stand; NULL for all
  shown      TEXT NOT NULL DEFAULT 'open' CHECK (shown IN ('open', 'over', 'all')),
  sort       TEXT NOT NULL DEFAULT 'next',     -- the column by which it is sorted, as leads/table.rs names it
  direction  TEXT NOT NULL DEFAULT 'ascending' CHECK (direction IN ('ascending', 'descending'))
) STRICT;
