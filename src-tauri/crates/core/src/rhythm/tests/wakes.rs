//! What is shown, when, and how often.

use super::*;
use crate::rhythm::notice::{Answer, Route};
use crate::rhythm::quiet::PauseFor;
use crate::rhythm::reminder::ReminderState;
use crate::settings;

#[test]
fn a_block_is_shown_once_at_its_hour() {
    let (mut career, now) = career();
    career.add_block(grow(), now).expect("adds");
    assert!(
        wake(&mut career, "2026-11-24T08:24:59Z").show.is_empty(),
        "it is not due yet"
    );
    let due = wake(&mut career, "2026-11-24T08:25:00Z");
    assert_eq!(due.show.len(), 1, "due five minutes before it begins");
    assert_eq!(due.show[0].title, "Grow your network, 60 min");
    assert_eq!(
        due.show[0].body,
        "Nobody to follow up: a good hour to meet somebody."
    );
    let answers: Vec<Answer> = due.show[0]
        .actions
        .iter()
        .map(|action| action.answer)
        .collect();
    assert_eq!(
        answers,
        [
            Answer::Start,
            Answer::Snooze10Min,
            Answer::Snooze1Hour,
            Answer::SnoozeTomorrow,
            Answer::Skip
        ]
    );
    assert!(
        wake(&mut career, "2026-11-24T08:25:30Z").show.is_empty(),
        "nothing fires twice"
    );
    assert_eq!(
        career.reminders(now).expect("reads").open.len(),
        1,
        "it stays in sight"
    );
}

#[test]
fn an_idle_wake_writes_nothing() {
    let (mut career, now) = career();
    career.add_block(grow(), now).expect("adds");
    career.wake(now).expect("wakes");
    career.take_changed();
    let idle = wake(&mut career, "2026-11-23T10:00:30Z");
    assert!(
        idle.changed.is_empty() && career.take_changed().is_empty(),
        "a tick is only a look"
    );
    assert_eq!(
        idle.next,
        Some(at("2026-11-24T08:25:00Z").instant),
        "the host knows when to look"
    );
}

#[test]
fn names_stay_out_of_notices_unless_allowed() {
    let (mut career, now) = career();
    career.add_block(grow(), now).expect("adds");
    let ada = PersonDraft {
        name: "Ada Example".to_owned(),
        met_on: Some(now.today()),
        met_how: "At the harbour fair".to_owned(),
        ..PersonDraft::default()
    };
    person(&mut career, ada, now);
    assert_eq!(
        wake(&mut career, "2026-11-24T08:25:00Z").show[0].body,
        "1 person to follow up."
    );
    career
        .transact_quietly(|tx| settings::put(tx, "names_in_notices", &true))
        .expect("sets");
    assert_eq!(
        wake(&mut career, "2026-12-01T08:25:00Z").show[0].body,
        "1 person to follow up. Last: Ada Example, met at the harbour fair"
    );
}

#[test]
fn what_one_sleep_missed_comes_back_as_its_own_notice() {
    let (mut career, now) = career();
    career.add_block(grow(), now).expect("adds");
    let late = wake(&mut career, "2026-11-24T10:00:00Z");
    assert_eq!(late.show.len(), 1);
    assert!(
        late.show[0].body.starts_with("It was due Tue 08:30."),
        "{}",
        late.show[0].body
    );
    assert!(
        wake(&mut career, "2026-11-24T10:00:30Z").show.is_empty(),
        "told once"
    );
    let missed = career.reminders(now).expect("reads").missed;
    assert_eq!(missed.len(), 1, "and it stays in the list");
    let route = career.answer(
        &late.show[0].about,
        Answer::Start,
        at("2026-11-24T10:05:00Z"),
    );
    assert!(
        matches!(route, Ok(Some(Route::Session(_)))),
        "a missed one can still be started"
    );
    assert!(career.reminders(now).expect("reads").missed.is_empty());
}

#[test]
fn several_missed_come_back_as_one_notice() {
    let (mut career, now) = career();
    career.add_block(grow(), now).expect("adds");
    career
        .add_block(weekly(BlockKind::Maintain, "TH", "2026-11-26T16:00"), now)
        .expect("adds");
    let late = wake(&mut career, "2026-11-27T10:00:00Z");
    assert_eq!(late.show.len(), 1, "one notice, not two");
    assert_eq!(late.show[0].about, NoticeAbout::Missed);
    assert_eq!(late.show[0].title, "2 reminders were missed this past week");
    let missed = career.reminders(now).expect("reads").missed;
    assert_eq!(missed.len(), 2);
    let ids: Vec<_> = missed.iter().map(|row| row.id).collect();
    career.clear_missed(&ids).expect("clears");
    assert_eq!(
        wake(&mut career, "2026-11-27T10:01:00Z").withdraw,
        [NoticeAbout::Missed],
        "the list is empty, so the notice goes"
    );
    career.undo().expect("undoes");
    assert_eq!(
        career.reminders(now).expect("reads").missed.len(),
        2,
        "tidying can be undone"
    );
}

#[test]
fn a_late_notice_waits_for_the_end_of_quiet_hours_and_weekends() {
    let (mut career, now) = career();
    career
        .add_block(weekly(BlockKind::Grow, "FR", "2026-11-27T17:00"), now)
        .expect("adds");
    let friday = wake(&mut career, "2026-11-27T20:00:00Z");
    assert!(friday.show.is_empty(), "quiet hours");
    assert_eq!(
        friday.next,
        Some(at("2026-11-30T08:00:00Z").instant),
        "Monday morning"
    );
    assert!(
        wake(&mut career, "2026-11-28T12:00:00Z").show.is_empty(),
        "a weekend"
    );
    assert_eq!(
        career.reminders(now).expect("reads").missed.len(),
        1,
        "it is listed meanwhile"
    );
    assert_eq!(wake(&mut career, "2026-11-30T08:00:00Z").show.len(), 1);
    assert!(wake(&mut career, "2026-11-30T08:00:30Z").show.is_empty());
}

#[test]
fn a_block_in_quiet_hours_is_shown_because_its_hour_was_chosen() {
    let (mut career, now) = career();
    career
        .add_block(weekly(BlockKind::Review, "SA", "2026-11-28T21:00"), now)
        .expect("adds");
    assert_eq!(wake(&mut career, "2026-11-28T20:55:00Z").show.len(), 1);
}

#[test]
fn late_notices_stop_at_the_daily_limit_and_blocks_do_not_count() {
    let (mut career, now) = career();
    career
        .transact_quietly(|tx| settings::put(tx, "daily_limit", &1))
        .expect("sets");
    for time in ["10", "12", "14"] {
        let mut draft = weekly(BlockKind::Other, "TU", &format!("2026-11-24T{time}:00"));
        draft.minutes = 10;
        career.add_block(draft, now).expect("adds");
    }
    assert_eq!(
        wake(&mut career, "2026-11-24T11:00:00Z").show.len(),
        1,
        "the first late one"
    );
    assert!(
        wake(&mut career, "2026-11-24T13:00:00Z").show.is_empty(),
        "the limit is reached"
    );
    assert_eq!(
        wake(&mut career, "2026-11-24T13:55:00Z").show.len(),
        1,
        "a block's own always comes"
    );
    assert_eq!(
        wake(&mut career, "2026-11-25T08:00:00Z").show.len(),
        1,
        "told the next day"
    );
    assert_eq!(
        career
            .quiet(at("2026-11-25T08:00:00Z"))
            .expect("reads")
            .notices_today,
        1
    );
}

#[test]
fn what_was_missed_long_ago_is_listed_without_a_notice() {
    let (mut career, now) = career();
    career.add_block(grow(), now).expect("adds");
    let back = wake(&mut career, "2026-12-14T10:00:00Z");
    assert_eq!(back.show.len(), 1, "only the one of last week is told");
    assert!(matches!(back.show[0].about, NoticeAbout::Reminder(_)));
    assert_eq!(
        career.reminders(now).expect("reads").missed.len(),
        3,
        "all three are listed"
    );
}

#[test]
fn nothing_is_shown_during_a_pause_and_nothing_is_lost() {
    let (mut career, now) = career();
    career.add_block(grow(), now).expect("adds");
    let before = at("2026-11-24T08:00:00Z");
    career.pause(PauseFor::Hour, before).expect("pauses");
    let paused = wake(&mut career, "2026-11-24T08:25:00Z");
    assert!(paused.show.is_empty());
    assert_eq!(paused.next, Some(at("2026-11-24T09:00:00Z").instant));
    assert_eq!(
        wake(&mut career, "2026-11-24T09:00:00Z").show.len(),
        1,
        "it is still on"
    );
    career
        .pause(PauseFor::Today, at("2026-11-24T12:00:00Z"))
        .expect("pauses");
    let view = career.quiet(at("2026-11-24T12:00:00Z")).expect("reads");
    assert_eq!(view.paused_until.as_deref(), Some("2026-11-25T00:00:00Z"));
    career
        .pause(PauseFor::UntilMonday, at("2026-11-24T12:00:00Z"))
        .expect("pauses");
    let view = career.quiet(at("2026-11-24T12:00:00Z")).expect("reads");
    assert_eq!(view.paused_until.as_deref(), Some("2026-11-30T00:00:00Z"));
    career.resume(now).expect("resumes");
    assert_eq!(
        career
            .quiet(at("2026-11-24T12:00:00Z"))
            .expect("reads")
            .paused_until,
        None
    );
}

#[test]
fn snoozes_ask_again() {
    let (mut career, now) = career();
    career.add_block(grow(), now).expect("adds");
    let first = wake(&mut career, "2026-11-24T08:25:00Z");
    let id = reminder_of(&first);
    let answered = at("2026-11-24T08:26:00Z");
    career
        .answer(&first.show[0].about, Answer::Snooze10Min, answered)
        .expect("snoozes");
    assert!(wake(&mut career, "2026-11-24T08:35:59Z").show.is_empty());
    assert_eq!(reminder_of(&wake(&mut career, "2026-11-24T08:36:00Z")), id);
    career
        .answer_reminder(id, Answer::SnoozeTomorrow, "", at("2026-11-24T08:37:00Z"))
        .expect("snoozes");
    assert!(wake(&mut career, "2026-11-24T23:00:00Z").show.is_empty());
    assert_eq!(
        reminder_of(&wake(&mut career, "2026-11-25T08:25:00Z")),
        id,
        "tomorrow at the wall time at which it was due"
    );
    wake(&mut career, "2026-11-25T09:25:00Z");
    let missed = career.reminders(now).expect("reads").missed;
    assert_eq!(
        missed.len(),
        1,
        "a snoozed one is over its length after it was shown again"
    );
}

#[test]
fn an_unanswered_notice_becomes_missed_without_another() {
    let (mut career, now) = career();
    career.add_block(grow(), now).expect("adds");
    wake(&mut career, "2026-11-24T08:25:00Z");
    let over = wake(&mut career, "2026-11-24T09:30:00Z");
    assert!(
        over.show.is_empty() && over.withdraw.is_empty(),
        "it stays where the desktop keeps it"
    );
    assert_eq!(career.reminders(now).expect("reads").missed.len(), 1);
}

#[test]
fn a_notice_answered_in_the_window_is_taken_away() {
    let (mut career, now) = career();
    career.add_block(grow(), now).expect("adds");
    let shown = wake(&mut career, "2026-11-24T08:25:00Z");
    let id = reminder_of(&shown);
    career
        .answer_reminder(id, Answer::Skip, "Travelling", at("2026-11-24T08:26:00Z"))
        .expect("skips");
    let after = wake(&mut career, "2026-11-24T08:26:10Z");
    assert_eq!(after.withdraw, [shown.show[0].about.clone()]);
    assert!(
        wake(&mut career, "2026-11-24T08:26:40Z")
            .withdraw
            .is_empty(),
        "once"
    );
    let recent = career.reminders(now).expect("reads").recent;
    assert_eq!(
        (recent[0].state, recent[0].reason.as_str()),
        (ReminderState::Skipped, "Travelling")
    );
}

#[test]
fn answers_to_what_is_settled_or_gone_are_harmless() {
    let (mut career, now) = career();
    let block = career.add_block(grow(), now).expect("adds");
    let shown = wake(&mut career, "2026-11-24T08:25:00Z");
    let about = shown.show[0].about.clone();
    let later = at("2026-11-24T08:26:00Z");
    career.answer(&about, Answer::Skip, later).expect("skips");
    assert_eq!(
        career
            .answer(&about, Answer::Snooze10Min, later)
            .expect("harmless"),
        None
    );
    assert_eq!(
        career
            .answer(&about, Answer::Dismiss, later)
            .expect("harmless"),
        None
    );
    career.bin_block(block, later).expect("bins");
    assert_eq!(
        career
            .answer(&about, Answer::Start, later)
            .expect("harmless"),
        Some(Route::Today)
    );
    let odd = NoticeAbout::Reminder("no id".to_owned());
    assert_eq!(
        career.answer(&odd, Answer::Skip, later).expect("harmless"),
        None
    );
    assert_eq!(
        career
            .answer(&NoticeAbout::Missed, Answer::Open, later)
            .expect("opens"),
        Some(Route::Missed)
    );
    assert_eq!(
        career
            .answer(&NoticeAbout::Test, Answer::Open, later)
            .expect("opens"),
        Some(Route::Settings)
    );
}

#[test]
fn a_lunch_that_was_started_is_done_when_it_is_over() {
    let (mut career, now) = career();
    career
        .add_block(weekly(BlockKind::Lunch, "TU", "2026-11-24T12:30"), now)
        .expect("adds");
    let shown = wake(&mut career, "2026-11-24T12:25:00Z");
    let noon = at("2026-11-24T12:26:00Z");
    assert_eq!(
        career
            .answer(&shown.show[0].about, Answer::Start, noon)
            .expect("starts"),
        Some(Route::Today)
    );
    wake(&mut career, "2026-11-24T13:30:00Z");
    assert_eq!(
        career.reminders(now).expect("reads").recent[0].state,
        ReminderState::Done
    );
}

#[test]
fn a_clock_set_back_shows_nothing_twice() {
    let (mut career, now) = career();
    career.add_block(grow(), now).expect("adds");
    assert_eq!(wake(&mut career, "2026-11-24T08:25:00Z").show.len(), 1);
    assert!(wake(&mut career, "2026-11-24T07:00:00Z").show.is_empty());
    assert!(wake(&mut career, "2026-11-24T08:25:00Z").show.is_empty());
}

#[test]
fn a_clock_years_ahead_and_back_neither_doubles_nor_loses() {
    let (mut career, now) = career();
    career.add_block(grow(), now).expect("adds");
    career.wake(now).expect("wakes");
    wake(&mut career, "2038-01-19T10:00:00Z");
    assert!(
        wake(&mut career, "2026-11-23T10:01:00Z").show.is_empty(),
        "it is not due"
    );
    let due = wake(&mut career, "2026-11-24T08:25:00Z");
    assert_eq!(due.show.len(), 1, "the wrong clock did not eat it");
    let total: i64 = career
        .read()
        .query_row(
            "SELECT count(*) - count(DISTINCT occurrence) FROM reminder",
            [],
            |row| row.get(0),
        )
        .expect("counts");
    assert_eq!(total, 0, "one row an occurrence");
}

#[test]
fn a_block_that_follows_me_moves_with_my_zone() {
    let (mut career, now) = career();
    career.add_block(grow(), now).expect("adds");
    let mut fixed = weekly(BlockKind::Maintain, "TU", "2026-11-24T08:30");
    fixed.zone = "Europe/London".to_owned();
    career.add_block(fixed, now).expect("adds");
    let tokyo = |text: &str| Now::parse(text, Tz::Asia__Tokyo).expect("valid");
    let first = career.wake(tokyo("2026-11-23T23:25:00Z")).expect("wakes");
    assert_eq!(first.show.len(), 1, "08:25 in Tokyo");
    assert_eq!(first.show[0].title, "Grow your network, 60 min");
    let second = career.wake(tokyo("2026-11-24T08:25:00Z")).expect("wakes");
    assert_eq!(
        second.show[0].title, "Maintain your network, 60 min",
        "this one stays in London"
    );
}

#[test]
fn the_tray_says_what_comes() {
    let (mut career, now) = career();
    assert_eq!(
        career.tray(now).expect("reads").next_block,
        "No block planned"
    );
    career.add_block(grow(), now).expect("adds");
    let tray = career.tray(now).expect("reads");
    assert_eq!(tray.next_block, "Grow your network, Tue 08:30");
    assert_eq!(
        (tray.start.as_str(), tray.people_due.as_str()),
        ("", ""),
        "nobody waits"
    );
    career.pause(PauseFor::Hour, now).expect("pauses");
    assert_eq!(
        career.tray(now).expect("reads").pause,
        "Paused until 11:00: resume"
    );
    let next = career.next_block(now).expect("reads").expect("one comes");
    assert_eq!(
        (next.starts.as_str(), next.can_start),
        ("2026-11-24T08:30", true)
    );
    assert!(next.reminder_id.is_some(), "it is planned");
}
