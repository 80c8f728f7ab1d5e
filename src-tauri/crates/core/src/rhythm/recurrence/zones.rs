//! From wall-clock time to instants.

use chrono::{DateTime, MappedLocalTime, NaiveDateTime, Offset, TimeDelta, TimeZone, Utc};
use chrono_tz::Tz;

use super::windows_zones::WINDOWS_ZONES;

/// The instant of a civil time in a zone.
///
/// A time that the clocks jump over moves forward by as much as they do (01:30 becomes 02:30 when
/// they jump an hour); of a time that comes twice, the first is meant.
pub fn resolve(civil: NaiveDateTime, zone: Tz) -> DateTime<Utc> {
    match zone.from_local_datetime(&civil) {
        MappedLocalTime::Single(time) | MappedLocalTime::Ambiguous(time, _) => {
            time.with_timezone(&Utc)
        }
        MappedLocalTime::None => {
            // Counting on with the offset from before the jump lands as far behind it. A day
            // earlier, read as UTC, is before every jump there has been, the 24 hours that Samoa
            // skipped included.
            let before = civil - TimeDelta::days(1);
            let offset = zone.offset_from_utc_datetime(&before).fix();
            (civil - offset).and_utc()
        }
    }
}

/// The zone of an IANA name ("Europe/Berlin") or a Windows name ("W. Europe Standard Time"), as
/// calendars write them; `None` for a name that is neither.
pub fn zone(name: &str) -> Option<Tz> {
    let name = name.trim().trim_matches('"');
    name.parse().ok().or_else(|| {
        WINDOWS_ZONES
            .iter()
            .find(|(windows, _)| windows.eq_ignore_ascii_case(name))
            .and_then(|(_, iana)| iana.parse().ok())
    })
}
