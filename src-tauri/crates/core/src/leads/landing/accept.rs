//! Accepting, in one step that one undo takes back.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use rusqlite::Connection;
use serde::Deserialize;

use super::{rings, watch};
use crate::career::Career;
use crate::error::{Error, Result};
use crate::id::{ArrivalId, LeadId, PersonId};
use crate::journey::arrive::expectation::ExpectationDraft;
use crate::journey::arrive::listening::{Part, StakeholderDraft};
use crate::journey::arrive::role::{ArrivalDraft, Seniority, block_there};
use crate::journey::lap;
use crate::journey::record::{self, Record, trim_line};
use crate::journey::stage::Stage;
use crate::leads::event::{self, CloseReason};
use crate::leads::intensity::{self, Urgency};
use crate::leads::lead::LeadDraft;
use crate::leads::player::{self, PlayerRole, PlayerRow};
use crate::leads::stage::LeadStage;
use crate::op::Op;
use crate::people::membership::mine;
use crate::people::person::known;
use crate::people::ring;
use crate::rhythm::block::{self, BlockDraft};
use crate::settings::{self, Work};
use crate::time::Now;
use crate::words;

/// Another lead, and the kind word with which it is closed.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct CloseOther {
    /// Which.
    pub lead_id: LeadId,
    /// What I say to them; may be empty.
    pub kind_word: String,
}

/// A lead is accepted.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct AcceptLead {
    /// Which.
    pub lead_id: LeadId,
    /// When I said yes; today when left out.
    pub on: Option<NaiveDate>,
    /// What I do there; one line.
    pub role: String,
    /// Day 1; none while it is not known.
    pub starts_on: Option<NaiveDate>,
    /// How senior it is.
    pub seniority: Seniority,
    /// Whom I will thank.
    pub thank: Vec<PersonId>,
    /// The weekly hours that are missing and begin now.
    pub hours: Vec<BlockDraft>,
    /// The other leads that are closed with it.
    pub close: Vec<CloseOther>,
    /// Whether people's rings follow my new desk.
    pub rings: bool,
    /// How urgently I look from now on; as before when left out.
    #[serde(default)]
    pub urgency: Option<Urgency>,
}

impl Career {
    /// Accepts a lead and opens the landing: all of it, or nothing.
    ///
    /// # Errors
    /// `Invalid` with the field and a sentence, `NotFound`; `NotNow` when the lead is over or one of the two weekly
    /// hours would be missing.
    pub fn accept_lead(&mut self, accept: AcceptLead, now: Now) -> Result<ArrivalId> {
        let conn = self.read();
        let lead = record::one::<LeadDraft>(conn, accept.lead_id)?.draft;
        let stage: LeadStage = conn
            .prepare_cached("SELECT stage FROM lead WHERE id = ?1")?
            .query_row([accept.lead_id], |row| row.get(0))?;
        match stage {
            LeadStage::Accepted => return Err(Error::NotNow(words::accepted_already(&lead.title))),
            LeadStage::Closed => return Err(Error::NotNow(words::closed_is_over(&lead.title))),
            _ => {}
        }
        let on = event::dated(&lead, accept.on, now)?;
        let mut arrival = ArrivalDraft {
            role: accept.role.clone(),
            organisation: lead.organisation.clone(),
            starts_on: accept.starts_on,
            seniority: accept.seniority,
            hoped: String::new(),
        };
        arrival.check(conn, now)?;
        for person in &accept.thank {
            known("thank", conn, Some(*person))?;
        }
        let done = self.transact(Op::AcceptLead(lead.title.clone()), |tx| {
            accepted(tx, &accept, &lead, &arrival, on, now)
        })?;
        self.replan(now)?;
        Ok(done.output)
    }
}

fn accepted(
    tx: &Connection,
    accept: &AcceptLead,
    lead: &LeadDraft,
    arrival: &ArrivalDraft,
    on: NaiveDate,
    now: Now,
) -> Result<ArrivalId> {
    let id = accept.lead_id;
    for hour in &accept.hours {
        block::add(tx, hour.clone(), now)?;
    }
    if !(block_there(tx, "grow")? && block_there(tx, "maintain")?) {
        return Err(Error::NotNow(words::hours_stay().to_owned()));
    }
    // Counted before anything of the new life can be among them.
    let touches_before = watch::before(tx, on)?;
    event::went(
        tx,
        id,
        on,
        LeadStage::Accepted,
        CloseReason::Unsaid,
        String::new(),
        now,
    )?;
    close_others(tx, accept, on, now)?;
    let arrival_id = record::insert(tx, arrival, now)?;
    tx.prepare_cached(
        "INSERT INTO landing (lead_id, arrival_id, landed_on, touches_before) VALUES (?1, ?2, ?3, ?4)
         ON CONFLICT (lead_id) DO UPDATE SET arrival_id = excluded.arrival_id, landed_on = excluded.landed_on,
           touches_before = excluded.touches_before",
    )?
    .execute((id, arrival_id, on, touches_before))?;
    for person in accept.thank.iter().collect::<BTreeSet<_>>() {
        tx.prepare_cached(
            "INSERT INTO landing_thank (lead_id, person_id) VALUES (?1, ?2) ON CONFLICT DO NOTHING",
        )?
        .execute((id, person))?;
    }
    tx.prepare_cached("UPDATE promise SET arrival_id = ?2, lead_id = NULL WHERE lead_id = ?1")?
        .execute((id, arrival_id))?;
    for player in player::of_lead(tx, id)? {
        if let Some(stakeholder) = stakeholder(arrival_id, player) {
            record::insert(tx, &stakeholder, now)?;
        }
    }
    for expectation in claims(tx, id, arrival_id, &lead.organisation)? {
        record::insert(tx, &expectation, now)?;
    }
    let mut me = settings::all(tx)?.me;
    let there = match lead.organisation.as_str() {
        "" => &me.organisation,
        organisation => organisation,
    };
    // Before the new role stands among mine: whoever has a ring by what is known is moved with their rhythm.
    let desk = ring::at(tx, there, String::new())?;
    if accept.rings {
        rings::change(tx, lead.scope, &desk)?;
    } else {
        rings::keep(tx, &desk)?;
    }
    mine::begin(
        tx,
        &arrival.role,
        &lead.organisation,
        arrival.starts_on,
        now,
    )?;
    me.work = Work::Employed;
    settings::put_me(tx, &me)?;
    if let Some(urgency) = accept.urgency {
        intensity::say(tx, urgency, now)?;
    }
    if lap::here(tx)?.is_none_or(|visit| visit.stage != Stage::Arrive) {
        lap::enter(tx, Stage::Arrive, now)?;
    }
    Ok(arrival_id)
}

/// Closes the other leads: an offer is declined, from everything else I step back.
fn close_others(tx: &Connection, accept: &AcceptLead, on: NaiveDate, now: Now) -> Result<()> {
    for other in &accept.close {
        let lead = record::one::<LeadDraft>(tx, other.lead_id)?.draft;
        let stage: LeadStage = tx
            .prepare_cached("SELECT stage FROM lead WHERE id = ?1")?
            .query_row([other.lead_id], |row| row.get(0))?;
        if other.lead_id == accept.lead_id || !stage.open() {
            return Err(Error::invalid("close", words::closed_is_over(&lead.title)));
        }
        let mut note = other.kind_word.clone();
        trim_line("close", &mut note)?;
        let reason = if stage == LeadStage::Offer {
            CloseReason::Declined
        } else {
            CloseReason::Withdrawn
        };
        // Nothing can have happened before it began.
        let on = lead.began_on.map_or(on, |began| on.max(began));
        event::went(tx, other.lead_id, on, LeadStage::Closed, reason, note, now)?;
    }
    Ok(())
}

/// Makes somebody to listen to of somebody who had a say; whoever only vouched for me is not there.
fn stakeholder(arrival: ArrivalId, player: PlayerRow) -> Option<StakeholderDraft> {
    let part = match player.draft.role {
        PlayerRole::Decider => Part::Boss,
        PlayerRole::Influencer | PlayerRole::Peer => Part::Peer,
        PlayerRole::Sponsor => Part::Sponsor,
        PlayerRole::Recruiter => Part::Other,
        PlayerRole::Referee => return None,
    };
    Some(StakeholderDraft {
        arrival_id: Some(arrival),
        person_id: player.draft.person_id,
        expects: words::expects_and_worries(&player.draft.expects, &player.draft.worries),
        name: player.name,
        part,
        ..StakeholderDraft::default()
    })
}

/// Makes something to deliver of each story that I told there: who heard it expects more of the kind.
fn claims(
    tx: &Connection,
    lead: LeadId,
    arrival: ArrivalId,
    organisation: &str,
) -> Result<Vec<ExpectationDraft>> {
    let mut select = tx.prepare_cached(
        "SELECT DISTINCT s.id, s.title, s.shows FROM interview_story c
           JOIN interview i ON i.id = c.interview_id JOIN story s ON s.id = c.story_id
          WHERE i.lead_id = ?1 AND i.binned_at IS NULL AND s.binned_at IS NULL ORDER BY s.id",
    )?;
    let rows = select.query_map([lead], |row| {
        let (title, shows): (String, String) = (row.get(1)?, row.get(2)?);
        Ok(ExpectationDraft {
            arrival_id: Some(arrival),
            title: words::expected_after_claim(&title, &shows),
            for_whom: organisation.to_owned(),
            ..ExpectationDraft::default()
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}
