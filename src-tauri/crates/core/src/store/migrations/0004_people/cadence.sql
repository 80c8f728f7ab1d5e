-- People in full: when somebody's turn comes, levelled to the minutes one has.

-- Not more often than every so many days, counted from the last touch of any kind, answered or not. NULL: as their
-- tags say, then their ring, then nothing.
ALTER TABLE person ADD COLUMN least_days INTEGER CHECK (least_days > 0);
ALTER TABLE tag ADD COLUMN least_days INTEGER CHECK (least_days > 0);
CREATE TABLE ring_ceiling (
  ring       TEXT PRIMARY KEY NOT NULL CHECK (ring IN ('team', 'company', 'outside', 'industry')),
  least_days INTEGER NOT NULL CHECK (least_days > 0)
) STRICT, WITHOUT ROWID;

-- Whoever would fall due on a day off comes on one of so many days after it.
ALTER TABLE holiday ADD COLUMN spread_days INTEGER NOT NULL DEFAULT 7 CHECK (spread_days > 0);

-- Nobody is offered before this date: the ceiling. NULL without one.
ALTER TABLE standing ADD COLUMN hold_until TEXT;

-- Where each person stands: the dates of standing_source, with what moves them.
-- * Still warm: age counts from warm_on where that is later than the last contact.
-- * Fuzz: from 14 days on the day is shifted within 12 % of the period, never beyond the longest gap, so that people who
--   came together do not fall due together. The shift follows from the person's own number in the book, which is theirs
--   for good; 157 is odd and near 256 over the golden ratio, so that neighbours lie far apart. Whoever was never spoken to
--   is only ever shifted to later: nobody is overdue whom one has only just noted; about half are not shifted at all, so
--   that the first day has somebody on it.
-- * Ceiling: not before hold_until.
-- * Days off: not on one of them, also where one stretch leads into the next.
CREATE VIEW standing_now AS
WITH counted AS (
  SELECT s.*, p.n,
         -- Whether they were never spoken to, and not said to be warm either.
         s.last_on IS NULL AND (p.warm_on > s.anchor_on) IS NOT 1 AS is_new,
         CASE WHEN p.warm_on > s.anchor_on THEN p.warm_on ELSE s.anchor_on END AS from_on,
         coalesce(p.least_days, g.least_days, c.least_days) AS least_days
    FROM standing_source s JOIN person p ON p.id = s.person_id
    LEFT JOIN tag g ON g.id = (SELECT substr(max(format('%020d', t.least_days) || t.id), 21)
                                 FROM person_tag pt JOIN tag t ON t.id = pt.tag_id
                                WHERE pt.person_id = p.id AND t.least_days IS NOT NULL)
    LEFT JOIN ring_ceiling c ON c.ring = p.ring
), held AS (
  SELECT c.*, date(k.day, '+' || c.least_days || ' days') AS hold_until,
         CASE WHEN c.period_days < 14 THEN 0
              WHEN c.is_new THEN
                max(0, min((c.n * 157 % 256 * 2 - 255) * c.period_days * 12 / 25500, c.max_days - c.period_days))
              ELSE min((c.n * 157 % 256 * 2 - 255) * c.period_days * 12 / 25500, c.max_days - c.period_days)
              END AS moved
    FROM counted c
    LEFT JOIN touch k ON k.id = CASE WHEN c.least_days IS NOT NULL THEN
      (SELECT substr(max(t.day || t.id), 11) FROM touch_person tp JOIN touch t ON t.id = tp.touch_id
        WHERE tp.person_id = c.person_id AND t.binned_at IS NULL) END
), plain AS (
  SELECT h.*, CASE WHEN h.due_on IS NOT NULL THEN
                max(date(h.from_on, '+' || (h.period_days + h.moved) || ' days'), coalesce(h.hold_until, '')) END AS day
    FROM held h
), once AS (
  SELECT p.*, coalesce(date(o.to_on, '+' || (1 + p.n * 157 % o.spread_days) || ' days'), p.day) AS free
    FROM plain p
    LEFT JOIN holiday o ON o.id = (SELECT substr(max(h.to_on || h.id), 11) FROM holiday h
                                    WHERE p.day BETWEEN h.from_on AND h.to_on)
), twice AS (
  SELECT n.*, coalesce(date(o.to_on, '+' || (1 + n.n * 157 % o.spread_days) || ' days'), n.free) AS turn_on
    FROM once n
    LEFT JOIN holiday o ON o.id = (SELECT substr(max(h.to_on || h.id), 11) FROM holiday h
                                    WHERE n.free BETWEEN h.from_on AND h.to_on)
)
SELECT person_id, last_touch_id, last_on, follow_on, followed_on, cadence_from, period_days, max_days,
       from_on AS anchor_on, ring,
       -- Never later than the day itself: three quarters of the period are less than 88 % of it.
       CASE WHEN due_on IS NOT NULL THEN date(from_on, '+' || ((period_days * 3 + 3) / 4) || ' days') END AS soon_on,
       turn_on AS due_on,
       CASE WHEN due_on IS NOT NULL
            THEN max(date(from_on, '+' || max_days || ' days'), turn_on) END AS cooling_on,
       CASE WHEN due_on IS NOT NULL
            THEN max(date(from_on, '+' || max((period_days * 5 + 1) / 2, max_days) || ' days'), turn_on) END AS cold_on,
       hold_until
  FROM twice;

-- Who was met and not followed up is counted without looking anybody up.
DROP INDEX standing_follow;
CREATE INDEX standing_follow ON standing (follow_on, hold_until) WHERE follow_on IS NOT NULL;

-- The queue goes by the day on which somebody's turn comes.
DROP INDEX standing_queue;
CREATE INDEX standing_queue ON standing (period_days, ring, due_on, anchor_on) WHERE due_on IS NOT NULL;

CREATE TRIGGER standing_person_held AFTER UPDATE OF least_days ON person WHEN NEW.id NOT IN standing_stale BEGIN
  INSERT INTO standing_stale (person_id) VALUES (NEW.id);
END;
CREATE TRIGGER standing_tag_held AFTER UPDATE OF least_days ON tag BEGIN
  INSERT INTO standing_stale SELECT person_id FROM person_tag
   WHERE tag_id = NEW.id AND person_id NOT IN standing_stale;
END;
CREATE TRIGGER standing_ring_held AFTER INSERT ON ring_ceiling BEGIN
  INSERT INTO standing_stale SELECT id FROM person
   WHERE ring = NEW.ring AND ring <> '' AND id NOT IN standing_stale;
END;
CREATE TRIGGER standing_ring_held_anew AFTER UPDATE ON ring_ceiling BEGIN
  INSERT INTO standing_stale SELECT id FROM person
   WHERE ring IN (OLD.ring, NEW.ring) AND ring <> '' AND id NOT IN standing_stale;
END;
CREATE TRIGGER standing_ring_let_go AFTER DELETE ON ring_ceiling BEGIN
  INSERT INTO standing_stale SELECT id FROM person
   WHERE ring = OLD.ring AND ring <> '' AND id NOT IN standing_stale;
END;
-- Days off only ever move a day to later, and never beyond the last day after any of them.
CREATE TRIGGER standing_holiday_added AFTER INSERT ON holiday BEGIN
  INSERT INTO standing_stale SELECT person_id FROM standing
   WHERE due_on >= NEW.from_on AND person_id NOT IN standing_stale
     AND due_on <= (SELECT max(date(to_on, '+' || spread_days || ' days')) FROM holiday);
END;
CREATE TRIGGER standing_holiday_changed AFTER UPDATE ON holiday BEGIN
  INSERT INTO standing_stale SELECT person_id FROM standing
   WHERE due_on >= min(OLD.from_on, NEW.from_on) AND person_id NOT IN standing_stale
     AND due_on <= max(coalesce(date(OLD.to_on, '+' || OLD.spread_days || ' days'), ''),
                       (SELECT max(date(to_on, '+' || spread_days || ' days')) FROM holiday));
END;
CREATE TRIGGER standing_holiday_removed AFTER DELETE ON holiday BEGIN
  INSERT INTO standing_stale SELECT person_id FROM standing
   WHERE due_on >= OLD.from_on AND person_id NOT IN standing_stale
     AND due_on <= max(coalesce(date(OLD.to_on, '+' || OLD.spread_days || ' days'), ''),
                       coalesce((SELECT max(date(to_on, '+' || spread_days || ' days')) FROM holiday), ''));
END;

-- How warm it was between us when something was asked for, in words; '' for what was not asked by me.
ALTER TABLE give_ask ADD COLUMN warmth TEXT NOT NULL DEFAULT ''
  CHECK (warmth IN ('', 'unspoken', 'cool', 'lukewarm', 'warm'));

-- Small ways to be in touch, from which a session and a person's page offer.
CREATE TABLE touch_idea (
  id         TEXT PRIMARY KEY NOT NULL,        -- UUIDv7
  lap_id     TEXT NOT NULL REFERENCES lap (id) ON DELETE CASCADE,
  created_on TEXT NOT NULL,
  changed_on TEXT NOT NULL,
  binned_at  TEXT,
  text       TEXT NOT NULL,                    -- what one does, in a line
  minutes    INTEGER NOT NULL DEFAULT 5 CHECK (minutes IN (5, 15, 60)),  -- how long it takes
  channel    TEXT NOT NULL DEFAULT 'written'   -- how
             CHECK (channel IN ('written', 'voice', 'in_person')),
  place      INTEGER NOT NULL DEFAULT 0,       -- its place in the list, the first lowest
  hidden     INTEGER NOT NULL DEFAULT 0 CHECK (hidden IN (0, 1))  -- not offered, and kept
) STRICT;

-- Everybody's day is derived anew: whoever writes next does it.
INSERT INTO standing_stale SELECT id FROM person WHERE id NOT IN standing_stale;
