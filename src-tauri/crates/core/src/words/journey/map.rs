//! Sentences of Map.

use crate::journey::map::situation::SituationSort;

use crate::journey::wizard::Step;
use crate::settings::{Phase, Work};

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
        _ => "",
    };
    let tuned = match (step, phase, work) {
        (Step::Situation, _, Work::Seeking) => {
            " If you were let go, write that down too, as a fact; it weighs less on paper."
        }
        (Step::Situation, Phase::Retired, _) => {
            " It holds for a project of your own as much as for a job."
        }
        _ => "",
    };
    format!("{why}{tuned}")
}

/// What a step changes elsewhere.
pub(super) fn map_feeds(step: Step) -> &'static str {
    match step {
        Step::Situation => "What you do not know becomes assumptions to test in the plan.",
        _ => "",
    }
}

/// A note without words.
pub fn note_empty() -> &'static str {
    "Write a few words, or leave the line away."
}

/// What undo calls a note of the situation.
pub fn situation_note(sort: SituationSort, text: &str) -> String {
    let sort = match sort {
        SituationSort::Fact => "fact",
        SituationSort::Feeling => "feeling",
        SituationSort::Constraint => "constraint",
        SituationSort::Unknown => "open question",
    };
    format!("the {sort} “{text}”")
}

/// What the situation holds.
pub fn situation_holds(count: usize) -> String {
    super::tally(count, "note", "notes")
}

/// What the situation lacks.
pub fn situation_missing(sort: SituationSort) -> &'static str {
    match sort {
        SituationSort::Fact => "Write down one fact that a stranger could check.",
        SituationSort::Feeling => "Say how it is for you, in one line.",
        SituationSort::Constraint => "Name one thing that limits you.",
        SituationSort::Unknown => "Name one thing you would have to find out.",
    }
}
