//! Sentences about the journey: its stages, its steps, and what the day asks of it.

mod arrive;
mod consolidate;
mod demonstrate;
mod explore;
mod map;
mod plan;

use crate::journey::stage::Stage;
use crate::journey::wizard::Step;
use crate::rhythm::notice::Answer;
use crate::settings::{Phase, Work};

pub use arrive::*;
pub use consolidate::*;
pub use demonstrate::*;
pub use explore::*;
pub use map::*;
pub use plan::*;

/// A stage's name.
pub fn stage_name(stage: Stage) -> &'static str {
    match stage {
        Stage::Map => "Map",
        Stage::Plan => "Plan",
        Stage::Explore => "Explore",
        Stage::Demonstrate => "Demonstrate",
        Stage::Arrive => "Arrive",
        Stage::Consolidate => "Consolidate",
    }
}

/// The question that a stage answers.
pub fn stage_question(stage: Stage) -> &'static str {
    match stage {
        Stage::Map => "Where am I, and who is around me?",
        Stage::Plan => "What do I want, and what do I only believe?",
        Stage::Explore => "Which routes are real?",
        Stage::Demonstrate => "Can I show what I can do?",
        Stage::Arrive => "How do I land well?",
        Stage::Consolidate => "What holds, and what is coming?",
    }
}

/// What a stage takes in from those before it.
pub fn stage_takes(stage: Stage) -> &'static str {
    match stage {
        Stage::Map => "What the last lap taught, and the people you know.",
        Stage::Plan => "From the map: what moves you, and what you do not know yet.",
        Stage::Explore => "From the plan: options with a first step, and beliefs to test.",
        Stage::Demonstrate => "From the routes: the one worth showing yourself for.",
        Stage::Arrive => "From the way in: who you met, and what was promised.",
        Stage::Consolidate => {
            "From the first hundred days: your people there and what you deliver."
        }
    }
}

/// What a stage gives to those after it.
pub fn stage_gives(stage: Stage) -> &'static str {
    match stage {
        Stage::Map => "Criteria and open questions for the plan.",
        Stage::Plan => "Options and beliefs worth trying out.",
        Stage::Explore => "Evidence, and a route to show yourself for.",
        Stage::Demonstrate => "Stories, lessons, and people who have seen you.",
        Stage::Arrive => "Channels, habits and an honest record of promises.",
        Stage::Consolidate => "Signals, results and the next map.",
    }
}

/// What a stage is for, tuned to where somebody is.
pub fn stage_purpose(stage: Stage, phase: Phase, work: Work) -> String {
    let purpose = match stage {
        Stage::Map => {
            "Before you move, look: at what is so, at what you are good at, at what moves you, and at the people around you."
        }
        Stage::Plan => {
            "Say what you want and what it is good for, mark what you only believe, and fix the yardstick before pressure can bend it."
        }
        Stage::Explore => {
            "Take ideas outside in small trials that end on a day, and write down what they show."
        }
        Stage::Demonstrate => {
            "Be ready to show what you can do: targets you keep, stories you have told aloud, and people you understand."
        }
        Stage::Arrive => {
            "The work starts when the contract is signed. Learn how things are done here while you deliver what is needed."
        }
        Stage::Consolidate => {
            "Keep delivering, keep talking, keep looking around. This is the stage most people skip."
        }
    };
    let tuned = match (stage, phase, work) {
        (Stage::Map, _, Work::Seeking) => {
            "Looking for work makes one hurry; an evening here saves weeks later."
        }
        (Stage::Map, Phase::Early, _) => {
            "Early on, most of the map is white. That is normal, and worth drawing."
        }
        (Stage::Map, Phase::Retired, _) => {
            "A map is as useful for a project of your own as for a job."
        }
        (Stage::Plan, Phase::PreRetirement, _) => {
            "A plan for the last years before retiring may well be about handing on."
        }
        (Stage::Explore, _, Work::Employed) => {
            "With a job behind you, small trials cost little. This is the best time for them."
        }
        (Stage::Demonstrate, _, Work::Seeking) => {
            "A steady few good attempts a week beat a flood of hasty ones."
        }
        (Stage::Arrive, Phase::Senior, _) => {
            "At your level results are expected early; listen first, but not for long."
        }
        (Stage::Consolidate, _, Work::Employed) => {
            "It is easiest to be ready while nobody needs you to be."
        }
        _ => "",
    };
    format!("{purpose} {tuned}").trim().to_owned()
}

/// Where it makes sense to begin, and why.
pub fn where_to_begin(work: Work) -> (Stage, &'static str) {
    match work {
        Work::Employed => (
            Stage::Map,
            "The map is where most people begin: half an hour, and you know what you did not know.",
        ),
        Work::Seeking => (
            Stage::Map,
            "Even in a hurry, begin with the map: what you write there is what you will be asked.",
        ),
    }
}

/// A step's title.
pub fn step_title(step: Step) -> &'static str {
    match step.stage() {
        Stage::Map => map::map_title(step),
        Stage::Plan => plan::plan_title(step),
        Stage::Explore => explore::explore_title(step),
        Stage::Demonstrate => demonstrate::demonstrate_title(step),
        Stage::Arrive => arrive::arrive_title(step),
        Stage::Consolidate => consolidate::consolidate_title(step),
    }
}

/// Why a step matters: two sentences, tuned to where somebody is.
pub fn step_why(step: Step, phase: Phase, work: Work) -> String {
    match step.stage() {
        Stage::Map => map::map_why(step, phase, work),
        Stage::Plan => plan::plan_why(step, phase, work),
        Stage::Explore => explore::explore_why(step, phase, work),
        Stage::Demonstrate => demonstrate::demonstrate_why(step, phase, work),
        Stage::Arrive => arrive::arrive_why(step, phase, work),
        Stage::Consolidate => consolidate::consolidate_why(step, phase, work),
    }
}

/// What a step changes elsewhere.
pub fn step_feeds(step: Step) -> &'static str {
    match step.stage() {
        Stage::Map => map::map_feeds(step),
        Stage::Plan => plan::plan_feeds(step),
        Stage::Explore => explore::explore_feeds(step),
        Stage::Demonstrate => demonstrate::demonstrate_feeds(step),
        Stage::Arrive => arrive::arrive_feeds(step),
        Stage::Consolidate => consolidate::consolidate_feeds(step),
    }
}

/// A step that nobody knows.
pub fn step_unknown() -> String {
    "There is no such step. Go back to the journey.".to_owned()
}

/// A record that is not there.
pub fn record_gone() -> String {
    "This entry is no longer there. Go back to the step.".to_owned()
}

/// A number outside its range.
pub fn out_of_range(from: i64, to: i64) -> String {
    format!("Choose a number from {from} to {to}.")
}

/// The tray's line about the journey.
pub fn tray_step(stage: &str, step: &str) -> String {
    format!("{stage}: {step}")
}

/// The title of a notice that groups matters.
pub fn matters_title(count: usize) -> String {
    format!("Your journey: {count} things for today")
}

/// What a notice that groups matters lists.
pub fn matters_body(titles: &[&str]) -> String {
    const SHOWN: usize = 3;
    let mut lines: Vec<String> = titles
        .iter()
        .take(SHOWN)
        .map(|title| (*title).to_owned())
        .collect();
    match titles.len().saturating_sub(SHOWN) {
        0 => {}
        1 => lines.push("and 1 more".to_owned()),
        more => lines.push(format!("and {more} more")),
    }
    lines.join("\n")
}

/// The buttons of a notice about one matter, or about several.
pub fn matter_actions(count: usize) -> &'static [(Answer, &'static str)] {
    match count {
        1 => &[
            (Answer::Start, "Open"),
            (Answer::Snooze1Hour, "In an hour"),
            (Answer::SnoozeTomorrow, "Tomorrow"),
            (Answer::Skip, "Put aside"),
        ],
        _ => &[(Answer::Open, "See them")],
    }
}

/// Returns "1 strength" or "3 strengths"; empty for none.
pub fn tally(count: usize, one: &str, many: &str) -> String {
    match count {
        0 => String::new(),
        1 => format!("1 {one}"),
        n => format!("{n} {many}"),
    }
}

/// Joins what a step holds, leaving out what is empty: "3 strengths, 1 without evidence".
pub fn joined(parts: &[String]) -> String {
    parts
        .iter()
        .filter(|part| !part.is_empty())
        .map(String::as_str)
        .collect::<Vec<_>>()
        .join(", ")
}
