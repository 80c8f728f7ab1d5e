//! Sentences of Demonstrate.

mod attempts;
mod progress;
mod ready;
mod review;

pub use attempts::*;
pub use progress::*;
pub use ready::*;
pub use review::*;

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
    let why = match step {
        Step::Targets => {
            "A wish becomes work once it has a number and a week. Two small targets that you keep teach you more than ten that you admire."
        }
        Step::Derailers => {
            "Most plans do not fail; something gets in their way and nobody had looked. Name it while it is small, and decide beforehand what you will do."
        }
        Step::Stories => {
            "People forget what you claim and remember what you tell. A story that you have told aloud comes out whole on the day it counts."
        }
        Step::Interviews => {
            "Everybody in the room wants something else, and worries about something else. When you know who they are, you can leave each of them one thought that stays."
        }
        Step::Debriefs => {
            "What happened is only useful once you have written it down, and an hour later you still know. A no says something about a fit on a day; it is no verdict on you."
        }
        Step::Readiness => {
            "Being ready wears off quietly, like a language one does not speak. Twenty minutes now and then are enough to keep it."
        }
        Step::WeeklyReview => {
            "Ten minutes on a Friday decide whether next week is yours. Look at what moved and at what stands in the way, both, and leave one thing for Monday."
        }
        _ => "",
    };
    let tuned = match (step, phase, work) {
        (Step::Targets, _, Work::Seeking) => {
            " When you have the whole day for it, a target is also a place to stop."
        }
        (Step::Targets, _, Work::Employed) => " Beside a job, one a week is a good number.",
        (Step::Stories, Phase::Early, _) => {
            " A seminar, a shift or a club gives as good a story as a job."
        }
        (Step::Stories, Phase::Senior, _) => {
            " At your level, tell what others could do because of you."
        }
        (Step::Interviews, _, Work::Employed) => {
            " It works as well for the yearly talk with your own boss."
        }
        (Step::Debriefs, _, Work::Seeking) => " Several a month are normal while you look.",
        (Step::Readiness, Phase::Retired, _) => {
            " It holds for a board, a book or a class as much as for a job."
        }
        _ => "",
    };
    format!("{why}{tuned}")
}

/// What a step changes elsewhere.
pub(super) fn demonstrate_feeds(step: Step) -> &'static str {
    match step {
        Step::Targets => {
            "The weekly review asks what helped each of them, and is offered on Fridays while one holds."
        }
        Step::Derailers => "Each comes back in the weekly review until it is gone.",
        Step::Stories => {
            "They are at hand on the sheet of each interview, count towards your targets, and keep you ring ready."
        }
        Step::Interviews => {
            "The day before, you are reminded to prepare; an hour after the end, you are asked how it went. They count towards being ring ready."
        }
        Step::Debriefs => {
            "Reasons that come back are counted, also where Explore looks for circles, and a small step that you choose stands on Today on its day."
        }
        Step::Readiness => {
            "Stories, interviews and what you polish here are read together; a look over the CV counts when you go exploring."
        }
        Step::WeeklyReview => {
            "Your one thing is the first line of the next review, and after a chaotic week the targets can ask for half. A block for a review leads here."
        }
        _ => "",
    }
}
