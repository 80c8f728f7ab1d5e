//! The calendar of a career: protected time, birthdays, and what falls on a day.

use chrono::{Duration, NaiveDate};
use fairlead_interop::calendar::{CalendarEvent, CalendarTime, write};
use rusqlite::Connection;

use crate::error::Result;
use crate::journey::matter;
use crate::rhythm::block::{self, Block};
use crate::rhythm::wall_from;
use crate::time::Now;
use crate::words;

/// How far ahead what falls on a day is written, in days: a year. What lies further off is in the tables.
const AHEAD_DAYS: i64 = 366;

/// The year in which a birthday without one is written: 29 February was there, and it is before anybody's calendar.
const YEARLESS: i32 = 1904;

/// Returns the calendar as iCalendar.
///
/// # Errors
/// Only if SQLite fails.
pub(super) fn of(conn: &Connection, now: Now) -> Result<String> {
    let mut events = Vec::new();
    blocks(conn, now, &mut events)?;
    birthdays(conn, &mut events)?;
    matters(conn, now, &mut events)?;
    Ok(write(&events, now.instant))
}

fn blocks(conn: &Connection, now: Now, into: &mut Vec<CalendarEvent>) -> Result<()> {
    let mut changes = conn.prepare(
        "SELECT occurrence, moved_to, left_out FROM block_change WHERE block_id = ?1 ORDER BY occurrence",
    )?;
    for block in block::live(conn, now)? {
        let Some(starts) = wall_from(&block.draft.starts) else {
            continue;
        };
        let at = |wall| match block.draft.zone.is_empty() {
            true => CalendarTime::Wall(wall, block.draft.minutes),
            false => CalendarTime::In(wall, block.zone, block.draft.minutes),
        };
        let mut event = of_block(&block, at(starts));
        let mut moved = Vec::new();
        let mut rows = changes.query([block.id])?;
        while let Some(row) = rows.next()? {
            let (occurrence, to): (String, Option<String>) = (row.get(0)?, row.get(1)?);
            let Some(occurrence) = wall_from(&occurrence) else {
                continue;
            };
            if row.get(2)? {
                event.left_out.push(occurrence);
            } else if let Some(to) = to.as_deref().and_then(wall_from) {
                moved.push(CalendarEvent {
                    instead_of: Some(occurrence),
                    rule: String::new(),
                    ..of_block(&block, at(to))
                });
            }
        }
        into.push(event);
        into.append(&mut moved);
    }
    Ok(())
}

fn of_block(block: &Block, at: CalendarTime) -> CalendarEvent {
    CalendarEvent {
        rule: block.draft.rule.clone(),
        place: block.draft.place.clone(),
        ..CalendarEvent::new(uid(&block.id.to_string()), at, block.name())
    }
}

fn birthdays(conn: &Connection, into: &mut Vec<CalendarEvent>) -> Result<()> {
    let mut select = conn.prepare(
        "SELECT id, name, birthday FROM person WHERE binned_at IS NULL AND birthday <> '' ORDER BY name_key, n",
    )?;
    let mut rows = select.query([])?;
    while let Some(row) = rows.next()? {
        let (id, name, birthday): (String, String, String) =
            (row.get(0)?, row.get(1)?, row.get(2)?);
        let full = match birthday.strip_prefix("--") {
            Some(day) => format!("{YEARLESS}-{day}"),
            None => birthday,
        };
        if let Ok(day) = full.parse::<NaiveDate>() {
            into.push(CalendarEvent {
                rule: "FREQ=YEARLY".to_owned(),
                ..CalendarEvent::new(
                    uid(&format!("birthday-{id}")),
                    CalendarTime::Day(day),
                    words::folder_birthday(&name),
                )
            });
        }
    }
    Ok(())
}

fn matters(conn: &Connection, now: Now, into: &mut Vec<CalendarEvent>) -> Result<()> {
    let until = now.wall() + Duration::days(AHEAD_DAYS);
    for matter in matter::until(conn, until, now)? {
        into.push(CalendarEvent {
            note: matter.detail,
            ..CalendarEvent::new(
                uid(&matter.key),
                CalendarTime::Day(matter.from.date()),
                matter.title,
            )
        });
    }
    Ok(())
}

fn uid(thing: &str) -> String {
    format!("{thing}@fairlead")
}
