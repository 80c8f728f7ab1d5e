//! How many leads are truly alive, whether that is enough, and whether everything hangs on one.

use std::collections::BTreeMap;

use chrono::{Datelike, Duration, NaiveDate};
use rusqlite::Connection;
use serde::Serialize;

use super::follow_up::{self, Waiting};
use super::intensity::{self, Intensity};
use super::lead::LeadScope;
use super::read;
use super::stage::{self, LeadStage};
use crate::career::Career;
use crate::error::Result;
use crate::id::LeadId;
use crate::time::Now;
use crate::words;

/// Days after which a lead that nobody touched is hollow (product/rules.md, "Live lead").
pub const TOUCHED_DAYS: i64 = 21;
/// Days of which the shares of effort are counted (product/rules.md, "Effective leads").
pub const EFFORT_DAYS: i64 = 14;
/// Below so many effective leads everything hangs on one (product/rules.md, "Effective leads").
pub const ALONE: f64 = 1.5;
/// Weeks of history that the page draws (product/requirements.md, row 11).
pub const WEEKS: i64 = 26;

/// An open lead as its health needs it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Open {
    pub(crate) id: LeadId,
    pub(crate) title: String,
    pub(crate) scope: LeadScope,
    pub(crate) stage: LeadStage,
    pub(crate) next_on: Option<NaiveDate>,
    pub(crate) touched_on: NaiveDate,
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

/// A week as it was counted then.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct LeadWeek {
    /// Its Monday.
    pub monday: NaiveDate,
    /// How many were alive.
    pub live: u32,
    /// How many were open and not alive.
    pub hollow: u32,
    /// How many should have been alive.
    pub floor: u32,
    /// How urgently I looked, 1 to 5.
    pub intensity: u8,
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

/// Returns every open lead outside the bin.
///
/// # Errors
/// Only if SQLite fails.
pub(crate) fn open(conn: &Connection) -> Result<Vec<Open>> {
    let mut select = conn.prepare_cached(
        "SELECT id, title, scope, stage, next_on, touched_on FROM lead
          WHERE binned_at IS NULL AND stage NOT IN ('accepted', 'closed') ORDER BY id",
    )?;
    let rows = select.query_map([], |row| {
        Ok(Open {
            id: row.get(0)?,
            title: row.get(1)?,
            scope: row.get(2)?,
            stage: row.get(3)?,
            next_on: row.get(4)?,
            touched_on: read::date(row, 5)?,
        })
    })?;
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

pub(crate) fn count(conn: &Connection, open: &[Open], now: Now) -> Result<Counted> {
    let today = now.today();
    let mut rings = LeadScope::ALL
        .map(|scope| RingLive { scope, live: 0 })
        .to_vec();
    let mut live = 0;
    for lead in open {
        if hollow(lead.next_on, lead.touched_on, today).is_none() {
            live += 1;
            if let Some(ring) = rings.iter_mut().find(|ring| ring.scope == lead.scope) {
                ring.live += 1;
            }
        }
    }
    let intensity = intensity::level(conn, now)?;
    Ok(Counted {
        live,
        hollow: u32::try_from(open.len()).unwrap_or(u32::MAX) - live,
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
    any.then(|| count(conn, &open(conn)?, now)).transpose()
}

fn monday(on: NaiveDate) -> NaiveDate {
    on - Duration::days(on.weekday().num_days_from_monday().into())
}

/// Keeps the count of this week, once; what it says is never counted again.
///
/// # Errors
/// Only if SQLite fails.
pub(crate) fn keep_week(tx: &Connection, now: Now) -> Result<()> {
    let monday = monday(now.today());
    let kept: bool = tx
        .prepare_cached("SELECT EXISTS (SELECT 1 FROM lead_week WHERE monday = ?1)")?
        .query_row([monday], |row| row.get(0))?;
    let any: bool = tx
        .prepare_cached("SELECT EXISTS (SELECT 1 FROM lead)")?
        .query_row([], |row| row.get(0))?;
    if kept || !any {
        return Ok(());
    }
    let counted = count(tx, &open(tx)?, now)?;
    let ring = |scope| {
        counted
            .rings
            .iter()
            .find(|ring| ring.scope == scope)
            .map_or(0, |ring| ring.live)
    };
    tx.prepare_cached(
        "INSERT INTO lead_week (monday, live, hollow, floor, intensity, department, company, industry, outside)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)",
    )?
    .execute((
        monday,
        counted.live,
        counted.hollow,
        counted.floor,
        counted.intensity,
        ring(LeadScope::Department),
        ring(LeadScope::Company),
        ring(LeadScope::Industry),
        ring(LeadScope::Outside),
    ))?;
    Ok(())
}

/// Returns the weeks as they were counted then, oldest first.
pub(super) fn weeks(conn: &Connection, today: NaiveDate) -> Result<Vec<LeadWeek>> {
    let mut select = conn.prepare_cached(
        "SELECT monday, live, hollow, floor, intensity FROM lead_week WHERE monday > ?1 AND monday <= ?2 ORDER BY monday",
    )?;
    let from = monday(today) - Duration::weeks(WEEKS);
    let rows = select.query_map((from, today), |row| {
        Ok(LeadWeek {
            monday: row.get(0)?,
            live: row.get(1)?,
            hollow: row.get(2)?,
            floor: row.get(3)?,
            intensity: row.get(4)?,
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Returns the lead on which everything hangs: one is past the first talk, and the effort goes into little else.
fn alone<'a>(
    open: &'a [Open],
    efforts: &BTreeMap<LeadId, u32>,
    effective: Option<f64>,
) -> Option<&'a Open> {
    let ahead = open
        .iter()
        .filter(|lead| lead.stage.past_first_talk())
        .max_by_key(|lead| (lead.stage, efforts.get(&lead.id).copied().unwrap_or(0)))?;
    // Without any effort at all the others are idle as well.
    effective
        .is_none_or(|effective| effective < ALONE)
        .then_some(ahead)
}

impl Career {
    /// Returns how the leads stand.
    ///
    /// # Errors
    /// Only if SQLite fails.
    pub fn lead_health(&self, now: Now) -> Result<LeadHealth> {
        let conn = self.read();
        let open = open(conn)?;
        let counted = count(conn, &open, now)?;
        let efforts = efforts(conn, now.today())?;
        let shares: Vec<u32> = open
            .iter()
            .filter_map(|lead| efforts.get(&lead.id).copied())
            .collect();
        let effective = effective(&shares);
        Ok(LeadHealth {
            date: now.today(),
            alone: match alone(&open, &efforts, effective) {
                None => String::new(),
                Some(lead) => {
                    let stage = stage::name_of(conn, lead.stage)?;
                    words::lead_alone(&lead.title, &stage, open.len() - 1)
                }
            },
            sentence: words::leads_alive(counted.live, counted.hollow, counted.floor),
            waiting: follow_up::waiting(open.iter().map(|lead| (lead.stage, lead.next_on))),
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
