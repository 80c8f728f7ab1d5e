//! Sentences about organisations, who was where and when, and why a ring is what it is.

use chrono::{Datelike, NaiveDate};

use crate::people::membership::MembershipDraft;
use crate::people::membership::span::{Overlap, Overlapped};
use crate::people::person::Ring;
use crate::people::ring::{Desk, Workplace};

/// A membership nowhere.
pub fn membership_nowhere() -> &'static str {
    "Say where. Write the name of the organisation; of your own roles what you did there is enough."
}

/// A day, month or year that cannot be read.
pub fn partial_date_unreadable(text: &str) -> String {
    format!(
        "\"{text}\" is not a date that can be read. Write 2021, 2021-04 or 2021-04-15, or leave it empty."
    )
}

/// An end before the beginning.
pub fn membership_backwards() -> &'static str {
    "It ends before it began. Exchange the two dates, or leave the last one empty."
}

/// A role and where.
pub fn role_at(title: &str, organisation: &str) -> String {
    match (title, organisation) {
        ("", organisation) => organisation.to_owned(),
        (title, "") => title.to_owned(),
        (title, organisation) => format!("{title}, {organisation}"),
    }
}

/// What undo and the bin call a membership.
pub fn membership(somebody: bool, title: &str, organisation: &str) -> String {
    let what = role_at(title, organisation);
    if somebody {
        format!("where they were, “{what}”")
    } else {
        format!("the role “{what}”")
    }
}

/// An organisation without a name.
pub fn organisation_nameless() -> &'static str {
    "Write the name of the organisation."
}

/// Another name for an organisation.
pub fn organisation_renamed() -> &'static str {
    "That is the name of another organisation. Change where people work on their own pages, or mark several in the list."
}

/// What undo and the bin call an organisation.
pub fn organisation(name: &str) -> String {
    format!("what you know of {name}")
}

/// An organisation that nobody names.
pub fn organisation_gone() -> &'static str {
    "Nobody in your book is at this organisation any more, and no lead names it. Go back to the list."
}

/// A day, month or year as one says it.
fn spoken(text: &str) -> String {
    const MONTHS: [&str; 12] = [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ];
    let mut parts = text.split('-');
    let year = parts.next().unwrap_or_default();
    let month = parts
        .next()
        .and_then(|month| month.parse::<usize>().ok())
        .and_then(|month| MONTHS.get(month.wrapping_sub(1)));
    match (parts.next(), month) {
        (Some(day), Some(month)) => format!("{} {month} {year}", day.trim_start_matches('0')),
        (None, Some(month)) => format!("{month} {year}"),
        _ => year.to_owned(),
    }
}

/// When somebody was somewhere.
pub fn membership_when(draft: &MembershipDraft) -> String {
    let (from, until) = (draft.from_on.as_str(), draft.until_on.as_str());
    match (from, until, draft.over) {
        ("", "", false) => "now; since when is not known".to_owned(),
        ("", "", true) => "left; when is not known".to_owned(),
        (from, "", false) => format!("since {}", spoken(from)),
        (from, "", true) => format!("from {}, and left since", spoken(from)),
        ("", until, _) => format!("until {}", spoken(until)),
        (from, until, _) if from == until => format!("in {}", spoken(from)),
        (from, until, _) => format!("{} to {}", spoken(from), spoken(until)),
    }
}

/// The years of a time, as one writes them: 2020, 2019–21.
fn years(from: NaiveDate, until: NaiveDate) -> String {
    let (from, until) = (from.year(), until.year());
    if from == until {
        format!("in {from}")
    } else if from / 100 == until / 100 {
        format!("{from}–{:02}", until % 100)
    } else {
        format!("{from}–{until}")
    }
}

/// Whether I was somewhere at the same time; empty when I was not.
pub fn overlap(organisation: &str, overlap: Overlap, today: NaiveDate) -> String {
    match (overlap.sure, overlap.from) {
        (Overlapped::Never, _) => String::new(),
        (Overlapped::Surely, Some(from)) if overlap.until >= today && from >= today => {
            format!("You are both at {organisation} now.")
        }
        (Overlapped::Surely, Some(from)) if overlap.until >= today => {
            format!(
                "You have both been at {organisation} since {}.",
                from.year()
            )
        }
        (Overlapped::Surely, Some(from)) => {
            format!(
                "You overlapped at {organisation} {}.",
                years(from, overlap.until)
            )
        }
        (Overlapped::Perhaps, Some(from)) => format!(
            "You may have overlapped at {organisation} {}; the dates leave it open.",
            years(from, overlap.until)
        ),
        (_, None) => format!(
            "You may have overlapped at {organisation}; nobody wrote down since when they were there."
        ),
    }
}

/// Where I am, and what follows from it.
pub fn my_desk(current: Option<&MembershipDraft>, desk: &Desk) -> String {
    let at = match current {
        None if desk.key.is_empty() => {
            return "Write down where you are now. Then Fairlead works out how far everybody is from your desk, and who was \
                    somewhere while you were there."
                .to_owned();
        }
        None => format!("You were last at {}.", desk.organisation),
        Some(draft) => {
            let what = [
                draft.title.as_str(),
                draft.department.as_str(),
                draft.organisation.as_str(),
            ];
            let what: Vec<&str> = what.into_iter().filter(|part| !part.is_empty()).collect();
            format!("You are now: {}.", what.join(", "))
        }
    };
    let missing = match (
        desk.key.is_empty(),
        desk.department.is_empty(),
        desk.industry.is_empty(),
    ) {
        (true, ..) => " Without an organisation, rings cannot be worked out.",
        (_, false, false) => " Rings are worked out from this, where you set none yourself.",
        (_, true, false) => {
            " Rings are worked out from this. Say which department, and your team is told from the company."
        }
        (_, false, true) => {
            " Rings are worked out from this. Say its industry on its page, and other industries are told from yours."
        }
        (_, true, true) => {
            " Rings are worked out from this. Say which department, and on its page which industry, and more of them are known."
        }
    };
    format!("{at}{missing}")
}

/// Why a ring follows from what is known.
fn follows(computed: Ring, desk: &Desk, theirs: &Workplace) -> String {
    let mine = &desk.organisation;
    match computed {
        Ring::Team => format!("they are at {mine} in your department, {}", desk.department),
        Ring::Company if desk.department.is_empty() => {
            format!("they are at {mine}, as you are; your own department is not written down")
        }
        Ring::Company if theirs.departments.iter().all(String::is_empty) => {
            format!("they are at {mine}, as you are; their department is not written down")
        }
        Ring::Company => format!(
            "they are at {mine}, in another department than {}",
            desk.department
        ),
        Ring::Outside => format!(
            "they are at another organisation in your industry, {}",
            desk.industry
        ),
        Ring::Industry => format!(
            "their organisation is in another industry ({}) than yours ({})",
            theirs.industry, desk.industry
        ),
        Ring::Unknown if desk.key.is_empty() => "where you are is not written down".to_owned(),
        Ring::Unknown if theirs.key.is_empty() => "where they work is not written down".to_owned(),
        Ring::Unknown if desk.industry.is_empty() => {
            format!("the industry of {mine} is not written down on its page")
        }
        Ring::Unknown => {
            "the industry of their organisation is not written down on its page".to_owned()
        }
    }
}

/// Why somebody's ring is what it is.
pub fn ring_reason(
    ring: Ring,
    by_hand: bool,
    computed: Ring,
    desk: &Desk,
    theirs: &Workplace,
) -> String {
    let why = follows(computed, desk, theirs);
    if !by_hand && ring == Ring::Unknown {
        return format!("Not known: {why}.");
    }
    if !by_hand {
        return format!("Worked out: {why}.");
    }
    match computed {
        Ring::Unknown => format!("You set it, so it stays. It could not be worked out: {why}."),
        same if same == ring => {
            format!("You set it, so it stays. It would be the same worked out: {why}.")
        }
        other => format!(
            "You set it, so it stays. Worked out it would be “{}”: {why}.",
            super::ring(other.text())
        ),
    }
}

/// How undo names that a ring was set, or is worked out again.
pub fn ring_said(who: &str, ring: Ring) -> String {
    match ring {
        Ring::Unknown => format!("Let the ring of {who} be worked out"),
        ring => format!("Set the ring of {who} to “{}”", super::ring(ring.text())),
    }
}

/// How far an organisation is from my desk.
pub fn organisation_distance(ring: Ring, desk: &Desk, theirs: &Workplace) -> String {
    match ring {
        Ring::Team | Ring::Company => "You are here yourself.".to_owned(),
        Ring::Outside => format!("In your industry, {}.", desk.industry),
        Ring::Industry => format!("In another industry than yours, {}.", desk.industry),
        Ring::Unknown if desk.key.is_empty() => String::new(),
        Ring::Unknown if theirs.industry.is_empty() => {
            "Say its industry, and it is known how far the people here are from your desk."
                .to_owned()
        }
        Ring::Unknown => format!(
            "Say the industry of {}, and it is known how far the people here are from your desk.",
            desk.organisation
        ),
    }
}

/// My name came from a file.
pub fn filled_name(name: &str) -> String {
    format!("Your name was empty: {name}.")
}

/// Where I live came from a file.
pub fn filled_place(place: &str) -> String {
    format!("Where you live was empty: {place}.")
}

/// The industry of where I am came from a file.
pub fn filled_industry(organisation: &str, industry: &str) -> String {
    format!("The industry of {organisation}, where you are, was empty: {industry}.")
}
