//! Claims about Demonstrate: one rule each; the laws stand in `properties`.

mod experiments;
mod properties;
mod recount;
mod review;
mod showing;

use chrono::{Duration, NaiveDate, NaiveDateTime};

use super::counts;
use super::debrief::{DebriefDraft, Outcome, Reached, Recovery};
use super::derailer::{DerailerDraft, DerailerLookDraft, Seen};
use super::interview::InterviewDraft;
use super::outcomes;
use super::readiness::{PolishDraft, PolishSort, base_cv_reviewed_on};
use super::review::{WeeklyReviewDraft, WeeklyReviewLineDraft};
use super::story::{RehearsalDraft, StoryDraft};
use super::target::{TargetCountDraft, TargetCounts, TargetDraft, TargetPeriod};
use crate::career::Career;
use crate::error::Error;
use crate::id::{DerailerId, StoryId, StrengthId, TargetId, WeeklyReviewId};
use crate::journey::map::strengths::StrengthDraft;
use crate::journey::matter;
use crate::journey::record;
use crate::journey::records::{AnyRecord, RecordKind};
use crate::leads::player::PlayerDraft;
use crate::people::fixture::{add, career, day, fault, later, lunch, now};
use crate::time::Now;

fn save<I: std::str::FromStr>(career: &mut Career, record: AnyRecord, now: Now) -> I
where
    I::Err: std::fmt::Debug,
{
    career
        .save_record(None, record, now)
        .expect("it fits")
        .parse()
        .expect("an id")
}

fn a_target(counts: TargetCounts, number: u32) -> TargetDraft {
    TargetDraft {
        counts,
        number,
        ..TargetDraft::default()
    }
}

fn target(career: &mut Career, counts: TargetCounts, number: u32, now: Now) -> TargetId {
    save(career, AnyRecord::Target(a_target(counts, number)), now)
}

fn derailer(career: &mut Career, what: &str, now: Now) -> DerailerId {
    let draft = DerailerDraft {
        what: what.to_owned(),
        ..DerailerDraft::default()
    };
    save(career, AnyRecord::Derailer(draft), now)
}

fn story(career: &mut Career, title: &str, now: Now) -> StoryId {
    let draft = StoryDraft {
        title: title.to_owned(),
        ..StoryDraft::default()
    };
    save(career, AnyRecord::Story(draft), now)
}

fn tell(career: &mut Career, story: StoryId, now: Now) {
    let draft = RehearsalDraft {
        story_id: Some(story),
        ..RehearsalDraft::default()
    };
    career
        .save_record(None, AnyRecord::Rehearsal(draft), now)
        .expect("a story can be told");
}

fn begin(career: &mut Career, now: Now) -> WeeklyReviewId {
    save(
        career,
        AnyRecord::WeeklyReview(WeeklyReviewDraft::default()),
        now,
    )
}

fn note(career: &mut Career, review: WeeklyReviewId, target: TargetId, text: &str, now: Now) {
    let draft = WeeklyReviewLineDraft {
        review_id: Some(review),
        target_id: Some(target),
        note: text.to_owned(),
    };
    career
        .save_record(None, AnyRecord::WeeklyReviewLine(draft), now)
        .expect("a line fits");
}

fn look_at(career: &mut Career, derailer: DerailerId, review: Option<WeeklyReviewId>, now: Now) {
    let draft = DerailerLookDraft {
        derailer_id: Some(derailer),
        review_id: review,
        ..DerailerLookDraft::default()
    };
    career
        .save_record(None, AnyRecord::DerailerLook(draft), now)
        .expect("one can look");
}

/// Friday, 13 March 2026, 09:00 in London.
fn friday() -> Now {
    later(3)
}

fn titles(career: &Career, now: Now) -> Vec<String> {
    matter::until(career.read(), now.wall(), now)
        .expect("matters")
        .into_iter()
        .map(|matter| matter.title)
        .collect()
}

#[test]
fn weeks_begin_on_monday_and_months_on_the_first() {
    let tuesday = day("2026-03-10");
    assert_eq!(TargetPeriod::Week.first(tuesday), day("2026-03-09"));
    assert_eq!(TargetPeriod::Week.last(tuesday), day("2026-03-15"));
    assert_eq!(
        TargetPeriod::Month.last(day("2028-02-10")),
        day("2028-02-29")
    );
    let eight = TargetPeriod::Month.lately(day("2026-03-31"), 8);
    assert_eq!(
        (eight.first().copied(), eight.last().copied()),
        (Some(day("2025-08-01")), Some(day("2026-03-01"))),
        "eight months, over the turn of the year"
    );
}

#[test]
fn a_target_saves_with_a_number_and_holds_from_today() {
    let mut career = career();
    let id = target(&mut career, TargetCounts::Touches, 3, now());
    let view = career.demonstrate_targets(now()).expect("a view");
    assert_eq!(view.targets[0].sentence, "3 touches a week");
    assert_eq!(view.targets[0].draft.from_on, Some(day("2026-03-10")));
    assert_eq!(view.targets[0].stands, "0 of 3 this week, 5 days left");
    let grace = add(&mut career, "Grace Sample");
    career.log_touch(&lunch(grace, 0), now()).expect("logged");
    let view = career.demonstrate_targets(now()).expect("a view");
    assert_eq!(view.targets[0].stands, "1 of 3 this week, 5 days left");
    let behind = career
        .target_counted(id, day("2026-03-10"), now())
        .expect("rows");
    assert_eq!(
        behind.rows[0].what, "Lunch with Grace Sample",
        "each number opens its rows"
    );
}

#[test]
fn what_lies_before_a_target_or_after_its_end_does_not_count() {
    let mut career = career();
    let grace = add(&mut career, "Grace Sample");
    career.log_touch(&lunch(grace, 1), now()).expect("logged");
    let draft = TargetDraft {
        until_on: Some(day("2026-03-11")),
        ..a_target(TargetCounts::Touches, 1)
    };
    let _: TargetId = save(&mut career, AnyRecord::Target(draft), now());
    let done = |now: Now| {
        let view = career.demonstrate_targets(now).expect("a view");
        view.targets
            .iter()
            .chain(&view.ended)
            .map(|row| {
                row.periods
                    .last()
                    .map(|period| (period.done, period.wanted))
            })
            .next()
            .flatten()
    };
    assert_eq!(done(now()), Some((0, Some(1))), "Monday was before it");
    assert_eq!(
        done(later(7)),
        Some((0, None)),
        "the week after its end asks for nothing"
    );
}

#[test]
fn a_follow_up_counts_once_a_person_on_the_day_of_the_first() {
    let mut career = career();
    let id = target(&mut career, TargetCounts::FollowUps, 1, later(-20));
    let grace = add(&mut career, "Grace Sample");
    let mut draft = career.person(grace, now()).expect("a page").draft;
    draft.met_on = Some(now().today() - Duration::days(9));
    career.edit_person(grace, draft, now()).expect("saved");
    for ago in [9, 5, 1] {
        career.log_touch(&lunch(grace, ago), now()).expect("logged");
    }
    let count = |from: &str, to: &str| {
        counts::by_day(
            career.read(),
            TargetCounts::FollowUps,
            id,
            (day(from), day(to)),
            now(),
        )
        .expect("days")
    };
    assert_eq!(
        count("2026-03-01", "2026-03-10"),
        [(day("2026-03-05"), 1)],
        "lunch on the day one met is the meeting; the next is the follow-up"
    );
    assert_eq!(
        count("2026-03-06", "2026-03-10"),
        [],
        "a later touch is no second follow-up"
    );
}

#[test]
fn only_an_own_count_is_counted_by_hand() {
    let mut career = career();
    let touches = target(&mut career, TargetCounts::Touches, 1, now());
    let own = target(&mut career, TargetCounts::Own, 2, now());
    let one = |target| {
        AnyRecord::TargetCount(TargetCountDraft {
            target_id: Some(target),
            ..TargetCountDraft::default()
        })
    };
    assert_eq!(
        fault(career.save_record(None, one(touches), now())).0,
        "target_id"
    );
    career.save_record(None, one(own), now()).expect("one more");
    career.save_record(None, one(own), now()).expect("and one");
    let view = career.demonstrate_targets(now()).expect("a view");
    let row = view.targets.iter().find(|row| row.id == own);
    assert_eq!(
        row.map(|row| row.stands.as_str()),
        Some("2 of 2 this week, that is it")
    );
}

#[test]
fn what_cannot_be_is_refused_with_a_sentence() {
    let mut career = career();
    let tomorrow = Some(day("2026-03-11"));
    for (record, field) in [
        (AnyRecord::Target(TargetDraft::default()), "number"),
        (
            AnyRecord::Target(TargetDraft {
                until_on: Some(day("2026-03-09")),
                ..a_target(TargetCounts::Own, 1)
            }),
            "until_on",
        ),
        (AnyRecord::Derailer(DerailerDraft::default()), "what"),
        (AnyRecord::Story(StoryDraft::default()), "title"),
        (AnyRecord::Rehearsal(RehearsalDraft::default()), "story_id"),
        (AnyRecord::Interview(InterviewDraft::default()), "title"),
        (
            AnyRecord::Interview(InterviewDraft {
                title: "Lead".to_owned(),
                held_time: "half past".to_owned(),
                ..InterviewDraft::default()
            }),
            "held_time",
        ),
        (AnyRecord::Player(PlayerDraft::default()), "interview_id"),
        (AnyRecord::Debrief(DebriefDraft::default()), "about"),
        (
            AnyRecord::Debrief(DebriefDraft {
                about: "A call".to_owned(),
                mood: Some(6),
                ..DebriefDraft::default()
            }),
            "mood",
        ),
        (
            AnyRecord::Polish(PolishDraft {
                polished_on: tomorrow,
                ..PolishDraft::default()
            }),
            "polished_on",
        ),
    ] {
        let (found, sentence) = fault(career.save_record(None, record, now()));
        assert_eq!(found, field, "{sentence}");
        assert!(sentence.ends_with('.'), "{sentence}");
    }
}

#[test]
fn the_likeliest_derailer_comes_first_and_what_is_gone_stands_apart() {
    let mut career = career();
    let quiet = derailer(&mut career, "the budget", now());
    let loud = save(
        &mut career,
        AnyRecord::Derailer(DerailerDraft {
            what: "the pager".to_owned(),
            likelihood: 5,
            ..DerailerDraft::default()
        }),
        now(),
    );
    let order = |career: &Career| -> Vec<DerailerId> {
        let view = career.demonstrate_derailers(now()).expect("a view");
        view.standing.iter().map(|row| row.id).collect()
    };
    assert_eq!(order(&career), [loud, quiet]);
    let gone = DerailerLookDraft {
        derailer_id: Some(loud),
        seen: Seen::Gone,
        ..DerailerLookDraft::default()
    };
    career
        .save_record(None, AnyRecord::DerailerLook(gone), now())
        .expect("looked");
    assert_eq!(order(&career), [quiet]);
}

#[test]
fn a_strength_of_the_map_is_untold_until_a_story_shows_it() {
    let mut career = career();
    for statement in ["I keep calm under load", "I ask plainly"] {
        let draft = StrengthDraft {
            statement: statement.to_owned(),
            ..StrengthDraft::default()
        };
        save::<StrengthId>(&mut career, AnyRecord::Strength(draft), now());
    }
    let draft = StoryDraft {
        title: "The night of the release".to_owned(),
        shows: "Calm under load".to_owned(),
        ..StoryDraft::default()
    };
    save::<StoryId>(&mut career, AnyRecord::Story(draft), now());
    let view = career.demonstrate_stories(now()).expect("the stories");
    assert_eq!(view.strengths.len(), 2, "a story can show each of them");
    assert_eq!(
        view.untold,
        ["I ask plainly"],
        "the other is told, in shorter words"
    );
}
