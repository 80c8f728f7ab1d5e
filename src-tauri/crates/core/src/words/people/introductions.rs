//! Sentences about introductions, who knows whom, and who can bring one somewhere.

use chrono::NaiveDate;

use crate::words::{counted, date};

/// An introduction that does not name three different ones.
pub fn introduction_needs_three() -> &'static str {
    "An introduction takes three: whoever brings together, and two others. Choose somebody else here; only one of \
     the three is you."
}

/// An introduction that has not happened.
pub fn introduction_in_future() -> &'static str {
    "That day lies in the future. Choose today or an earlier day, or leave it empty."
}

/// Somebody knows nobody, or themselves.
pub fn acquaintance_needs_two() -> &'static str {
    "Choose somebody else of your book: it takes two to know each other."
}

/// Who knows whom, said again.
pub fn acquaintance_twice() -> &'static str {
    "That these two know each other is written down already. Choose somebody else."
}

/// How undo and the bin name an introduction.
pub fn introduction_called(mine: bool, note: &str) -> String {
    let whose = if mine {
        "the introduction you made"
    } else {
        "the introduction"
    };
    match note {
        "" => whose.to_owned(),
        note => format!("{whose}, “{note}”"),
    }
}

/// How undo and the bin name that two know each other.
pub fn acquaintance_called() -> &'static str {
    "who knows whom"
}

/// An introduction as a sentence; `None` is me.
pub fn introduced(
    introducer: Option<&str>,
    one: Option<&str>,
    other: Option<&str>,
    on: Option<NaiveDate>,
    today: NaiveDate,
) -> String {
    let on = on.map_or(String::new(), |on| format!(" on {}", date(on, today)));
    format!(
        "{} introduced {} to {}{on}.",
        introducer.unwrap_or("You"),
        one.unwrap_or("you"),
        other.unwrap_or("you")
    )
}

/// Two know each other.
pub fn know_each_other(one: &str, other: &str, note: &str) -> String {
    match note {
        "" => format!("{one} and {other} know each other."),
        note => format!("{one} and {other} know each other: {note}."),
    }
}

/// Two were at one organisation at the same time.
pub fn were_together(one: &str, other: &str, organisation: &str) -> String {
    format!("{one} and {other} were at {organisation} at the same time.")
}

/// Where somebody is, or was, inside a sentence.
pub fn there_now(organisation: &str) -> String {
    format!("works at {organisation}")
}

/// Where somebody was, inside a sentence; the year is left out when nobody knows it.
pub fn there_before(organisation: &str, until: &str) -> String {
    match until {
        "" => format!("was at {organisation}"),
        until => format!("was at {organisation} until {until}"),
    }
}

/// A path: "Grace knows Omar, who works at Example Corp."
pub fn path(names: &[&str], there: &str) -> String {
    // A name such as "Example, Inc." ends the sentence by itself.
    let there = there.trim_end_matches('.');
    match names {
        [] => String::new(),
        [only] => format!("{only} {there}."),
        [first, rest @ ..] => format!("{first} knows {}, who {there}.", rest.join(", who knows ")),
    }
}

/// Who can bring me there.
pub fn paths(people: usize, warm: usize, organisation: &str) -> String {
    match (people, warm) {
        (0, _) => format!("Nobody in your book can bring you to {organisation} yet."),
        (1, 0) => format!(
            "One person can bring you to {organisation}, and it is not warm between you yet."
        ),
        (1, _) => {
            format!("One person can bring you to {organisation}, and it is warm between you.")
        }
        (n, 0) => format!(
            "{n} people can bring you to {organisation}, and it is warm with none of them yet."
        ),
        (n, 1) => {
            format!("{n} people can bring you to {organisation}, and with one of them it is warm.")
        }
        (n, warm) => format!(
            "{n} people can bring you to {organisation}, and with {warm} of them it is warm."
        ),
    }
}

/// Those at an organisation who are not listed; empty when all are.
pub fn more_there(more: usize) -> String {
    match more {
        0 => String::new(),
        1 => "One more person of your book works there, with whom you spoke longer ago.".to_owned(),
        n => format!(
            "{n} more people of your book work there, with whom you spoke longer ago or never."
        ),
    }
}

/// Those who were left out of a graph; empty when all are there.
pub fn graph_left_out(left_out: usize) -> String {
    match left_out {
        0 => String::new(),
        n => format!(
            "{} left out here, so that the rest can be read. The page of each person has all of their own.",
            match n {
                1 => "One more person is".to_owned(),
                n => format!("{n} more people are"),
            }
        ),
    }
}

/// How many people a graph shows.
pub fn graph_of(name: &str, near: usize, far: usize) -> String {
    match (near, far) {
        (0, _) => format!("Nothing is written down yet of whom {name} knows."),
        (near, 0) => format!(
            "{name} has to do with {} of your book.",
            counted(near, "person", "people")
        ),
        (near, far) => format!(
            "{name} has to do with {} of your book, and through them with {far} more.",
            counted(near, "person", "people")
        ),
    }
}

/// A question for the way to no organisation.
pub fn organisation_missing() -> &'static str {
    "Write the name of an organisation, and ask again."
}

/// What I gave to somebody whom I introduced to somebody else.
pub fn introduction_given(other: &str) -> String {
    format!("An introduction to {other}")
}

/// What I gave to somebody whom I introduced to somebody who is not in the book any more.
pub fn introduction_given_alone() -> &'static str {
    "An introduction"
}
