//! Sentences about whose turn comes when: why they are offered, the coming weeks, days off, ceilings, warmth.

use chrono::NaiveDate;

use crate::people::idea::IdeaChannel;
use crate::people::story::{Rung, Step};
use crate::people::touch::TouchKind;
use crate::people::warmth::Warmth;
use crate::rhythm::session::queue::Part;
use crate::words::{counted, date, grouped};

/// Why somebody comes earlier than their dates alone say: a live lead.
pub(crate) fn why_linked(part: Part, lead: &str) -> String {
    match part {
        Part::Player => format!(". Has a say in a live lead: {lead}"),
        Part::Source => format!(". Told you of a live lead: {lead}"),
        Part::Colleague => format!(". Works where you have a live lead: {lead}"),
    }
}

/// Why somebody comes earlier than their dates alone say: their ring.
pub fn why_emptiest() -> &'static str {
    ". You keep in touch with the fewest people in their ring"
}

/// A day as the coming weeks name it.
fn day(on: NaiveDate) -> String {
    on.format("%-d %B").to_string()
}

/// What days off do to whoever falls due on them.
pub fn off_spread(weeks: u32) -> String {
    match weeks {
        ..=1 => "Whoever would fall due in between comes in the week after.".to_owned(),
        weeks => format!("Whoever would fall due in between comes over the {weeks} weeks after."),
    }
}

/// Today is a day off.
pub fn off_today(until: NaiveDate, weeks: u32) -> String {
    format!(
        "You are off until {}, so nobody waits for you. {}",
        day(until),
        off_spread(weeks)
    )
}

/// What the coming weeks come to.
pub fn coming_weeks(due: usize, room: usize, weeks: usize, beyond: usize) -> String {
    match (due, room, beyond) {
        (0, ..) => format!("Nobody falls due in the next {weeks} weeks."),
        (due, 0, _) => format!(
            "{} due in the next {weeks} weeks, and you have no hour for catching up. Set one aside on the Rhythm page.",
            counted(due, "person falls", "people fall")
        ),
        (due, _, 0) => format!(
            "{} due in the next {weeks} weeks, and your hours hold them all.",
            counted(due, "person falls", "people fall")
        ),
        (due, room, beyond) => format!(
            "{} due in the next {weeks} weeks. Your hours hold {}, so {} longer. Longer rhythms or more minutes bring them in.",
            counted(due, "person falls", "people fall"),
            grouped(room),
            counted(beyond, "person waits", "people wait")
        ),
    }
}

/// How the coming weeks are counted.
pub fn coming_weeks_counted(minutes_a_touch: f64) -> String {
    format!(
        "A week holds its minutes of catching up divided by what a touch takes you, {minutes_a_touch:.1} minutes by now; days off hold nobody. Each week takes those first who would otherwise wait for the greatest part of their rhythm, as a session does. Nobody comes before they are due."
    )
}

/// How many asks were answered: of those after enough contact, and of the others.
pub fn asks_answered(ready: (usize, usize), others: (usize, usize)) -> String {
    let part = |(answered, all): (usize, usize)| format!("{answered} of {all} answered");
    match (ready.1, others.1) {
        (0, 0) => String::new(),
        (_, 0) => format!("Asked after two or more contacts: {}.", part(ready)),
        (0, _) => format!("Asked after fewer than two contacts: {}.", part(others)),
        _ => format!(
            "Asked after two or more contacts: {}. Asked after fewer: {}.",
            part(ready),
            part(others)
        ),
    }
}

/// How warm it was when something was asked for.
pub fn warmth_then(warmth: Warmth) -> &'static str {
    match warmth {
        Warmth::Unspoken => "You had not been in touch before.",
        Warmth::Cool => "It was cool between you then.",
        Warmth::Lukewarm => "You were in touch then.",
        Warmth::Warm => "It was warm between you then.",
    }
}

/// Which step could come after two that went well.
pub(crate) fn richer(rung: Rung) -> &'static str {
    match rung {
        Rung::Written => "You wrote to each other twice and it went well: perhaps a call next.",
        Rung::Voice | Rung::InPerson => {
            "You talked twice and it went well: perhaps a coffee or a lunch next."
        }
    }
}

/// How it grew between somebody and me.
pub(crate) fn story(chain: &[Step], touches: usize) -> String {
    let step = |step: &Step| {
        let how = match step.kind {
            TouchKind::Coffee => "a coffee",
            TouchKind::Lunch => "a lunch",
            TouchKind::Call => "a call",
            TouchKind::Video => "a video call",
            TouchKind::Email => "an e-mail",
            TouchKind::Message => "a message",
            TouchKind::Event => "a meeting at an event",
            TouchKind::Introduction | TouchKind::Other => "a contact",
        };
        format!("{how} in {}", step.on.format("%B %Y"))
    };
    let times = match touches {
        0 => return String::new(),
        1 => "You have been in touch once.".to_owned(),
        2 => "You have been in touch twice.".to_owned(),
        n => format!("You have been in touch {n} times."),
    };
    match chain {
        [] => times,
        [one] => format!("It began with {}. {times}", step(one)),
        [first, then] => format!(
            "It began with {} and became {}. {times}",
            step(first),
            step(then)
        ),
        [first, between @ .., last] => {
            let between: Vec<String> = between.iter().map(step).collect();
            format!(
                "It began with {}, became {}, and {}. {times}",
                step(first),
                between.join(", "),
                step(last)
            )
        }
    }
}

/// When it is somebody's turn, or was.
fn their_turn(due: NaiveDate, today: NaiveDate) -> String {
    let is = if due < today { "was" } else { "is" };
    format!("Their turn {is} {}", date(due, today))
}

/// How somebody's day comes about: their rhythm and the small shift.
pub fn turn_shifted(
    due: NaiveDate,
    period: i64,
    shift: i64,
    spoken: bool,
    today: NaiveDate,
) -> String {
    let since = if spoken {
        "you last spoke"
    } else {
        "their time began"
    };
    let days = counted(usize::try_from(period).unwrap_or(0), "day", "days");
    let moved = counted(
        usize::try_from(shift.unsigned_abs()).unwrap_or(0),
        "day",
        "days",
    );
    let turn = format!("{}: {days} after {since}", their_turn(due, today));
    match shift {
        0 => format!("{turn}."),
        1.. => format!("{turn}, and {moved} later so that not everybody falls due together."),
        _ => format!("{turn}, less {moved} so that not everybody falls due together."),
    }
}

/// How somebody's day comes about: a ceiling.
pub fn turn_held(due: NaiveDate, today: NaiveDate) -> String {
    format!(
        "{}: not before, because you want to be in touch not more often.",
        their_turn(due, today)
    )
}

/// How somebody's day comes about: days off.
pub fn turn_after_days_off(due: NaiveDate, meant: NaiveDate, today: NaiveDate) -> String {
    format!(
        "{}: {} would have been a day off.",
        their_turn(due, today),
        date(meant, today)
    )
}

/// A ceiling that is none.
pub fn ceiling_out_of_range(most: u32) -> String {
    format!("Write a number of days from 1 to {most}, or leave it empty.")
}

/// What holds for somebody, and where it comes from.
pub fn ceiling(own: Option<u32>, tag: Option<u32>, ring: Option<u32>) -> String {
    let days = |days: u32| counted(days as usize, "day", "days");
    match (own, tag, ring) {
        (Some(own), ..) => format!(
            "Not more often than every {}, as you said for them.",
            days(own)
        ),
        (None, Some(tag), _) => format!(
            "Not more often than every {}, as their tags say.",
            days(tag)
        ),
        (None, None, Some(ring)) => {
            format!(
                "Not more often than every {}, as their ring says.",
                days(ring)
            )
        }
        (None, None, None) => "As often as their rhythm says.".to_owned(),
    }
}

/// An idea without words.
pub fn idea_empty() -> &'static str {
    "Say what one does in a few words."
}

/// Minutes that no idea has.
pub fn idea_minutes() -> &'static str {
    "Choose 5, 15 or 60 minutes."
}

/// How undo and the bin name an idea.
pub fn idea(text: &str) -> String {
    format!("the idea “{text}”")
}

/// How undo names a new order of the ideas.
pub fn ideas_order() -> String {
    "the order of your ideas".to_owned()
}

/// The ideas that come with the program (ours): what one does, the minutes, and how.
pub(crate) const FIRST_IDEAS: [(&str, i64, IdeaChannel); 9] = [
    ("Congratulate them on something", 5, IdeaChannel::Written),
    ("Send something to read", 5, IdeaChannel::Written),
    ("Comment on something they made", 5, IdeaChannel::Written),
    ("Thank them for something", 5, IdeaChannel::Written),
    ("Wish them a happy birthday", 5, IdeaChannel::Voice),
    ("Ask what they think of something", 15, IdeaChannel::Voice),
    (
        "Ask how a day went that you remember",
        15,
        IdeaChannel::Voice,
    ),
    (
        "Introduce two people to each other",
        15,
        IdeaChannel::Written,
    ),
    ("Invite them along to something", 60, IdeaChannel::InPerson),
];
