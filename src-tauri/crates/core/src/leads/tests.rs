//! Claims about leads: one rule each, and the laws of the numbers.

use chrono::NaiveDate;
use proptest::prelude::*;

use super::board::{LeadFilter, SILENT_DAYS};
use super::event::{CloseReason, LogForLead, MoveLead};
use super::health::{Hollow, TOUCHED_DAYS, effective, hollow};
use super::intensity::{FLOORS, Urgency, floor};
use super::lead::{LeadDraft, LeadScope};
use super::stage::{LeadStage, StageName};
use crate::career::Career;
use crate::id::LeadId;
use crate::journey::record;
use crate::people::fixture::{career, day, fault, later, now};
use crate::time::Now;

fn draft(title: &str, next_on: Option<&str>) -> LeadDraft {
    LeadDraft {
        title: title.to_owned(),
        organisation: "Imaginary Bank".to_owned(),
        next_on: next_on.map(day),
        ..LeadDraft::default()
    }
}

fn lead(career: &mut Career, title: &str, next_on: Option<&str>, now: Now) -> LeadId {
    record::save(career, None, draft(title, next_on), now).expect("it fits")
}

fn to(lead_id: LeadId, stage: LeadStage) -> MoveLead {
    MoveLead {
        lead_id,
        stage,
        on: None,
        reason: CloseReason::Unsaid,
        note: String::new(),
        overrides: Vec::new(),
    }
}

fn log(lead_id: LeadId, minutes: Option<i64>) -> LogForLead {
    LogForLead {
        lead_id,
        on: None,
        note: "Wrote to them".to_owned(),
        minutes,
    }
}

#[test]
fn a_title_is_enough_and_it_begins_as_spotted() {
    let mut career = career();
    let id = lead(&mut career, "Platform lead", None, now());
    let page = career.lead_page(id, now()).expect("its page");
    assert_eq!(
        (page.stage, page.stage_on, page.draft.began_on),
        (LeadStage::Spotted, now().today(), Some(now().today()))
    );
    let fault = fault(record::save(&mut career, None, LeadDraft::default(), now()));
    assert_eq!(fault.0, "title");
}

#[test]
fn what_cannot_be_is_refused_at_its_field() {
    let mut career = career();
    let upside_down = LeadDraft {
        pay_from: Some(60_000),
        pay_to: Some(50_000),
        ..draft("A", None)
    };
    assert_eq!(
        fault(record::save(&mut career, None, upside_down, now())).0,
        "pay_to"
    );
    let money = LeadDraft {
        currency: "euros".to_owned(),
        ..draft("A", None)
    };
    assert_eq!(
        fault(record::save(&mut career, None, money, now())).0,
        "currency"
    );
    let id = lead(&mut career, "A", None, now());
    let early = MoveLead {
        on: Some(now().today().pred_opt().expect("a day")),
        ..to(id, LeadStage::Applied)
    };
    assert_eq!(
        fault(career.move_lead(&early, now())).0,
        "on",
        "before it began"
    );
    let ahead = MoveLead {
        on: now().today().succ_opt(),
        ..to(id, LeadStage::Applied)
    };
    assert_eq!(
        fault(career.move_lead(&ahead, now())).0,
        "on",
        "a day that has not come"
    );
    let bare = to(id, LeadStage::Closed);
    assert_eq!(
        fault(career.move_lead(&bare, now())).0,
        "reason",
        "a closing has a reason"
    );
    let told = MoveLead {
        reason: CloseReason::Silent,
        ..to(id, LeadStage::Offer)
    };
    assert_eq!(
        fault(career.move_lead(&told, now())).0,
        "reason",
        "only a closing has one"
    );
}

#[test]
fn what_is_noted_late_is_dated_back_and_the_newest_date_says_the_stage() {
    let mut career = career();
    let began = LeadDraft {
        began_on: Some(now().today() - chrono::Duration::days(30)),
        ..draft("A", None)
    };
    let id = record::save(&mut career, None, began, now()).expect("it fits");
    career
        .move_lead(&to(id, LeadStage::Interviewing), now())
        .expect("moves");
    let before = MoveLead {
        on: Some(now().today() - chrono::Duration::days(9)),
        ..to(id, LeadStage::Applied)
    };
    career
        .move_lead(&before, now())
        .expect("notes what was before");
    let page = career.lead_page(id, now()).expect("its page");
    assert_eq!(
        page.stage,
        LeadStage::Interviewing,
        "the older date changes nothing"
    );
    let stages: Vec<_> = page.events.iter().map(|event| event.stage).collect();
    assert_eq!(
        stages,
        [Some(LeadStage::Interviewing), Some(LeadStage::Applied)]
    );
    let later_began = LeadDraft {
        began_on: Some(now().today()),
        ..page.draft
    };
    assert_eq!(
        fault(record::save(&mut career, Some(id), later_began, now())).0,
        "began_on",
        "it cannot begin after what happened"
    );
    career.undo().expect("undoes");
    let page = career.lead_page(id, now()).expect("its page");
    assert_eq!(page.events.len(), 1, "one undo takes one event back");
}

#[test]
fn alive_is_what_has_a_dated_next_step_and_was_touched_in_three_weeks() {
    let mut career = career();
    let alive = lead(&mut career, "Alive", Some("2030-01-01"), now());
    lead(&mut career, "Without a date", None, now());
    let health = career.lead_health(now()).expect("the health");
    assert_eq!((health.live, health.hollow, health.floor), (1, 1, 3));
    assert!(
        health.sentence.contains("2 more make the 3"),
        "{}",
        health.sentence
    );
    let later = later(TOUCHED_DAYS + 1);
    assert_eq!(
        career.lead_health(later).expect("the health").live,
        0,
        "untouched"
    );
    career.log_for_lead(&log(alive, None), later).expect("logs");
    assert_eq!(
        career.lead_health(later).expect("the health").live,
        1,
        "touched again"
    );
    assert_eq!(
        hollow(None, later.today(), later.today()),
        Some(Hollow::NoNextStep)
    );
}

#[test]
fn one_at_the_interview_while_the_others_idle_is_said_aloud() {
    let mut career = career();
    let ahead = lead(&mut career, "Ahead", Some("2030-01-01"), now());
    let other = lead(&mut career, "Other", Some("2030-01-01"), now());
    career
        .move_lead(&to(ahead, LeadStage::Interviewing), now())
        .expect("moves");
    career
        .log_for_lead(&log(ahead, Some(120)), now())
        .expect("logs");
    let health = career.lead_health(now()).expect("the health");
    assert_eq!(health.effective, Some(1.0));
    assert!(health.alone.contains("“Ahead”"), "{}", health.alone);
    career
        .log_for_lead(&log(other, Some(110)), now())
        .expect("logs");
    let health = career.lead_health(now()).expect("the health");
    assert_eq!(health.alone, "", "both are looked after");
}

#[test]
fn the_week_is_counted_once_and_never_again() {
    let mut career = career();
    career.wake(now()).expect("wakes");
    assert!(
        career
            .lead_health(now())
            .expect("the health")
            .weeks
            .is_empty(),
        "nothing to count"
    );
    lead(&mut career, "A", Some("2030-01-01"), now());
    career.wake(later(7)).expect("wakes");
    let kept = career.lead_health(later(7)).expect("the health").weeks;
    assert_eq!(kept.iter().map(|week| week.live).collect::<Vec<_>>(), [1]);
    let id = lead(&mut career, "B", Some("2030-01-01"), later(8));
    career
        .move_lead(&to(id, LeadStage::Offer), later(8))
        .expect("moves");
    career
        .set_intensity(Urgency::Urgent, later(8))
        .expect("says so");
    career.wake(later(9)).expect("wakes");
    assert_eq!(
        career.lead_health(later(9)).expect("the health").weeks,
        kept,
        "it stays as it was"
    );
    career.wake(later(14)).expect("wakes");
    let weeks = career.lead_health(later(14)).expect("the health").weeks;
    assert_eq!(
        weeks
            .iter()
            .map(|week| (week.live, week.floor))
            .collect::<Vec<_>>(),
        [(1, 3), (2, 8)]
    );
}

#[test]
fn silence_is_said_after_a_fortnight_and_remembered_of_the_organisation() {
    let mut career = career();
    let id = lead(&mut career, "A", None, now());
    career
        .move_lead(&to(id, LeadStage::InConversation), now())
        .expect("moves");
    let silent = |career: &Career, now: Now| career.lead_page(id, now).expect("its page").silent;
    assert!(!silent(&career, later(i64::from(SILENT_DAYS) - 1)));
    assert!(silent(&career, later(SILENT_DAYS.into())));
    let over = MoveLead {
        reason: CloseReason::Silent,
        ..to(id, LeadStage::Closed)
    };
    career
        .move_lead(&over, later(SILENT_DAYS.into()))
        .expect("closes");
    let again = lead(&mut career, "B", None, later(30));
    let page = career.lead_page(again, later(30)).expect("its page");
    assert!(
        page.silent_before.contains("Imaginary Bank"),
        "{}",
        page.silent_before
    );
}

#[test]
fn the_board_has_a_column_a_stage_named_and_ordered_as_i_like() {
    let mut career = career();
    let id = lead(&mut career, "Shore power", Some("2030-01-01"), now());
    lead(&mut career, "Elsewhere", None, now());
    career
        .move_lead(&to(id, LeadStage::Offer), now())
        .expect("moves");
    let mut stages: Vec<StageName> = LeadStage::ALL
        .map(|stage| StageName {
            stage,
            name: String::new(),
        })
        .to_vec();
    stages.rotate_left(1);
    stages[0].name = "Looking into it".to_owned();
    career.set_lead_stages(&stages).expect("each once");
    let filter = LeadFilter {
        text: "shore".to_owned(),
        scope: Some(LeadScope::Outside),
    };
    let board = career.lead_board(&filter, now()).expect("the board");
    assert_eq!(board.columns[0].name, "Looking into it");
    assert_eq!(board.columns[7].stage, LeadStage::Spotted);
    let found: Vec<_> = board
        .columns
        .iter()
        .flat_map(|column| &column.cards)
        .collect();
    assert_eq!(
        found
            .iter()
            .map(|card| card.title.as_str())
            .collect::<Vec<_>>(),
        ["Shore power"]
    );
    assert_eq!(
        board.total, 2,
        "the filter narrows what is shown, not what there is"
    );
    stages.pop();
    assert_eq!(fault(career.set_lead_stages(&stages)).0, "stages");
}

#[test]
fn the_last_word_of_a_day_says_how_urgently_i_look() {
    let mut career = career();
    career
        .set_intensity(Urgency::Searching, now())
        .expect("says so");
    career
        .set_intensity(Urgency::Content, now())
        .expect("says so");
    let health = career.lead_health(now()).expect("the health");
    assert_eq!((health.intensity, health.floor), (1, FLOORS[0]));
    assert_eq!(health.intensities.len(), 1);
}

proptest! {
    #[test]
    fn effective_leads_lie_between_one_and_their_number(efforts in prop::collection::vec(0..10_000_u32, 0..20)) {
        let working = efforts.iter().filter(|effort| **effort > 0).count();
        match effective(&efforts) {
            None => prop_assert_eq!(working, 0),
            Some(n) => {
                prop_assert!(n >= 1.0 - 1e-9, "{n}");
                prop_assert!(n <= working as f64 + 1e-9, "{n} of {working}");
            }
        }
    }

    #[test]
    fn more_urgency_never_asks_for_fewer(level in 1_u8..5) {
        prop_assert!(floor(level) < floor(level + 1));
    }

    #[test]
    fn a_lead_is_alive_or_hollow_and_time_alone_never_revives_it(age in 0..60_i64, more in 0..60_i64) {
        let today = NaiveDate::from_ymd_opt(2026, 3, 10).expect("a day");
        let touched = today - chrono::Duration::days(age);
        let then = today + chrono::Duration::days(more);
        let next = Some(today);
        if hollow(next, touched, today).is_some() {
            prop_assert!(hollow(next, touched, then).is_some());
        }
    }
}
