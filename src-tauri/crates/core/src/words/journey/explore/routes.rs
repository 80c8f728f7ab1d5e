//! Sentences of routes.

use chrono::NaiveDate;

use super::explore_ago;
use crate::journey::explore::route::{RouteDraft, RouteKind};
use crate::journey::explore::turn::{LeftBecause, RouteState, RouteTurnDraft, Turn};
use crate::words::{date, joined, tally};

/// A route without a name.
pub fn route_empty() -> &'static str {
    "Give the route a name."
}

/// What undo calls a route.
pub fn explore_route(title: &str) -> String {
    format!("the route “{title}”")
}

/// What undo calls a turn.
pub fn route_turn(turn: Turn) -> &'static str {
    match turn {
        Turn::SetOut => "setting out on a route",
        Turn::Taken => "taking a route",
        Turn::Left => "leaving a route",
    }
}

/// A kind of route inside a sentence.
pub fn route_kind(kind: RouteKind) -> &'static str {
    match kind {
        RouteKind::Team => "in the same team",
        RouteKind::Inside => "inside the organisation",
        RouteKind::Industry => "elsewhere in the same industry",
        RouteKind::Elsewhere => "in another industry",
        RouteKind::Own => "on your own",
        RouteKind::Study => "of study",
        RouteKind::Pause => "of a pause",
        RouteKind::Other => "of another kind",
    }
}

/// Why a route was left, inside a sentence; empty for unsaid.
pub fn left_because(reason: LeftBecause, words: &str) -> String {
    let said = match reason {
        LeftBecause::Unsaid | LeftBecause::Other => "",
        LeftBecause::NoOpenings => "no openings",
        LeftBecause::NotForMe => "not for me",
        LeftBecause::TheySaidNo => "they said no",
        LeftBecause::TooCostly => "too costly",
        LeftBecause::Timing => "not the moment",
    };
    match (said, words) {
        ("", words) => words.to_owned(),
        (said, "") => said.to_owned(),
        (said, words) => format!("{said} ({words})"),
    }
}

/// How a route stands.
pub fn route_stands(last: Option<(NaiveDate, &RouteTurnDraft)>, today: NaiveDate) -> String {
    let Some((on, turn)) = last else {
        return "Not set out on yet".to_owned();
    };
    match turn.turn {
        Turn::SetOut => format!("Set out on {}, {}", date(on, today), explore_ago(on, today)),
        Turn::Taken => format!("Taken on {}", date(on, today)),
        Turn::Left => match left_because(turn.reason, &turn.words) {
            why if why.is_empty() => format!("Left on {}", date(on, today)),
            why => format!("Left on {}: {why}", date(on, today)),
        },
    }
}

/// What a route serves.
pub fn route_serves(objective: Option<&str>, option: Option<&str>) -> String {
    let on: Vec<String> = [
        objective.map(|title| format!("the objective “{title}”")),
        option.map(|title| format!("the option “{title}”")),
    ]
    .into_iter()
    .flatten()
    .collect();
    match on.is_empty() {
        true => String::new(),
        false => format!("Serves {}", on.join(" and ")),
    }
}

/// What a route lacks.
pub fn route_lacks(
    draft: &RouteDraft,
    state: RouteState,
    serves: &str,
    seen: usize,
) -> Vec<String> {
    if state == RouteState::Left {
        return Vec::new();
    }
    let mut lacks = Vec::new();
    if serves.is_empty() {
        lacks.push("An orphan: nothing in your plan asks for it yet.".to_owned());
    }
    if draft.expected.is_empty() {
        lacks.push("Where do you expect to come out?".to_owned());
    }
    if state != RouteState::Listed && seen == 0 {
        lacks.push("Nothing seen yet: what would tell you that it is real?".to_owned());
    }
    lacks
}

/// None yet.
pub fn routes_none() -> &'static str {
    "Write down one way in which it could go."
}

/// Of an earlier lap only.
pub fn routes_old() -> &'static str {
    "These come from an earlier lap. Set out on one, write down what you saw, or add another."
}

/// Too few to compare.
pub fn routes_few() -> &'static str {
    "Put a second route beside it, or take this one: with one there is nothing to compare."
}

/// Without an expected outcome.
pub fn route_vague(title: &str) -> String {
    format!("Say where you expect “{title}” to come out.")
}

/// Serves nothing.
pub fn route_orphan(title: &str) -> String {
    format!("Say which objective or option “{title}” serves.")
}

/// What the step holds.
pub fn routes_hold(count: usize, left: usize) -> String {
    joined(&[
        tally(count, "route", "routes"),
        match left {
            0 => String::new(),
            n => format!("{n} left behind"),
        },
    ])
}
