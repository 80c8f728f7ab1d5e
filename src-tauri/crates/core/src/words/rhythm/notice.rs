//! Notices and the tray.

use chrono::{NaiveDate, NaiveDateTime};

use crate::rhythm::block::BlockKind;
use crate::rhythm::notice::Answer;
use crate::rhythm::session::SessionKind;
use crate::rhythm::session::queue::Context;

use super::when;

/// The most characters of a note that a notice shows.
const NOTE_MAX: usize = 120;
/// How many of those missed a grouped notice names.
const NAMED: usize = 3;

/// "Grow your network, 60 min".
pub fn notice_title(name: &str, minutes: i64) -> String {
    format!("{name}, {minutes} min")
}

/// Who waits, who is first where the person allowed names, and where it is. `late` is when it was due.
pub fn notice_body(
    late: Option<NaiveDateTime>,
    context: Option<&Context>,
    named: bool,
    place: &str,
) -> String {
    let mut parts = Vec::new();
    if let Some(at) = late {
        parts.push(format!("It was due {}.", at.format("%a %H:%M")));
    }
    if let Some(context) = context {
        parts.push(format!("{}.", people_waiting(context.kind, context.people)));
        if let (true, Some((name, about))) = (named, &context.first) {
            let about = shortened(about);
            parts.push(match about.is_empty() {
                true => format!("Last: {name}"),
                false => format!("Last: {name}, {about}"),
            });
        }
    }
    if !place.is_empty() {
        parts.push(place.to_owned());
    }
    parts.join(" ")
}

fn people_waiting(kind: SessionKind, people: u32) -> String {
    match (kind, people) {
        (SessionKind::Grow, 0) => "Nobody to follow up: a good hour to meet somebody".to_owned(),
        (SessionKind::Grow, 1) => "1 person to follow up".to_owned(),
        (SessionKind::Grow, n) => format!("{n} people to follow up"),
        (SessionKind::Maintain, 0) => {
            "Nobody is due: choose whom you would like to hear from".to_owned()
        }
        (SessionKind::Maintain, 1) => "1 person to catch up with".to_owned(),
        (SessionKind::Maintain, n) => format!("{n} people to catch up with"),
    }
}

/// One line, and not the whole of a long note.
fn shortened(note: &str) -> String {
    let line = note.split_whitespace().collect::<Vec<_>>().join(" ");
    if line.chars().count() <= NOTE_MAX {
        return line;
    }
    let cut: String = line.chars().take(NOTE_MAX).collect();
    format!("{}…", cut.trim_end())
}

/// The buttons of a block's notice, the most useful first.
pub fn notice_actions(kind: BlockKind) -> Vec<(Answer, &'static str)> {
    match kind.session() {
        Some(_) => vec![
            (Answer::Start, "Start"),
            (Answer::Snooze10Min, "Snooze 10 min"),
            (Answer::Snooze1Hour, "Snooze 1 hour"),
            (Answer::SnoozeTomorrow, "Tomorrow"),
            (Answer::Skip, "Skip"),
        ],
        None => vec![
            (Answer::Start, "Start"),
            (Answer::Snooze10Min, "Snooze 10 min"),
            (Answer::Snooze1Hour, "Snooze 1 hour"),
            (Answer::Skip, "Skip"),
        ],
    }
}

/// The title of the notice about several that were missed; the list behind it keeps older ones too.
pub fn missed_title(count: usize) -> String {
    format!("{count} reminders were missed this past week")
}

/// One of them.
pub fn missed_line(name: &str, day: NaiveDate) -> String {
    format!("{name}, {}", day.format("%a %-d %b"))
}

/// The first few of them.
pub fn missed_body(lines: &[String]) -> String {
    let mut body = lines
        .iter()
        .take(NAMED)
        .cloned()
        .collect::<Vec<_>>()
        .join("\n");
    if lines.len() > NAMED {
        body.push_str(&format!("\nand {} more", lines.len() - NAMED));
    }
    body
}

/// The button that opens the list of what was missed.
pub fn see_them() -> &'static str {
    "See them"
}

/// The tray's first line: "Maintain your network, Thu 16:00".
pub fn tray_next(name: &str, at: NaiveDateTime, now: NaiveDateTime) -> String {
    format!("{name}, {}", when(at, now))
}

/// The tray's first line without any block to come.
pub fn no_next_block() -> &'static str {
    "No block planned"
}

/// The tray's second line; empty when nobody waits.
pub fn tray_people(due: u32, met: u32) -> String {
    let due = match due {
        0 => None,
        1 => Some("1 person due".to_owned()),
        n => Some(format!("{n} people due")),
    };
    let met = match met {
        0 => None,
        n => Some(format!("{n} to follow up")),
    };
    due.into_iter().chain(met).collect::<Vec<_>>().join(", ")
}

/// The tray's item that begins a session.
pub fn start_now(kind: SessionKind) -> &'static str {
    match kind {
        SessionKind::Grow => "Start now: follow up",
        SessionKind::Maintain => "Start now: catch up",
    }
}

/// The tray's submenu of pauses.
pub fn pause() -> &'static str {
    "Pause reminders"
}

/// The tray's item that ends a pause.
pub fn paused(until: NaiveDateTime, now: NaiveDateTime) -> String {
    format!("Paused until {}: resume", when(until, now))
}

/// The three pauses.
pub fn pauses() -> [&'static str; 3] {
    ["For an hour", "For today", "Until Monday"]
}

/// The tray's item that opens the window at noting something down.
pub fn note_down() -> &'static str {
    "Note something down…"
}

/// The tray's item that opens the window.
pub fn open_window() -> &'static str {
    "Open Fairlead"
}

/// The tray's item that ends the program.
pub fn quit() -> &'static str {
    "Quit"
}
