//! How long leads stand at a stage.

use chrono::NaiveDate;
use serde::Serialize;

use super::FEW;
use super::conversion::WAY;
use crate::leads::stage::LeadStage;

/// One time that a lead stood at a stage.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stay {
    /// The stage.
    pub stage: LeadStage,
    /// Whole days from coming to leaving, or until today.
    pub days: u32,
    /// Whether it has left.
    pub left: bool,
}

/// How long leads stood at a stage.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Spent {
    /// How many times one left it.
    pub left: u32,
    /// The median of the days until then; `None` while fewer than five left.
    pub median: Option<f64>,
    /// How many stand there now.
    pub there: u32,
    /// The median of their days so far; `None` while there are fewer than five.
    pub so_far: Option<f64>,
}

/// Appends the stays of a lead at open stages: it began as spotted, and then went to these stages, oldest first.
pub fn stays(
    began: NaiveDate,
    went: &[(NaiveDate, LeadStage)],
    today: NaiveDate,
    into: &mut Vec<Stay>,
) {
    let days = |from: NaiveDate, to: NaiveDate| u32::try_from((to - from).num_days()).unwrap_or(0);
    let (mut since, mut at) = (began, LeadStage::Spotted);
    let mut stay = |stage: LeadStage, days, left| {
        if stage.open() {
            into.push(Stay { stage, days, left });
        }
    };
    for &(on, stage) in went {
        // Said twice, it has stood there all the time.
        if stage == at {
            continue;
        }
        stay(at, days(since, on), true);
        (since, at) = (on, stage);
    }
    stay(at, days(since, today), false);
}

/// Returns the median: of an even number the mean of the two in the middle. `None` of fewer than five.
fn median(days: &mut [u32]) -> Option<f64> {
    if days.len() < FEW as usize {
        return None;
    }
    let middle = days.len() / 2;
    let even = days.len().is_multiple_of(2);
    let (before, &mut upper, _) = days.select_nth_unstable(middle);
    let lower = if even {
        before.iter().copied().max().unwrap_or(upper)
    } else {
        upper
    };
    Some(f64::midpoint(f64::from(lower), f64::from(upper)))
}

/// Returns how long they stood at each open stage.
pub fn spent(stays: &[Stay]) -> Vec<(LeadStage, Spent)> {
    let mut by_stage = WAY.map(|stage| (stage, Vec::new(), Vec::new()));
    for stay in stays {
        if let Some((_, left, there)) = by_stage.get_mut(stay.stage as usize) {
            if stay.left { left } else { there }.push(stay.days);
        }
    }
    let count = |days: &[u32]| u32::try_from(days.len()).unwrap_or(u32::MAX);
    by_stage
        .into_iter()
        .filter(|(stage, _, _)| stage.open())
        .map(|(stage, mut left, mut there)| {
            let spent = Spent {
                left: count(&left),
                median: median(&mut left),
                there: count(&there),
                so_far: median(&mut there),
            };
            (stage, spent)
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn on(day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, 3, day).expect("a day")
    }

    #[test]
    fn a_stay_ends_when_the_next_begins_and_the_last_one_runs_on() {
        let mut found = Vec::new();
        let went = [
            (on(3), LeadStage::Exploring),
            (on(5), LeadStage::Exploring),
            (on(9), LeadStage::Applied),
        ];
        stays(on(1), &went, on(20), &mut found);
        let days: Vec<_> = found
            .iter()
            .map(|stay| (stay.stage, stay.days, stay.left))
            .collect();
        assert_eq!(
            days,
            [
                (LeadStage::Spotted, 2, true),
                (LeadStage::Exploring, 6, true),
                (LeadStage::Applied, 11, false)
            ]
        );
    }

    #[test]
    fn what_is_over_stands_nowhere() {
        let mut found = Vec::new();
        stays(on(1), &[(on(4), LeadStage::Closed)], on(20), &mut found);
        assert_eq!(found.len(), 1, "only the days before it closed");
    }

    #[test]
    fn fewer_than_five_have_no_median() {
        assert_eq!(median(&mut [1, 2, 3, 4]), None);
        assert_eq!(median(&mut [9, 1, 5, 2, 3]), Some(3.0));
        assert_eq!(median(&mut [9, 1, 5, 2, 3, 4]), Some(3.5));
    }

    proptest! {
        #[test]
        fn stays_fill_the_days_from_the_beginning_until_today(
            steps in prop::collection::vec((0..9_u64, 0..8_usize), 0..12),
            after in 0..30_u64,
        ) {
            let began = on(1);
            let mut at = began;
            let went: Vec<(NaiveDate, LeadStage)> = steps
                .iter()
                .map(|(days, stage)| {
                    at = at + chrono::Days::new(*days);
                    (at, LeadStage::ALL[*stage])
                })
                .collect();
            let today = at + chrono::Days::new(after);
            let mut found = Vec::new();
            stays(began, &went, today, &mut found);
            let sum: i64 = found.iter().map(|stay| i64::from(stay.days)).sum();
            let ever_over = went.iter().any(|(_, stage)| !stage.open());
            let all = (today - began).num_days();
            let fits = if ever_over { sum <= all } else { sum == all };
            prop_assert!(fits, "{} days of {}", sum, all);
            prop_assert!(found.iter().filter(|stay| !stay.left).count() <= 1);
        }

        #[test]
        fn a_median_lies_between_the_least_and_the_most(mut days in prop::collection::vec(0..400_u32, 5..60)) {
            let (least, most) = (*days.iter().min().expect("one"), *days.iter().max().expect("one"));
            let median = median(&mut days).expect("five or more");
            prop_assert!(f64::from(least) <= median && median <= f64::from(most));
        }
    }
}
