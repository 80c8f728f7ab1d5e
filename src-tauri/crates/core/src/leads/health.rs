//! How many leads are truly alive, whether that is enough, and whether everything hangs on one.

mod week;

use std::collections::{BTreeMap, BTreeSet};

use chrono::{Duration, NaiveDate};
use rusqlite::Connection;
use serde::Serialize;

use super::follow_up::{self, Waiting};
use super::intensity::{self, Intensity};
use super::lead::LeadScope;
use super::stage::{self, LeadStage};
use crate::career::Career;
use crate::error::Result;
use crate::id::LeadId;
use crate::time::Now;
use crate::words;
pub use week::LeadWeek;
pub(crate) use week::{keep_week, weeks};

/// Days after which a lead that nobody touched is hollow (product/rules.md, "Live lead").
pub const TOUCHED_DAYS: i64 = 21;
/// Days of which the shares of effort are counted (product/rules.md, "Effective leads").
pub const EFFORT_DAYS: i64 = 14;
/// Below so many effective leads everything hangs on one (product/rules.md, "Effective leads").
pub const ALONE: f64 = 1.5;

/// The open leads of one stage, counted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Tally {
    pub(crate) stage: LeadStage,
    /// How many.
    pub(crate) open: u32,
    /// How many of them have no dated next step.
    pub(crate) undated: u32,
    /// How many of them are alive, by ring, the nearest first.
    pub(crate) live: [u32; 4],
}

/// Why an open lead is not alive.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Hollow {
    /// Nothing dated comes next.
    NoNextStep,
    /// Nobody touched it for three weeks.
    Untouched,
}

/// Returns why an open lead is hollow; `None` while it is alive.
pub fn hollow(
    next_on: Option<NaiveDate>,
    touched_on: NaiveDate,
    today: NaiveDate,
) -> Option<Hollow> {
    if next_on.is_none() {
        Some(Hollow::NoNextStep)
    } else if today - touched_on > Duration::days(TOUCHED_DAYS) {
        Some(Hollow::Untouched)
    } else {
        None
    }
}

/// Returns how many leads the effort of the last two weeks really went into: 1 over the sum of the squared shares,
/// so 1 when one had all of it and `n` when `n` had the same. `None` while there was no effort.
pub fn effective(efforts: &[u32]) -> Option<f64> {
    let total: f64 = efforts.iter().copied().map(f64::from).sum();
    if total <= 0.0 {
        return None;
    }
    let squares: f64 = efforts
        .iter()
        .map(|effort| (f64::from(*effort) / total).powi(2))
        .sum();
    Some(1.0 / squares)
}

/// How many are alive in a ring.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct RingLive {
    /// The ring.
    pub scope: LeadScope,
    /// How many leads in it are alive.
    pub live: u32,
}

/// How the leads stand.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct LeadHealth {
    /// The date on my calendar.
    pub date: NaiveDate,
    /// How many are alive: open, with a dated next step, touched within three weeks.
    pub live: u32,
    /// How many are open and not alive.
    pub hollow: u32,
    /// How many should be alive.
    pub floor: u32,
    /// How urgently I look, 1 to 5.
    pub intensity: u8,
    /// Every level that was said, oldest first.
    pub intensities: Vec<Intensity>,
    /// The alive ones by ring, the nearest first.
    pub rings: Vec<RingLive>,
    /// Into how many the effort of the last two weeks went; `None` while there was none.
    pub effective: Option<f64>,
    /// The one on which everything hangs, with a sentence that says so; empty when nothing does.
    pub alone: String,
    /// How many wait for somebody else.
    pub waiting: Waiting,
    /// What the numbers say, in a sentence.
    pub sentence: String,
    /// The last 26 weeks, oldest first, as they were counted then.
    pub weeks: Vec<LeadWeek>,
}

/// The stages in which a lead is open, written so that SQLite asks its index by them.
const OPEN: &str = "binned_at IS NULL AND stage IN ('spotted', 'exploring', 'in_conversation', 'applied', 'interviewing', 'offer')";

/// Counts every open lead outside the bin, stage by stage. A test holds it to [`hollow`].
///
/// # Errors
/// Only if SQLite fails.
pub(crate) fn tally(conn: &Connection, today: NaiveDate) -> Result<Vec<Tally>> {
    let live = LeadScope::ALL
        .map(|scope| {
            format!(
                "sum(next_on IS NOT NULL AND touched_on >= ?1 AND scope = '{}')",
                scope.text()
            )
        })
        .join(", ");
    let mut select = conn.prepare_cached(&format!(
        "SELECT stage, count(*), sum(next_on IS NULL), {live} FROM lead INDEXED BY lead_by_stage
          WHERE {OPEN} GROUP BY stage"
    ))?;
    let rows = select.query_map([today - Duration::days(TOUCHED_DAYS)], |row| {
        Ok(Tally {
            stage: row.get(0)?,
            open: row.get(1)?,
            undated: row.get(2)?,
            live: [row.get(3)?, row.get(4)?, row.get(5)?, row.get(6)?],
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Returns the ids of the open leads.
fn open(conn: &Connection) -> Result<BTreeSet<LeadId>> {
    let mut select = conn.prepare_cached(&format!(
        "SELECT id FROM lead INDEXED BY lead_by_stage WHERE {OPEN}"
    ))?;
    let rows = select.query_map([], |row| row.get(0))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Returns what went into each lead in the last two weeks: its minutes, or where nobody counted minutes, how much
/// happened.
fn efforts(conn: &Connection, today: NaiveDate) -> Result<BTreeMap<LeadId, u32>> {
    let mut select = conn.prepare_cached(
        "SELECT lead_id, coalesce(sum(minutes), 0), count(*) FROM lead_event
          WHERE on_date > ?1 AND on_date <= ?2 GROUP BY lead_id",
    )?;
    let rows = select.query_map((today - Duration::days(EFFORT_DAYS), today), |row| {
        Ok((row.get(0)?, row.get(1)?, row.get(2)?))
    })?;
    let found: Vec<(LeadId, u32, u32)> = rows.collect::<rusqlite::Result<_>>()?;
    let counted = found.iter().any(|(_, minutes, _)| *minutes > 0);
    Ok(found
        .into_iter()
        .map(|(lead, minutes, events)| (lead, if counted { minutes } else { events }))
        .collect())
}

/// What is counted for the headline, and kept each week.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Counted {
    pub(crate) live: u32,
    pub(crate) hollow: u32,
    pub(crate) floor: u32,
    pub(crate) intensity: u8,
    pub(crate) rings: Vec<RingLive>,
}

/// Counts the open leads for the headline.
///
/// # Errors
/// Only if SQLite fails.
pub(crate) fn count(conn: &Connection, tallies: &[Tally], now: Now) -> Result<Counted> {
    let mut rings = LeadScope::ALL
        .map(|scope| RingLive { scope, live: 0 })
        .to_vec();
    let (mut live, mut open) = (0, 0);
    for tally in tallies {
        open += tally.open;
        for (ring, alive) in rings.iter_mut().zip(tally.live) {
            ring.live += alive;
            live += alive;
        }
    }
    let intensity = intensity::level(conn, now)?;
    Ok(Counted {
        live,
        hollow: open - live,
        floor: intensity::floor(intensity),
        intensity,
        rings,
    })
}

/// Returns what is counted for the headline; `None` before there is a lead.
///
/// # Errors
/// Only if SQLite fails.
pub(crate) fn headline(conn: &Connection, now: Now) -> Result<Option<Counted>> {
    let any: bool = conn
        .prepare_cached("SELECT EXISTS (SELECT 1 FROM lead WHERE binned_at IS NULL)")?
        .query_row([], |row| row.get(0))?;
    any.then(|| count(conn, &tally(conn, now.today())?, now))
        .transpose()
}

/// The lead on which everything hangs.
struct Alone {
    title: String,
    stage: LeadStage,
    /// Whether nothing was done for any other one.
    quiet: bool,
}

/// Returns what went into each open lead in the last two weeks, and which leads are open.
fn open_efforts(
    conn: &Connection,
    today: NaiveDate,
) -> Result<(BTreeSet<LeadId>, BTreeMap<LeadId, u32>)> {
    let open = open(conn)?;
    let mut efforts = efforts(conn, today)?;
    efforts.retain(|lead, _| open.contains(lead));
    Ok((open, efforts))
}

/// Returns the lead on which everything hangs: one is past the first talk, and the effort goes into little else.
fn alone(
    conn: &Connection,
    efforts: &BTreeMap<LeadId, u32>,
    effective: Option<f64>,
) -> Result<Option<Alone>> {
    // Without any effort at all the others are idle as well.
    if effective.is_some_and(|effective| effective >= ALONE) {
        return Ok(None);
    }
    let mut select = conn.prepare_cached(
        "SELECT id, title, stage FROM lead INDEXED BY lead_by_stage
          WHERE binned_at IS NULL AND stage IN ('interviewing', 'offer')",
    )?;
    let ahead = select
        .query_map([], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?
        .collect::<rusqlite::Result<Vec<(LeadId, String, LeadStage)>>>()?;
    Ok(ahead
        .into_iter()
        .max_by_key(|(id, _, stage)| (*stage, efforts.get(id).copied().unwrap_or(0), *id))
        .map(|(id, title, stage)| Alone {
            title,
            stage,
            quiet: efforts.keys().all(|other| *other == id),
        }))
}

/// Returns whether everything hangs on one lead.
///
/// # Errors
/// Only if SQLite fails.
pub(crate) fn hangs_on_one(conn: &Connection, now: Now) -> Result<bool> {
    let (_, efforts) = open_efforts(conn, now.today())?;
    let shares: Vec<u32> = efforts.values().copied().collect();
    Ok(alone(conn, &efforts, effective(&shares))?.is_some())
}

impl Career {
    /// Returns how the leads stand.
    ///
    /// # Errors
    /// Only if SQLite fails.
    pub fn lead_health(&self, now: Now) -> Result<LeadHealth> {
        let conn = self.read();
        let tallies = tally(conn, now.today())?;
        let counted = count(conn, &tallies, now)?;
        let (open, efforts) = open_efforts(conn, now.today())?;
        let shares: Vec<u32> = efforts.values().copied().collect();
        let effective = effective(&shares);
        Ok(LeadHealth {
            date: now.today(),
            alone: match alone(conn, &efforts, effective)? {
                None => String::new(),
                Some(Alone {
                    title,
                    stage,
                    quiet,
                }) => {
                    words::lead_alone(&title, &stage::name_of(conn, stage)?, open.len() - 1, quiet)
                }
            },
            sentence: words::leads_alive(counted.live, counted.hollow, counted.floor),
            waiting: follow_up::waiting(&tallies),
            live: counted.live,
            hollow: counted.hollow,
            floor: counted.floor,
            intensity: counted.intensity,
            intensities: intensity::all(conn)?,
            rings: counted.rings,
            effective,
            weeks: weeks(conn, now.today())?,
        })
    }
}
