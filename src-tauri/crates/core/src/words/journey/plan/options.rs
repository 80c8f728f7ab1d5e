//! Sentences of the options.

use crate::journey::plan::option::{OptionDraft, OptionSort, OptionState};
use crate::words::{joined, tally};

/// The name of an option.
pub fn option_title(sort: OptionSort, title: &str) -> &str {
    match sort {
        OptionSort::Stay => "Stay and reshape",
        OptionSort::Inside => "Move inside",
        OptionSort::Another => title,
    }
}

/// An option without words.
pub fn option_empty() -> &'static str {
    "Say in a few words what you could do."
}

/// An option turned into one that always stands there, or the other way round.
pub fn option_sort_stays() -> &'static str {
    "“Stay and reshape” and “Move inside” are always there, each once. Add another option beside them."
}

/// One that always stands there cannot go to the bin.
pub fn option_stays(title: &str) -> String {
    format!(
        "“{title}” stays on the list: it is worth comparing with, even when the answer is no. You can put it aside."
    )
}

/// What undo calls an option.
pub fn plan_option(title: &str) -> String {
    format!("the option “{title}”")
}

/// All are put aside.
pub fn options_none() -> &'static str {
    "All options are put aside. Take one up again, or add another."
}

/// Those of an earlier lap only.
pub fn options_old() -> &'static str {
    "These come from an earlier lap. Change what moved on, or look the whole plan through on its page."
}

/// An option without a first step.
pub fn option_vague(title: &str) -> String {
    format!("Give “{title}” a first step that you could take back, or put it aside.")
}

/// What an option lacks.
pub fn option_lacks(draft: &OptionDraft) -> Option<String> {
    match draft.state {
        OptionState::Aside => None,
        _ if !draft.worked_out() => {
            Some("It is worked out once it has a first step that you could take back.".to_owned())
        }
        _ if draft.by_on.is_none() && draft.stepped_on.is_none() => {
            Some("Give the first step a date.".to_owned())
        }
        _ => None,
    }
}

/// What the step holds.
pub fn options_hold(count: usize, worked: usize) -> String {
    joined(&[
        tally(count, "option", "options"),
        format!("{worked} with a first step"),
    ])
}

/// The day of a first step has come.
pub fn option_day() -> &'static str {
    "A first step is due"
}

/// Which.
pub fn option_day_detail(title: &str, step: &str) -> String {
    format!("{title}: {step}")
}
