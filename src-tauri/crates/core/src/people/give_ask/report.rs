//! What became of what I asked for: whether it helps to have been in touch before.

use chrono::NaiveDate;
use rusqlite::Connection;
use serde::Serialize;

use super::gate::{ENGAGEMENTS, engagements};
use super::ledger::GiveAskRow;
use crate::error::Result;
use crate::id::{GiveAskId, PersonId};
use crate::people::warmth::Warmth;
use crate::words;

/// One ask and what became of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct AskOutcome {
    /// The ask.
    pub id: GiveAskId,
    /// Of whom.
    pub person_id: PersonId,
    /// Their name.
    pub name: String,
    /// What I asked for.
    pub what: String,
    /// When.
    pub on: NaiveDate,
    /// On how many days of the three months before we were in touch or I gave something.
    pub engagements: u32,
    /// Whether those were enough to ask.
    pub ready: bool,
    /// How warm it was then, in words; empty when it was not kept.
    pub warmth: String,
    /// What came of it; empty while nothing has.
    pub outcome: String,
}

impl AskOutcome {
    fn is_answered(&self) -> bool {
        !self.outcome.is_empty()
    }
}

/// Returns what became of an ask.
///
/// # Errors
/// Only if SQLite fails.
pub(super) fn outcome(
    conn: &Connection,
    row: &GiveAskRow,
    person_id: PersonId,
    on: NaiveDate,
) -> Result<AskOutcome> {
    let engagements = engagements(conn, person_id, on)?;
    Ok(AskOutcome {
        id: row.id,
        person_id,
        name: row.name.clone(),
        what: row.draft.what.clone(),
        on,
        engagements,
        ready: engagements >= ENGAGEMENTS,
        warmth: row.warmth.clone(),
        outcome: row.draft.outcome.clone(),
    })
}

/// Returns how many asks were answered, after enough contact and without, in a sentence; empty without asks.
pub(super) fn answered(asks: &[AskOutcome]) -> String {
    let of = |ready: bool| {
        let those = || asks.iter().filter(move |ask| ask.ready == ready);
        (
            those().filter(|ask| ask.is_answered()).count(),
            those().count(),
        )
    };
    words::asks_answered(of(true), of(false))
}

/// Returns how warm it was when something was asked for, in words; empty for anything else.
///
/// # Errors
/// Only if SQLite fails.
pub(super) fn warmth_then(conn: &Connection, id: GiveAskId) -> Result<String> {
    let kept: Option<Warmth> = conn
        .prepare_cached("SELECT nullif(warmth, '') FROM give_ask WHERE id = ?1 AND direction = 'ask' AND whose = 'me'")?
        .query_map([id], |row| row.get(0))?
        .next()
        .transpose()?
        .flatten();
    Ok(kept.map_or_else(String::new, |warmth| words::warmth_then(warmth).to_owned()))
}
