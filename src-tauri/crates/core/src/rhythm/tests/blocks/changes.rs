//! Single times that are moved or left out, and days off.

use super::*;

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
