//! Derailers of mine and hindrances from outside: how likely, how I would notice, and what I would do.

use chrono::NaiveDate;
use rusqlite::{Connection, OptionalExtension};
use serde::{Deserialize, Serialize};

use super::target::not_ahead;
use crate::career::Career;
use crate::error::{Error, Result};
use crate::id::{DerailerId, DerailerLookId, PersonId, WeeklyReviewId};
use crate::journey::lap::Lap;
use crate::journey::record::{self, Record, Row1, in_range, need_line, record, trim_line};
use crate::journey::wizard::Found;
use crate::people::person::{known, name_of};
use crate::time::Now;
use crate::words;

/// How likely something is when nobody has said: the middle of the five.
const LIKELIHOOD: u32 = 3;

/// Where a derailer comes from.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum DerailerSort {
    /// From me.
    #[default]
    Mine,
    /// From outside.
    Outside,
}
stored!(DerailerSort {
    Mine = "mine",
    Outside = "outside",
});

/// What I found on looking at a derailer.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Seen {
    /// It is there as before.
    #[default]
    Again,
    /// It is there and has changed.
    Changed,
    /// It is gone.
    Gone,
}
stored!(Seen {
    Again = "again",
    Changed = "changed",
    Gone = "gone",
});

record! {
    /// A derailer or a hindrance.
    DerailerDraft, "derailer", DerailerId {
        /// Where it comes from.
        sort: DerailerSort,
        /// What it is; one line.
        what: String,
        /// How likely, 1 to 5; 3 when left out.
        likelihood: u32,
        /// How I would notice.
        early_sign: String,
        /// What I would do.
        counter_move: String,
        /// Who watches it; nobody else when left out.
        owner_id: Option<PersonId>,
    }
}

impl Record for DerailerDraft {
    fn check(&mut self, conn: &Connection, _now: Now) -> Result<()> {
        need_line("what", &mut self.what, words::derailer_empty())?;
        trim_line("early_sign", &mut self.early_sign)?;
        trim_line("counter_move", &mut self.counter_move)?;
        if self.likelihood == 0 {
            self.likelihood = LIKELIHOOD;
        }
        in_range("likelihood", i64::from(self.likelihood), 1, 5)?;
        known("owner_id", conn, self.owner_id)
    }

    fn sentence(&self) -> String {
        words::derailer_called(self.sort, &self.what)
    }
}

record! {
    /// A look at a derailer.
    DerailerLookDraft, "derailer_look", DerailerLookId {
        /// The derailer.
        derailer_id: Option<DerailerId>,
        /// In which review; none for a look by the way.
        review_id: Option<WeeklyReviewId>,
        /// When; today when left out.
        looked_on: Option<NaiveDate>,
        /// What I found.
        seen: Seen,
    }
}

impl Record for DerailerLookDraft {
    fn check(&mut self, conn: &Connection, now: Now) -> Result<()> {
        let derailer = self
            .derailer_id
            .ok_or_else(|| Error::invalid("derailer_id", words::derailer_missing()))?;
        record::one::<DerailerDraft>(conn, derailer)?;
        if let Some(review) = self.review_id {
            super::review::still_open(conn, review)?;
        }
        not_ahead("looked_on", &mut self.looked_on, now)
    }

    fn sentence(&self) -> String {
        words::derailer_look_called().to_owned()
    }
}

/// A derailer as its exercise and the weekly review show it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct DerailerRow {
    /// The derailer.
    pub id: DerailerId,
    /// What its form holds.
    pub draft: DerailerDraft,
    /// How likely it is, in words.
    pub likely: String,
    /// The name of who watches it; empty for me.
    pub owner: String,
    /// When it was first written down.
    pub since: NaiveDate,
    /// When it was last looked at.
    pub looked_on: Option<NaiveDate>,
    /// What was found then.
    pub seen: Option<Seen>,
}

/// The exercise: what could throw me off.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct DerailersView {
    /// The date on my calendar.
    pub date: NaiveDate,
    /// Those that stand, the most likely first.
    pub standing: Vec<DerailerRow>,
    /// Those that are gone.
    pub gone: Vec<DerailerRow>,
}

/// Returns the newest look at a derailer.
///
/// # Errors
/// Only if SQLite fails.
fn newest(conn: &Connection, id: DerailerId) -> Result<Option<(NaiveDate, Seen)>> {
    Ok(conn
        .prepare_cached(
            "SELECT looked_on, seen FROM derailer_look WHERE derailer_id = ?1 AND binned_at IS NULL
              ORDER BY looked_on DESC, id DESC LIMIT 1",
        )?
        .query_row([id], |row| Ok((row.get(0)?, row.get(1)?)))
        .optional()?)
}

fn row(conn: &Connection, record: Row1<DerailerDraft>) -> Result<DerailerRow> {
    let newest = newest(conn, record.id)?;
    let owner = record.draft.owner_id.map(|id| name_of(conn, id));
    Ok(DerailerRow {
        likely: words::derailer_likely(record.draft.likelihood).to_owned(),
        owner: owner.transpose()?.unwrap_or_default(),
        since: record.created_on,
        looked_on: newest.map(|(on, _)| on),
        seen: newest.map(|(_, seen)| seen),
        id: record.id,
        draft: record.draft,
    })
}

/// Returns every derailer outside the bin, the most likely first.
///
/// # Errors
/// Only if SQLite fails.
pub(crate) fn all(conn: &Connection) -> Result<Vec<DerailerRow>> {
    record::all::<DerailerDraft>(conn, "ORDER BY r.likelihood DESC, r.id", [])?
        .into_iter()
        .map(|record| row(conn, record))
        .collect()
}

/// Looks whether a derailer with a counter-move stands that was named or looked at in this lap.
///
/// # Errors
/// Only if SQLite fails.
pub(crate) fn look(conn: &Connection, lap: &Lap) -> Result<Found> {
    let all = all(conn)?;
    let standing: Vec<_> = all
        .iter()
        .filter(|row| row.seen != Some(Seen::Gone))
        .collect();
    let fresh = |row: &DerailerRow| {
        row.looked_on.is_some_and(|on| on >= lap.started_on) || row.since >= lap.started_on
    };
    let named = all.iter().any(fresh);
    let bare = standing
        .iter()
        .filter(|row| row.draft.counter_move.is_empty())
        .count();
    Ok(Found {
        done: named && bare == 0,
        on: all
            .iter()
            .map(|row| row.looked_on.unwrap_or(row.since))
            .max(),
        holds: words::joined(&[
            words::tally(standing.len(), "derailer", "derailers"),
            words::tally(bare, "without a counter-move", "without a counter-move"),
        ]),
        missing: words::derailer_look_missing(all.is_empty(), named).to_owned(),
    })
}

impl Career {
    /// Returns the exercise of the derailers.
    ///
    /// # Errors
    /// Only if SQLite fails.
    pub fn demonstrate_derailers(&self, now: Now) -> Result<DerailersView> {
        let (gone, standing) = all(self.read())?
            .into_iter()
            .partition(|row| row.seen == Some(Seen::Gone));
        Ok(DerailersView {
            date: now.today(),
            standing,
            gone,
        })
    }
}
