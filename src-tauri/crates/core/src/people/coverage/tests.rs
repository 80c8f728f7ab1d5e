use proptest::prelude::*;

use super::*;
use crate::id::PersonId;
use crate::people::cadence::Stands;
use crate::people::fixture::{add, career, later, lunch, named, now};
use crate::people::how_often::HowOften;
use crate::people::list::{PeopleFilter, PeopleSort};
use crate::people::person::PersonDraft;

/// Somebody in a ring with a rhythm of thirty days, seen so many days ago.
fn seen(career: &mut Career, name: &str, ring: Ring, days: i64) -> PersonId {
    let draft = PersonDraft {
        ring,
        ..named(name)
    };
    let id = career.add_person(draft, now()).expect("added");
    let often = HowOften {
        ideal_days: Some(30),
        max_days: None,
    };
    career.set_cadence(&[id], often).expect("set");
    career.log_touch(&lunch(id, days), now()).expect("logged");
    id
}

#[test]
fn every_number_of_the_matrix_is_what_the_list_shows_for_it() {
    let mut career = career();
    for (at, (ring, days)) in [
        (Ring::Team, 1),
        (Ring::Team, 25),
        (Ring::Outside, 35),
        (Ring::Outside, 50),
        (Ring::Outside, 100),
        (Ring::Unknown, 3),
    ]
    .into_iter()
    .enumerate()
    {
        seen(&mut career, &format!("Person {at}"), ring, days);
    }
    add(&mut career, "Without Rhythm");
    let view = career.coverage(now()).expect("read");
    assert_eq!(view.in_touch, 6);
    assert_eq!(view.fresh_percent, Some(50), "three of six are not behind");
    assert_eq!(
        view.emptiest,
        Some(Ring::Team),
        "two in the team, three outside"
    );
    assert_eq!(view.rows.len(), 5, "four rings, and those in none");
    let mut counted = 0;
    for row in &view.rows {
        for cell in &row.cells {
            let filter = PeopleFilter {
                ring: Some(row.ring),
                state: Some(cell.state.into()),
                ..PeopleFilter::default()
            };
            let page = career
                .people(&filter, PeopleSort::Name, 0, 100, now())
                .expect("read");
            assert_eq!(page.total, cell.people, "{:?} {:?}", row.ring, cell.state);
            counted += cell.people;
        }
        let total = |stands| {
            let filter = PeopleFilter {
                ring: Some(row.ring),
                state: Some(stands),
                ..PeopleFilter::default()
            };
            let page = career.people(&filter, PeopleSort::Overdue, 0, 100, now());
            page.expect("read").total
        };
        let (in_rhythm, in_touch) = (total(Stands::InRhythm), total(Stands::InTouch));
        assert_eq!(in_rhythm, row.in_touch, "with a rhythm, {:?}", row.ring);
        assert_eq!(
            percent(in_touch, in_rhythm),
            row.fresh_percent,
            "fresh in a hundred, {:?}",
            row.ring
        );
    }
    assert_eq!(counted, 6);
    assert_eq!(
        view.touches, 5,
        "one lunch lies further back than twelve weeks"
    );
    assert_eq!(view.channels.len(), 1);
    assert_eq!(view.channels[0].percent, 100);
}

#[test]
fn a_week_is_counted_once_and_three_of_them_say_where_it_leads() {
    let mut career = career();
    assert!(
        career.coverage(now()).expect("read").if_nothing.is_none(),
        "nobody, no forecast"
    );
    for at in 0..4 {
        seen(&mut career, &format!("Person {at}"), Ring::Team, at * 20);
    }
    for days in [0, 1, 7, 14, 21] {
        career
            .transact_quietly(|tx| keep_week(tx, later(days)))
            .expect("kept");
    }
    let view = career.coverage(later(21)).expect("read");
    assert_eq!(view.weeks.len(), 4, "a week is kept once");
    assert_eq!(view.weeks[0].in_touch, 4);
    assert!(
        view.weeks[0].cold <= view.weeks[3].cold,
        "nobody was spoken to"
    );
    let forecast = view.at_this_rate.expect("three weeks are enough");
    assert!(forecast.sentence.contains('%'), "{}", forecast.sentence);
    assert!(
        forecast.counted.contains("4 weekly counts"),
        "{}",
        forecast.counted
    );
    let nothing = view.if_nothing.expect("there are people");
    assert!(nothing.sentence.contains("100 %"), "{}", nothing.sentence);
}

proptest! {
    #[test]
    fn a_share_is_a_share(part in 0_u32..200_000, more in 0_u32..200_000) {
        let of = percent(part, part + more);
        prop_assert_eq!(of.is_none(), part + more == 0);
        prop_assert!(of.is_none_or(|of| of <= 100));
    }

    #[test]
    fn a_straight_line_is_found_again(slope_of in -1.0_f64..1.0, at in -5.0_f64..5.0, count in 3_i32..20) {
        let points: Vec<(f64, f64)> =
            (0..count).map(|x| (f64::from(x), slope_of * f64::from(x) + at)).collect();
        let found = slope(&points).expect("several days");
        prop_assert!((found - slope_of).abs() < 1e-9);
    }
}
