//! The rule of the gate: what is met passes, what is open passes with a reason, anything else is named.

use serde::{Deserialize, Serialize};

use crate::error::{Error, Result};
use crate::journey::record::trim_line;
use crate::words;

/// What is looked at before one applies (product/requirements.md, row 99).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum GateCheck {
    /// I went through my CV for this lead.
    CvReviewed,
    /// I know by name who is the right person.
    RightPerson,
    /// It fits well enough by my criteria.
    Fit,
}
stored!(GateCheck {
    CvReviewed = "cv_reviewed",
    RightPerson = "right_person",
    Fit = "fit",
});

impl GateCheck {
    /// Every check, in the order in which they are shown.
    pub const ALL: [GateCheck; 3] = [
        GateCheck::CvReviewed,
        GateCheck::RightPerson,
        GateCheck::Fit,
    ];
}

/// How a check was passed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum GateOutcome {
    /// It was met.
    Met,
    /// It was open, and I said why it goes anyway.
    Overridden,
}
stored!(GateOutcome {
    Met = "met",
    Overridden = "overridden",
});

/// An open check that is passed over.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct GateOverride {
    /// Which.
    pub check: GateCheck,
    /// Why it goes anyway; one line, never empty.
    pub note: String,
}

/// How one check of an application was passed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct GatePass {
    /// Which.
    pub check: GateCheck,
    /// How.
    pub outcome: GateOutcome,
    /// Why it went anyway; empty where it was met.
    pub note: String,
}

/// Lets an application through, or says what is open. What is met needs no override, and one for it counts for
/// nothing.
///
/// # Errors
/// `Invalid` for `overrides`, naming each check that is neither met nor passed over with a note.
pub fn pass(checks: &[(GateCheck, bool)], overrides: &[GateOverride]) -> Result<Vec<GatePass>> {
    let mut passed = Vec::new();
    let mut open = Vec::new();
    for (check, met) in checks {
        let mut note = overrides
            .iter()
            .find(|one| one.check == *check && !met)
            .map_or(String::new(), |one| one.note.clone());
        trim_line("overrides", &mut note)?;
        if !met && note.is_empty() {
            open.push(*check);
        }
        passed.push(GatePass {
            check: *check,
            outcome: if *met {
                GateOutcome::Met
            } else {
                GateOutcome::Overridden
            },
            note,
        });
    }
    if open.is_empty() {
        Ok(passed)
    } else {
        Err(Error::invalid("overrides", words::gate_open(&open)))
    }
}
