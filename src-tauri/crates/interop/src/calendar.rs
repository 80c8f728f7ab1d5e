//! A calendar out, as iCalendar (RFC 5545), which every calendar reads.

mod zone;

use std::collections::BTreeSet;

use chrono::{DateTime, Duration, NaiveDate, NaiveDateTime, Utc};
use chrono_tz::Tz;

use crate::content_line::{escaped, push_line};

/// When something takes place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CalendarTime {
    /// A whole day.
    Day(NaiveDate),
    /// A wall time wherever the person is, and how many minutes it takes.
    Wall(NaiveDateTime, u32),
    /// A wall time in a zone, and how many minutes it takes.
    In(NaiveDateTime, Tz, u32),
}

/// Something in a calendar.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CalendarEvent {
    /// Names it; the same for the occurrences of one that comes back.
    pub uid: String,
    /// When, the first time.
    pub at: CalendarTime,
    /// How it comes back, as an RRULE; empty for once.
    pub rule: String,
    /// Occurrences that do not take place.
    pub left_out: Vec<NaiveDateTime>,
    /// The occurrence in whose place this one stands.
    pub instead_of: Option<NaiveDateTime>,
    /// What it is.
    pub title: String,
    /// Where; may be empty.
    pub place: String,
    /// More of it; may be empty.
    pub note: String,
}

impl CalendarEvent {
    /// Something that takes place once, with nothing more to say.
    pub fn new(uid: String, at: CalendarTime, title: String) -> Self {
        Self {
            uid,
            at,
            rule: String::new(),
            left_out: Vec::new(),
            instead_of: None,
            title,
            place: String::new(),
            note: String::new(),
        }
    }
}

/// Writes a calendar. `made` is when, which every entry must say.
pub fn write(events: &[CalendarEvent], made: DateTime<Utc>) -> String {
    let mut text = String::new();
    for line in [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//Fairlead//iCalendar//EN",
        "CALSCALE:GREGORIAN",
    ] {
        push_line(&mut text, line);
    }
    for (tz, from) in zones(events) {
        zone::write(&mut text, tz, from, made);
    }
    for event in events {
        write_event(&mut text, event, made);
    }
    push_line(&mut text, "END:VCALENDAR");
    text
}

/// The zones that the entries name, each with the earliest wall time in it.
fn zones(events: &[CalendarEvent]) -> Vec<(Tz, NaiveDateTime)> {
    let named: BTreeSet<(&str, NaiveDateTime)> = events
        .iter()
        .filter_map(|event| match event.at {
            CalendarTime::In(at, tz, _) => Some((tz.name(), at)),
            _ => None,
        })
        .collect();
    let mut zones: Vec<(Tz, NaiveDateTime)> = Vec::new();
    for (name, at) in named {
        if let Ok(tz) = name.parse()
            && zones.last().is_none_or(|(last, _)| *last != tz)
        {
            zones.push((tz, at));
        }
    }
    zones
}

fn write_event(text: &mut String, event: &CalendarEvent, made: DateTime<Utc>) {
    push_line(text, "BEGIN:VEVENT");
    push_line(text, &format!("UID:{}", escaped(&event.uid)));
    push_line(text, &format!("DTSTAMP:{}", made.format("%Y%m%dT%H%M%SZ")));
    match event.at {
        CalendarTime::Day(day) => {
            push_line(
                text,
                &format!("DTSTART;VALUE=DATE:{}", day.format("%Y%m%d")),
            );
            push_line(text, "TRANSP:TRANSPARENT");
        }
        CalendarTime::Wall(at, minutes) | CalendarTime::In(at, _, minutes) => {
            push_line(text, &dated("DTSTART", event.at, at));
            let ends = at + Duration::minutes(minutes.into());
            push_line(text, &dated("DTEND", event.at, ends));
        }
    }
    if !event.rule.is_empty() {
        push_line(text, &format!("RRULE:{}", event.rule));
    }
    for left_out in &event.left_out {
        push_line(text, &dated("EXDATE", event.at, *left_out));
    }
    if let Some(instead_of) = event.instead_of {
        push_line(text, &dated("RECURRENCE-ID", event.at, instead_of));
    }
    push_line(text, &format!("SUMMARY:{}", escaped(&event.title)));
    for (name, value) in [("LOCATION", &event.place), ("DESCRIPTION", &event.note)] {
        if !value.is_empty() {
            push_line(text, &format!("{name}:{}", escaped(value)));
        }
    }
    push_line(text, "END:VEVENT");
}

/// A property with a wall time, in the zone of the entry.
fn dated(name: &str, like: CalendarTime, at: NaiveDateTime) -> String {
    let at = at.format("%Y%m%dT%H%M%S");
    match like {
        CalendarTime::In(_, tz, _) => format!("{name};TZID={}:{at}", tz.name()),
        _ => format!("{name}:{at}"),
    }
}

#[cfg(test)]
mod tests;
