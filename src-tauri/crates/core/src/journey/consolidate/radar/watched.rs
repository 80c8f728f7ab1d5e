//! What the plan's scenarios look out for: an early sign that shows goes onto the radar.

use chrono::NaiveDate;
use rusqlite::Connection;
use serde::Serialize;

use super::{RadarHalf, SignalDraft};
use crate::career::Career;
use crate::error::Result;
use crate::id::{IndicatorId, SignalId};
use crate::journey::plan::indicator::{self, IndicatorDraft};
use crate::journey::plan::scenario::ScenarioDraft;
use crate::journey::record::{self, Record};
use crate::op::Op;
use crate::time::Now;
use crate::words;

/// An early sign of a scenario, as the radar lists it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Watched {
    /// The sign.
    pub id: IndicatorId,
    /// What one would see.
    pub text: String,
    /// Of which scenario.
    pub scenario: String,
    /// When it was seen, as the plan says.
    pub seen_on: Option<NaiveDate>,
}

/// Returns the early signs that are on no radar yet: those that were seen first, then the oldest.
///
/// # Errors
/// Only if SQLite fails.
pub(super) fn all(conn: &Connection) -> Result<Vec<Watched>> {
    let mut on_radar = conn.prepare_cached(
        "SELECT EXISTS (SELECT 1 FROM signal WHERE binned_at IS NULL AND noticed = ?1 COLLATE NOCASE)",
    )?;
    let mut watched = Vec::new();
    for row in indicator::indicators(conn)? {
        let (Some(scenario), false) = (
            row.draft.scenario_id,
            on_radar.query_row([&row.draft.text], |row| row.get(0))?,
        ) else {
            continue;
        };
        watched.push(Watched {
            id: row.id,
            scenario: record::one::<ScenarioDraft>(conn, scenario)?.draft.title,
            text: row.draft.text,
            seen_on: row.draft.seen_on,
        });
    }
    watched.sort_by_key(|one| one.seen_on.is_none());
    Ok(watched)
}

impl Career {
    /// Puts an early sign of a scenario onto the radar, and notes in the plan that it was seen, if it does not say
    /// so yet.
    ///
    /// # Errors
    /// `NotFound`.
    pub fn see_indicator(
        &mut self,
        id: IndicatorId,
        half: RadarHalf,
        now: Now,
    ) -> Result<SignalId> {
        let mut sign = record::one::<IndicatorDraft>(self.read(), id)?.draft;
        let scenario = match sign.scenario_id {
            Some(id) => record::one::<ScenarioDraft>(self.read(), id)?.draft.title,
            None => String::new(),
        };
        let mut signal = SignalDraft {
            half,
            noticed: sign.text.clone(),
            so_what: words::sign_of(&scenario),
            noticed_on: sign.seen_on,
            ..SignalDraft::default()
        };
        signal.check(self.read(), now)?;
        let done = self.transact(Op::AddRecord(signal.sentence()), |tx| {
            if sign.seen_on.is_none() {
                sign.seen_on = Some(now.today());
                record::update(tx, id, &sign, now)?;
            }
            record::insert(tx, &signal, now)
        })?;
        Ok(done.output)
    }
}
