//! A zone as a calendar must describe it (RFC 5545, section 3.6.5): when its clocks change, and by how much.

use chrono::{DateTime, Duration, NaiveDateTime, Offset, TimeZone, Utc};
use chrono_tz::Tz;

use crate::content_line::push_line;

/// How far ahead the changes of the clocks are written, in days: ten years. Rules of zones change more often than that.
const AHEAD_DAYS: i64 = 3653;

/// Describes a zone from a wall time on.
pub(super) fn write(text: &mut String, tz: Tz, from: NaiveDateTime, made: DateTime<Utc>) {
    push_line(text, "BEGIN:VTIMEZONE");
    push_line(text, &format!("TZID:{}", tz.name()));
    // Two days before, so that the offset is known whichever way the zone lies.
    let begin = from.and_utc() - Duration::days(2);
    let end = made.max(begin) + Duration::days(AHEAD_DAYS);
    let first = offset(tz, begin);
    observance(text, first, first, begin.naive_utc());
    let (mut at, mut before) = (begin, first);
    while at < end {
        let next = at + Duration::days(1);
        let after = offset(tz, next);
        if after != before {
            let change = turn(tz, at, next);
            observance(text, before, after, change.naive_utc());
            before = after;
        }
        at = next;
    }
    push_line(text, "END:VTIMEZONE");
}

/// Seconds east of Greenwich at an instant.
fn offset(tz: Tz, at: DateTime<Utc>) -> i32 {
    tz.offset_from_utc_datetime(&at.naive_utc())
        .fix()
        .local_minus_utc()
}

/// The second at which the clocks change, between two instants with different offsets.
fn turn(tz: Tz, mut low: DateTime<Utc>, mut high: DateTime<Utc>) -> DateTime<Utc> {
    let before = offset(tz, low);
    while (high - low).num_seconds() > 1 {
        let middle = low + Duration::seconds((high - low).num_seconds() / 2);
        if offset(tz, middle) == before {
            low = middle;
        } else {
            high = middle;
        }
    }
    high
}

fn observance(text: &mut String, from: i32, to: i32, at: NaiveDateTime) {
    let kind = if to > from { "DAYLIGHT" } else { "STANDARD" };
    push_line(text, &format!("BEGIN:{kind}"));
    let wall = at + Duration::seconds(from.into());
    push_line(text, &format!("DTSTART:{}", wall.format("%Y%m%dT%H%M%S")));
    push_line(text, &format!("TZOFFSETFROM:{}", written(from)));
    push_line(text, &format!("TZOFFSETTO:{}", written(to)));
    push_line(text, &format!("END:{kind}"));
}

/// An offset as a calendar writes it: `+0100`.
fn written(seconds: i32) -> String {
    let sign = if seconds < 0 { '-' } else { '+' };
    let minutes = seconds.abs() / 60;
    format!("{sign}{:02}{:02}", minutes / 60, minutes % 60)
}
