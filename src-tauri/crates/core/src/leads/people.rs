//! The people of a lead, its talks, what came of them, and what was promised: one question for the lead's page.

use chrono::NaiveDate;
use rusqlite::Connection;
use serde::Serialize;

use super::familiar::{self, Familiarity};
use super::lead::{LeadDraft, LeadScope};
use super::player::{self, PlayerDraft, PlayerRow};
use crate::career::Career;
use crate::error::{Error, Result};
use crate::id::{LeadId, PersonId, PlayerId, PromiseId};
use crate::journey::arrive::promise::PromiseDraft;
use crate::journey::demonstrate::outcomes::{self, DebriefRow, RecoveryOffer, ToDebrief};
use crate::journey::demonstrate::preparation::{self, InterviewRow, StoryToHand};
use crate::journey::record::{self, Kept};
use crate::op::Op;
use crate::people::person::{self, PersonDraft, Ring};
use crate::time::Now;
use crate::words;

/// The people of a lead, and what was said.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct LeadPeople {
    /// The date on my calendar.
    pub date: NaiveDate,
    /// Who has a say, in the order in which they were written down.
    pub players: Vec<PlayerRow>,
    /// Who knows me there.
    pub familiarity: Familiarity,
    /// The rounds, the next first; those over at the end.
    pub interviews: Vec<InterviewRow>,
    /// My stories, to choose from.
    pub stories: Vec<StoryToHand>,
    /// What came of it, the latest first.
    pub debriefs: Vec<DebriefRow>,
    /// The rounds that are over.
    pub over: Vec<ToDebrief>,
    /// The small steps that are offered when it hurt.
    pub offers: Vec<RecoveryOffer>,
    /// What was said about the job.
    pub promises: Vec<Kept<PromiseId, PromiseDraft>>,
}

/// Returns what was promised while a lead was open, also when it has become a role.
///
/// # Errors
/// Only if SQLite fails.
fn promises(conn: &Connection, lead: LeadId) -> Result<Vec<Kept<PromiseId, PromiseDraft>>> {
    record::all(
        conn,
        "AND (r.lead_id = ?1 OR r.arrival_id = (SELECT arrival_id FROM landing WHERE lead_id = ?1))
         ORDER BY r.id",
        [lead],
    )
}

impl Career {
    /// Returns the people of a lead, its talks, what came of them, and what was promised.
    ///
    /// # Errors
    /// `NotFound`.
    pub fn lead_people(&self, id: LeadId, now: Now) -> Result<LeadPeople> {
        let conn = self.read();
        let lead = record::one::<LeadDraft>(conn, id)?.draft;
        let players = player::of_lead(conn, id)?;
        let interviews = preparation::of_lead(conn, id, now)?;
        Ok(LeadPeople {
            date: now.today(),
            familiarity: familiar::of(conn, &lead, &players, now)?,
            over: interviews
                .iter()
                .filter(|row| row.over)
                .map(|row| ToDebrief {
                    id: row.id,
                    title: row.draft.title.clone(),
                    held_on: row.draft.held_on,
                    written: row.debrief_id.is_some(),
                })
                .collect(),
            stories: preparation::to_hand(conn, now)?,
            debriefs: outcomes::of_lead(conn, id)?,
            offers: outcomes::offers(),
            promises: promises(conn, id)?,
            interviews,
            players,
        })
    }

    /// Makes a person of somebody who has a say and is not in the book: met on the day of the last talk, so that
    /// Grow asks to follow up.
    ///
    /// # Errors
    /// `NotFound`, or `NotNow` when they are in the book.
    pub fn meet_player(&mut self, id: PlayerId, now: Now) -> Result<PersonId> {
        let conn = self.read();
        let player = record::one::<PlayerDraft>(conn, id)?.draft;
        if player.person_id.is_some() {
            return Err(Error::NotNow(words::player_known().to_owned()));
        }
        let (title, organisation, scope) = match player.lead_id {
            Some(lead) => {
                let lead = record::one::<LeadDraft>(conn, lead)?.draft;
                (lead.title, lead.organisation, Some(lead.scope))
            }
            None => (String::new(), String::new(), None),
        };
        let met_on: Option<NaiveDate> = conn
            .prepare_cached(
                "SELECT max(held_on) FROM interview
                  WHERE binned_at IS NULL AND held_on <= ?3 AND (lead_id = ?1 OR id = ?2)",
            )?
            .query_row((player.lead_id, player.interview_id, now.today()), |row| {
                row.get(0)
            })?;
        let draft = PersonDraft {
            name: player.name.clone(),
            organisation,
            ring: scope.map_or(Ring::Unknown, ring),
            met_on: Some(met_on.unwrap_or(now.today())),
            met_how: words::met_in_talk(&title),
            ..PersonDraft::default()
        }
        .checked(now)?;
        let done = self.transact(Op::AddPerson(draft.name.clone()), |tx| {
            let person = person::insert(tx, &draft, now)?;
            tx.prepare_cached("UPDATE player SET person_id = ?2, name = '' WHERE id = ?1")?
                .execute((id, person))?;
            Ok(person)
        })?;
        Ok(done.output)
    }
}

/// Returns how far from my desk those stand who have a say in a lead.
fn ring(scope: LeadScope) -> Ring {
    match scope {
        LeadScope::Department => Ring::Team,
        LeadScope::Company => Ring::Company,
        LeadScope::Industry => Ring::Outside,
        LeadScope::Outside => Ring::Industry,
    }
}

#[cfg(test)]
mod tests;
