-- Map: what its exercises find. The first columns of each table are those that frame.sql names.

-- The situation, note by note.
CREATE TABLE situation_note (
  id         TEXT PRIMARY KEY NOT NULL,        -- UUIDv7
  lap_id     TEXT NOT NULL REFERENCES lap (id) ON DELETE CASCADE,
  created_on TEXT NOT NULL,
  changed_on TEXT NOT NULL,
  binned_at  TEXT,
  sort       TEXT NOT NULL DEFAULT 'fact' CHECK (sort IN ('fact', 'feeling', 'constraint', 'unknown')),
  text       TEXT NOT NULL                     -- in my words; one line
) STRICT;
