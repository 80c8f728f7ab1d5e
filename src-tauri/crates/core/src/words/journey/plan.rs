//! Sentences of Plan.

mod feedback;
mod feedback_form;
mod resource;
mod return_on_me;

pub use feedback::*;
pub use feedback_form::*;
pub use resource::*;
pub use return_on_me::*;

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
    let why = match step {
        Step::ReturnOnMe => {
            "You put your best hours into a role; decide in a calm moment what they should bring you. A yardstick that is fixed now cannot be bent later, when an offer glitters or a bad week hurts."
        }
        Step::Resources => {
            "An option is only as real as what it takes. Naming what you know, what you can do and how you behave, against what is needed, turns a vague worry into a short list."
        }
        Step::Feedback => {
            "You know what you meant; others know how it arrived. A few honest answers, read slowly, are worth more than years of guessing."
        }
        _ => "",
    };
    let tuned = match (step, phase, work) {
        (Step::ReturnOnMe, Phase::Early, _) => {
            " Early on, learning and future options often weigh more than pay; it is yours to say."
        }
        (Step::ReturnOnMe, Phase::PreRetirement | Phase::Retired, _) => {
            " What you want back may be quite another thing than ten years ago."
        }
        (Step::ReturnOnMe, _, Work::Seeking) => {
            " Score the last role you had in place of a current one."
        }
        (Step::Resources, Phase::Senior, _) => {
            " At your level the gaps are more often in behaviours than in skills."
        }
        (Step::Feedback, _, Work::Seeking) => {
            " Former colleagues answer gladly, and it is a good reason to be in touch."
        }
        (Step::Feedback, Phase::Senior, _) => {
            " The higher one stands, the less one is told without asking."
        }
        _ => "",
    };
    format!("{why}{tuned}")
}

/// What a step changes elsewhere.
pub(super) fn plan_feeds(step: Step) -> &'static str {
    match step {
        Step::ReturnOnMe => {
            "Every quarter Today asks for the score of the role you have, and every option is weighed by the same criteria."
        }
        Step::Resources => "Today reminds you of a gap on the day by which you meant to close it.",
        Step::Feedback => {
            "Today reminds you of reactions that have rested, of what you set out to do, and of thanks you owe."
        }
        _ => "",
    }
}
