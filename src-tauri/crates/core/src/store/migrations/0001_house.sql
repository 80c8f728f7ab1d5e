-- The house: people, touches, protected time, reminders, sessions, settings.
-- Dates are YYYY-MM-DD, wall times YYYY-MM-DDTHH:MM, instants YYYY-MM-DDTHH:MM:SSZ; all sort as text.
-- Where rows come by the ten thousand, a CHECK says = and OR: for IN, SQLite builds a table, each time.

CREATE TABLE person (
  n            INTEGER PRIMARY KEY,            -- row number, the rowid of person_search; never shown
  id           TEXT NOT NULL UNIQUE,           -- UUIDv7
  name         TEXT NOT NULL,                  -- as the person writes it; the only field that must be there
  given        TEXT NOT NULL DEFAULT '',       -- the name a draft begins with
  family       TEXT NOT NULL DEFAULT '',
  nickname     TEXT NOT NULL DEFAULT '',
  organisation TEXT NOT NULL DEFAULT '',
  title        TEXT NOT NULL DEFAULT '',
  place        TEXT NOT NULL DEFAULT '',       -- city or country, free text
  zone         TEXT NOT NULL DEFAULT '',       -- IANA zone, '' when unknown
  ring         TEXT NOT NULL DEFAULT ''        -- how far from my own desk
               CHECK (ring = '' OR ring = 'team' OR ring = 'company' OR ring = 'outside' OR ring = 'industry'),
  why          TEXT NOT NULL DEFAULT '',       -- why they matter to me
  notes        TEXT NOT NULL DEFAULT '',
  birthday     TEXT NOT NULL DEFAULT '',       -- YYYY-MM-DD or --MM-DD
  met_on       TEXT,                           -- date
  met_how      TEXT NOT NULL DEFAULT '',       -- where and through whom
  daily        INTEGER NOT NULL DEFAULT 0 CHECK (daily IN (0, 1)),  -- we speak every day anyway
  ideal_days   INTEGER CHECK (ideal_days > 0), -- own cadence; NULL: tag, then ring, then none
  max_days     INTEGER CHECK (max_days > 0),   -- own second threshold; NULL: 1.5 x ideal
  let_go_on    TEXT,                           -- date on which they were let go gracefully
  later_until  TEXT,                           -- date before which no session offers them again
  name_key     TEXT NOT NULL,                  -- folded name, for sorting and matching
  family_key   TEXT NOT NULL DEFAULT '',       -- folded family name, for search
  organisation_key TEXT NOT NULL DEFAULT '',   -- folded organisation, for matching
  created_on   TEXT NOT NULL,                  -- date
  created_at   TEXT NOT NULL,                  -- instant
  binned_at    TEXT                            -- instant; in the bin since
) STRICT;
CREATE INDEX person_by_name ON person (name_key) WHERE binned_at IS NULL;
CREATE INDEX person_by_family ON person (family_key) WHERE binned_at IS NULL AND family_key <> '';
CREATE INDEX person_by_met ON person (met_on, ring) WHERE binned_at IS NULL AND met_on IS NOT NULL;
CREATE INDEX person_by_created ON person (created_at) WHERE binned_at IS NULL;
CREATE INDEX person_later ON person (later_until, id) WHERE later_until IS NOT NULL;
CREATE INDEX person_in_ring ON person (ring, name_key) WHERE binned_at IS NULL;
CREATE INDEX person_let_go ON person (let_go_on) WHERE let_go_on IS NOT NULL;
CREATE INDEX person_daily ON person (daily) WHERE daily = 1;
CREATE INDEX person_binned ON person (binned_at) WHERE binned_at IS NOT NULL;
CREATE INDEX person_binned_name ON person (name_key) WHERE binned_at IS NOT NULL;

CREATE TABLE contact_point (
  id        TEXT PRIMARY KEY NOT NULL,         -- UUIDv7
  person_id TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  kind      TEXT NOT NULL CHECK (kind = 'email' OR kind = 'phone' OR kind = 'link'),
  label     TEXT NOT NULL DEFAULT '',          -- work, home…
  value     TEXT NOT NULL,                     -- as given
  key       TEXT NOT NULL DEFAULT '',          -- normalised, for matching; '' when it cannot be
  position  INTEGER NOT NULL DEFAULT 0         -- order within kind
) STRICT;
CREATE INDEX contact_point_of ON contact_point (person_id);
CREATE INDEX contact_point_key ON contact_point (key);  -- not partial: a bound value cannot prove that it is not ''

-- Where a person came from, so that the same file brings nobody twice.
CREATE TABLE person_source (
  person_id TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  source    TEXT NOT NULL,                     -- linkedin, vcard
  key       TEXT NOT NULL,                     -- the source's own identity of the person
  PRIMARY KEY (source, key)
) STRICT, WITHOUT ROWID;
CREATE INDEX person_source_of ON person_source (person_id);

CREATE TABLE tag (
  id         TEXT PRIMARY KEY NOT NULL,        -- UUIDv7
  name       TEXT NOT NULL UNIQUE COLLATE NOCASE,
  ideal_days INTEGER CHECK (ideal_days > 0),   -- cadence of those who carry it
  max_days   INTEGER CHECK (max_days > 0)
) STRICT;

CREATE TABLE person_tag (
  person_id TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  tag_id    TEXT NOT NULL REFERENCES tag (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY (person_id, tag_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX person_tag_by_tag ON person_tag (tag_id);

CREATE TABLE ring_cadence (
  ring       TEXT PRIMARY KEY NOT NULL CHECK (ring IN ('team', 'company', 'outside', 'industry')),
  ideal_days INTEGER NOT NULL CHECK (ideal_days > 0),
  max_days   INTEGER CHECK (max_days > 0)
) STRICT, WITHOUT ROWID;

CREATE TABLE touch (
  id          TEXT PRIMARY KEY NOT NULL,       -- UUIDv7
  kind        TEXT NOT NULL CHECK (kind IN ('coffee', 'lunch', 'call', 'video', 'email', 'message',
                                            'event', 'introduction', 'other')),
  at          TEXT NOT NULL,                   -- instant
  day         TEXT NOT NULL,                   -- the date on the person's own calendar then
  reached_out TEXT NOT NULL DEFAULT 'me'       -- who began; unanswered: I did and heard nothing yet
              CHECK (reached_out IN ('me', 'them', 'both', 'unanswered')),
  note        TEXT NOT NULL DEFAULT '',
  minutes     INTEGER CHECK (minutes >= 0),    -- how long it took; NULL when not said
  created_at  TEXT NOT NULL,                   -- instant
  binned_at   TEXT                             -- instant; in the bin since
) STRICT;
CREATE INDEX touch_by_day ON touch (day) WHERE binned_at IS NULL;
CREATE INDEX touch_by_kind ON touch (kind, day) WHERE binned_at IS NULL;
CREATE INDEX touch_binned ON touch (binned_at) WHERE binned_at IS NOT NULL;

CREATE TABLE touch_person (
  person_id TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  touch_id  TEXT NOT NULL REFERENCES touch (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY (person_id, touch_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX touch_person_by_touch ON touch_person (touch_id);

-- Where each person stands: derived from the tables above through standing_stale below, never written by hand.
CREATE TABLE standing (
  person_id     TEXT PRIMARY KEY NOT NULL REFERENCES person (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  last_touch_id TEXT,                          -- the latest touch that counts
  last_on       TEXT,                          -- its date
  follow_on     TEXT,                          -- the date we met, while nothing has come of it; see standing_source
  followed_on   TEXT,                          -- the date on which something first came of it, within half a year
  cadence_from  TEXT NOT NULL,                 -- own, tag, ring, none
  period_days   INTEGER,                       -- P
  max_days      INTEGER,                       -- M
  anchor_on     TEXT NOT NULL,                 -- the date from which age counts
  ring          TEXT NOT NULL DEFAULT '',      -- copied for the queue's index
  soon_on       TEXT,                          -- dates on which the state changes; NULL without cadence,
  due_on        TEXT,                          -- in daily contact, let go or binned
  cooling_on    TEXT,
  cold_on       TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX standing_due ON standing (due_on) WHERE due_on IS NOT NULL;
CREATE INDEX standing_cold ON standing (cold_on) WHERE cold_on IS NOT NULL;
CREATE INDEX standing_queue ON standing (period_days, ring, anchor_on) WHERE due_on IS NOT NULL;
CREATE INDEX standing_last ON standing (last_on);
CREATE INDEX standing_follow ON standing (follow_on) WHERE follow_on IS NOT NULL;
CREATE INDEX standing_followed ON standing (followed_on) WHERE followed_on IS NOT NULL;

CREATE VIEW standing_source AS
WITH cadence AS (
  SELECT p.id, p.ring, p.met_on, p.created_on,
         p.daily OR p.let_go_on IS NOT NULL OR p.binned_at IS NOT NULL AS out_of_play,
         CASE WHEN p.ideal_days IS NOT NULL THEN 'own'
              WHEN t.ideal_days IS NOT NULL THEN 'tag'
              WHEN r.ideal_days IS NOT NULL THEN 'ring' ELSE 'none' END AS cadence_from,
         coalesce(p.ideal_days, t.ideal_days, r.ideal_days) AS period_days,
         CASE WHEN p.ideal_days IS NOT NULL THEN p.max_days
              WHEN t.ideal_days IS NOT NULL THEN t.max_days
              ELSE r.max_days END AS own_max,
         -- The latest, then the one with the greater id. An instant has 20 characters; ORDER BY and LIMIT would sort.
         (SELECT substr(max(k.at || k.id), 21) FROM touch_person tp JOIN touch k ON k.id = tp.touch_id
           WHERE tp.person_id = p.id AND k.binned_at IS NULL AND k.reached_out <> 'unanswered') AS last_touch_id,
         -- Met, and not followed up: what was logged on the day itself is the meeting, unless it was written or
         -- called, or was logged in a session.
         CASE WHEN p.met_on IS NOT NULL AND p.binned_at IS NULL THEN
                (SELECT min(k.day) FROM touch_person tp JOIN touch k ON k.id = tp.touch_id
                  WHERE tp.person_id = p.id AND k.binned_at IS NULL AND k.reached_out <> 'them'
                    AND (k.day > p.met_on
                         OR k.day = p.met_on AND (k.kind IN ('email', 'message', 'call', 'video')
                            OR k.id IN (SELECT c.touch_id FROM session_card c
                                         WHERE c.person_id = p.id AND c.touch_id IS NOT NULL))))
              END AS followed,
         CASE WHEN p.let_go_on IS NULL AND p.binned_at IS NULL THEN p.met_on END AS to_follow
    FROM person p
    -- The strongest tag rule is the shortest period.
    LEFT JOIN tag t ON t.id = (SELECT substr(min(format('%020d', g.ideal_days) || g.id), 21)
                                 FROM person_tag pt JOIN tag g ON g.id = pt.tag_id
                                WHERE pt.person_id = p.id AND g.ideal_days IS NOT NULL)
    LEFT JOIN ring_cadence r ON r.ring = p.ring
), dated AS (
  SELECT c.*, k.day AS last_on,
         max(coalesce(c.own_max, (c.period_days * 3 + 1) / 2), c.period_days) AS max_days,
         -- Never spoken to: due from the day they came into the book, not from years before it.
         coalesce(k.day, max(coalesce(c.met_on, c.created_on),
                             date(c.created_on, '-' || c.period_days || ' days')),
                  c.met_on, c.created_on) AS anchor_on
    FROM cadence c LEFT JOIN touch k ON k.id = c.last_touch_id
)
SELECT id AS person_id, last_touch_id, last_on,
       CASE WHEN followed IS NULL THEN to_follow END AS follow_on,
       -- Later than half a year after meeting (ours: AGED_DAYS) it is keeping in touch.
       CASE WHEN met_on >= date(followed, '-182 days') THEN followed END AS followed_on,
       cadence_from, period_days, max_days,
       anchor_on, ring,
       CASE WHEN NOT out_of_play THEN date(anchor_on, '+' || ((period_days * 3 + 3) / 4) || ' days') END AS soon_on,
       CASE WHEN NOT out_of_play THEN date(anchor_on, '+' || period_days || ' days') END AS due_on,
       CASE WHEN NOT out_of_play THEN date(anchor_on, '+' || max_days || ' days') END AS cooling_on,
       CASE WHEN NOT out_of_play THEN
         date(anchor_on, '+' || max((period_days * 5 + 1) / 2, max_days) || ' days') END AS cold_on
  FROM dated;

-- People whose standing no longer tells the truth; whoever writes derives it again before it commits, once a person,
-- however many of their rows changed. No REPLACE and no OR IGNORE in the triggers: the conflict clause of the statement
-- that fires one would override them. And the list is asked in WHEN, not in a SELECT that fills it, for which SQLite
-- would build a table in between, each time.
CREATE TABLE standing_stale (
  person_id TEXT PRIMARY KEY NOT NULL          -- may be nobody's: undo brings rows back in the reverse order
) STRICT, WITHOUT ROWID;
CREATE TRIGGER standing_person_added AFTER INSERT ON person WHEN NEW.id NOT IN standing_stale BEGIN
  INSERT INTO standing_stale (person_id) VALUES (NEW.id);
END;
CREATE TRIGGER standing_person_changed
AFTER UPDATE OF ring, met_on, daily, ideal_days, max_days, let_go_on, binned_at, created_on ON person
WHEN NEW.id NOT IN standing_stale BEGIN
  INSERT INTO standing_stale (person_id) VALUES (NEW.id);
END;
CREATE TRIGGER standing_touched AFTER INSERT ON touch_person WHEN NEW.person_id NOT IN standing_stale BEGIN
  INSERT INTO standing_stale (person_id) VALUES (NEW.person_id);
END;
CREATE TRIGGER standing_untouched AFTER DELETE ON touch_person WHEN OLD.person_id NOT IN standing_stale BEGIN
  INSERT INTO standing_stale (person_id) VALUES (OLD.person_id);
END;
CREATE TRIGGER standing_tagged AFTER INSERT ON person_tag WHEN NEW.person_id NOT IN standing_stale BEGIN
  INSERT INTO standing_stale (person_id) VALUES (NEW.person_id);
END;
CREATE TRIGGER standing_untagged AFTER DELETE ON person_tag WHEN OLD.person_id NOT IN standing_stale BEGIN
  INSERT INTO standing_stale (person_id) VALUES (OLD.person_id);
END;
-- Undo may bring a link back before what it links to.
CREATE TRIGGER standing_touch_added AFTER INSERT ON touch BEGIN
  INSERT INTO standing_stale SELECT person_id FROM touch_person
   WHERE touch_id = NEW.id AND person_id NOT IN standing_stale;
END;
CREATE TRIGGER standing_touch_changed AFTER UPDATE OF kind, at, day, reached_out, binned_at ON touch BEGIN
  INSERT INTO standing_stale SELECT person_id FROM touch_person
   WHERE touch_id = NEW.id AND person_id NOT IN standing_stale;
END;
CREATE TRIGGER standing_tag_added AFTER INSERT ON tag BEGIN
  INSERT INTO standing_stale SELECT person_id FROM person_tag
   WHERE tag_id = NEW.id AND person_id NOT IN standing_stale;
END;
CREATE TRIGGER standing_tag_changed AFTER UPDATE OF ideal_days, max_days ON tag BEGIN
  INSERT INTO standing_stale SELECT person_id FROM person_tag
   WHERE tag_id = NEW.id AND person_id NOT IN standing_stale;
END;
CREATE TRIGGER standing_ring_added AFTER INSERT ON ring_cadence BEGIN
  INSERT INTO standing_stale SELECT id FROM person
   WHERE ring = NEW.ring AND ring <> '' AND id NOT IN standing_stale;
END;
CREATE TRIGGER standing_ring_changed AFTER UPDATE ON ring_cadence BEGIN
  INSERT INTO standing_stale SELECT id FROM person
   WHERE ring = NEW.ring AND ring <> '' AND id NOT IN standing_stale;
END;
CREATE TRIGGER standing_ring_removed AFTER DELETE ON ring_cadence BEGIN
  INSERT INTO standing_stale SELECT id FROM person
   WHERE ring = OLD.ring AND ring <> '' AND id NOT IN standing_stale;
END;
CREATE INDEX person_by_ring ON person (ring) WHERE ring <> '';

-- How many people fall due on each date, by ring: derived from standing by triggers, so that nobody has to
-- be counted one by one.
CREATE TABLE standing_size (
  ring   TEXT NOT NULL,
  due_on TEXT NOT NULL,                        -- date
  people INTEGER NOT NULL,
  PRIMARY KEY (ring, due_on)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER standing_size_grows AFTER INSERT ON standing WHEN NEW.due_on IS NOT NULL BEGIN
  UPDATE standing_size SET people = people + 1 WHERE ring = NEW.ring AND due_on = NEW.due_on;
  INSERT INTO standing_size (ring, due_on, people) SELECT NEW.ring, NEW.due_on, 1 WHERE changes() = 0;
END;
CREATE TRIGGER standing_size_shrinks AFTER DELETE ON standing WHEN OLD.due_on IS NOT NULL BEGIN
  UPDATE standing_size SET people = people - 1 WHERE ring = OLD.ring AND due_on = OLD.due_on;
  DELETE FROM standing_size WHERE ring = OLD.ring AND due_on = OLD.due_on AND people = 0;
END;

-- How many people become soon due, cooling or cold on each date, by ring; kept as standing_size is.
CREATE TABLE standing_date (
  state   TEXT NOT NULL,                       -- soon, cooling, cold
  from_on TEXT NOT NULL,                       -- date
  ring    TEXT NOT NULL,
  people  INTEGER NOT NULL,
  PRIMARY KEY (state, from_on, ring)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER standing_date_grows AFTER INSERT ON standing WHEN NEW.due_on IS NOT NULL BEGIN
  UPDATE standing_date SET people = people + 1 WHERE state = 'soon' AND from_on = NEW.soon_on AND ring = NEW.ring;
  INSERT INTO standing_date (state, from_on, ring, people) SELECT 'soon', NEW.soon_on, NEW.ring, 1 WHERE changes() = 0;
  UPDATE standing_date SET people = people + 1 WHERE state = 'cooling' AND from_on = NEW.cooling_on AND ring = NEW.ring;
  INSERT INTO standing_date (state, from_on, ring, people) SELECT 'cooling', NEW.cooling_on, NEW.ring, 1
   WHERE changes() = 0 AND NEW.cooling_on IS NOT NULL;
  UPDATE standing_date SET people = people + 1 WHERE state = 'cold' AND from_on = NEW.cold_on AND ring = NEW.ring;
  INSERT INTO standing_date (state, from_on, ring, people) SELECT 'cold', NEW.cold_on, NEW.ring, 1
   WHERE changes() = 0 AND NEW.cold_on IS NOT NULL;
END;
CREATE TRIGGER standing_date_shrinks AFTER DELETE ON standing WHEN OLD.due_on IS NOT NULL BEGIN
  UPDATE standing_date SET people = people - 1
   WHERE ring = OLD.ring AND (state = 'soon' AND from_on = OLD.soon_on OR state = 'cooling' AND from_on = OLD.cooling_on
                              OR state = 'cold' AND from_on = OLD.cold_on);
  DELETE FROM standing_date
   WHERE people = 0 AND ring = OLD.ring
     AND (state = 'soon' AND from_on = OLD.soon_on OR state = 'cooling' AND from_on = OLD.cooling_on
          OR state = 'cold' AND from_on = OLD.cold_on);
END;

-- Full-text search over people: prefixes, diacritics folded; it keeps no copy of the text.
CREATE VIRTUAL TABLE person_search USING fts5 (
  name, organisation, title, place, reach, tags, about,
  content = '', contentless_delete = 1, detail = 'column',
  prefix = '1 2 3', tokenize = "unicode61 remove_diacritics 2"
);
-- What a transaction adds is gathered in memory up to so many bytes: an import writes one piece, not fifty to merge.
INSERT INTO person_search (person_search, rank) VALUES ('hashsize', 33554432);
CREATE VIEW person_search_source AS
SELECT p.n AS rowid, p.id AS person_id,
       p.name || ' ' || p.nickname || ' ' || p.given || ' ' || p.family AS name,
       p.organisation, p.title, p.place,
       coalesce((SELECT group_concat(value, ' ') FROM contact_point WHERE person_id = p.id), '') AS reach,
       coalesce((SELECT group_concat(g.name, ' ') FROM person_tag pt JOIN tag g ON g.id = pt.tag_id
                  WHERE pt.person_id = p.id), '') AS tags,
       p.why || ' ' || p.met_how || ' ' || p.notes AS about
  FROM person p;
-- Rows of person_search that no longer tell the truth; whoever writes brings them up to date before it
-- commits, once a person, however many of their rows changed.
CREATE TABLE search_stale (
  n INTEGER PRIMARY KEY NOT NULL               -- may be nobody's any more
) STRICT, WITHOUT ROWID;
CREATE TRIGGER search_person_added AFTER INSERT ON person WHEN NEW.n NOT IN search_stale BEGIN
  INSERT INTO search_stale (n) VALUES (NEW.n);
END;
CREATE TRIGGER search_person_changed
AFTER UPDATE OF name, nickname, given, family, organisation, title, place, why, met_how, notes ON person
WHEN NEW.n NOT IN search_stale BEGIN
  INSERT INTO search_stale (n) VALUES (NEW.n);
END;
CREATE TRIGGER search_person_removed AFTER DELETE ON person WHEN OLD.n NOT IN search_stale BEGIN
  INSERT INTO search_stale (n) VALUES (OLD.n);
END;
CREATE TRIGGER search_reach_added AFTER INSERT ON contact_point
WHEN (SELECT n FROM person WHERE id = NEW.person_id) NOT IN search_stale BEGIN
  INSERT INTO search_stale SELECT n FROM person WHERE id = NEW.person_id;
END;
CREATE TRIGGER search_reach_changed AFTER UPDATE ON contact_point
WHEN (SELECT n FROM person WHERE id = NEW.person_id) NOT IN search_stale BEGIN
  INSERT INTO search_stale SELECT n FROM person WHERE id = NEW.person_id;
END;
CREATE TRIGGER search_reach_removed AFTER DELETE ON contact_point
WHEN (SELECT n FROM person WHERE id = OLD.person_id) NOT IN search_stale BEGIN
  INSERT INTO search_stale SELECT n FROM person WHERE id = OLD.person_id;
END;
CREATE TRIGGER search_tagged AFTER INSERT ON person_tag
WHEN (SELECT n FROM person WHERE id = NEW.person_id) NOT IN search_stale BEGIN
  INSERT INTO search_stale SELECT n FROM person WHERE id = NEW.person_id;
END;
CREATE TRIGGER search_untagged AFTER DELETE ON person_tag
WHEN (SELECT n FROM person WHERE id = OLD.person_id) NOT IN search_stale BEGIN
  INSERT INTO search_stale SELECT n FROM person WHERE id = OLD.person_id;
END;
CREATE TRIGGER search_tag_added AFTER INSERT ON tag BEGIN
  INSERT INTO search_stale
  SELECT p.n FROM person_tag pt JOIN person p ON p.id = pt.person_id
   WHERE pt.tag_id = NEW.id AND p.n NOT IN search_stale;
END;
CREATE TRIGGER search_tag_renamed AFTER UPDATE OF name ON tag BEGIN
  INSERT INTO search_stale
  SELECT p.n FROM person_tag pt JOIN person p ON p.id = pt.person_id
   WHERE pt.tag_id = NEW.id AND p.n NOT IN search_stale;
END;

CREATE TABLE block (
  id           TEXT PRIMARY KEY NOT NULL,      -- UUIDv7
  kind         TEXT NOT NULL CHECK (kind IN ('grow', 'maintain', 'lunch', 'review', 'other')),
  title        TEXT NOT NULL DEFAULT '',       -- '' shows the kind's own name
  rule         TEXT NOT NULL DEFAULT '',       -- RFC 5545 RRULE value; '' happens once
  starts       TEXT NOT NULL,                  -- wall time of the first occurrence
  zone         TEXT NOT NULL DEFAULT '',       -- IANA zone; '' follows the person
  minutes      INTEGER NOT NULL DEFAULT 60 CHECK (minutes BETWEEN 5 AND 480),
  lead_minutes INTEGER NOT NULL DEFAULT 5 CHECK (lead_minutes BETWEEN 0 AND 1440),
  place        TEXT NOT NULL DEFAULT '',
  sound        TEXT NOT NULL DEFAULT 'silent' CHECK (sound IN ('silent', 'default')),
  created_at   TEXT NOT NULL,                  -- instant
  planned_from TEXT NOT NULL,                  -- instant; what begins earlier is never reminded: when the block
                                               -- was made, its times were last changed or it left the bin
  binned_at    TEXT                            -- instant; in the bin since
) STRICT;

-- One occurrence that was moved or left out, or both, without changing the rule.
CREATE TABLE block_change (
  block_id   TEXT NOT NULL REFERENCES block (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  occurrence TEXT NOT NULL,                    -- wall time that the rule gives
  moved_to   TEXT,                             -- wall time; NULL where the rule has it
  left_out   INTEGER NOT NULL DEFAULT 0 CHECK (left_out IN (0, 1)),  -- it does not take place
  reason     TEXT NOT NULL DEFAULT '',         -- why it was left out
  PRIMARY KEY (block_id, occurrence)
) STRICT, WITHOUT ROWID;

CREATE TABLE reminder (
  id            TEXT PRIMARY KEY NOT NULL,     -- UUIDv7
  block_id      TEXT NOT NULL REFERENCES block (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  occurrence    TEXT NOT NULL,                 -- wall time that the rule gives: one reminder each, ever
  starts_at     TEXT NOT NULL,                 -- instant at which the block begins, moves included
  due_at        TEXT NOT NULL,                 -- instant at which to remind: starts_at less the lead time
  ends_at       TEXT NOT NULL,                 -- instant at which the block is over
  state         TEXT NOT NULL DEFAULT 'planned'
                CHECK (state IN ('planned', 'shown', 'snoozed', 'started', 'done', 'skipped', 'missed')),
  shown_at      TEXT,                          -- instant; written before the notification is sent
  snoozed_until TEXT,                          -- instant
  settled_at    TEXT,                          -- instant of done, skipped or missed
  reason        TEXT NOT NULL DEFAULT '',      -- why it was skipped
  by_holiday    INTEGER NOT NULL DEFAULT 0 CHECK (by_holiday IN (0, 1)),  -- skipped for days off; planned again without them
  untold        INTEGER NOT NULL DEFAULT 0 CHECK (untold IN (0, 1)),  -- missed, and no notice has spoken of it yet
  notice_out    INTEGER NOT NULL DEFAULT 0 CHECK (notice_out IN (0, 1)),  -- its notice may still be on the screen
  cleared       INTEGER NOT NULL DEFAULT 0 CHECK (cleared IN (0, 1)),  -- taken off the list of what was missed
  UNIQUE (block_id, occurrence)
) STRICT;
CREATE INDEX reminder_open ON reminder (due_at) WHERE state IN ('planned', 'shown', 'snoozed', 'started');
CREATE INDEX reminder_by_start ON reminder (starts_at);
CREATE INDEX reminder_settled ON reminder (settled_at) WHERE settled_at IS NOT NULL;
CREATE INDEX reminder_untold ON reminder (starts_at) WHERE untold = 1;
CREATE INDEX reminder_notice_out ON reminder (id) WHERE notice_out = 1;
CREATE INDEX reminder_missed ON reminder (starts_at) WHERE state = 'missed' AND cleared = 0;

-- Every notice that went out besides the blocks' own, for the daily limit; and when the last one of any kind did.
CREATE TABLE notice (
  id       INTEGER PRIMARY KEY,
  about    TEXT NOT NULL,                      -- reminder:ID, missed, test
  shown_at TEXT NOT NULL,                      -- instant
  day      TEXT NOT NULL,                      -- date on the person's calendar
  counts   INTEGER NOT NULL DEFAULT 0 CHECK (counts IN (0, 1))  -- against the daily limit
) STRICT;
CREATE INDEX notice_by_day ON notice (day);

CREATE TABLE holiday (
  id       TEXT PRIMARY KEY NOT NULL,          -- UUIDv7
  from_on  TEXT NOT NULL,                      -- date, first day off
  to_on    TEXT NOT NULL,                      -- date, last day off
  CHECK (from_on <= to_on)
) STRICT;

CREATE TABLE session (
  id          TEXT PRIMARY KEY NOT NULL,       -- UUIDv7
  kind        TEXT NOT NULL CHECK (kind IN ('grow', 'maintain')),
  reminder_id TEXT REFERENCES reminder (id) ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED,
  minutes     INTEGER NOT NULL,                -- how long it was meant to take
  started_at  TEXT NOT NULL,                   -- instant
  ended_at    TEXT,                            -- instant; NULL while it can be resumed
  seconds     INTEGER NOT NULL DEFAULT 0,      -- time spent with it open, as the quiet timer counted
  feeling     TEXT NOT NULL DEFAULT '' CHECK (feeling IN ('', 'drained', 'neutral', 'energised'))
) STRICT;
CREATE INDEX session_open ON session (started_at) WHERE ended_at IS NULL;
CREATE INDEX session_by_start ON session (started_at);
CREATE INDEX session_by_reminder ON session (reminder_id) WHERE reminder_id IS NOT NULL;

CREATE TABLE session_card (
  session_id TEXT NOT NULL REFERENCES session (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  person_id  TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  position   INTEGER NOT NULL,
  why        TEXT NOT NULL DEFAULT '',         -- why now, as it was when the queue was made
  outcome    TEXT NOT NULL DEFAULT '' CHECK (outcome IN ('', 'logged', 'later', 'let_go', 'skipped')),
  touch_id   TEXT REFERENCES touch (id) ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED,
  settled_at TEXT,                             -- instant
  PRIMARY KEY (session_id, person_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX session_card_of_person ON session_card (person_id);
-- What was logged in a session is a follow-up, whatever the day.
CREATE TRIGGER standing_card_added AFTER INSERT ON session_card
WHEN NEW.touch_id IS NOT NULL AND NEW.person_id NOT IN standing_stale BEGIN
  INSERT INTO standing_stale (person_id) VALUES (NEW.person_id);
END;
CREATE TRIGGER standing_card_changed AFTER UPDATE OF touch_id ON session_card
WHEN NEW.touch_id IS NOT OLD.touch_id AND NEW.person_id NOT IN standing_stale BEGIN
  INSERT INTO standing_stale (person_id) VALUES (NEW.person_id);
END;
CREATE TRIGGER standing_card_removed AFTER DELETE ON session_card
WHEN OLD.touch_id IS NOT NULL AND OLD.person_id NOT IN standing_stale BEGIN
  INSERT INTO standing_stale (person_id) VALUES (OLD.person_id);
END;

CREATE TABLE template (
  id       TEXT PRIMARY KEY NOT NULL,          -- UUIDv7
  purpose  TEXT NOT NULL CHECK (purpose IN ('grow', 'maintain')),
  name     TEXT NOT NULL,
  subject  TEXT NOT NULL DEFAULT '',
  body     TEXT NOT NULL,                      -- with {first}, {met}, {last}, {organisation}, {me}
  position INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE setting (
  key   TEXT PRIMARY KEY NOT NULL,
  value TEXT NOT NULL                          -- JSON
) STRICT, WITHOUT ROWID;
