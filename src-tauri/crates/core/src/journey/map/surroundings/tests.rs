use super::*;
use crate::journey::records::AnyRecord;
use crate::journey::wizard::Step;
use crate::people::fixture::{add, career, fault, later, now};

fn place(career: &mut Career, who: PersonId, relation: MapRelation) {
    let draft = MapPersonDraft {
        person_id: Some(who),
        relation,
        note: String::new(),
    };
    career
        .save_record(None, AnyRecord::MapPerson(draft), now())
        .expect("a person is enough");
}

#[test]
fn somebody_on_the_map_says_so_on_their_page() {
    let mut career = career();
    let ada = add(&mut career, "Ada Example");
    assert_eq!(
        career.person(ada, now()).expect("a page").on_map,
        "",
        "not yet"
    );
    place(&mut career, ada, MapRelation::Mentor);
    place(&mut career, ada, MapRelation::Boss);
    assert_eq!(
        career.person(ada, now()).expect("a page").on_map,
        "boss, mentor",
        "one may stand in two ways"
    );
}

#[test]
fn whoever_is_in_the_bin_is_not_on_the_map() {
    let mut career = career();
    let ada = add(&mut career, "Ada Example");
    place(&mut career, ada, MapRelation::Boss);
    career.bin_people(&[ada], now()).expect("to the bin");
    let view = career.map_surroundings(now()).expect("the exercise");
    assert!(view.people.is_empty(), "the map shows people of the book");
    let holds = career
        .step(Step::Surroundings, now())
        .expect("a step")
        .row
        .holds;
    assert_eq!(holds, "", "and counts only them");
}

#[test]
fn a_place_needs_somebody() {
    let mut career = career();
    let refused = career.save_record(None, AnyRecord::MapPerson(MapPersonDraft::default()), now());
    assert_eq!(fault(refused).0, "person_id", "the field is named");
}

#[test]
fn the_map_is_drawn_when_ground_and_people_stand_on_it() {
    let mut career = career();
    for (area, trend) in [
        (MapArea::Role, MapTrend::Growing),
        (MapArea::Organisation, MapTrend::Unsure),
        (MapArea::Market, MapTrend::Shrinking),
    ] {
        assert!(
            !career
                .step(Step::Surroundings, now())
                .expect("a step")
                .row
                .missing
                .is_empty(),
            "white is left"
        );
        let draft = TerrainNoteDraft {
            area,
            trend,
            text: "Build systems".to_owned(),
        };
        career
            .save_record(None, AnyRecord::TerrainNote(draft), now())
            .expect("a few words");
    }
    let ada = add(&mut career, "Ada Example");
    place(&mut career, ada, MapRelation::Peer);
    let row = career.step(Step::Surroundings, now()).expect("a step").row;
    assert_eq!(
        (row.missing.as_str(), row.holds.as_str()),
        ("", "3 entries, 1 person")
    );
    let view = career.map_surroundings(now()).expect("the exercise");
    assert_eq!(view.areas[0].trends, "1 growing");
    assert_eq!(
        view.nobody,
        "Nobody stands as boss, sponsor or mentor yet. That may be so; is it?"
    );
    career.begin_lap(later(1)).expect("the next lap");
    let view = career.map_surroundings(later(1)).expect("the exercise");
    assert_eq!(
        (
            view.people.len(),
            view.earlier_people.len(),
            view.earlier_notes.len()
        ),
        (0, 1, 3),
        "last lap's map lies beside"
    );
}
