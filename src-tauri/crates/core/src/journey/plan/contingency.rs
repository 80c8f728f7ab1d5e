//! Contingencies: if this happens to an objective, then I do that, beginning with a first step.

use std::collections::HashMap;

use chrono::NaiveDate;
use rusqlite::Connection;
use serde::{Deserialize, Serialize};

use super::objective::ObjectiveDraft;
use super::{likely_date, need_there};
use crate::error::{Error, Result};
use crate::id::{ContingencyId, ObjectiveId};
use crate::journey::matter::Matter;
use crate::journey::record::{self, Record, Row1, need_line, record, trim_line, trim_text};
use crate::journey::wizard::Step;
use crate::time::Now;
use crate::words;

/// How a contingency stands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum ContingencyState {
    /// It has not happened.
    #[default]
    Waiting,
    /// It has: the first step is due.
    Happened,
    /// It can no longer happen, or it is dealt with.
    Over,
}
stored!(ContingencyState {
    Waiting = "waiting",
    Happened = "happened",
    Over = "over",
});

record! {
    /// What I will do if an objective meets trouble.
    ContingencyDraft, "contingency", ContingencyId {
        /// The objective; needed.
        objective_id: Option<ObjectiveId>,
        /// What could go wrong; one line.
        if_this: String,
        /// The trigger: how I will see that it has.
        sign: String,
        /// What I do then.
        then_that: String,
        /// With what I begin.
        first_step: String,
        /// When I look whether it has.
        look_on: Option<NaiveDate>,
        /// How it stands.
        state: ContingencyState,
    }
}

impl Record for ContingencyDraft {
    fn check(&mut self, conn: &Connection, _now: Now) -> Result<()> {
        need_line("if_this", &mut self.if_this, words::contingency_empty())?;
        trim_line("sign", &mut self.sign)?;
        trim_text("then_that", &mut self.then_that)?;
        trim_line("first_step", &mut self.first_step)?;
        likely_date("look_on", self.look_on)?;
        match self.objective_id {
            Some(id) => need_there::<ObjectiveDraft>(conn, "objective_id", id),
            None => Err(Error::invalid("objective_id", words::plan_owner_gone())),
        }
    }

    fn sentence(&self) -> String {
        words::contingency(&self.if_this)
    }
}

/// Returns the contingencies of each objective, oldest first.
///
/// # Errors
/// Only if SQLite fails.
pub(crate) fn by_objective(
    conn: &Connection,
) -> Result<HashMap<ObjectiveId, Vec<Row1<ContingencyDraft>>>> {
    let mut by: HashMap<ObjectiveId, Vec<Row1<ContingencyDraft>>> = HashMap::new();
    for row in record::all::<ContingencyDraft>(conn, "ORDER BY r.id", [])? {
        if let Some(id) = row.draft.objective_id {
            by.entry(id).or_default().push(row);
        }
    }
    Ok(by)
}

/// Adds the days on which to look whether something has happened to an active objective.
///
/// # Errors
/// Only if SQLite fails.
pub(super) fn matters(conn: &Connection, until: NaiveDate, to: &mut Vec<Matter>) -> Result<()> {
    for row in record::all::<ContingencyDraft>(
        conn,
        "AND r.state = 'waiting' AND r.look_on <= ?1 AND r.objective_id IN
           (SELECT id FROM objective WHERE state = 'active' AND binned_at IS NULL)
         ORDER BY r.look_on",
        [until],
    )? {
        if let Some(on) = row.draft.look_on {
            to.push(Matter::on(
                &format!("contingency:{}", row.id),
                Step::Objectives,
                on,
                words::contingency_day().to_owned(),
                words::contingency_day_detail(&row.draft.if_this, &row.draft.sign),
            ));
        }
    }
    Ok(())
}
