//! Strengths, deficits and potential: what shows them, how sure I am, and how that drifted.

mod drift;

use chrono::{NaiveDate, NaiveDateTime};
use fairlead_interop::key;
use rusqlite::Connection;
use serde::{Deserialize, Serialize};

use super::age;
use crate::career::Career;
use crate::error::Result;
use crate::id::StrengthId;
use crate::journey::lap::{self, Lap};
use crate::journey::map::by_lap;
use crate::journey::matter::Matter;
use crate::journey::record::{self, Record, Row1, in_range, need_line, record, trim_text};
use crate::journey::wizard::{Found, Step};
use crate::time::Now;
use crate::words;

pub use drift::{StrengthDrift, StrengthRating};

/// The middle of the scale: neither a guess nor certain.
const MIDDLE: u8 = 3;

/// What a statement about me is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum StrengthSort {
    /// What I do well.
    #[default]
    Strength,
    /// What I lack.
    Deficit,
    /// What I could become.
    Potential,
}
stored!(StrengthSort {
    Strength = "strength",
    Deficit = "deficit",
    Potential = "potential",
});

impl StrengthSort {
    /// Every sort.
    pub const ALL: [StrengthSort; 3] = [
        StrengthSort::Strength,
        StrengthSort::Deficit,
        StrengthSort::Potential,
    ];
}

/// How sure I am of something, from 1, a guess, to 5, certain. In the middle until it is said.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(transparent)]
pub struct StrengthConfidence(pub u8);

impl Default for StrengthConfidence {
    fn default() -> Self {
        Self(MIDDLE)
    }
}

impl rusqlite::types::ToSql for StrengthConfidence {
    fn to_sql(&self) -> rusqlite::Result<rusqlite::types::ToSqlOutput<'_>> {
        self.0.to_sql()
    }
}

impl rusqlite::types::FromSql for StrengthConfidence {
    fn column_result(value: rusqlite::types::ValueRef<'_>) -> rusqlite::types::FromSqlResult<Self> {
        u8::column_result(value).map(Self)
    }
}

record! {
    /// A strength, a deficit or a potential.
    StrengthDraft, "strength", StrengthId {
        /// Which of them.
        sort: StrengthSort,
        /// In my words; one line.
        statement: String,
        /// What shows it.
        evidence: String,
        /// How sure I am.
        confidence: StrengthConfidence,
    }
}

impl Record for StrengthDraft {
    fn check(&mut self, _conn: &Connection, _now: Now) -> Result<()> {
        trim_text("evidence", &mut self.evidence)?;
        in_range("confidence", i64::from(self.confidence.0), 1, 5)?;
        need_line("statement", &mut self.statement, words::note_empty())
    }

    fn sentence(&self) -> String {
        words::strength(self.sort, &self.statement)
    }

    fn saved(tx: &Connection, id: StrengthId, _now: Now) -> Result<()> {
        drift::keep(tx, id)
    }
}

/// One of them as the page shows it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct StrengthRow {
    /// Its id.
    pub id: StrengthId,
    /// When it was last changed or said to be still true.
    pub changed_on: NaiveDate,
    /// What its form holds.
    pub draft: StrengthDraft,
    /// How sure that is, in words.
    pub sure: String,
    /// "not re-checked for 14 months"; empty within half a year.
    pub stale: String,
}

/// The exercise: three lists and how they drifted.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct StrengthsView {
    /// Those of this lap, oldest first.
    pub rows: Vec<StrengthRow>,
    /// Those that an earlier lap left and nobody has looked at since.
    pub earlier: Vec<StrengthRow>,
    /// How many of this lap have nothing that shows them, in words; empty for none.
    pub unproven: String,
    /// How sure I was of each over time; only of those rated more than once.
    pub drift: Vec<StrengthDrift>,
    /// The first day of the plot.
    pub from: Option<NaiveDate>,
    /// The last day of the plot: today.
    pub to: NaiveDate,
}

/// Looks whether each of the three lists has something in this lap.
///
/// # Errors
/// Only if SQLite fails.
pub(crate) fn look(conn: &Connection, lap: &Lap) -> Result<Found> {
    let (rows, _) = by_lap::<StrengthDraft>(conn, lap, "")?;
    let (_, on) = record::newest::<StrengthDraft>(conn, "", [])?;
    let of = |sort: StrengthSort| rows.iter().filter(|row| row.draft.sort == sort).count();
    let missing = StrengthSort::ALL.into_iter().find(|sort| of(*sort) == 0);
    Ok(Found {
        done: missing.is_none(),
        on,
        holds: words::strengths_hold(&StrengthSort::ALL.map(of), unproven(&rows)),
        missing: missing.map_or(String::new(), |sort| {
            words::strength_missing(sort).to_owned()
        }),
    })
}

/// Returns what the map says of one sort and `taken` does not hold yet, oldest first. Other stages
/// build on it. `taken` is asked with a text as [`key::name`] makes it.
///
/// # Errors
/// Only if SQLite fails.
pub(crate) fn open_in(
    conn: &Connection,
    sort: StrengthSort,
    taken: impl Fn(&str) -> bool,
) -> Result<Vec<String>> {
    let all = record::all::<StrengthDraft>(conn, "AND r.sort = ?1 ORDER BY r.id", [sort])?;
    Ok(all
        .into_iter()
        .map(|row| row.draft.statement)
        .filter(|statement| !taken(&key::name(statement)))
        .collect())
}

fn unproven(rows: &[Row1<StrengthDraft>]) -> usize {
    rows.iter()
        .filter(|row| row.draft.evidence.is_empty())
        .count()
}

/// Adds the matter that comes half a year after something was last looked at, even when content.
///
/// # Errors
/// Only if SQLite fails.
pub(crate) fn matters(conn: &Connection, until: NaiveDateTime, to: &mut Vec<Matter>) -> Result<()> {
    let (oldest, newest): (Option<NaiveDate>, Option<NaiveDate>) = conn
        .prepare_cached(
            "SELECT min(changed_on), max(changed_on) FROM strength WHERE binned_at IS NULL",
        )?
        .query_row([], |row| Ok((row.get(0)?, row.get(1)?)))?;
    let (Some(oldest), Some(newest)) = (oldest, newest) else {
        return Ok(());
    };
    let on = age::recalibrate_on(oldest, newest);
    if on <= until.date() {
        let (old, _) = record::newest::<StrengthDraft>(
            conn,
            "AND r.changed_on <= ?1",
            [on - chrono::Duration::days(crate::journey::wizard::AGED_DAYS)],
        )?;
        to.push(Matter::on(
            "recalibrate:strengths",
            Step::Strengths,
            on,
            words::recalibrate_strengths().to_owned(),
            words::recalibrate_strengths_detail(old),
        ));
    }
    Ok(())
}

fn shown(row: Row1<StrengthDraft>, now: Now) -> StrengthRow {
    StrengthRow {
        id: row.id,
        changed_on: row.changed_on,
        sure: words::sure(row.draft.confidence.0).to_owned(),
        stale: age::not_rechecked(row.changed_on, now.today()),
        draft: row.draft,
    }
}

impl Career {
    /// Returns the exercise of strengths.
    ///
    /// # Errors
    /// Only if SQLite fails.
    pub fn map_strengths(&self, now: Now) -> Result<StrengthsView> {
        let conn = self.read();
        let (rows, earlier) = by_lap::<StrengthDraft>(conn, &lap::current(conn)?, "ORDER BY r.id")?;
        let drift = drift::all(conn)?;
        Ok(StrengthsView {
            unproven: words::unproven(unproven(&rows)),
            rows: rows.into_iter().map(|row| shown(row, now)).collect(),
            earlier: earlier.into_iter().map(|row| shown(row, now)).collect(),
            from: drift
                .iter()
                .flat_map(|one| one.ratings.first())
                .map(|rating| rating.on)
                .min(),
            to: now.today(),
            drift,
        })
    }
}

#[cfg(test)]
mod tests;
