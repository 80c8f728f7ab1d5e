-- People in full, a file a theme: what comes in from elsewhere. Columns that earlier tables gain are added here.
-- Where a touch came from, so that the same archive brings none twice.
CREATE TABLE touch_source (
  source   TEXT NOT NULL,                      -- linkedin, monica
  key      TEXT NOT NULL,                      -- the source's own identity of that contact
  touch_id TEXT NOT NULL REFERENCES touch (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY (source, key)
) STRICT, WITHOUT ROWID;
CREATE INDEX touch_source_of ON touch_source (touch_id);

-- What the columns of a table of people mean, as it was said when one with these headings last came in.
CREATE TABLE import_mapping (
  headings TEXT PRIMARY KEY NOT NULL,          -- SHA-256 of the headings, in hex: they are a person's own words
  columns  TEXT NOT NULL,                      -- JSON: from the left, what each column holds, null for left out
  dates    TEXT NOT NULL DEFAULT ''            -- which way round 03/04/2026 was read; '' when nobody said
           CHECK (dates IN ('', 'day_first', 'month_first')),
  kept_at  TEXT NOT NULL                       -- instant
) STRICT;

-- merging

-- Those who turned out to be somebody else of the book: a link by their old id leads on.
CREATE TABLE merged (
  id        TEXT PRIMARY KEY NOT NULL,         -- as person.id was
  person_id TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,  -- who they are
  merged_at TEXT NOT NULL,                     -- instant
  snapshot  TEXT NOT NULL                      -- JSON: {"table": [{"column": value}]}, every row that named them
) STRICT;
CREATE INDEX merged_into ON merged (person_id);

-- Two who look like one and are two. The lesser id comes first, so that a pair stands once.
CREATE TABLE not_same (
  one_id   TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  other_id TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  said_on  TEXT NOT NULL,                      -- date
  PRIMARY KEY (one_id, other_id),
  CHECK (one_id < other_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX not_same_other ON not_same (other_id);

-- What a source gave when it last set the field itself. While the person's field still says so, nobody has edited it,
-- and a newer export of that source may change it.
ALTER TABLE person_source ADD COLUMN organisation TEXT;  -- NULL: not set by this source
ALTER TABLE person_source ADD COLUMN title TEXT;         -- NULL: not set by this source
ALTER TABLE person_source ADD COLUMN set_on TEXT;        -- date on which it set one of them

-- A day in somebody's life that is worth a word. Birthdays follow from person.birthday; one stands here only once it
-- was congratulated on.
CREATE TABLE milestone (
  id              TEXT PRIMARY KEY NOT NULL,   -- UUIDv7
  lap_id          TEXT NOT NULL REFERENCES lap (id) ON DELETE CASCADE,
  created_on      TEXT NOT NULL,
  changed_on      TEXT NOT NULL,
  binned_at       TEXT,
  person_id       TEXT REFERENCES person (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,  -- whose it is
  what            TEXT NOT NULL DEFAULT 'new_job'
                  CHECK (what = 'new_job' OR what = 'promotion' OR what = 'award' OR what = 'birthday'
                         OR what = 'anniversary' OR what = 'other'),
  happened_on     TEXT NOT NULL,               -- date; of a birthday that of the year
  note            TEXT NOT NULL DEFAULT '',
  congratulated_on TEXT                        -- date; NULL: not yet
) STRICT;
CREATE INDEX milestone_of ON milestone (person_id, happened_on);
CREATE INDEX milestone_open ON milestone (happened_on) WHERE congratulated_on IS NULL AND binned_at IS NULL;
-- Who has their birthday on a day: MM-DD stands at the end with and without a year.
CREATE INDEX person_birthday ON person (substr(birthday, -5)) WHERE binned_at IS NULL AND birthday <> '';

-- Of whose milestones a notice speaks on the day.
CREATE TABLE milestone_notice (
  person_id TEXT PRIMARY KEY NOT NULL REFERENCES person (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;
