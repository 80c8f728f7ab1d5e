//! What a target counts, as it stands in the tables: each thing with its day.

use chrono::{NaiveDate, NaiveTime};
use rusqlite::Connection;
use serde::Serialize;

use super::target::TargetCounts;
use crate::error::Result;
use crate::id::{PersonId, TargetCountId, TargetId};
use crate::rhythm::recurrence::resolve;
use crate::time::{self, Now};
use crate::words;

/// One thing that counts.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct CountedRow {
    /// Its day.
    pub on: NaiveDate,
    /// What it is, in a few words.
    pub what: String,
    /// Whose page shows more of it.
    pub person_id: Option<PersonId>,
    /// Where it was logged for this target alone, so that it can be thrown away.
    pub count_id: Option<TargetCountId>,
}

/// Selects day, kind, who, person and own record of everything that counts from ?1 to ?2 (for the target ?3).
fn sql(counts: TargetCounts) -> &'static str {
    match counts {
        TargetCounts::Touches => {
            "SELECT k.day, k.kind,
                    (SELECT group_concat(p.name, char(10)) FROM touch_person tp JOIN person p ON p.id = tp.person_id
                      WHERE tp.touch_id = k.id),
                    (SELECT min(tp.person_id) FROM touch_person tp WHERE tp.touch_id = k.id), NULL
               FROM touch k WHERE k.binned_at IS NULL AND k.day BETWEEN ?1 AND ?2 AND ?3 = ?3"
        }
        TargetCounts::PeopleMet => {
            "SELECT p.met_on AS day, '', p.name, p.id, NULL
               FROM person p WHERE p.binned_at IS NULL AND p.met_on BETWEEN ?1 AND ?2 AND ?3 = ?3"
        }
        // What counts as following up is derived with everybody's standing (see standing_source in the schema).
        TargetCounts::FollowUps => {
            "SELECT s.followed_on AS day,
                    coalesce((SELECT min(k.kind) FROM touch_person tp JOIN touch k ON k.id = tp.touch_id
                               WHERE tp.person_id = s.person_id AND k.day = s.followed_on AND k.binned_at IS NULL
                                 AND k.reached_out <> 'them'), ''),
                    (SELECT p.name FROM person p WHERE p.id = s.person_id), s.person_id, NULL
               FROM standing s WHERE s.followed_on BETWEEN ?1 AND ?2 AND ?3 = ?3"
        }
        // Instants: the day is that of the person's own zone.
        TargetCounts::Sessions => {
            "SELECT s.ended_at AS day, s.kind, '', NULL, NULL
               FROM session s WHERE s.ended_at >= ?1 AND s.ended_at < ?2 AND ?3 = ?3"
        }
        TargetCounts::Rehearsals => {
            "SELECT h.rehearsed_on AS day, '', s.title, NULL, NULL
               FROM rehearsal h JOIN story s ON s.id = h.story_id
              WHERE h.binned_at IS NULL AND s.binned_at IS NULL AND h.rehearsed_on BETWEEN ?1 AND ?2 AND ?3 = ?3"
        }
        TargetCounts::Interviews => {
            "SELECT i.held_on AS day, i.sort, i.title, NULL, NULL
               FROM interview i WHERE i.binned_at IS NULL AND i.held_on BETWEEN ?1 AND ?2 AND ?3 = ?3
             UNION ALL
             SELECT p.polished_on, p.sort, p.note, NULL, NULL
               FROM polish p WHERE p.binned_at IS NULL AND p.sort IN ('mock', 'pitch')
                AND p.polished_on BETWEEN ?1 AND ?2"
        }
        TargetCounts::Debriefs => {
            "SELECT d.happened_on AS day, '', coalesce(i.title, nullif(d.about, ''), l.title, ''), NULL, NULL
               FROM debrief d LEFT JOIN interview i ON i.id = d.interview_id LEFT JOIN lead l ON l.id = d.lead_id
              WHERE d.binned_at IS NULL AND d.happened_on BETWEEN ?1 AND ?2 AND ?3 = ?3"
        }
        TargetCounts::Experiments => {
            "SELECT e.finished_on AS day, '', e.hypothesis, NULL, NULL
               FROM experiment e
              WHERE e.binned_at IS NULL AND e.verdict <> 'open' AND e.finished_on BETWEEN ?1 AND ?2 AND ?3 = ?3"
        }
        TargetCounts::Applications => {
            "SELECT e.on_date AS day, '', l.title, NULL, NULL
               FROM lead_event e JOIN lead l ON l.id = e.lead_id
              WHERE e.stage = 'applied' AND l.binned_at IS NULL AND e.on_date BETWEEN ?1 AND ?2 AND ?3 = ?3"
        }
        TargetCounts::LeadWork => {
            "SELECT e.on_date AS day, e.note, l.title, NULL, NULL
               FROM lead_event e JOIN lead l ON l.id = e.lead_id
              WHERE e.stage = '' AND l.binned_at IS NULL AND e.on_date BETWEEN ?1 AND ?2 AND ?3 = ?3"
        }
        TargetCounts::Own => {
            "SELECT c.done_on AS day, '', c.note, NULL, c.id
               FROM target_count c WHERE c.binned_at IS NULL AND c.done_on BETWEEN ?1 AND ?2 AND c.target_id = ?3"
        }
    }
}

/// The most things that are listed behind one number; it is counted beyond them all the same.
const LISTED: u32 = 200;

/// Returns what counts for a target in a span of days, latest first, up to [`LISTED`]. What lies ahead does not
/// count yet.
///
/// # Errors
/// Only if SQLite fails.
pub(crate) fn rows(
    conn: &Connection,
    counts: TargetCounts,
    target: TargetId,
    (from, to): (NaiveDate, NaiveDate),
    now: Now,
) -> Result<Vec<CountedRow>> {
    let mut select =
        conn.prepare_cached(&format!("{} ORDER BY day DESC LIMIT {LISTED}", sql(counts)))?;
    let (first, last) = span(counts, from, to, now);
    let rows = select.query_map((first, last, target), |row| {
        let on = day(row.get_ref(0)?.as_str()?, now);
        let who: Option<String> = row.get(2)?;
        Ok(CountedRow {
            on,
            what: words::counted_row(counts, row.get_ref(1)?.as_str()?, &who.unwrap_or_default()),
            person_id: row.get(3)?,
            count_id: row.get(4)?,
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Returns how many of what a target counts lie on each day of a span.
///
/// # Errors
/// Only if SQLite fails.
pub(crate) fn by_day(
    conn: &Connection,
    counts: TargetCounts,
    target: TargetId,
    (from, to): (NaiveDate, NaiveDate),
    now: Now,
) -> Result<Vec<(NaiveDate, u32)>> {
    let mut select = conn.prepare_cached(&format!(
        "SELECT day, count(*) FROM ({}) GROUP BY day",
        sql(counts)
    ))?;
    let (first, last) = span(counts, from, to, now);
    let rows = select.query_map((first, last, target), |row| {
        Ok((day(row.get_ref(0)?.as_str()?, now), row.get(1)?))
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Returns the bounds of a span as they are compared with what stands in the file.
fn span(counts: TargetCounts, from: NaiveDate, to: NaiveDate, now: Now) -> (String, String) {
    let to = to.min(now.today());
    if counts == TargetCounts::Sessions {
        let midnight =
            |date: NaiveDate| time::to_text(resolve(date.and_time(NaiveTime::MIN), now.zone));
        (midnight(from), midnight(to.succ_opt().unwrap_or(to)))
    } else {
        (from.to_string(), to.to_string())
    }
}

fn day(text: &str, now: Now) -> NaiveDate {
    text.parse()
        .ok()
        .or_else(|| time::from_text(text).map(|at| now.date_of(at)))
        .unwrap_or_default()
}
