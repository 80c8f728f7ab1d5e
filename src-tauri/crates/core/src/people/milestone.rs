//! Milestones: days in somebody's life that are worth a word, and whether it was said.
//!
//! A birthday follows from the person's birthday; it becomes a row only once somebody was congratulated on it.

mod open;
#[cfg(test)]
mod tests;

use chrono::{Datelike as _, NaiveDate};
use rusqlite::{Connection, OptionalExtension};
use serde::{Deserialize, Serialize};

use super::person::{known, name_of};
use super::touch::{self, NewTouch, ReachedOut, TouchKind};
use crate::career::Career;
use crate::error::{Error, Result};
use crate::id::{MilestoneId, PersonId};
use crate::journey::record::{self, Record, record, trim_line};
use crate::op::Op;
use crate::time::Now;
use crate::words;
pub(crate) use open::matters;
pub use open::{CongratulateRow, ToCongratulate};

/// What a milestone is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum MilestoneKind {
    /// They work elsewhere.
    #[default]
    NewJob,
    /// They rose.
    Promotion,
    /// They won something.
    Award,
    /// Their birthday.
    Birthday,
    /// So many years at one employer.
    Anniversary,
    /// Anything else.
    Other,
}
stored!(MilestoneKind {
    NewJob = "new_job",
    Promotion = "promotion",
    Award = "award",
    Birthday = "birthday",
    Anniversary = "anniversary",
    Other = "other",
});

record! {
    /// A day in somebody's life that is worth a word.
    MilestoneDraft, "milestone", MilestoneId {
        /// Whose it is.
        person_id: Option<PersonId>,
        /// What it is.
        what: MilestoneKind,
        /// The day; today when not said.
        happened_on: Option<NaiveDate>,
        /// More of it.
        note: String,
        /// The day on which I congratulated.
        congratulated_on: Option<NaiveDate>,
    }
}

impl Record for MilestoneDraft {
    fn check(&mut self, conn: &Connection, now: Now) -> Result<()> {
        if self.person_id.is_none() {
            return Err(Error::invalid(
                "person_id",
                words::milestone_without_person(),
            ));
        }
        known("person_id", conn, self.person_id)?;
        for (field, on) in [
            ("happened_on", self.happened_on),
            ("congratulated_on", self.congratulated_on),
        ] {
            if on.is_some_and(|on| on > now.today()) {
                return Err(Error::invalid(field, words::milestone_in_future()));
            }
        }
        self.happened_on.get_or_insert(now.today());
        trim_line("note", &mut self.note)
    }

    fn sentence(&self) -> String {
        words::milestone_called(self.what, &self.note)
    }
}

/// The milestones of one person.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct MilestonesView {
    /// Newest first.
    pub rows: Vec<MilestoneRow>,
    /// Their next birthday, today counted; `None` when none is known.
    pub birthday_on: Option<NaiveDate>,
    /// Whether it is today, and nobody congratulated.
    pub birthday_today: bool,
    /// Whether a notice speaks of their milestones on the day.
    pub told: bool,
}

/// A milestone with its form.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct MilestoneRow {
    /// Its id.
    pub id: MilestoneId,
    /// What its form holds.
    pub draft: MilestoneDraft,
}

/// Whom to congratulate, and on what.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct Congratulate {
    /// Whom.
    pub person_id: PersonId,
    /// On which milestone; without one on the birthday of today.
    #[serde(default)]
    pub id: Option<MilestoneId>,
    /// Whether it counts as contact.
    pub contact: Contact,
}

/// Whether congratulating counts as contact.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Contact {
    /// A message is logged.
    Log,
    /// Nothing is: it is logged elsewhere, or was a word in passing.
    Leave,
}

impl Career {
    /// Returns the milestones of one person.
    ///
    /// # Errors
    /// `NotFound`.
    pub fn milestones(&self, person: PersonId, now: Now) -> Result<MilestonesView> {
        let conn = self.read();
        name_of(conn, person)?;
        let birthday: String = conn
            .prepare_cached("SELECT birthday FROM person WHERE id = ?1")?
            .query_row([person], |row| row.get(0))?;
        let rows = record::all::<MilestoneDraft>(
            conn,
            "AND r.person_id = ?1 ORDER BY r.happened_on DESC, r.id DESC",
            [person],
        )?;
        let birthday_on = next_birthday(&birthday, now.today());
        let said = rows.iter().any(|row| {
            row.draft.what == MilestoneKind::Birthday && row.draft.happened_on == Some(now.today())
        });
        Ok(MilestonesView {
            rows: rows
                .into_iter()
                .map(|row| MilestoneRow {
                    id: row.id,
                    draft: row.draft,
                })
                .collect(),
            birthday_on,
            birthday_today: birthday_on == Some(now.today()) && !said,
            told: conn
                .prepare_cached(
                    "SELECT EXISTS (SELECT 1 FROM milestone_notice WHERE person_id = ?1)",
                )?
                .query_row([person], |row| row.get(0))?,
        })
    }

    /// Writes down that somebody was congratulated today, and logs it as contact where that is wished.
    ///
    /// # Errors
    /// `NotFound`, or `Invalid` when no milestone is named and it is not their birthday.
    pub fn congratulate(&mut self, to: &Congratulate, now: Now) -> Result<()> {
        let conn = self.read();
        let name = name_of(conn, to.person_id)?;
        let today = now.today();
        let mut draft = match to.id {
            Some(id) => record::one::<MilestoneDraft>(conn, id)?.draft,
            None => {
                let birthday: Option<String> = conn
                    .prepare_cached("SELECT birthday FROM person WHERE id = ?1")?
                    .query_row([to.person_id], |row| row.get(0))
                    .optional()?;
                if next_birthday(&birthday.unwrap_or_default(), today) != Some(today) {
                    return Err(Error::invalid("id", words::no_birthday_today(&name)));
                }
                MilestoneDraft {
                    person_id: Some(to.person_id),
                    what: MilestoneKind::Birthday,
                    happened_on: Some(today),
                    ..MilestoneDraft::default()
                }
            }
        };
        draft.congratulated_on = Some(today);
        let touch = NewTouch {
            people: vec![to.person_id],
            kind: TouchKind::Message,
            at: None,
            reached_out: ReachedOut::Me,
            note: words::congratulated_note(draft.what, &draft.note),
            minutes: None,
            next_on: None,
        };
        self.transact(Op::Congratulate(name), |tx| {
            match to.id {
                Some(id) => record::update(tx, id, &draft, now)?,
                None => {
                    record::insert(tx, &draft, now)?;
                }
            }
            if to.contact == Contact::Log {
                touch::insert(tx, &touch, now)?;
            }
            Ok(())
        })?;
        Ok(())
    }

    /// Says whether a notice speaks of somebody's milestones on the day.
    ///
    /// # Errors
    /// `NotFound`.
    pub fn tell_milestones(&mut self, person: PersonId, tell: Tell) -> Result<()> {
        let op = Op::TellMilestones(name_of(self.read(), person)?);
        self.transact(op, |tx| {
            let sql = match tell {
                Tell::OnTheDay => {
                    "INSERT INTO milestone_notice (person_id) SELECT ?1
                      WHERE NOT EXISTS (SELECT 1 FROM milestone_notice WHERE person_id = ?1)"
                }
                Tell::Never => "DELETE FROM milestone_notice WHERE person_id = ?1",
            };
            tx.prepare_cached(sql)?.execute([person])?;
            Ok(())
        })?;
        Ok(())
    }
}

/// Whether a notice speaks of somebody's milestones.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tell {
    /// On the day.
    OnTheDay,
    /// Not at all.
    Never,
}

/// Returns the next day on which somebody has their birthday, `from` counted; `None` when it is not known. Who was
/// born on 29 February has it on the 28th in other years (ours).
pub(super) fn next_birthday(birthday: &str, from: NaiveDate) -> Option<NaiveDate> {
    let day = birthday.get(birthday.len().checked_sub(5)?..)?;
    let in_year = |year: i32| {
        let on = |day: &str| format!("{year:04}-{day}").parse::<NaiveDate>().ok();
        on(day).or_else(|| (day == "02-29").then(|| on("02-28")).flatten())
    };
    let this = in_year(from.year())?;
    if this >= from {
        Some(this)
    } else {
        in_year(from.year() + 1)
    }
}

/// Returns how old somebody becomes on a day, where the year is known and makes sense.
fn turns(birthday: &str, on: NaiveDate) -> Option<i32> {
    let born: NaiveDate = birthday.parse().ok()?;
    (1..130)
        .contains(&(on.year() - born.year()))
        .then(|| on.year() - born.year())
}
