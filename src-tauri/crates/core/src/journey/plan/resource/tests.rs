use super::*;
use crate::journey::lap;
use crate::journey::map::strengths::StrengthDraft;
use crate::journey::records::AnyRecord;
use crate::people::fixture::{career, day, fault, later, now};

fn draft(sort: ResourceSort, name: &str, need: i32, have: i32) -> ResourceDraft {
    ResourceDraft {
        sort,
        name: name.to_owned(),
        need,
        have,
        ..ResourceDraft::default()
    }
}

fn save(career: &mut Career, id: Option<&str>, draft: ResourceDraft, now: Now) -> Result<String> {
    career.save_record(id, AnyRecord::Resource(draft), now)
}

#[test]
fn the_widest_gap_comes_first_and_what_is_closed_says_so() {
    let mut career = career();
    for (name, need, have) in [("Closed", 3, 4), ("Small", 4, 3), ("Wide", 5, 1)] {
        save(
            &mut career,
            None,
            draft(ResourceSort::Skill, name, need, have),
            now(),
        )
        .expect("fits");
    }
    let mut left = draft(ResourceSort::Skill, "Left", 5, 0);
    left.state = ResourceState::Left;
    save(&mut career, None, left, now()).expect("fits");
    let view = career.plan_resources(now()).expect("the grid");
    let rows: Vec<(&str, &str)> = view
        .rows
        .iter()
        .map(|row| (row.draft.name.as_str(), row.standing.as_str()))
        .collect();
    assert_eq!(
        rows,
        [
            ("Wide", "4 to go"),
            ("Small", "1 to go"),
            ("Closed", "closed"),
            ("Left", "5 short, left so")
        ]
    );
    assert_eq!((view.gaps, view.closed), (2, 1));
}

#[test]
fn what_i_have_is_kept_over_time() {
    let mut career = career();
    let first = draft(ResourceSort::Knowledge, "Budgets", 4, 1);
    let id = save(&mut career, None, first.clone(), now()).expect("fits");
    for (have, days) in [(2, 0), (2, 30), (3, 60)] {
        let next = ResourceDraft {
            have,
            ..first.clone()
        };
        save(&mut career, Some(&id), next, later(days)).expect("fits");
    }
    let levels = career.plan_resources(later(60)).expect("the grid").rows[0]
        .levels
        .iter()
        .map(|level| (level.on, level.have))
        .collect::<Vec<_>>();
    assert_eq!(
        levels,
        [(now().today(), 2), (later(60).today(), 3)],
        "one a day, and only when it changed"
    );
}

#[test]
fn a_gap_asks_on_its_day_until_it_is_closed() {
    let mut career = career();
    let mut gap = draft(ResourceSort::Behaviour, "Delegate", 4, 2);
    gap.by_on = Some(day("2026-04-01"));
    let id = save(&mut career, None, gap.clone(), now()).expect("fits");
    let asks = |career: &Career, date: &str| {
        let mut to = Vec::new();
        let until = day(date).and_hms_opt(23, 0, 0).expect("a time");
        matters(career.read(), until, &mut to).expect("matters");
        to.len()
    };
    assert_eq!(
        (asks(&career, "2026-03-31"), asks(&career, "2026-04-01")),
        (0, 1)
    );
    gap.have = 4;
    save(&mut career, Some(&id), gap, now()).expect("fits");
    assert_eq!(
        asks(&career, "2026-04-01"),
        0,
        "what is closed asks nothing"
    );
}

#[test]
fn levels_outside_0_to_5_and_dates_that_cannot_be_are_refused() {
    let mut career = career();
    for (need, have, field) in [(6, 0, "need"), (0, -1, "have")] {
        let wrong = draft(ResourceSort::Skill, "Speak", need, have);
        assert_eq!(fault(save(&mut career, None, wrong, now())).0, field);
    }
    let mut far = draft(ResourceSort::Skill, "Speak", 3, 1);
    far.by_on = Some(day("2206-04-01"));
    assert_eq!(fault(save(&mut career, None, far, now())).0, "by_on");
    assert!(
        career
            .plan_resources(now())
            .expect("the grid")
            .rows
            .is_empty(),
        "nothing was changed"
    );
}

#[test]
fn the_step_asks_for_each_sort_and_a_way_to_close_each_gap() {
    let mut career = career();
    let found = |career: &Career| {
        look(career.read(), &lap::current(career.read()).expect("a lap")).expect("it looks")
    };
    assert_eq!(
        found(&career).missing,
        "Name one thing that you need to know."
    );
    for sort in [
        ResourceSort::Knowledge,
        ResourceSort::Skill,
        ResourceSort::Behaviour,
    ] {
        save(&mut career, None, draft(sort, sort.text(), 3, 3), now()).expect("fits");
    }
    assert!(found(&career).done);
    let id = save(
        &mut career,
        None,
        draft(ResourceSort::Skill, "Sell", 3, 1),
        now(),
    )
    .expect("fits");
    assert_eq!(
        found(&career).missing,
        "Say how the gap in “Sell” can close, or that it may stay."
    );
    let mut with = draft(ResourceSort::Skill, "Sell", 3, 1);
    with.how = "Sit in with sales once a month".to_owned();
    save(&mut career, Some(&id), with, now()).expect("fits");
    assert!(found(&career).done);
}

#[test]
fn a_deficit_on_the_map_is_offered_until_the_grid_has_it() {
    let mut career = career();
    for (sort, statement) in [
        (StrengthSort::Deficit, "Saying no"),
        (StrengthSort::Strength, "Calm under load"),
    ] {
        let strength = StrengthDraft {
            sort,
            statement: statement.to_owned(),
            ..StrengthDraft::default()
        };
        record::save(&mut career, None, strength, now()).expect("fits");
    }
    let offered = |career: &Career| career.plan_resources(now()).expect("the grid").from_map;
    assert_eq!(offered(&career), ["Saying no"], "a strength is no gap");
    let line = draft(ResourceSort::Behaviour, "saying No.", 3, 1);
    save(&mut career, None, line, now()).expect("fits");
    assert!(offered(&career).is_empty(), "the same in other letters");
}
