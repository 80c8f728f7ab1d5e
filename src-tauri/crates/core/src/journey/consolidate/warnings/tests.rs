use proptest::prelude::*;

use super::*;
use crate::journey::records::AnyRecord;
use crate::people::fixture::{career, day, later, now};

fn sign(career: &mut Career, sort: WarningSort, days_ago: i64) {
    let draft = WarningSignDraft {
        sort,
        noticed_on: Some(later(-days_ago).today()),
        ..Default::default()
    };
    career
        .save_record(None, AnyRecord::WarningSign(draft), now())
        .expect("a kind is enough");
}

#[test]
fn three_signs_in_ninety_days_ask_for_a_look_at_the_map() {
    let mut career = career();
    sign(&mut career, WarningSort::HiringStop, 89);
    sign(&mut career, WarningSort::BossLeft, 20);
    sign(&mut career, WarningSort::Quiet, 10);
    let asks = |career: &Career, at: Now| {
        let standing = career.matters(at).expect("matters");
        standing.into_iter().map(|row| row.key).collect::<Vec<_>>()
    };
    assert_eq!(
        asks(&career, now()),
        Vec::<String>::new(),
        "a quiet look is no sign"
    );
    sign(&mut career, WarningSort::FedUp, 1);
    assert_eq!(
        asks(&career, now()),
        ["three_signs:2026-03-09"],
        "from the day of the newest"
    );
    assert_eq!(
        asks(&career, later(1)),
        Vec::<String>::new(),
        "a day later the first one no longer counts"
    );
}

#[test]
fn a_look_that_found_nothing_is_enough_for_the_step() {
    let mut career = career();
    let done = |career: &Career| {
        let lap = crate::journey::lap::current(career.read()).expect("a lap");
        look(career.read(), &lap, now()).expect("looked").done
    };
    assert!(!done(&career), "nobody looked");
    sign(&mut career, WarningSort::Quiet, 0);
    assert!(done(&career), "all quiet is an answer");
}

proptest! {
    #[test]
    fn the_rule_counts_exactly_the_window(ages in proptest::collection::vec(-200_i64..400, 0..30), shift in 0_i64..20_000) {
        let today = day("2000-01-01") + chrono::Duration::days(shift);
        let days: Vec<NaiveDate> = ages.iter().map(|age| today - chrono::Duration::days(*age)).collect();
        let expected = ages.iter().filter(|age| (0..90).contains(*age)).count();
        prop_assert_eq!(in_window(&days, today).len(), expected);
        let on = enough_on(&days, today);
        prop_assert_eq!(on.is_some(), expected >= 3, "three are enough, two are not");
        if let Some(on) = on {
            let newest = ages.iter().filter(|age| (0..90).contains(*age)).min().copied();
            prop_assert_eq!(Some((today - on).num_days()), newest);
        }
    }
}
