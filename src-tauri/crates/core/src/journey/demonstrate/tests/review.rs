//! Claims about the weekly review.

use super::*;

#[test]
fn a_review_says_what_is_missing_and_ends_when_nothing_is() {
    let mut career = career();
    let touches = target(&mut career, TargetCounts::Touches, 2, later(-7));
    let budget = derailer(&mut career, "the budget", later(-7));
    let review = begin(&mut career, friday());
    let why = |result: Result<(), Error>| match result {
        Err(Error::NotNow(why)) => why,
        other => panic!("{other:?} is no refusal"),
    };
    assert_eq!(
        why(career.end_review(review, friday())),
        "Look at progress first: write one line on what helped a target or stood in its way. \
         One thing that could throw you off was not looked at. Say whether it is still there."
    );
    note(&mut career, review, touches, "Lunch helped", friday());
    assert!(why(career.end_review(review, friday())).starts_with("One thing"));
    look_at(&mut career, budget, Some(review), friday());
    career.end_review(review, friday()).expect("both are there");
    let page = career.weekly_review(friday()).expect("a page");
    assert!(page.done && page.running.is_none());
    assert_eq!(page.earlier[0].lines[0].found, "0 of 2");
    assert_eq!(page.earlier[0].lines[1].found, "seen again");
    career.undo().expect("ending can be taken back");
    let page = career.weekly_review(friday()).expect("a page");
    assert!(page.running.is_some() && page.earlier.is_empty());
}

#[test]
fn a_chaotic_week_may_ask_the_next_one_for_half() {
    let mut career = career();
    target(&mut career, TargetCounts::Touches, 3, later(-7));
    let draft = WeeklyReviewDraft {
        looked_round: true,
        chaotic: true,
        minimum: true,
        next_thing: "Sleep".to_owned(),
        ..WeeklyReviewDraft::default()
    };
    let review: WeeklyReviewId = save(&mut career, AnyRecord::WeeklyReview(draft), friday());
    let targets = career
        .demonstrate_targets(friday())
        .expect("a view")
        .targets;
    note(&mut career, review, targets[0].id, "On call", friday());
    career.end_review(review, friday()).expect("it ends");
    let next = career.demonstrate_targets(later(7)).expect("a view");
    assert_eq!(
        next.targets[0].stands,
        "0 of 2 this week (a minimum week), 5 days left"
    );
    let page = career.weekly_review(later(9)).expect("a page");
    assert_eq!(
        (page.first_line.as_str(), page.minimum_week),
        ("Sleep", true),
        "the one thing is the first line of the next review"
    );
    let after = career.demonstrate_targets(later(14)).expect("a view");
    assert!(
        after.targets[0].stands.starts_with("0 of 3"),
        "one week only"
    );
}

#[test]
fn the_review_is_asked_for_on_friday_until_it_is_done_or_the_next_week_is_half_over() {
    let mut career = career();
    let touches = target(&mut career, TargetCounts::Touches, 1, now());
    let asked = |career: &Career, days: i64| !titles(career, later(days)).is_empty();
    assert!(!asked(&career, 2), "not on Thursday");
    for days in [3, 5, 6, 8] {
        assert!(asked(&career, days), "day {days}: it waits");
    }
    assert!(!asked(&career, 9), "on Thursday nobody looks back any more");
    let page = career.weekly_review(later(6)).expect("a page");
    assert_eq!(
        page.week_on,
        day("2026-03-09"),
        "on Monday the week before can still be caught up with"
    );
    let review = begin(&mut career, later(6));
    note(&mut career, review, touches, "Slow", later(6));
    let mut draft: WeeklyReviewDraft = record::one(career.read(), review).expect("it").draft;
    draft.looked_round = true;
    career
        .save_record(
            Some(&review.to_string()),
            AnyRecord::WeeklyReview(draft),
            later(6),
        )
        .expect("saved");
    career.end_review(review, later(6)).expect("it ends");
    assert!(!asked(&career, 6), "it is done");
    assert!(asked(&career, 10), "and comes back next Friday");
}

#[test]
fn one_week_has_one_review_and_it_stays() {
    let mut career = career();
    let review = begin(&mut career, friday());
    let second = career.save_record(
        None,
        AnyRecord::WeeklyReview(WeeklyReviewDraft::default()),
        friday(),
    );
    assert!(matches!(second, Err(Error::NotNow(_))), "{second:?}");
    let binned = career.bin_record(RecordKind::WeeklyReview, &review.to_string(), friday());
    assert!(matches!(binned, Err(Error::NotNow(_))), "{binned:?}");
}
