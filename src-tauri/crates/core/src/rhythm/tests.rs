//! Claims about protected time.

mod blocks;
mod friday;
mod properties;
mod queue;
mod sessions;
mod wakes;

use chrono_tz::Tz;

use super::block::{BlockDraft, BlockKind};
use super::notice::{NoticeAbout, NoticeSound, Wake};
use crate::career::Career;
use crate::id::PersonId;
use crate::people::person::PersonDraft;
use crate::time::Now;

/// A moment in London, written in UTC; in November both are the same.
fn at(rfc3339: &str) -> Now {
    Now::parse(rfc3339, Tz::Europe__London).expect("a valid instant")
}

/// A career on Monday, 23 November 2026, 10:00.
fn career() -> (Career, Now) {
    let now = at("2026-11-23T10:00:00Z");
    (Career::in_memory(now).expect("memory opens"), now)
}

fn weekly(kind: BlockKind, day: &str, starts: &str) -> BlockDraft {
    BlockDraft {
        kind,
        title: String::new(),
        rule: format!("FREQ=WEEKLY;BYDAY={day}"),
        starts: starts.to_owned(),
        zone: String::new(),
        minutes: 60,
        lead_minutes: 5,
        place: String::new(),
        sound: NoticeSound::Silent,
    }
}

/// Grow, every Tuesday at 08:30 from tomorrow, reminded at 08:25.
fn grow() -> BlockDraft {
    weekly(BlockKind::Grow, "TU", "2026-11-24T08:30")
}

fn person(career: &mut Career, draft: PersonDraft, now: Now) -> PersonId {
    career
        .add_person(draft, now)
        .expect("the person fits the rules")
}

fn wake(career: &mut Career, rfc3339: &str) -> Wake {
    career.wake(at(rfc3339)).expect("a wake never fails")
}

fn reminder_of(wake: &Wake) -> crate::id::ReminderId {
    match &wake.show.first().expect("a notice").about {
        NoticeAbout::Reminder(id) => id.parse().expect("an id"),
        other => panic!("{other:?} is not about one reminder"),
    }
}
