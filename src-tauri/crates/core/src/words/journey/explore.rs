//! Sentences of Explore.

use crate::journey::wizard::Step;
use crate::settings::{Phase, Work};

/// A step's title.
pub(super) fn explore_title(step: Step) -> &'static str {
    match step {
        Step::Entry => "Ready to go out?",
        Step::Routes => "Routes",
        Step::Experiments => "Experiments",
        Step::Tour => "Going in circles?",
        _ => "",
    }
}

/// Why a step matters: two sentences, tuned to where somebody is.
pub(super) fn explore_why(step: Step, phase: Phase, work: Work) -> String {
    let _ = (step, phase, work);
    String::new()
}

/// What a step changes elsewhere.
pub(super) fn explore_feeds(step: Step) -> &'static str {
    match step {
        _ => "",
    }
}
