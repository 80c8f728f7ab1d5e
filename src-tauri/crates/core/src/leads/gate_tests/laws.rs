//! The laws of the numbers: whatever the scores, the checks and the applications.

use chrono::Duration;
use proptest::prelude::*;

use crate::leads::fit::{Weighed, fit, span};
use crate::leads::gate::pass::{GateCheck, GateOutcome, GateOverride, pass};
use crate::leads::offers::hinge::{Turn, hinges};
use crate::leads::scattergun::{SENT_DAYS, SENT_MOST, Sent, scattergun, still_aside};
use crate::people::fixture::{later, now};

fn scores() -> impl Strategy<Value = Vec<Weighed>> {
    prop::collection::vec((1..=100_i32, prop::option::of(0..=10_i32)), 1..10)
}

fn sent() -> impl Strategy<Value = Vec<Sent>> {
    let one = (-12..3_i64, any::<bool>()).prop_map(|(days, open)| Sent {
        on: later(days).today(),
        open,
    });
    prop::collection::vec(one, 0..20)
}

proptest! {
    #[test]
    fn the_fit_lies_between_the_lowest_and_the_highest_known_score(scores in scores()) {
        let known = || scores.iter().filter_map(|(_, score)| *score);
        match fit(&scores) {
            None => prop_assert_eq!(known().count(), 0),
            Some(fit) => {
                prop_assert!(fit >= f64::from(known().min().unwrap_or(0)) - 1e-9);
                prop_assert!(fit <= f64::from(known().max().unwrap_or(10)) + 1e-9);
            }
        }
    }

    #[test]
    fn whatever_turns_out_the_fit_stays_in_its_span(scores in scores(), found in prop::collection::vec(0..=10_i32, 10)) {
        let (low, high) = span(&scores).expect("there are criteria");
        let whole: Vec<Weighed> = scores
            .iter()
            .zip(found)
            .map(|((weight, score), found)| (*weight, Some(score.unwrap_or(found))))
            .collect();
        for fit in [fit(&scores), fit(&whole)].into_iter().flatten() {
            prop_assert!(low - 1e-9 <= fit && fit <= high + 1e-9, "{fit} in {low} to {high}");
        }
    }

    #[test]
    fn the_gate_never_lets_an_open_check_through_without_a_reason(
        met in prop::collection::vec(any::<bool>(), 3),
        notes in prop::collection::vec((0..3_usize, " {0,2}|[a-z]{1,9}"), 0..6),
    ) {
        let checks: Vec<(GateCheck, bool)> = GateCheck::ALL.into_iter().zip(met).collect();
        let overrides: Vec<GateOverride> = notes
            .into_iter()
            .map(|(at, note)| GateOverride { check: GateCheck::ALL[at], note })
            .collect();
        let reason = |check: GateCheck| overrides
            .iter()
            .any(|one| one.check == check && !one.note.trim().is_empty());
        match pass(&checks, &overrides) {
            Ok(passed) => {
                prop_assert_eq!(passed.len(), 3);
                for (one, (check, met)) in passed.iter().zip(&checks) {
                    prop_assert_eq!(one.check, *check);
                    prop_assert_eq!(one.outcome == GateOutcome::Met, *met);
                    prop_assert!(*met || (reason(*check) && !one.note.is_empty()));
                }
            }
            Err(_) => prop_assert!(checks.iter().any(|(_, met)| !met)),
        }
    }

    #[test]
    fn a_scattergun_is_more_than_five_in_a_week_and_mostly_open(sent in sent()) {
        let today = now().today();
        let week: Vec<&Sent> = sent
            .iter()
            .filter(|one| one.on <= today && one.on > today - Duration::days(SENT_DAYS))
            .collect();
        let open = week.iter().filter(|one| one.open).count();
        let expected = week.len() > SENT_MOST as usize && open as f64 >= 0.6 * week.len() as f64;
        prop_assert_eq!(scattergun(&sent, today).is_some(), expected);
        let mut turned = sent.clone();
        turned.reverse();
        prop_assert_eq!(scattergun(&turned, today), scattergun(&sent, today), "order says nothing");
        prop_assert!(!still_aside(&sent, today, today) || expected, "nothing stays aside that is not true");
    }

    #[test]
    fn a_hinge_is_unknown_and_turns_the_order_it_names(leads in prop::collection::vec(
        prop::collection::vec(prop::option::of(0..=10_i32), 4), 2..4)) {
        let weights = [40, 30, 20, 10];
        let leads: Vec<Vec<Weighed>> = leads
            .into_iter()
            .map(|scores| weights.into_iter().zip(scores).collect())
            .collect();
        for (lead, criterion, turn) in hinges(&leads) {
            prop_assert_eq!(leads[lead][criterion].1, None);
            let (other, score) = match turn {
                Turn::Passes(other) => (other, 10),
                Turn::FallsBehind(other) => (other, 0),
            };
            let before = fit(&leads[lead]).expect("only what has a fit has a place");
            let mut changed = leads[lead].clone();
            changed[criterion].1 = Some(score);
            let after = fit(&changed).expect("known");
            let other = fit(&leads[other]).expect("only what has a fit has a place");
            prop_assert!((before >= other) != (after >= other), "{before} and {after} beside {other}");
        }
    }
}
