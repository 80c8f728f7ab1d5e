//! Claims about changes for many, the calendar and the plots; those about the table stand in a file of their own.

use chrono::{Datelike, Duration, NaiveDate, Weekday};
use proptest::prelude::*;

use super::bulk::{ChangeLeads, LeadsChange};
use super::calendar::{STEPS_MAX, days_of};
use super::event::{CloseReason, LogForLead};
use super::fixture::went;
use super::lead::{LeadDraft, LeadKind, LeadScope};
use super::next::MoveLeadStep;
use super::stage::{LeadStage, StageName};
use super::table::{
    LeadRow, LeadSort, LeadStanding, LeadTableFilter, LeadsShown, PAGE_MAX, SortDirection,
};
use super::view::LeadViewDraft;
use crate::career::Career;
use crate::id::LeadId;
use crate::journey::record;
use crate::people::fixture::{career, day, fault, later, now};
use crate::people::person::PersonDraft;
use crate::time::Now;

mod table;

const UP: SortDirection = SortDirection::Ascending;

fn lead(career: &mut Career, title: &str, next_in: Option<i64>) -> LeadId {
    let today = now().today();
    let next_on = next_in.map(|days| today + Duration::days(days));
    let draft = LeadDraft {
        title: title.to_owned(),
        began_on: Some(next_on.map_or(today, |on| on.min(today))),
        next_on,
        ..LeadDraft::default()
    };
    record::save(career, None, draft, now()).expect("it fits")
}

fn go(career: &mut Career, lead_id: LeadId, stage: LeadStage, now: Now) {
    went(career, lead_id, stage, now.today(), "", now);
}

fn all() -> LeadTableFilter {
    LeadTableFilter {
        shown: LeadsShown::All,
        ..LeadTableFilter::default()
    }
}

fn rows(career: &Career, filter: &LeadTableFilter, sort: LeadSort, now: Now) -> Vec<LeadRow> {
    career
        .lead_table(filter, (sort, UP), (0, PAGE_MAX), now)
        .expect("the table")
        .rows
}

fn titles(rows: &[LeadRow]) -> Vec<&str> {
    rows.iter().map(|row| row.title.as_str()).collect()
}

#[test]
fn one_change_for_many_is_one_step_and_says_what_stayed_and_why() {
    let mut career = career();
    let a = lead(&mut career, "A", None);
    let b = lead(&mut career, "B", Some(3));
    let over = lead(&mut career, "Over", None);
    go(&mut career, over, LeadStage::Closed, now());
    let wanted = |change| ChangeLeads {
        ids: vec![a, b, over, LeadId::new(now())],
        change,
    };
    let on = Some(now().today() + Duration::days(3));
    let done = career
        .change_leads(&wanted(LeadsChange::NextOn { on }), now())
        .expect("changes");
    assert_eq!(done.changed, 1);
    let kept: Vec<_> = done.kept.iter().map(|kept| kept.title.as_str()).collect();
    assert_eq!(
        kept,
        ["B", "Over", "A lead that is gone"],
        "the same day, over, gone"
    );
    let page = |career: &Career, id| career.lead_page(id, now()).expect("its page");
    assert_eq!(page(&career, a).draft.next_on, on);

    let bare = LeadsChange::Stage {
        stage: LeadStage::Closed,
        reason: CloseReason::Unsaid,
        note: String::new(),
    };
    assert_eq!(
        fault(career.change_leads(&wanted(bare), now())).0,
        "reason",
        "closing many asks why, too"
    );
    let past = LeadsChange::NextOn {
        on: now().today().pred_opt(),
    };
    assert_eq!(fault(career.change_leads(&wanted(past), now())).0, "on");

    let close = LeadsChange::Stage {
        stage: LeadStage::Closed,
        reason: CloseReason::Silent,
        note: "Cleared up".to_owned(),
    };
    let done = career
        .change_leads(&wanted(close), now())
        .expect("closes what is open");
    assert_eq!(done.changed, 2);
    assert_eq!(page(&career, b).events[0].reason, CloseReason::Silent);
    career.undo().expect("one undo for the lot");
    assert_eq!(
        (page(&career, a).stage, page(&career, b).stage),
        (LeadStage::Spotted, LeadStage::Spotted)
    );

    let ring = LeadsChange::Scope {
        scope: LeadScope::Company,
    };
    assert_eq!(
        career
            .change_leads(&wanted(ring.clone()), now())
            .expect("changes")
            .changed,
        3
    );
    let again = career
        .change_leads(&wanted(ring), now())
        .expect("nothing to do");
    assert_eq!((again.changed, again.kept.len()), (0, 4));
    let done = career
        .change_leads(&wanted(LeadsChange::Bin), now())
        .expect("binned");
    assert_eq!(done.changed, 3);
    assert!(rows(&career, &all(), LeadSort::Title, now()).is_empty());
    career.undo().expect("undoes");
    assert_eq!(rows(&career, &all(), LeadSort::Title, now()).len(), 3);
}

#[test]
fn the_calendar_sets_the_overdue_and_the_undated_apart() {
    let mut career = career();
    let today = now().today();
    let overdue = lead(&mut career, "Overdue", Some(-2));
    lead(&mut career, "Undated", None);
    let over = lead(&mut career, "Over", Some(1));
    go(&mut career, over, LeadStage::Closed, now());
    for _ in 0..=STEPS_MAX {
        lead(&mut career, "Today", Some(0));
    }
    let calendar = career.lead_calendar(None, now()).expect("the calendar");
    assert_eq!(
        (calendar.overdue.total, calendar.undated.total),
        (1, 1),
        "what is over asks for nothing"
    );
    let on = |calendar: &super::calendar::LeadCalendar, on| {
        let day = calendar.days.iter().find(|day| day.on == on).expect("it");
        (day.steps.total, day.steps.steps.len())
    };
    assert_eq!(
        on(&calendar, today),
        (STEPS_MAX + 1, STEPS_MAX as usize),
        "many are counted"
    );
    assert_eq!(
        on(&calendar, today - Duration::days(2)),
        (0, 0),
        "the overdue stand apart"
    );
    let step = MoveLeadStep {
        lead_id: overdue,
        on: today.succ_opt(),
    };
    career.move_lead_step(&step, now()).expect("moves");
    let calendar = career.lead_calendar(None, now()).expect("the calendar");
    assert_eq!(calendar.overdue.total, 0);
    assert_eq!(
        on(&calendar, today + Duration::days(1)).0,
        1,
        "of what is over, nothing"
    );
    career.undo().expect("undoes");
    assert_eq!(
        career.lead_calendar(None, now()).expect("it").overdue.total,
        1
    );

    let past = MoveLeadStep {
        on: today.pred_opt(),
        ..step.clone()
    };
    assert_eq!(fault(career.move_lead_step(&past, now())).0, "on");
    let closed = MoveLeadStep {
        lead_id: over,
        ..step
    };
    assert!(
        career.move_lead_step(&closed, now()).is_err(),
        "what is over has no next step"
    );
    let far = career.lead_calendar(Some(day("2200-01-01")), now());
    assert_eq!(fault(far).0, "month");
}

#[test]
fn the_plots_count_every_lead_and_say_who_told_of_it() {
    let mut career = career();
    let ada = career
        .add_person(
            PersonDraft {
                name: "Ada Example".to_owned(),
                ..PersonDraft::default()
            },
            now(),
        )
        .expect("a person");
    let told = record::save(
        &mut career,
        None,
        LeadDraft {
            title: "Told".to_owned(),
            source_id: Some(ada),
            ..LeadDraft::default()
        },
        now(),
    )
    .expect("it fits");
    lead(&mut career, "Read somewhere", None);
    go(&mut career, told, LeadStage::InConversation, later(4));
    go(&mut career, told, LeadStage::Closed, later(9));
    let plots = career.lead_plots(later(10)).expect("the plots");
    assert_eq!(plots.leads, 2);
    let reached: Vec<u32> = plots
        .conversion
        .iter()
        .map(|one| one.passed.reached)
        .collect();
    assert_eq!(reached, [2, 0, 1, 0, 0, 0, 0]);
    let talks = &plots.conversion[2].passed;
    assert_eq!((talks.waiting, talks.ended, talks.percent), (0, 1, None));
    assert_eq!(plots.spent[0].spent.left, 1);
    assert_eq!(plots.spent[0].spent.there, 1);
    assert_eq!(plots.sources[0].name, "Ada Example");
    assert_eq!(plots.sources[0].told.conversations, 1);
    assert_eq!((plots.nobody.leads, plots.more_sources), (1, 0));
}

proptest! {
    #[test]
    fn a_month_stands_in_whole_weeks(days in 0..80_000_i64) {
        let month = NaiveDate::from_ymd_opt(1950, 1, 1).expect("a day") + Duration::days(days);
        let shown = days_of(month);
        prop_assert!(shown.len().is_multiple_of(7) && (28..=42).contains(&shown.len()));
        prop_assert_eq!(shown[0].weekday(), Weekday::Mon);
        let of_month = shown.iter().filter(|day| day.month() == month.month() && day.year() == month.year());
        let first = month.with_day(1).expect("the first");
        let next = first + chrono::Months::new(1);
        prop_assert_eq!(of_month.count() as i64, (next - first).num_days(), "every day of it");
    }
}
