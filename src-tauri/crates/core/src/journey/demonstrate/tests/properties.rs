//! Laws of the weekly review and of ring rust.

use proptest::prelude::*;

use super::super::ended::{self, EndedReview};
use super::super::rust::{ReadyPart, left, rust};
use super::*;

/// What somebody does after a review has ended.
#[derive(Clone, Debug)]
enum Later {
    Touch(i64),
    EditTarget(u32),
    BinTarget,
    EditDerailer,
    Look,
    LineAgain,
    EditReview,
    LookAtReview,
    BinDerailer,
}

fn later_deed() -> impl Strategy<Value = Later> {
    prop_oneof![
        (0_i64..6).prop_map(Later::Touch),
        (1_u32..9).prop_map(Later::EditTarget),
        Just(Later::BinTarget),
        Just(Later::EditDerailer),
        Just(Later::Look),
        Just(Later::LineAgain),
        Just(Later::EditReview),
        Just(Later::LookAtReview),
        Just(Later::BinDerailer),
    ]
}

fn frozen(career: &Career) -> Vec<EndedReview> {
    ended::all(career.read()).expect("ended reviews")
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, ..ProptestConfig::default() })]

    #[test]
    fn a_review_never_ends_without_progress_and_derailers(
        notes in proptest::collection::vec("[a-z ]{0,3}", 0..3),
        progress in "[a-z ]{0,3}",
        looks in proptest::collection::vec(any::<bool>(), 0..3),
        looked_round in any::<bool>(),
    ) {
        let mut career = career();
        let targets: Vec<TargetId> =
            notes.iter().map(|_| target(&mut career, TargetCounts::Touches, 1, later(-8))).collect();
        let derailers: Vec<DerailerId> =
            looks.iter().map(|_| derailer(&mut career, "a thing", later(-8))).collect();
        let draft = WeeklyReviewDraft { progress: progress.clone(), looked_round, ..WeeklyReviewDraft::default() };
        let review: WeeklyReviewId = save(&mut career, AnyRecord::WeeklyReview(draft), friday());
        for (target, text) in targets.iter().zip(&notes) {
            note(&mut career, review, *target, text, friday());
        }
        for (derailer, looked) in derailers.iter().zip(&looks) {
            if *looked {
                look_at(&mut career, *derailer, Some(review), friday());
            }
        }
        let wrote = if notes.is_empty() { vec![progress] } else { notes };
        let moved = wrote.iter().any(|line| !line.trim().is_empty());
        let looked = if looks.is_empty() { looked_round } else { looks.iter().all(|looked| *looked) };
        let page = career.weekly_review(friday()).expect("a page");
        let missing = page.running.expect("it runs").missing.len();
        prop_assert_eq!(missing, usize::from(!moved) + usize::from(!looked), "each is named once");
        prop_assert_eq!(career.end_review(review, friday()).is_ok(), moved && looked);
        prop_assert_eq!(frozen(&career).len(), usize::from(moved && looked), "a refusal changes nothing");
    }

    #[test]
    fn what_an_ended_review_says_never_changes(deeds in proptest::collection::vec(later_deed(), 1..12)) {
        let mut career = career();
        let grace = add(&mut career, "Grace Sample");
        let touches = target(&mut career, TargetCounts::Touches, 2, later(-8));
        let budget = derailer(&mut career, "the budget", later(-8));
        let review = begin(&mut career, friday());
        note(&mut career, review, touches, "Lunch helped", friday());
        look_at(&mut career, budget, Some(review), friday());
        career.end_review(review, friday()).expect("both are there");
        let before = frozen(&career);
        let line: String = career.read()
            .query_row("SELECT id FROM weekly_review_line WHERE frozen = 'target'", [], |row| row.get(0))
            .expect("the line is frozen");
        for (at, deed) in (4_i64..).zip(deeds) {
            let now = later(at);
            // Some of these are refused; none may reach what is frozen.
            let _ = match deed {
                Later::Touch(ago) => career.log_touch(&lunch(grace, ago), now).map(|_| ()),
                Later::EditTarget(number) => career.save_record(
                    Some(&touches.to_string()),
                    AnyRecord::Target(TargetDraft { name: "Other".to_owned(), ..a_target(TargetCounts::Own, number) }),
                    now,
                ).map(|_| ()),
                Later::BinTarget => career.bin_record(RecordKind::Target, &touches.to_string(), now),
                Later::EditDerailer => career.save_record(
                    Some(&budget.to_string()),
                    AnyRecord::Derailer(DerailerDraft { what: "other".to_owned(), ..DerailerDraft::default() }),
                    now,
                ).map(|_| ()),
                Later::Look => career.save_record(
                    None,
                    AnyRecord::DerailerLook(DerailerLookDraft {
                        derailer_id: Some(budget), seen: Seen::Gone, ..DerailerLookDraft::default()
                    }),
                    now,
                ).map(|_| ()),
                Later::LineAgain => {
                    let other = begin_or_none(&mut career, now);
                    let draft = WeeklyReviewLineDraft {
                        review_id: other.or(Some(review)), target_id: Some(touches), note: "No".to_owned(),
                    };
                    career.save_record(Some(&line), AnyRecord::WeeklyReviewLine(draft), now).map(|_| ())
                }
                Later::EditReview => career.save_record(
                    Some(&review.to_string()),
                    AnyRecord::WeeklyReview(WeeklyReviewDraft { fun: true, ..WeeklyReviewDraft::default() }),
                    now,
                ).map(|_| ()),
                Later::LookAtReview => career.bin_record(RecordKind::WeeklyReviewLine, &line, now),
                Later::BinDerailer => career.bin_record(RecordKind::Derailer, &budget.to_string(), now),
            };
            let mut after = frozen(&career);
            after.retain(|ended| ended.id == review);
            prop_assert_eq!(&after, &before, "what was frozen stands");
        }
    }

    #[test]
    fn ring_rust_lies_between_0_and_1_rises_with_time_and_falls_with_a_polish(
        ages in proptest::collection::vec(proptest::option::of(0_i64..3000), 5),
        days in 0_i64..2000,
        polished in 0_usize..5,
    ) {
        let of = |ages: &[Option<i64>]| -> Vec<(ReadyPart, Option<i64>)> {
            ReadyPart::ALL.into_iter().zip(ages.iter().copied()).collect()
        };
        let before = rust(&of(&ages));
        prop_assert!((0.0..=1.0).contains(&before));
        let older: Vec<Option<i64>> = ages.iter().map(|age| age.map(|age| age + days)).collect();
        prop_assert!(rust(&of(&older)) >= before, "nothing gets fresher by itself");
        let mut fresher = ages.clone();
        fresher[polished] = Some(0);
        let after = rust(&of(&fresher));
        prop_assert!(after <= before, "a polish never makes it worse");
        if ages[polished] != Some(0) {
            prop_assert!(after < before, "and makes it better");
        }
    }

    #[test]
    fn half_of_a_part_is_left_after_its_half_life(part in 0_usize..5) {
        let part = ReadyPart::ALL[part];
        let half = left(Some(part.half_life()), part.half_life());
        prop_assert!((half - 0.5).abs() < 1e-12);
    }
}

fn begin_or_none(career: &mut Career, now: Now) -> Option<WeeklyReviewId> {
    career
        .save_record(
            None,
            AnyRecord::WeeklyReview(WeeklyReviewDraft::default()),
            now,
        )
        .ok()
        .and_then(|id| id.parse().ok())
}
