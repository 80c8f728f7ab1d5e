//! Sentences of the scenarios.

use crate::journey::plan::scenario::Likelihood;
use crate::words::{joined, tally};

/// A scenario without words.
pub fn scenario_empty() -> &'static str {
    "Say in a few words what could happen."
}

/// An early sign without words.
pub fn indicator_empty() -> &'static str {
    "Say in a few words what you would see."
}

/// What undo calls a scenario.
pub fn scenario(title: &str) -> String {
    format!("the scenario “{title}”")
}

/// What undo calls an early sign.
pub fn indicator(text: &str) -> String {
    format!("the early sign “{text}”")
}

/// No scenario yet.
pub fn scenarios_none() -> &'static str {
    "Name one thing that could happen round you."
}

/// One alone.
pub fn scenarios_one() -> &'static str {
    "Name a second one: with one alone you are only guessing."
}

/// Those of an earlier lap only.
pub fn scenarios_old() -> &'static str {
    "These come from an earlier lap. Look whether a sign was seen, or look the whole plan through on its page."
}

/// One without an early sign.
pub fn scenario_blind(title: &str) -> String {
    format!("Say by which early sign you would notice “{title}”.")
}

/// What the step holds.
pub fn scenarios_hold(count: usize, seen: usize) -> String {
    joined(&[
        tally(count, "scenario", "scenarios"),
        tally(seen, "sign seen", "signs seen"),
    ])
}

/// How many of its signs were seen.
pub fn scenario_signs_seen(seen: usize, of: usize) -> String {
    match (seen, of) {
        (_, 0) => String::new(),
        (0, 1) => "Its sign was not seen yet".to_owned(),
        (0, of) => format!("None of its {of} signs was seen yet"),
        (seen, 1) => format!("{seen} sign, and it was seen"),
        (seen, of) => format!("{seen} of its {of} signs seen"),
    }
}

/// Enough signs were seen.
pub fn scenario_again() -> &'static str {
    "Look at a scenario again: its signs are showing"
}

/// Which, and what I would do first.
pub fn scenario_again_detail(title: &str, step: &str) -> String {
    match step {
        "" => format!("“{title}”"),
        step => format!("“{title}”. First you would: {step}"),
    }
}

/// How likely, in a word.
pub(super) fn likelihood(likelihood: Likelihood) -> &'static str {
    match likelihood {
        Likelihood::Unlikely => "Unlikely",
        Likelihood::Possible => "Possible",
        Likelihood::Likely => "Likely",
    }
}
