//! Sentences of Map: its steps. What its records are called, and what it has found, stand beside it.

mod found;
mod said;
mod values;

use crate::journey::wizard::Step;
use crate::settings::{Phase, Work};

pub use found::*;
pub use said::*;
pub use values::*;

/// A step's title.
pub(super) fn map_title(step: Step) -> &'static str {
    match step {
        Step::Situation => "The situation",
        Step::Surroundings => "The map",
        Step::Strengths => "Strengths and gaps",
        Step::Motives => "What moves you",
        Step::Assessments => "Outside views",
        Step::Redraw => "The map as a whole",
        _ => "",
    }
}

/// Why a step matters: two sentences, tuned to where somebody is.
pub(super) fn map_why(step: Step, phase: Phase, work: Work) -> String {
    let why = match step {
        Step::Situation => {
            "Most rash moves start from a situation that was felt and never written down. Sorting what is so from how it feels takes ten minutes and calms the rest."
        }
        Step::Surroundings => {
            "Nobody works in an empty room: the role, the house and the market round it move whether you look or not. Put them on paper with the people who stand there, and you see where the ground is firm."
        }
        Step::Strengths => {
            "What one is used to, one stops seeing, the good as well as the bad. Write it down with what shows it and how sure you are, and in half a year you can tell what has moved."
        }
        Step::Motives => {
            "A job can fit what you can do and still wear you out. Thirty cards and a few honest lines about your days say more about why than any amount of pondering."
        }
        Step::Assessments => {
            "Others see the side of you that you cannot. Write down what they and their instruments say, and then, just as calmly, whether you agree."
        }
        Step::Redraw => {
            "A map is true for the day on which it was drawn. Keep this one, and the next time you will see at a glance what has changed in between, in the world and in you."
        }
        _ => "",
    };
    let tuned = match (step, phase, work) {
        (Step::Situation, _, Work::Seeking) => {
            " If you were let go, write that down too, as a fact; it weighs less on paper."
        }
        (Step::Situation, Phase::Retired, _) => {
            " It holds for a project of your own as much as for a job."
        }
        (Step::Surroundings, _, Work::Seeking) => {
            " Without a job, take the last role and its house, and give the market more room."
        }
        (Step::Surroundings, Phase::Senior, _) => {
            " At your level the people you answer to may be a board or a few clients; place those."
        }
        (Step::Surroundings, Phase::Retired, _) => {
            " Read “role” as whatever you give your days to."
        }
        (Step::Strengths, Phase::Early, _) => {
            " With few years behind you, what you learnt elsewhere counts: a club, a shop, a family."
        }
        (Step::Strengths, Phase::PreRetirement, _) => {
            " Add what others would miss if you left tomorrow; that is worth handing on."
        }
        (Step::Motives, Phase::Mid | Phase::Senior, _) => {
            " What mattered ten years ago may have quietly moved; sort as the person you are today."
        }
        (Step::Assessments, _, Work::Seeking) => {
            " What an interviewer told you counts, too, even if it came with a refusal."
        }
        _ => "",
    };
    format!("{why}{tuned}")
}

/// What a step changes elsewhere.
pub(super) fn map_feeds(step: Step) -> &'static str {
    match step {
        Step::Situation => {
            "What you do not know becomes assumptions to test in the plan. Two days after you say that you want out, Today asks you to look again."
        }
        Step::Surroundings => {
            "The people you place here carry it on their own pages, and are suggested for the listening tour and as channels. All of it goes into the map as a whole."
        }
        Step::Strengths => {
            "Half a year after you last looked, Today asks you to look again, even if all is well. Strengths without a story and gaps without a plan are offered there."
        }
        Step::Motives => {
            "Your first eight values, and what gives and takes energy, go into the map as a whole; the next lap’s cards are sorted beside this lap’s."
        }
        Step::Assessments => {
            "What you agree with can join your strengths with its evidence, and goes into the map as a whole."
        }
        Step::Redraw => {
            "Half a year after the last version Today asks for a new one. The old ones stay as they were."
        }
        _ => "",
    }
}
