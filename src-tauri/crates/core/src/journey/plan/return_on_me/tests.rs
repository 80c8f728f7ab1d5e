use proptest::prelude::*;

use super::score::GiveScore;
use super::*;
use crate::error::Error;
use crate::journey::lap;
use crate::journey::plan::criteria::{proposal::TakeCriteria, tests as criteria_tests};
use crate::journey::records::{AnyRecord, RecordKind};
use crate::people::fixture::{career, day, fault, later, now};

fn give(career: &mut Career, subject: &str, at: usize, score: i32, now: Now) -> Result<()> {
    let set = criteria::frozen(career.read())?;
    let criterion_id = set[0].criteria[at % set[0].criteria.len()].id;
    career.give_score(
        &GiveScore {
            subject: subject.to_owned(),
            criterion_id,
            score: Some(score),
        },
        now,
    )
}

fn frozen_career() -> Career {
    let mut career = career();
    criteria_tests::take_all(&mut career);
    career.freeze_criteria(now()).expect("the weights add up");
    career
}

fn score_all(career: &mut Career, subject: &str, score: i32, now: Now) {
    for at in 0..8 {
        give(career, subject, at, score, now).expect("0 to 10");
    }
}

#[test]
fn a_total_is_the_weighted_sum_and_opens_into_its_parts() {
    let mut career = frozen_career();
    score_all(&mut career, CURRENT, 7, now());
    give(&mut career, CURRENT, 0, 10, now()).expect("learning is better");
    let view = career.plan_return(now()).expect("the exercise");
    let total = &view.latest[0];
    assert_eq!((total.subject.as_str(), total.total), (CURRENT, 74.5));
    let sum: i32 = total.parts.iter().map(|part| part.product).sum();
    assert_eq!(sum, 745, "every part is weight × score");
}

#[test]
fn the_plan_and_the_question_whether_to_stay_show_the_newest_score() {
    let mut career = frozen_career();
    score_all(&mut career, CURRENT, 7, now());
    let worth = |career: &Career| {
        let page = career.plan_one_page(now()).expect("a page");
        let part = page.parts.into_iter();
        part.filter(|part| part.heading == words::part_worth())
            .flat_map(|part| part.lines)
            .map(|line| line.detail)
            .collect::<Vec<_>>()
    };
    let lines = worth(&career);
    assert_eq!(lines.len(), 1, "what was scored");
    assert!(lines[0].starts_with("70.0 of 100"), "{lines:?}");
    let stay = career.stay_decisions(now()).expect("a page");
    assert_eq!(
        stay.yardstick.map(|total| total.total.round()),
        Some(70.0),
        "the same yardstick"
    );
}

#[test]
fn a_scoring_counts_when_it_is_whole() {
    let mut career = frozen_career();
    for at in 0..7 {
        give(&mut career, CURRENT, at, 5, now()).expect("0 to 10");
    }
    let view = career.plan_return(now()).expect("the exercise");
    assert!(view.latest.is_empty() && view.plot.lines.is_empty());
    assert_eq!(view.subjects[0].left, 1, "one is missing");
    give(&mut career, CURRENT, 7, 5, later(3)).expect("days later it goes on");
    let view = career.plan_return(later(3)).expect("the exercise");
    assert_eq!(view.latest[0].scored_on, later(3).today());
}

#[test]
fn a_score_outside_0_to_10_is_refused() {
    let mut career = frozen_career();
    for score in [-1, 11] {
        let (field, message) = fault(give(&mut career, CURRENT, 0, score, now()));
        assert_eq!(
            (field, message.as_str()),
            ("score", "Choose a number from 0 to 10.")
        );
    }
    assert!(matches!(
        give(&mut career, "nothing", 0, 5, now()),
        Err(Error::NotFound(_))
    ));
}

#[test]
fn nothing_is_scored_before_the_criteria_are_frozen() {
    let mut career = career();
    criteria_tests::take_all(&mut career);
    let set = criteria::draft(career.read())
        .expect("reads")
        .expect("a draft");
    let give = GiveScore {
        subject: CURRENT.to_owned(),
        criterion_id: set.criteria[0].id,
        score: Some(5),
    };
    assert!(matches!(
        career.give_score(&give, now()),
        Err(Error::NotNow(_))
    ));
}

#[test]
fn the_role_one_has_is_asked_for_every_quarter() {
    let asks = |career: &Career, days: i64| {
        let mut to = Vec::new();
        matters(career.read(), later(days).wall(), &mut to).expect("matters");
        to.into_iter().map(|one| one.from.date()).next()
    };
    let mut career = frozen_career();
    assert_eq!(asks(&career, 6), None, "a week for the first scoring");
    assert_eq!(asks(&career, 7), Some(day("2026-03-17")));
    score_all(&mut career, CURRENT, 8, later(7));
    assert_eq!(
        asks(&career, 97),
        None,
        "also if all is well, but not before a quarter is over"
    );
    assert_eq!(
        asks(&career, 98),
        Some(day("2026-06-16")),
        "91 days after the last"
    );
    career
        .renew_criteria("A new boss", later(100))
        .expect("a reason");
    career.freeze_criteria(later(100)).expect("it adds up");
    assert_eq!(
        asks(&career, 101),
        Some(day("2026-06-16")),
        "new criteria do not put it off"
    );
}

#[test]
fn the_step_is_done_when_the_role_and_every_option_are_scored_in_this_lap() {
    let mut career = career();
    let found = |career: &Career| {
        look(career.read(), &lap::current(career.read()).expect("a lap")).expect("it looks")
    };
    assert!(found(&career).missing.starts_with("Choose six to ten"));
    criteria_tests::take_all(&mut career);
    assert!(
        found(&career)
            .missing
            .starts_with("The weights add up. Freeze")
    );
    career.freeze_criteria(now()).expect("the weights add up");
    assert_eq!(found(&career).missing, "Score the role you have.");
    score_all(&mut career, CURRENT, 5, now());
    score_all(&mut career, "stay", 6, now());
    assert_eq!(
        found(&career).missing,
        "Score “Move inside” by the same criteria."
    );
    score_all(&mut career, "inside", 6, now());
    assert!(found(&career).done);
    career.begin_lap(later(200)).expect("the next lap");
    assert_eq!(
        found(&career).missing,
        "Score the role you have.",
        "each lap asks again"
    );
}

#[test]
fn the_change_of_criteria_is_marked_in_the_plot() {
    let mut career = frozen_career();
    score_all(&mut career, CURRENT, 5, now());
    career
        .renew_criteria("A child on the way", later(50))
        .expect("a reason");
    career.freeze_criteria(later(50)).expect("it adds up");
    score_all(&mut career, CURRENT, 7, later(100));
    let plot = career.plan_return(later(100)).expect("the exercise").plot;
    assert_eq!(plot.changes.len(), 1);
    assert_eq!(
        (plot.changes[0].at, plot.changes[0].reason.as_str()),
        (0.5, "A child on the way")
    );
    let line = &plot.lines[0].points;
    assert_eq!((line[0].set_number, line[1].set_number), (1, 2));
    assert_eq!((line[0].at, line[1].at), (0.0, 1.0));
}

/// What somebody does to the criteria and the scores, in any order.
#[derive(Clone, Debug)]
enum Deed {
    Score(usize, usize, i32),
    ScoreAll(usize, i32),
    Freeze,
    Renew,
    Drop,
    Take,
    EditAny(usize, i32),
    BinAny(usize),
    RestoreAny,
    Lap,
}

fn deed() -> impl Strategy<Value = Deed> {
    prop_oneof![
        4 => (0_usize..3, 0_usize..10, 0..=10).prop_map(|(s, at, score)| Deed::Score(s, at, score)),
        4 => (0_usize..3, 0..=10).prop_map(|(s, score)| Deed::ScoreAll(s, score)),
        2 => Just(Deed::Freeze),
        2 => Just(Deed::Renew),
        1 => Just(Deed::Drop),
        1 => Just(Deed::Take),
        3 => (0_usize..20, 0..=100).prop_map(|(at, weight)| Deed::EditAny(at, weight)),
        2 => (0_usize..20).prop_map(Deed::BinAny),
        1 => Just(Deed::RestoreAny),
        1 => Just(Deed::Lap),
    ]
}

fn ids(career: &Career, which: &str) -> Vec<String> {
    career
        .read()
        .prepare(&format!("SELECT id FROM criterion {which} ORDER BY id"))
        .and_then(|mut all| all.query_map([], |row| row.get(0))?.collect())
        .expect("ids")
}

fn do_it(career: &mut Career, deed: &Deed, now: Now) {
    let subject = |at: &usize| ["current", "stay", "inside"][at % 3];
    // What is refused is refused; the claim is about what stays.
    let _ = match deed {
        Deed::Score(s, at, score) => {
            criteria::frozen(career.read()).is_ok_and(|sets| !sets.is_empty())
                && give(career, subject(s), *at, *score, now).is_ok()
        }
        Deed::ScoreAll(s, score) => {
            let count = criteria::frozen(career.read())
                .ok()
                .and_then(|sets| sets.first().map(|set| set.criteria.len()));
            (0..count.unwrap_or(0)).all(|at| give(career, subject(s), at, *score, now).is_ok())
        }
        Deed::Freeze => career.freeze_criteria(now).is_ok(),
        Deed::Renew => career.renew_criteria("why not", now).is_ok(),
        Deed::Drop => career.drop_criteria().is_ok(),
        Deed::Take => {
            let keys = vec!["learning".to_owned()];
            career.take_criteria(&TakeCriteria { keys }, now).is_ok()
        }
        Deed::EditAny(at, weight) => {
            let all = ids(career, "");
            let draft = criteria::CriterionDraft {
                name: "Other".to_owned(),
                good: String::new(),
                weight: *weight,
            };
            all.get(at % all.len().max(1)).is_some_and(|id| {
                career
                    .save_record(Some(id), AnyRecord::Criterion(draft), now)
                    .is_ok()
            })
        }
        Deed::BinAny(at) => {
            let all = ids(career, "");
            all.get(at % all.len().max(1))
                .is_some_and(|id| career.bin_record(RecordKind::Criterion, id, now).is_ok())
        }
        Deed::RestoreAny => {
            let kind = crate::people::bin::BinKind::Record(RecordKind::Criterion);
            let all = ids(career, "WHERE binned_at IS NOT NULL");
            all.first()
                .is_some_and(|id| career.restore(kind, id, now).is_ok())
        }
        Deed::Lap => career.begin_lap(now).is_ok(),
    };
}

/// Every whole scoring of an earlier day, with its total and its parts.
fn totals(career: &Career, now: Now) -> Vec<(String, Total)> {
    score::scorings(career.read())
        .expect("scorings")
        .iter()
        .filter(|one| !one.open(now.today()))
        .map(|one| (one.id.to_string(), one.total_with_parts()))
        .collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, ..ProptestConfig::default() })]

    #[test]
    fn an_old_total_never_changes_whatever_is_done_afterwards(deeds in proptest::collection::vec((deed(), 0_i64..40), 1..60)) {
        let mut career = frozen_career();
        let mut days = 0;
        let mut known: Vec<(String, Total)> = Vec::new();
        for (deed, pass) in deeds {
            days += pass;
            let before = totals(&career, later(days));
            for old in &known {
                prop_assert!(before.contains(old), "{old:?} is not among {before:?}");
            }
            known = before;
            do_it(&mut career, &deed, later(days));
            let after = totals(&career, later(days));
            for old in &known {
                prop_assert!(after.contains(old), "after {deed:?} {old:?} is not among {after:?}");
            }
        }
    }
}
