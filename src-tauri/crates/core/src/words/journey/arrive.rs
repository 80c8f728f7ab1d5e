//! Sentences of Arrive.

use crate::journey::wizard::Step;
use crate::settings::{Phase, Work};

/// A step's title.
pub(super) fn arrive_title(step: Step) -> &'static str {
    match step {
        Step::NewRole => "The new role",
        Step::Listening => "The listening tour",
        Step::Promises => "Promised and found",
        Step::Deliveries => "What is expected",
        Step::Culture => "How things are done here",
        Step::Checkpoints => "Checkpoints",
        _ => "",
    }
}

/// Why a step matters: two sentences, tuned to where somebody is.
pub(super) fn arrive_why(step: Step, phase: Phase, work: Work) -> String {
    let _ = (step, phase, work);
    String::new()
}

/// What a step changes elsewhere.
pub(super) fn arrive_feeds(step: Step) -> &'static str {
    match step {
        _ => "",
    }
}
