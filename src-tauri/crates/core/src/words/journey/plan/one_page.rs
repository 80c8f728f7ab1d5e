//! Sentences of the plan’s page and of its meter.

use chrono::{NaiveDate, TimeDelta};

use super::scenarios::{likelihood, scenario_signs_seen};
use crate::journey::plan::assumption::{AssumptionDraft, AssumptionStatus};
use crate::journey::plan::meter::LeansOn;
use crate::journey::plan::objective::ObjectiveDraft;
use crate::journey::plan::option::{OptionDraft, OptionState};
use crate::journey::plan::resource::ResourceDraft;
use crate::journey::plan::return_on_me::Total;
use crate::journey::plan::scenario::ScenarioDraft;
use crate::words::date;

/// A direction without words.
pub fn direction_empty() -> &'static str {
    "Say in one sentence where you are heading."
}

/// What undo calls the direction.
pub fn plan_direction(text: &str) -> String {
    format!("the direction “{text}”")
}

/// What undo calls a review.
pub fn plan_review() -> &'static str {
    "the review of the plan"
}

/// Nothing to look through.
pub fn plan_empty() -> &'static str {
    "There is no plan to look through yet. Write a first line of it, then come back."
}

/// This lap has no direction.
pub fn direction_missing() -> &'static str {
    "Say in one sentence where you are heading."
}

/// This lap has not looked the plan through.
pub fn plan_review_missing() -> &'static str {
    "Read the page once from top to bottom, mend what is off, and say that it stands."
}

/// The day of the review has come.
pub fn plan_review_day() -> &'static str {
    "Look your plan through"
}

/// Why.
pub fn plan_review_day_detail() -> &'static str {
    "It is 90 days old. Ten minutes: what moved, what was tested, what goes?"
}

/// "5 weeks", "today".
fn age(age: TimeDelta) -> String {
    let days = age.num_days().max(0);
    let span = |n: i64, one: &str, many: &str| {
        if n == 1 {
            format!("1 {one}")
        } else {
            format!("{n} {many}")
        }
    };
    match days {
        0 => "new today".to_owned(),
        1..14 => format!("{} old", span(days, "day", "days")),
        14..63 => format!("{} old", span(days / 7, "week", "weeks")),
        63..730 => format!("{} old", span(days * 12 / 365, "month", "months")),
        _ => format!("{} old", span(days / 365, "year", "years")),
    }
}

/// How old the plan is.
pub fn plan_age(since: TimeDelta) -> String {
    format!("The plan is {}.", age(since))
}

/// How old the plan is, in a list.
pub fn plan_age_short(since: TimeDelta) -> String {
    age(since)
}

/// Lines that the page has no room for.
pub fn plan_more(count: usize) -> String {
    match count {
        0 => String::new(),
        n => format!("and {n} more"),
    }
}

/// The heading of a part.
pub fn part_objectives() -> &'static str {
    "What I want"
}

/// The heading of a part.
pub fn part_options() -> &'static str {
    "What I could do next"
}

/// The heading of a part.
pub fn part_untested() -> &'static str {
    "What I only believe"
}

/// The heading of a part.
pub fn part_refuted() -> &'static str {
    "What did not hold"
}

/// The heading of a part.
pub fn part_scenarios() -> &'static str {
    "What could happen"
}

/// The part of the page about what each is worth to me.
pub fn part_worth() -> &'static str {
    "Return on Me"
}

/// The part of the page about what I still lack.
pub fn part_gaps() -> &'static str {
    "What I still need"
}

/// What a role or an option came to.
pub fn worth_line(total: &Total, today: NaiveDate) -> String {
    sentences(&[
        format!("{:.1} of 100", total.total),
        format!("Scored {}", date(total.scored_on, today)),
    ])
}

/// How far something is from what is needed, and how it closes.
pub fn gap_line(draft: &ResourceDraft, today: NaiveDate) -> String {
    sentences(&[
        format!("{} of {}", draft.have, draft.need),
        draft.how.clone(),
        draft
            .by_on
            .map_or(String::new(), |on| format!("By {}", date(on, today))),
    ])
}

/// Sentences one after the other, each with its full stop.
fn sentences(parts: &[String]) -> String {
    parts
        .iter()
        .filter(|part| !part.is_empty())
        .map(|part| match part.chars().last() {
            Some('.' | '!' | '?' | '…') => part.clone(),
            _ => format!("{part}."),
        })
        .collect::<Vec<_>>()
        .join(" ")
}

/// "Label: text", or nothing.
fn labelled(label: &str, text: &str) -> String {
    match text {
        "" => String::new(),
        text => format!("{label}: {text}"),
    }
}

/// An objective on the page.
pub fn objective_line(draft: &ObjectiveDraft, today: NaiveDate) -> String {
    // What must not be cut off comes first.
    sentences(&[
        draft
            .by_on
            .map_or(String::new(), |by| format!("By {}", date(by, today))),
        labelled("Known by", &draft.measure),
        labelled("Good for", &draft.benefit),
    ])
}

/// An option on the page.
pub fn option_line(draft: &OptionDraft, today: NaiveDate) -> String {
    let chosen = match draft.state {
        OptionState::Chosen => "Chosen".to_owned(),
        _ => String::new(),
    };
    let when = match (draft.stepped_on, draft.by_on) {
        (Some(on), _) => format!("Taken on {}", date(on, today)),
        (None, Some(by)) => format!("By {}", date(by, today)),
        (None, None) => String::new(),
    };
    sentences(&[chosen, labelled("First step", &draft.first_step), when])
}

/// A belief on the page.
pub fn assumption_line(draft: &AssumptionDraft, today: NaiveDate) -> String {
    match draft.status {
        AssumptionStatus::Untested => sentences(&[
            labelled("Test", &draft.test),
            draft
                .due_on
                .map_or(String::new(), |due| format!("By {}", date(due, today))),
        ]),
        _ => sentences(&[labelled("I believed it because", &draft.why)]),
    }
}

/// A scenario on the page.
pub fn scenario_line(draft: &ScenarioDraft, seen: usize, of: usize) -> String {
    sentences(&[
        likelihood(draft.likelihood).to_owned(),
        labelled("First", &draft.first_step),
        scenario_signs_seen(seen, of),
    ])
}

/// How much of the plan holds.
pub fn plan_meter(held: u32, total: u32) -> String {
    match (held, total) {
        (_, 0) => {
            "There is nothing to weigh yet. It begins with one objective, one option or one belief."
                .to_owned()
        }
        (held, total) if held == total => {
            format!(
                "All {total} things this plan leans on are tested or worked out. Enjoy that; it will not last."
            )
        }
        (0, 1) => "This plan leans on one thing, and it is a belief still.".to_owned(),
        (0, total) => {
            format!(
                "This plan leans on {total} things, and all of them are beliefs still. Everybody starts there."
            )
        }
        (held, total) => format!(
            "Of {total} things this plan leans on, {held} {} tested or worked out. The rest is winging it, and now you know where.",
            if held == 1 { "is" } else { "are" }
        ),
    }
}

/// The cheapest next test.
pub fn plan_meter_next(next: Option<&AssumptionDraft>, today: NaiveDate) -> String {
    let Some(next) = next else {
        return String::new();
    };
    let by = next
        .due_on
        .map_or(String::new(), |due| format!(", by {}", date(due, today)));
    format!(
        "The cheapest next test{by}: {} That would settle “{}”.",
        sentences(std::slice::from_ref(&next.test)),
        next.statement
    )
}

/// What the meter counts, of one kind.
pub fn plan_leaning(leaning: LeansOn) -> &'static str {
    match leaning {
        LeansOn::Measured => "Active objectives that say how you will know",
        LeansOn::Guarded => "Active objectives with an answer to trouble",
        LeansOn::WorkedOut => "Options with a first step",
        LeansOn::Tested => "Beliefs that were tested",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_age_of_a_plan_is_said_as_one_would() {
        let said = |days| plan_age(TimeDelta::days(days));
        assert_eq!(said(0), "The plan is new today.", "not “0 days old”");
        assert_eq!(said(1), "The plan is 1 day old.", "one is singular");
        assert_eq!(said(35), "The plan is 5 weeks old.", "weeks from two on");
        assert_eq!(
            said(62),
            "The plan is 8 weeks old.",
            "until months say it better"
        );
        assert_eq!(
            said(63),
            "The plan is 2 months old.",
            "and months from two on"
        );
        assert_eq!(said(800), "The plan is 2 years old.", "and years");
    }
}
