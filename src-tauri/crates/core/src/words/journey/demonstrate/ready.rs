//! Sentences about stories and being ready.

use crate::journey::demonstrate::readiness::PolishSort;
use crate::journey::demonstrate::rust::ReadyPart;

/// A story without a title.
pub fn story_empty() -> &'static str {
    "Give the story a name that you will recognise."
}

/// A telling without its story.
pub fn story_missing() -> String {
    "Say which story you told.".to_owned()
}

/// What undo calls a story.
pub fn story_called(title: &str) -> String {
    format!("the story “{title}”")
}

/// What undo calls a telling.
pub fn rehearsal_called() -> &'static str {
    "a story told aloud"
}

fn days(days: i64) -> String {
    match days {
        0 => "today".to_owned(),
        1 => "yesterday".to_owned(),
        days => format!("{days} days ago"),
    }
}

/// When a story was last told aloud.
pub fn story_told(age: Option<i64>, rusty: bool) -> String {
    match (age, rusty) {
        (None, _) => "Not told aloud yet".to_owned(),
        (Some(age), false) => format!("Told aloud {}", days(age)),
        (Some(age), true) => format!("Rusty: last told aloud {}", days(age)),
    }
}

/// How a telling went.
pub fn telling_went(how: u32, seconds: u32) -> String {
    let how = match how {
        1 => "stumbled",
        2 => "patchy",
        3 => "all right",
        4 => "good",
        _ => "it flowed",
    };
    match seconds {
        0 => how.to_owned(),
        seconds => format!("{how}, {}:{:02} min", seconds / 60, seconds % 60),
    }
}

/// What the stories lack.
pub fn story_look_missing(none: bool, whole: bool) -> &'static str {
    match (none, whole) {
        (true, _) => {
            "Write down one story: the situation, the task, what you did, what came of it."
        }
        (false, false) => "Give one story all four parts: situation, task, action, result.",
        (false, true) => "Tell one of them aloud in this lap. Two minutes are enough.",
    }
}

/// What undo calls a polish.
pub fn polish_called(sort: PolishSort) -> &'static str {
    match sort {
        PolishSort::CvReview => "a look over the CV",
        PolishSort::Mock => "a mock interview",
        PolishSort::Pitch => "a pitch said aloud",
        PolishSort::References => "asking the references",
    }
}

/// A part of being ready.
pub fn ready_part(part: ReadyPart) -> &'static str {
    match part {
        ReadyPart::Cv => "CV looked over",
        ReadyPart::Stories => "A story told aloud",
        ReadyPart::Interviews => "An interview or a mock",
        ReadyPart::Pitch => "The pitch said aloud",
        ReadyPart::References => "References asked",
    }
}

/// How ready one is, by ring rust in per cent: four words (ours), the middle one at a half.
pub fn readiness(rust: u32) -> &'static str {
    match rust {
        0..25 => "Ring ready",
        25..50 => "Nearly ring ready",
        50..75 => "A little rusty",
        _ => "Rusty",
    }
}

/// How fresh a part is, in a word.
pub fn freshness(left: u32, ever: bool) -> &'static str {
    match left {
        _ if !ever => "not done yet",
        75.. => "fresh",
        50..75 => "still good",
        25..50 => "fading",
        _ => "rusty",
    }
}

/// Where the overall number comes from.
pub fn rust_explained(rust: u32, parts: usize) -> String {
    format!(
        "On average {} % of the {parts} parts below is left; the other {rust} % is rust.",
        100_u32.saturating_sub(rust)
    )
}

/// Where the number of a part comes from.
pub fn left_explained(part: ReadyPart, age: Option<i64>, half_life: i64, left: u32) -> String {
    match age {
        None => format!(
            "{}: nothing is written down yet, so nothing is left to count on.",
            ready_part(part)
        ),
        Some(age) => format!(
            "Last {}. Every {half_life} days half of it goes, so {left} % is left.",
            days(age)
        ),
    }
}

/// Twenty minutes that are worth it.
pub fn polish_suggested(part: ReadyPart) -> &'static str {
    match part {
        ReadyPart::Cv => {
            "Read your CV aloud once and mend the three lines that you would not say that way."
        }
        ReadyPart::Stories => "Take the story you told longest ago and tell it to the wall, twice.",
        ReadyPart::Interviews => {
            "Ask a friend for four questions and answer them standing up, with the timer on."
        }
        ReadyPart::Pitch => {
            "Say in a minute what you do and what you look for. Record it, listen once, say it again."
        }
        ReadyPart::References => {
            "Write to one person who would speak for you: what you are up to, and whether they still would."
        }
    }
}
