//! The sample career's leads: three alive, one hollow, one silent, one that was let go.

mod gate;
mod people;

use chrono::{Datelike as _, Duration};

use super::map::find;
use crate::career::Career;
use crate::error::Result;
use crate::journey::record;
use crate::leads::event::{CloseReason, LogForLead, MoveLead};
use crate::leads::health::TOUCHED_DAYS;
use crate::leads::intensity::Urgency;
use crate::leads::lead::{LeadDraft, LeadKind, LeadScope, WorkForm};
use crate::leads::stage::LeadStage;
use crate::time::Now;

/// A lead of the sample: what it is, where it stood on which day, what was done for it. Days are before today.
struct Sample {
    title: &'static str,
    organisation: &'static str,
    scope: LeadScope,
    kind: LeadKind,
    /// Who told of it.
    source: &'static str,
    began: i64,
    went: &'static [(i64, LeadStage, CloseReason, &'static str)],
    did: &'static [(i64, &'static str, i64)],
    next: &'static str,
    /// Days from today; none while nothing is dated.
    next_in: Option<i64>,
    notes: &'static str,
}

/// The lead whose people are written down.
const TALKED: &str = "Build a platform team from the first person";

const SAMPLES: &[Sample] = &[
    Sample {
        title: "Lead of the second platform team",
        organisation: "Harbour Fixtures",
        scope: LeadScope::Company,
        kind: LeadKind::Job,
        source: "Mina Notreal",
        began: 70,
        went: &[
            (
                48,
                LeadStage::Exploring,
                CloseReason::Unsaid,
                "Mina hinted at a second team",
            ),
            (
                12,
                LeadStage::InConversation,
                CloseReason::Unsaid,
                "Coffee with Mina: there is a budget",
            ),
        ],
        did: &[
            (12, "Wrote down what the second team would own", 60),
            (4, "Asked Ravi what the budget covers", 30),
        ],
        next: "Show Mina the two pages",
        next_in: Some(1),
        notes: "Nobody has named a person yet.",
    },
    Sample {
        title: TALKED,
        organisation: "Testbed Energy",
        scope: LeadScope::Outside,
        kind: LeadKind::Job,
        source: "Hana Standin",
        began: 30,
        went: &[
            (20, LeadStage::InConversation, CloseReason::Unsaid, ""),
            (
                6,
                LeadStage::Interviewing,
                CloseReason::Unsaid,
                "First round with two engineers",
            ),
        ],
        did: &[
            (18, "Read their last two yearly reports", 90),
            (6, "First round", 75),
            (5, "Thanked Hana and both engineers", 15),
        ],
        next: "Prepare the second round",
        next_in: Some(0),
        notes: "They expect somebody who has led before; the story of the cranes shows it.",
    },
    Sample {
        title: "Run the mentoring circle",
        organisation: "Harbour Fixtures",
        scope: LeadScope::Department,
        kind: LeadKind::Project,
        source: "Kofi Testerby",
        began: 25,
        went: &[(9, LeadStage::Exploring, CloseReason::Unsaid, "")],
        did: &[(9, "Lunch with Kofi about the last circle", 60)],
        next: "Ask three newcomers what they would want",
        next_in: Some(6),
        notes: "",
    },
    Sample {
        title: "Staff engineer, payments",
        organisation: "Imaginary Bank",
        scope: LeadScope::Outside,
        kind: LeadKind::Job,
        source: "",
        began: 40,
        went: &[(
            24,
            LeadStage::Applied,
            CloseReason::Unsaid,
            "Sent the general CV",
        )],
        did: &[],
        next: "",
        next_in: None,
        notes: "An advertisement; nobody there knows me.",
    },
    Sample {
        title: "Talk at Harbour Systems Days",
        organisation: "Harbour Systems Days",
        scope: LeadScope::Industry,
        kind: LeadKind::Project,
        source: "Ada Example",
        began: 15,
        went: &[],
        did: &[],
        next: "",
        next_in: None,
        notes: "Ada sits on the programme committee.",
    },
    Sample {
        title: "Head of tools",
        organisation: "Made-up Media",
        scope: LeadScope::Outside,
        kind: LeadKind::Job,
        source: "Priya Fablewood",
        began: 120,
        went: &[
            (100, LeadStage::InConversation, CloseReason::Unsaid, ""),
            (
                80,
                LeadStage::Closed,
                CloseReason::Withdrawn,
                "Two hours of travel a day",
            ),
        ],
        did: &[],
        next: "",
        next_in: None,
        notes: "",
    },
];

/// For how many weeks the sample has been counted.
const WEEKS: i64 = 14;

impl Sample {
    /// Returns whether it was alive so many days before today, as a count on that day would have found it; `None`
    /// when it was not open.
    fn alive(&self, ago: i64) -> Option<bool> {
        let closed = self
            .went
            .iter()
            .any(|(on, stage, _, _)| !stage.open() && *on >= ago);
        if self.began < ago || closed {
            return None;
        }
        let touched = (self.went.iter().map(|went| went.0))
            .chain(self.did.iter().map(|did| did.0))
            .chain([self.began])
            .filter(|on| *on >= ago)
            .min()?;
        Some(touched - ago <= TOUCHED_DAYS && self.next_in.is_some())
    }
}

/// Fills the leads. It may be called once.
///
/// # Errors
/// Only if a sample does not fit, which is a fault of this file.
pub(super) fn fill(career: &mut Career, now: Now) -> Result<()> {
    let ago = |days: i64| Now {
        instant: now.instant - Duration::days(days),
        ..now
    };
    career.set_intensity(Urgency::Curious, ago(200))?;
    career.set_intensity(Urgency::Looking, ago(30))?;
    for sample in SAMPLES {
        let draft = LeadDraft {
            title: sample.title.to_owned(),
            organisation: sample.organisation.to_owned(),
            scope: sample.scope,
            kind: sample.kind,
            source_id: match sample.source {
                "" => None,
                name => find(career, name, now)?,
            },
            source: if sample.source.is_empty() {
                "Advertisement"
            } else {
                ""
            }
            .to_owned(),
            place: "London".to_owned(),
            work_form: WorkForm::Hybrid,
            notes: sample.notes.to_owned(),
            began_on: Some(ago(sample.began).today()),
            next_action: sample.next.to_owned(),
            next_on: sample.next_in.map(|days| ago(-days).today()),
            ..LeadDraft::default()
        };
        let last = sample
            .went
            .iter()
            .map(|went| went.0)
            .chain(sample.did.iter().map(|did| did.0))
            .min();
        let lead_id = record::save(career, None, draft, ago(last.unwrap_or(sample.began)))?;
        for (days, stage, reason, note) in sample.went {
            let to = MoveLead {
                lead_id,
                stage: *stage,
                on: Some(ago(*days).today()),
                reason: *reason,
                note: (*note).to_owned(),
                overrides: gate::overrides(*stage),
            };
            career.move_lead(&to, ago(*days))?;
        }
        for (days, note, minutes) in sample.did {
            let log = LogForLead {
                lead_id,
                on: Some(ago(*days).today()),
                note: (*note).to_owned(),
                minutes: Some(*minutes),
            };
            career.log_for_lead(&log, ago(*days))?;
        }
        if sample.title == TALKED {
            people::fill(career, lead_id, now)?;
        }
    }
    gate::fill(career, now)?;
    career.transact_quietly(|tx| {
        let monday = now.today() - Duration::days(now.today().weekday().num_days_from_monday().into());
        for weeks in 1..=WEEKS {
            let on = monday - Duration::weeks(weeks);
            let ago = (now.today() - on).num_days();
            let alive = |scope| {
                let mine = SAMPLES.iter().filter(|sample| sample.scope == scope);
                mine.map(|sample| u32::from(sample.alive(ago) == Some(true)))
                    .sum()
            };
            let rings: [u32; 4] = LeadScope::ALL.map(alive);
            let live: u32 = rings.iter().sum();
            let open: u32 = SAMPLES
                .iter()
                .map(|one| u32::from(one.alive(ago).is_some()))
                .sum();
            let floor = if weeks > 4 { 3 } else { 4 };
            tx.prepare_cached(
                "INSERT INTO lead_week (monday, live, hollow, floor, intensity, department, company, industry, outside)
                 VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)",
            )?
            .execute((
                on,
                live,
                open - live,
                floor,
                floor - 1,
                rings[0],
                rings[1],
                rings[2],
                rings[3],
            ))?;
        }
        Ok(())
    })?;
    Ok(())
}
