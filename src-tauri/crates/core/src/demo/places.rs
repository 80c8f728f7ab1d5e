//! Where the people of the sample and I lived before, and a journey.

use chrono::{Datelike as _, Duration, NaiveDate};

use crate::career::Career;
use crate::error::Result;
use crate::journey::record;
use crate::people::places::ResidenceDraft;
use crate::people::places::trip::TripDraft;
use crate::time::Now;

/// Whose (nobody is me), the place, and years ago from when to when.
const RESIDENCES: [(&str, &str, i32, i32); 5] = [
    ("", "Lisbon", 12, 9),
    ("", "Manchester", 9, 6),
    ("Ada Example", "Lisbon", 11, 10),
    ("Omar Pretendal", "Manchester", 7, 4),
    ("Yuki Prototype", "Berlin", 8, 5),
];

/// Days until the journey of the sample begins and ends: close enough for Today to speak of it.
const JOURNEY_DAYS: (i64, i64) = (12, 15);

/// Keeps them. It may be called once, after the people.
///
/// # Errors
/// Only if one does not fit, which is a fault of this file.
pub(super) fn fill(career: &mut Career, now: Now) -> Result<()> {
    let year = |ago: i32| (now.today().year() - ago).to_string();
    for (who, place, from, until) in RESIDENCES {
        let person_id = match who {
            "" => None,
            who => career.same_name(who)?,
        };
        let draft = ResidenceDraft {
            person_id,
            place: place.to_owned(),
            from_on: year(from),
            until_on: year(until),
            ..ResidenceDraft::default()
        };
        record::save(career, None, draft, now)?;
    }
    let day = |days: i64| -> NaiveDate { now.today() + Duration::days(days) };
    let draft = TripDraft {
        place: "Lisbon".to_owned(),
        from_on: Some(day(JOURNEY_DAYS.0)),
        until_on: Some(day(JOURNEY_DAYS.1)),
        note: "The invented harbour congress".to_owned(),
    };
    record::save(career, None, draft, now)?;
    Ok(())
}
