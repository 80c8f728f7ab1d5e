//! How things are done here: unwritten rules, and what I learn.

use chrono::NaiveDate;
use rusqlite::Connection;
use serde::{Deserialize, Serialize};

use super::role;
use crate::career::Career;
use crate::error::{Error, Result};
use crate::id::{ArrivalId, CultureNoteId, PersonId};
use crate::journey::record::{self, Kept, Record, need_line, record};
use crate::journey::wizard::Found;
use crate::people::person::name_of;
use crate::time::Now;
use crate::words;

/// How many unwritten rules the step asks for; ours.
const RULES: usize = 3;
/// How many things learnt it asks for; ours.
const LEARNT: usize = 3;

/// What a note about the place is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum CultureSort {
    /// An unwritten rule.
    #[default]
    Rule,
    /// Something I learnt.
    Learnt,
}
stored!(CultureSort {
    Rule = "rule",
    Learnt = "learnt",
});

record! {
    /// A note about how things are done here.
    CultureNoteDraft, "culture_note", CultureNoteId {
        /// The role it belongs to; the one that counts now when not said.
        arrival_id: Option<ArrivalId>,
        /// What it is.
        sort: CultureSort,
        /// In my words; one line.
        text: String,
        /// When I noticed; today when not said.
        seen_on: Option<NaiveDate>,
        /// From whom I have it.
        person_id: Option<PersonId>,
    }
}

impl Record for CultureNoteDraft {
    fn check(&mut self, conn: &Connection, now: Now) -> Result<()> {
        let arrival = role::belongs_to(conn, self.arrival_id)?;
        self.arrival_id = Some(arrival);
        need_line("text", &mut self.text, words::note_empty())?;
        if let Some(person) = self.person_id {
            name_of(conn, person)?;
        }
        if self.seen_on.is_some_and(|on| on > now.today()) {
            return Err(Error::invalid("seen_on", words::seen_in_future()));
        }
        role::not_before(conn, arrival, "seen_on", self.seen_on)?;
        self.seen_on = self.seen_on.or(Some(now.today()));
        Ok(())
    }

    fn sentence(&self) -> String {
        words::culture_note(self.sort, &self.text)
    }
}

/// A note as the page shows it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct CultureRow {
    /// Its id.
    pub id: CultureNoteId,
    /// What its form holds.
    pub draft: CultureNoteDraft,
    /// From whom I have it; empty when nobody is named.
    pub from: String,
}

/// The exercise: rules and what I learnt.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct CultureView {
    /// The role in which I arrive.
    pub arrival_id: Option<ArrivalId>,
    /// Today's date.
    pub date: NaiveDate,
    /// Every note, newest first.
    pub notes: Vec<CultureRow>,
}

/// Returns the notes of an arrival, newest first.
///
/// # Errors
/// Only if SQLite fails.
pub(crate) fn of(
    conn: &Connection,
    arrival: ArrivalId,
) -> Result<Vec<Kept<CultureNoteId, CultureNoteDraft>>> {
    record::all(
        conn,
        "AND r.arrival_id = ?1 ORDER BY r.seen_on DESC, r.id DESC",
        [arrival],
    )
}

/// Looks whether there are a few of each sort.
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
    let count = |sort: CultureSort| all.iter().filter(|one| one.draft.sort == sort).count();
    let (rules, learnt) = (count(CultureSort::Rule), count(CultureSort::Learnt));
    let missing = if rules < RULES {
        words::culture_missing_rules(RULES - rules)
    } else if learnt < LEARNT {
        words::culture_missing_learnt(LEARNT - learnt)
    } else {
        String::new()
    };
    Ok(Found {
        done: missing.is_empty(),
        on: all.iter().map(|one| one.changed_on).max(),
        holds: words::culture_holds(rules, learnt),
        missing,
    })
}

impl Career {
    /// Returns the exercise of how things are done here.
    ///
    /// # Errors
    /// Only if SQLite fails.
    pub fn arrive_culture(&self, now: Now) -> Result<CultureView> {
        let conn = self.read();
        let arrival_id = role::current(conn)?.map(|arrival| arrival.id);
        let notes = match arrival_id {
            Some(id) => of(conn, id)?,
            None => Vec::new(),
        };
        Ok(CultureView {
            arrival_id,
            date: now.today(),
            notes: notes
                .into_iter()
                .map(|note| {
                    let from = match note.draft.person_id {
                        Some(person) => name_of(conn, person)?,
                        None => String::new(),
                    };
                    Ok(CultureRow {
                        id: note.id,
                        draft: note.draft,
                        from,
                    })
                })
                .collect::<Result<_>>()?,
        })
    }
}
