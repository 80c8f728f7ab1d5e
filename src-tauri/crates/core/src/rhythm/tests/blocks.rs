//! Blocks, the week, moves and days off.

mod changes;

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
fn times_before_a_block_was_made_are_not_missed() {
    let (mut career, now) = career();
    career
        .add_block(weekly(BlockKind::Grow, "MO", "2026-11-02T08:30"), now)
        .expect("adds");
    let first = career.wake(now).expect("wakes");
    assert!(first.show.is_empty() && career.reminders(now).expect("reads").missed.is_empty());
}
