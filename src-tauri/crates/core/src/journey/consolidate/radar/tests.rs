use proptest::prelude::*;

use super::*;
use crate::journey::records::AnyRecord;
use crate::journey::stage::Stage;
use crate::people::fixture::{career, day, later, now};

fn signal(career: &mut Career, half: RadarHalf, at: Now) -> SignalId {
    let draft = SignalDraft {
        half,
        noticed: "budget talks begin early".to_owned(),
        ..Default::default()
    };
    career
        .save_record(None, AnyRecord::Signal(draft), at)
        .expect("a few words are enough")
        .parse()
        .expect("an id")
}

#[test]
fn a_signal_is_half_gone_after_two_months_and_off_the_drawing_under_a_tenth() {
    assert_eq!(drawn_percent(0), Some(100), "all of it on its day");
    assert_eq!(drawn_percent(60), Some(50), "half after a half-life");
    assert_eq!(drawn_percent(199), Some(10), "a tenth is still drawn");
    assert_eq!(drawn_percent(200), None, "less is not");
}

proptest! {
    #[test]
    fn fading_never_rises_with_age(age in -1000_i64..100_000, more in 0_i64..100_000) {
        prop_assert!(fade(age + more) <= fade(age));
        prop_assert!((0.0..=1.0).contains(&fade(age)));
        prop_assert!(drawn_percent(age + more).unwrap_or(0) <= drawn_percent(age).unwrap_or(0));
    }

    #[test]
    fn the_last_week_of_a_month_has_seven_days(shift in 0_u64..20_000) {
        let any = day("2000-01-01") + Days::new(shift);
        let from = last_week_of(any);
        prop_assert_eq!(month_of(from), month_of(any), "it lies in the month");
        prop_assert_eq!(month_of(from + Days::new(6)), month_of(any));
        prop_assert_ne!(month_of(from + Days::new(7)), month_of(any), "and is its last");
    }
}

#[test]
fn the_last_week_asks_for_the_half_that_is_empty() {
    let mut career = career();
    career
        .enter_stage(Stage::Consolidate, now())
        .expect("any stage can be entered");
    let asks = |career: &Career, at: Now| -> Vec<String> {
        let mut all = Vec::new();
        matters(career.read(), at.wall(), at, &mut all).expect("matters");
        all.into_iter().map(|matter| matter.title).collect()
    };
    signal(&mut career, RadarHalf::Inner, now());
    assert_eq!(asks(&career, later(14)), Vec::<String>::new(), "24 March");
    let last_week = later(15);
    let said = asks(&career, last_week);
    assert_eq!(said.len(), 1, "25 March, the last week: {said:?}");
    assert!(said[0].contains("market"), "it names the empty half");
    signal(&mut career, RadarHalf::Outer, last_week);
    assert_eq!(
        asks(&career, last_week),
        Vec::<String>::new(),
        "both halves are there"
    );
}

#[test]
fn a_signal_becomes_a_warning_sign_once() {
    let mut career = career();
    let id = signal(&mut career, RadarHalf::Inner, now());
    let first = career.warn_of_signal(id, now()).expect("a sign");
    let again = career.warn_of_signal(id, now()).expect("the same sign");
    assert_eq!(first, again, "twice is once");
    let signs = career.warnings(now()).expect("the signs").signs;
    assert_eq!(signs.len(), 1, "one sign");
    assert_eq!(
        signs[0].draft.note, "budget talks begin early",
        "in its words"
    );
    assert_eq!(
        career.radar(now()).expect("the radar").signals[0].warning,
        Some(first),
        "the radar knows"
    );
}

#[test]
fn what_has_faded_stays_in_the_list() {
    let mut career = career();
    signal(&mut career, RadarHalf::Outer, now());
    let row = career
        .radar(later(300))
        .expect("the radar")
        .signals
        .remove(0);
    assert_eq!((row.number, row.left), (None, None), "no longer drawn");
    assert_eq!(
        row.draft.noticed, "budget talks begin early",
        "still listed"
    );
}

#[test]
fn signals_of_a_half_stand_apart() {
    let mut career = career();
    for half in [RadarHalf::Inner, RadarHalf::Outer] {
        for _ in 0..4 {
            signal(&mut career, half, now());
        }
    }
    let rows = career.radar(now()).expect("the radar").signals;
    let mut degrees: Vec<u32> = rows.iter().map(|row| row.degrees).collect();
    degrees.sort_unstable();
    degrees.dedup();
    assert_eq!(degrees.len(), 8, "no two stand on one line");
    assert!(degrees.iter().all(|degrees| *degrees < 360), "{degrees:?}");
}

#[test]
fn an_early_sign_of_a_scenario_goes_onto_the_radar_once_and_back() {
    use crate::journey::plan::indicator::IndicatorDraft;
    use crate::journey::plan::scenario::ScenarioDraft;

    let mut career = career();
    let scenario = crate::journey::record::save(
        &mut career,
        None,
        ScenarioDraft {
            title: "The site closes".to_owned(),
            ..ScenarioDraft::default()
        },
        now(),
    )
    .expect("a scenario");
    let sign = crate::journey::record::save(
        &mut career,
        None,
        IndicatorDraft {
            scenario_id: Some(scenario),
            text: "No new contracts".to_owned(),
            seen_on: None,
        },
        now(),
    )
    .expect("a sign");
    let watched = career.radar(now()).expect("a radar").watched;
    assert_eq!(
        (watched[0].text.as_str(), watched[0].scenario.as_str()),
        ("No new contracts", "The site closes"),
        "the radar says what to look out for"
    );

    career
        .see_indicator(sign, RadarHalf::Inner, now())
        .expect("seen");
    let radar = career.radar(now()).expect("a radar");
    assert!(radar.watched.is_empty(), "it is on the radar");
    assert_eq!(radar.signals[0].draft.noticed, "No new contracts");
    let seen = |career: &Career| {
        crate::journey::record::one::<IndicatorDraft>(career.read(), sign)
            .expect("there")
            .draft
            .seen_on
    };
    assert_eq!(seen(&career), Some(now().today()), "the plan knows, too");

    career.undo().expect("undone");
    assert_eq!(seen(&career), None, "one undo takes both back");
    assert!(
        career.radar(now()).expect("a radar").signals.is_empty(),
        "and the radar is as it was"
    );
}
