//! Criteria to begin with: ours, and what moves somebody most.

use rusqlite::Connection;
use serde::{Deserialize, Serialize};

use super::{CriterionDraft, draft};
use crate::career::Career;
use crate::error::{Error, Result};
use crate::journey::map::values::top_values;
use crate::journey::record;
use crate::op::Op;
use crate::time::Now;
use crate::words;

/// A criterion that could be taken over into a draft.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Proposal {
    /// What it is called among the proposals.
    pub key: String,
    /// Its name.
    pub name: String,
    /// What good looks like.
    pub good: String,
    /// The weight to begin with.
    pub weight: i32,
    /// Where it comes from.
    pub from: ProposalFrom,
}

/// Where a proposal comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum ProposalFrom {
    /// From our list (requirement 106).
    Ours,
    /// From what moves me most, as Map found it.
    Map,
}

/// Values of Map that are proposed; ours: half of a full set, so that there is room for others.
const VALUES: usize = 4;
/// The weight with which a value begins; ours.
const VALUE_WEIGHT: i32 = 15;

/// Returns what moves me most, as Map's card sort found it: at most [`VALUES`], each as a proposal.
fn values_of_map(conn: &Connection) -> Result<Vec<Proposal>> {
    Ok(top_values(conn)?
        .into_iter()
        .take(VALUES)
        .map(|value| Proposal {
            key: format!("value:{}", value.card.text()),
            name: words::value_name(value.card).to_owned(),
            good: String::new(),
            weight: VALUE_WEIGHT,
            from: ProposalFrom::Map,
        })
        .collect())
}

/// Returns what could be taken over into the draft and does not stand there yet.
///
/// # Errors
/// Only if SQLite fails.
pub(crate) fn proposals(conn: &Connection) -> Result<Vec<Proposal>> {
    let ours = words::criteria_ours()
        .into_iter()
        .map(|(key, name, good, weight)| Proposal {
            key: key.to_owned(),
            name: name.to_owned(),
            good: good.to_owned(),
            weight,
            from: ProposalFrom::Ours,
        });
    let there: Vec<String> = draft(conn)?
        .into_iter()
        .flat_map(|set| set.criteria)
        .map(|one| one.draft.name.to_lowercase())
        .collect();
    let ours: Vec<Proposal> = ours.collect();
    // A value that our list has by the same name is proposed once.
    let values = values_of_map(conn)?
        .into_iter()
        .filter(|value| !ours.iter().any(|one| one.name == value.name))
        .collect::<Vec<_>>();
    Ok(values
        .into_iter()
        .chain(ours)
        .filter(|proposal| !there.contains(&proposal.name.to_lowercase()))
        .collect())
}

/// Criteria to take over.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct TakeCriteria {
    /// By the keys of their proposals.
    pub keys: Vec<String>,
}

impl Career {
    /// Takes proposals over into the draft, with the weights they come with.
    ///
    /// # Errors
    /// `NotFound` for a key that nobody proposed; `NotNow` when the criteria are frozen.
    pub fn take_criteria(&mut self, take: &TakeCriteria, now: Now) -> Result<()> {
        let proposals = proposals(self.read())?;
        let chosen = take
            .keys
            .iter()
            .map(|key| {
                let found = proposals.iter().find(|proposal| proposal.key == *key);
                found.ok_or_else(|| Error::NotFound(words::record_gone()))
            })
            .collect::<Result<Vec<_>>>()?;
        self.transact(Op::AddRecord(words::criteria_taken(chosen.len())), |tx| {
            for proposal in chosen {
                let draft = CriterionDraft {
                    name: proposal.name.clone(),
                    good: proposal.good.clone(),
                    weight: proposal.weight,
                };
                record::insert(tx, &draft, now)?;
            }
            Ok(())
        })?;
        Ok(())
    }
}
