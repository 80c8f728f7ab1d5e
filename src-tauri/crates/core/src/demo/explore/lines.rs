//! What the sample says in Explore, lap by lap; days are counted from the day on which the stage was entered.

use crate::journey::explore::experiment::{ExperimentKind, ExperimentVerdict};
use crate::journey::explore::route::RouteKind;
use crate::journey::explore::turn::{LeftBecause, Turn};
use crate::journey::plan::evidence::Says;

/// What one lap found.
pub(super) struct Lines {
    /// The day of a look through the CV, and what it left to do.
    pub cv: (i64, &'static str),
    /// Title, kind, the objective and the option it serves, where it is expected to come out.
    pub routes: &'static [(
        &'static str,
        RouteKind,
        &'static str,
        &'static str,
        &'static str,
    )],
    /// Of which route, the day, what, why, and in own words.
    pub turns: &'static [(&'static str, i64, Turn, LeftBecause, &'static str)],
    /// Of which route, the day, what was seen, which way it points.
    pub seen: &'static [(&'static str, i64, &'static str, Says)],
    /// Experiments.
    pub trials: &'static [Trial],
}

/// An experiment.
pub(super) struct Trial {
    pub hypothesis: &'static str,
    pub kind: ExperimentKind,
    pub cost: &'static str,
    /// Its first and its last day.
    pub days: (i64, i64),
    /// The belief it tests.
    pub tests: &'static str,
    pub route: &'static str,
    /// With whom.
    pub with: &'static str,
    /// On which day it showed what.
    pub showed: Option<(i64, ExperimentVerdict, &'static str)>,
}

const PRODUCT: &str = "A product company on the river";
const OWN: &str = "On my own, three days a week";
const LEAD_INSIDE: &str = "Second team lead at Harbour Fixtures";
const LEAD_SMALL: &str = "Platform lead somewhere smaller";

/// The first lap, which led to Harbour Fixtures.
pub(super) const FIRST: Lines = Lines {
    cv: (
        2,
        "Put a number to the two big projects, and cut the first page by half",
    ),
    routes: &[
        (
            PRODUCT,
            RouteKind::Industry,
            "Move from projects to a product that I can look after",
            "",
            "One product, a team that stays together, less travel",
        ),
        (
            OWN,
            RouteKind::Own,
            "",
            "",
            "Enough to live on from three days, and two for things of my own",
        ),
    ],
    turns: &[
        (PRODUCT, 3, Turn::SetOut, LeftBecause::Unsaid, ""),
        (OWN, 5, Turn::SetOut, LeftBecause::Unsaid, ""),
        (
            OWN,
            31,
            Turn::Left,
            LeftBecause::TooCostly,
            "a year without a pension",
        ),
        (PRODUCT, 46, Turn::Taken, LeftBecause::Unsaid, ""),
    ],
    seen: &[
        (
            PRODUCT,
            12,
            "They showed me software that is nine years old and still liked",
            Says::For,
        ),
        (
            OWN,
            22,
            "Omar spends every other Friday on invoices",
            Says::Against,
        ),
        (
            PRODUCT,
            27,
            "The pay is a little less than I have now",
            Says::Against,
        ),
        (
            PRODUCT,
            40,
            "Two of their people told me the same story about how they decide",
            Says::For,
        ),
    ],
    trials: &[Trial {
        hypothesis: "A day with a product team will not bore me",
        kind: ExperimentKind::Shadowing,
        cost: "A day off",
        days: (14, 20),
        tests: "",
        route: PRODUCT,
        with: "Noor Fixture",
        showed: Some((
            19,
            ExperimentVerdict::Supports,
            "Went home with four pages of notes and did not look at the clock",
        )),
    }],
};

/// The second lap, half explored.
pub(super) const SECOND: Lines = Lines {
    cv: (
        1,
        "The platform year is not in it yet; ask Kofi for the numbers",
    ),
    routes: &[
        (
            LEAD_INSIDE,
            RouteKind::Inside,
            "Lead a team of three to five",
            "Move inside",
            "Three people to look after, and a day a week to build",
        ),
        (
            LEAD_SMALL,
            RouteKind::Industry,
            "",
            "A platform lead at a smaller company",
            "More say and less money, in a place where everybody knows everybody",
        ),
    ],
    turns: &[
        (LEAD_INSIDE, 1, Turn::SetOut, LeftBecause::Unsaid, ""),
        (LEAD_SMALL, 3, Turn::SetOut, LeftBecause::Unsaid, ""),
        // Round again: nothing new was seen since the first lap.
        (OWN, 6, Turn::SetOut, LeftBecause::Unsaid, ""),
        (
            OWN,
            15,
            Turn::Left,
            LeftBecause::TooCostly,
            "still no pension",
        ),
    ],
    seen: &[
        (
            LEAD_INSIDE,
            4,
            "The plan for the year names a second platform team",
            Says::For,
        ),
        (
            LEAD_SMALL,
            9,
            "Hana has led four people for a year and has not written a line since",
            Says::Against,
        ),
        (
            LEAD_INSIDE,
            12,
            "My manager asked me whom I would want in such a team",
            Says::For,
        ),
    ],
    trials: &[
        Trial {
            hypothesis: "Somebody upstairs already counts on a second lead",
            kind: ExperimentKind::Conversation,
            cost: "A coffee",
            days: (2, 10),
            tests: "Harbour Fixtures will need a second team lead this year",
            route: LEAD_INSIDE,
            with: "Mina Notreal",
            showed: Some((
                8,
                ExperimentVerdict::Supports,
                "Mina has it in the budget for autumn, without a name beside it",
            )),
        },
        Trial {
            hypothesis: "Three weeks of running the stand-up will not tire me",
            kind: ExperimentKind::SideProject,
            cost: "Fifteen minutes a day",
            days: (7, 27),
            tests: "I would like leading as much as I like building",
            route: LEAD_INSIDE,
            with: "Kofi Testerby",
            showed: None,
        },
        Trial {
            hypothesis: "A weekend course shows me whether I can draw",
            kind: ExperimentKind::Course,
            cost: "A weekend and 140 pounds",
            days: (16, 31),
            tests: "",
            route: "",
            with: "",
            showed: None,
        },
    ],
};
