//! Sentences of Consolidate.

use crate::journey::wizard::Step;
use crate::settings::{Phase, Work};

/// A step's title.
pub(super) fn consolidate_title(step: Step) -> &'static str {
    match step {
        Step::DeliveryLog => "Friday’s log",
        Step::Channels => "Your channels",
        Step::Networking => "The network goes on",
        Step::Radar => "The radar",
        Step::Groups => "Publications and groups",
        Step::Warnings => "Warning signs",
        Step::StayOrLeave => "Stay or leave",
        Step::Year => "The year",
        Step::NextLap => "Round again",
        _ => "",
    }
}

/// Why a step matters: two sentences, tuned to where somebody is.
pub(super) fn consolidate_why(step: Step, phase: Phase, work: Work) -> String {
    let _ = (step, phase, work);
    String::new()
}

/// What a step changes elsewhere.
pub(super) fn consolidate_feeds(step: Step) -> &'static str {
    match step {
        _ => "",
    }
}
