//! The sample career: invented, obviously fictional, and well filled. It lives in a folder of its own.

mod arrive;
mod consolidate;
mod demonstrate;
mod explore;
mod gives;
mod introductions;
pub(crate) mod journey;
mod lead_views;
mod leads;
mod map;
mod milestones;
mod organisations;
mod people;
mod places;
mod plan;
mod touches;

use chrono::{Datelike as _, Duration};
use serde_json::json;

use crate::career::Career;
use crate::error::Result;
use crate::people::coverage::keep_week;
use crate::people::how_often::HowOften;
use crate::people::person::Ring;
use crate::rhythm::block::{BlockDraft, BlockKind};
use crate::time::Now;

/// How many weeks of the sample were counted before it is opened.
const WEEKS_COUNTED: i64 = 6;

/// Fills an empty career with the sample. Nothing of it can be undone away by accident: the history is dropped.
///
/// # Errors
/// Only if SQLite fails.
pub fn fill(career: &mut Career, now: Now) -> Result<()> {
    for (ring, days) in [
        (Ring::Team, 42),
        (Ring::Company, 60),
        (Ring::Outside, 90),
        (Ring::Industry, 180),
    ] {
        career.set_ring_cadence(
            ring,
            HowOften {
                ideal_days: Some(days),
                max_days: None,
            },
        )?;
    }
    people::fill(career, now)?;
    for (kind, day, time, minutes, place) in [
        (BlockKind::Grow, 1, "08:30", 60, ""),
        (BlockKind::Maintain, 3, "16:00", 60, ""),
        (BlockKind::Lunch, 2, "12:30", 60, "Canteen by the canal"),
        (BlockKind::Review, 4, "15:30", 10, ""),
    ] {
        career.add_block(block(kind, day, time, minutes, place, now), now)?;
    }
    journey::fill(career, now)?;
    milestones::fill(career, now)?;
    leads::fill(career, now)?;
    lead_views::fill(career, now)?;
    gives::fill(career, now)?;
    weeks(career, now)?;
    places::fill(career, now)?;
    organisations::fill(career, now)?;
    introductions::fill(career, now)?;
    let settings = json!({
        "me": { "name": "Robin Example", "role": "Engineer, platform", "organisation": "Harbour Fixtures", "place": "London" },
        "first_run": { "done": true, "step": "done" },
    });
    if let Some(settings) = settings.as_object() {
        career.change_settings(settings, now)?;
    }
    career.forget_history();
    Ok(())
}

/// Adds the sample's people, and so many laps of its journey one after the other, to a career that may hold others:
/// for measuring what a long life takes.
///
/// # Errors
/// Only if a sample does not fit, which is a fault of these files.
#[cfg(feature = "samples")]
pub fn fill_laps(career: &mut Career, laps: u32, now: Now) -> Result<()> {
    people::fill(career, now)?;
    journey::fill_laps(career, laps, now)?;
    career.forget_history();
    Ok(())
}

/// Keeps the weekly counts as if the sample had been open all along.
fn weeks(career: &mut Career, now: Now) -> Result<()> {
    for week in (1..=WEEKS_COUNTED).rev() {
        let then = Now {
            instant: now.instant - Duration::weeks(week),
            ..now
        };
        career.transact_quietly(|tx| keep_week(tx, then))?;
    }
    Ok(())
}

/// A weekly block that begins in the week of `now`; `day` counts from Monday, 0.
fn block(kind: BlockKind, day: i64, time: &str, minutes: u32, place: &str, now: Now) -> BlockDraft {
    let monday =
        now.today() - Duration::days(i64::from(now.today().weekday().num_days_from_monday()));
    let days = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];
    let byday = usize::try_from(day)
        .ok()
        .and_then(|at| days.get(at))
        .unwrap_or(&"MO");
    BlockDraft {
        kind,
        title: String::new(),
        rule: format!("FREQ=WEEKLY;BYDAY={byday}"),
        starts: format!("{}T{time}", monday + Duration::days(day)),
        zone: String::new(),
        minutes,
        lead_minutes: 5,
        place: place.to_owned(),
        sound: crate::rhythm::notice::NoticeSound::Silent,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_sample_fills_an_empty_career_and_leaves_nothing_to_undo() {
        let now =
            Now::parse("2026-03-10T09:00:00Z", chrono_tz::Europe::London).expect("a valid instant");
        let mut career = Career::in_memory(now).expect("memory opens");
        fill(&mut career, now).expect("the sample fits the rules");
        assert_eq!(
            career.size().expect("sizes").people,
            18,
            "every invented person is there"
        );
        assert_eq!(
            career.undo_label(),
            None,
            "undo must not take the sample apart"
        );
    }
}
