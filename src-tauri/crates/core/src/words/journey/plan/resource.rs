//! Sentences about knowledge, skills and behaviours.

use crate::journey::plan::resource::{ResourceSort, ResourceState};

/// One without a name.
pub fn resource_empty() -> &'static str {
    "Name what is needed, or leave it away."
}

/// What undo calls one.
pub fn resource(sort: ResourceSort, name: &str) -> String {
    let sort = match sort {
        ResourceSort::Knowledge => "knowledge",
        ResourceSort::Skill => "skill",
        ResourceSort::Behaviour => "behaviour",
    };
    format!("the {sort} “{name}”")
}

/// A date that is a slip of the hand.
pub fn date_too_far(years: i64) -> String {
    format!("This date is more than {years} years away. Check the year.")
}

/// What the grid lacks.
pub fn resource_missing(sort: ResourceSort) -> &'static str {
    match sort {
        ResourceSort::Knowledge => "Name one thing that you need to know.",
        ResourceSort::Skill => "Name one thing that you need to be able to do.",
        ResourceSort::Behaviour => "Name one way to behave that is needed.",
    }
}

/// A gap without a way to close it.
pub fn resource_without_how(name: &str) -> String {
    format!("Say how the gap in “{name}” can close, or that it may stay.")
}

/// What the grid holds.
pub fn resources_hold(all: usize, gaps: usize) -> String {
    super::super::joined(&[
        super::super::tally(all, "entry", "entries"),
        super::super::tally(gaps, "open gap", "open gaps"),
    ])
}

/// Where one stands.
pub fn resource_standing(need: i32, gap: i32, state: ResourceState) -> String {
    match (need, gap, state) {
        (0, ..) => "not rated yet".to_owned(),
        (_, 0, _) => "closed".to_owned(),
        (_, gap, ResourceState::Left) => format!("{gap} short, left so"),
        (_, gap, ResourceState::Doing) => format!("{gap} to go, under way"),
        (_, gap, ResourceState::Open) => format!("{gap} to go"),
    }
}

/// The matter of a gap whose day has come.
pub fn resource_matter(sort: ResourceSort) -> String {
    match sort {
        ResourceSort::Knowledge => "You meant to know something by today",
        ResourceSort::Skill => "You meant to close a gap in a skill by today",
        ResourceSort::Behaviour => "You meant to change a habit by today",
    }
    .to_owned()
}

/// More of it.
pub fn resource_matter_detail(name: &str, gap: i32) -> String {
    format!("{name}: {gap} to go. Rate it again, or choose another day.")
}
