//! What instruments and people say of me, and whether I agree.

use chrono::NaiveDate;
use rusqlite::Connection;
use serde::{Deserialize, Serialize};

use crate::career::Career;
use crate::error::{Error, Result};
use crate::id::{AssessmentId, PersonId};
use crate::journey::lap::{self, Lap};
use crate::journey::map::by_lap;
use crate::journey::record::{self, Record, Row1, record, trim_line, trim_text};
use crate::journey::wizard::Found;
use crate::people::person::name_of;
use crate::time::Now;
use crate::words;

/// Whether I agree with what was said.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Agree {
    /// Not said yet.
    #[default]
    Unsaid,
    /// I do.
    Yes,
    /// In parts.
    Partly,
    /// I do not.
    No,
}
stored!(Agree {
    Unsaid = "unsaid",
    Yes = "yes",
    Partly = "partly",
    No = "no",
});

record! {
    /// What an instrument or a person says of me.
    AssessmentDraft, "assessment", AssessmentId {
        /// A test, a review, a report; empty when a person said it.
        instrument: String,
        /// Who said it.
        person_id: Option<PersonId>,
        /// Date of the result.
        taken_on: Option<NaiveDate>,
        /// What it says.
        result: String,
        /// What it says of what moves me; one line.
        motives: String,
        /// What it says of what I can do; one line.
        capability: String,
        /// Whether I agree.
        agree: Agree,
        /// Why.
        why: String,
    }
}

impl Record for AssessmentDraft {
    fn check(&mut self, conn: &Connection, now: Now) -> Result<()> {
        for (field, line) in [
            ("instrument", &mut self.instrument),
            ("motives", &mut self.motives),
            ("capability", &mut self.capability),
        ] {
            trim_line(field, line)?;
        }
        trim_text("result", &mut self.result)?;
        trim_text("why", &mut self.why)?;
        if self.taken_on.is_some_and(|on| on > now.today()) {
            return Err(Error::invalid("taken_on", words::day_in_future()));
        }
        if let Some(id) = self.person_id {
            name_of(conn, id)?;
        } else if self.instrument.is_empty() {
            return Err(Error::invalid("instrument", words::assessment_by_nobody()));
        }
        Ok(())
    }

    fn sentence(&self) -> String {
        words::assessment(&self.instrument)
    }
}

/// One outside view as the page shows it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct AssessmentRow {
    /// Its id.
    pub id: AssessmentId,
    /// When it was last changed or confirmed.
    pub changed_on: NaiveDate,
    /// What its form holds.
    pub draft: AssessmentDraft,
    /// The name of whoever said it; empty for an instrument.
    pub person: String,
    /// Instrument and person in one line.
    pub source: String,
    /// What it says I can do stands among my strengths already.
    pub taken_up: bool,
}

/// The exercise: outside views.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct AssessmentsView {
    /// My today: nothing may be dated later.
    pub today: NaiveDate,
    /// Those of this lap, newest result first.
    pub rows: Vec<AssessmentRow>,
    /// Those that an earlier lap left and nobody has looked at since.
    pub earlier: Vec<AssessmentRow>,
}

/// Looks whether one outside view of this lap says whether I agree.
///
/// # Errors
/// Only if SQLite fails.
pub(crate) fn look(conn: &Connection, lap: &Lap) -> Result<Found> {
    let (rows, _) = by_lap::<AssessmentDraft>(conn, lap, "")?;
    let (_, on) = record::newest::<AssessmentDraft>(conn, "", [])?;
    let said = rows
        .iter()
        .filter(|row| row.draft.agree != Agree::Unsaid)
        .count();
    Ok(Found {
        done: said > 0,
        on,
        holds: words::assessments_hold(rows.len(), rows.len() - said),
        missing: words::assessment_missing(rows.len()).to_owned(),
    })
}

fn shown(conn: &Connection, row: Row1<AssessmentDraft>) -> Result<AssessmentRow> {
    let person = match row.draft.person_id {
        Some(id) => name_of(conn, id)?,
        None => String::new(),
    };
    let taken_up = conn
        .prepare_cached(
            "SELECT EXISTS (SELECT 1 FROM strength WHERE statement = ?1 AND binned_at IS NULL)",
        )?
        .query_row([&row.draft.capability], |row| row.get(0))?;
    Ok(AssessmentRow {
        id: row.id,
        changed_on: row.changed_on,
        source: words::assessment_source(&row.draft.instrument, &person),
        person,
        taken_up,
        draft: row.draft,
    })
}

impl Career {
    /// Returns the exercise of outside views.
    ///
    /// # Errors
    /// Only if SQLite fails.
    pub fn map_assessments(&self, now: Now) -> Result<AssessmentsView> {
        let conn = self.read();
        let (rows, earlier) = by_lap::<AssessmentDraft>(
            conn,
            &lap::current(conn)?,
            "ORDER BY r.taken_on DESC, r.id DESC",
        )?;
        let all = |rows: Vec<_>| {
            rows.into_iter()
                .map(|row| shown(conn, row))
                .collect::<Result<Vec<_>>>()
        };
        Ok(AssessmentsView {
            today: now.today(),
            rows: all(rows)?,
            earlier: all(earlier)?,
        })
    }
}

#[cfg(test)]
mod tests;
