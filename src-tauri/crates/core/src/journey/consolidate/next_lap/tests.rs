use super::*;
use crate::journey::records::{AnyRecord, RecordKind};
use crate::people::fixture::{career, later, now};

fn story(text: &str) -> LapStoryDraft {
    LapStoryDraft {
        story: text.to_owned(),
        carry: "ask about the platform".to_owned(),
        ..Default::default()
    }
}

fn save(career: &mut Career, text: &str, at: Now) -> Result<String> {
    career.save_record(None, AnyRecord::LapStory(story(text)), at)
}

#[test]
fn each_lap_has_one_story_and_the_next_begins_without() {
    let mut career = career();
    save(&mut career, "The first lap.", now()).expect("a story");
    let twice = save(&mut career, "Another.", now());
    assert!(
        matches!(twice, Err(Error::NotNow(_))),
        "one story a lap: {twice:?}"
    );
    career.begin_lap(later(40)).expect("the next lap");
    let view = career.next_lap(later(40)).expect("the step");
    assert_eq!(view.story, None, "the new lap has none yet");
    assert_eq!(
        view.earlier[0].story.story, "The first lap.",
        "the old one stays beside it"
    );
    save(&mut career, "The second.", later(41)).expect("its own story");
}

#[test]
fn a_lap_is_told_only_by_a_story_of_its_own() {
    let mut career = career();
    let done = |career: &Career| {
        let lap = lap::current(career.read()).expect("a lap");
        look(career.read(), &lap).expect("looked").done
    };
    save(&mut career, "", now()).expect("a carry-over alone is kept");
    assert!(!done(&career), "but tells nothing");
    let id = career
        .next_lap(now())
        .expect("the step")
        .story
        .expect("kept")
        .id
        .to_string();
    career
        .save_record(Some(&id), AnyRecord::LapStory(story("Told.")), now())
        .expect("told");
    assert!(done(&career), "told");
    career
        .begin_lap(now())
        .expect("the next lap, on the same day");
    assert!(!done(&career), "another lap wants another story");
}

#[test]
fn what_was_to_be_carried_over_greets_at_the_next_map() {
    let mut career = career();
    let id = save(&mut career, "The first lap.", now()).expect("a story");
    assert_eq!(
        career.matters(now()).expect("matters"),
        [],
        "not in its own lap"
    );
    career.begin_lap(now()).expect("the next lap");
    let standing = career.matters(later(1)).expect("matters");
    assert_eq!(standing[0].detail, "ask about the platform", "in my words");
    assert_eq!(standing[0].step, Some(Step::Situation), "at the map");
    assert_eq!(
        career.matters(later(31)).expect("matters"),
        [],
        "for a month"
    );
    career
        .bin_record(RecordKind::LapStory, &id, now())
        .expect("to the bin");
    assert_eq!(
        career.matters(later(1)).expect("matters"),
        [],
        "nor from the bin"
    );
}
