//! A person: adding, editing, and what a form may hold.

mod form;
mod rows;

use chrono::NaiveDate;
use fairlead_interop::key;
use rusqlite::Connection;
use serde::{Deserialize, Serialize};

use crate::career::Career;
use crate::error::{Error, Result};
use crate::id::PersonId;
use crate::op::Op;
use crate::time::Now;
pub(crate) use form::{TEXT_MAX, line};
pub(crate) use rows::{date, draft_of, insert, name_of, tags_of, update};

/// How far a person is from my own desk.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize,
)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub enum Ring {
    /// Not said.
    #[default]
    #[serde(rename = "")]
    Unknown,
    /// The same team.
    #[serde(rename = "team")]
    Team,
    /// Another department of my company.
    #[serde(rename = "company")]
    Company,
    /// Outside the company, the same industry.
    #[serde(rename = "outside")]
    Outside,
    /// Another industry.
    #[serde(rename = "industry")]
    Industry,
}

impl Ring {
    /// The four rings, nearest first.
    pub const ALL: [Ring; 4] = [Ring::Team, Ring::Company, Ring::Outside, Ring::Industry];

    /// Returns the ring as it stands in the file.
    pub fn text(self) -> &'static str {
        match self {
            Ring::Unknown => "",
            Ring::Team => "team",
            Ring::Company => "company",
            Ring::Outside => "outside",
            Ring::Industry => "industry",
        }
    }

    /// Reads the ring from the file.
    pub fn from_text(text: &str) -> Ring {
        Ring::ALL
            .into_iter()
            .find(|ring| ring.text() == text)
            .unwrap_or_default()
    }
}

/// A way to reach a person.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct ContactPoint {
    /// What it is.
    pub kind: ContactKind,
    /// Work, home…
    #[serde(default)]
    pub label: String,
    /// As given.
    pub value: String,
}

/// Kinds of contact points.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum ContactKind {
    /// An e-mail address.
    Email,
    /// A phone number.
    Phone,
    /// A profile or page.
    Link,
}

impl ContactKind {
    /// Returns the kind as it stands in the file.
    pub fn text(self) -> &'static str {
        match self {
            ContactKind::Email => "email",
            ContactKind::Phone => "phone",
            ContactKind::Link => "link",
        }
    }

    fn from_text(text: &str) -> Self {
        match text {
            "email" => ContactKind::Email,
            "phone" => ContactKind::Phone,
            _ => ContactKind::Link,
        }
    }

    /// Returns the normalised key of a value, empty when it has none.
    pub fn key(self, value: &str) -> String {
        match self {
            ContactKind::Email => key::email(value),
            ContactKind::Phone => key::phone(value),
            ContactKind::Link => key::profile(value),
        }
        .unwrap_or_default()
    }
}

/// What a form holds about a person. Only the name is required; what is left out is empty.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(default, deny_unknown_fields)]
pub struct PersonDraft {
    /// The name, as the person writes it.
    pub name: String,
    /// The name a draft begins with; guessed from the name when empty.
    pub given: String,
    /// The family name.
    pub family: String,
    /// What friends say.
    pub nickname: String,
    /// Where they work.
    pub organisation: String,
    /// What they do there.
    pub title: String,
    /// City or country.
    pub place: String,
    /// IANA zone, empty when not known.
    pub zone: String,
    /// How far from my desk.
    pub ring: Ring,
    /// Why they matter to me.
    pub why: String,
    /// Anything else.
    pub notes: String,
    /// `YYYY-MM-DD`, `--MM-DD` or empty.
    pub birthday: String,
    /// When we met.
    pub met_on: Option<NaiveDate>,
    /// Where and through whom.
    pub met_how: String,
    /// We speak every day anyway.
    pub daily: bool,
    /// Ways to reach them, in order.
    pub contact_points: Vec<ContactPoint>,
    /// Names of tags.
    pub tags: Vec<String>,
}

/// Refuses a person who is not there.
///
/// # Errors
/// `Invalid`.
pub(crate) fn known(field: &'static str, conn: &Connection, id: Option<PersonId>) -> Result<()> {
    match id.map(|id| name_of(conn, id)) {
        Some(Err(Error::NotFound(message))) => Err(Error::invalid(field, message)),
        Some(Err(error)) => Err(error),
        _ => Ok(()),
    }
}

impl Career {
    /// Adds a person.
    ///
    /// # Errors
    /// `Invalid` with the field and a sentence; then nothing is changed.
    pub fn add_person(&mut self, draft: PersonDraft, now: Now) -> Result<PersonId> {
        let draft = draft.checked(now)?;
        let op = Op::AddPerson(draft.name.clone());
        Ok(self.transact(op, |tx| insert(tx, &draft, now))?.output)
    }

    /// Replaces what is known about a person by what the form holds.
    ///
    /// # Errors
    /// `Invalid`, or `NotFound` when they are gone.
    pub fn edit_person(&mut self, id: PersonId, draft: PersonDraft, now: Now) -> Result<()> {
        let draft = draft.checked(now)?;
        let op = Op::EditPerson(draft.name.clone());
        self.transact(op, |tx| {
            let before = draft_of(tx, id)?;
            update(tx, id, &before, &draft, now)
        })?;
        Ok(())
    }
}

#[cfg(test)]
mod tests;
