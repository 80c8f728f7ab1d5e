//! The memory jogger: people typed in from memory, for those who have no file.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::person::{PersonDraft, Ring, insert};
use crate::career::Career;
use crate::error::Result;
use crate::op::Op;
use crate::time::Now;

/// Someone who came to mind.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(default)]
pub struct JogPerson {
    /// The name; rows without one are left out.
    pub name: String,
    /// Where we worked together, or where they work.
    pub organisation: String,
    /// What they did.
    pub title: String,
    /// How far from my desk.
    pub ring: Ring,
    /// How I know them.
    pub met_how: String,
    /// When we met, if known.
    #[cfg_attr(feature = "bindings", ts(optional))]
    pub met_on: Option<NaiveDate>,
}

impl Career {
    /// Adds everyone who came to mind as one step, and returns how many. Those already in the book by name and
    /// organisation are left out.
    ///
    /// # Errors
    /// `Invalid` with a sentence; then nothing is changed.
    pub fn jog_memory(&mut self, people: Vec<JogPerson>, now: Now) -> Result<usize> {
        let mut drafts = Vec::new();
        for person in people
            .into_iter()
            .filter(|person| !person.name.trim().is_empty())
        {
            let draft = PersonDraft {
                name: person.name,
                organisation: person.organisation,
                title: person.title,
                ring: person.ring,
                met_how: person.met_how,
                met_on: person.met_on,
                ..PersonDraft::default()
            };
            drafts.push(draft.checked(now)?);
        }
        let done = self.transact_naming(|tx| {
            let mut added = 0;
            for draft in &drafts {
                let there: bool = tx
                    .prepare_cached(
                        "SELECT EXISTS (SELECT 1 FROM person WHERE name_key = ?1 AND organisation_key = ?2
                                         AND binned_at IS NULL)",
                    )?
                    .query_row(
                        (
                            fairlead_interop::key::name(&draft.name),
                            fairlead_interop::key::organisation(&draft.organisation),
                        ),
                        |row| row.get(0),
                    )?;
                if !there {
                    insert(tx, draft, now)?;
                    added += 1;
                }
            }
            Ok((added, Op::JogMemory(added)))
        })?;
        Ok(done.output)
    }
}

#[cfg(test)]
mod tests;
