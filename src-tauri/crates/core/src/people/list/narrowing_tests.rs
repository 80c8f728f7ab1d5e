//! Claims about what narrows the list and what orders it, each held to the plain answer.

use chrono::Duration;
use proptest::prelude::*;

use super::view::PersonViewDraft;
use super::*;
use crate::id::PersonId;
use crate::journey::record::Record;
use crate::journey::records::AnyRecord;
use crate::people::fixture::*;
use crate::people::how_often::HowOften;
use crate::people::person::PersonDraft;

const SORTS: [PeopleSort; 7] = [
    PeopleSort::Name,
    PeopleSort::Neglected,
    PeopleSort::Recent,
    PeopleSort::Added,
    PeopleSort::Overdue,
    PeopleSort::Organisation,
    PeopleSort::Met,
];

/// A book in which person `at` differs from the next in whatever a filter asks about.
fn book(count: i64) -> (Career, Vec<PersonId>) {
    let mut career = career();
    let rings = [
        Ring::Unknown,
        Ring::Team,
        Ring::Company,
        Ring::Outside,
        Ring::Industry,
    ];
    let mut ids = Vec::new();
    for at in 0..count {
        let draft = PersonDraft {
            organisation: ["", "Acme Example Ltd", "Sample Works"][at as usize % 3].into(),
            place: ["", "Sampleton", "sampleton"][at as usize % 3].into(),
            met_how: ["", "through Ada Invented", "at the boat fair"][at as usize % 3].into(),
            met_on: (at % 4 > 0).then(|| now().today() - Duration::days(at * 3)),
            ring: rings[at as usize % 5],
            notes: "through and through".into(),
            ..named(&format!("Person {at:03}"))
        };
        let id = career.add_person(draft, now()).expect("fits");
        if at % 4 > 0 {
            career
                .log_touch(&lunch(id, at * 7 % 150), now())
                .expect("logged");
        }
        let often = HowOften {
            ideal_days: [None, Some(14), Some(30)][at as usize % 3],
            max_days: None,
        };
        career.set_cadence(&[id], often).expect("set");
        ids.push(id);
    }
    career
        .bin_people(&ids[count as usize - 1..], now())
        .expect("binned");
    (career, ids)
}

fn rows(career: &Career, filter: &PeopleFilter, sort: PeopleSort) -> Vec<PersonRow> {
    let page = career.people(filter, sort, 0, 500, now()).expect("a page");
    assert_eq!(page.total as usize, page.rows.len(), "{filter:?} {sort:?}");
    page.rows
}

#[test]
fn each_filter_keeps_whoever_fits_whatever_the_order() {
    let (career, _) = book(60);
    let everyone = rows(&career, &PeopleFilter::default(), PeopleSort::Name);
    let since = now().today() - Duration::days(60);
    type Fits = fn(&PersonRow, NaiveDate) -> bool;
    let cases: Vec<(PeopleFilter, Fits)> = vec![
        (
            PeopleFilter {
                organisation: "acme example".into(),
                ..Default::default()
            },
            |row, _| row.organisation.starts_with("Acme"),
        ),
        (
            PeopleFilter {
                place: "SAMPLETON".into(),
                ..Default::default()
            },
            |row, _| !row.place.is_empty(),
        ),
        (
            PeopleFilter {
                met_how: "ada inv".into(),
                ..Default::default()
            },
            |row, _| row.organisation.starts_with("Acme"),
        ),
        (
            PeopleFilter {
                quiet_days: Some(60),
                ..Default::default()
            },
            |row, since| row.last_on.is_none_or(|last| last <= since),
        ),
        (
            PeopleFilter {
                quiet_days: Some(60),
                ring: Some(Ring::Outside),
                ..Default::default()
            },
            |row, since| row.ring == Ring::Outside && row.last_on.is_none_or(|last| last <= since),
        ),
        (
            PeopleFilter {
                quiet_days: Some(60),
                state: Some(Stands::Cold),
                ..Default::default()
            },
            |row, since| row.state == State::Cold && row.last_on.is_none_or(|last| last <= since),
        ),
        (
            PeopleFilter {
                quiet_days: Some(60),
                place: "sampleton".into(),
                text: "person".into(),
                ..Default::default()
            },
            |row, since| !row.place.is_empty() && row.last_on.is_none_or(|last| last <= since),
        ),
    ];
    for (filter, fits) in cases {
        let plain: Vec<PersonId> = everyone
            .iter()
            .filter(|row| fits(row, since))
            .map(|row| row.id)
            .collect();
        assert!(!plain.is_empty(), "{filter:?}");
        for sort in SORTS {
            let mut found: Vec<PersonId> = rows(&career, &filter, sort)
                .iter()
                .map(|row| row.id)
                .collect();
            found.sort();
            let mut wanted = plain.clone();
            wanted.sort();
            assert_eq!(found, wanted, "{filter:?} {sort:?}");
        }
    }
}

#[test]
fn a_ring_and_a_place_in_the_rhythm_lead_to_the_same_people_whatever_the_way_there() {
    let (mut career, ids) = book(120);
    career.bin_people(&ids[40..60], now()).expect("binned");
    let everyone = rows(&career, &PeopleFilter::default(), PeopleSort::Name);
    let states = [
        State::None,
        State::Fresh,
        State::Soon,
        State::Due,
        State::Cooling,
        State::Cold,
    ];
    let mut found = 0;
    for (ring, state) in Ring::ALL
        .into_iter()
        .flat_map(|ring| states.map(|state| (ring, state)))
    {
        let filter = PeopleFilter {
            ring: Some(ring),
            state: Some(state.into()),
            ..PeopleFilter::default()
        };
        let fits = everyone
            .iter()
            .filter(|row| row.ring == ring && row.state == state);
        let mut plain: Vec<PersonId> = fits.map(|row| row.id).collect();
        plain.sort();
        found += plain.len();
        for sort in SORTS {
            let mut ids: Vec<PersonId> = rows(&career, &filter, sort)
                .iter()
                .map(|row| row.id)
                .collect();
            ids.sort();
            assert_eq!(ids, plain, "{filter:?} {sort:?}");
        }
    }
    assert!(found > 50, "the book holds some of most: {found}");
}

#[test]
fn sorts_order_as_they_say() {
    let (career, _) = book(60);
    let all = PeopleFilter::default();
    let by_organisation = rows(&career, &all, PeopleSort::Organisation);
    let first = by_organisation.first().expect("people");
    assert!(
        first.organisation.starts_with("Acme"),
        "those without one come last"
    );
    assert!(
        by_organisation
            .last()
            .expect("people")
            .organisation
            .is_empty()
    );
    let met: Vec<_> = rows(&career, &all, PeopleSort::Met)
        .iter()
        .map(|row| row.met_on)
        .collect();
    assert!(
        met.windows(2).all(|pair| pair[0] >= pair[1]),
        "met last first, unknown at the end"
    );
}

#[test]
fn a_kept_filter_comes_back_as_it_was_and_two_have_two_names() {
    let mut career = career();
    let draft = PersonViewDraft {
        name: " Cold outside ".into(),
        state: Some(Stands::Cold),
        ring: Some(Ring::Outside),
        quiet_days: Some(90),
        sort: PeopleSort::Overdue,
        ..PersonViewDraft::default()
    };
    career
        .save_record(None, AnyRecord::PersonView(draft.clone()), now())
        .expect("kept");
    let views = career.person_views().expect("read").views;
    assert_eq!(views.len(), 1);
    assert_eq!(views[0].draft.name, "Cold outside");
    assert_eq!(views[0].draft.state, draft.state);
    assert_eq!(views[0].draft.ring, draft.ring);
    assert_eq!(views[0].draft.sort, draft.sort);
    let twice = career.save_record(None, AnyRecord::PersonView(draft), now());
    assert_eq!(fault(twice).0, "name");
    assert!(PersonViewDraft::default().sentence().contains("filter"));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(12))]

    #[test]
    fn the_quick_way_to_those_who_wait_gives_what_sorting_everybody_gives(
        count in 5_i64..50, offset in 0_u32..30, limit in 1_u32..30,
    ) {
        let (career, _) = book(count);
        let today = now().today();
        for (state, others) in [
            (None, overdue::Others::Everybody),
            (Some(Stands::InRhythm), overdue::Others::InRhythm),
        ] {
            let filter = PeopleFilter { state, ..PeopleFilter::default() };
            let wanted = wanted::of(&filter, today);
            let quick = overdue::everybody(career.read(), others, (offset, limit), today).expect("read");
            let plain = overdue::few(
                career.read(),
                "person p JOIN standing s ON s.person_id = p.id",
                &wanted,
                (offset, limit),
                today,
            )
            .expect("read");
            prop_assert_eq!(quick, plain, "{:?}", others);
        }
    }
}
