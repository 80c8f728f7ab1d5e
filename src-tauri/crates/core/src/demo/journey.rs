//! The sample career's journey: a full lap and half of the next.

use chrono::Duration;

use super::{arrive, consolidate, demonstrate, explore, map, plan};
use crate::career::Career;
use crate::error::Result;
use crate::journey::stage::Stage;
use crate::time::Now;

/// The day before which nothing of the journey happened, in days ago.
const BEGAN: i64 = 430;
/// Each time that a stage was entered: in which lap, which, how many days ago.
const VISITS: [(u32, Stage, i64); 9] = [
    (1, Stage::Map, 430),
    (1, Stage::Plan, 409),
    (1, Stage::Explore, 380),
    (1, Stage::Demonstrate, 330),
    (1, Stage::Arrive, 270),
    (1, Stage::Consolidate, 165),
    (2, Stage::Map, 58),
    (2, Stage::Plan, 44),
    (2, Stage::Explore, 20),
];

/// Fills the journey of the sample: everything in it happened on a day before `now`.
///
/// # Errors
/// Only if a sample does not fit, which is a fault of these files.
pub(crate) fn fill(career: &mut Career, now: Now) -> Result<()> {
    let began = now.today() - Duration::days(BEGAN);
    // The first lap of a file begins with the file; the sample's began before.
    career.transact_quietly(|tx| {
        tx.execute("UPDATE lap SET started_on = ?1 WHERE number = 1", [began])?;
        Ok(())
    })?;
    let mut lap = 1;
    for (number, stage, days_ago) in VISITS {
        let then = Now {
            instant: now.instant - Duration::days(days_ago),
            ..now
        };
        if number == lap {
            career.enter_stage(stage, then)?;
        } else {
            // A lap begins at the map.
            career.begin_lap(then)?;
            lap = number;
        }
        fill_stage(career, stage, then)?;
    }
    Ok(())
}

/// Days from the beginning of one lap to the next where there are many.
#[cfg(feature = "samples")]
const A_LAP: i64 = 420;

/// Fills so many whole laps, the last of which began [`A_LAP`] days before `now`.
///
/// # Errors
/// As [`fill`].
#[cfg(feature = "samples")]
pub(crate) fn fill_laps(career: &mut Career, laps: u32, now: Now) -> Result<()> {
    let began = now.today() - Duration::days(A_LAP * i64::from(laps));
    career.transact_quietly(|tx| {
        tx.execute("UPDATE lap SET started_on = ?1 WHERE number = 1", [began])?;
        Ok(())
    })?;
    for lap in 1..=laps {
        for (_, stage, days_ago) in VISITS.iter().filter(|(number, ..)| *number == 1) {
            let days_ago = days_ago - BEGAN + A_LAP * i64::from(laps + 1 - lap);
            let then = Now {
                instant: now.instant - Duration::days(days_ago),
                ..now
            };
            if lap > 1 && *stage == Stage::Map {
                career.begin_lap(then)?;
            } else {
                career.enter_stage(*stage, then)?;
            }
            fill_stage(career, *stage, then)?;
        }
    }
    Ok(())
}

/// Fills what one stage finds when it is entered on a day.
///
/// # Errors
/// As [`fill`].
pub(crate) fn fill_stage(career: &mut Career, stage: Stage, then: Now) -> Result<()> {
    match stage {
        Stage::Map => map::fill(career, then),
        Stage::Plan => plan::fill(career, then),
        Stage::Explore => explore::fill(career, then),
        Stage::Demonstrate => demonstrate::fill(career, then),
        Stage::Arrive => arrive::fill(career, then),
        Stage::Consolidate => consolidate::fill(career, then),
    }
}
