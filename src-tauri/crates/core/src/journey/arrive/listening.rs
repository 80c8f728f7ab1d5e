//! The listening tour: those whose view I need, and the same five questions to all of them.

use chrono::NaiveDate;
use rusqlite::Connection;
use serde::{Deserialize, Serialize};

use super::role;
use super::suggested::{self, ToHear};
use crate::career::Career;
use crate::error::{Error, Result};
use crate::id::{ArrivalId, PersonId, StakeholderId};
use crate::journey::record::{self, Kept, Record, record, trim_line, trim_text};
use crate::journey::wizard::Found;
use crate::people::person::name_of;
use crate::time::Now;
use crate::words;

/// How many talks the step asks for before it counts as done; ours: fewer is hearsay.
const TALKS: usize = 5;

/// What somebody is to me in the new place.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Part {
    /// I report to them.
    Boss,
    /// We work side by side.
    #[default]
    Peer,
    /// They report to me.
    Report,
    /// They use what I make.
    Client,
    /// They speak for me where I am not.
    Sponsor,
    /// Somebody else who matters.
    Other,
}
stored!(Part {
    Boss = "boss",
    Peer = "peer",
    Report = "report",
    Client = "client",
    Sponsor = "sponsor",
    Other = "other",
});

record! {
    /// Someone to listen to, and what they said.
    StakeholderDraft, "stakeholder", StakeholderId {
        /// The role in which I arrive; the one that counts now when not said.
        arrival_id: Option<ArrivalId>,
        /// Who, when they are in the book.
        person_id: Option<PersonId>,
        /// Who, when they are not.
        name: String,
        /// What they are to me.
        part: Part,
        /// When we want to talk.
        planned_on: Option<NaiveDate>,
        /// When we did.
        heard_on: Option<NaiveDate>,
        /// What goes well.
        going_well: String,
        /// What does not.
        going_badly: String,
        /// What they expect of me.
        expects: String,
        /// What I should leave as it is.
        leave_alone: String,
        /// Whom else I should hear.
        who_else: String,
    }
}

impl Record for StakeholderDraft {
    fn check(&mut self, conn: &Connection, now: Now) -> Result<()> {
        self.arrival_id = Some(role::belongs_to(conn, self.arrival_id)?);
        trim_line("name", &mut self.name)?;
        if let Some(person) = self.person_id {
            self.name = name_of(conn, person)?;
        }
        if self.name.is_empty() {
            return Err(Error::invalid("name", words::stakeholder_unnamed()));
        }
        for (field, text) in [
            ("going_well", &mut self.going_well),
            ("going_badly", &mut self.going_badly),
            ("expects", &mut self.expects),
            ("leave_alone", &mut self.leave_alone),
            ("who_else", &mut self.who_else),
        ] {
            trim_text(field, text)?;
        }
        if self.heard_on.is_some_and(|on| on > now.today()) {
            return Err(Error::invalid("heard_on", words::talk_in_future()));
        }
        Ok(())
    }

    fn sentence(&self) -> String {
        words::stakeholder(&self.name)
    }
}

/// One of the five questions.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct TourQuestion {
    /// The field of the form that takes the answer.
    pub field: &'static str,
    /// The question, as one asks it.
    pub question: &'static str,
}

/// What several people answered to one question.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Heard {
    /// The question.
    pub question: &'static str,
    /// Who said what, in the order of the talks.
    pub answers: Vec<HeardAnswer>,
}

/// One answer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct HeardAnswer {
    /// Who.
    pub name: String,
    /// What.
    pub text: String,
}

/// The exercise: whom to hear, and what was heard, question by question.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct ListeningView {
    /// The role in which I arrive; without one there is nobody to hear yet.
    pub arrival_id: Option<ArrivalId>,
    /// Today's date.
    pub date: NaiveDate,
    /// Those to hear: planned ones first by date, then the heard ones.
    pub stakeholders: Vec<Kept<StakeholderId, StakeholderDraft>>,
    /// The five questions, the same for all.
    pub questions: Vec<TourQuestion>,
    /// The answers side by side, only questions that have any.
    pub heard: Vec<Heard>,
    /// How many talks took place.
    pub talks: u32,
    /// How many the step asks for.
    pub wanted: u32,
    /// Parts of my world with nobody on the list.
    pub nobody: Vec<Part>,
    /// People of the map who are not on the list; nobody once the hundred days and a month are over.
    pub suggested: Vec<ToHear>,
}

/// Returns the people to hear in an arrival.
///
/// # Errors
/// Only if SQLite fails.
pub(crate) fn of(
    conn: &Connection,
    arrival: ArrivalId,
) -> Result<Vec<Kept<StakeholderId, StakeholderDraft>>> {
    record::all(
        conn,
        "AND r.arrival_id = ?1 ORDER BY r.heard_on IS NOT NULL, coalesce(r.heard_on, r.planned_on, '9999'), r.id",
        [arrival],
    )
}

/// Looks how many have been heard.
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
    let heard = all
        .iter()
        .filter(|one| one.draft.heard_on.is_some())
        .count();
    Ok(Found {
        done: heard >= TALKS,
        on: all.iter().map(|one| one.changed_on).max(),
        holds: words::listening_holds(heard, all.len()),
        missing: words::listening_missing(heard, TALKS),
    })
}

impl Career {
    /// Returns the exercise of the listening tour.
    ///
    /// # Errors
    /// Only if SQLite fails.
    pub fn arrive_listening(&self, now: Now) -> Result<ListeningView> {
        let conn = self.read();
        let arrival = role::current(conn)?;
        let arrival_id = arrival.as_ref().map(|arrival| arrival.id);
        let suggested = match &arrival {
            Some(one)
                if one.draft.starts_on.is_none() || role::under_way(&one.draft, now.today()) =>
            {
                suggested::to_hear(conn, one.id)?
            }
            _ => Vec::new(),
        };
        let stakeholders = match arrival_id {
            Some(id) => of(conn, id)?,
            None => Vec::new(),
        };
        let questions = words::five_questions();
        let heard = questions
            .iter()
            .map(|question| Heard {
                question: question.question,
                answers: stakeholders
                    .iter()
                    .map(|one| HeardAnswer {
                        name: one.draft.name.clone(),
                        text: answer(&one.draft, question.field).to_owned(),
                    })
                    .filter(|answer| !answer.text.is_empty())
                    .collect(),
            })
            .filter(|heard| !heard.answers.is_empty())
            .collect();
        let talks = stakeholders
            .iter()
            .filter(|one| one.draft.heard_on.is_some())
            .count();
        let nobody = [Part::Boss, Part::Peer, Part::Client]
            .into_iter()
            .filter(|part| !stakeholders.iter().any(|one| one.draft.part == *part))
            .collect();
        Ok(ListeningView {
            arrival_id,
            date: now.today(),
            stakeholders,
            questions,
            heard,
            talks: u32::try_from(talks).unwrap_or(u32::MAX),
            wanted: u32::try_from(TALKS).unwrap_or(u32::MAX),
            nobody,
            suggested,
        })
    }
}

fn answer<'a>(draft: &'a StakeholderDraft, field: &str) -> &'a str {
    match field {
        "going_well" => &draft.going_well,
        "going_badly" => &draft.going_badly,
        "expects" => &draft.expects,
        "leave_alone" => &draft.leave_alone,
        _ => &draft.who_else,
    }
}
