use super::*;
use crate::journey::records::{AnyRecord, RecordKind};
use crate::people::fixture::{career, fault, later, now};

fn write(career: &mut Career, sort: SituationSort, text: &str, now: Now) -> String {
    let draft = SituationNoteDraft {
        sort,
        text: text.to_owned(),
        answer: String::new(),
    };
    career
        .save_record(None, AnyRecord::SituationNote(draft), now)
        .expect("a few words are enough")
}

#[test]
fn a_note_of_an_earlier_lap_counts_once_it_was_confirmed() {
    let mut career = career();
    let id = write(&mut career, SituationSort::Fact, "The team halves.", now());
    career.begin_lap(later(30)).expect("the next lap");
    let view = career.map_situation(later(30)).expect("the exercise");
    assert_eq!(
        (view.notes.len(), view.earlier.len()),
        (0, 1),
        "last lap's note lies beside this lap's"
    );
    career
        .confirm_record(RecordKind::SituationNote, &id, later(31))
        .expect("it still holds");
    let view = career.map_situation(later(31)).expect("the exercise");
    assert_eq!(
        (view.notes.len(), view.earlier.len()),
        (1, 0),
        "now it counts for this lap"
    );
    career.undo().expect("undo");
    let view = career.map_situation(later(31)).expect("the exercise");
    assert_eq!(view.earlier.len(), 1, "and that can be taken back");
}

#[test]
fn an_open_question_is_open_until_it_is_answered() {
    let mut career = career();
    write(&mut career, SituationSort::Fact, "The team halves.", now());
    let id = write(&mut career, SituationSort::Unknown, "Who stays?", now());
    let open = open_unknowns(career.read()).expect("open questions");
    assert_eq!(open.len(), 1, "a fact is no question");
    let answered = SituationNoteDraft {
        sort: SituationSort::Unknown,
        text: "Who stays?".to_owned(),
        answer: "The three of us.".to_owned(),
    };
    career
        .save_record(Some(&id), AnyRecord::SituationNote(answered), now())
        .expect("an answer");
    assert!(
        open_unknowns(career.read()).expect("none").is_empty(),
        "what is answered is no assumption"
    );
}

#[test]
fn a_note_without_words_is_refused() {
    let mut career = career();
    let refused = career.save_record(
        None,
        AnyRecord::SituationNote(SituationNoteDraft::default()),
        now(),
    );
    assert_eq!(fault(refused).0, "text", "the field is named");
}
