//! A filter of the list that was kept under a name.

use rusqlite::Connection;
use rusqlite::types::{FromSql, FromSqlError, FromSqlResult, ToSql, ToSqlOutput, ValueRef};
use serde::Serialize;

use super::PeopleSort;
use crate::career::Career;
use crate::error::{Error, Result};
use crate::id::PersonViewId;
use crate::journey::record::{self, Kept, Record, need_line, record, trim_line};
use crate::people::cadence::Stands;
use crate::people::person::Ring;
use crate::time::Now;
use crate::words;

/// The longest time without contact that a filter asks for, in days: ten years.
pub const QUIET_DAYS_MAX: u32 = 3650;

stored!(Stands {
    None = "none",
    Daily = "daily",
    LetGo = "let_go",
    Fresh = "fresh",
    Soon = "soon",
    Due = "due",
    Cooling = "cooling",
    Cold = "cold",
    InRhythm = "in_rhythm",
    InTouch = "in_touch",
});

stored!(PeopleSort {
    Name = "name",
    Neglected = "neglected",
    Recent = "recent",
    Added = "added",
    Overdue = "overdue",
    Organisation = "organisation",
    Met = "met",
});

impl ToSql for Ring {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(self.text().into())
    }
}

impl FromSql for Ring {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
        let text = value.as_str()?;
        match Ring::from_text(text) {
            Ring::Unknown if !text.is_empty() => Err(FromSqlError::InvalidType),
            ring => Ok(ring),
        }
    }
}

record! {
    /// A filter of the list of people, with how it is sorted.
    PersonViewDraft, "person_view", PersonViewId {
        /// What it is called; one line.
        name: String,
        /// Words, each a prefix of something about the person; empty for all.
        text: String,
        /// How they stand; all when left out.
        state: Option<Stands>,
        /// The ring; all when left out.
        ring: Option<Ring>,
        /// A tag by name; all when left out.
        tag: Option<String>,
        /// Where they work; empty for all.
        organisation: String,
        /// City or country; empty for all.
        place: String,
        /// Part of where or through whom we met; empty for all.
        met_how: String,
        /// Days for which nobody has spoken to them; all when left out.
        quiet_days: Option<u32>,
        /// In what order.
        sort: PeopleSort,
    }
}

impl Record for PersonViewDraft {
    fn check(&mut self, _conn: &Connection, _now: Now) -> Result<()> {
        need_line("name", &mut self.name, words::person_view_empty())?;
        trim_line("text", &mut self.text)?;
        trim_line("organisation", &mut self.organisation)?;
        trim_line("place", &mut self.place)?;
        trim_line("met_how", &mut self.met_how)?;
        if self
            .quiet_days
            .is_some_and(|days| days == 0 || days > QUIET_DAYS_MAX)
        {
            return Err(Error::invalid(
                "quiet_days",
                words::quiet_days_out_of_range(),
            ));
        }
        Ok(())
    }

    fn sentence(&self) -> String {
        words::person_view_called(&self.name)
    }

    /// Two of one name could not be told apart.
    fn saved(tx: &Connection, id: PersonViewId, _now: Now) -> Result<()> {
        let twice: bool = tx
            .prepare_cached(
                "SELECT EXISTS (SELECT 1 FROM person_view o JOIN person_view v
                   ON v.id = ?1 AND o.id <> v.id AND o.name = v.name COLLATE NOCASE
                  WHERE o.binned_at IS NULL AND v.binned_at IS NULL)",
            )?
            .query_row([id], |row| row.get(0))?;
        if twice {
            let name = record::one::<PersonViewDraft>(tx, id)?.draft.name;
            return Err(Error::invalid("name", words::person_view_twice(&name)));
        }
        Ok(())
    }
}

/// The kept filters.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct PersonViews {
    /// Each of them, by name.
    pub views: Vec<Kept<PersonViewId, PersonViewDraft>>,
}

impl Career {
    /// Returns the kept filters of people.
    ///
    /// # Errors
    /// Only if SQLite fails.
    pub fn person_views(&self) -> Result<PersonViews> {
        Ok(PersonViews {
            views: record::all(self.read(), "ORDER BY r.name COLLATE NOCASE, r.id", [])?,
        })
    }
}
