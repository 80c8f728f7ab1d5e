//! Time as core knows it: handed in, never read.

use chrono::{DateTime, NaiveDate, NaiveDateTime, Utc};
use chrono_tz::Tz;

/// The moment at which something is asked or done, and the zone in which the person is.
///
/// Core reads no clock: a host takes one `Now` a call, and a test writes the one it wants.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Now {
    /// The instant, in UTC.
    pub instant: DateTime<Utc>,
    /// The zone whose wall clock the person reads.
    pub zone: Tz,
}

impl Now {
    /// Returns a `Now` from its two parts.
    pub fn new(instant: DateTime<Utc>, zone: Tz) -> Self {
        Self { instant, zone }
    }

    /// Parses an RFC 3339 instant, for scripts and tests.
    pub fn parse(rfc3339: &str, zone: Tz) -> Option<Self> {
        let instant = DateTime::parse_from_rfc3339(rfc3339)
            .ok()?
            .with_timezone(&Utc);
        Some(Self { instant, zone })
    }

    /// Returns the date on the person's calendar.
    pub fn today(&self) -> NaiveDate {
        self.wall().date()
    }

    /// Returns what the person's wall clock shows.
    pub fn wall(&self) -> NaiveDateTime {
        self.instant.with_timezone(&self.zone).naive_local()
    }

    /// Returns the date on which an instant falls on the person's calendar.
    pub fn date_of(&self, instant: DateTime<Utc>) -> NaiveDate {
        instant.with_timezone(&self.zone).date_naive()
    }
}

/// Writes an instant as it stands in the file: UTC, whole seconds, sortable as text.
pub fn to_text(instant: DateTime<Utc>) -> String {
    instant.format("%Y-%m-%dT%H:%M:%SZ").to_string()
}

/// Reads an instant as it stands in the file.
pub fn from_text(text: &str) -> Option<DateTime<Utc>> {
    DateTime::parse_from_rfc3339(text)
        .ok()
        .map(|at| at.with_timezone(&Utc))
}
