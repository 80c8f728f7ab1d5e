//! Sentences of Return on Me.

use chrono::NaiveDate;

/// Our proposals: key, name, what good looks like, weight to begin with. Together they weigh 100.
pub fn criteria_ours() -> [(&'static str, &'static str, &'static str, i32); 8] {
    [
        (
            "learning",
            "Learning",
            "Every month I can do something that I could not do before.",
            15,
        ),
        (
            "pay",
            "Pay",
            "It covers my life and what I put aside, and I find it fair.",
            15,
        ),
        (
            "impact",
            "Impact",
            "I can name somebody who is better off because of what I did.",
            15,
        ),
        (
            "autonomy",
            "Autonomy",
            "I decide how I work, and am asked about what.",
            15,
        ),
        (
            "people",
            "People",
            "I look forward to most of those I work with.",
            15,
        ),
        (
            "balance",
            "Balance",
            "Evenings are mine, and I come home with something left.",
            10,
        ),
        (
            "visibility",
            "Visibility",
            "Those who decide about the next step know what I do.",
            5,
        ),
        (
            "options",
            "Future options",
            "After two years here more doors are open than before.",
            10,
        ),
    ]
}

/// A criterion without a name.
pub fn criterion_empty() -> &'static str {
    "Give the criterion a name, or leave it away."
}

/// What undo calls a criterion.
pub fn criterion(name: &str) -> String {
    format!("the criterion “{name}”")
}

/// What undo calls criteria that were taken over.
pub fn criteria_taken(count: usize) -> String {
    super::super::tally(count, "proposed criterion", "proposed criteria")
}

/// What undo calls freezing.
pub fn criteria_freezing() -> String {
    "the criteria: frozen".to_owned()
}

/// What undo calls a new set.
pub fn criteria_renewing() -> String {
    "a new set of criteria".to_owned()
}

/// What undo calls dropping a draft.
pub fn criteria_dropping() -> String {
    "the criteria: draft dropped".to_owned()
}

/// Why frozen criteria cannot be changed.
pub fn criteria_frozen(on: NaiveDate) -> String {
    format!(
        "These criteria were frozen on {}. To change them, begin a new set and say why; the old one stays.",
        day(on)
    )
}

/// Why no second draft is begun.
pub fn criteria_drafted() -> String {
    "A new set is being drafted already. Freeze it or drop it first.".to_owned()
}

/// Why there is no draft to drop.
pub fn criteria_no_draft() -> String {
    "There is no draft to drop.".to_owned()
}

/// A new set without a reason.
pub fn criteria_reason_empty() -> &'static str {
    "Say in one line why the criteria change; it is kept beside them."
}

/// Too few criteria to freeze.
pub fn criteria_too_few(count: usize, fewest: usize) -> String {
    let more = fewest.saturating_sub(count);
    match count {
        0 => "Choose six to ten criteria for what you want back from a role.".to_owned(),
        1 => format!("1 criterion stands here; it takes at least {fewest}: add {more} more."),
        _ => format!("{count} criteria stand here; it takes at least {fewest}: add {more} more."),
    }
}

/// Too many criteria to freeze.
pub fn criteria_too_many(count: usize, most: usize) -> String {
    format!(
        "{count} criteria stand here, and {most} are the most: take {} away.",
        count - most
    )
}

/// A criterion weighs nothing.
pub fn criteria_without_weight() -> String {
    "One criterion weighs nothing: give it a weight, or take it away.".to_owned()
}

/// The weights do not add up.
pub fn criteria_sum(sum: i32, whole: i32) -> String {
    if sum < whole {
        format!("The weights add up to {sum}: give {} more.", whole - sum)
    } else {
        format!("The weights add up to {sum}: take {} away.", sum - whole)
    }
}

/// The criteria can be frozen.
pub fn criteria_to_freeze() -> String {
    "The weights add up. Freeze the criteria, so that they hold when it gets tight.".to_owned()
}

/// The role that one has.
pub fn subject_current() -> &'static str {
    "The role I have"
}

/// A subject that is not there.
pub fn subject_gone() -> String {
    "This option is no longer there. Choose another.".to_owned()
}

/// Why nothing can be scored yet.
pub fn scoring_unfrozen() -> String {
    "Freeze the criteria first; then score by them.".to_owned()
}

/// A criterion that is not in the set in force.
pub fn scoring_other_set() -> String {
    "This criterion belongs to an older set. Score by the one in force.".to_owned()
}

/// What undo calls a scoring.
pub fn scoring(subject: &str) -> String {
    format!("the score of “{subject}”")
}

/// The current role was not scored in this lap.
pub fn scoring_current_missing() -> String {
    "Score the role you have.".to_owned()
}

/// A scoring is not whole.
pub fn scoring_unfinished(subject: &str, left: usize) -> String {
    match left {
        1 => format!("“{subject}” lacks one score."),
        _ => format!("“{subject}” lacks {left} scores."),
    }
}

/// An option was not scored with the set in force.
pub fn scoring_option_missing(subject: &str) -> String {
    format!("Score “{subject}” by the same criteria.")
}

/// What the step holds.
pub fn return_holds(criteria: usize, scorings: usize) -> String {
    super::super::joined(&[
        super::super::tally(criteria, "frozen criterion", "frozen criteria"),
        super::super::tally(scorings, "score", "scores"),
    ])
}

/// What the step holds while the criteria are a draft.
pub fn return_holds_draft(criteria: usize) -> String {
    super::super::tally(criteria, "criterion in a draft", "criteria in a draft")
}

/// The matter of the quarterly scoring.
pub fn return_matter() -> String {
    "Score the role you have, also if all is well".to_owned()
}

/// More of it.
pub fn return_matter_detail(last: Option<NaiveDate>) -> String {
    match last {
        Some(last) => format!("Last scored on {}.", day(last)),
        None => "The criteria are frozen; nothing was scored by them yet.".to_owned(),
    }
}

/// The line in the plot where the weights change.
pub fn return_change(number: usize) -> String {
    format!("new criteria ({number})")
}

/// A date within a sentence.
pub(super) fn day(on: NaiveDate) -> String {
    on.format("%-d %B %Y").to_string()
}
