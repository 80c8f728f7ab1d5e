use super::*;
use crate::journey::records::{AnyRecord, RecordKind};
use crate::people::fixture::{all_rows, career, fault, now};

fn texts(career: &Career) -> Vec<String> {
    let ideas = career.touch_ideas().expect("read").ideas;
    ideas.into_iter().map(|idea| idea.draft.text).collect()
}

#[test]
fn the_first_ideas_come_once_and_are_ours_to_change() {
    let mut career = career();
    let ideas = career.touch_ideas().expect("read").ideas;
    assert_eq!(ideas.len(), words::FIRST_IDEAS.len());
    let first = &ideas[0];
    career
        .bin_record(RecordKind::TouchIdea, &first.id.to_string(), now())
        .expect("binned");
    career
        .transact_quietly(|tx| seed(tx, now()))
        .expect("again");
    assert!(!texts(&career).contains(&first.draft.text), "it stays away");
    let draft = TouchIdeaDraft {
        text: "Send a postcard".to_owned(),
        minutes: 15,
        place: 99,
        ..TouchIdeaDraft::default()
    };
    career
        .save_record(None, AnyRecord::TouchIdea(draft.clone()), now())
        .expect("added");
    assert_eq!(
        texts(&career).last().map(String::as_str),
        Some("Send a postcard")
    );
    let seven = AnyRecord::TouchIdea(TouchIdeaDraft {
        minutes: 7,
        ..draft
    });
    assert_eq!(fault(career.save_record(None, seven, now())).0, "minutes");
}

#[test]
fn a_new_order_is_one_step_of_undo() {
    let mut career = career();
    let before = all_rows(career.read());
    let mut ids: Vec<_> = career
        .touch_ideas()
        .expect("read")
        .ideas
        .iter()
        .map(|idea| idea.id)
        .collect();
    ids.rotate_left(1);
    career.order_ideas(&ids).expect("ordered");
    let now: Vec<_> = career
        .touch_ideas()
        .expect("read")
        .ideas
        .iter()
        .map(|idea| idea.id)
        .collect();
    assert_eq!(now, ids);
    career.undo().expect("one step");
    assert_eq!(all_rows(career.read()), before);
}
