//! Checkpoints on days 1, 7, 30, 60, 90 and 100: a word on each lane, the promises once more, and whether I listen.

use chrono::NaiveDate;
use rusqlite::{Connection, OptionalExtension};
use serde::Serialize;

use super::lanes::{self, Behind, Lane, Move, WhichLane};
use super::role::{self, ArrivalDraft, HUNDRED};
use super::{culture, expectation, listening, promise};
use crate::career::Career;
use crate::error::{Error, OrNotFound, Result};
use crate::id::{ArrivalId, CheckpointId};
use crate::journey::record::{self, Kept, Record, in_range, record, trim_text};
use crate::journey::wizard::Found;
use crate::op::Op;
use crate::time::Now;
use crate::words;

/// The days on which one stops and looks (product rules: 1, 7, 30, 60, 90, 100).
pub const DAYS: [i64; 6] = [1, 7, 30, 60, 90, 100];

record! {
    /// What I say on one of the days.
    CheckpointDraft, "checkpoint", CheckpointId {
        /// The role it belongs to; the one that counts now when not said.
        arrival_id: Option<ArrivalId>,
        /// Which day: one of [`DAYS`].
        day: i64,
        /// How I understand the place.
        culture: String,
        /// What I have delivered.
        delivery: String,
        /// From 1, I talked, to 5, I listened; 0 when not said.
        listening: i64,
        /// When it was finished; [`Career::finish_checkpoint`] sets it.
        done_on: Option<NaiveDate>,
    }
}

impl Record for CheckpointDraft {
    fn check(&mut self, conn: &Connection, _now: Now) -> Result<()> {
        let arrival = role::belongs_to(conn, self.arrival_id)?;
        self.arrival_id = Some(arrival);
        if !DAYS.contains(&self.day) {
            return Err(Error::invalid("day", words::no_checkpoint_day()));
        }
        trim_text("culture", &mut self.culture)?;
        trim_text("delivery", &mut self.delivery)?;
        in_range("listening", self.listening, 0, 5)?;
        // Finishing has a door of its own, so a form can neither finish nor reopen by what it holds.
        self.done_on = conn
            .prepare_cached(
                "SELECT done_on FROM checkpoint WHERE arrival_id = ?1 AND day = ?2 AND binned_at IS NULL",
            )?
            .query_row((arrival, self.day), |row| row.get(0))
            .optional()?
            .flatten();
        Ok(())
    }

    fn sentence(&self) -> String {
        words::checkpoint(self.day)
    }

    fn may_replace(&self, before: Option<&Self>) -> Result<()> {
        let moved = before
            .is_some_and(|before| before.day != self.day || before.arrival_id != self.arrival_id);
        if moved {
            return Err(Error::invalid("day", words::checkpoint_moved()));
        }
        Ok(())
    }

    fn saved(tx: &Connection, id: Self::Id, _now: Now) -> Result<()> {
        let twice: bool = tx
            .prepare_cached(
                "SELECT EXISTS (SELECT 1 FROM checkpoint this JOIN checkpoint other
                   ON other.arrival_id = this.arrival_id AND other.day = this.day AND other.id <> this.id
                   WHERE this.id = ?1 AND this.binned_at IS NULL AND other.binned_at IS NULL)",
            )?
            .query_row([id], |row| row.get(0))?;
        if twice {
            return Err(Error::NotNow(words::checkpoint_twice()));
        }
        Ok(())
    }
}

/// A checkpoint as the page shows it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct CheckpointRow {
    /// The day.
    pub day: i64,
    /// Its date.
    pub on: NaiveDate,
    /// Its record, once something was written.
    pub id: Option<CheckpointId>,
    /// What its form holds.
    pub draft: CheckpointDraft,
    /// Whether its day has come.
    pub come: bool,
    /// What it lacks before it can be finished; empty when it can be, or is.
    pub lacks: String,
}

/// The exercise: the hundred days in two lanes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct CheckpointsView {
    /// The role in which I arrive, once it has a first day.
    pub arrival: Option<Kept<ArrivalId, ArrivalDraft>>,
    /// Today's date.
    pub date: NaiveDate,
    /// Today's number; 0 and less before the first day.
    pub day: i64,
    /// The six days.
    pub checkpoints: Vec<CheckpointRow>,
    /// The one to write now: the latest that has come and is not finished.
    pub now: Option<i64>,
    /// Understanding the place.
    pub culture: Lane,
    /// Delivering.
    pub delivery: Lane,
    /// What moved them, earliest first.
    pub moves: Vec<Move>,
    /// Which lane is left behind.
    pub behind: Behind,
    /// A word about that; empty when neither is.
    pub behind_why: String,
    /// Promises that nobody has compared yet.
    pub promises_open: u32,
}

/// Returns what moved the two lanes of an arrival, earliest first.
///
/// # Errors
/// Only if SQLite fails.
fn moves_of(conn: &Connection, arrival: ArrivalId, starts_on: NaiveDate) -> Result<Vec<Move>> {
    let mut moves = Vec::new();
    let mut add = |lane: WhichLane, on: Option<NaiveDate>, what: String| {
        if let Some(on) = on {
            moves.push(Move {
                lane,
                on,
                day: role::day_number(starts_on, on),
                what,
            });
        }
    };
    for one in listening::of(conn, arrival)? {
        let what = words::moved_by_talk(&one.draft.name);
        add(WhichLane::Culture, one.draft.heard_on, what);
    }
    for one in culture::of(conn, arrival)? {
        add(WhichLane::Culture, one.draft.seen_on, one.draft.text);
    }
    for one in expectation::of(conn, arrival)? {
        add(WhichLane::Delivery, one.draft.done_on, one.draft.title);
    }
    for one in promise::of(conn, arrival)? {
        let what = words::moved_by_promise(&one.draft.said);
        add(WhichLane::Delivery, one.draft.looked_on, what);
    }
    moves.sort_by_key(|one| one.on);
    Ok(moves)
}

/// Returns which lane is left behind today. After the hundredth day nobody is told any more.
fn behind_today(starts_on: NaiveDate, culture: &Lane, delivery: &Lane, now: Now) -> Behind {
    if role::day_number(starts_on, now.today()) > HUNDRED {
        return Behind::None;
    }
    lanes::behind(starts_on, culture, delivery, now.today())
}

fn rows(
    conn: &Connection,
    arrival: &Kept<ArrivalId, ArrivalDraft>,
    starts_on: NaiveDate,
    now: Now,
) -> Result<Vec<CheckpointRow>> {
    let written = record::all::<CheckpointDraft>(conn, "AND r.arrival_id = ?1", [arrival.id])?;
    Ok(DAYS
        .into_iter()
        .map(|day| {
            let on = role::date_of_day(starts_on, day);
            let found = written.iter().find(|one| one.draft.day == day);
            let draft = found.map_or_else(
                || CheckpointDraft {
                    arrival_id: Some(arrival.id),
                    day,
                    ..CheckpointDraft::default()
                },
                |one| one.draft.clone(),
            );
            CheckpointRow {
                day,
                on,
                id: found.map(|one| one.id),
                come: on <= now.today(),
                lacks: lacks(&draft),
                draft,
            }
        })
        .collect())
}

/// Says what a checkpoint lacks before it can be finished: a word on each lane.
fn lacks(draft: &CheckpointDraft) -> String {
    match (
        draft.done_on,
        draft.culture.is_empty(),
        draft.delivery.is_empty(),
    ) {
        (Some(_), _, _) | (None, false, false) => String::new(),
        (None, true, true) => words::checkpoint_lacks_both().to_owned(),
        (None, true, false) => words::checkpoint_lacks_culture().to_owned(),
        (None, false, true) => words::checkpoint_lacks_delivery().to_owned(),
    }
}

/// Returns the days whose date has come and that are not finished, earliest first.
///
/// # Errors
/// Only if SQLite fails.
pub(crate) fn waiting(
    conn: &Connection,
    arrival: &Kept<ArrivalId, ArrivalDraft>,
) -> Result<Vec<(i64, NaiveDate)>> {
    let Some(starts_on) = arrival.draft.starts_on else {
        return Ok(Vec::new());
    };
    let mut select = conn.prepare_cached(
        "SELECT day FROM checkpoint WHERE arrival_id = ?1 AND done_on IS NOT NULL AND binned_at IS NULL",
    )?;
    let done = select
        .query_map([arrival.id], |row| row.get(0))?
        .collect::<rusqlite::Result<Vec<i64>>>()?;
    Ok(DAYS
        .into_iter()
        .filter(|day| !done.contains(day))
        .map(|day| (day, role::date_of_day(starts_on, day)))
        .collect())
}

/// Looks whether every checkpoint is finished, and says which lane is left behind.
///
/// # Errors
/// Only if SQLite fails.
pub(crate) fn look(conn: &Connection, now: Now) -> Result<Found> {
    let arrival = role::current(conn)?.and_then(|one| Some((one.draft.starts_on?, one)));
    let Some((starts_on, arrival)) = arrival else {
        return Ok(Found {
            missing: words::new_role_missing_day().to_owned(),
            ..Found::default()
        });
    };
    let waiting = waiting(conn, &arrival)?;
    let done = DAYS.len() - waiting.len();
    let (_, on) = record::newest::<CheckpointDraft>(conn, "AND r.arrival_id = ?1", [arrival.id])?;
    let moves = moves_of(conn, arrival.id, starts_on)?;
    let lane = |which| Lane::among(&moves, which);
    let behind = behind_today(
        starts_on,
        &lane(WhichLane::Culture),
        &lane(WhichLane::Delivery),
        now,
    );
    let missing = match (waiting.first(), behind) {
        (None, _) => String::new(),
        (Some((day, date)), _) if *date <= now.today() => words::checkpoint_missing(*day),
        (Some((day, date)), Behind::None) => words::checkpoint_to_come(*day, *date),
        (Some(_), behind) => words::lane_behind(behind).to_owned(),
    };
    Ok(Found {
        done: waiting.is_empty(),
        on,
        holds: words::checkpoints_hold(done, DAYS.len()),
        missing,
    })
}

impl Career {
    /// Returns the exercise of the checkpoints.
    ///
    /// # Errors
    /// Only if SQLite fails.
    pub fn arrive_checkpoints(&self, now: Now) -> Result<CheckpointsView> {
        let conn = self.read();
        let arrival = role::current(conn)?;
        let started = arrival
            .as_ref()
            .and_then(|arrival| Some((arrival, arrival.draft.starts_on?)));
        let Some((current, starts_on)) = started else {
            return Ok(CheckpointsView {
                arrival: None,
                date: now.today(),
                day: 0,
                checkpoints: Vec::new(),
                now: None,
                culture: Lane::default(),
                delivery: Lane::default(),
                moves: Vec::new(),
                behind: Behind::None,
                behind_why: String::new(),
                promises_open: 0,
            });
        };
        let moves = moves_of(conn, current.id, starts_on)?;
        let culture = Lane::among(&moves, WhichLane::Culture);
        let delivery = Lane::among(&moves, WhichLane::Delivery);
        let behind = behind_today(starts_on, &culture, &delivery, now);
        let checkpoints = rows(conn, current, starts_on, now)?;
        let open = promise::of(conn, current.id)?
            .iter()
            .filter(|one| one.draft.looked_on.is_none())
            .count();
        Ok(CheckpointsView {
            date: now.today(),
            day: role::day_number(starts_on, now.today()),
            now: checkpoints
                .iter()
                .rev()
                .find(|row| row.come && row.draft.done_on.is_none())
                .map(|row| row.day),
            checkpoints,
            culture,
            delivery,
            moves,
            behind,
            behind_why: words::lane_behind(behind).to_owned(),
            promises_open: u32::try_from(open).unwrap_or(u32::MAX),
            arrival,
        })
    }

    /// Finishes a checkpoint: both lanes have a word.
    ///
    /// # Errors
    /// `NotFound` when nothing was written on that day; `NotNow` when its day has not come or a lane has no word.
    pub fn finish_checkpoint(&mut self, id: CheckpointId, now: Now) -> Result<()> {
        let record = record::one::<CheckpointDraft>(self.read(), id)?;
        let arrival = role::belongs_to(self.read(), record.draft.arrival_id)?;
        let starts_on = record::one::<ArrivalDraft>(self.read(), arrival)?
            .draft
            .starts_on;
        let day = record.draft.day;
        if starts_on.is_none_or(|on| role::date_of_day(on, day) > now.today()) {
            return Err(Error::NotNow(words::checkpoint_not_come(day)));
        }
        let lacks = lacks(&record.draft);
        if !lacks.is_empty() {
            return Err(Error::NotNow(lacks));
        }
        self.transact(Op::FinishCheckpoint(day), |tx| {
            tx.prepare_cached(
                "UPDATE checkpoint SET done_on = ?2 WHERE id = ?1 AND binned_at IS NULL RETURNING id",
            )?
            .query_row((id, now.today()), |_| Ok(()))
            .or_not_found(&words::record_gone())
        })?;
        Ok(())
    }
}
