//! The list of people.

use chrono::NaiveDate;
use rusqlite::{Connection, OptionalExtension, Row};
use serde::{Deserialize, Serialize};

use super::cadence::{Stands, State, Thresholds, state_on};
use super::person::{Ring, date, tags_of};
use crate::career::Career;
use crate::error::{Error, Result};
use crate::id::PersonId;
use crate::time::Now;
use crate::words;
pub use counts::{PeopleCounts, RingCount, StateCount, TagCount};
pub(crate) use counts::{everybody, in_rhythm};
pub(crate) use search::search;

mod counts;
mod found;
mod overdue;
mod pick;
mod search;
pub mod view;
mod wanted;

/// The most rows of one page of the list.
pub const PAGE_MAX: u32 = 500;

/// A row of the list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct PersonRow {
    /// Who.
    pub id: PersonId,
    /// Their name.
    pub name: String,
    /// Where they work.
    pub organisation: String,
    /// What they do there.
    pub title: String,
    /// City or country.
    pub place: String,
    /// How far from my desk.
    pub ring: Ring,
    /// How they stand today.
    pub state: State,
    /// When we last spoke.
    pub last_on: Option<NaiveDate>,
    /// When they are due.
    pub due_on: Option<NaiveDate>,
    /// When we met.
    pub met_on: Option<NaiveDate>,
    /// How to reach them: the first address or number; empty without. Only the list has it.
    pub reach: String,
    /// Names of tags.
    pub tags: Vec<String>,
}

/// Whom the list shows; each part narrows it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(default, deny_unknown_fields)]
pub struct PeopleFilter {
    /// Words, each a prefix of something about the person; empty for all.
    pub text: String,
    /// How they stand.
    pub state: Option<Stands>,
    /// How far from my desk.
    pub ring: Option<Ring>,
    /// A tag by name.
    pub tag: Option<String>,
    /// Where they work; empty for all.
    pub organisation: String,
    /// City or country; empty for all.
    pub place: String,
    /// Part of where or through whom we met; empty for all.
    pub met_how: String,
    /// Days for which nobody has spoken to them; never counts as longest.
    pub quiet_days: Option<u32>,
}

/// In what order.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum PeopleSort {
    /// By name.
    #[default]
    Name,
    /// Those not spoken to for longest first; never counts as longest.
    Neglected,
    /// Those spoken to last first.
    Recent,
    /// Those added last first.
    Added,
    /// Those who wait for the greatest part of their period first, as sessions offer them.
    Overdue,
    /// By organisation; those without one last.
    Organisation,
    /// Those met last first; those of whom nobody knows when last.
    Met,
}

/// A column of the list, beside the name that is always there.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum PersonColumn {
    /// What they do and where.
    Work,
    /// Where they work.
    Organisation,
    /// What they do there.
    Title,
    /// City or country.
    Place,
    /// How far from my desk.
    Ring,
    /// Tags.
    Tags,
    /// When we last spoke.
    Last,
    /// How they stand.
    State,
    /// When they are due.
    Due,
    /// When we met.
    Met,
    /// How to reach them.
    Reach,
}

impl PersonColumn {
    /// What the list shows until somebody chooses.
    pub const FIRST: [PersonColumn; 5] = [
        PersonColumn::Work,
        PersonColumn::Last,
        PersonColumn::State,
        PersonColumn::Ring,
        PersonColumn::Tags,
    ];
}

/// A piece of the list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct PeoplePage {
    /// The rows.
    pub rows: Vec<PersonRow>,
    /// How many there are in all.
    pub total: u32,
    /// The number of the first row, from 0.
    pub offset: u32,
}

impl Career {
    /// Returns everybody whom a filter fits, in no order of note: whom one selects who wants all of them.
    ///
    /// # Errors
    /// Only if SQLite fails.
    pub fn people_ids(&self, filter: &PeopleFilter, now: Now) -> Result<Vec<PersonId>> {
        pick::ids(self.read(), filter, &wanted::of(filter, now.today()))
    }

    /// Returns a piece of the list.
    ///
    /// # Errors
    /// `Invalid` when more than [`PAGE_MAX`] rows are asked for.
    pub fn people(
        &self,
        filter: &PeopleFilter,
        sort: PeopleSort,
        offset: u32,
        limit: u32,
        now: Now,
    ) -> Result<PeoplePage> {
        if limit > PAGE_MAX {
            return Err(Error::invalid("limit", words::page_too_long(PAGE_MAX)));
        }
        let connection = self.read();
        let wanted = wanted::of(filter, now.today());
        let picked = pick::pick(
            connection,
            filter,
            &wanted,
            sort,
            (offset, limit),
            now.today(),
        )?;
        let mut select = connection.prepare_cached(&format!(
            "SELECT {ROW} FROM person p CROSS JOIN standing s ON s.person_id = p.id WHERE p.n = ?1"
        ))?;
        let mut rows = picked
            .rows
            .iter()
            .map(|n| select.query_row([n], |row| person_row(row, now.today())))
            .collect::<rusqlite::Result<Vec<_>>>()?;
        for row in &mut rows {
            row.tags = tags_of(connection, row.id)?;
            row.reach = reach(connection, row.id)?;
        }
        Ok(PeoplePage {
            rows,
            total: picked.total,
            offset,
        })
    }
}

/// The columns that [`person_row`] reads.
pub(crate) const ROW: &str = "p.id, p.name, p.organisation, p.title, p.place, p.ring, s.last_on, s.soon_on, s.due_on, \
                              s.cooling_on, s.cold_on, p.daily, p.let_go_on IS NOT NULL, p.met_on";

/// Reads a row of the list; tags come apart.
pub(crate) fn person_row(row: &Row<'_>, today: NaiveDate) -> rusqlite::Result<PersonRow> {
    let dates = Thresholds {
        soon_on: date(row, 7)?,
        due_on: date(row, 8)?,
        cooling_on: date(row, 9)?,
        cold_on: date(row, 10)?,
    };
    Ok(PersonRow {
        id: row.get(0)?,
        name: row.get(1)?,
        organisation: row.get(2)?,
        title: row.get(3)?,
        place: row.get(4)?,
        ring: Ring::from_text(row.get_ref(5)?.as_str()?),
        state: state(dates, row.get(11)?, row.get(12)?, today),
        last_on: date(row, 6)?,
        due_on: dates.due_on,
        met_on: date(row, 13)?,
        reach: String::new(),
        tags: Vec::new(),
    })
}

fn reach(conn: &Connection, id: PersonId) -> Result<String> {
    Ok(conn
        .prepare_cached(
            "SELECT value FROM contact_point WHERE person_id = ?1 ORDER BY kind, position LIMIT 1",
        )?
        .query_row([id], |row| row.get(0))
        .optional()?
        .unwrap_or_default())
}

/// Returns how someone stands, daily contact and letting go included.
pub(crate) fn state(dates: Thresholds, daily: bool, let_go: bool, today: NaiveDate) -> State {
    match (let_go, daily) {
        (true, _) => State::LetGo,
        (false, true) => State::Daily,
        (false, false) => state_on(dates, today),
    }
}

#[cfg(test)]
mod narrowing_tests;
#[cfg(test)]
mod tests;
