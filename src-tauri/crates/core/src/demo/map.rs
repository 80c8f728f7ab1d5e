//! The sample career's Map: how Robin saw things in each lap, with half a year in between.

mod found;
mod motives;

use chrono::Duration;

use crate::career::Career;
use crate::error::Result;
use crate::id::PersonId;
use crate::journey::lap;
use crate::journey::map::reflection::HoldEnding;
use crate::journey::records::{AnyRecord, RecordKind};
use crate::time::Now;

/// Days after the first look at which Robin looked again.
const HALF_A_YEAR: i64 = 200;

/// Fills what the exercises of Map find in one lap. It may be called once a lap.
///
/// # Errors
/// Only if a sample does not fit, which is a fault of this file.
pub(super) fn fill(career: &mut Career, now: Now) -> Result<()> {
    if lap::current(career.read())?.number == 1 {
        first(career, now)
    } else {
        second(career, now)
    }
}

fn first(career: &mut Career, now: Now) -> Result<()> {
    career.want_out(
        "The third reorganisation in a year, and nobody says why",
        now,
    )?;
    found::situation(career, found::FIRST_SITUATION, now)?;
    found::ground(career, found::FIRST_GROUND, after(now, 1))?;
    found::people(career, found::FIRST_PEOPLE, after(now, 1))?;
    found::strengths(career, found::FIRST_STRENGTHS, after(now, 2))?;
    motives::sort(career, &motives::FIRST_SORT, after(now, 2))?;
    motives::energy(career, motives::FIRST_ENERGY, now)?;
    found::views(career, found::FIRST_VIEWS, after(now, 3))?;
    career.end_reflection(
        HoldEnding::Looked,
        "Still restless, but inside first; the people here are worth it.",
        after(now, 3),
    )?;
    career.draw_map("More curious than unhappy", after(now, 3))?;
    found::rate(career, found::HALF_YEAR_RATINGS, after(now, HALF_A_YEAR))?;
    career.draw_map("After the move: surer of myself", after(now, HALF_A_YEAR))?;
    Ok(())
}

fn second(career: &mut Career, now: Now) -> Result<()> {
    found::settle(career, now)?;
    found::situation(career, found::SECOND_SITUATION, now)?;
    found::ground(career, found::SECOND_GROUND, after(now, 1))?;
    found::people(career, found::SECOND_PEOPLE, after(now, 1))?;
    found::rate(career, found::SECOND_RATINGS, after(now, 2))?;
    found::strengths(career, found::SECOND_STRENGTHS, after(now, 2))?;
    motives::sort(career, &motives::SECOND_SORT, after(now, 3))?;
    motives::energy(career, motives::SECOND_ENERGY, now)?;
    found::views(career, found::SECOND_VIEWS, after(now, 4))?;
    career.draw_map(
        "Settled in; the market moves faster than we do",
        after(now, 4),
    )?;
    found::people(career, found::LATEST_PEOPLE, after(now, 44))?;
    found::situation(career, found::LATEST_SITUATION, after(now, 50))
}

fn after(now: Now, days: i64) -> Now {
    Now {
        instant: now.instant + Duration::days(days),
        ..now
    }
}

fn keep(career: &mut Career, record: AnyRecord, now: Now) -> Result<()> {
    career.save_record(None, record, now).map(drop)
}

/// Finds somebody of the sample by name; nobody when the sample does not have them.
pub(super) fn find(career: &Career, name: &str, now: Now) -> Result<Option<PersonId>> {
    let hits = career.search(name, 1, now)?;
    Ok(hits.first().map(|hit| hit.id))
}

/// Finds a record by the words it holds.
fn id_of(career: &Career, kind: RecordKind, column: &str, text: &str) -> Result<Option<String>> {
    use rusqlite::OptionalExtension as _;
    let sql = format!("SELECT id FROM {} WHERE {column} = ?1", kind.table());
    Ok(career
        .read()
        .query_row(&sql, [text], |row| row.get(0))
        .optional()?)
}
