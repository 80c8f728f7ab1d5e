//! Debriefs: what came of an attempt, what it taught, and one small thing that helps when it hurt.

use chrono::{NaiveDate, NaiveDateTime};
use rusqlite::Connection;
use serde::{Deserialize, Serialize};

use super::interview::InterviewDraft;
use super::outcomes::{all, over};
use super::target::not_ahead;
use crate::error::{Error, Result};
use crate::id::{DebriefId, InterviewId, LeadId};
use crate::journey::lap::Lap;
use crate::journey::matter::Matter;
use crate::journey::record::{self, Record, in_range, record, trim_line, trim_text};
use crate::journey::wizard::{Found, Step};
use crate::leads::lead::LeadDraft;
use crate::time::Now;
use crate::words;

/// The mood up to which a small step is offered: "it hurt" and "flat".
const LOW_MOOD: u32 = 2;

/// How far an attempt went.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize,
)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Reached {
    /// An application.
    Application,
    /// A first talk.
    FirstTalk,
    /// An interview.
    #[default]
    Interview,
    /// An offer.
    Offer,
    /// Something else.
    Other,
}
stored!(Reached {
    Application = "application",
    FirstTalk = "first_talk",
    Interview = "interview",
    Offer = "offer",
    Other = "other",
});

impl Reached {
    pub(crate) const ALL: [Reached; 5] = [
        Reached::Application,
        Reached::FirstTalk,
        Reached::Interview,
        Reached::Offer,
        Reached::Other,
    ];
}

/// What came of it. There is no word for "failed".
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Outcome {
    /// Nobody knows yet.
    #[default]
    Waiting,
    /// It went on.
    WentOn,
    /// They said no.
    TheirNo,
    /// I said no.
    MyNo,
    /// Nothing came.
    Silence,
}
stored!(Outcome {
    Waiting = "waiting",
    WentOn = "went_on",
    TheirNo = "their_no",
    MyNo = "my_no",
    Silence = "silence",
});

/// One small thing that helps when it hurt.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Recovery {
    /// None chosen.
    #[default]
    #[serde(rename = "")]
    None,
    /// Tell someone who wishes me well.
    Tell,
    /// Go for a walk.
    Walk,
    /// Tell one story aloud.
    Rehearse,
    /// Thank somebody who was kind on the way.
    Thank,
    /// Leave it be for an evening.
    Rest,
    /// Read what went well before.
    GoodDay,
}
stored!(Recovery {
    None = "",
    Tell = "tell",
    Walk = "walk",
    Rehearse = "rehearse",
    Thank = "thank",
    Rest = "rest",
    GoodDay = "good_day",
});

impl Recovery {
    pub(crate) const OFFERED: [Recovery; 6] = [
        Recovery::Tell,
        Recovery::Walk,
        Recovery::Rehearse,
        Recovery::Thank,
        Recovery::Rest,
        Recovery::GoodDay,
    ];
}

record! {
    /// What came of an attempt.
    DebriefDraft, "debrief", DebriefId {
        /// What it was about, where no interview says so.
        about: String,
        /// The opportunity that it was about.
        lead_id: Option<LeadId>,
        /// The interview.
        interview_id: Option<InterviewId>,
        /// When; today when left out.
        happened_on: Option<NaiveDate>,
        /// How far it went.
        reached: Reached,
        /// What came of it.
        outcome: Outcome,
        /// The reason they gave, in a few words.
        reason: String,
        /// What they asked.
        asked: String,
        /// What I answered.
        answered: String,
        /// What I think I left behind.
        impression: String,
        /// How I see it.
        my_view: String,
        /// What I take from it.
        lesson: String,
        /// How it left me, 1 to 5.
        mood: Option<u32>,
        /// The small step I chose.
        recovery: Recovery,
        /// The date for it; today when a step is chosen and no date.
        recovery_on: Option<NaiveDate>,
        /// When I did it.
        recovered_on: Option<NaiveDate>,
    }
}

impl Record for DebriefDraft {
    fn check(&mut self, conn: &Connection, now: Now) -> Result<()> {
        trim_line("about", &mut self.about)?;
        if let Some(interview) = self.interview_id {
            self.lead_id = record::one::<InterviewDraft>(conn, interview)?
                .draft
                .lead_id;
        } else if let Some(lead) = self.lead_id {
            record::one::<LeadDraft>(conn, lead)?;
        } else if self.about.is_empty() {
            return Err(Error::invalid("about", words::debrief_empty()));
        }
        not_ahead("happened_on", &mut self.happened_on, now)?;
        trim_line("reason", &mut self.reason)?;
        trim_text("asked", &mut self.asked)?;
        trim_text("answered", &mut self.answered)?;
        trim_text("impression", &mut self.impression)?;
        trim_text("my_view", &mut self.my_view)?;
        trim_text("lesson", &mut self.lesson)?;
        if let Some(mood) = self.mood {
            in_range("mood", i64::from(mood), 1, 5)?;
        }
        if self.recovery == Recovery::None {
            self.recovery_on = None;
            self.recovered_on = None;
        } else {
            self.recovery_on.get_or_insert(now.today());
        }
        Ok(())
    }

    fn sentence(&self) -> String {
        words::debrief_called(&self.about)
    }
}

impl DebriefDraft {
    /// Returns whether a small step is offered: it left me low, or it ended with a no of theirs or in silence.
    pub(crate) fn hurts(&self) -> bool {
        self.mood.is_some_and(|mood| mood <= LOW_MOOD)
            || matches!(self.outcome, Outcome::TheirNo | Outcome::Silence)
    }
}

/// Looks whether this lap has a debrief, and none of its interviews waits for one.
///
/// # Errors
/// Only if SQLite fails.
pub(crate) fn look(conn: &Connection, lap: &Lap, now: Now) -> Result<Found> {
    let debriefs = all(conn)?;
    let waits = over(conn, now)?
        .iter()
        .any(|row| !row.written && row.held_on.is_some_and(|on| on >= lap.started_on));
    let here = debriefs.iter().any(|row| row.changed_on >= lap.started_on);
    Ok(Found {
        done: here && !waits,
        on: debriefs.iter().map(|row| row.changed_on).max(),
        holds: words::tally(debriefs.len(), "debrief", "debriefs"),
        missing: words::debrief_look_missing(waits).to_owned(),
    })
}

/// Adds the small steps that were chosen and are open.
///
/// # Errors
/// Only if SQLite fails.
pub(crate) fn matters(conn: &Connection, until: NaiveDateTime, to: &mut Vec<Matter>) -> Result<()> {
    let open = record::all::<DebriefDraft>(
        conn,
        "AND r.recovery_on <= ?1 AND r.recovered_on IS NULL ORDER BY r.recovery_on, r.id",
        [until.date()],
    )?;
    for debrief in open {
        if let Some(on) = debrief.draft.recovery_on {
            to.push(Matter::on(
                &format!("recovery:{}", debrief.id),
                Step::Debriefs,
                on,
                words::recovery_matter().to_owned(),
                words::recovery_step(debrief.draft.recovery).to_owned(),
            ));
        }
    }
    Ok(())
}
