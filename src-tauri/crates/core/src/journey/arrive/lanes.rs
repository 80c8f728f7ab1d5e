//! The two lanes of the first hundred days: understanding the place, and delivering. Both must move.

use chrono::{Duration, NaiveDate};
use serde::Serialize;

/// A lane counts as left behind when it has not moved for this many days while the other has; ours: two weeks.
pub const STILL_DAYS: i64 = 14;

/// How one lane stands.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Lane {
    /// How many things moved it so far: talks, rules and lessons; or deliveries and promises compared.
    pub moves: u32,
    /// When it last moved.
    pub moved_on: Option<NaiveDate>,
    /// The dates on which it moved, earliest first.
    #[serde(skip)]
    #[cfg_attr(feature = "bindings", ts(skip))]
    pub days: Vec<NaiveDate>,
}

/// Which of the two lanes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum WhichLane {
    /// Understanding the place.
    Culture,
    /// Delivering.
    Delivery,
}

/// Something that moved a lane.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Move {
    /// Which lane.
    pub lane: WhichLane,
    /// When.
    pub on: NaiveDate,
    /// The number of that day in the role: 0 and less before the first.
    pub day: i64,
    /// What it was, in a few words.
    pub what: String,
}

impl Lane {
    /// Returns one of the lanes from everything that moved either.
    pub fn among(moves: &[Move], lane: WhichLane) -> Self {
        Self::of(
            moves
                .iter()
                .filter(|one| one.lane == lane)
                .map(|one| one.on)
                .collect(),
        )
    }

    /// Returns a lane from the dates on which something moved it.
    pub fn of(mut days: Vec<NaiveDate>) -> Self {
        days.sort();
        Self {
            moves: u32::try_from(days.len()).unwrap_or(u32::MAX),
            moved_on: days.last().copied(),
            days,
        }
    }

    fn still(&self, starts_on: NaiveDate, today: NaiveDate) -> bool {
        let since = self.moved_on.unwrap_or(starts_on).max(starts_on);
        today - since >= Duration::days(STILL_DAYS)
    }
}

/// Which lane is left behind.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Behind {
    /// Neither, or the first day has not come.
    None,
    /// I deliver, and do not learn the place.
    Culture,
    /// I learn the place, and do not deliver.
    Delivery,
    /// Neither has moved for two weeks.
    Both,
}

/// Returns which lane is left behind. The one that moved within [`STILL_DAYS`] carries on; before the first day
/// and in its first two weeks nothing can be.
pub fn behind(starts_on: NaiveDate, culture: &Lane, delivery: &Lane, today: NaiveDate) -> Behind {
    match (
        culture.still(starts_on, today),
        delivery.still(starts_on, today),
    ) {
        (false, false) => Behind::None,
        (true, false) => Behind::Culture,
        (false, true) => Behind::Delivery,
        (true, true) => Behind::Both,
    }
}
