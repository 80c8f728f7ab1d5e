//! Who has a say in a lead: what each expects, what worries them, what they are to take away.

use rusqlite::Connection;
use serde::{Deserialize, Serialize};

use super::lead::LeadDraft;
use crate::error::{Error, Result};
use crate::id::{InterviewId, LeadId, PersonId, PlayerId};
use crate::journey::demonstrate::interview::InterviewDraft;
use crate::journey::record::{self, Record, record, trim_line};
use crate::people::person::{known, name_of};
use crate::time::Now;
use crate::words;

/// What somebody is in a lead.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum PlayerRole {
    /// Decides.
    #[default]
    Decider,
    /// Is listened to.
    Influencer,
    /// Leads through the process.
    Recruiter,
    /// Is asked about me.
    Referee,
    /// Wants me there.
    Sponsor,
    /// Would work beside me.
    Peer,
}
stored!(PlayerRole {
    Decider = "decider",
    Influencer = "influencer",
    Recruiter = "recruiter",
    Referee = "referee",
    Sponsor = "sponsor",
    Peer = "peer",
});

record! {
    /// Somebody who has a say in a lead, or in a talk that belongs to none.
    PlayerDraft, "player", PlayerId {
        /// The lead.
        lead_id: Option<LeadId>,
        /// The talk, where it belongs to no lead.
        interview_id: Option<InterviewId>,
        /// Who it is, when they are in the book.
        person_id: Option<PersonId>,
        /// Who it is, when they are not.
        name: String,
        /// What they are in it.
        role: PlayerRole,
        /// What they expect.
        expects: String,
        /// What worries them about me.
        worries: String,
        /// What they are to take away.
        message: String,
        /// What I think they took away; written afterwards.
        impression: String,
    }
}

impl Record for PlayerDraft {
    fn check(&mut self, conn: &Connection, _now: Now) -> Result<()> {
        // Whoever sits in a talk about a lead has a say in the lead: they are written down once.
        if let Some(interview) = self.interview_id {
            let of_lead = record::one::<InterviewDraft>(conn, interview)?
                .draft
                .lead_id;
            if of_lead.is_some() {
                (self.lead_id, self.interview_id) = (of_lead, None);
            } else {
                self.lead_id = None;
            }
        } else if let Some(lead) = self.lead_id {
            record::one::<LeadDraft>(conn, lead)?;
        } else {
            return Err(Error::invalid("interview_id", words::interview_missing()));
        }
        known("person_id", conn, self.person_id)?;
        trim_line("name", &mut self.name)?;
        if self.person_id.is_none() && self.name.is_empty() {
            return Err(Error::invalid("name", words::player_empty()));
        }
        trim_line("expects", &mut self.expects)?;
        trim_line("worries", &mut self.worries)?;
        trim_line("message", &mut self.message)?;
        trim_line("impression", &mut self.impression)
    }

    fn sentence(&self) -> String {
        words::player_called(self.role, &self.name)
    }
}

/// Somebody who has a say, as a sheet or a lead's page shows them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct PlayerRow {
    /// The player.
    pub id: PlayerId,
    /// What their form holds.
    pub draft: PlayerDraft,
    /// Their name, from the book when they are in it.
    pub name: String,
    /// What they are in it, in words.
    pub role: String,
}

/// Returns those who have a say in a lead, in the order in which they were written down.
///
/// # Errors
/// Only if SQLite fails.
pub(crate) fn of_lead(conn: &Connection, lead: LeadId) -> Result<Vec<PlayerRow>> {
    rows(
        conn,
        record::all(conn, "AND r.lead_id = ?1 ORDER BY r.id", [lead])?,
    )
}

/// Returns those who sit in a talk that belongs to no lead.
///
/// # Errors
/// Only if SQLite fails.
pub(crate) fn of_talk(conn: &Connection, interview: InterviewId) -> Result<Vec<PlayerRow>> {
    rows(
        conn,
        record::all(conn, "AND r.interview_id = ?1 ORDER BY r.id", [interview])?,
    )
}

fn rows(conn: &Connection, players: Vec<record::Row1<PlayerDraft>>) -> Result<Vec<PlayerRow>> {
    players
        .into_iter()
        .map(|player| {
            let known = player.draft.person_id.map(|id| name_of(conn, id));
            Ok(PlayerRow {
                id: player.id,
                name: known
                    .transpose()?
                    .unwrap_or_else(|| player.draft.name.clone()),
                role: words::player_role(player.draft.role).to_owned(),
                draft: player.draft,
            })
        })
        .collect()
}
