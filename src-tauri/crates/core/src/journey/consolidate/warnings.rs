//! Warning signs: three in three months are a reason to look at the map, before one has to.

use chrono::NaiveDate;
use rusqlite::Connection;
use serde::{Deserialize, Serialize};

use super::past_day;
use crate::career::Career;
use crate::error::Result;
use crate::id::{SignalId, WarningSignId};
use crate::journey::lap::Lap;
use crate::journey::matter::Matter;
use crate::journey::record::{self, Kept, Record, in_range, record, trim_text};
use crate::journey::wizard::{Found, Step};
use crate::time::Now;
use crate::words;

/// How many days count (requirement 29).
pub const WINDOW_DAYS: i64 = 90;
/// How many signs within them are enough (requirement 29).
pub const ENOUGH: usize = 3;
/// The weight of a sign that says nothing of it.
const MIDDLE: u32 = 2;
/// How many signs the page lists.
const LISTED: u32 = 100;

/// What kind of sign it is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum WarningSort {
    /// The organisation is drawn anew.
    Reorganisation,
    /// Nothing may be spent.
    BudgetFreeze,
    /// My boss went.
    BossLeft,
    /// Nobody is hired.
    HiringStop,
    /// I have had enough.
    FedUp,
    /// Something else.
    #[default]
    Other,
    /// I looked, and there was none.
    Quiet,
}
stored!(WarningSort {
    Reorganisation = "reorganisation",
    BudgetFreeze = "budget_freeze",
    BossLeft = "boss_left",
    HiringStop = "hiring_stop",
    FedUp = "fed_up",
    Other = "other",
    Quiet = "quiet",
});

record! {
    /// A warning sign, or a look that found none.
    WarningSignDraft, "warning_sign", WarningSignId {
        /// What kind.
        sort: WarningSort,
        /// 1 to 3; 2 when left out.
        weight: u32,
        /// More of it.
        note: String,
        /// The signal that it came from.
        signal_id: Option<SignalId>,
        /// When; today when left out.
        noticed_on: Option<NaiveDate>,
    }
}

impl Record for WarningSignDraft {
    fn check(&mut self, conn: &Connection, now: Now) -> Result<()> {
        if self.weight == 0 {
            self.weight = MIDDLE;
        }
        in_range("weight", i64::from(self.weight), 1, 3)?;
        trim_text("note", &mut self.note)?;
        if let Some(signal) = self.signal_id {
            record::one::<super::radar::SignalDraft>(conn, signal)?;
        }
        past_day("noticed_on", &mut self.noticed_on, now)
    }

    fn sentence(&self) -> String {
        words::warning_sign(self.sort).to_owned()
    }
}

/// Returns the days of the window that ends today: those of the last ninety days, today among them, newest first.
/// Days that lie ahead do not count.
pub fn in_window(days: &[NaiveDate], today: NaiveDate) -> Vec<NaiveDate> {
    let mut inside: Vec<NaiveDate> = days
        .iter()
        .copied()
        .filter(|day| (0..WINDOW_DAYS).contains(&(today - *day).num_days()))
        .collect();
    inside.sort_unstable_by(|a, b| b.cmp(a));
    inside
}

/// Returns since when the signs are enough: the day of the newest; `None` while they are not.
pub fn enough_on(days: &[NaiveDate], today: NaiveDate) -> Option<NaiveDate> {
    let inside = in_window(days, today);
    (inside.len() >= ENOUGH)
        .then(|| inside.first().copied())
        .flatten()
}

/// The exercise: the signs, and what follows from them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct WarningsView {
    /// The date on my calendar.
    pub date: NaiveDate,
    /// The newest signs and quiet looks, newest first.
    pub signs: Vec<WarningRow>,
    /// How many of them count today, in words.
    pub in_words: String,
    /// Whether they are enough to look at the map.
    pub enough: bool,
    /// What to do then, a sentence each; empty while they are not enough.
    pub advice: Vec<String>,
}

/// A sign as the page lists it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct WarningRow {
    /// Its id.
    pub id: WarningSignId,
    /// What its form holds.
    pub draft: WarningSignDraft,
    /// Whether it counts today.
    pub counts: bool,
}

fn days(conn: &Connection, today: NaiveDate) -> Result<Vec<NaiveDate>> {
    let since = today - chrono::Duration::days(WINDOW_DAYS);
    let mut select = conn.prepare_cached(
        "SELECT noticed_on FROM warning_sign
          WHERE binned_at IS NULL AND noticed_on >= ?1 AND sort <> 'quiet'",
    )?;
    let rows = select.query_map([since], |row| row.get(0))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Looks whether one looked for signs in this lap.
///
/// # Errors
/// Only if SQLite fails.
pub(crate) fn look(conn: &Connection, lap: &Lap, now: Now) -> Result<Found> {
    let (_, on) = record::newest::<WarningSignDraft>(conn, "", [])?;
    let inside = in_window(&days(conn, now.today())?, now.today());
    Ok(Found {
        done: on.is_some_and(|on| on >= lap.started_on),
        on,
        holds: words::warning_holds(inside.len()),
        missing: words::warning_missing().to_owned(),
    })
}

/// Adds the look at the map while three signs stand in the last ninety days.
///
/// # Errors
/// Only if SQLite fails.
pub(crate) fn matters(conn: &Connection, now: Now, to: &mut Vec<Matter>) -> Result<()> {
    let today = now.today();
    if let Some(on) = enough_on(&days(conn, today)?, today) {
        to.push(Matter::on(
            "three_signs",
            Step::Warnings,
            on,
            words::three_signs_title().to_owned(),
            words::three_signs_detail().to_owned(),
        ));
    }
    Ok(())
}

impl Career {
    /// Returns the warning signs.
    ///
    /// # Errors
    /// Only if SQLite fails.
    pub fn warnings(&self, now: Now) -> Result<WarningsView> {
        let conn = self.read();
        let today = now.today();
        let rows: Vec<Kept<WarningSignId, WarningSignDraft>> = record::all(
            conn,
            "ORDER BY r.noticed_on DESC, r.id DESC LIMIT ?1",
            [LISTED],
        )?;
        let days = days(conn, today)?;
        let inside = in_window(&days, today);
        let enough = enough_on(&days, today).is_some();
        Ok(WarningsView {
            date: today,
            in_words: words::warnings_in_words(inside.len()),
            enough,
            advice: if enough {
                words::warning_advice()
            } else {
                Vec::new()
            },
            signs: rows
                .into_iter()
                .map(|row| WarningRow {
                    id: row.id,
                    counts: row.draft.sort != WarningSort::Quiet
                        && row
                            .draft
                            .noticed_on
                            .is_some_and(|day| !in_window(&[day], today).is_empty()),
                    draft: row.draft,
                })
                .collect(),
        })
    }
}

#[cfg(test)]
mod tests;
