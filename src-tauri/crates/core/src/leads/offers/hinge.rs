//! On what that nobody knows yet the order hangs.

use crate::journey::plan::return_on_me::score::SCORE_MAX;
use crate::leads::fit::{Weighed, fit};

/// Who stands before `at`, when each is taken by what is known: those with a higher fit.
fn before(fits: &[Option<f64>], at: usize) -> Vec<usize> {
    let Some(own) = fits[at] else {
        return Vec::new();
    };
    (0..fits.len())
        .filter(|other| *other != at && fits[*other].is_some_and(|fit| fit > own))
        .collect()
}

/// Which way the order would turn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Turn {
    /// At its best it would pass this one.
    Passes(usize),
    /// At its worst this one would pass it.
    FallsBehind(usize),
}

/// Returns every unknown that alone would change who stands before whom: the lead, the criterion, and whom it would
/// pass or fall behind. The weightiest come first.
pub fn hinges(leads: &[Vec<Weighed>]) -> Vec<(usize, usize, Turn)> {
    let max = i32::try_from(SCORE_MAX).unwrap_or(i32::MAX);
    let fits: Vec<Option<f64>> = leads.iter().map(|scores| fit(scores)).collect();
    let mut found = Vec::new();
    for (lead, scores) in leads
        .iter()
        .enumerate()
        .filter(|(at, _)| fits[*at].is_some())
    {
        for (criterion, (weight, _)) in scores.iter().enumerate().filter(|(_, one)| one.1.is_none())
        {
            let with = |score: i32| {
                let mut changed = scores.clone();
                changed[criterion].1 = Some(score);
                let mut fits = fits.clone();
                fits[lead] = fit(&changed);
                before(&fits, lead)
            };
            let now = before(&fits, lead);
            let (best, worst) = (with(max), with(0));
            let passed = now.iter().find(|other| !best.contains(other));
            let behind = worst.iter().find(|other| !now.contains(other));
            let turn = match (passed, behind) {
                (Some(other), _) => Turn::Passes(*other),
                (None, Some(other)) => Turn::FallsBehind(*other),
                (None, None) => continue,
            };
            found.push((*weight, (lead, criterion, turn)));
        }
    }
    found.sort_by_key(|(weight, _)| std::cmp::Reverse(*weight));
    found.into_iter().map(|(_, hinge)| hinge).collect()
}
