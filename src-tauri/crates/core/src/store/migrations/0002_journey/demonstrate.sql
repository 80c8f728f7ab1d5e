-- Demonstrate: what its exercises find. The first columns of each table are those that frame.sql names.

-- What I will do each week or month. Progress is counted from what is logged, never written here.
CREATE TABLE target (
  id         TEXT PRIMARY KEY NOT NULL,        -- UUIDv7
  lap_id     TEXT NOT NULL REFERENCES lap (id) ON DELETE CASCADE,
  created_on TEXT NOT NULL,
  changed_on TEXT NOT NULL,
  binned_at  TEXT,
  counts     TEXT NOT NULL DEFAULT 'touches'   -- what is counted; own: what I log myself
             CHECK (counts IN ('touches', 'people_met', 'follow_ups', 'sessions', 'rehearsals', 'interviews',
                               'debriefs', 'experiments', 'applications',
                               'lead_work', 'own')),
  name       TEXT NOT NULL DEFAULT '',         -- what I call it; for an own count, what it counts
  period     TEXT NOT NULL DEFAULT 'week' CHECK (period IN ('week', 'month')),
  number     INTEGER NOT NULL CHECK (number > 0),
  from_on    TEXT NOT NULL,                    -- date from which it holds
  until_on   TEXT                              -- its last date; NULL while it goes on
) STRICT;

-- One of what a target with an own count counts.
CREATE TABLE target_count (
  id         TEXT PRIMARY KEY NOT NULL,        -- UUIDv7
  lap_id     TEXT NOT NULL REFERENCES lap (id) ON DELETE CASCADE,
  created_on TEXT NOT NULL,
  changed_on TEXT NOT NULL,
  binned_at  TEXT,
  target_id  TEXT NOT NULL REFERENCES target (id) ON DELETE CASCADE,
  done_on    TEXT NOT NULL,                    -- date
  note       TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX target_count_of ON target_count (target_id, done_on);

-- What could throw me off: of mine, or from outside.
CREATE TABLE derailer (
  id           TEXT PRIMARY KEY NOT NULL,      -- UUIDv7
  lap_id       TEXT NOT NULL REFERENCES lap (id) ON DELETE CASCADE,
  created_on   TEXT NOT NULL,
  changed_on   TEXT NOT NULL,
  binned_at    TEXT,
  sort         TEXT NOT NULL DEFAULT 'mine' CHECK (sort IN ('mine', 'outside')),
  what         TEXT NOT NULL,
  likelihood   INTEGER NOT NULL DEFAULT 3 CHECK (likelihood IN (1, 2, 3, 4, 5)),  -- hardly … already there
  early_sign   TEXT NOT NULL DEFAULT '',       -- how I would notice
  counter_move TEXT NOT NULL DEFAULT '',       -- what I would do
  owner_id     TEXT REFERENCES person (id) ON DELETE SET NULL  -- who watches it; NULL: I do
) STRICT;

-- The stories that show what I can do.
CREATE TABLE story (
  id           TEXT PRIMARY KEY NOT NULL,      -- UUIDv7
  lap_id       TEXT NOT NULL REFERENCES lap (id) ON DELETE CASCADE,
  created_on   TEXT NOT NULL,
  changed_on   TEXT NOT NULL,
  binned_at    TEXT,
  title        TEXT NOT NULL,                  -- what I call it
  situation    TEXT NOT NULL DEFAULT '',
  task         TEXT NOT NULL DEFAULT '',
  action       TEXT NOT NULL DEFAULT '',
  result       TEXT NOT NULL DEFAULT '',
  shows        TEXT NOT NULL DEFAULT '',       -- the strength or claim it shows
  confirmer_id TEXT REFERENCES person (id) ON DELETE SET NULL  -- who can confirm it
) STRICT;

-- A story told aloud.
CREATE TABLE rehearsal (
  id           TEXT PRIMARY KEY NOT NULL,      -- UUIDv7
  lap_id       TEXT NOT NULL REFERENCES lap (id) ON DELETE CASCADE,
  created_on   TEXT NOT NULL,
  changed_on   TEXT NOT NULL,
  binned_at    TEXT,
  story_id     TEXT NOT NULL REFERENCES story (id) ON DELETE CASCADE,
  rehearsed_on TEXT NOT NULL,                  -- date
  how          INTEGER NOT NULL DEFAULT 3 CHECK (how IN (1, 2, 3, 4, 5)),  -- stumbled … it flowed
  seconds      INTEGER NOT NULL DEFAULT 0      -- how long it took; 0 when not timed
) STRICT;
CREATE INDEX rehearsal_of ON rehearsal (story_id, rehearsed_on);
CREATE INDEX rehearsal_by_day ON rehearsal (rehearsed_on) WHERE binned_at IS NULL;

-- An interview, a pitch, or a talk that reviews me.
CREATE TABLE interview (
  id           TEXT PRIMARY KEY NOT NULL,      -- UUIDv7
  lap_id       TEXT NOT NULL REFERENCES lap (id) ON DELETE CASCADE,
  created_on   TEXT NOT NULL,
  changed_on   TEXT NOT NULL,
  binned_at    TEXT,
  sort         TEXT NOT NULL DEFAULT 'interview' CHECK (sort IN ('interview', 'pitch', 'review_talk')),
  lead_id      TEXT REFERENCES lead (id) ON DELETE SET NULL,  -- the opportunity that it is about; 0003 makes the table
  title        TEXT NOT NULL,
  organisation TEXT NOT NULL DEFAULT '',
  held_on      TEXT,                           -- date; NULL while none is agreed
  held_time    TEXT NOT NULL DEFAULT '',       -- wall time HH:MM, '' while none is agreed
  minutes      INTEGER NOT NULL DEFAULT 60,    -- how long it is to take
  place        TEXT NOT NULL DEFAULT '',       -- address, or how to dial in
  questions    TEXT NOT NULL DEFAULT ''        -- what I want to ask, a line each
) STRICT;
CREATE INDEX interview_by_day ON interview (held_on) WHERE binned_at IS NULL AND held_on IS NOT NULL;
CREATE INDEX interview_of_lead ON interview (lead_id) WHERE lead_id IS NOT NULL;

-- The stories that I want at hand in an interview.
CREATE TABLE interview_story (
  interview_id TEXT NOT NULL REFERENCES interview (id) ON DELETE CASCADE,
  story_id     TEXT NOT NULL REFERENCES story (id) ON DELETE CASCADE,
  PRIMARY KEY (interview_id, story_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX interview_story_of_story ON interview_story (story_id);

-- Somebody who has a say in a lead, or in a talk that belongs to none.
CREATE TABLE player (
  id           TEXT PRIMARY KEY NOT NULL,      -- UUIDv7
  lap_id       TEXT NOT NULL REFERENCES lap (id) ON DELETE CASCADE,
  created_on   TEXT NOT NULL,
  changed_on   TEXT NOT NULL,
  binned_at    TEXT,
  lead_id      TEXT REFERENCES lead (id) ON DELETE CASCADE,
  interview_id TEXT REFERENCES interview (id) ON DELETE CASCADE,
  person_id    TEXT REFERENCES person (id) ON DELETE SET NULL,  -- who it is, when they are in the book
  name         TEXT NOT NULL DEFAULT '',       -- who it is, when they are not
  role         TEXT NOT NULL DEFAULT 'decider'
               CHECK (role IN ('decider', 'influencer', 'recruiter', 'referee', 'sponsor', 'peer')),
  expects      TEXT NOT NULL DEFAULT '',       -- what they expect
  worries      TEXT NOT NULL DEFAULT '',       -- what worries them about me
  message      TEXT NOT NULL DEFAULT '',       -- what they are to take away
  impression   TEXT NOT NULL DEFAULT '',       -- what I think they took away; written afterwards
  CHECK ((lead_id IS NULL) <> (interview_id IS NULL))
) STRICT;
CREATE INDEX player_of ON player (interview_id) WHERE interview_id IS NOT NULL;
CREATE INDEX player_of_lead ON player (lead_id) WHERE lead_id IS NOT NULL;
CREATE INDEX player_by_person ON player (person_id) WHERE person_id IS NOT NULL;

-- What came of an attempt.
CREATE TABLE debrief (
  id           TEXT PRIMARY KEY NOT NULL,      -- UUIDv7
  lap_id       TEXT NOT NULL REFERENCES lap (id) ON DELETE CASCADE,
  created_on   TEXT NOT NULL,
  changed_on   TEXT NOT NULL,
  binned_at    TEXT,
  about        TEXT NOT NULL DEFAULT '',       -- what it was about, where no interview says so
  lead_id      TEXT REFERENCES lead (id) ON DELETE SET NULL,  -- the opportunity that it was about
  interview_id TEXT REFERENCES interview (id) ON DELETE SET NULL,
  happened_on  TEXT NOT NULL,                  -- date
  reached      TEXT NOT NULL DEFAULT 'interview'  -- how far it went
               CHECK (reached IN ('application', 'first_talk', 'interview', 'offer', 'other')),
  outcome      TEXT NOT NULL DEFAULT 'waiting'
               CHECK (outcome IN ('waiting', 'went_on', 'their_no', 'my_no', 'silence')),
  reason       TEXT NOT NULL DEFAULT '',       -- the reason they gave, in a few words
  asked        TEXT NOT NULL DEFAULT '',       -- what they asked
  answered     TEXT NOT NULL DEFAULT '',       -- what I answered
  impression   TEXT NOT NULL DEFAULT '',       -- what I think I left behind
  my_view      TEXT NOT NULL DEFAULT '',       -- how I see it
  lesson       TEXT NOT NULL DEFAULT '',
  mood         INTEGER CHECK (mood IN (1, 2, 3, 4, 5)),  -- it hurt … elated; NULL when not said
  recovery     TEXT NOT NULL DEFAULT ''        -- the small step I chose
               CHECK (recovery IN ('', 'tell', 'walk', 'rehearse', 'thank', 'rest', 'good_day')),
  recovery_on  TEXT,                           -- date for it
  recovered_on TEXT                            -- date on which I did it
) STRICT;
CREATE INDEX debrief_of ON debrief (interview_id) WHERE interview_id IS NOT NULL;
CREATE INDEX debrief_of_lead ON debrief (lead_id) WHERE lead_id IS NOT NULL;
CREATE INDEX debrief_by_day ON debrief (happened_on) WHERE binned_at IS NULL;
CREATE INDEX debrief_recovery ON debrief (recovery_on) WHERE recovery_on IS NOT NULL AND recovered_on IS NULL;

-- Something polished: what keeps one ready and is not recorded elsewhere.
CREATE TABLE polish (
  id          TEXT PRIMARY KEY NOT NULL,       -- UUIDv7
  lap_id      TEXT NOT NULL REFERENCES lap (id) ON DELETE CASCADE,
  created_on  TEXT NOT NULL,
  changed_on  TEXT NOT NULL,
  binned_at   TEXT,
  sort        TEXT NOT NULL DEFAULT 'cv_review' CHECK (sort IN ('cv_review', 'mock', 'pitch', 'references')),
  polished_on TEXT NOT NULL,                   -- date
  note        TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX polish_by_sort ON polish (sort, polished_on) WHERE binned_at IS NULL;

-- The review of one week; once ended it stays as it is, with its lines.
CREATE TABLE weekly_review (
  id            TEXT PRIMARY KEY NOT NULL,     -- UUIDv7
  lap_id        TEXT NOT NULL REFERENCES lap (id) ON DELETE CASCADE,
  created_on    TEXT NOT NULL,
  changed_on    TEXT NOT NULL,
  binned_at     TEXT,
  week_on       TEXT NOT NULL,                 -- the Monday of the week
  progress      TEXT NOT NULL DEFAULT '',      -- what moved, in a line, where no target says so
  looked_round  INTEGER NOT NULL DEFAULT 0 CHECK (looked_round IN (0, 1)),  -- I looked for new derailers
  next_thing    TEXT NOT NULL DEFAULT '',      -- one thing for next week; its first line
  uncomfortable INTEGER NOT NULL DEFAULT 0 CHECK (uncomfortable IN (0, 1)),
  fun           INTEGER NOT NULL DEFAULT 0 CHECK (fun IN (0, 1)),
  chaotic       INTEGER NOT NULL DEFAULT 0 CHECK (chaotic IN (0, 1)),
  minimum       INTEGER NOT NULL DEFAULT 0 CHECK (minimum IN (0, 1)),  -- the week after asks for half
  ended_on      TEXT                           -- date; NULL while it is being written
) STRICT;
CREATE INDEX weekly_review_by_week ON weekly_review (week_on);

-- What I found on looking at a derailer.
CREATE TABLE derailer_look (
  id          TEXT PRIMARY KEY NOT NULL,       -- UUIDv7
  lap_id      TEXT NOT NULL REFERENCES lap (id) ON DELETE CASCADE,
  created_on  TEXT NOT NULL,
  changed_on  TEXT NOT NULL,
  binned_at   TEXT,
  derailer_id TEXT NOT NULL REFERENCES derailer (id) ON DELETE CASCADE,
  review_id   TEXT REFERENCES weekly_review (id) ON DELETE SET NULL,  -- in which review; NULL: by the way
  looked_on   TEXT NOT NULL,                   -- date
  seen        TEXT NOT NULL DEFAULT 'again' CHECK (seen IN ('again', 'changed', 'gone'))
) STRICT;
CREATE INDEX derailer_look_of ON derailer_look (derailer_id, looked_on);

-- What a weekly review says of one target or derailer. The numbers are written when the review ends.
CREATE TABLE weekly_review_line (
  id          TEXT PRIMARY KEY NOT NULL,       -- UUIDv7
  lap_id      TEXT NOT NULL REFERENCES lap (id) ON DELETE CASCADE,
  created_on  TEXT NOT NULL,
  changed_on  TEXT NOT NULL,
  binned_at   TEXT,
  review_id   TEXT NOT NULL REFERENCES weekly_review (id) ON DELETE CASCADE,
  target_id   TEXT REFERENCES target (id) ON DELETE SET NULL,
  derailer_id TEXT REFERENCES derailer (id) ON DELETE SET NULL,
  note        TEXT NOT NULL DEFAULT '',        -- what helped or stood in the way
  frozen      TEXT NOT NULL DEFAULT ''         -- '' while the review is being written, then what it is about
              CHECK (frozen IN ('', 'target', 'derailer')),
  position    INTEGER NOT NULL DEFAULT 0,      -- order within the review
  name        TEXT NOT NULL DEFAULT '',        -- the target or the derailer in words, as it was
  done        INTEGER,                         -- what was counted
  wanted      INTEGER,                         -- what was aimed at
  seen        TEXT NOT NULL DEFAULT '' CHECK (seen IN ('', 'again', 'changed', 'gone', 'new'))
) STRICT;
CREATE INDEX weekly_review_line_of ON weekly_review_line (review_id, position);
