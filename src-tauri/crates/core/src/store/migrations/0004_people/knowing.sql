-- People in full: what one knows of somebody: given and asked, milestones, introductions, organisations, places.

-- A give or an ask between somebody and me.
CREATE TABLE give_ask (
  id         TEXT PRIMARY KEY NOT NULL,        -- UUIDv7
  lap_id     TEXT NOT NULL REFERENCES lap (id) ON DELETE CASCADE,
  created_on TEXT NOT NULL,
  changed_on TEXT NOT NULL,
  binned_at  TEXT,
  person_id  TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  direction  TEXT NOT NULL DEFAULT 'give' CHECK (direction IN ('give', 'ask')),
  whose      TEXT NOT NULL DEFAULT 'me' CHECK (whose IN ('me', 'them')),  -- who gave, or who asked
  sort       TEXT NOT NULL DEFAULT 'help'
             CHECK (sort IN ('introduction', 'article', 'help', 'praise', 'opinion', 'referral', 'other')),
  on_day     TEXT NOT NULL,                    -- date on which it was given, offered or asked
  what       TEXT NOT NULL DEFAULT '',         -- what; one line
  outcome    TEXT NOT NULL DEFAULT '',         -- what came of an ask
  thanked_on TEXT,                             -- date on which whoever was asked was thanked
  follow_on  TEXT,                             -- date by which what was offered is to be done
  done_on    TEXT,                             -- date on which it was done
  despite    TEXT NOT NULL DEFAULT ''          -- why I asked although it was too early
) STRICT;
CREATE INDEX give_ask_with ON give_ask (person_id, on_day) WHERE binned_at IS NULL;
CREATE INDEX give_ask_by_day ON give_ask (on_day) WHERE binned_at IS NULL;
CREATE INDEX give_ask_open ON give_ask (follow_on)
  WHERE binned_at IS NULL AND follow_on IS NOT NULL AND done_on IS NULL;

-- Whoever wrote to me may wait for an answer: those few are found without reading every touch.
CREATE INDEX touch_from_them ON touch (day)
  WHERE binned_at IS NULL AND reached_out = 'them' AND kind IN ('email', 'message');
