use proptest::prelude::*;

use super::*;
use crate::people::fixture::{career, later, lunch, named, now};
use crate::people::how_often::HowOften;
use crate::people::person::PersonDraft;
use crate::rhythm::block::{BlockDraft, BlockKind};
use crate::rhythm::notice::NoticeSound;

/// An hour of catching up every Thursday.
fn hour(career: &mut Career) {
    let draft = BlockDraft {
        kind: BlockKind::Maintain,
        title: String::new(),
        rule: "FREQ=WEEKLY;BYDAY=TH".to_owned(),
        starts: "2026-03-05T16:00".to_owned(),
        zone: String::new(),
        minutes: 60,
        lead_minutes: 5,
        place: String::new(),
        sound: NoticeSound::Silent,
    };
    career.add_block(draft, now()).expect("a block");
}

/// So many people who were seen so many days ago and meant to be seen every month.
fn seen(career: &mut Career, count: usize, days_ago: i64) -> Vec<PersonId> {
    let often = HowOften {
        ideal_days: Some(30),
        max_days: None,
    };
    (0..count)
        .map(|at| {
            let draft = PersonDraft {
                ring: Ring::Outside,
                ..named(&format!("Person {at}"))
            };
            let id = career.add_person(draft, now()).expect("added");
            career.set_cadence(&[id], often).expect("set");
            career
                .log_touch(&lunch(id, days_ago), now())
                .expect("logged");
            id
        })
        .collect()
}

#[test]
fn a_week_holds_what_its_hour_holds_and_the_rest_comes_after() {
    let mut career = career();
    hour(&mut career);
    seen(&mut career, 25, 60);
    let view = career.turns(now()).expect("read");
    let planned: Vec<u32> = view.weeks.iter().map(|week| week.planned).collect();
    assert_eq!(planned, [10, 10, 5, 0, 0, 0, 0, 0], "six minutes each");
    assert_eq!(view.weeks[0].due, 25, "all of them are behind");
    assert_eq!((view.beyond, view.a_week), (0, 10));
    assert_eq!(view.weeks[0].due_rows.len(), 25, "the rows are the number");
}

#[test]
fn without_an_hour_nobody_is_laid_anywhere_and_it_says_what_to_do() {
    let mut career = career();
    seen(&mut career, 3, 60);
    let view = career.turns(now()).expect("read");
    assert_eq!(view.beyond, 3, "nobody is lost");
    assert!(view.sentence.contains("no hour"), "{}", view.sentence);
}

#[test]
fn nobody_falls_due_on_days_off_and_they_come_over_the_weeks_after() {
    let mut career = career();
    hour(&mut career);
    // Due about 12 days from now, 25 of them: three weeks of ten.
    let people = seen(&mut career, 25, 18);
    let (from, to) = (later(6).today(), later(20).today());
    career.add_holiday(from, to, now()).expect("days off");
    let holiday = career.quiet(now()).expect("read").holidays.remove(0);
    assert!(holiday.after.contains("3 weeks"), "{}", holiday.after);
    let due = |career: &Career, id: &PersonId| {
        let page = career.person(*id, now()).expect("there");
        page.due_on.expect("a day")
    };
    for id in &people {
        let on = due(&career, id);
        assert!(on > to && on <= to + Duration::days(21), "{on}");
    }
    let view = career.turns(now()).expect("read");
    let off: Vec<u32> = view.weeks.iter().map(|week| week.planned).take(3).collect();
    assert_eq!(off, [0, 0, 0], "nobody is laid into days off");
    assert_eq!(view.beyond, 0);
    let off = career.today(later(10)).expect("today");
    assert!(off.days_off.contains("nobody waits"), "{}", off.days_off);
    assert_eq!((off.due.len(), off.due_total), (0, 0));
    career.undo().expect("one step");
    assert!(people.iter().all(|id| due(&career, id) < to), "as before");
}

fn turn() -> impl Strategy<Value = (i64, i64, usize)> {
    (-55_i64..400, 1_i64..400, 0_usize..9)
}

proptest! {
    #[test]
    fn nobody_is_lost_no_week_is_overfull_and_nobody_comes_too_early(
        people in proptest::collection::vec(turn(), 0..120),
        room in proptest::collection::vec(0_usize..12, 1..9),
    ) {
        let turns: Vec<Turn> = people
            .iter()
            .map(|&(over_days, period_days, put_off)| {
                let due_week = usize::try_from((-over_days).max(0) / 7).unwrap_or(0);
                Turn {
                    standing: Standing {
                        person: PersonId::new(now()),
                        age_days: over_days + period_days,
                        over_days,
                        period_days,
                        ring: Ring::Team,
                        linked: false,
                    },
                    due_week,
                    from_week: due_week.max(put_off),
                }
            })
            .collect();
        let weeks = level(&turns, &room, None);
        prop_assert_eq!(weeks.len(), turns.len(), "nobody is lost");
        for (week, room) in room.iter().enumerate() {
            let here = weeks.iter().filter(|at| **at == Some(week)).count();
            prop_assert!(here <= *room, "no week holds more than it can");
            let waits = turns.iter().zip(&weeks).any(|(turn, at)| {
                turn.from_week <= week && at.is_none_or(|at| at > week)
            });
            prop_assert!(!waits || here == *room, "nobody waits while there is room");
        }
        for (turn, week) in turns.iter().zip(&weeks) {
            prop_assert!(week.is_none_or(|week| week >= turn.from_week), "nobody comes too early");
        }
    }
}
