//! Coverage: how fresh each ring is, how that went over the weeks, where it leads, and by which ways I keep in touch.

mod week;

use std::collections::BTreeMap;

use chrono::{Duration, NaiveDate};
use rusqlite::Connection;
use serde::Serialize;

use super::cadence::State;
use super::person::Ring;
use super::touch::TouchKind;
use crate::career::Career;
use crate::error::Result;
use crate::id::{PersonId, TouchId};
use crate::rhythm::session::queue::emptiest_ring;
use crate::time::Now;
use crate::words;
pub use week::CoverageWeek;
pub(crate) use week::{keep_week, weeks};

/// Weeks of history that the page draws.
pub const WEEKS: i64 = 8;
/// Weeks back over which the ways of keeping in touch are counted.
pub const CHANNEL_WEEKS: i64 = 12;
/// The most touches named behind one number (ours).
const TOUCHES_NAMED: u32 = 50;
/// How far ahead the forecast looks.
pub const AHEAD_WEEKS: i64 = 8;
/// Snapshots without which a rate is a guess (ours: three points make a line, two make any).
const SNAPSHOTS_MIN: usize = 3;

/// How many of one ring stand so.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct CoverageCell {
    /// The state: fresh, soon, due, cooling or cold.
    pub state: State,
    /// How many.
    pub people: u32,
}

/// One ring.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct CoverageRow {
    /// Which.
    pub ring: Ring,
    /// How many are in it.
    pub people: u32,
    /// How many of them one stays in touch with.
    pub in_touch: u32,
    /// The states, fresh to cold.
    pub cells: Vec<CoverageCell>,
    /// Of those one stays in touch with, how many in a hundred are not behind; `None` with nobody.
    pub fresh_percent: Option<u32>,
}

/// One way of keeping in touch.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct ChannelCount {
    /// Which.
    pub kind: TouchKind,
    /// How many touches.
    pub touches: u32,
    /// Of a hundred touches.
    pub percent: u32,
}

/// One touch behind the number of a way.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct ChannelTouch {
    /// The touch.
    pub id: TouchId,
    /// When.
    pub day: NaiveDate,
    /// With whom; the first by name where there were several.
    pub person_id: PersonId,
    /// Their name.
    pub name: String,
    /// What was said.
    pub note: String,
}

/// Where it leads.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct CoverageForecast {
    /// The day it speaks of.
    pub on: NaiveDate,
    /// What it comes to, in a sentence.
    pub sentence: String,
    /// How it is counted, in a sentence.
    pub counted: String,
}

/// The page.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct CoverageView {
    /// The four rings, near to far, and whoever is in none, if anybody is.
    pub rows: Vec<CoverageRow>,
    /// The ring in which one stays in touch with the fewest; `None` while there is nobody.
    pub emptiest: Option<Ring>,
    /// How many one stays in touch with.
    pub in_touch: u32,
    /// Of them, how many in a hundred are not behind.
    pub fresh_percent: Option<u32>,
    /// The weeks as they were counted then, oldest first.
    pub weeks: Vec<CoverageWeek>,
    /// Where it leads if it goes on like this; `None` while too few weeks are counted.
    pub at_this_rate: Option<CoverageForecast>,
    /// Where it leads if nobody is spoken to; `None` with nobody.
    pub if_nothing: Option<CoverageForecast>,
    /// The ways of the last [`CHANNEL_WEEKS`] weeks, the most used first.
    pub channels: Vec<ChannelCount>,
    /// Touches of those weeks.
    pub touches: u32,
}

/// How many of those one stays in touch with stand where.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Tally {
    pub in_touch: u32,
    /// Fresh, soon, due, cooling, cold.
    pub states: [u32; 5],
}

/// The five states in which a clock runs, in their order.
pub(crate) const STATES: [State; 5] = [
    State::Fresh,
    State::Soon,
    State::Due,
    State::Cooling,
    State::Cold,
];

impl Tally {
    fn add(&mut self, other: &Self) {
        self.in_touch += other.in_touch;
        for (mine, theirs) in self.states.iter_mut().zip(other.states) {
            *mine += theirs;
        }
    }

    /// Of a hundred, how many are fresh or soon due.
    fn fresh_percent(&self) -> Option<u32> {
        let [fresh, soon, ..] = self.states;
        percent(fresh + soon, self.in_touch)
    }

    fn cold(&self) -> u32 {
        self.states.last().copied().unwrap_or_default()
    }
}

/// Rounds half up, as one says it.
fn percent(part: u32, whole: u32) -> Option<u32> {
    (whole > 0).then(|| (part * 200 + whole) / (whole * 2))
}

impl Career {
    /// Returns how everybody is covered.
    ///
    /// # Errors
    /// Only if SQLite fails.
    pub fn coverage(&self, now: Now) -> Result<CoverageView> {
        let conn = self.read();
        let today = now.today();
        let tallies = tally(conn, today)?;
        let sizes = sizes(conn)?;
        let rows: Vec<CoverageRow> = Ring::ALL
            .into_iter()
            .chain([Ring::Unknown])
            .map(|ring| {
                let tally = of(&tallies, ring);
                CoverageRow {
                    ring,
                    people: of(&sizes, ring),
                    in_touch: tally.in_touch,
                    cells: STATES
                        .into_iter()
                        .zip(tally.states)
                        .map(|(state, people)| CoverageCell { state, people })
                        .collect(),
                    fresh_percent: tally.fresh_percent(),
                }
            })
            .filter(|row| row.ring != Ring::Unknown || row.people > 0)
            .collect();
        let mut all = Tally::default();
        tallies.iter().for_each(|(_, tally)| all.add(tally));
        let weeks = weeks(conn, today)?;
        let (channels, touches) = channels(conn, today)?;
        Ok(CoverageView {
            rows,
            emptiest: emptiest_ring(conn)?,
            in_touch: all.in_touch,
            fresh_percent: all.fresh_percent(),
            at_this_rate: at_this_rate(&weeks, &all, today),
            if_nothing: if_nothing(conn, &all, today)?,
            weeks,
            channels,
            touches,
        })
    }
}

impl Career {
    /// Returns the touches behind the number of a way, the latest first; no more than [`TOUCHES_NAMED`].
    ///
    /// # Errors
    /// Only if SQLite fails.
    pub fn touches_by(&self, kind: TouchKind, now: Now) -> Result<Vec<ChannelTouch>> {
        let today = now.today();
        let from = today - Duration::weeks(CHANNEL_WEEKS);
        let mut select = self.read().prepare_cached(
            "SELECT k.id, k.day, p.id, p.name, k.note, min(p.name_key || p.id)
               FROM touch k INDEXED BY touch_by_kind
               JOIN touch_person tp ON tp.touch_id = k.id JOIN person p ON p.id = tp.person_id
              WHERE k.binned_at IS NULL AND k.kind = ?1 AND k.day > ?2 AND k.day <= ?3
              GROUP BY k.day, k.id ORDER BY k.day DESC, k.id DESC LIMIT ?4",
        )?;
        let rows = select.query_map(
            (
                kind.text(),
                from.to_string(),
                today.to_string(),
                TOUCHES_NAMED,
            ),
            |row| {
                Ok(ChannelTouch {
                    id: row.get(0)?,
                    day: row.get(1)?,
                    person_id: row.get(2)?,
                    name: row.get(3)?,
                    note: row.get(4)?,
                })
            },
        )?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }
}

fn of<T: Copy + Default>(counted: &[(Ring, T)], ring: Ring) -> T {
    counted
        .iter()
        .find(|(of, _)| *of == ring)
        .map(|(_, value)| *value)
        .unwrap_or_default()
}

/// Counts by ring and state, from the kept sums: nobody is counted one by one. Whoever reached a later date of their
/// rhythm reached the earlier ones too.
pub(crate) fn tally(conn: &Connection, today: NaiveDate) -> Result<Vec<(Ring, Tally)>> {
    let mut sums: BTreeMap<Ring, [u32; 5]> = BTreeMap::new();
    let mut select = conn.prepare_cached(
        "SELECT ring, 0, sum(people) FROM standing_size GROUP BY ring
         UNION ALL SELECT ring, 1, sum(people) FROM standing_date WHERE state = 'soon' AND from_on <= ?1 GROUP BY ring
         UNION ALL SELECT ring, 2, sum(people) FROM standing_size WHERE due_on <= ?1 GROUP BY ring
         UNION ALL SELECT ring, 3, sum(people) FROM standing_date WHERE state = 'cooling' AND from_on <= ?1 GROUP BY ring
         UNION ALL SELECT ring, 4, sum(people) FROM standing_date WHERE state = 'cold' AND from_on <= ?1 GROUP BY ring",
    )?;
    let mut rows = select.query([today.to_string()])?;
    while let Some(row) = rows.next()? {
        let ring = Ring::from_text(&row.get::<_, String>(0)?);
        if let Some(sum) = sums
            .entry(ring)
            .or_default()
            .get_mut(row.get::<_, u8>(1)? as usize)
        {
            *sum = row.get(2)?;
        }
    }
    Ok(sums
        .into_iter()
        .map(|(ring, [in_touch, soon, due, cooling, cold])| {
            let tally = Tally {
                in_touch,
                states: [
                    in_touch.saturating_sub(soon),
                    soon.saturating_sub(due),
                    due.saturating_sub(cooling),
                    cooling.saturating_sub(cold),
                    cold,
                ],
            };
            (ring, tally)
        })
        .collect())
}

fn sizes(conn: &Connection) -> Result<Vec<(Ring, u32)>> {
    let mut select = conn.prepare_cached(
        "SELECT ring, count(*) FROM person INDEXED BY person_in_ring WHERE binned_at IS NULL GROUP BY ring",
    )?;
    let rows = select.query_map([], |row| {
        Ok((Ring::from_text(row.get_ref(0)?.as_str()?), row.get(1)?))
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

fn channels(conn: &Connection, today: NaiveDate) -> Result<(Vec<ChannelCount>, u32)> {
    let from = today - Duration::weeks(CHANNEL_WEEKS);
    let mut select = conn.prepare_cached(
        "SELECT count(*) FROM touch INDEXED BY touch_by_kind
          WHERE binned_at IS NULL AND kind = ?1 AND day > ?2 AND day <= ?3",
    )?;
    let mut counted = Vec::new();
    for kind in TouchKind::ALL {
        let touches: u32 = select
            .query_row((kind.text(), from.to_string(), today.to_string()), |row| {
                row.get(0)
            })?;
        counted.push((kind, touches));
    }
    let all: u32 = counted.iter().map(|(_, touches)| touches).sum();
    let mut channels: Vec<ChannelCount> = counted
        .into_iter()
        .filter(|(_, touches)| *touches > 0)
        .map(|(kind, touches)| ChannelCount {
            kind,
            touches,
            percent: percent(touches, all).unwrap_or_default(),
        })
        .collect();
    channels
        .sort_by(|one, other| (other.touches.cmp(&one.touches)).then(one.kind.cmp(&other.kind)));
    Ok((channels, all))
}

/// The share of cold ones a week: the least-squares line through the weeks and today, drawn on.
fn at_this_rate(weeks: &[CoverageWeek], all: &Tally, today: NaiveDate) -> Option<CoverageForecast> {
    let points: Vec<(f64, f64)> = weeks
        .iter()
        .filter(|week| week.in_touch > 0)
        .map(|week| {
            let ago = (today - week.monday).num_days();
            (
                -f64::from(i32::try_from(ago).unwrap_or(0)),
                share(week.cold, week.in_touch),
            )
        })
        .collect();
    if points.len() < SNAPSHOTS_MIN || all.in_touch == 0 {
        return None;
    }
    let slope = slope(&points)?;
    let now = share(all.cold(), all.in_touch);
    let on = today.checked_add_signed(Duration::weeks(AHEAD_WEEKS))?;
    #[allow(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "between 0 and 100"
    )]
    let then = (now + slope * 7.0 * 8.0)
        .clamp(0.0, 1.0)
        .mul_add(100.0, 0.5) as u32;
    let is = percent(all.cold(), all.in_touch).unwrap_or_default();
    Some(CoverageForecast {
        on,
        sentence: words::coverage_at_this_rate(then, is, on),
        counted: words::coverage_rate_counted(points.len()),
    })
}

fn share(part: u32, whole: u32) -> f64 {
    f64::from(part) / f64::from(whole.max(1))
}

/// The slope of the least-squares line; `None` when all points stand on one day.
fn slope(points: &[(f64, f64)]) -> Option<f64> {
    let count = f64::from(u32::try_from(points.len()).ok()?);
    let mean = |of: fn(&(f64, f64)) -> f64| points.iter().map(of).sum::<f64>() / count;
    let (x, y) = (mean(|point| point.0), mean(|point| point.1));
    let over: f64 = points
        .iter()
        .map(|point| (point.0 - x) * (point.1 - y))
        .sum();
    let under: f64 = points
        .iter()
        .map(|point| (point.0 - x) * (point.0 - x))
        .sum();
    (under > 0.0).then(|| over / under)
}

/// Those who will have gone cold by then are known by their dates.
fn if_nothing(
    conn: &Connection,
    all: &Tally,
    today: NaiveDate,
) -> Result<Option<CoverageForecast>> {
    let Some(on) = today.checked_add_signed(Duration::weeks(AHEAD_WEEKS)) else {
        return Ok(None);
    };
    let cold: u32 = conn
        .prepare_cached(
            "SELECT coalesce(sum(people), 0) FROM standing_date WHERE state = 'cold' AND from_on <= ?1",
        )?
        .query_row([on.to_string()], |row| row.get(0))?;
    Ok(percent(cold, all.in_touch).map(|then| CoverageForecast {
        on,
        sentence: words::coverage_if_nothing(then, cold, on),
        counted: words::coverage_nothing_counted(),
    }))
}

#[cfg(test)]
mod tests;
