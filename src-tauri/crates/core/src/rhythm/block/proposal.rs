//! What a new block is proposed as, by what it is for.

use chrono::NaiveTime;
use serde::Serialize;

use super::{BlockDraft, BlockKind};
use crate::career::Career;
use crate::error::{Error, Result};
use crate::rhythm::notice::NoticeSound;
use crate::rhythm::recurrence::Recurrence;
use crate::rhythm::wall_text;
use crate::time::Now;
use crate::words;

/// How long before a proposed block its notice comes, in minutes.
const LEAD_MINUTES: u32 = 5;

/// When a block of a kind comes, until a person says otherwise: day, hour, minute, length in minutes.
///
/// Product rules: Grow Tuesday 08:30 and Maintain Thursday 16:00 for an hour, the weekly review on Friday for ten
/// minutes. Lunch is at lunchtime, in the middle of the week.
fn usual(kind: BlockKind) -> (&'static str, u32, u32, u32) {
    match kind {
        BlockKind::Grow => ("TU", 8, 30, 60),
        BlockKind::Maintain => ("TH", 16, 0, 60),
        BlockKind::Lunch => ("WE", 12, 30, 60),
        BlockKind::Review => ("FR", 15, 30, 10),
        BlockKind::Other => ("MO", 9, 0, 60),
    }
}

/// A block as a form proposes it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct ProposedBlock {
    /// What the form holds before anything is changed.
    #[serde(flatten)]
    pub draft: BlockDraft,
    /// "Every Tuesday at 08:30".
    pub in_words: String,
}

impl Career {
    /// Returns what a new block of each kind is proposed as, first coming next.
    ///
    /// # Errors
    /// Never on data; only if a proposal itself made no sense.
    pub fn proposed_blocks(&self, now: Now) -> Result<Vec<ProposedBlock>> {
        [
            BlockKind::Grow,
            BlockKind::Maintain,
            BlockKind::Lunch,
            BlockKind::Review,
            BlockKind::Other,
        ]
        .into_iter()
        .map(|kind| proposed(kind, now))
        .collect()
    }
}

fn proposed(kind: BlockKind, now: Now) -> Result<ProposedBlock> {
    let (day, hour, minute, minutes) = usual(kind);
    let nonsense = |why: String| Error::Unexpected(why);
    let time = NaiveTime::from_hms_opt(hour, minute, 0)
        .ok_or_else(|| nonsense(format!("{hour}:{minute}")))?;
    let rule = format!("FREQ=WEEKLY;BYDAY={day}");
    // Today counts only while its hour is still to come.
    let earliest = match now.wall().time() < time {
        true => now.today(),
        false => now.today().succ_opt().unwrap_or(now.today()),
    };
    let recurrence = Recurrence::starting(&rule, earliest.and_time(time), now.zone)
        .map_err(|error| nonsense(error.to_string()))?;
    Ok(ProposedBlock {
        in_words: words::rule(recurrence.rule(), recurrence.start()),
        draft: BlockDraft {
            kind,
            title: String::new(),
            rule: recurrence.rule().to_owned(),
            starts: wall_text(recurrence.start()),
            zone: String::new(),
            minutes,
            lead_minutes: LEAD_MINUTES,
            place: String::new(),
            sound: NoticeSound::Silent,
        },
    })
}
