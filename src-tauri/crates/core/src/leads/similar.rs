//! Leads that may be the one being typed: the same title at the same organisation, the same advertisement, or
//! something else at an organisation that I know already.

use chrono::NaiveDate;
use fairlead_interop::key;
use rusqlite::Connection;
use serde::{Deserialize, Serialize};

use super::stage::{self, LeadStage};
use crate::career::Career;
use crate::error::Result;
use crate::id::LeadId;
use crate::time::Now;
use crate::words;

/// The most that are named under a form; more are counted.
const NAMED_MAX: usize = 4;

/// What is being typed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(default, deny_unknown_fields)]
pub struct LeadTyped {
    /// Its title.
    pub title: String,
    /// Its organisation.
    pub organisation: String,
    /// The text of its advertisement.
    pub advertisement: String,
    /// The lead itself, once it is kept.
    pub except: Option<LeadId>,
}

/// Leads like the one being typed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct SimilarLeads {
    /// The date on my calendar.
    pub date: NaiveDate,
    /// The likest first, at most four.
    pub leads: Vec<SimilarLead>,
    /// How many there are in all.
    pub total: u32,
    /// That this organisation went silent before, in a sentence; empty when it did not.
    pub silent_before: String,
}

/// One of them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct SimilarLead {
    /// The lead.
    pub id: LeadId,
    /// What it is.
    pub title: String,
    /// At which organisation.
    pub organisation: String,
    /// What its stage is called.
    pub stage: String,
    /// Since when it is there.
    pub stage_on: NaiveDate,
    /// Whether it lies in the bin.
    pub binned: bool,
    /// What is alike.
    pub why: Likeness,
}

/// What is alike in two leads, the surest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Likeness {
    /// Title and organisation: it is the same.
    Same,
    /// The text of the advertisement.
    SameText,
    /// The title, where one of the two names no organisation.
    SameTitle,
    /// The organisation.
    SameOrganisation,
}

/// A title for comparing: without what only says that everybody is meant, "(m/f/d)" and "*in".
pub(super) fn title_key(title: &str) -> String {
    let mut kept = String::with_capacity(title.len());
    let mut rest = title;
    while let Some((before, inside)) = rest.split_once('(') {
        kept.push_str(before);
        let Some((marks, after)) = inside.split_once(')') else {
            rest = inside;
            continue;
        };
        let everybody = |word: &str| {
            word.chars().count() <= 1 || ["div", "all", "genders", "gn", "alle"].contains(&word)
        };
        if !marks
            .to_lowercase()
            .split(|c: char| !c.is_alphanumeric())
            .all(everybody)
        {
            kept.push(' ');
            kept.push_str(marks);
            kept.push(' ');
        }
        rest = after;
    }
    kept.push_str(rest);
    for ending in ["*in", ":in", "/in"] {
        kept = kept.replace(ending, "");
    }
    key::name(&kept)
}

/// What a lead is compared by.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(super) struct Keys {
    title: String,
    organisation: String,
}

impl Keys {
    /// Returns the keys of a title at an organisation.
    pub(super) fn of(title: &str, organisation: &str) -> Self {
        Self {
            title: title_key(title),
            organisation: key::organisation(organisation),
        }
    }

    /// Returns what is alike in two, by title and organisation.
    fn like(&self, other: &Self) -> Option<Likeness> {
        let title = !self.title.is_empty() && self.title == other.title;
        let named = !self.organisation.is_empty() && !other.organisation.is_empty();
        let organisation = self.organisation == other.organisation;
        match (title, organisation) {
            (true, true) if named => Some(Likeness::Same),
            (true, _) if !named => Some(Likeness::SameTitle),
            (false, true) if named => Some(Likeness::SameOrganisation),
            _ => None,
        }
    }
}

/// Returns every lead like one, the likest first, of those the newest; and whether one of that organisation, outside
/// the bin, ended in silence.
fn like(conn: &Connection, typed: &LeadTyped) -> Result<(Vec<SimilarLead>, bool)> {
    let keys = Keys::of(&typed.title, &typed.organisation);
    let text = typed.advertisement.trim();
    let stages = stage::all(conn)?;
    // The length is read from the row's head; only of equally long texts is the text itself fetched.
    let mut select = conn.prepare_cached(
        "SELECT l.id, l.title, l.organisation, l.stage, l.stage_on, l.binned_at IS NOT NULL,
                ?1 <> '' AND octet_length(l.advertisement) = octet_length(?1) AND l.advertisement = ?1
           FROM lead l WHERE l.id IS NOT ?2",
    )?;
    let mut rows = select.query((text, typed.except))?;
    let mut found = Vec::new();
    let mut silent = false;
    let mut went_silent = conn.prepare_cached(
        "SELECT EXISTS (SELECT 1 FROM lead_event WHERE lead_id = ?1 AND reason = 'silent')",
    )?;
    while let Some(row) = rows.next()? {
        let (id, title, organisation): (LeadId, String, String) =
            (row.get(0)?, row.get(1)?, row.get(2)?);
        let theirs = Keys::of(&title, &organisation);
        let binned: bool = row.get(5)?;
        if !binned
            && !silent
            && !keys.organisation.is_empty()
            && theirs.organisation == keys.organisation
        {
            silent = went_silent.query_row([id], |row| row.get(0))?;
        }
        let same_text = row.get::<_, bool>(6)?.then_some(Likeness::SameText);
        let Some(why) = [keys.like(&theirs), same_text].into_iter().flatten().min() else {
            continue;
        };
        // What was thrown away is worth a word only when it is this very one.
        if binned && why > Likeness::SameText {
            continue;
        }
        let stage: LeadStage = row.get(3)?;
        found.push(SimilarLead {
            id,
            title,
            organisation,
            stage: stages
                .iter()
                .find(|one| one.stage == stage)
                .map_or_else(String::new, |one| one.name.clone()),
            stage_on: row.get(4)?,
            binned,
            why,
        });
    }
    found.sort_by(|one, other| {
        (one.why, std::cmp::Reverse(one.stage_on))
            .cmp(&(other.why, std::cmp::Reverse(other.stage_on)))
    });
    Ok((found, silent))
}

impl Career {
    /// Returns the leads like one that is being typed.
    ///
    /// # Errors
    /// Only if SQLite fails.
    pub fn similar_leads(&self, typed: &LeadTyped, now: Now) -> Result<SimilarLeads> {
        let (mut leads, silent) = like(self.read(), typed)?;
        let total = u32::try_from(leads.len()).unwrap_or(u32::MAX);
        leads.truncate(NAMED_MAX);
        Ok(SimilarLeads {
            date: now.today(),
            leads,
            total,
            silent_before: if silent {
                words::lead_silent_before(typed.organisation.trim())
            } else {
                String::new()
            },
        })
    }
}

#[cfg(test)]
mod tests;
