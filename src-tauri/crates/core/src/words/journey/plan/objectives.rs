//! Sentences of the objectives and of what happens if they meet trouble, and of dates that do not fit.

use crate::journey::plan::objective::{ObjectiveDraft, ObjectiveState};
use crate::words::{joined, tally};

/// A date that nobody means.
pub fn plan_date_unlikely() -> &'static str {
    "Check the year of this date."
}

/// A date of something done that is still to come.
pub fn plan_date_to_come() -> &'static str {
    "This day is still to come. Choose today or a day before."
}

/// Something that belongs to nothing.
pub fn plan_owner_gone() -> &'static str {
    "What this belongs to is no longer there. Take it out of the bin, or choose another."
}

/// An objective without words.
pub fn objective_empty() -> &'static str {
    "Say in a few words what you want."
}

/// An active objective without a benefit.
pub fn objective_benefit_first() -> &'static str {
    "Say what it is good for; then it can be active. Until then it stays an idea."
}

/// An active objective without a measure.
pub fn objective_measure_first() -> &'static str {
    "Say how you will know that you are there; then it can be active. Until then it stays an idea."
}

/// What undo calls an objective.
pub fn objective(title: &str) -> String {
    format!("the objective “{title}”")
}

/// No objective yet.
pub fn objectives_none() -> &'static str {
    "Write down one thing that you want."
}

/// Only ideas.
pub fn objectives_none_active() -> &'static str {
    "Make one of them active: say what it is good for and how you will know."
}

/// Active ones of an earlier lap only.
pub fn objectives_old() -> &'static str {
    "These come from an earlier lap. Change one that moved on, or look the whole plan through on its page."
}

/// An active objective without a contingency.
pub fn objective_unguarded(title: &str) -> String {
    format!("Say what you will do if “{title}” meets trouble.")
}

/// What the step holds.
pub fn objectives_hold(count: u32, active: usize) -> String {
    let count = usize::try_from(count).unwrap_or(usize::MAX);
    joined(&[
        tally(count, "objective", "objectives"),
        match active {
            0 => String::new(),
            n => format!("{n} active"),
        },
    ])
}

/// Many active at once.
pub fn objectives_many(active: usize) -> String {
    format!(
        "{active} are active at once. That can be right; most people get further with two or three."
    )
}

/// What an idea lacks to be active.
pub fn objective_lacks(draft: &ObjectiveDraft) -> Option<String> {
    if draft.state != ObjectiveState::Idea {
        return None;
    }
    let lacks = match (draft.benefit.is_empty(), draft.measure.is_empty()) {
        (true, true) => "To make it active, say what it is good for and how you will know.",
        (true, false) => "To make it active, say what it is good for.",
        (false, true) => "To make it active, say how you will know.",
        (false, false) => return None,
    };
    Some(lacks.to_owned())
}

/// A belief under it that was refuted.
pub fn leans_on_refuted(statement: &str) -> String {
    format!("It leans on something that did not hold: “{statement}”")
}

/// The day of an objective has come.
pub fn objective_day() -> &'static str {
    "The day of an objective has come"
}

/// Which, and how I would know.
pub fn objective_day_detail(title: &str, measure: &str) -> String {
    format!("“{title}”, known by: {measure}. Reached, moved on, or let go?")
}

/// A contingency without words.
pub fn contingency_empty() -> &'static str {
    "Say in a few words what could go wrong."
}

/// What undo calls a contingency.
pub fn contingency(if_this: &str) -> String {
    format!("the answer to “{if_this}”")
}

/// The day to look has come.
pub fn contingency_day() -> &'static str {
    "Look whether something has gone another way"
}

/// What, and how it shows.
pub fn contingency_day_detail(if_this: &str, sign: &str) -> String {
    match sign {
        "" => format!("If: {if_this}"),
        sign => format!("If: {if_this}. You would see it by: {sign}"),
    }
}
