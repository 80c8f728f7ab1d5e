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
) STRICT, WITHOUT ROWID;
