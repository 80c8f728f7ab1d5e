//! Scenarios: what could happen round me, how I would notice, and what I would do first.

use std::collections::HashMap;

use chrono::NaiveDate;
use rusqlite::Connection;
use serde::{Deserialize, Serialize};

use super::indicator::{self, IndicatorDraft};
use super::{laps, past_date, review};
use crate::career::Career;
use crate::error::Result;
use crate::id::{IndicatorId, ScenarioId};
use crate::journey::lap::Lap;
use crate::journey::matter::Matter;
use crate::journey::record::{self, Kept, Record, Row1, need_line, record, trim_line, trim_text};
use crate::journey::wizard::{Found, Step};
use crate::time::Now;
use crate::words;

/// Early signs seen from which a scenario asks to be looked at again. Ours: one may be chance.
pub const SIGNS_TO_LOOK: usize = 2;
/// Scenarios that a plan needs at least: with one alone it is a forecast. Ours.
pub const SCENARIOS_NEEDED: usize = 2;

/// How likely a scenario is, in words.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Likelihood {
    /// I would be surprised.
    Unlikely,
    /// It may or may not.
    #[default]
    Possible,
    /// I would be surprised if it did not.
    Likely,
}
stored!(Likelihood {
    Unlikely = "unlikely",
    Possible = "possible",
    Likely = "likely",
});

record! {
    /// A scenario.
    ScenarioDraft, "scenario", ScenarioId {
        /// What could happen; one line.
        title: String,
        /// What it would mean for me.
        meaning: String,
        /// How likely it is.
        likelihood: Likelihood,
        /// What I would do first.
        first_step: String,
        /// When I last looked at it again.
        looked_on: Option<NaiveDate>,
    }
}

impl Record for ScenarioDraft {
    fn check(&mut self, _conn: &Connection, now: Now) -> Result<()> {
        need_line("title", &mut self.title, words::scenario_empty())?;
        trim_text("meaning", &mut self.meaning)?;
        trim_line("first_step", &mut self.first_step)?;
        past_date("looked_on", self.looked_on, now)
    }

    fn sentence(&self) -> String {
        words::scenario(&self.title)
    }
}

/// A scenario with its early signs.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct ScenarioRow {
    /// Its id.
    pub id: ScenarioId,
    /// The number of the lap in which it was first written, when that is not the one that runs.
    pub from_lap: Option<u32>,
    /// When it was last changed.
    pub changed_on: NaiveDate,
    /// What its form holds.
    pub draft: ScenarioDraft,
    /// Its early signs, oldest first.
    pub indicators: Vec<Kept<IndicatorId, IndicatorDraft>>,
    /// How many of them were seen, in words; empty when it has none.
    pub seen: String,
    /// Whether enough of them were seen to look at it again.
    pub again: bool,
}

/// The exercise: what could happen.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct ScenariosView {
    /// The date on my calendar.
    pub date: NaiveDate,
    /// Every scenario outside the bin: the likelier first.
    pub scenarios: Vec<ScenarioRow>,
}

/// Returns the date since when a scenario asks to be looked at again: that of the newest sign, when enough were
/// seen and I have not looked since.
fn ask_again(draft: &ScenarioDraft, signs: &[Row1<IndicatorDraft>]) -> Option<NaiveDate> {
    let seen: Vec<NaiveDate> = signs.iter().filter_map(|sign| sign.draft.seen_on).collect();
    let newest = seen.iter().copied().max()?;
    let looked = draft.looked_on.is_some_and(|looked| looked >= newest);
    (seen.len() >= SIGNS_TO_LOOK && !looked).then_some(newest)
}

/// A scenario and its early signs, oldest first.
pub(crate) type WithSigns = (Row1<ScenarioDraft>, Vec<Row1<IndicatorDraft>>);

/// Returns every scenario outside the bin, the likelier first, with its signs.
///
/// # Errors
/// Only if SQLite fails.
pub(crate) fn with_signs(conn: &Connection) -> Result<Vec<WithSigns>> {
    let mut signs: HashMap<ScenarioId, Vec<Row1<IndicatorDraft>>> = HashMap::new();
    for sign in indicator::indicators(conn)? {
        if let Some(id) = sign.draft.scenario_id {
            signs.entry(id).or_default().push(sign);
        }
    }
    let rows = record::all::<ScenarioDraft>(
        conn,
        "ORDER BY CASE r.likelihood WHEN 'likely' THEN 0 WHEN 'possible' THEN 1 ELSE 2 END, r.id",
        [],
    )?;
    Ok(rows
        .into_iter()
        .map(|row| {
            let signs = signs.remove(&row.id).unwrap_or_default();
            (row, signs)
        })
        .collect())
}

/// Looks whether there are two scenarios with early signs, one of them looked at in this lap.
///
/// # Errors
/// Only if SQLite fails.
pub(crate) fn look(conn: &Connection, lap: &Lap) -> Result<Found> {
    let all = with_signs(conn)?;
    let on = all
        .iter()
        .flat_map(|(row, signs)| {
            std::iter::once(row.changed_on).chain(signs.iter().map(|sign| sign.changed_on))
        })
        .max();
    let fresh = review::in_lap(conn, lap)? || on.is_some_and(|on| on >= lap.started_on);
    let blind = all.iter().find(|(_, signs)| signs.is_empty());
    let missing = match blind {
        _ if all.is_empty() => words::scenarios_none().to_owned(),
        _ if !fresh => words::scenarios_old().to_owned(),
        Some((row, _)) => words::scenario_blind(&row.draft.title),
        None if all.len() < SCENARIOS_NEEDED => words::scenarios_one().to_owned(),
        None => String::new(),
    };
    let seen = all
        .iter()
        .flat_map(|(_, signs)| signs)
        .filter(|sign| sign.draft.seen_on.is_some())
        .count();
    Ok(Found {
        done: missing.is_empty(),
        on,
        holds: words::scenarios_hold(all.len(), seen),
        missing,
    })
}

/// Adds the scenarios of which enough signs were seen.
///
/// # Errors
/// Only if SQLite fails.
pub(super) fn matters(conn: &Connection, to: &mut Vec<Matter>) -> Result<()> {
    for (row, signs) in with_signs(conn)? {
        if let Some(since) = ask_again(&row.draft, &signs) {
            to.push(Matter::on(
                &format!("scenario:{}", row.id),
                Step::Scenarios,
                since,
                words::scenario_again().to_owned(),
                words::scenario_again_detail(&row.draft.title, &row.draft.first_step),
            ));
        }
    }
    Ok(())
}

impl Career {
    /// Returns the exercise of the scenarios.
    ///
    /// # Errors
    /// Only if SQLite fails.
    pub fn plan_scenarios(&self, now: Now) -> Result<ScenariosView> {
        let conn = self.read();
        let laps = laps(conn)?;
        Ok(ScenariosView {
            date: now.today(),
            scenarios: with_signs(conn)?
                .into_iter()
                .map(|(row, indicators)| {
                    let seen = indicators
                        .iter()
                        .filter(|sign| sign.draft.seen_on.is_some())
                        .count();
                    ScenarioRow {
                        id: row.id,
                        from_lap: laps.earlier(row.lap_id),
                        changed_on: row.changed_on,
                        seen: words::scenario_signs_seen(seen, indicators.len()),
                        again: ask_again(&row.draft, &indicators).is_some(),
                        draft: row.draft,
                        indicators,
                    }
                })
                .collect(),
        })
    }
}
