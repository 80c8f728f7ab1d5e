//! The six stages of a career, in their order. After the last comes the first of the next lap.

use serde::{Deserialize, Serialize};

use crate::words;

/// A stage of the journey.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Stage {
    /// Where am I, and who is around me?
    Map,
    /// What do I want, and what do I only believe?
    Plan,
    /// Which routes are real?
    Explore,
    /// Can I show it?
    Demonstrate,
    /// The first hundred days.
    Arrive,
    /// Deliver, stay in touch, keep looking round.
    Consolidate,
}
stored!(Stage {
    Map = "map",
    Plan = "plan",
    Explore = "explore",
    Demonstrate = "demonstrate",
    Arrive = "arrive",
    Consolidate = "consolidate",
});

impl Stage {
    /// Every stage, in order.
    pub const ALL: [Stage; 6] = [
        Stage::Map,
        Stage::Plan,
        Stage::Explore,
        Stage::Demonstrate,
        Stage::Arrive,
        Stage::Consolidate,
    ];

    /// Returns the stage that comes after; after the last, the first.
    pub fn next(self) -> Stage {
        let at = Stage::ALL.iter().position(|stage| *stage == self);
        Stage::ALL[at.map_or(0, |at| (at + 1) % Stage::ALL.len())]
    }

    /// Returns its name.
    pub fn name(self) -> &'static str {
        words::stage_name(self)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_stages_go_round() {
        let mut stage = Stage::Map;
        for expected in Stage::ALL.iter().cycle().take(13) {
            assert_eq!(stage, *expected, "the order is a loop, not a funnel");
            stage = stage.next();
        }
    }
}
