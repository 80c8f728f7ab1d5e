//! The energy log: what gave on a day, and what took.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use rusqlite::Connection;
use serde::{Deserialize, Serialize};

use crate::error::{Error, Result};
use crate::id::{EnergyNoteId, PersonId};
use crate::journey::record::{Record, in_range, need_line, record};
use crate::people::person::name_of;
use crate::time::Now;
use crate::words;

/// The most that a thing can give on one day, and with a minus the most that it can take (ours).
pub(crate) const ENERGY_MOST: i8 = 2;
/// How many activities the plot shows; the rest stands in the table (ours: what one reads at a glance).
const BARS: usize = 12;

/// How much energy something gave or took: from -2, took a lot, to 2, gave a lot.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(transparent)]
pub struct Energy(pub i8);

impl rusqlite::types::ToSql for Energy {
    fn to_sql(&self) -> rusqlite::Result<rusqlite::types::ToSqlOutput<'_>> {
        self.0.to_sql()
    }
}

impl rusqlite::types::FromSql for Energy {
    fn column_result(value: rusqlite::types::ValueRef<'_>) -> rusqlite::types::FromSqlResult<Self> {
        i8::column_result(value).map(Self)
    }
}

record! {
    /// What something gave or took on a day.
    EnergyNoteDraft, "energy_note", EnergyNoteId {
        /// The day; today when it is left out.
        day_on: Option<NaiveDate>,
        /// What it was; one line. The same words are the same activity.
        activity: String,
        /// How much it gave or took.
        energy: Energy,
        /// Who was there.
        person_id: Option<PersonId>,
    }
}

impl Record for EnergyNoteDraft {
    fn check(&mut self, conn: &Connection, now: Now) -> Result<()> {
        let day = *self.day_on.get_or_insert_with(|| now.today());
        if day > now.today() {
            return Err(Error::invalid("day_on", words::day_in_future()));
        }
        let most = i64::from(ENERGY_MOST);
        in_range("energy", i64::from(self.energy.0), -most, most)?;
        if let Some(id) = self.person_id {
            name_of(conn, id)?;
        }
        need_line("activity", &mut self.activity, words::note_empty())
    }

    fn sentence(&self) -> String {
        words::energy_note(&self.activity)
    }
}

/// One line of the log.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct EnergyRow {
    /// Its id.
    pub id: EnergyNoteId,
    /// What its form holds.
    pub draft: EnergyNoteDraft,
    /// The name of whoever was there; empty for nobody.
    pub person: String,
    /// How much it gave or took, in words.
    pub felt: String,
}

/// What one activity gives or takes, all its days together.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct EnergyBar {
    /// What it is, in the words of its newest day.
    pub activity: String,
    /// On how many days.
    pub times: u32,
    /// What it gives on a day, on average: from -2 to 2.
    pub average: f64,
}

/// Puts the days of each activity together: what gives most first, what takes most last.
pub(crate) fn bars<'a>(notes: impl IntoIterator<Item = (&'a str, Energy)>) -> Vec<EnergyBar> {
    let mut of: BTreeMap<String, (&str, i32, u32)> = BTreeMap::new();
    for (activity, energy) in notes {
        let (_, sum, times) = of
            .entry(activity.to_lowercase())
            .or_insert((activity, 0, 0));
        *sum += i32::from(energy.0);
        *times += 1;
    }
    let mut bars: Vec<EnergyBar> = of
        .into_values()
        .map(|(activity, sum, times)| EnergyBar {
            activity: activity.to_owned(),
            times,
            average: f64::from(sum) / f64::from(times.max(1)),
        })
        .collect();
    bars.sort_by(|a, b| {
        b.average
            .total_cmp(&a.average)
            .then_with(|| b.times.cmp(&a.times))
            .then_with(|| a.activity.cmp(&b.activity))
    });
    bars
}

/// Returns the bars that are drawn: those furthest from the middle, in the same order.
pub(crate) fn drawn(bars: &[EnergyBar]) -> Vec<EnergyBar> {
    let mut far: Vec<usize> = (0..bars.len()).collect();
    let reach = |at: &usize| bars.get(*at).map_or(0.0, |bar| bar.average.abs());
    far.sort_by(|a, b| reach(b).total_cmp(&reach(a)));
    far.truncate(BARS);
    far.sort_unstable();
    far.iter().filter_map(|at| bars.get(*at).cloned()).collect()
}

/// Returns the log since a day, newest day first.
///
/// # Errors
/// Only if SQLite fails.
pub(crate) fn since(conn: &Connection, day: NaiveDate) -> Result<Vec<EnergyRow>> {
    let mut select = conn.prepare_cached(
        "SELECT r.id, r.day_on, r.activity, r.energy, r.person_id, coalesce(p.name, '')
           FROM energy_note r LEFT JOIN person p ON p.id = r.person_id
          WHERE r.binned_at IS NULL AND r.day_on >= ?1 ORDER BY r.day_on DESC, r.id DESC",
    )?;
    let rows = select.query_map([day], |row| {
        let energy: Energy = row.get(3)?;
        Ok(EnergyRow {
            id: row.get(0)?,
            draft: EnergyNoteDraft {
                day_on: row.get(1)?,
                activity: row.get(2)?,
                energy,
                person_id: row.get(4)?,
            },
            person: row.get(5)?,
            felt: words::felt(energy.0).to_owned(),
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}
