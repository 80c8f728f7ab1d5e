//! Progress towards the targets, as it is counted from what is logged.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use rusqlite::{Connection, OptionalExtension};
use serde::Serialize;

use super::counts::{self, CountedRow};
use super::target::{self, TargetDraft, TargetPeriod};
use crate::career::Career;
use crate::error::Result;
use crate::id::TargetId;
use crate::journey::lap::{self, Lap};
use crate::journey::record::{self, Row1};
use crate::time::Now;
use crate::words;

/// How many periods are drawn, the one that runs included (ours: two months of weeks can be read at a glance).
const PERIODS: usize = 8;

/// A week or a month of a target.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct PeriodRow {
    /// Its first day.
    pub from_on: NaiveDate,
    /// Its last day.
    pub to_on: NaiveDate,
    /// What one calls it: "2 Mar", "Mar".
    pub label: String,
    /// What was counted.
    pub done: u32,
    /// What was aimed at; none where the target did not hold.
    pub wanted: Option<u32>,
    /// Whether it was a minimum week, which asks for half.
    pub halved: bool,
}

/// A target as its exercise shows it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct TargetRow {
    /// The target.
    pub id: TargetId,
    /// What its form holds.
    pub draft: TargetDraft,
    /// The target in words: "3 touches a week".
    pub sentence: String,
    /// What counts in it.
    pub counted: String,
    /// How it stands: "2 of 3 this week, 5 days left".
    pub stands: String,
    /// Whether it was last confirmed in an earlier lap.
    pub earlier: bool,
    /// The last eight weeks or months, earliest first.
    pub periods: Vec<PeriodRow>,
}

/// The exercise: my targets.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct TargetsView {
    /// The date on my calendar.
    pub date: NaiveDate,
    /// Those that hold today or begin later, oldest first.
    pub targets: Vec<TargetRow>,
    /// Those that have ended.
    pub ended: Vec<TargetRow>,
}

/// What stands behind one number.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct CountedView {
    /// The target in words.
    pub sentence: String,
    /// What counts in it.
    pub counted: String,
    /// The first day.
    pub from_on: NaiveDate,
    /// The last day.
    pub to_on: NaiveDate,
    /// How many there are.
    pub done: u32,
    /// The things that count, latest first, no more than can be read.
    pub rows: Vec<CountedRow>,
}

/// Returns what a target asks for in a period: all of it, or half in a minimum week, never less than one.
pub(crate) fn wanted(number: u32, halved: bool) -> u32 {
    if halved { number.div_ceil(2) } else { number }
}

/// Returns the part of a period in which a target holds.
fn within(draft: &TargetDraft, from: NaiveDate, to: NaiveDate) -> (NaiveDate, NaiveDate) {
    (
        draft.from_on.map_or(from, |on| on.max(from)),
        draft.until_on.map_or(to, |on| on.min(to)),
    )
}

/// Returns whether a week was made a minimum week by the review of the week before.
///
/// # Errors
/// Only if SQLite fails.
fn halved(conn: &Connection, period: TargetPeriod, monday: NaiveDate) -> Result<bool> {
    let Some(before) = monday.pred_opt().map(|day| TargetPeriod::Week.first(day)) else {
        return Ok(false);
    };
    if period == TargetPeriod::Month {
        return Ok(false);
    }
    Ok(conn
        .prepare_cached(
            "SELECT minimum FROM weekly_review WHERE week_on = ?1 AND ended_on IS NOT NULL AND binned_at IS NULL",
        )?
        .query_row([before], |row| row.get(0))
        .optional()?
        .unwrap_or(false))
}

/// Returns how far a target is in the period in which a date lies: what was counted, and what was aimed at.
///
/// # Errors
/// Only if SQLite fails.
pub(crate) fn at(
    conn: &Connection,
    target: &Row1<TargetDraft>,
    date: NaiveDate,
    now: Now,
) -> Result<(u32, u32)> {
    let draft = &target.draft;
    let (from, to) = (draft.period.first(date), draft.period.last(date));
    let span = within(draft, from, to);
    let days = counts::by_day(conn, draft.counts, target.id, span, now)?;
    Ok((
        days.iter().map(|(_, many)| many).sum(),
        wanted(draft.number, halved(conn, draft.period, from)?),
    ))
}

/// Returns the last periods of a target, earliest first, up to the one in which today lies.
///
/// # Errors
/// Only if SQLite fails.
pub(crate) fn periods(
    conn: &Connection,
    target: &Row1<TargetDraft>,
    now: Now,
) -> Result<Vec<PeriodRow>> {
    let draft = &target.draft;
    let today = now.today();
    let firsts = draft.period.lately(today, PERIODS);
    let Some(first) = firsts.first() else {
        return Ok(Vec::new());
    };
    let span = within(draft, *first, draft.period.last(today));
    let mut done: BTreeMap<NaiveDate, u32> = BTreeMap::new();
    for (day, many) in counts::by_day(conn, draft.counts, target.id, span, now)? {
        *done.entry(draft.period.first(day)).or_default() += many;
    }
    firsts
        .into_iter()
        .map(|from_on| {
            let to_on = draft.period.last(from_on);
            let halved = halved(conn, draft.period, from_on)?;
            Ok(PeriodRow {
                label: words::period_label(draft.period, from_on),
                done: done.get(&from_on).copied().unwrap_or(0),
                wanted: draft
                    .holds(from_on, to_on)
                    .then(|| wanted(draft.number, halved)),
                halved,
                from_on,
                to_on,
            })
        })
        .collect()
}

fn row(conn: &Connection, target: Row1<TargetDraft>, lap: &Lap, now: Now) -> Result<TargetRow> {
    let periods = periods(conn, &target, now)?;
    let today = now.today();
    let stands = match (periods.last(), target.draft.from_on) {
        (_, Some(from)) if from > today => words::target_begins(from),
        (Some(period), _) if target.draft.holds(today, today) => words::target_stands(
            target.draft.period,
            period.done,
            period.wanted.unwrap_or(target.draft.number),
            (period.to_on - today).num_days(),
            period.halved,
        ),
        _ => words::target_ended(target.draft.until_on),
    };
    Ok(TargetRow {
        id: target.id,
        sentence: words::target(&target.draft),
        counted: words::what_counts(target.draft.counts).to_owned(),
        stands,
        earlier: target.changed_on < lap.started_on,
        periods,
        draft: target.draft,
    })
}

impl Career {
    /// Returns the exercise of the targets.
    ///
    /// # Errors
    /// Only if SQLite fails.
    pub fn demonstrate_targets(&self, now: Now) -> Result<TargetsView> {
        let conn = self.read();
        let today = now.today();
        let lap = lap::current(conn)?;
        let (ended, targets) = target::all(conn)?
            .into_iter()
            .map(|target| row(conn, target, &lap, now))
            .collect::<Result<Vec<_>>>()?
            .into_iter()
            .partition(|target| target.draft.until_on.is_some_and(|until| until < today));
        Ok(TargetsView {
            date: today,
            targets,
            ended,
        })
    }

    /// Returns what stands behind one number of a target: that of the period in which a date lies.
    ///
    /// # Errors
    /// `NotFound`.
    pub fn target_counted(&self, id: TargetId, on: NaiveDate, now: Now) -> Result<CountedView> {
        let conn = self.read();
        let target: Row1<TargetDraft> = record::one(conn, id)?;
        let draft = &target.draft;
        let (from_on, to_on) = (draft.period.first(on), draft.period.last(on));
        let span = within(draft, from_on, to_on);
        Ok(CountedView {
            sentence: words::target(draft),
            counted: words::what_counts(draft.counts).to_owned(),
            done: counts::by_day(conn, draft.counts, id, span, now)?
                .iter()
                .map(|(_, many)| many)
                .sum(),
            rows: counts::rows(conn, draft.counts, id, span, now)?,
            from_on,
            to_on,
        })
    }
}
