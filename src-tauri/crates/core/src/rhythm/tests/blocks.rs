//! Blocks, the week, moves and days off.

use super::*;
use crate::error::Error;
use crate::rhythm::notice::Answer;
use crate::rhythm::reminder::ReminderState;
use crate::rhythm::week::OccurrenceView;

fn field(error: Error) -> &'static str {
    match error {
        Error::Invalid { field, .. } => field,
        other => panic!("{other:?} names no field"),
    }
}

fn tuesday(career: &Career, now: Now) -> OccurrenceView {
    let mut week = career.week(None, now).expect("reads");
    week.days.remove(1).occurrences.remove(0)
}

#[test]
fn a_block_says_what_is_wrong_with_it() {
    let (mut career, now) = career();
    let refused = |change: &dyn Fn(&mut BlockDraft), career: &mut Career| {
        let mut draft = grow();
        change(&mut draft);
        field(
            career
                .add_block(draft, now)
                .expect_err("it cannot be saved"),
        )
    };
    assert_eq!(refused(&|d| d.minutes = 4, &mut career), "minutes");
    assert_eq!(refused(&|d| d.minutes = 481, &mut career), "minutes");
    assert_eq!(
        refused(&|d| d.lead_minutes = 1441, &mut career),
        "lead_minutes"
    );
    assert_eq!(
        refused(&|d| d.rule = "FREQ=HOURLY".to_owned(), &mut career),
        "rule"
    );
    let every_hour = (0..24).map(|h| h.to_string()).collect::<Vec<_>>().join(",");
    assert_eq!(
        refused(
            &|d| d.rule = format!("FREQ=DAILY;BYHOUR={every_hour}"),
            &mut career
        ),
        "rule"
    );
    assert_eq!(
        refused(&|d| d.zone = "Mars/Olympus".to_owned(), &mut career),
        "zone"
    );
    assert_eq!(
        refused(&|d| d.starts = "tomorrow".to_owned(), &mut career),
        "starts"
    );
    assert_eq!(
        refused(&|d| d.title = "a\nb".to_owned(), &mut career),
        "title"
    );
    assert!(
        career.blocks(now).expect("reads").is_empty(),
        "nothing was saved"
    );
}

#[test]
fn a_block_is_said_in_words() {
    let (career, now) = career();
    let words = |rule: &str| {
        career
            .preview_rule(rule, "2026-11-24T08:30", "", now)
            .expect("a rule")
            .in_words
    };
    assert_eq!(words(""), "Once, on Tue 24 Nov 2026 at 08:30");
    assert_eq!(words("FREQ=DAILY"), "Every day at 08:30");
    assert_eq!(words("FREQ=DAILY;INTERVAL=3"), "Every 3 days at 08:30");
    assert_eq!(
        words("FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR"),
        "Every weekday at 08:30"
    );
    assert_eq!(words("FREQ=WEEKLY"), "Every Tuesday at 08:30");
    assert_eq!(
        words("FREQ=WEEKLY;BYDAY=TH,TU"),
        "Every Tuesday and Thursday at 08:30"
    );
    assert_eq!(
        words("FREQ=WEEKLY;INTERVAL=2;BYDAY=TU"),
        "Every other week on Tuesday at 08:30"
    );
    assert_eq!(
        words("FREQ=MONTHLY;BYDAY=-1FR"),
        "Every month on the last Friday at 08:30"
    );
    assert_eq!(
        words("FREQ=MONTHLY;BYDAY=2TU"),
        "Every month on the second Tuesday at 08:30"
    );
    assert_eq!(
        words("FREQ=MONTHLY;BYMONTHDAY=24"),
        "Every month on the 24th at 08:30"
    );
    assert_eq!(
        words("FREQ=MONTHLY;BYMONTHDAY=-1"),
        "Every month on the last day at 08:30"
    );
    assert_eq!(
        words("FREQ=WEEKLY;COUNT=4"),
        "Every Tuesday at 08:30, 4 times"
    );
    assert_eq!(
        words("FREQ=WEEKLY;UNTIL=20261224"),
        "Every Tuesday at 08:30, until 24 Dec 2026"
    );
    assert!(
        words("FREQ=YEARLY;BYWEEKNO=20").starts_with("By the rule FREQ=YEARLY"),
        "never a wrong guess"
    );
}

#[test]
fn a_preview_gives_the_first_times() {
    let (career, now) = career();
    let preview = career
        .preview_rule("FREQ=WEEKLY;BYDAY=TU", "2026-11-23T08:30", "", now)
        .expect("a rule");
    assert_eq!(
        preview.next[..2],
        ["2026-11-24T08:30", "2026-12-01T08:30"],
        "it begins on the rule"
    );
    assert_eq!(preview.starts, "2026-11-24T08:30");
    let long_ago = career
        .preview_rule("FREQ=WEEKLY;BYDAY=TU", "2026-01-06T08:30", "", now)
        .expect("a rule");
    assert_eq!(
        (long_ago.starts.as_str(), long_ago.next[0].as_str()),
        ("2026-01-06T08:30", "2026-11-24T08:30"),
        "what comes next is still to come"
    );
}

#[test]
fn a_new_block_is_proposed_as_its_kind_usually_is() {
    let (mut career, now) = career();
    let proposed = career.proposed_blocks(now).expect("proposes");
    let said: Vec<(BlockKind, &str, &str, u32)> = proposed
        .iter()
        .map(|one| {
            let draft = &one.draft;
            (
                draft.kind,
                one.in_words.as_str(),
                draft.starts.as_str(),
                draft.minutes,
            )
        })
        .collect();
    use BlockKind::{Grow, Lunch, Maintain, Other, Review};
    assert_eq!(
        said,
        [
            (Grow, "Every Tuesday at 08:30", "2026-11-24T08:30", 60),
            (Maintain, "Every Thursday at 16:00", "2026-11-26T16:00", 60),
            (Lunch, "Every Wednesday at 12:30", "2026-11-25T12:30", 60),
            (Review, "Every Friday at 15:30", "2026-11-27T15:30", 10),
            (Other, "Every Monday at 09:00", "2026-11-30T09:00", 60),
        ],
        "this Monday, nine o'clock has passed"
    );
    for one in proposed {
        career
            .add_block(one.draft, now)
            .expect("a proposal can be saved as it is");
    }
}

#[test]
fn the_week_shows_every_occurrence_in_my_zone() {
    let (mut career, now) = career();
    career.add_block(grow(), now).expect("adds");
    let mut far = weekly(BlockKind::Lunch, "TU", "2026-11-24T12:30");
    far.zone = "Europe/Berlin".to_owned();
    career.add_block(far, now).expect("adds");
    let week = career.week(None, now).expect("reads");
    assert_eq!(week.monday.to_string(), "2026-11-23");
    let starts: Vec<&str> = week.days[1]
        .occurrences
        .iter()
        .map(|o| o.starts.as_str())
        .collect();
    assert_eq!(
        starts,
        ["2026-11-24T08:30", "2026-11-24T11:30"],
        "half past twelve in Berlin"
    );
    assert!(week.days[0].today && !week.days[1].today);
    assert_eq!(week.minutes_planned, 120);
    assert!(
        week.days[1]
            .occurrences
            .iter()
            .all(|o| o.state == Some(ReminderState::Planned))
    );
    let json = serde_json::to_value(&week).expect("a view");
    assert_eq!(json["days"][1]["occurrences"][0]["state"], "planned");
    let before = career.week("2026-11-17".parse().ok(), now).expect("reads");
    assert!(
        before.days.iter().all(|day| day.occurrences.is_empty()),
        "it was not there last week"
    );
}

#[test]
fn overlapping_blocks_are_marked() {
    let (mut career, now) = career();
    career.add_block(grow(), now).expect("adds");
    career
        .add_block(weekly(BlockKind::Other, "TU", "2026-11-24T09:00"), now)
        .expect("adds");
    career
        .add_block(weekly(BlockKind::Review, "TU", "2026-11-24T10:00"), now)
        .expect("adds");
    let week = career.week(None, now).expect("reads");
    let conflicts: Vec<bool> = week.days[1]
        .occurrences
        .iter()
        .map(|o| o.conflict)
        .collect();
    assert_eq!(
        conflicts,
        [true, true, false],
        "touching is not overlapping"
    );
}

#[test]
fn one_occurrence_moves_without_the_others() {
    let (mut career, now) = career();
    let block = career.add_block(grow(), now).expect("adds");
    let occurrence = "2026-11-24T08:30";
    career
        .move_occurrence(block, occurrence, "2026-11-24T14:00", now)
        .expect("moves");
    let moved = tuesday(&career, now);
    assert_eq!(
        (moved.starts.as_str(), moved.moved),
        ("2026-11-24T14:00", true)
    );
    assert_eq!(moved.occurrence, occurrence, "its identity stays");
    assert!(wake(&mut career, "2026-11-24T08:25:00Z").show.is_empty());
    assert_eq!(
        career.undo_label().as_deref(),
        Some("Undo: Moved Grow your network once")
    );
    career.undo().expect("undoes");
    assert_eq!(tuesday(&career, now).starts, occurrence);
    career.redo().expect("brings it back");
    assert_eq!(wake(&mut career, "2026-11-24T13:55:00Z").show.len(), 1);
    assert_eq!(
        wake(&mut career, "2026-12-01T08:25:00Z").show.len(),
        1,
        "next week it is where it was"
    );
    let past = career.move_occurrence(block, "2026-12-08T08:30", "2026-11-20T08:30", now);
    assert_eq!(field(past.expect_err("refused")), "to");
}

#[test]
fn a_missed_one_can_be_moved_to_a_time_to_come() {
    let (mut career, now) = career();
    let block = career.add_block(grow(), now).expect("adds");
    assert_eq!(wake(&mut career, "2026-11-24T10:00:00Z").show.len(), 1);
    let later = at("2026-11-24T10:05:00Z");
    career
        .move_occurrence(block, "2026-11-24T08:30", "2026-11-24T15:00", later)
        .expect("moves");
    assert_eq!(wake(&mut career, "2026-11-24T14:55:00Z").show.len(), 1);
}

#[test]
fn an_occurrence_from_beyond_the_horizon_can_be_moved_near() {
    let (mut career, now) = career();
    let block = career.add_block(grow(), now).expect("adds");
    career
        .move_occurrence(block, "2027-01-12T08:30", "2026-11-25T09:00", now)
        .expect("moves");
    assert_eq!(wake(&mut career, "2026-11-24T08:25:00Z").show.len(), 1);
    assert_eq!(wake(&mut career, "2026-11-25T08:55:00Z").show.len(), 1);
}

#[test]
fn an_occurrence_left_out_is_shown_as_such_and_can_be_put_back() {
    let (mut career, now) = career();
    let block = career.add_block(grow(), now).expect("adds");
    career
        .leave_out_occurrence(block, "2026-11-24T08:30", "Offsite", now)
        .expect("leaves out");
    let out = tuesday(&career, now);
    assert!(out.left_out);
    assert_eq!(
        (out.state, out.reason.as_str()),
        (Some(ReminderState::Skipped), "Offsite")
    );
    assert_eq!(
        career
            .next_block(now)
            .expect("reads")
            .expect("next week")
            .occurrence,
        "2026-12-01T08:30"
    );
    career
        .put_back_occurrence(block, "2026-11-24T08:30", now)
        .expect("puts back");
    assert_eq!(tuesday(&career, now).state, Some(ReminderState::Planned));
    career.undo().expect("undoes");
    assert_eq!(tuesday(&career, now).state, Some(ReminderState::Skipped));
    career.undo().expect("undoes");
    assert_eq!(tuesday(&career, now).state, Some(ReminderState::Planned));
    assert_eq!(wake(&mut career, "2026-11-24T08:25:00Z").show.len(), 1);
}

#[test]
fn an_occurrence_moved_and_then_left_out_stands_where_it_was_moved_to() {
    let (mut career, now) = career();
    let block = career.add_block(grow(), now).expect("adds");
    // One that is near, and one beyond what is planned ahead.
    for (occurrence, to, day) in [
        ("2026-11-24T08:30", "2026-11-26T14:00", 3),
        ("2027-01-12T08:30", "2027-01-15T09:15", 4),
    ] {
        career
            .move_occurrence(block, occurrence, to, now)
            .expect("moves");
        career
            .leave_out_occurrence(block, occurrence, "Offsite", now)
            .expect("leaves out");
        let date = occurrence[..10].parse().ok();
        let week = career.week(date, now).expect("reads");
        assert!(
            week.days[1].occurrences.is_empty(),
            "nothing stands at its old hour"
        );
        let out = &week.days[day].occurrences[0];
        assert_eq!(
            (out.starts.as_str(), out.left_out, out.reason.as_str()),
            (to, true, "Offsite")
        );
        career
            .put_back_occurrence(block, occurrence, now)
            .expect("puts back");
        let week = career.week(date, now).expect("reads");
        let back = &week.days[1].occurrences[0];
        assert_eq!(
            (back.starts.as_str(), back.left_out, back.moved),
            (occurrence, false, false),
            "the rule's hour is where it goes back to"
        );
        career.undo().expect("undoes");
        career.undo().expect("undoes");
        let week = career.week(date, now).expect("reads");
        assert!(
            !week.days[day].occurrences[0].left_out,
            "undo takes back only that it was left out"
        );
    }
}

#[test]
fn blocks_on_days_off_are_skipped_until_the_days_are_taken_back() {
    let (mut career, now) = career();
    career.add_block(grow(), now).expect("adds");
    let off = career
        .add_holiday(
            "2026-11-24".parse().expect("a date"),
            "2026-11-24".parse().expect("a date"),
            now,
        )
        .expect("adds");
    let skipped = tuesday(&career, now);
    assert_eq!(
        (skipped.state, skipped.reason.as_str()),
        (Some(ReminderState::Skipped), "holiday")
    );
    assert!(career.week(None, now).expect("reads").days[1].holiday);
    career.remove_holiday(off, now).expect("removes");
    assert_eq!(tuesday(&career, now).state, Some(ReminderState::Planned));
    career.undo().expect("undoes");
    assert!(
        wake(&mut career, "2026-11-24T08:25:00Z").show.is_empty(),
        "undo brought the day off back"
    );
    let backwards = career.add_holiday(
        "2026-12-02".parse().unwrap(),
        "2026-12-01".parse().unwrap(),
        now,
    );
    assert_eq!(field(backwards.expect_err("refused")), "to_on");
}

#[test]
fn a_block_changed_binned_or_undone_is_planned_anew() {
    let (mut career, now) = career();
    let block = career.add_block(grow(), now).expect("adds");
    let planned = |career: &Career| -> Vec<String> {
        career
            .read()
            .prepare("SELECT starts_at FROM reminder WHERE state = 'planned' ORDER BY 1")
            .and_then(|mut s| s.query_map([], |row| row.get(0))?.collect())
            .expect("reads")
    };
    let tuesdays = [
        "2026-11-24T08:30:00Z",
        "2026-12-01T08:30:00Z",
        "2026-12-08T08:30:00Z",
    ];
    assert_eq!(planned(&career), tuesdays);
    career
        .edit_block(
            block,
            weekly(BlockKind::Grow, "WE", "2026-11-25T09:00"),
            now,
        )
        .expect("edits");
    assert_eq!(
        planned(&career),
        ["2026-11-25T09:00:00Z", "2026-12-02T09:00:00Z"]
    );
    career.undo().expect("undoes");
    career.wake(now).expect("wakes");
    assert_eq!(planned(&career), tuesdays);
    career.bin_block(block, now).expect("bins");
    assert!(planned(&career).is_empty() && career.blocks(now).expect("reads").is_empty());
    career.undo().expect("undoes");
    career.wake(now).expect("wakes");
    assert_eq!(planned(&career), tuesdays);
    career.undo().expect("undoes the adding");
    career.wake(now).expect("wakes");
    assert!(planned(&career).is_empty());
    career.redo().expect("brings it back");
    career.wake(now).expect("wakes");
    assert_eq!(planned(&career), tuesdays);
}

#[test]
fn what_comes_next_is_still_to_come() {
    let (mut career, now) = career();
    let block = career.add_block(grow(), now).expect("adds");
    let next = |career: &Career, now| {
        let mut blocks = career.blocks(now).expect("reads");
        blocks.remove(0).next_at.expect("it comes again")
    };
    let early = at("2026-11-24T08:25:00Z");
    let shown = wake(&mut career, "2026-11-24T08:25:00Z");
    assert_eq!(next(&career, early), "2026-11-24T08:30:00Z");
    career
        .answer_reminder(reminder_of(&shown), Answer::Skip, "", early)
        .expect("skips");
    assert_eq!(
        next(&career, early),
        "2026-12-01T08:30:00Z",
        "today's was skipped before it began"
    );
    let early = at("2026-12-01T08:25:00Z");
    let shown = wake(&mut career, "2026-12-01T08:25:00Z");
    career
        .finish_reminder(reminder_of(&shown), early)
        .expect("finishes");
    assert_eq!(next(&career, early), "2026-12-08T08:30:00Z");
    career
        .move_occurrence(block, "2026-12-08T08:30", "2026-12-09T10:00", early)
        .expect("moves");
    assert_eq!(next(&career, early), "2026-12-09T10:00:00Z");
}

#[test]
fn times_before_a_block_was_made_are_not_missed() {
    let (mut career, now) = career();
    career
        .add_block(weekly(BlockKind::Grow, "MO", "2026-11-02T08:30"), now)
        .expect("adds");
    let first = career.wake(now).expect("wakes");
    assert!(first.show.is_empty() && career.reminders(now).expect("reads").missed.is_empty());
}
