//! The people of a sample lead, its rounds, and what was said.

use chrono::Duration;

use super::super::map::find;
use crate::career::Career;
use crate::error::Result;
use crate::id::LeadId;
use crate::journey::arrive::promise::{PromiseAbout, PromiseDraft};
use crate::journey::demonstrate::debrief::{DebriefDraft, Outcome, Reached};
use crate::journey::demonstrate::interview::InterviewDraft;
use crate::journey::record;
use crate::leads::player::{PlayerDraft, PlayerRole};
use crate::time::Now;

/// Name, role, what they expect, what worries them, what they are to take away, what they took away.
const PLAYERS: [(&str, PlayerRole, [&str; 4]); 3] = [
    (
        "Jonas Inventel",
        PlayerRole::Decider,
        [
            "Somebody who begins with nothing",
            "That I would miss a large house",
            "I built the first team here without a title",
            "Asked twice when I could begin",
        ],
    ),
    (
        "Mara Placeholder",
        PlayerRole::Peer,
        [
            "Fewer calls at night",
            "",
            "The crane story",
            "Laughed, and told one of her own",
        ],
    ),
    (
        "Hana Standin",
        PlayerRole::Sponsor,
        ["To be told how it goes", "", "", ""],
    ),
];

/// Days before today on which the first round was, and after today on which the second is.
const ROUNDS: (i64, i64) = (6, 6);

/// Fills the people of a lead.
///
/// # Errors
/// Only if a sample does not fit, which is a fault of this file.
pub(super) fn fill(career: &mut Career, lead: LeadId, now: Now) -> Result<()> {
    let at = |days: i64| Now {
        instant: now.instant + Duration::days(days),
        ..now
    };
    let first = record::save(
        career,
        None,
        round(lead, "First round", at(-ROUNDS.0), "10:00"),
        at(-ROUNDS.0 - 4),
    )?;
    for (name, role, [expects, worries, message, impression]) in PLAYERS {
        let person_id = find(career, name, now)?;
        let player = PlayerDraft {
            lead_id: Some(lead),
            person_id,
            name: if person_id.is_some() { "" } else { name }.to_owned(),
            role,
            expects: expects.to_owned(),
            worries: worries.to_owned(),
            message: message.to_owned(),
            impression: impression.to_owned(),
            ..PlayerDraft::default()
        };
        record::save(career, None, player, at(-ROUNDS.0))?;
    }
    let debrief = DebriefDraft {
        interview_id: Some(first),
        happened_on: Some(at(-ROUNDS.0).today()),
        reached: Reached::Interview,
        outcome: Outcome::WentOn,
        asked: "How I would begin with nobody".to_owned(),
        answered: "With one pager and one rule".to_owned(),
        impression: "Calm, and a little too modest".to_owned(),
        lesson: "Say the number of teams in the first minute".to_owned(),
        mood: Some(4),
        ..DebriefDraft::default()
    };
    record::save(career, None, debrief, at(-ROUNDS.0))?;
    let second = round(lead, "Second round", at(ROUNDS.1), "15:00");
    record::save(career, None, second, at(-2))?;
    for (about, said) in [
        (
            PromiseAbout::Team,
            "Two people to hire in the first half year",
        ),
        (PromiseAbout::Place, "Three days a week from home"),
    ] {
        let promise = PromiseDraft {
            lead_id: Some(lead),
            about,
            said: said.to_owned(),
            said_by: "Jonas Inventel".to_owned(),
            said_on: Some(at(-ROUNDS.0).today()),
            ..PromiseDraft::default()
        };
        record::save(career, None, promise, at(-ROUNDS.0))?;
    }
    Ok(())
}

fn round(lead: LeadId, title: &str, on: Now, time: &str) -> InterviewDraft {
    InterviewDraft {
        lead_id: Some(lead),
        title: title.to_owned(),
        organisation: "Testbed Energy".to_owned(),
        held_on: Some(on.today()),
        held_time: time.to_owned(),
        minutes: 60,
        place: "A video call".to_owned(),
        questions: "What would make you sorry that you asked me?".to_owned(),
        ..InterviewDraft::default()
    }
}
