use proptest::prelude::*;

use super::*;
use crate::journey::record;
use crate::people::bin::BinKind;
use crate::people::bulk::{ChangePeople, PeopleChange};
use crate::people::fixture::{add, all_rows, career, named, now};
use crate::people::membership::MembershipDraft;
use crate::people::organisation::OrganisationDraft;
use crate::people::person::PersonDraft;

fn me_at(career: &mut Career, organisation: &str, department: &str) {
    let draft = MembershipDraft {
        organisation: organisation.to_owned(),
        department: department.to_owned(),
        from_on: "2024".to_owned(),
        ..MembershipDraft::default()
    };
    record::save(career, None, draft, now()).expect("a role of mine");
}

fn at(career: &mut Career, name: &str, organisation: &str) -> PersonId {
    let draft = PersonDraft {
        organisation: organisation.to_owned(),
        ..named(name)
    };
    career.add_person(draft, now()).expect("a person")
}

fn in_department(career: &mut Career, id: PersonId, organisation: &str, department: &str) {
    let draft = MembershipDraft {
        person_id: Some(id),
        organisation: organisation.to_owned(),
        department: department.to_owned(),
        ..MembershipDraft::default()
    };
    record::save(career, None, draft, now()).expect("where they are");
}

fn industry(career: &mut Career, name: &str, industry: &str) {
    let known = organisation::of_key(career.read(), &fairlead_interop::key::organisation(name))
        .expect("reads");
    let draft = OrganisationDraft {
        name: name.to_owned(),
        industry: industry.to_owned(),
        ..OrganisationDraft::default()
    };
    record::save(career, known.map(|row| row.id), draft, now()).expect("what is known");
}

fn ring_of(career: &Career, id: PersonId) -> Ring {
    career.person(id, now()).expect("a page").draft.ring
}

#[test]
fn rings_follow_from_where_i_am_and_what_is_known() {
    let mut career = career();
    let ada = at(&mut career, "Ada Example", "Acme Ltd");
    let bob = at(&mut career, "Bob Sample", "ACME");
    let cyd = at(&mut career, "Cyd Mock", "Globex");
    assert_eq!(ring_of(&career, ada), Ring::Unknown, "where am I?");
    me_at(&mut career, "Acme", "Platform");
    in_department(&mut career, ada, "Acme", "platform");
    assert_eq!(
        [ada, bob, cyd].map(|id| ring_of(&career, id)),
        [Ring::Team, Ring::Company, Ring::Unknown]
    );
    industry(&mut career, "Globex", "Shipping");
    assert_eq!(ring_of(&career, cyd), Ring::Unknown, "mine is not known");
    industry(&mut career, "Acme", "Tools");
    assert_eq!(ring_of(&career, cyd), Ring::Industry);
    industry(&mut career, "Globex", "tools");
    assert_eq!(ring_of(&career, cyd), Ring::Outside);
}

#[test]
fn a_ring_that_was_set_stays_and_can_be_let_go_of() {
    let mut career = career();
    me_at(&mut career, "Acme", "");
    let ada = at(&mut career, "Ada Example", "Acme");
    career.set_ring(ada, Ring::Industry).expect("set");
    me_at(&mut career, "Globex", "");
    assert_eq!(ring_of(&career, ada), Ring::Industry);
    let why = career.person_stations(ada, now()).expect("why").ring;
    assert!(why.by_hand && why.computed == Ring::Unknown, "{why:?}");
    career.set_ring(ada, Ring::Unknown).expect("let go of");
    assert_eq!(ring_of(&career, ada), Ring::Unknown);
    assert!(
        !career
            .person_stations(ada, now())
            .expect("why")
            .ring
            .by_hand
    );
    career.undo().expect("undone");
    assert_eq!(ring_of(&career, ada), Ring::Industry);
}

#[test]
fn a_form_that_only_shows_a_ring_does_not_set_it() {
    let mut career = career();
    me_at(&mut career, "Acme", "");
    let ada = at(&mut career, "Ada Example", "Acme");
    let mut draft = career.person(ada, now()).expect("a page").draft;
    assert_eq!(draft.ring, Ring::Company);
    draft.notes = "Likes tea".to_owned();
    draft.organisation = "Globex".to_owned();
    career
        .edit_person(ada, draft.clone(), now())
        .expect("saved");
    assert_eq!(
        ring_of(&career, ada),
        Ring::Unknown,
        "she has left, and it follows"
    );
    draft.ring = Ring::Outside;
    career.edit_person(ada, draft, now()).expect("saved");
    assert!(
        career
            .person_stations(ada, now())
            .expect("why")
            .ring
            .by_hand
    );
}

#[test]
fn between_two_roles_rings_stand_as_from_the_last_desk() {
    let mut career = career();
    me_at(&mut career, "Acme", "");
    let ada = at(&mut career, "Ada Example", "Acme");
    let here = mine::current(career.read())
        .expect("reads")
        .expect("a role");
    let left = MembershipDraft {
        over: true,
        ..here.draft
    };
    record::save(&mut career, Some(here.id), left, now()).expect("left");
    assert_eq!(
        ring_of(&career, ada),
        Ring::Company,
        "nobody falls out of their rhythm"
    );
    assert_eq!(career.settings().expect("settings").me.organisation, "");
}

/// Something that changes where somebody is.
#[derive(Clone, Debug)]
enum Deed {
    MeAt(usize, usize),
    Person(usize),
    Moves(usize, usize),
    Department(usize, usize, usize),
    Industry(usize, usize),
    Set(usize, usize),
    Bin(usize),
    Restore(usize),
    Undo,
}

const PLACES: [&str; 4] = ["Acme", "Globex Ltd", "GLOBEX", ""];
const PARTS: [&str; 3] = ["", "Platform", "platform"];
const FIELDS: [&str; 4] = ["", "Tools", "tools", "Shipping"];

fn deeds() -> impl Strategy<Value = Deed> {
    prop_oneof![
        (0..3_usize, 0..3_usize).prop_map(|(at, part)| Deed::MeAt(at, part)),
        (0..4_usize).prop_map(Deed::Person),
        (0..6_usize, 0..4_usize).prop_map(|(who, at)| Deed::Moves(who, at)),
        (0..6_usize, 0..3_usize, 0..3_usize)
            .prop_map(|(who, at, part)| Deed::Department(who, at, part)),
        (0..3_usize, 0..4_usize).prop_map(|(at, field)| Deed::Industry(at, field)),
        (0..6_usize, 0..5_usize).prop_map(|(who, ring)| Deed::Set(who, ring)),
        (0..6_usize).prop_map(Deed::Bin),
        (0..6_usize).prop_map(Deed::Restore),
        Just(Deed::Undo),
    ]
}

/// Whether somebody is in the book: undone they are gone, and binned they rest.
fn is_there(career: &Career, id: PersonId) -> bool {
    career
        .person(id, now())
        .is_ok_and(|page| page.binned_at.is_none())
}

fn doing(career: &mut Career, people: &mut Vec<PersonId>, deed: &Deed) {
    let who = |at: &usize| (!people.is_empty()).then(|| people[at % people.len()]);
    match deed {
        Deed::MeAt(at, part) => me_at(career, PLACES[*at], PARTS[*part]),
        Deed::Person(at) => people.push(self::at(career, "Ada Example", PLACES[*at])),
        Deed::Moves(id, at) => {
            if let Some(id) = who(id) {
                let change = PeopleChange::Organisation {
                    organisation: PLACES[*at].to_owned(),
                };
                let wanted = ChangePeople {
                    ids: vec![id],
                    change,
                };
                career.change_people(&wanted, now()).expect("moved");
            }
        }
        Deed::Department(id, at, part) => {
            if let Some(id) = who(id)
                && is_there(career, id)
            {
                in_department(career, id, PLACES[*at], PARTS[*part]);
            }
        }
        Deed::Industry(at, field) => industry(career, PLACES[*at], FIELDS[*field]),
        Deed::Set(id, ring) => {
            if let Some(id) = who(id) {
                let ring = Ring::ALL.get(*ring).copied().unwrap_or_default();
                let _ = career.set_ring(id, ring);
            }
        }
        Deed::Bin(id) => {
            if let Some(id) = who(id)
                && is_there(career, id)
            {
                career.bin_people(&[id], now()).expect("in the bin");
            }
        }
        Deed::Restore(id) => {
            if let Some(id) = who(id) {
                // Whoever is not in the bin stays where they are.
                let _ = career.restore(BinKind::Person, &id.to_string(), now());
            }
        }
        Deed::Undo => drop(career.undo().expect("undone")),
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn every_ring_that_nobody_set_is_what_the_rule_says(deeds in prop::collection::vec(deeds(), 1..24)) {
        let mut career = career();
        let mut people = Vec::new();
        for deed in &deeds {
            doing(&mut career, &mut people, deed);
            let desk = desk(career.read()).expect("a desk");
            for id in &people {
                // What lies in the bin is worked out once it is taken out again.
                if !is_there(&career, *id) {
                    continue;
                }
                let (stands, by_hand) = standing(career.read(), *id).expect("a ring");
                let theirs = workplace(career.read(), *id).expect("a place");
                prop_assert!(
                    by_hand || stands == ring(&desk, &theirs),
                    "after {deed:?} {stands:?} stands, {desk:?} {theirs:?}"
                );
            }
        }
    }
}

#[test]
fn a_new_desk_is_one_step_that_undo_takes_back() {
    let mut career = career();
    me_at(&mut career, "Acme", "");
    at(&mut career, "Ada Example", "Acme");
    at(&mut career, "Cyd Mock", "Globex");
    add(&mut career, "Dot Nowhere");
    let before = all_rows(career.read());
    me_at(&mut career, "Globex", "");
    assert_ne!(all_rows(career.read()), before);
    career.undo().expect("one undo");
    assert_eq!(all_rows(career.read()), before);
}
