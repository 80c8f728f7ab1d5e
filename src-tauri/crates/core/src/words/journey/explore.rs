//! Sentences of Explore.

mod circles;
mod entry;
mod experiments;
mod routes;

pub use circles::*;
pub use entry::*;
pub use experiments::*;
pub use routes::*;

use chrono::NaiveDate;

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
    let why = match step {
        Step::Entry => {
            "Whoever goes out unprepared spends good contacts on a rehearsal. Four things make the difference, and none of them takes more than an evening."
        }
        Step::Routes => {
            "A route is only worth as much as what you have seen of it. Put what you hope for beside what you have found, and the better one often shows by itself."
        }
        Step::Experiments => {
            "You find out more in an hour with somebody who does the work than in a month of thinking about it. Keep each trial small, give it an end, and say beforehand what you expect."
        }
        Step::Tour => {
            "Searching hard and going round in a circle feel the same from the inside. Drawn from outside, the circle shows, and with it the one thing that would break it."
        }
        _ => "",
    };
    let tuned = match (step, phase, work) {
        (Step::Entry, _, Work::Seeking) => {
            " When time is short, do the CV first and ask one person how you come across."
        }
        (Step::Routes, _, Work::Employed) => {
            " Put a route inside your own organisation beside the others: it is the cheapest to try."
        }
        (Step::Routes, Phase::PreRetirement, _) => {
            " A slow way out, in two or three steps, is a route as well."
        }
        (Step::Routes, Phase::Retired, _) => " A board, a class or a workshop is a route as well.",
        (Step::Experiments, Phase::Early, _) => " Early on, a day at somebody’s side teaches most.",
        (Step::Experiments, _, Work::Seeking) => {
            " While you look for work, a trial may also be a small paid job."
        }
        (Step::Tour, _, Work::Seeking) => {
            " A circle is no failing; most searches have one, and it is better found in March than in August."
        }
        _ => "",
    };
    format!("{why}{tuned}")
}

/// What a step changes elsewhere.
pub(super) fn explore_feeds(step: Step) -> &'static str {
    match step {
        Step::Entry => {
            "What is missing stands on the stage’s page until it is there. A look through the CV counts for 90 days."
        }
        Step::Routes => {
            "Setting out, leaving and what you saw are what the last step looks at for circles. Experiments can be tied to a route."
        }
        Step::Experiments => {
            "The last day of a trial comes up on Today. What came of it stands as evidence at the belief it tested and at its route, and can count towards a target."
        }
        Step::Tour => {
            "A new circle comes up on Today once. It goes when you write down something new, or when the plan changes."
        }
        _ => "",
    }
}

/// How long ago a day is: "today", "8 days ago", "5 weeks ago".
pub fn explore_ago(on: NaiveDate, today: NaiveDate) -> String {
    match (today - on).num_days() {
        ..=0 => "today".to_owned(),
        1 => "yesterday".to_owned(),
        days @ 2..=20 => format!("{days} days ago"),
        days @ 21..=83 => format!("{} weeks ago", days / 7),
        days => format!("{} months ago", days * 12 / 365),
    }
}
