//! Sentences of experiments.

use chrono::NaiveDate;

use super::explore_ago;
use crate::journey::explore::experiment::{ExperimentDraft, ExperimentVerdict};
use crate::words::{date, joined, tally};

/// One without words.
pub fn experiment_empty() -> &'static str {
    "Say in a few words what you expect to see."
}

/// It ends before it begins.
pub fn experiment_backwards() -> &'static str {
    "It would end before it begins. Choose a later day, or begin earlier."
}

/// What undo calls an experiment.
pub fn experiment(hypothesis: &str) -> String {
    format!("the experiment “{hypothesis}”")
}

/// What an experiment serves.
pub fn experiment_serves(
    objective: Option<&str>,
    assumption: Option<&str>,
    route: Option<&str>,
) -> String {
    let own: Vec<String> = [
        assumption.map(|title| format!("Tests “{title}”")),
        objective.map(|title| format!("For the objective “{title}”")),
        route.map(|title| format!("On the route “{title}”")),
    ]
    .into_iter()
    .flatten()
    .collect();
    own.join(" · ")
}

/// When it runs.
pub fn experiment_runs(draft: &ExperimentDraft, today: NaiveDate) -> String {
    if draft.verdict != ExperimentVerdict::Open {
        return match draft.finished_on {
            Some(on) => format!("Finished {}", explore_ago(on, today)),
            None => "Finished".to_owned(),
        };
    }
    match (draft.started_on, draft.ends_on) {
        (None, None) => String::new(),
        (Some(from), None) => format!("From {}", date(from, today)),
        (None, Some(to)) => format!("Until {}", date(to, today)),
        (Some(from), Some(to)) => format!("{} to {}", date(from, today), date(to, today)),
    }
}

/// What it lacks.
pub fn experiment_lacks(draft: &ExperimentDraft, serves: &str, today: NaiveDate) -> Vec<String> {
    if draft.verdict != ExperimentVerdict::Open {
        return Vec::new();
    }
    let mut lacks = Vec::new();
    if serves.is_empty() {
        lacks.push("An orphan: it tests nothing in your plan.".to_owned());
    }
    match draft.ends_on {
        None => lacks.push("Give it a last day; without one it never says anything.".to_owned()),
        Some(on) if on <= today => {
            lacks.push("Its last day has come: what did you see?".to_owned())
        }
        Some(_) => {}
    }
    lacks
}

/// Orphans among those that run.
pub fn experiment_orphans(count: usize) -> String {
    match count {
        0 => String::new(),
        1 => "One of these is an orphan: nothing in your plan waits for its result. Tie it to a belief or an objective, or let it go.".to_owned(),
        n => format!("{n} of these are orphans: nothing in your plan waits for their results. Tie each to a belief or an objective, or let it go."),
    }
}

/// None yet.
pub fn experiments_none() -> &'static str {
    "Plan one small trial: a conversation is enough."
}

/// Of an earlier lap only.
pub fn experiments_old() -> &'static str {
    "These come from an earlier lap. What would you like to find out now?"
}

/// Over, and nothing said.
pub fn experiment_over(hypothesis: &str) -> String {
    format!("The last day of “{hypothesis}” has come: write down what you saw.")
}

/// Without an end.
pub fn experiment_endless(hypothesis: &str) -> String {
    format!("Give “{hypothesis}” a last day.")
}

/// Serves nothing.
pub fn experiment_orphan(hypothesis: &str) -> String {
    format!("Tie “{hypothesis}” to a belief or an objective of your plan.")
}

/// What the step holds.
pub fn experiments_hold(count: usize, running: usize) -> String {
    joined(&[
        tally(count, "experiment", "experiments"),
        match running {
            0 => String::new(),
            n => format!("{n} not finished"),
        },
    ])
}

/// The last day has come.
pub fn experiment_day() -> &'static str {
    "An experiment is over: what did you see?"
}

/// Which.
pub fn experiment_day_detail(hypothesis: &str) -> String {
    format!("You expected: “{hypothesis}”")
}
