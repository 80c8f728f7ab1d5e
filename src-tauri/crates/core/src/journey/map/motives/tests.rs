use std::collections::BTreeSet;

use proptest::prelude::*;

use super::*;
use crate::journey::map::energy::{Energy, bars};
use crate::journey::map::values::{of_lap, top_values};
use crate::journey::records::AnyRecord;
use crate::people::fixture::{career, fault, later, now};

/// What a hand does with a card.
#[derive(Clone, Debug)]
enum Act {
    Sort(usize, Option<ValuePile>),
    Rank(usize, u32),
    NextLap,
    Carry,
    Undo,
}

fn act() -> impl Strategy<Value = Act> {
    let card = 0..ValueCard::ALL.len();
    let pile = prop_oneof![
        4 => Just(Some(ValuePile::Very)),
        1 => Just(Some(ValuePile::Some)),
        1 => Just(Some(ValuePile::Not)),
        1 => Just(None),
    ];
    prop_oneof![
        8 => (card.clone(), pile).prop_map(|(card, pile)| Act::Sort(card, pile)),
        6 => (card, 0_u32..40).prop_map(|(card, rank)| Act::Rank(card, rank)),
        1 => Just(Act::NextLap),
        1 => Just(Act::Carry),
        2 => Just(Act::Undo),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, ..ProptestConfig::default() })]

    #[test]
    fn ranks_are_always_one_to_n_without_gaps(acts in prop::collection::vec(act(), 1..40)) {
        let mut career = career();
        for act in acts {
            match act {
                Act::Sort(at, pile) => career.sort_value(ValueCard::ALL[at], pile, now()).expect("any card, any pile"),
                // A card that lies elsewhere is refused and changes nothing.
                Act::Rank(at, rank) => drop(career.rank_value(ValueCard::ALL[at], rank)),
                Act::NextLap => drop(career.begin_lap(now()).expect("the next lap")),
                Act::Carry => drop(career.carry_values(now())),
                Act::Undo => drop(career.undo().expect("undo")),
            }
            for one in lap::all(career.read()).expect("laps") {
                let choices = of_lap(career.read(), one.id).expect("a sort");
                let very = choices.iter().filter(|choice| choice.pile == ValuePile::Very).count();
                let ranks: BTreeSet<u32> = choices.iter().filter_map(|choice| choice.rank).collect();
                let wanted: BTreeSet<u32> = (1..).take(very).collect();
                prop_assert_eq!(ranks, wanted, "each of the first pile has a rank of its own");
                let elsewhere = choices.iter().filter(|choice| choice.pile != ValuePile::Very);
                prop_assert!(elsewhere.map(|choice| choice.rank).all(|rank| rank.is_none()), "and nothing else has one");
            }
            prop_assert!(top_values(career.read()).expect("top values").len() <= TOP);
        }
    }

    #[test]
    fn what_is_drawn_of_the_log_is_part_of_it_in_its_order(notes in prop::collection::vec((0_usize..30, -2_i8..=2), 0..60)) {
        let names: Vec<String> = (0..30).map(|n| format!("activity {n}")).collect();
        let all = bars(notes.iter().map(|(at, energy)| (names[*at].as_str(), Energy(*energy))));
        let days: u32 = all.iter().map(|bar| bar.times).sum();
        prop_assert_eq!(usize::try_from(days).ok(), Some(notes.len()), "every day counts once");
        prop_assert!(all.iter().all(|bar| (-2.0..=2.0).contains(&bar.average)));
        prop_assert!(all.windows(2).all(|two| two[0].average >= two[1].average), "what gives most comes first");
        let mut rest = all.iter();
        for bar in energy::drawn(&all) {
            prop_assert!(rest.any(|other| *other == bar), "in the same order");
        }
    }
}

#[test]
fn no_two_cards_say_the_same() {
    let names: BTreeSet<&str> = ValueCard::ALL
        .iter()
        .map(|card| words::value_name(*card))
        .collect();
    let meanings: BTreeSet<&str> = ValueCard::ALL
        .iter()
        .map(|card| words::value_meaning(*card))
        .collect();
    assert_eq!((names.len(), meanings.len()), (30, 30), "thirty cards");
    for card in ValueCard::ALL {
        assert_eq!(
            ValueCard::of(card.text()),
            Some(*card),
            "a card is found by its key"
        );
    }
}

#[test]
fn a_lap_is_sorted_beside_the_one_before() {
    let mut career = career();
    for card in [ValueCard::Learning, ValueCard::Calm, ValueCard::Humour] {
        career
            .sort_value(card, Some(ValuePile::Very), now())
            .expect("a card");
    }
    assert!(
        career.carry_values(now()).is_err(),
        "there is no lap before the first"
    );
    career.begin_lap(later(30)).expect("the next lap");
    let view = career.map_motives(later(30)).expect("the exercise");
    assert_eq!(view.hand.len(), 30, "all cards are in the hand again");
    assert_eq!(
        view.before,
        ["Learning", "Calm", "Laughter"],
        "last lap's sort lies beside"
    );
    assert_eq!(
        top_values(career.read()).expect("values").len(),
        3,
        "until then last lap's values hold"
    );
    career.carry_values(later(31)).expect("taken over");
    career
        .rank_value(ValueCard::Humour, 1)
        .expect("it lies there");
    let view = career.map_motives(later(31)).expect("the exercise");
    let said: Vec<(&str, &str)> = view
        .very
        .iter()
        .map(|card| (card.name.as_str(), card.moved.as_str()))
        .collect();
    assert_eq!(
        said,
        [
            ("Laughter", "was 3rd"),
            ("Learning", "was 1st"),
            ("Calm", "was 2nd")
        ]
    );
}

#[test]
fn a_day_that_has_not_come_is_refused() {
    let mut career = career();
    let draft = EnergyNoteDraft {
        day_on: Some(later(1).today()),
        activity: "Reading".to_owned(),
        ..EnergyNoteDraft::default()
    };
    let refused = career.save_record(None, AnyRecord::EnergyNote(draft), now());
    assert_eq!(fault(refused).0, "day_on", "the field is named");
}

#[test]
fn a_day_left_out_is_today() {
    let mut career = career();
    let draft = EnergyNoteDraft {
        activity: "Reading".to_owned(),
        energy: Energy(2),
        ..EnergyNoteDraft::default()
    };
    career
        .save_record(None, AnyRecord::EnergyNote(draft), now())
        .expect("an activity is enough");
    let view = career.map_motives(now()).expect("the exercise");
    assert_eq!(view.log[0].draft.day_on, Some(now().today()));
    assert_eq!(view.summary, "So far “Reading” gives you most.");
}
