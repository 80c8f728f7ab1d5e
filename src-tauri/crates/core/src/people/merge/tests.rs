//! Claims about making two entries one.

use proptest::prelude::*;

use super::*;
use crate::career::Undone;
use crate::people::fixture::*;
use crate::people::person::{ContactKind, PersonDraft};

fn point(kind: ContactKind, value: &str) -> ContactPoint {
    ContactPoint {
        kind,
        label: String::new(),
        value: value.to_owned(),
    }
}

fn merge(keep: PersonId, other: PersonId) -> MergePeople {
    MergePeople {
        keep,
        other,
        taken: Vec::new(),
    }
}

#[test]
fn the_survivor_takes_everything_along_and_the_old_id_leads_to_it() {
    let mut career = career();
    let keep = career
        .add_person(
            PersonDraft {
                tags: vec!["choir".to_owned()],
                contact_points: vec![point(ContactKind::Email, "ada@example.org")],
                ..named("Ada Example")
            },
            now(),
        )
        .expect("a person");
    let other = career
        .add_person(
            PersonDraft {
                organisation: "Acme Example".to_owned(),
                tags: vec!["choir".to_owned(), "school".to_owned()],
                contact_points: vec![
                    point(ContactKind::Email, "ADA@example.org"),
                    point(ContactKind::Phone, "+44 20 7946 0123"),
                ],
                ..named("A. Example")
            },
            now(),
        )
        .expect("a person");
    career.log_touch(&lunch(keep, 40), now()).expect("logged");
    career.log_touch(&lunch(other, 3), now()).expect("logged");
    let mut both = lunch(keep, 10);
    both.people.push(other);
    career.log_touch(&both, now()).expect("logged");

    career
        .merge_people(&merge(keep, other), now())
        .expect("merged");
    let page = career.person(keep, now()).expect("there");
    assert_eq!(page.draft.name, "Ada Example", "the longer name");
    assert_eq!(
        page.draft.organisation, "Acme Example",
        "what was empty is filled"
    );
    assert_eq!(page.draft.tags, ["choir", "school"]);
    let values: Vec<&str> = page
        .draft
        .contact_points
        .iter()
        .map(|p| p.value.as_str())
        .collect();
    assert_eq!(
        values,
        ["ada@example.org", "+44 20 7946 0123"],
        "no address twice, none lost"
    );
    assert_eq!(
        page.timeline_total, 3,
        "their contact, and what was with both stands once"
    );
    assert_eq!(
        page.last_on,
        Some(day("2026-03-07")),
        "how they stand is derived anew"
    );
    assert!(career.person(other, now()).is_err());
    assert_eq!(career.merged_into(other).expect("asked"), Some(keep));
    assert_eq!(
        career.undo_label().as_deref(),
        Some("Undo: Merged A. Example into Ada Example")
    );

    let third = add(&mut career, "Ada M. Example");
    career
        .merge_people(&merge(third, keep), now())
        .expect("merged");
    assert_eq!(
        career.merged_into(other).expect("asked"),
        Some(third),
        "who was merged before goes along"
    );
}

#[test]
fn each_field_is_chosen_by_itself() {
    let mut career = career();
    let entry = |place: &str, title: &str| PersonDraft {
        place: place.to_owned(),
        title: title.to_owned(),
        ..named("Ada Example")
    };
    let keep = career
        .add_person(entry("London", "Engineer"), now())
        .expect("a person");
    let other = career
        .add_person(entry("Paris", "Head"), now())
        .expect("a person");
    let view = career.compare_people(other, keep).expect("both are there");
    assert_eq!(
        view.keep.id, keep,
        "who came first stays, whatever the order"
    );
    let fields: Vec<MergeField> = view.choices.iter().map(|choice| choice.field).collect();
    assert_eq!(
        fields,
        [MergeField::Title, MergeField::Place],
        "only where they differ"
    );
    let taken = vec![Taken {
        field: MergeField::Place,
        take: Take::Other,
    }];
    career
        .merge_people(&MergePeople { keep, other, taken }, now())
        .expect("merged");
    let draft = career.person(keep, now()).expect("there").draft;
    assert_eq!((&*draft.place, &*draft.title), ("Paris", "Engineer"));
}

#[test]
fn what_cannot_be_merged_is_refused_whole() {
    let mut career = career();
    let (one, other) = (add(&mut career, "Ada"), add(&mut career, "Grace"));
    let (field, _) = fault(career.merge_people(&merge(one, one), now()));
    assert_eq!(field, "other");
    career.bin_people(&[other], now()).expect("there");
    let (field, sentence) = fault(career.merge_people(&merge(one, other), now()));
    assert_eq!(field, "other");
    assert_eq!(
        sentence,
        "Grace lies in the bin. Take them out of it first."
    );
}

#[test]
fn two_who_are_two_stay_two_through_a_merge() {
    let mut career = career();
    let one = add(&mut career, "Ada Example");
    let other = add(&mut career, "Ada Example");
    let third = add(&mut career, "Ada Example");
    career.not_the_same(one, third, now()).expect("said");
    career
        .not_the_same(third, one, now())
        .expect("said twice is once");
    career
        .not_the_same(one, other, now())
        .expect("said in error");
    career
        .merge_people(&merge(other, one), now())
        .expect("merged");
    let left: Vec<(PersonId, PersonId)> = career
        .read()
        .prepare("SELECT one_id, other_id FROM not_same")
        .and_then(|mut rows| {
            rows.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?
                .collect()
        })
        .expect("rows");
    assert_eq!(left, [(other.min(third), other.max(third))]);
}

/// What no merge may lose, of everybody together.
fn holdings(career: &Career) -> (Vec<String>, Vec<String>, Vec<String>) {
    let all = |sql: &str| -> Vec<String> {
        career
            .read()
            .prepare(sql)
            .and_then(|mut rows| rows.query_map([], |row| row.get(0))?.collect())
            .expect("rows")
    };
    (
        all("SELECT DISTINCT kind || lower(value) FROM contact_point ORDER BY 1"),
        all("SELECT DISTINCT touch_id FROM touch_person ORDER BY 1"),
        all("SELECT DISTINCT tag_id FROM person_tag ORDER BY 1"),
    )
}

fn someone(letters: &str) -> impl Strategy<Value = PersonDraft> + use<> {
    let point = (0_usize..3, 0_usize..4).prop_map(|(kind, at)| {
        let kind = [ContactKind::Email, ContactKind::Phone, ContactKind::Link][kind];
        let value = [
            "a@example.org",
            "+44 20 7946 0123",
            "example.org/a",
            "B@example.org",
        ][at];
        point(kind, value)
    });
    let text = letters.to_owned();
    (
        proptest::collection::vec(point, 0..5),
        proptest::collection::vec("[a-c]", 0..3),
        0_usize..3,
        any::<bool>(),
    )
        .prop_map(move |(contact_points, tags, at, daily)| PersonDraft {
            name: format!("Ada {}", &text[..=at]),
            place: text[..at].to_owned(),
            notes: text[at..].to_owned(),
            daily,
            contact_points,
            tags,
            ..PersonDraft::default()
        })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, ..ProptestConfig::default() })]

    #[test]
    fn merging_loses_nothing_and_undo_gives_the_identical_file(
        one in someone("xyz"),
        other in someone("xvw"),
        touches in proptest::collection::vec((0_u8..3, 0_i64..90), 0..8),
        chosen in proptest::collection::vec((0_usize..13, 0_u8..3), 0..4),
    ) {
        let mut career = career();
        let keep = career.add_person(one, now()).expect("fits");
        let gone = career.add_person(other, now()).expect("fits");
        for (who, days) in touches {
            let mut touch = lunch(if who == 1 { gone } else { keep }, days);
            if who == 2 {
                touch.people.push(gone);
            }
            career.log_touch(&touch, now()).expect("logged");
        }
        let taken = chosen
            .into_iter()
            .map(|(field, take)| Taken {
                field: MergeField::ALL[field],
                take: [Take::Keep, Take::Other, Take::Both][usize::from(take)],
            })
            .collect();
        let (before, held) = (all_rows(career.read()), holdings(&career));
        career.merge_people(&MergePeople { keep, other: gone, taken }, now()).expect("merged");
        prop_assert_eq!(holdings(&career), held, "no address, no contact and no tag is lost");
        let untrue: i64 = career
            .read()
            .query_row("SELECT count(*) FROM (SELECT * FROM standing EXCEPT SELECT * FROM standing_now)", [], |r| r.get(0))
            .expect("derived");
        prop_assert_eq!(untrue, 0, "how they stand is derived anew");
        let after = all_rows(career.read());
        let undone = career.undo();
        prop_assert!(matches!(undone, Ok(Undone::Did(_))), "{:?}", undone);
        prop_assert_eq!(all_rows(career.read()), before, "undo gives the identical file");
        prop_assert!(matches!(career.redo(), Ok(Undone::Did(_))));
        prop_assert_eq!(all_rows(career.read()), after);
    }
}
