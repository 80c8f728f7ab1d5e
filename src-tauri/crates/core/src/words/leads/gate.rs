//! Sentences of the gate before an application, of the fit, and of offers side by side.

use chrono::NaiveDate;

use super::spoken;
use crate::leads::fit::LeadFit;
use crate::leads::gate::pass::GateCheck;
use crate::leads::response::{Rate, Responses};
use crate::words::listed;

/// What undo calls a lead's fit.
pub fn lead_fit_of(title: &str) -> String {
    format!("how “{title}” fits you")
}

/// What undo calls a lead's gate.
pub fn gate_of(title: &str) -> String {
    format!("what is ready for “{title}”")
}

/// What undo calls a lead's next step.
pub fn lead_next_step(title: &str) -> String {
    format!("the next step of “{title}”")
}

/// How a lead fits, with how much of it is known.
pub fn lead_fit(fit: Option<f64>, known: usize, of: usize) -> String {
    match fit {
        _ if of == 0 => "You have no frozen criteria yet to hold it against.".to_owned(),
        None => format!("Nothing is known yet of your {of} criteria."),
        Some(fit) if known == of => format!("{fit:.1} of 10, from all {of} criteria."),
        Some(fit) => format!("{fit:.1} of 10, from {known} of {of} criteria."),
    }
}

/// Whether the CV was gone through.
pub fn gate_cv(on: Option<NaiveDate>) -> String {
    match on {
        Some(on) => format!("You went through your CV for it on {}.", spoken(on)),
        None => "You have not gone through your CV for it yet.".to_owned(),
    }
}

/// A review of the CV before there was anything to review it for.
pub fn gate_cv_too_early(began: NaiveDate) -> String {
    format!(
        "You heard of it on {}; going through your CV before was not for this lead.",
        spoken(began)
    )
}

/// Whether somebody is named.
pub fn gate_person(name: &str) -> String {
    if name.is_empty() {
        "Nobody there is named yet. Who decides, or who could say a word for you?".to_owned()
    } else {
        format!("{name} is the right person.")
    }
}

/// Whether the fit is good enough.
pub fn gate_fit(fit: &LeadFit, min: u32, met: bool) -> String {
    match fit.fit {
        None if fit.rows.is_empty() => {
            "Whether it fits cannot be said: your plan has no frozen criteria yet.".to_owned()
        }
        None => "Whether it fits cannot be said: nothing is known yet of your criteria.".to_owned(),
        Some(_) if met => format!("It fits: {} You ask for {min}.", fit.sentence),
        Some(_) => format!("It fits too little: {} You ask for {min}.", fit.sentence),
    }
}

/// What is open, when an application is to go.
pub fn gate_open(open: &[GateCheck]) -> String {
    let names: Vec<&str> = open
        .iter()
        .map(|check| match check {
            GateCheck::CvReviewed => "your CV, which you have not gone through for it",
            GateCheck::RightPerson => "the right person, whom nobody has named",
            GateCheck::Fit => "how it fits you",
        })
        .collect();
    format!(
        "Before it counts as applied, look at {}. Or say in a line why it goes anyway.",
        listed(&names)
    )
}

/// What the alert is called.
pub fn scattergun_called() -> &'static str {
    "Many at once, half ready"
}

/// Many at once, half ready.
pub fn scattergun(sent: u32, open: u32, days: i64) -> String {
    let half = if open == sent {
        "each of them with something open".to_owned()
    } else {
        format!("{open} of them with something open")
    };
    format!(
        "{sent} applications went in {days} days, {half}: the CV, the right person or the fit. One that is ready is \
         worth more than several that are not. Before the next, find one name and go through your CV once."
    )
}

fn rate(rate: Rate) -> String {
    format!("{} of {}", rate.answered, rate.of)
}

/// What the applications came to.
pub fn responses(found: &Responses, enough: u32) -> String {
    let (gated, ungated) = (found.gated, found.ungated);
    if gated.of + ungated.of == 0 {
        return "No application is old enough to say what came of it.".to_owned();
    }
    let sides = if gated.of == 0 {
        let open = rate(ungated);
        format!(
            "None has gone yet with all three checks met; of those with one open, {open} got an answer."
        )
    } else if ungated.of == 0 {
        let met = rate(gated);
        format!("With all three checks met, {met} got an answer; none has gone with one open.")
    } else {
        let (met, open) = (rate(gated), rate(ungated));
        format!("With all three checks met, {met} got an answer; with one open, {open}.")
    };
    if gated.of < enough || ungated.of < enough {
        format!(
            "{sides} That is too early to compare: with fewer than {enough} on a side, chance speaks."
        )
    } else {
        sides
    }
}

/// More than fit side by side.
pub fn offers_too_many(most: usize) -> String {
    format!("At most {most} can stand side by side. Take one away first.")
}

/// How much is known of what stands side by side.
pub fn offers_known(known: usize, of: usize) -> String {
    match of - known {
        _ if of == 0 => String::new(),
        0 => format!("All {of} scores are known."),
        1 => format!("{known} of the {of} scores are known; one is not."),
        open => format!("{known} of the {of} scores are known; {open} are not."),
    }
}

/// At its best it would catch up with another.
pub fn hinge_passes(criterion: &str, title: &str, other: &str) -> String {
    format!("If “{criterion}” were a 10 for “{title}”, it would no longer stand behind “{other}”.")
}

/// At its worst it would fall behind another.
pub fn hinge_behind(criterion: &str, title: &str, other: &str) -> String {
    format!("If “{criterion}” were a 0 for “{title}”, it would fall behind “{other}”.")
}

/// A next step that asks about a criterion, after what stood there.
pub fn ask_about(before: &str, criterion: &str) -> String {
    let ask = format!("ask about “{criterion}”");
    if before.is_empty() {
        format!("Ask about “{criterion}”")
    } else if before.to_lowercase().contains(&ask.to_lowercase()) {
        before.to_owned()
    } else {
        format!("{before}; {ask}")
    }
}
