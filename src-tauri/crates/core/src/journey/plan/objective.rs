//! Objectives: what I want, what it is good for, how I will know. Without a benefit and a measure none is active.

use std::collections::HashMap;

use chrono::NaiveDate;
use rusqlite::Connection;
use serde::{Deserialize, Serialize};

use super::contingency::{self, ContingencyDraft};
use super::{assumption, laps, likely_date, review};
use crate::career::Career;
use crate::error::{Error, Result};
use crate::id::{ContingencyId, ObjectiveId};
use crate::journey::lap::Lap;
use crate::journey::matter::Matter;
use crate::journey::record::{self, Kept, Record, Row1, need_line, record, trim_line, trim_text};
use crate::journey::wizard::{Found, Step};
use crate::time::Now;
use crate::words;

/// How many active objectives at once are still few; beyond that it is said, not forbidden. Ours.
pub const ACTIVE_ADVISED: usize = 3;

/// How an objective stands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum ObjectiveState {
    /// A thought; nothing follows from it yet.
    #[default]
    Idea,
    /// What I work on.
    Active,
    /// Done.
    Reached,
    /// Let go.
    Dropped,
}
stored!(ObjectiveState {
    Idea = "idea",
    Active = "active",
    Reached = "reached",
    Dropped = "dropped",
});

record! {
    /// An objective.
    ObjectiveDraft, "objective", ObjectiveId {
        /// What I want; one line.
        title: String,
        /// What it is good for.
        benefit: String,
        /// How I will know.
        measure: String,
        /// By when.
        by_on: Option<NaiveDate>,
        /// How it stands.
        state: ObjectiveState,
    }
}

impl Record for ObjectiveDraft {
    fn check(&mut self, _conn: &Connection, _now: Now) -> Result<()> {
        need_line("title", &mut self.title, words::objective_empty())?;
        trim_text("benefit", &mut self.benefit)?;
        trim_line("measure", &mut self.measure)?;
        likely_date("by_on", self.by_on)?;
        if self.state == ObjectiveState::Active {
            // The sentence stands at the field that is missing.
            if self.benefit.is_empty() {
                return Err(Error::invalid("benefit", words::objective_benefit_first()));
            }
            if self.measure.is_empty() {
                return Err(Error::invalid("measure", words::objective_measure_first()));
            }
        }
        Ok(())
    }

    fn sentence(&self) -> String {
        words::objective(&self.title)
    }
}

/// An objective with what hangs on it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct ObjectiveRow {
    /// Its id.
    pub id: ObjectiveId,
    /// The number of the lap in which it was first written, when that is not the one that runs.
    pub from_lap: Option<u32>,
    /// When it was last changed.
    pub changed_on: NaiveDate,
    /// What its form holds.
    pub draft: ObjectiveDraft,
    /// What I will do if it meets trouble.
    pub contingencies: Vec<Kept<ContingencyId, ContingencyDraft>>,
    /// What is missing for it to be active, or a belief under it that was refuted; empty for nothing.
    pub hints: Vec<String>,
}

/// The exercise: my objectives.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct ObjectivesView {
    /// The date on my calendar.
    pub date: NaiveDate,
    /// Those that are active or an idea: active ones first, by their date.
    pub open: Vec<ObjectiveRow>,
    /// Those that were reached or dropped, newest first.
    pub closed: Vec<ObjectiveRow>,
    /// A word of advice when many are active at once; empty otherwise.
    pub advice: String,
}

/// Returns the active objectives, by their date.
///
/// # Errors
/// Only if SQLite fails.
pub(crate) fn active(conn: &Connection) -> Result<Vec<Row1<ObjectiveDraft>>> {
    record::all::<ObjectiveDraft>(
        conn,
        "AND r.state = 'active' ORDER BY r.by_on IS NULL, r.by_on, r.id",
        [],
    )
}

/// Returns the first active objective for which nothing is written in case it meets trouble.
fn unguarded<'a>(
    active: &'a [Row1<ObjectiveDraft>],
    guards: &HashMap<ObjectiveId, Vec<Row1<ContingencyDraft>>>,
) -> Option<&'a Row1<ObjectiveDraft>> {
    active.iter().find(|row| !guards.contains_key(&row.id))
}

/// Looks whether there is an active objective in this lap, and something written for when each meets trouble.
///
/// # Errors
/// Only if SQLite fails.
pub(crate) fn look(conn: &Connection, lap: &Lap) -> Result<Found> {
    let (count, on) = record::newest::<ObjectiveDraft>(conn, "", [])?;
    let active = active(conn)?;
    let guards = contingency::by_objective(conn)?;
    let reviewed = review::in_lap(conn, lap)?;
    let fresh = reviewed || active.iter().any(|row| row.changed_on >= lap.started_on);
    let missing = match unguarded(&active, &guards) {
        _ if count == 0 => words::objectives_none().to_owned(),
        _ if active.is_empty() => words::objectives_none_active().to_owned(),
        _ if !fresh => words::objectives_old().to_owned(),
        Some(row) => words::objective_unguarded(&row.draft.title),
        None => String::new(),
    };
    Ok(Found {
        done: missing.is_empty(),
        on,
        holds: words::objectives_hold(count, active.len()),
        missing,
    })
}

/// Adds the day of each active objective.
///
/// # Errors
/// Only if SQLite fails.
pub(super) fn matters(conn: &Connection, until: NaiveDate, to: &mut Vec<Matter>) -> Result<()> {
    for row in record::all::<ObjectiveDraft>(
        conn,
        "AND r.state = 'active' AND r.by_on <= ?1 ORDER BY r.by_on",
        [until],
    )? {
        if let Some(by) = row.draft.by_on {
            to.push(Matter::on(
                &format!("objective:{}", row.id),
                Step::Objectives,
                by,
                words::objective_day().to_owned(),
                words::objective_day_detail(&row.draft.title, &row.draft.measure),
            ));
        }
    }
    Ok(())
}

impl Career {
    /// Returns the exercise of the objectives.
    ///
    /// # Errors
    /// Only if SQLite fails.
    pub fn plan_objectives(&self, now: Now) -> Result<ObjectivesView> {
        let conn = self.read();
        let mut guards = contingency::by_objective(conn)?;
        let refuted = assumption::refuted(conn)?;
        let laps = laps(conn)?;
        let mut rows: Vec<ObjectiveRow> = record::all::<ObjectiveDraft>(
            conn,
            "ORDER BY r.state <> 'active', r.by_on IS NULL, r.by_on, r.id",
            [],
        )?
        .into_iter()
        .map(|row| {
            let contingencies = guards.remove(&row.id).unwrap_or_default();
            let shaken = refuted
                .iter()
                .filter(|belief| belief.draft.objective_id == Some(row.id))
                .map(|belief| words::leans_on_refuted(&belief.draft.statement));
            ObjectiveRow {
                id: row.id,
                from_lap: laps.earlier(row.lap_id),
                changed_on: row.changed_on,
                hints: words::objective_lacks(&row.draft)
                    .into_iter()
                    .chain(shaken)
                    .collect(),
                draft: row.draft,
                contingencies,
            }
        })
        .collect();
        let closed_of = |row: &ObjectiveRow| {
            matches!(
                row.draft.state,
                ObjectiveState::Reached | ObjectiveState::Dropped
            )
        };
        let mut closed: Vec<ObjectiveRow> = rows.extract_if(.., |row| closed_of(row)).collect();
        closed.sort_by_key(|row| std::cmp::Reverse(row.changed_on));
        let active = rows
            .iter()
            .filter(|row| row.draft.state == ObjectiveState::Active)
            .count();
        Ok(ObjectivesView {
            date: now.today(),
            advice: if active > ACTIVE_ADVISED {
                words::objectives_many(active)
            } else {
                String::new()
            },
            open: rows,
            closed,
        })
    }
}
