//! The sample career's Demonstrate, as it was on the day that is handed in.

mod attempts;
mod debriefs;
mod stories;
mod weeks;

use chrono::{Duration, NaiveDate};

use crate::career::Career;
use crate::error::Result;
use crate::id::PersonId;
use crate::journey::lap;
use crate::journey::records::AnyRecord;
use crate::time::Now;

/// Days from entering the stage in the first lap to the day on which one opens the sample.
const TO_TODAY: i64 = 330;

/// Days from entering it until the attempts of a lap are over.
const ATTEMPTS: i64 = 55;

/// Fills what the exercises of Demonstrate find in one lap. It may be called once a lap.
///
/// # Errors
/// Only if a sample does not fit, which is a fault of this file.
pub(super) fn fill(career: &mut Career, now: Now) -> Result<()> {
    // In the first lap the habits went on until today; of a later one only its own weeks are known.
    let first = lap::current(career.read())?.number == 1;
    let days = if first { TO_TODAY } else { ATTEMPTS };
    let targets = weeks::targets(career, now)?;
    let derailers = weeks::derailers(career, now)?;
    let stories = stories::fill(career, now, days)?;
    attempts::fill(career, now, &stories, days)?;
    weeks::reviews(career, now, &targets, &derailers, days)
}

/// Returns the moment so many days after another.
fn after(now: Now, days: i64) -> Now {
    Now {
        instant: now.instant + Duration::days(days),
        ..now
    }
}

/// Returns the moment so many seconds later: what is written one after the other keeps its order.
fn moment(now: Now, seconds: i64) -> Now {
    Now {
        instant: now.instant + Duration::seconds(seconds),
        ..now
    }
}

/// Returns the date so many days after a moment.
fn on(now: Now, days: i64) -> Option<NaiveDate> {
    Some(now.today() + Duration::days(days))
}

/// Saves a sample and returns its id.
fn save<I: std::str::FromStr>(career: &mut Career, record: AnyRecord, now: Now) -> Result<I> {
    let id = career.save_record(None, record, now)?;
    id.parse()
        .map_err(|_| crate::error::Error::Unexpected(id.clone()))
}

/// Finds somebody of the sample by name.
fn person(career: &Career, name: &str, now: Now) -> Result<Option<PersonId>> {
    Ok(career.search(name, 1, now)?.first().map(|hit| hit.id))
}
