//! The block for a review and the weekly review: one bell, one way in.

use super::*;
use crate::journey::demonstrate::target::{TargetCounts, TargetDraft, TargetPeriod};
use crate::journey::record;
use crate::rhythm::notice::{Answer, Route};

/// A Friday, an hour before the block for a review.
const BEFORE: &str = "2026-11-27T14:30:00Z";
const BELL: &str = "2026-11-27T15:25:00Z";

fn with_target(career: &mut Career, now: Now) {
    let target = TargetDraft {
        counts: TargetCounts::Touches,
        period: TargetPeriod::Week,
        number: 3,
        ..TargetDraft::default()
    };
    record::save(career, None, target, now).expect("a target");
}

fn speaks_of_journey(wake: &Wake) -> bool {
    wake.show
        .iter()
        .any(|notice| matches!(notice.about, NoticeAbout::Matter(_) | NoticeAbout::Matters))
}

#[test]
fn on_a_day_with_a_block_for_it_only_the_block_speaks_of_the_review() {
    let (mut career, now) = career();
    with_target(&mut career, now);
    career
        .add_block(weekly(BlockKind::Review, "FR", "2026-11-27T15:30"), now)
        .expect("adds");
    assert!(
        !speaks_of_journey(&wake(&mut career, BEFORE)),
        "its hour is still to come"
    );
    let standing = career.matters(at(BEFORE)).expect("matters");
    assert!(
        standing
            .iter()
            .any(|one| one.key.starts_with("weekly_review")),
        "Today has it all the same"
    );
    let bell = wake(&mut career, BELL);
    assert_eq!(bell.show.len(), 1, "one bell");
    assert!(!speaks_of_journey(&bell), "and it is the block's");
    let way = career
        .answer_reminder(reminder_of(&bell), Answer::Start, "", at(BELL))
        .expect("starts");
    assert_eq!(
        way,
        Some(Route::Step("weekly_review".to_owned())),
        "it leads to the review"
    );
}

#[test]
fn without_a_block_for_it_the_review_speaks_for_itself() {
    let (mut career, now) = career();
    with_target(&mut career, now);
    let shown = ["2026-11-27T08:30:00Z", "2026-11-27T12:00:00Z", BEFORE]
        .iter()
        .any(|at| speaks_of_journey(&wake(&mut career, at)));
    assert!(shown, "on Friday");
}

#[test]
fn with_nothing_to_review_the_block_leads_to_fridays_log() {
    let (mut career, now) = career();
    career
        .add_block(weekly(BlockKind::Review, "FR", "2026-11-27T15:30"), now)
        .expect("adds");
    let bell = wake(&mut career, BELL);
    let way = career
        .answer_reminder(reminder_of(&bell), Answer::Start, "", at(BELL))
        .expect("starts");
    assert_eq!(way, Some(Route::Step("delivery_log".to_owned())));
}
