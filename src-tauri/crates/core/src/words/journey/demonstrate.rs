//! Sentences of Demonstrate.

use crate::journey::wizard::Step;
use crate::settings::{Phase, Work};

/// A step's title.
pub(super) fn demonstrate_title(step: Step) -> &'static str {
    match step {
        Step::Targets => "Targets",
        Step::Derailers => "What could throw you off",
        Step::Stories => "Stories",
        Step::Interviews => "Interviews and their people",
        Step::Debriefs => "What came of it",
        Step::Readiness => "Ring ready?",
        Step::WeeklyReview => "The weekly review",
        _ => "",
    }
}

/// Why a step matters: two sentences, tuned to where somebody is.
pub(super) fn demonstrate_why(step: Step, phase: Phase, work: Work) -> String {
    let _ = (step, phase, work);
    String::new()
}

/// What a step changes elsewhere.
pub(super) fn demonstrate_feeds(step: Step) -> &'static str {
    match step {
        _ => "",
    }
}
