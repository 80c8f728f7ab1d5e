//! What was said about the job before I had it, against what I find.

use chrono::NaiveDate;
use rusqlite::Connection;
use serde::{Deserialize, Serialize};

use super::role;
use crate::career::Career;
use crate::error::{Error, Result};
use crate::id::{ArrivalId, LeadId, PromiseId};
use crate::journey::record::{self, Kept, Record, need_line, record, trim_line, trim_text};
use crate::journey::wizard::Found;
use crate::leads::lead::LeadDraft;
use crate::time::Now;
use crate::words;

/// What a promise is about.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum PromiseAbout {
    /// What I would do and decide.
    #[default]
    Scope,
    /// Pay and what comes with it.
    Pay,
    /// The people.
    Team,
    /// Where, and from home or not.
    Place,
    /// What I would learn and become.
    Growth,
    /// Hours, travel, pace.
    Time,
    /// Something else.
    Other,
}
stored!(PromiseAbout {
    Scope = "scope",
    Pay = "pay",
    Team = "team",
    Place = "place",
    Growth = "growth",
    Time = "time",
    Other = "other",
});

/// What became of a promise.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum PromiseState {
    /// It is too early to say.
    #[default]
    Open,
    /// It is as was said.
    Kept,
    /// It is otherwise, and that is all right or can be talked about.
    Changed,
    /// It is not so.
    Broken,
}
stored!(PromiseState {
    Open = "open",
    Kept = "kept",
    Changed = "changed",
    Broken = "broken",
});

record! {
    /// Something that was said about the job.
    PromiseDraft, "promise", PromiseId {
        /// The lead for which it was said, until that is accepted.
        lead_id: Option<LeadId>,
        /// The role it belongs to; the one that counts now when neither is said.
        arrival_id: Option<ArrivalId>,
        /// What it is about.
        about: PromiseAbout,
        /// What was said; one line.
        said: String,
        /// By whom.
        said_by: String,
        /// When.
        said_on: Option<NaiveDate>,
        /// What became of it.
        state: PromiseState,
        /// What I find.
        found: String,
        /// What I do about it.
        action: String,
        /// When I last compared.
        looked_on: Option<NaiveDate>,
    }
}

impl Record for PromiseDraft {
    fn check(&mut self, conn: &Connection, now: Now) -> Result<()> {
        match self.lead_id.filter(|_| self.arrival_id.is_none()) {
            Some(lead) => drop(record::one::<LeadDraft>(conn, lead)?),
            None => {
                self.arrival_id = Some(role::belongs_to(conn, self.arrival_id)?);
                self.lead_id = None;
            }
        }
        need_line("said", &mut self.said, words::promise_empty())?;
        trim_line("said_by", &mut self.said_by)?;
        trim_text("found", &mut self.found)?;
        trim_text("action", &mut self.action)?;
        if self.said_on.is_some_and(|on| on > now.today()) {
            return Err(Error::invalid("said_on", words::said_in_future()));
        }
        // Whoever says what became of it has compared.
        if self.state == PromiseState::Open {
            self.looked_on = None;
        } else if self.looked_on.is_none_or(|on| on > now.today()) {
            self.looked_on = Some(now.today());
        }
        Ok(())
    }

    fn sentence(&self) -> String {
        words::promise(&self.said)
    }
}

/// The exercise: promises by what became of them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct PromisesView {
    /// The role in which I arrive.
    pub arrival_id: Option<ArrivalId>,
    /// Today's date.
    pub date: NaiveDate,
    /// Open ones first, then broken, changed and kept ones.
    pub promises: Vec<Kept<PromiseId, PromiseDraft>>,
    /// How many are open.
    pub open: u32,
    /// How many were kept.
    pub kept: u32,
    /// How many turned out otherwise.
    pub changed: u32,
    /// How many were broken.
    pub broken: u32,
}

/// Returns the promises of an arrival, those that are open first.
///
/// # Errors
/// Only if SQLite fails.
pub(crate) fn of(
    conn: &Connection,
    arrival: ArrivalId,
) -> Result<Vec<Kept<PromiseId, PromiseDraft>>> {
    record::all(
        conn,
        "AND r.arrival_id = ?1 ORDER BY CASE r.state WHEN 'open' THEN 0 WHEN 'broken' THEN 1
           WHEN 'changed' THEN 2 ELSE 3 END, r.id",
        [arrival],
    )
}

/// Looks whether promises were written down and compared.
///
/// # Errors
/// Only if SQLite fails.
pub(crate) fn look(conn: &Connection) -> Result<Found> {
    let Some(arrival) = role::current(conn)? else {
        return Ok(Found {
            missing: words::new_role_missing_role().to_owned(),
            ..Found::default()
        });
    };
    let all = of(conn, arrival.id)?;
    let open = all
        .iter()
        .filter(|one| one.draft.state == PromiseState::Open)
        .count();
    let broken = all
        .iter()
        .filter(|one| one.draft.state == PromiseState::Broken && one.draft.action.is_empty())
        .count();
    let missing = match (all.len(), open, broken) {
        (0, _, _) => words::promises_missing_any().to_owned(),
        (_, 0, 0) => String::new(),
        (_, 0, _) => words::promises_missing_action().to_owned(),
        (_, open, _) => words::promises_missing_looked(open),
    };
    Ok(Found {
        done: missing.is_empty(),
        on: all.iter().map(|one| one.changed_on).max(),
        holds: words::promises_holds(all.len(), open),
        missing,
    })
}

impl Career {
    /// Returns the exercise of promises.
    ///
    /// # Errors
    /// Only if SQLite fails.
    pub fn arrive_promises(&self, now: Now) -> Result<PromisesView> {
        let conn = self.read();
        let arrival_id = role::current(conn)?.map(|arrival| arrival.id);
        let promises = match arrival_id {
            Some(id) => of(conn, id)?,
            None => Vec::new(),
        };
        let count = |state: PromiseState| {
            let n = promises
                .iter()
                .filter(|one| one.draft.state == state)
                .count();
            u32::try_from(n).unwrap_or(u32::MAX)
        };
        Ok(PromisesView {
            arrival_id,
            date: now.today(),
            open: count(PromiseState::Open),
            kept: count(PromiseState::Kept),
            changed: count(PromiseState::Changed),
            broken: count(PromiseState::Broken),
            promises,
        })
    }
}
