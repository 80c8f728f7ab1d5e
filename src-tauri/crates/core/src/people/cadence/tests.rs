use proptest::prelude::*;

use super::*;
use crate::career::Career;
use crate::id::PersonId;
use crate::people::fixture::*;
use crate::people::how_often::{HowOften, LetGo};
use crate::people::page::CadenceFrom;
use crate::people::person::{PersonDraft, Ring};

const DAY: i64 = 100;

fn often(ideal: u32, max: Option<u32>) -> HowOften {
    HowOften {
        ideal_days: Some(ideal),
        max_days: max,
    }
}

fn state_after(days: i64, period: i64, max: Option<i64>) -> State {
    let anchor = day("2026-01-01");
    state_on(
        thresholds(anchor, period, max, 0),
        anchor + chrono::Duration::days(days),
    )
}

#[test]
fn every_state_begins_on_its_day() {
    for (days, state) in [
        (0, State::Fresh),
        (74, State::Fresh),
        (75, State::Soon),
        (99, State::Soon),
        (DAY, State::Due),
        (149, State::Due),
        (150, State::Cooling),
        (249, State::Cooling),
        (250, State::Cold),
        (2000, State::Cold),
    ] {
        assert_eq!(
            state_after(days, DAY, None),
            state,
            "{days} days after the last contact, period {DAY}"
        );
    }
    assert_eq!(
        state_after(119, DAY, Some(120)),
        State::Due,
        "the second threshold is the one that was said"
    );
    assert_eq!(
        state_after(120, DAY, Some(120)),
        State::Cooling,
        "and it begins on its day"
    );
    assert_eq!(
        state_after(DAY, DAY, Some(DAY)),
        State::Cooling,
        "without slack nobody is merely due"
    );
    assert_eq!(
        state_after(399, DAY, Some(400)),
        State::Due,
        "a long second threshold postpones cold as well"
    );
    assert_eq!(
        state_after(400, DAY, Some(400)),
        State::Cold,
        "which never comes before cooling"
    );
}

#[test]
fn without_a_cadence_there_is_no_state() {
    assert_eq!(
        state_on(Thresholds::default(), day("2026-01-01")),
        State::None,
        "nobody asks for them"
    );
}

#[test]
fn own_comes_before_tag_and_tag_before_ring() {
    let mut career = career();
    let draft = PersonDraft {
        ring: Ring::Company,
        tags: vec!["ideas".into(), "mentors".into()],
        ..named("Ada Example")
    };
    let ada = career.add_person(draft, now()).expect("fits");
    let cadence = |career: &Career| career.person(ada, now()).expect("there").cadence;
    assert_eq!(cadence(&career).from, CadenceFrom::None, "nothing was said");

    career
        .set_ring_cadence(Ring::Company, often(90, None))
        .expect("fits");
    assert_eq!(
        (cadence(&career).from, cadence(&career).ideal_days),
        (CadenceFrom::Ring, Some(90)),
        "the ring decides"
    );
    assert_eq!(
        cadence(&career).max_days,
        Some(135),
        "one and a half periods unless said otherwise"
    );

    for (name, days) in [("ideas", 60), ("mentors", 30)] {
        let tag = career
            .tags()
            .expect("tags")
            .into_iter()
            .find(|tag| tag.name == name)
            .expect("the tag");
        career
            .set_tag_cadence(tag.id, often(days, Some(days * 2)))
            .expect("fits");
    }
    let tagged = cadence(&career);
    assert_eq!(
        (tagged.from, tagged.ideal_days, tagged.max_days),
        (CadenceFrom::Tag, Some(30), Some(60)),
        "the strongest tag decides"
    );

    career
        .set_cadence(&[ada], often(200, Some(210)))
        .expect("fits");
    let own = cadence(&career);
    assert_eq!(
        (own.from, own.ideal_days, own.max_days),
        (CadenceFrom::Own, Some(200), Some(210)),
        "what was said for one person wins"
    );

    career
        .set_cadence(&[ada], HowOften::default())
        .expect("fits");
    assert_eq!(
        cadence(&career).from,
        CadenceFrom::Tag,
        "without it the tags decide again"
    );
}

#[test]
fn those_in_daily_contact_and_those_let_go_are_never_due() {
    let mut career = career();
    let ada = career
        .add_person(
            PersonDraft {
                daily: true,
                ..named("Ada Example")
            },
            now(),
        )
        .expect("fits");
    let grace = add(&mut career, "Grace Sample");
    career
        .set_cadence(&[ada, grace], often(7, None))
        .expect("fits");
    career
        .let_go(grace, LetGo::Gracefully, now())
        .expect("there");
    let in_years = later(2000);
    let stands = |career: &Career, id: PersonId| {
        let page = career.person(id, in_years).expect("there");
        (page.state, page.due_on)
    };
    assert_eq!(
        stands(&career, ada),
        (State::Daily, None),
        "we speak every day anyway"
    );
    assert_eq!(
        stands(&career, grace),
        (State::LetGo, None),
        "nothing asks for them"
    );
    assert_eq!(
        career.today(in_years).expect("today").due_total,
        0,
        "and nobody is due"
    );

    career
        .let_go(grace, LetGo::TakeBack, in_years)
        .expect("there");
    assert_eq!(
        stands(&career, grace).0,
        State::Cold,
        "taken back, their rhythm counts again"
    );
}

fn standing(career: &Career, id: PersonId) -> Thresholds {
    career
        .read()
        .query_row(
            "SELECT soon_on, due_on, cooling_on, cold_on FROM standing WHERE person_id = ?1",
            [id],
            |row| {
                let date = |at| crate::people::person::date(row, at);
                Ok(Thresholds {
                    soon_on: date(0)?,
                    due_on: date(1)?,
                    cooling_on: date(2)?,
                    cold_on: date(3)?,
                })
            },
        )
        .expect("everyone stands somewhere")
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, ..ProptestConfig::default() })]

    #[test]
    fn the_database_and_the_rule_agree(days_ago in 0_i64..36_000, period in 1_u32..3651, over in proptest::option::of(0_u32..3651)) {
        let max = over.map(|over| (period + over).min(3650));
        let day = now().today() - chrono::Duration::days(days_ago);
        let mut career = career();
        let draft = PersonDraft { met_on: Some(day), ..named("Ada Example") };
        let ada = career.add_person(draft, now()).expect("fits");
        career.set_cadence(&[ada], often(period, max)).expect("fits");
        let (period, max) = (i64::from(period), max.map(i64::from));
        let number: i64 = career.read().query_row("SELECT n FROM person", [], |row| row.get(0)).expect("one person");
        let shift = |is_new| fuzz(number, period, longest(period, max), is_new);
        let never = anchor(None, Some(day), now().today(), period);
        let rule = thresholds(never, period, max, shift(true));
        prop_assert_eq!(standing(&career, ada), rule, "never spoken to, they are due from today at the earliest");
        prop_assert!(rule.due_on >= Some(now().today()), "nobody is overdue whom one has only just noted");
        career.log_touch(&lunch(ada, days_ago), now()).expect("logs");
        let rule = thresholds(anchor(Some(day), None, now().today(), period), period, max, shift(false));
        prop_assert_eq!(standing(&career, ada), rule, "the triggers derive the dates that the rule names");
        let row = career.people(&Default::default(), Default::default(), 0, 1, now()).expect("a list").rows.remove(0);
        prop_assert_eq!(row.state, state_on(rule, now().today()), "and the list shows the state of the rule");
        let by_state = career.people_counts(now()).expect("counts").by_state;
        prop_assert_eq!(by_state[0].state, row.state, "which the counts agree with");
        let filter = crate::people::list::PeopleFilter { state: Some(row.state.into()), ..Default::default() };
        prop_assert_eq!(career.people(&filter, Default::default(), 0, 1, now()).expect("a list").total, 1, "and so does the filter");
    }

    #[test]
    fn a_shift_stays_within_its_bounds_and_is_always_the_same(
        number in 0_i64..1_000_000, period in 1_i64..3651, over in 0_i64..3651, is_new in any::<bool>(),
    ) {
        let max = period + over;
        let shift = fuzz(number, period, max, is_new);
        prop_assert!(shift.abs() * 100 <= period * 12, "within 12 % of the period");
        prop_assert!(period + shift <= max, "never beyond the longest gap");
        prop_assert!(period >= 14 || shift == 0, "short periods stay as they are");
        prop_assert!(!is_new || shift >= 0, "nobody is overdue whom one has only just noted");
        prop_assert_eq!(shift, fuzz(number, period, max, is_new));
    }
}

#[test]
fn those_who_came_in_together_do_not_fall_due_together() {
    let mut days = std::collections::BTreeMap::new();
    for number in 1..=256 {
        *days.entry(fuzz(number, 90, 135, false)).or_insert(0) += 1;
    }
    assert_eq!(days.len(), 21, "ten days either way");
    assert!(days.values().all(|people| *people <= 24), "{days:?}");
}
