//! Sentences of Plan.

mod assumptions;
mod objectives;
mod one_page;
mod options;
mod scenarios;

pub use assumptions::*;
pub use objectives::*;
pub use one_page::*;
pub use options::*;
pub use scenarios::*;
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
        Step::Objectives => {
            "A wish becomes an objective when you can say what it is good for and how you will know. Two or three that you would defend to a friend are worth more than ten."
        }
        Step::Assumptions => {
            "Every plan takes things for granted, and the ones nobody wrote down are the ones that break it. A belief costs nothing to keep; an hour spent testing it can save a year."
        }
        Step::Options => {
            "With one option you have a dilemma, with two a choice. A first step that can be taken back lets you learn something before you commit."
        }
        Step::Scenarios => {
            "Nobody can say what comes, but you can decide now what you would look out for. Whoever knows the early signs has weeks where others have days."
        }
        Step::OnePage => {
            "A plan that fits on a page gets read, and a plan that gets read gets mended. Everything here comes from the steps before; only the direction is written in this place."
        }
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
        (Step::Objectives, _, Work::Seeking) => {
            " While you look for work, let one of them be something that you can reach without anybody’s yes."
        }
        (Step::Objectives, Phase::Early, _) => {
            " Early on, learning something counts as much as any title."
        }
        (Step::Objectives, Phase::PreRetirement, _) => {
            " To hand something on well is an objective too."
        }
        (Step::Objectives, Phase::Retired, _) => " It need not be paid work.",
        (Step::Options, _, Work::Seeking) => {
            " If there is nothing to stay in, put those two aside; the others are yours."
        }
        (Step::Options, Phase::Senior, _) => {
            " At your level the move inside is often the one that nobody advertises."
        }
        (Step::Scenarios, _, Work::Employed) => {
            " It is easiest to think it through while nothing is on fire."
        }
        (Step::Scenarios, _, Work::Seeking) => {
            " Good news counts as well: what would you do if two offers came in one week?"
        }
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
        Step::Objectives => {
            "The day of an active objective, and the day to look whether something went another way, come up on Today. Active ones stand on the plan’s page."
        }
        Step::Assumptions => {
            "A test that is due comes up on Today. What did not hold is shown at the objective or the option that leaned on it."
        }
        Step::Options => {
            "A first step comes up on Today on its day. Beliefs can lean on an option, and the plan’s page shows each with its step."
        }
        Step::Scenarios => {
            "Once two signs of a scenario were seen, Today asks you to look at it again. The signs stand beside the radar, the scenarios on the plan’s page."
        }
        Step::OnePage => {
            "Every 90 days Today asks you to look the plan through. Doing so confirms all its parts for this lap."
        }
        Step::ReturnOnMe => {
            "Every quarter Today asks for the score of the role you have, and every option is weighed by the same criteria. They stand on the plan’s page, and beside the question whether to stay."
        }
        Step::Resources => {
            "Today reminds you of a gap on the day by which you meant to close it. Open gaps stand on the plan’s page."
        }
        Step::Feedback => {
            "Today reminds you of reactions that have rested, of what you set out to do, and of thanks you owe."
        }
        _ => "",
    }
}
