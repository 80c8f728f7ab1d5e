//! The stages of a lead: what each means is fixed, what it is called and where it stands is the person's.

use rusqlite::Connection;
use serde::{Deserialize, Serialize};

use crate::career::Career;
use crate::error::{Error, Result};
use crate::op::Op;
use crate::people::person::line;
use crate::words;

/// The most characters of a stage's name; more does not fit above a column.
const NAME_MAX: usize = 40;

/// What a lead has come to.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize,
)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum LeadStage {
    /// I heard of it.
    #[default]
    Spotted,
    /// I find out more.
    Exploring,
    /// I speak with somebody there.
    InConversation,
    /// I have applied, or offered.
    Applied,
    /// They look at me.
    Interviewing,
    /// They made an offer.
    Offer,
    /// It is mine.
    Accepted,
    /// It is over.
    Closed,
}
stored!(LeadStage {
    Spotted = "spotted",
    Exploring = "exploring",
    InConversation = "in_conversation",
    Applied = "applied",
    Interviewing = "interviewing",
    Offer = "offer",
    Accepted = "accepted",
    Closed = "closed",
});

impl LeadStage {
    /// Every stage, in the order in which they stand unless the person says otherwise.
    pub const ALL: [LeadStage; 8] = [
        LeadStage::Spotted,
        LeadStage::Exploring,
        LeadStage::InConversation,
        LeadStage::Applied,
        LeadStage::Interviewing,
        LeadStage::Offer,
        LeadStage::Accepted,
        LeadStage::Closed,
    ];

    /// Returns whether a lead in it is still open.
    pub fn open(self) -> bool {
        !matches!(self, LeadStage::Accepted | LeadStage::Closed)
    }

    /// Returns whether the first talk is behind: then one hangs on it easily.
    pub fn past_first_talk(self) -> bool {
        matches!(self, LeadStage::Interviewing | LeadStage::Offer)
    }
}

/// A stage as the person calls it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct StageName {
    /// Which.
    pub stage: LeadStage,
    /// What it is called; ours while the person has not named it.
    pub name: String,
}

/// Returns the stages in the person's order; in ours until there is one.
///
/// # Errors
/// Only if SQLite fails.
pub(crate) fn all(conn: &Connection) -> Result<Vec<StageName>> {
    let mut select =
        conn.prepare_cached("SELECT stage, name FROM lead_stage ORDER BY position, stage")?;
    let mut stages = select
        .query_map([], |row| {
            Ok(StageName {
                stage: row.get(0)?,
                name: row.get(1)?,
            })
        })?
        .collect::<rusqlite::Result<Vec<_>>>()?;
    for stage in LeadStage::ALL {
        if !stages.iter().any(|one| one.stage == stage) {
            stages.push(StageName {
                stage,
                name: String::new(),
            });
        }
    }
    for one in stages.iter_mut().filter(|one| one.name.is_empty()) {
        words::lead_stage(one.stage).clone_into(&mut one.name);
    }
    Ok(stages)
}

/// Returns what the person calls a stage.
///
/// # Errors
/// Only if SQLite fails.
pub(crate) fn name_of(conn: &Connection, stage: LeadStage) -> Result<String> {
    Ok(all(conn)?
        .into_iter()
        .find(|one| one.stage == stage)
        .map_or_else(|| words::lead_stage(stage).to_owned(), |one| one.name))
}

impl Career {
    /// Names and orders the stages; `stages` holds each of them once. A name that is empty, or ours, is ours.
    ///
    /// # Errors
    /// `Invalid` when one is missing or twice there, or a name is too long.
    pub fn set_lead_stages(&mut self, stages: &[StageName]) -> Result<()> {
        let mut found: Vec<LeadStage> = stages.iter().map(|one| one.stage).collect();
        found.sort_unstable();
        if found != LeadStage::ALL {
            return Err(Error::invalid("stages", words::lead_stages_each_once()));
        }
        let names = stages
            .iter()
            .map(|one| {
                let name = line("stages", &one.name, NAME_MAX)?;
                let ours = name == words::lead_stage(one.stage);
                Ok(if ours { String::new() } else { name })
            })
            .collect::<Result<Vec<String>>>()?;
        self.transact(Op::NameLeadStages, |tx| {
            for (position, (one, name)) in (1_i64..).zip(stages.iter().zip(&names)) {
                tx.prepare_cached(
                    "INSERT INTO lead_stage (stage, name, position) VALUES (?1, ?2, ?3)
                     ON CONFLICT (stage) DO UPDATE SET name = excluded.name, position = excluded.position",
                )?
                .execute((one.stage, name, position))?;
            }
            Ok(())
        })?;
        Ok(())
    }
}
