//! Sentences of the entry check.

use chrono::NaiveDate;

use crate::words::date;

/// What undo calls a look through the CV.
pub fn cv_check() -> &'static str {
    "a look through the CV"
}

/// Feedback.
pub fn entry_feedback(stands: bool, on: Option<NaiveDate>, today: NaiveDate) -> String {
    match (stands, on) {
        (true, Some(on)) => format!("You thought about what others said on {}.", date(on, today)),
        (_, Some(on)) => format!(
            "What others said is from {}: ask again how you show up.",
            date(on, today)
        ),
        (_, None) => "Ask a few people how you show up, and think about what they say.".to_owned(),
    }
}

/// The CV.
pub fn entry_cv(stands: bool, on: Option<NaiveDate>, today: NaiveDate) -> String {
    match (stands, on) {
        (true, Some(on)) => format!("You looked through your CV on {}.", date(on, today)),
        (_, Some(on)) => format!(
            "You last looked through your CV on {}: look again.",
            date(on, today)
        ),
        (_, None) => {
            "Look through your CV as it is today, and note what is still to do.".to_owned()
        }
    }
}

/// An objective.
pub fn entry_objective(title: Option<&str>) -> String {
    match title {
        Some(title) => format!("You know what you want: “{title}”."),
        None => "Make one objective active, so that you know what you are looking for.".to_owned(),
    }
}

/// A first step.
pub fn entry_first_step(option: Option<(&str, &str)>) -> String {
    match option {
        Some((title, step)) => format!("“{title}” begins with: {step}"),
        None => "Give one of your options a first step that you could take back.".to_owned(),
    }
}

/// What the step holds.
pub fn entry_holds(standing: usize, all: usize) -> String {
    match standing {
        0 => String::new(),
        n => format!("{n} of {all} stand"),
    }
}
