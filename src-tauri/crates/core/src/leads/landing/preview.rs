//! What accepting a lead will do, to be read, changed and confirmed before.

use chrono::NaiveDate;
use fairlead_interop::key;
use rusqlite::Connection;
use serde::Serialize;

use super::rings::{self, RingChange};
use super::{thanks::Thanked, watch::Watch};
use crate::career::Career;
use crate::error::{Error, Result};
use crate::id::{LeadId, PersonId, PlayerId};
use crate::journey::arrive::role::block_there;
use crate::journey::record;
use crate::leads::lead::LeadDraft;
use crate::leads::player;
use crate::leads::stage::LeadStage;
use crate::people::person::name_of;
use crate::rhythm::block::{BlockDraft, BlockKind};
use crate::time::Now;
use crate::words;

/// The most other leads that are listed; nobody writes kind words to more (ours).
const OTHERS: u32 = 50;

/// Somebody to thank.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Helper {
    /// Who.
    pub person_id: PersonId,
    /// Their name.
    pub name: String,
    /// What they had to do with it, in words.
    pub part: String,
}

/// Somebody who has a say in a lead and is not in the book yet, so that nobody is reminded to thank them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct NotInBook {
    /// Who has the say.
    pub player_id: PlayerId,
    /// Their name.
    pub name: String,
    /// What they had to do with it, in words.
    pub part: String,
}

/// One of the two weekly hours.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct WeeklyHour {
    /// Which.
    pub kind: BlockKind,
    /// Whether it is protected already.
    pub there: bool,
    /// A time for it where it is not.
    pub proposed: Option<BlockDraft>,
    /// That time in words; empty where it is protected.
    pub in_words: String,
}

/// Another lead that is open.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct OtherLead {
    /// Which.
    pub id: LeadId,
    /// What it is.
    pub title: String,
    /// At which organisation.
    pub organisation: String,
    /// What its stage is called.
    pub stage: String,
    /// A kind word to those there, to be changed and sent by hand.
    pub kind_word: String,
}

/// Everything that accepting a lead will do, or has done.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct LandingPreview {
    /// The date on my calendar.
    pub date: NaiveDate,
    /// The lead.
    pub lead_id: LeadId,
    /// What it is.
    pub title: String,
    /// At which organisation.
    pub organisation: String,
    /// When I heard of it.
    pub began_on: Option<NaiveDate>,
    /// When it was accepted; `None` before.
    pub landed_on: Option<NaiveDate>,
    /// Everyone linked to the lead, to be thanked.
    pub helpers: Vec<Helper>,
    /// Who has a say in it and is not in the book.
    pub strangers: Vec<NotInBook>,
    /// The two weekly hours; both stay.
    pub hours: Vec<WeeklyHour>,
    /// The other open leads.
    pub others: Vec<OtherLead>,
    /// What a new desk changes in who is how far from it.
    pub rings: RingChange,
    /// What the hundred days are filled with, in a sentence.
    pub fills: String,
    /// Once it is accepted: who was thanked.
    pub thanked: Vec<Thanked>,
    /// Once it is accepted: whether I am as much in touch as before.
    pub watch: Option<Watch>,
}

/// Returns everyone in the book who is linked to a lead: its players, who told me of it.
///
/// # Errors
/// Only if SQLite fails.
pub(super) fn helpers(conn: &Connection, id: LeadId, lead: &LeadDraft) -> Result<Vec<Helper>> {
    let mut helpers: Vec<Helper> = Vec::new();
    if let Some(person_id) = lead.source_id {
        helpers.push(Helper {
            person_id,
            name: name_of(conn, person_id)?,
            part: words::told_of_it().to_owned(),
        });
    }
    for player in player::of_lead(conn, id)? {
        if let Some(person_id) = player.draft.person_id
            && !helpers.iter().any(|one| one.person_id == person_id)
        {
            helpers.push(Helper {
                person_id,
                name: player.name,
                part: player.role,
            });
        }
    }
    Ok(helpers)
}

/// Returns who has a say in a lead and is not in the book.
fn strangers(conn: &Connection, id: LeadId) -> Result<Vec<NotInBook>> {
    let players = player::of_lead(conn, id)?;
    Ok(players
        .into_iter()
        .filter(|player| player.draft.person_id.is_none())
        .map(|player| NotInBook {
            player_id: player.id,
            name: player.name,
            part: player.role,
        })
        .collect())
}

/// Counts what the hundred days will be filled with: players, promises, claims.
fn fills(conn: &Connection, id: LeadId) -> Result<(u32, u32, u32)> {
    let counts = conn
        .prepare_cached(
            "SELECT (SELECT count(*) FROM player WHERE lead_id = ?1 AND binned_at IS NULL AND role <> 'referee'),
                    (SELECT count(*) FROM promise WHERE lead_id = ?1 AND binned_at IS NULL),
                    (SELECT count(DISTINCT c.story_id) FROM interview_story c
                       JOIN interview i ON i.id = c.interview_id JOIN story s ON s.id = c.story_id
                      WHERE i.lead_id = ?1 AND i.binned_at IS NULL AND s.binned_at IS NULL)",
        )?
        .query_row([id], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?;
    Ok(counts)
}

fn others(conn: &Connection, id: LeadId, me: &str) -> Result<Vec<OtherLead>> {
    let stages = crate::leads::stage::all(conn)?;
    let mut select = conn.prepare_cached(
        "SELECT id, title, organisation, stage, source_id IS NOT NULL FROM lead
          WHERE id <> ?1 AND binned_at IS NULL AND stage NOT IN ('accepted', 'closed')
          ORDER BY stage IN ('spotted', 'exploring'), touched_on DESC, id LIMIT ?2",
    )?;
    let rows = select.query_map((id, OTHERS), |row| {
        let (title, organisation, stage): (String, String, LeadStage) =
            (row.get(1)?, row.get(2)?, row.get(3)?);
        Ok(OtherLead {
            id: row.get(0)?,
            kind_word: words::kind_word(&title, stage, row.get(4)?, me),
            stage: stages
                .iter()
                .find(|one| one.stage == stage)
                .map(|one| one.name.clone())
                .unwrap_or_default(),
            title,
            organisation,
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

impl Career {
    /// Returns what accepting a lead will do, or what it has done.
    ///
    /// # Errors
    /// `NotFound`, or `NotNow` when the lead is closed.
    pub fn landing(&self, id: LeadId, now: Now) -> Result<LandingPreview> {
        let conn = self.read();
        let lead = record::one::<LeadDraft>(conn, id)?.draft;
        let stage: LeadStage = conn
            .prepare_cached("SELECT stage FROM lead WHERE id = ?1")?
            .query_row([id], |row| row.get(0))?;
        if stage == LeadStage::Closed {
            return Err(Error::NotNow(words::closed_is_over(&lead.title)));
        }
        let landing = super::of(conn, id)?;
        let me = crate::settings::all(conn)?.me.name;
        let proposed = self.proposed_blocks(now)?;
        let hours = [BlockKind::Grow, BlockKind::Maintain]
            .into_iter()
            .map(|kind| {
                let there = block_there(conn, kind.text())?;
                let proposal = proposed.iter().find(|one| one.draft.kind == kind && !there);
                Ok(WeeklyHour {
                    kind,
                    there,
                    in_words: proposal.map_or(String::new(), |one| one.in_words.clone()),
                    proposed: proposal.map(|one| one.draft.clone()),
                })
            })
            .collect::<Result<_>>()?;
        let (players, promises, claims) = fills(conn, id)?;
        Ok(LandingPreview {
            date: now.today(),
            lead_id: id,
            helpers: helpers(conn, id, &lead)?,
            strangers: strangers(conn, id)?,
            hours,
            others: others(conn, id, &me)?,
            rings: rings::preview(conn, lead.scope, &key::organisation(&lead.organisation))?,
            fills: words::landing_fills(players, promises, claims),
            thanked: match &landing {
                Some(landing) => super::thanks::of(conn, landing)?,
                None => Vec::new(),
            },
            watch: landing
                .as_ref()
                .map(|landing| super::watch::of(conn, landing, now.today()))
                .transpose()?,
            landed_on: landing.map(|landing| landing.landed_on),
            title: lead.title,
            organisation: lead.organisation,
            began_on: lead.began_on,
        })
    }
}
