use chrono::{Days, Duration, TimeZone as _};
use proptest::prelude::*;

use super::course::{COOLING_DAYS, follow, may_decide};
use super::*;
use crate::id::StayDecisionId;
use crate::journey::records::{AnyRecord, RecordKind};
use crate::people::fixture::{career, day, later, now};

fn draft(leaning: Leaning) -> StayDecisionDraft {
    StayDecisionDraft {
        question: "another year in this team?".to_owned(),
        leaning,
        ..Default::default()
    }
}

fn open(career: &mut Career, leaning: Leaning, at: Now) -> StayDecisionId {
    career
        .save_record(None, AnyRecord::StayDecision(draft(leaning)), at)
        .expect("a question is enough")
        .parse()
        .expect("an id")
}

fn lean(career: &mut Career, id: StayDecisionId, leaning: Leaning, at: Now) {
    career
        .save_record(
            Some(&id.to_string()),
            AnyRecord::StayDecision(draft(leaning)),
            at,
        )
        .expect("it is open");
}

fn leave(career: &mut Career, id: StayDecisionId, at: Now) -> Result<()> {
    career.decide_stay(id, StayChoice::Leave, "", at)
}

#[test]
fn leaving_is_decided_two_weeks_after_one_began_to_lean_that_way() {
    let mut career = career();
    let id = open(&mut career, Leaning::Open, now());
    assert!(
        leave(&mut career, id, later(100)).is_err(),
        "without leaning that way never"
    );
    lean(&mut career, id, Leaning::Leave, later(1));
    assert!(
        leave(&mut career, id, later(14)).is_err(),
        "thirteen days are not two weeks"
    );
    leave(&mut career, id, later(15)).expect("fourteen are");
}

#[test]
fn it_may_be_decided_earlier_with_a_note_that_is_kept() {
    let mut career = career();
    let id = open(&mut career, Leaning::Leave, now());
    career
        .decide_stay(id, StayChoice::Leave, "  the offer ends tomorrow ", now())
        .expect("softly");
    let row = career
        .stay_decisions(now())
        .expect("the view")
        .decisions
        .remove(0);
    assert_eq!(
        row.early_note, "the offer ends tomorrow",
        "the reason stays beside it"
    );
}

#[test]
fn what_is_decided_stays_as_it_was_written() {
    let mut career = career();
    let id = open(&mut career, Leaning::Stay, now());
    let reason = StayReasonDraft {
        decision_id: Some(id),
        reason: "the night shift".to_owned(),
        ..Default::default()
    };
    let why = career
        .save_record(None, AnyRecord::StayReason(reason.clone()), now())
        .expect("a reason");
    career
        .decide_stay(id, StayChoice::Stay, "", now())
        .expect("to stay at any time");
    let refused = [
        career
            .save_record(
                Some(&id.to_string()),
                AnyRecord::StayDecision(draft(Leaning::Leave)),
                later(1),
            )
            .map(drop),
        career
            .save_record(None, AnyRecord::StayReason(reason.clone()), later(1))
            .map(drop),
        career
            .save_record(
                Some(&why),
                AnyRecord::StayReason(StayReasonDraft {
                    reason: "another".to_owned(),
                    ..reason.clone()
                }),
                later(1),
            )
            .map(drop),
        career.bin_record(RecordKind::StayReason, &why, later(1)),
        career.decide_stay(id, StayChoice::Leave, "in a hurry", later(1)),
    ];
    for (at, one) in refused.into_iter().enumerate() {
        assert!(matches!(one, Err(Error::NotNow(_))), "{at}: {one:?}");
    }
    // Nor does a reason leave it for another question.
    let other = open(&mut career, Leaning::Open, later(1));
    let moved = StayReasonDraft {
        decision_id: Some(other),
        ..reason
    };
    let moved = career.save_record(Some(&why), AnyRecord::StayReason(moved), later(1));
    assert!(matches!(moved, Err(Error::NotNow(_))), "{moved:?}");
    let row = career
        .stay_decisions(later(1))
        .expect("the view")
        .decisions
        .remove(1);
    assert_eq!(
        (row.draft.leaning, row.reasons.len()),
        (Leaning::Stay, 1),
        "as it was"
    );
}

#[test]
fn one_looks_back_after_six_and_eighteen_months_and_not_before() {
    let mut career = career();
    let id = open(&mut career, Leaning::Stay, now());
    career
        .decide_stay(id, StayChoice::Stay, "", now())
        .expect("decided");
    let back = |months: u32| {
        AnyRecord::LookBack(LookBackDraft {
            decision_id: Some(id),
            months,
            verdict: Verdict::Right,
            text: "it was".to_owned(),
        })
    };
    let asks = |career: &Career, at: Now| -> Vec<String> {
        let standing = career.matters(at).expect("matters");
        standing.into_iter().map(|row| row.title).collect()
    };
    // 10 September, in the summer time of London.
    let half_a_year = Now::parse("2026-09-10T08:30:00Z", now().zone).expect("an instant");
    let before = Now {
        instant: half_a_year.instant - Duration::hours(10),
        ..half_a_year
    };
    assert_eq!(
        asks(&career, before),
        Vec::<String>::new(),
        "the evening before"
    );
    assert_eq!(asks(&career, half_a_year).len(), 1, "that morning");
    assert!(
        career.save_record(None, back(6), before).is_err(),
        "not before its day"
    );
    career
        .save_record(None, back(6), half_a_year)
        .expect("on its day");
    assert!(
        career.save_record(None, back(6), half_a_year).is_err(),
        "once"
    );
    assert!(
        career.save_record(None, back(18), half_a_year).is_err(),
        "the other waits"
    );
    assert_eq!(
        asks(&career, half_a_year),
        Vec::<String>::new(),
        "written, and gone"
    );
}

#[test]
fn a_change_of_mind_within_a_day_does_not_begin_the_two_weeks_again() {
    let mut career = career();
    let id = open(&mut career, Leaning::Leave, now());
    lean(&mut career, id, Leaning::Open, later(5));
    lean(&mut career, id, Leaning::Leave, later(5));
    leave(&mut career, id, later(14)).expect("the fingers slipped, the mind did not");
}

#[test]
fn a_clock_that_was_set_back_begins_no_two_weeks_in_the_past() {
    let mut career = career();
    let id = open(&mut career, Leaning::Open, now());
    lean(&mut career, id, Leaning::Leave, later(-60));
    assert!(
        leave(&mut career, id, now()).is_err(),
        "it was seen to be today before"
    );
    leave(&mut career, id, later(14)).expect("two weeks from then");
    // A new question neither: the file has seen a later day.
    let id = open(&mut career, Leaning::Leave, later(-60));
    assert!(
        leave(&mut career, id, now()).is_err(),
        "the file knows the day"
    );
}

fn leanings() -> impl Strategy<Value = Leaning> {
    prop_oneof![
        Just(Leaning::Open),
        Just(Leaning::Stay),
        Just(Leaning::Leave)
    ]
}

proptest! {
    #[test]
    fn the_two_weeks_cannot_be_got_round(steps in proptest::collection::vec((leanings(), -40_i64..40), 1..12), end in -40_i64..80) {
        let start = day("2026-03-10");
        let mut course = Course::default();
        let mut leaning = Leaning::Open;
        let mut seen = start - Duration::days(1000);
        // The day, as the file has seen it, on which the leaning that holds began.
        let mut began: Option<chrono::NaiveDate> = None;
        let mut left: Option<chrono::NaiveDate> = None;
        for (next, at) in steps {
            let today = start + Duration::days(at);
            seen = seen.max(today);
            course = follow(course, next, today);
            if next == Leaning::Leave && leaning != Leaning::Leave {
                if began.is_none() || left != Some(seen) {
                    began = Some(seen);
                }
            } else if next != Leaning::Leave && leaning == Leaning::Leave {
                left = Some(seen);
            }
            leaning = next;
        }
        let today = start + Duration::days(end);
        let allowed = may_decide(course, leaning, StayChoice::Leave, today).is_ok();
        let earned = leaning == Leaning::Leave
            && began.is_some_and(|began| today >= began + Days::new(COOLING_DAYS));
        prop_assert_eq!(allowed, earned, "{:?}", course);
    }

    #[test]
    fn looks_back_fall_into_their_month_in_every_zone(shift in 0_i64..20_000, hour in 0_u32..24, zone in 0_usize..4) {
        let zone = [chrono_tz::Pacific::Kiritimati, chrono_tz::America::Los_Angeles, chrono_tz::Asia::Kolkata, chrono_tz::Europe::London][zone];
        let instant = chrono::Utc.with_ymd_and_hms(2000, 1, 1, hour, 0, 0).single().expect("an instant") + Duration::days(shift);
        let decided = Now::new(instant, zone).today();
        for months in LOOK_BACK_MONTHS {
            let on = look_back_on(decided, months);
            prop_assert_eq!(super::super::tenure::months_between(decided, on), months);
            prop_assert!(chrono::Datelike::day(&on) <= chrono::Datelike::day(&decided), "never in the month after");
        }
    }
}
