//! Sentences about targets and about what could throw one off.

use chrono::NaiveDate;

use crate::journey::demonstrate::derailer::DerailerSort;
use crate::journey::demonstrate::target::{TargetCounts, TargetDraft, TargetPeriod};

fn period(period: TargetPeriod) -> &'static str {
    match period {
        TargetPeriod::Week => "week",
        TargetPeriod::Month => "month",
    }
}

fn tally(counts: TargetCounts, number: u32) -> &'static str {
    match (counts, number) {
        (TargetCounts::Touches, 1) => "touch",
        (TargetCounts::Touches, _) => "touches",
        (TargetCounts::PeopleMet, 1) => "person met",
        (TargetCounts::PeopleMet, _) => "people met",
        (TargetCounts::FollowUps, 1) => "follow-up",
        (TargetCounts::FollowUps, _) => "follow-ups",
        (TargetCounts::Sessions, 1) => "session finished",
        (TargetCounts::Sessions, _) => "sessions finished",
        (TargetCounts::Rehearsals, 1) => "story told aloud",
        (TargetCounts::Rehearsals, _) => "stories told aloud",
        (TargetCounts::Interviews, 1) => "interview or mock",
        (TargetCounts::Interviews, _) => "interviews or mocks",
        (TargetCounts::Debriefs, 1) => "debrief",
        (TargetCounts::Debriefs, _) => "debriefs",
        (TargetCounts::Experiments, 1) => "experiment ended",
        (TargetCounts::Experiments, _) => "experiments ended",
        (TargetCounts::Applications, 1) => "application",
        (TargetCounts::Applications, _) => "applications",
        (TargetCounts::LeadWork, 1) => "thing done for a lead",
        (TargetCounts::LeadWork, _) => "things done for a lead",
        (TargetCounts::Own, _) => "of your own count",
    }
}

/// A target in words: "3 touches a week".
pub fn target(draft: &TargetDraft) -> String {
    let every = period(draft.period);
    match draft.name.as_str() {
        "" => format!(
            "{} {} a {every}",
            draft.number,
            tally(draft.counts, draft.number)
        ),
        name if draft.counts == TargetCounts::Own => format!("{name}: {} a {every}", draft.number),
        name => format!(
            "{name}: {} {} a {every}",
            draft.number,
            tally(draft.counts, draft.number)
        ),
    }
}

/// What undo calls a target.
pub fn target_called(draft: &TargetDraft) -> String {
    format!("the target “{}”", target(draft))
}

/// What undo calls one of an own count.
pub fn target_count_called(note: &str) -> String {
    match note {
        "" => "one more for a target".to_owned(),
        note => format!("“{note}” for a target"),
    }
}

/// What counts in a target.
pub fn what_counts(counts: TargetCounts) -> &'static str {
    match counts {
        TargetCounts::Touches => "Every touch that you logged, by its day, answered or not.",
        TargetCounts::PeopleMet => "Everybody in your book whom you met on a day of it.",
        TargetCounts::FollowUps => {
            "The first time you were in touch with somebody after you met, within half a year, once a person."
        }
        TargetCounts::Sessions => "Every session that you ended, by the day on which it ended.",
        TargetCounts::Rehearsals => "Every time you told one of your stories aloud.",
        TargetCounts::Interviews => {
            "Interviews, pitches and review talks by their date once it has come, and mocks and pitches that you logged."
        }
        TargetCounts::Debriefs => "Every debrief, by the day of what it is about.",
        TargetCounts::Experiments => {
            "Every experiment that ended with a result, by the day of the result."
        }
        TargetCounts::Applications => "Every lead that went to “applied”, by that day.",
        TargetCounts::LeadWork => "Everything that you noted for a lead, by its day.",
        TargetCounts::Own => "Each one that you count yourself.",
    }
}

/// A thing that counts.
pub fn counted_row(counts: TargetCounts, kind: &str, who: &str) -> String {
    match counts {
        TargetCounts::Touches | TargetCounts::FollowUps => {
            let names: Vec<String> = who
                .lines()
                .filter(|name| !name.is_empty())
                .map(str::to_owned)
                .collect();
            let sentence = crate::words::touch_with(crate::words::touch_kind(kind), &names);
            capital(&sentence)
        }
        TargetCounts::PeopleMet | TargetCounts::Rehearsals => who.to_owned(),
        TargetCounts::Sessions if kind == "grow" => "Grow session".to_owned(),
        TargetCounts::Sessions => "Maintain session".to_owned(),
        TargetCounts::Interviews => {
            let kind = match kind {
                "pitch" => "Pitch",
                "review_talk" => "Review talk",
                "mock" => "Mock interview",
                _ => "Interview",
            };
            if who.is_empty() {
                kind.to_owned()
            } else {
                format!("{kind}: {who}")
            }
        }
        TargetCounts::Debriefs | TargetCounts::Experiments | TargetCounts::Applications => {
            who.to_owned()
        }
        TargetCounts::LeadWork => format!("{kind} · {who}"),
        TargetCounts::Own if who.is_empty() => "One".to_owned(),
        TargetCounts::Own => who.to_owned(),
    }
}

fn capital(text: &str) -> String {
    let mut chars = text.chars();
    chars.next().map_or(String::new(), |first| {
        first.to_uppercase().chain(chars).collect()
    })
}

/// What one calls a period under its bar.
pub fn period_label(period: TargetPeriod, from: NaiveDate) -> String {
    match period {
        TargetPeriod::Week => from.format("%-d %b").to_string(),
        TargetPeriod::Month => from.format("%b").to_string(),
    }
}

/// A count beside what was aimed at.
pub fn counted_of(done: u32, wanted: u32) -> String {
    format!("{done} of {wanted}")
}

/// How a target stands in the period that runs.
pub fn target_stands(
    period: TargetPeriod,
    done: u32,
    wanted: u32,
    days: i64,
    halved: bool,
) -> String {
    let span = self::period(period);
    let half = if halved { " (a minimum week)" } else { "" };
    let rest = match days {
        _ if done >= wanted => "that is it".to_owned(),
        0 => "today is its last day".to_owned(),
        1 => "1 day left".to_owned(),
        days => format!("{days} days left"),
    };
    format!("{done} of {wanted} this {span}{half}, {rest}")
}

/// What a review says of a target.
pub fn target_counted(period: TargetPeriod, done: u32, wanted: u32) -> String {
    match period {
        TargetPeriod::Week => format!("{done} of {wanted}"),
        TargetPeriod::Month => format!("{done} of {wanted} this month so far"),
    }
}

/// A target that begins later.
pub fn target_begins(on: NaiveDate) -> String {
    format!("Begins on {}", on.format("%-d %B %Y"))
}

/// A target that has ended.
pub fn target_ended(on: Option<NaiveDate>) -> String {
    on.map_or_else(
        || "Ended".to_owned(),
        |on| format!("Ended on {}", on.format("%-d %B %Y")),
    )
}

/// A span that ends before it begins.
pub fn target_span_wrong() -> String {
    "The last day lies before the first. Choose a later one, or leave it empty.".to_owned()
}

/// A count without its target.
pub fn target_missing() -> String {
    "Say which target this is for.".to_owned()
}

/// A target that needs no counting by hand.
pub fn counts_by_itself() -> String {
    "This target counts what you log anyway. Log the thing itself, and it counts.".to_owned()
}

/// Something that is said to have happened and lies ahead.
pub fn lies_ahead() -> String {
    "That day lies in the future. Choose today or an earlier day.".to_owned()
}

/// What the targets lack.
pub fn target_look_missing(none: bool) -> &'static str {
    if none {
        "Set one target that you can keep beside everything else."
    } else {
        "Your targets are from an earlier lap. Say of one that it still holds, or change it."
    }
}

/// A derailer without words.
pub fn derailer_empty() -> &'static str {
    "Say in a few words what could throw you off."
}

/// A look without its derailer.
pub fn derailer_missing() -> String {
    "Say what you looked at.".to_owned()
}

/// What undo calls a derailer.
pub fn derailer_called(sort: DerailerSort, what: &str) -> String {
    match sort {
        DerailerSort::Mine => format!("the derailer “{what}”"),
        DerailerSort::Outside => format!("the hindrance “{what}”"),
    }
}

/// What undo calls a look at a derailer.
pub fn derailer_look_called() -> &'static str {
    "a look at what could throw you off"
}

/// How likely something is, in words.
pub fn derailer_likely(likelihood: u32) -> &'static str {
    match likelihood {
        1 => "hardly likely",
        2 => "not very likely",
        3 => "could happen",
        4 => "likely",
        _ => "already happening",
    }
}

/// What the derailers lack.
pub fn derailer_look_missing(none: bool, fresh: bool) -> &'static str {
    match (none, fresh) {
        (true, _) => "Name one thing of yours, or from outside, that could get in the way.",
        (false, false) => "Nothing here was looked at in this lap. The weekly review does it.",
        (false, true) => "One of them has no counter-move yet. Decide what you would do.",
    }
}
