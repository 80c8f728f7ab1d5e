//! Sentences of what one only believes.

use crate::journey::plan::assumption::{AssumptionDraft, AssumptionStatus};
use crate::words::{joined, tally};

/// An assumption without words.
pub fn assumption_empty() -> &'static str {
    "Say in a few words what you believe."
}

/// Evidence without words.
pub fn evidence_empty() -> &'static str {
    "Say in a few words what you saw."
}

/// What undo calls an assumption.
pub fn assumption(statement: &str) -> String {
    format!("the belief “{statement}”")
}

/// What undo calls a piece of evidence.
pub fn assumption_evidence(text: &str) -> String {
    format!("what you saw: “{text}”")
}

/// No assumption yet.
pub fn assumptions_none() -> &'static str {
    "Write down one thing that your plan takes for granted."
}

/// Those of an earlier lap only.
pub fn assumptions_old() -> &'static str {
    "These come from an earlier lap. Test one, add one, or look the whole plan through on its page."
}

/// An untested one without a test or a date.
pub fn assumption_vague(statement: &str) -> String {
    format!("Give “{statement}” its cheapest test and a date.")
}

/// What the step holds.
pub fn assumptions_hold(count: usize, untested: usize) -> String {
    joined(&[
        tally(count, "belief", "beliefs"),
        match untested {
            0 => String::new(),
            n => format!("{n} untested"),
        },
    ])
}

/// What leans on it.
pub fn assumption_leans(
    status: AssumptionStatus,
    objective: Option<&str>,
    option: Option<&str>,
) -> String {
    let on: Vec<String> = [
        objective.map(|title| format!("the objective “{title}”")),
        option.map(|title| format!("the option “{title}”")),
    ]
    .into_iter()
    .flatten()
    .collect();
    match (on.join(" and "), status) {
        (on, _) if on.is_empty() => String::new(),
        (on, AssumptionStatus::Refuted) => {
            format!("This did not hold, and {on} leaned on it: look there again.")
        }
        (on, _) => format!("What leans on it: {on}"),
    }
}

/// What it lacks.
pub fn assumption_lacks(draft: &AssumptionDraft, evidence: usize) -> String {
    match draft.status {
        AssumptionStatus::Untested => match (draft.test.is_empty(), draft.due_on) {
            (true, _) => "How could you find out for the price of a coffee or an hour?".to_owned(),
            (false, None) => "Give the test a date.".to_owned(),
            (false, Some(_)) => String::new(),
        },
        _ if evidence == 0 => {
            "It counts as tested once you have written down what you saw.".to_owned()
        }
        _ => String::new(),
    }
}

/// A test is due.
pub fn assumption_day() -> &'static str {
    "A belief is due to be tested"
}

/// Which, and how.
pub fn assumption_day_detail(statement: &str, test: &str) -> String {
    match test {
        "" => format!("“{statement}”"),
        test => format!("“{statement}”. The test: {test}"),
    }
}
