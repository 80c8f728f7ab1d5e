use std::collections::BTreeMap;

use proptest::prelude::*;

use super::*;
use crate::journey::records::{AnyRecord, RecordKind};
use crate::people::bin::BinKind;
use crate::people::fixture::{career, fault, later, now};

fn save(career: &mut Career, id: Option<&str>, confidence: u8, now: Now) -> Result<String> {
    let draft = StrengthDraft {
        statement: "Writes things down".to_owned(),
        confidence: StrengthConfidence(confidence),
        ..StrengthDraft::default()
    };
    career.save_record(id, AnyRecord::Strength(draft), now)
}

fn history(career: &Career) -> BTreeMap<NaiveDate, u8> {
    let conn = career.read();
    let mut select = conn
        .prepare("SELECT rated_on, confidence FROM strength_rating")
        .expect("a table");
    let rows = select
        .query_map([], |row| Ok((row.get(0)?, row.get(1)?)))
        .expect("rows");
    rows.collect::<rusqlite::Result<_>>()
        .expect("dates and numbers")
}

/// What somebody does with a strength on a day.
#[derive(Clone, Debug)]
enum Act {
    Rate(u8),
    Confirm,
    BinAndBack,
}

fn act() -> impl Strategy<Value = Act> {
    prop_oneof![
        (1_u8..=5).prop_map(Act::Rate),
        Just(Act::Confirm),
        Just(Act::BinAndBack),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, ..ProptestConfig::default() })]

    #[test]
    fn what_earlier_days_say_is_never_lost_or_written_again(acts in prop::collection::vec((0_i64..40, act()), 1..25)) {
        let mut career = career();
        let id = save(&mut career, None, 3, now()).expect("a strength");
        let mut day = 0;
        let mut sure = 3;
        for (gap, act) in acts {
            day += gap;
            let before = history(&career);
            match act {
                Act::Rate(confidence) => {
                    save(&mut career, Some(&id), confidence, later(day)).expect("a rating");
                    sure = confidence;
                }
                Act::Confirm => career.confirm_record(RecordKind::Strength, &id, later(day)).expect("still true"),
                Act::BinAndBack => {
                    career.bin_record(RecordKind::Strength, &id, later(day)).expect("to the bin");
                    career.restore(BinKind::Record(RecordKind::Strength), &id, later(day)).expect("and back");
                }
            }
            let after = history(&career);
            for (on, confidence) in before {
                if on < later(day).today() {
                    prop_assert_eq!(after.get(&on), Some(&confidence), "{} says what it said", on);
                }
            }
            prop_assert_eq!(after.values().last(), Some(&sure), "the newest says how sure I am now");
            prop_assert!(after.len() <= usize::try_from(day).unwrap_or(0) + 1, "one rating a day at most");
        }
    }
}

#[test]
fn still_true_is_one_word_and_dates_it_anew() {
    let mut career = career();
    let id = save(&mut career, None, 4, now()).expect("a strength");
    let old = &career.map_strengths(later(430)).expect("the exercise").rows[0];
    assert_eq!(old.stale, "not re-checked for 14 months");
    career
        .confirm_record(RecordKind::Strength, &id, later(430))
        .expect("still true");
    let view = career.map_strengths(later(430)).expect("the exercise");
    assert_eq!(view.rows[0].stale, "", "it was looked at today");
    assert_eq!(
        view.drift[0].ratings.len(),
        2,
        "and that is a rating of its own"
    );
    assert_eq!(view.drift[0].summary, "as sure as at first");
}

#[test]
fn half_a_year_later_it_is_asked_again_even_when_content() {
    let mut career = career();
    let first = save(&mut career, None, 4, now()).expect("a strength");
    save(&mut career, None, 2, now()).expect("another");
    assert!(
        career.matters(later(181)).expect("matters").is_empty(),
        "half a year is not over"
    );
    let matters = career.matters(later(182)).expect("matters");
    assert_eq!(matters.len(), 1, "one matter for all of them");
    assert!(
        matters[0].detail.starts_with("2 wait"),
        "and it says how many"
    );
    career
        .confirm_record(RecordKind::Strength, &first, later(182))
        .expect("still true");
    assert!(
        career.matters(later(183)).expect("matters").is_empty(),
        "the rest is left alone for a week"
    );
    let matters = career.matters(later(190)).expect("matters");
    assert!(
        matters[0].detail.starts_with("One waits"),
        "then the rest is asked for: {matters:?}"
    );
}

#[test]
fn those_without_evidence_are_counted() {
    let mut career = career();
    save(&mut career, None, 4, now()).expect("a strength");
    let row = career.step(Step::Strengths, now()).expect("a step").row;
    assert_eq!(row.holds, "1 strength, 1 without evidence");
    assert_eq!(row.missing, "Write down one thing you lack.");
}

#[test]
fn how_sure_one_is_goes_from_one_to_five() {
    let mut career = career();
    let refused = save(&mut career, None, 6, now());
    assert_eq!(fault(refused).0, "confidence", "six is no answer");
}
