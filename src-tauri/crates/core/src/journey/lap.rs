//! Laps round the six stages, and where one is. Stages can be entered in any order; a lap ends when one says so.

use chrono::{DateTime, NaiveDate, Utc};
use rusqlite::{Connection, OptionalExtension, Row};
use serde::Serialize;

use super::stage::Stage;
use crate::career::Career;
use crate::error::Result;
use crate::id::{LapId, StageVisitId};
use crate::op::Op;
use crate::time::{self, Now};

/// Once round the six stages.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Lap {
    /// The lap.
    pub id: LapId,
    /// 1, 2, 3 …
    pub number: u32,
    /// The day on which it began.
    pub started_on: NaiveDate,
    /// The day on which it ended; `None` for the one that runs.
    pub ended_on: Option<NaiveDate>,
}

/// One time that a stage was entered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Visit {
    pub lap_id: LapId,
    pub stage: Stage,
    pub entered_at: DateTime<Utc>,
}

fn lap(row: &Row<'_>) -> rusqlite::Result<Lap> {
    Ok(Lap {
        id: row.get(0)?,
        number: row.get(1)?,
        started_on: row.get(2)?,
        ended_on: row.get(3)?,
    })
}

/// Whether a first lap was begun.
///
/// # Errors
/// Only if SQLite fails.
pub(crate) fn seeded(conn: &Connection) -> Result<bool> {
    Ok(conn
        .prepare_cached("SELECT EXISTS (SELECT 1 FROM lap)")?
        .query_row([], |row| row.get(0))?)
}

/// Begins the first lap of a file that has none.
///
/// # Errors
/// Only if SQLite fails.
pub(crate) fn seed(tx: &Connection, now: Now) -> Result<()> {
    if !seeded(tx)? {
        insert(tx, 1, now)?;
    }
    Ok(())
}

fn insert(tx: &Connection, number: u32, now: Now) -> Result<LapId> {
    let id = LapId::new(now);
    tx.prepare_cached("INSERT INTO lap (id, number, started_on) VALUES (?1, ?2, ?3)")?
        .execute((id, number, now.today()))?;
    Ok(id)
}

/// Returns the lap that runs: the newest.
///
/// # Errors
/// Only if SQLite fails.
pub(crate) fn current(conn: &Connection) -> Result<Lap> {
    Ok(conn
        .prepare_cached(
            "SELECT id, number, started_on, ended_on FROM lap ORDER BY number DESC LIMIT 1",
        )?
        .query_row([], lap)?)
}

/// Returns every lap, newest first.
///
/// # Errors
/// Only if SQLite fails.
pub(crate) fn all(conn: &Connection) -> Result<Vec<Lap>> {
    let mut select = conn
        .prepare_cached("SELECT id, number, started_on, ended_on FROM lap ORDER BY number DESC")?;
    let rows = select.query_map([], lap)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Returns where one is; `None` before any stage was entered.
///
/// # Errors
/// Only if SQLite fails.
pub(crate) fn here(conn: &Connection) -> Result<Option<Visit>> {
    Ok(conn
        .prepare_cached(
            "SELECT lap_id, stage, entered_at FROM stage_visit ORDER BY entered_at DESC, id DESC LIMIT 1",
        )?
        .query_row([], visit)
        .optional()?)
}

/// Returns the visits of a lap, earliest first.
///
/// # Errors
/// Only if SQLite fails.
pub(crate) fn visits(conn: &Connection, lap: LapId) -> Result<Vec<Visit>> {
    let mut select = conn.prepare_cached(
        "SELECT lap_id, stage, entered_at FROM stage_visit WHERE lap_id = ?1 ORDER BY entered_at, id",
    )?;
    let rows = select.query_map([lap], visit)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

fn visit(row: &Row<'_>) -> rusqlite::Result<Visit> {
    Ok(Visit {
        lap_id: row.get(0)?,
        stage: row.get(1)?,
        entered_at: time::from_text(row.get_ref(2)?.as_str()?).unwrap_or_default(),
    })
}

/// Writes down that a stage was entered.
///
/// # Errors
/// Only if SQLite fails.
pub(crate) fn enter(tx: &Connection, stage: Stage, now: Now) -> Result<()> {
    tx.prepare_cached(
        "INSERT INTO stage_visit (id, lap_id, stage, entered_at) VALUES (?1, ?2, ?3, ?4)",
    )?
    .execute((
        StageVisitId::new(now),
        current(tx)?.id,
        stage,
        time::to_text(now.instant),
    ))?;
    Ok(())
}

impl Career {
    /// Says that I am in a stage now. Entering the one where I am already changes nothing.
    ///
    /// # Errors
    /// `NotNow` when the stage asks for something first (Arrive: the two protected hours).
    pub fn enter_stage(&mut self, stage: Stage, now: Now) -> Result<()> {
        if here(self.read())?.is_some_and(|visit| visit.stage == stage) {
            return Ok(());
        }
        super::wizard::may_enter(self.read(), stage, now)?;
        self.transact(Op::EnterStage(stage.name().to_owned()), |tx| {
            enter(tx, stage, now)
        })?;
        Ok(())
    }

    /// Ends the lap that runs and begins the next one, at the map. What was found stays beside it.
    ///
    /// # Errors
    /// Only if SQLite fails.
    pub fn begin_lap(&mut self, now: Now) -> Result<LapId> {
        let done = self.transact_naming(|tx| {
            let before = current(tx)?;
            tx.prepare_cached("UPDATE lap SET ended_on = ?2 WHERE id = ?1")?
                .execute((before.id, now.today()))?;
            let number = before.number + 1;
            let id = insert(tx, number, now)?;
            enter(tx, Stage::Map, now)?;
            Ok((id, Op::BeginLap(number)))
        })?;
        Ok(done.output)
    }
}
