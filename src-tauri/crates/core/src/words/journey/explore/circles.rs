//! Sentences of circles.

use super::{left_because, route_kind};
use crate::journey::explore::circle::{Circle, Pace, PacePlace, Way};
use crate::words::{joined, tally};

/// The route of a circle's last step.
fn last_title(circle: &Circle) -> &str {
    circle.paces.last().map_or("", |pace| pace.title.as_str())
}

/// The reason of a circle's last leaving.
fn last_reason(circle: &Circle) -> String {
    match &circle.way {
        Way::SameReason(reason, words) => left_because(*reason, words),
        _ => String::new(),
    }
}

/// In what way I go round.
pub fn circle_title(circle: &Circle) -> String {
    match &circle.way {
        Way::SameRoute(_) => format!(
            "“{}” again, with nothing new in between",
            last_title(circle)
        ),
        Way::SameKind(kind) => format!(
            "One route {} after another, with nothing new in between",
            route_kind(*kind)
        ),
        Way::SameReason(..) => format!(
            "The same reason {} times: {}",
            circle.paces.len(),
            last_reason(circle)
        ),
        Way::SamePlan => format!(
            "Out exploring {} times with the same plan",
            circle.paces.len()
        ),
    }
}

/// What would break it.
pub fn circle_question(circle: &Circle) -> String {
    match &circle.way {
        Way::SameRoute(_) => format!(
            "What have you seen since you left “{}” that makes it worth another try?",
            last_title(circle)
        ),
        Way::SameKind(kind) => format!(
            "What could you find out about routes {} before you take the next one?",
            route_kind(*kind)
        ),
        Way::SameReason(..) => format!(
            "“{}”: could you find out beforehand, next time, whether it will come to that again?",
            last_reason(circle)
        ),
        Way::SamePlan => {
            "What did you learn out there that should change an objective, a belief or an option?"
                .to_owned()
        }
    }
}

/// A step round the circle.
pub fn pace(place: PacePlace) -> &'static str {
    match place {
        PacePlace::SetOut => "Set out",
        PacePlace::Left => "Left",
        PacePlace::Explore => "Went exploring",
        PacePlace::Told => "Was told",
    }
}

/// Which route, and why it was left.
pub fn pace_detail(pace: &Pace) -> String {
    joined(&[pace.title.clone(), left_because(pace.reason, &pace.words)])
}

/// A circle is new.
pub fn circle_day() -> &'static str {
    "You may be going round in a circle"
}

/// Which, and what would break it.
pub fn circle_day_detail(circle: &Circle) -> String {
    format!("{}. {}", circle_title(circle), circle_question(circle))
}

/// Nothing to look at.
pub fn tour_nothing() -> &'static str {
    "There is nothing to look at in this lap yet: set out on a route, or write down what you saw."
}

/// What the step holds.
pub fn tour_holds(circles: usize) -> String {
    match circles {
        0 => "no circle in sight".to_owned(),
        n => tally(n, "circle", "circles"),
    }
}

/// What was looked at.
pub fn tour_looked_at(set_out: usize, left: usize, seen: usize, visits: usize) -> Vec<String> {
    vec![
        format!(
            "Whether you set out again where nothing new was seen: {} and {} so far.",
            counted(set_out, "departure", "departures"),
            counted(seen, "thing seen", "things seen")
        ),
        format!(
            "Whether you left for the same reason three times or more: {} so far.",
            counted(left, "route left", "routes left")
        ),
        format!(
            "Whether you came back to Explore twice or more with the plan unchanged: {} so far.",
            counted(visits, "visit", "visits")
        ),
    ]
}

fn counted(count: usize, one: &str, many: &str) -> String {
    match count {
        0 => format!("no {many}"),
        n => tally(n, one, many),
    }
}
