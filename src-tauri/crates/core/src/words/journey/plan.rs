//! Sentences of Plan.

use crate::journey::wizard::Step;
use crate::settings::{Phase, Work};

/// A step's title.
pub(super) fn plan_title(step: Step) -> &'static str {
    match step {
        Step::Objectives => "Objectives",
        Step::Assumptions => "What you only believe",
        Step::Options => "Options",
        Step::ReturnOnMe => "Return on Me",
        Step::Resources => "Knowledge, skills, behaviours",
        Step::Scenarios => "What could happen",
        Step::Feedback => "How you show up",
        Step::OnePage => "The plan on one page",
        _ => "",
    }
}

/// Why a step matters: two sentences, tuned to where somebody is.
pub(super) fn plan_why(step: Step, phase: Phase, work: Work) -> String {
    let _ = (step, phase, work);
    String::new()
}

/// What a step changes elsewhere.
pub(super) fn plan_feeds(step: Step) -> &'static str {
    match step {
        _ => "",
    }
}
