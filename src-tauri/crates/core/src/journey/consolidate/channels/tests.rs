use super::*;
use crate::journey::records::AnyRecord;
use crate::people::fixture::{add, career, fault, later, lunch, named, now};
use crate::people::person::Ring;

fn channel(career: &mut Career, person: PersonId, every_days: Option<u32>) {
    let draft = ChannelDraft {
        person_id: Some(person),
        every_days,
        ..Default::default()
    };
    career
        .save_record(None, AnyRecord::Channel(draft), now())
        .expect("a person is enough");
}

#[test]
fn a_talk_that_is_due_stands_until_it_took_place() {
    let mut career = career();
    let ada = add(&mut career, "Ada Example");
    channel(&mut career, ada, Some(14));
    let key = |career: &Career, at: Now| -> Vec<String> {
        let standing = career.matters(at).expect("matters");
        standing.into_iter().map(|row| row.title).collect()
    };
    assert_eq!(key(&career, later(13)), Vec::<String>::new(), "not yet");
    let due = key(&career, later(15));
    assert_eq!(due.len(), 1, "two weeks after the agreement it is due");
    assert!(
        !due[0].contains("Ada"),
        "the title names nobody: it may stand in a notification"
    );
    career.log_touch(&lunch(ada, 0), later(15)).expect("lunch");
    assert_eq!(
        key(&career, later(12)),
        Vec::<String>::new(),
        "a lunch is a talk"
    );
}

#[test]
fn a_channel_is_to_somebody_in_the_book() {
    let mut career = career();
    let nobody = ChannelDraft::default();
    let (field, _) = fault(career.save_record(None, AnyRecord::Channel(nobody), now()));
    assert_eq!(field, "person_id", "a channel is always to somebody");
    let stranger = ChannelDraft {
        person_id: Some(PersonId::new(now())),
        ..Default::default()
    };
    let (field, _) = fault(career.save_record(None, AnyRecord::Channel(stranger), now()));
    assert_eq!(field, "person_id", "and in the book");
}

#[test]
fn people_nearby_are_suggested_until_they_have_a_channel() {
    let mut career = career();
    let mut near = named("Grace Sample");
    near.ring = Ring::Team;
    let grace = career.add_person(near, now()).expect("a person");
    add(&mut career, "Far Away");
    let names = |career: &Career| -> Vec<String> {
        let view = career.channels(now()).expect("the channels");
        view.suggestions.into_iter().map(|one| one.name).collect()
    };
    assert_eq!(names(&career), ["Grace Sample"], "whoever is in my team");
    channel(&mut career, grace, None);
    assert_eq!(names(&career), Vec::<String>::new(), "and no longer");
}

#[test]
fn whoever_looks_for_work_is_not_missing_a_boss() {
    let mut career = career();
    let said = |career: &Career| career.channels(now()).expect("the channels").gaps.join(" ");
    assert!(
        said(&career).contains("answer to"),
        "with a job there is one"
    );
    let settings = serde_json::json!({ "me": { "work": "seeking" } });
    career
        .change_settings(settings.as_object().expect("an object"), now())
        .expect("settings");
    assert!(
        !said(&career).contains("answer to"),
        "without there is none"
    );
}

#[test]
fn a_talk_marked_by_hand_counts_and_the_bin_takes_a_person_off_the_map() {
    let mut career = career();
    let ada = add(&mut career, "Ada Example");
    let draft = ChannelDraft {
        person_id: Some(ada),
        every_days: Some(7),
        talked_on: Some(now().today()),
        ..Default::default()
    };
    career
        .save_record(None, AnyRecord::Channel(draft), now())
        .expect("it fits");
    let view = career.channels(now()).expect("the channels");
    assert_eq!(view.channels[0].last_on, Some(now().today()), "by hand");
    career.bin_people(&[ada], now()).expect("to the bin");
    let view = career.channels(now()).expect("the channels");
    assert!(view.channels.is_empty(), "nobody talks to the bin");
}
