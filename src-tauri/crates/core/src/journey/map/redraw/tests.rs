use proptest::prelude::*;

use super::*;
use crate::error::Error;
use crate::journey::map::situation::{SituationNoteDraft, SituationSort};
use crate::journey::map::value_card::ValueCard;
use crate::journey::map::values::ValuePile;
use crate::journey::records::{AnyRecord, RecordKind};
use crate::people::fixture::{career, later, now};

fn note(career: &mut Career, id: Option<&str>, text: &str, now: Now) -> String {
    let draft = SituationNoteDraft {
        sort: SituationSort::Fact,
        text: text.to_owned(),
        answer: String::new(),
    };
    career
        .save_record(id, AnyRecord::SituationNote(draft), now)
        .expect("a few words are enough")
}

fn marks(view: &RedrawView) -> Vec<(MapMark, &str, &str)> {
    view.parts
        .iter()
        .flat_map(|part| &part.rows)
        .map(|row| (row.mark, row.old_text.as_str(), row.new_text.as_str()))
        .collect()
}

/// What happens to the map on a day.
#[derive(Clone, Debug)]
enum Act {
    Write(usize),
    Edit(usize),
    LetGo(usize),
    Sort(usize),
    Draw,
    NextLap,
}

fn act() -> impl Strategy<Value = Act> {
    prop_oneof![
        4 => (0_usize..50).prop_map(Act::Write),
        2 => (0_usize..50).prop_map(Act::Edit),
        2 => (0_usize..50).prop_map(Act::LetGo),
        2 => (0_usize..30).prop_map(Act::Sort),
        3 => Just(Act::Draw),
        1 => Just(Act::NextLap),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 40, ..ProptestConfig::default() })]

    #[test]
    fn redrawing_changes_no_earlier_version(acts in prop::collection::vec(act(), 1..30)) {
        let mut career = career();
        let mut ids = vec![note(&mut career, None, "The team halves.", now())];
        let mut drawn: Vec<(MapVersionId, Vec<picture::Item>)> = Vec::new();
        for (act, day) in acts.into_iter().zip(1..) {
            let now = later(day);
            match act {
                Act::Write(n) => ids.push(note(&mut career, None, &format!("Fact {n}"), now)),
                Act::Edit(n) => drop(note(&mut career, Some(&ids[n % ids.len()].clone()), &format!("Changed on day {day}"), now)),
                Act::LetGo(n) => career.bin_record(RecordKind::SituationNote, &ids[n % ids.len()], now).expect("let go"),
                Act::Sort(n) => career.sort_value(ValueCard::ALL[n], Some(ValuePile::Very), now).expect("a card"),
                // An empty map is refused.
                Act::Draw => if let Ok(id) = career.draw_map("", now) {
                    drawn.push((id, version::items(career.read(), id).expect("items")));
                },
                Act::NextLap => drop(career.begin_lap(now).expect("the next lap")),
            }
            for (id, items) in &drawn {
                prop_assert_eq!(&version::items(career.read(), *id).expect("items"), items, "a version stays as it was drawn");
            }
        }
        let numbers: Vec<u32> = version::all(career.read(), now()).expect("versions").iter().rev().map(|one| one.number).collect();
        let wanted: Vec<u32> = (1..).take(drawn.len()).collect();
        prop_assert_eq!(numbers, wanted, "each drawing is one more");
    }
}

#[test]
fn what_changed_is_marked() {
    let mut career = career();
    let stays = note(&mut career, None, "The team halves.", now());
    let changes = note(&mut career, None, "Rent rises.", now());
    let goes = note(&mut career, None, "No boss.", now());
    career.draw_map("First look", now()).expect("a map");
    note(&mut career, Some(&changes), "Rent rose.", later(1));
    career
        .bin_record(RecordKind::SituationNote, &goes, later(1))
        .expect("let go");
    note(&mut career, None, "A new boss.", later(1));
    let view = career
        .map_redraw(None, None, later(1))
        .expect("side by side");
    assert_eq!(
        marks(&view),
        [
            (MapMark::Same, "The team halves.", "The team halves."),
            (MapMark::Changed, "Rent rises.", "Rent rose."),
            (MapMark::Added, "", "A new boss."),
            (MapMark::Gone, "No boss.", ""),
        ]
    );
    assert_eq!(view.summary, "1 added, 1 changed, 1 gone.");
    career.begin_lap(later(2)).expect("the next lap");
    let view = career
        .map_redraw(None, None, later(2))
        .expect("side by side");
    assert_eq!(
        marks(&view)[0].0,
        MapMark::Waiting,
        "nobody has said yet whether it still holds"
    );
    career
        .confirm_record(RecordKind::SituationNote, &stays, later(2))
        .expect("it holds");
    let view = career
        .map_redraw(None, None, later(2))
        .expect("side by side");
    assert_eq!(marks(&view)[0].0, MapMark::Same, "now somebody has");
}

#[test]
fn only_what_counts_in_this_lap_is_drawn() {
    let mut career = career();
    assert!(
        matches!(career.draw_map("", now()), Err(Error::NotNow(_))),
        "an empty map is no map"
    );
    note(&mut career, None, "The team halves.", now());
    let first = career.draw_map("", now()).expect("a map");
    assert!(
        matches!(career.draw_map("", now()), Err(Error::NotNow(_))),
        "nothing has changed since"
    );
    career.begin_lap(later(9)).expect("the next lap");
    assert!(
        matches!(career.draw_map("", later(9)), Err(Error::NotNow(_))),
        "last lap's note was not confirmed"
    );
    note(&mut career, None, "A new boss.", later(9));
    let second = career.draw_map("", later(9)).expect("a map");
    let view = career
        .map_redraw(Some(first), Some(second), later(9))
        .expect("side by side");
    assert_eq!(
        marks(&view),
        [
            (MapMark::Added, "", "A new boss."),
            (MapMark::Gone, "The team halves.", "")
        ]
    );
}

#[test]
fn half_a_year_after_the_last_one_a_new_map_is_asked_for() {
    let mut career = career();
    note(&mut career, None, "The team halves.", now());
    career.draw_map("", now()).expect("a map");
    assert!(
        career.matters(later(181)).expect("matters").is_empty(),
        "half a year is not over"
    );
    let matters = career.matters(later(182)).expect("matters");
    assert_eq!(matters[0].step, Some(Step::Redraw), "then it stands");
    let view = career
        .map_redraw(None, None, later(430))
        .expect("the exercise");
    assert_eq!(view.stale, "not re-checked for 14 months");
    assert_eq!(view.versions[0].age, "drawn 14 months ago");
    career
        .draw_map("", later(190))
        .expect("the same map on another day says that it still holds");
    assert!(
        career.matters(later(190)).expect("matters").is_empty(),
        "it is done"
    );
}

#[test]
fn a_lap_asks_for_a_map_of_its_own() {
    let mut career = career();
    note(&mut career, None, "The team halves.", now());
    career.draw_map("", now()).expect("a map");
    let row = career.step(Step::Redraw, now()).expect("a step").row;
    assert_eq!(
        (row.holds.as_str(), row.missing.as_str()),
        ("1 version", "")
    );
    career.begin_lap(later(9)).expect("the next lap");
    let row = career.step(Step::Redraw, later(9)).expect("a step").row;
    assert_eq!(row.missing, "Draw the map once in this lap.");
}
