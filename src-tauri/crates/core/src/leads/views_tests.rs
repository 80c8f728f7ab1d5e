//! Claims about the table, its kept filters, changes for many, the calendar and the plots.

use chrono::{Datelike, Duration, NaiveDate, Weekday};
use proptest::prelude::*;

use super::bulk::{ChangeLeads, LeadsChange};
use super::calendar::{STEPS_MAX, days_of};
use super::event::{CloseReason, LogForLead, MoveLead};
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

const UP: SortDirection = SortDirection::Ascending;

fn lead(career: &mut Career, title: &str, next_in: Option<i64>) -> LeadId {
    let draft = LeadDraft {
        title: title.to_owned(),
        next_on: next_in.map(|days| now().today() + Duration::days(days)),
        ..LeadDraft::default()
    };
    record::save(career, None, draft, now()).expect("it fits")
}

fn go(career: &mut Career, lead_id: LeadId, stage: LeadStage, now: Now) {
    let reason = match stage {
        LeadStage::Closed => CloseReason::Withdrawn,
        _ => CloseReason::Unsaid,
    };
    let to = MoveLead {
        lead_id,
        stage,
        on: None,
        reason,
        note: String::new(),
    };
    career.move_lead(&to, now).expect("moves");
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
fn the_table_sorts_by_every_column_and_what_has_nothing_comes_last() {
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
    let put = |career: &mut Career, draft: LeadDraft| {
        record::save(career, None, draft, now()).expect("it fits")
    };
    let first = put(
        &mut career,
        LeadDraft {
            title: "b".to_owned(),
            organisation: "Zoo".to_owned(),
            kind: LeadKind::Venture,
            scope: LeadScope::Department,
            source: "Noticeboard".to_owned(),
            ..LeadDraft::default()
        },
    );
    put(
        &mut career,
        LeadDraft {
            title: "A".to_owned(),
            next_on: Some(now().today()),
            source_id: Some(ada),
            ..LeadDraft::default()
        },
    );
    go(&mut career, first, LeadStage::Exploring, later(3));
    let by = |sort| titles(&rows(&career, &all(), sort, later(3))).join("");
    assert_eq!(by(LeadSort::Title), "Ab", "small and capital alike");
    assert_eq!(by(LeadSort::Organisation), "bA", "without one last");
    assert_eq!(by(LeadSort::Scope), "bA", "the nearest first");
    assert_eq!(by(LeadSort::Kind), "Ab", "a job before a venture");
    assert_eq!(by(LeadSort::Stage), "Ab", "spotted before exploring");
    assert_eq!(by(LeadSort::Next), "Ab", "without a day last");
    assert_eq!(by(LeadSort::Touched), "Ab", "the longest untouched first");
    assert_eq!(by(LeadSort::Source), "Ab", "by the person’s name");
    let down = career
        .lead_table(
            &all(),
            (LeadSort::Next, SortDirection::Descending),
            (0, 9),
            now(),
        )
        .expect("the table");
    assert_eq!(titles(&down.rows), ["A", "b"], "also the other way round");
    assert_eq!(down.rows[0].source, "Ada Example");
    let piece = career
        .lead_table(&all(), (LeadSort::Title, UP), (1, 1), now())
        .expect("the table");
    assert_eq!((titles(&piece.rows), piece.total), (vec!["b"], 2));
    let much = career.lead_table(&all(), (LeadSort::Title, UP), (0, PAGE_MAX + 1), now());
    assert_eq!(fault(much).0, "limit");
}

#[test]
fn the_stages_sort_and_are_called_as_i_like() {
    let mut career = career();
    let early = lead(&mut career, "Early", None);
    let late = lead(&mut career, "Late", None);
    go(&mut career, late, LeadStage::Exploring, now());
    let mut stages = LeadStage::ALL
        .map(|stage| StageName {
            stage,
            name: String::new(),
        })
        .to_vec();
    stages.swap(0, 1);
    stages[0].name = "Sniffing about".to_owned();
    career.set_lead_stages(&stages).expect("each once");
    let found = rows(&career, &all(), LeadSort::Stage, now());
    assert_eq!(titles(&found), ["Late", "Early"]);
    assert_eq!(found[0].stage_name, "Sniffing about");
    go(&mut career, early, LeadStage::Exploring, now());
    let undone = career.undo().expect("undoes");
    let sentence = format!("{undone:?}");
    assert!(
        sentence.contains("Sniffing about"),
        "undo speaks as I do: {sentence}"
    );
}

#[test]
fn numbers_beside_the_table_are_those_of_its_filters() {
    let mut career = career();
    lead(&mut career, "Alive", Some(2));
    lead(&mut career, "Stuck", None);
    let silent = lead(&mut career, "Silent", Some(40));
    go(&mut career, silent, LeadStage::Applied, now());
    let over = lead(&mut career, "Over", None);
    go(&mut career, over, LeadStage::Closed, now());
    let then = later(15);
    let counts = career.lead_counts(then).expect("the counts");
    assert_eq!((counts.all, counts.open, counts.over), (4, 3, 1));
    let many = |filter: LeadTableFilter| {
        career
            .lead_table(&filter, (LeadSort::Title, UP), (0, 9), then)
            .expect("the table")
            .total
    };
    for (standing, count) in [
        (LeadStanding::Alive, counts.alive),
        (LeadStanding::Hollow, counts.hollow),
        (LeadStanding::Silent, counts.silent),
        (LeadStanding::Stuck, counts.stuck),
    ] {
        let filter = LeadTableFilter {
            standing: Some(standing),
            ..all()
        };
        assert_eq!(many(filter), count, "{standing:?}");
    }
    assert_eq!((counts.silent, counts.stuck), (1, 1));
    assert_eq!(titles(&counts.stuck_first), ["Stuck"]);
    let closed = LeadTableFilter {
        stage: Some(LeadStage::Closed),
        ..LeadTableFilter::default()
    };
    assert_eq!(many(closed), 1, "the stage says that it is over");
}

#[test]
fn a_filter_is_kept_under_a_name_of_its_own() {
    let mut career = career();
    let draft = LeadViewDraft {
        name: " Outside ".to_owned(),
        scope: Some(LeadScope::Outside),
        standing: Some(LeadStanding::Stuck),
        direction: SortDirection::Descending,
        ..LeadViewDraft::default()
    };
    let id = record::save(&mut career, None, draft.clone(), now()).expect("it fits");
    let kept = career.lead_views().expect("the filters").views;
    assert_eq!(kept[0].draft.name, "Outside");
    assert_eq!(kept[0].draft.standing, Some(LeadStanding::Stuck));
    let twice = LeadViewDraft {
        name: "outside".to_owned(),
        ..draft.clone()
    };
    assert_eq!(
        fault(record::save(&mut career, None, twice.clone(), now())).0,
        "name"
    );
    assert_eq!(career.lead_views().expect("the filters").views.len(), 1);
    let nameless = fault(record::save(
        &mut career,
        None,
        LeadViewDraft::default(),
        now(),
    ));
    assert_eq!(nameless.0, "name");
    record::bin::<LeadViewDraft>(&mut career, id, now()).expect("thrown away");
    record::save(&mut career, None, twice, now()).expect("the name is free again");
    career.undo().expect("undoes");
    career.undo().expect("undoes");
    assert_eq!(career.lead_views().expect("the filters").views.len(), 1);
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
    assert_eq!(reached, [2, 1, 1, 0, 0, 0, 0]);
    let talks = &plots.conversion[2].passed;
    assert_eq!((talks.waiting, talks.ended, talks.percent), (0, 1, None));
    assert_eq!(plots.spent[0].spent.left, 1);
    assert_eq!(plots.spent[0].spent.there, 1);
    assert_eq!(plots.sources[0].name, "Ada Example");
    assert_eq!(plots.sources[0].told.conversations, 1);
    assert_eq!((plots.nobody.leads, plots.more_sources), (1, 0));
}

/// A lead of the random careers: days since it began, its stage, days since that, days until its next step.
type Sample = (u8, usize, u8, Option<i8>, bool);

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    /// The SQL of the filters and the plain rules say the same.
    #[test]
    fn filters_are_the_rules(samples in prop::collection::vec(
        (0..60_u8, 0..8_usize, 0..60_u8, prop::option::of(-20..20_i8), any::<bool>()), 1..12,
    )) {
        let mut career = career();
        let base = now();
        let ago = |days: u8| Now { instant: base.instant - Duration::days(days.into()), ..base };
        for (at, (began, stage, moved, next, logged)) in samples.iter().enumerate() {
            let sample: Sample = (*began, *stage, *moved, *next, *logged);
            put(&mut career, at, sample, &ago);
        }
        let every = rows(&career, &all(), LeadSort::Title, base);
        prop_assert_eq!(every.len(), samples.len());
        for standing in [LeadStanding::Alive, LeadStanding::Hollow, LeadStanding::Silent, LeadStanding::Stuck] {
            let filter = LeadTableFilter { standing: Some(standing), ..all() };
            let found = rows(&career, &filter, LeadSort::Title, base);
            let expected: Vec<&LeadRow> = every.iter().filter(|row| match standing {
                LeadStanding::Alive => row.stage.open() && row.hollow.is_none(),
                LeadStanding::Hollow => row.hollow.is_some(),
                LeadStanding::Silent => row.silent,
                LeadStanding::Stuck => row.stage.open() && row.next_on.is_none(),
            }).collect();
            prop_assert_eq!(found.iter().collect::<Vec<_>>(), expected, "{:?}", standing);
        }
        let counts = career.lead_counts(base).expect("the counts");
        prop_assert_eq!(counts.all as usize, samples.len());
        prop_assert_eq!(counts.alive + counts.hollow, counts.open);
    }

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

fn put(
    career: &mut Career,
    at: usize,
    (began, stage, moved, next, logged): Sample,
    ago: &dyn Fn(u8) -> Now,
) {
    let base = now();
    let draft = LeadDraft {
        title: format!("{at:02}"),
        began_on: Some(ago(began).today()),
        next_on: next.map(|days| base.today() + Duration::days(days.into())),
        ..LeadDraft::default()
    };
    let id = record::save(career, None, draft, ago(began)).expect("it fits");
    let moved = moved.min(began);
    if stage > 0 {
        go(career, id, LeadStage::ALL[stage], ago(moved));
    }
    if logged {
        let log = LogForLead {
            lead_id: id,
            on: None,
            note: "Wrote to them".to_owned(),
            minutes: None,
        };
        career.log_for_lead(&log, ago(moved / 2)).expect("logs");
    }
}
