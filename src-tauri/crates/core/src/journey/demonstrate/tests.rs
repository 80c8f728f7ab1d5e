//! Claims about Demonstrate: one rule each; the laws stand in `properties`.

mod properties;
mod recount;

use chrono::{Duration, NaiveDate, NaiveDateTime};

use super::counts;
use super::debrief::{DebriefDraft, Outcome, Reached, Recovery};
use super::derailer::{DerailerDraft, DerailerLookDraft, Seen};
use super::interview::{InterviewDraft, PlayerDraft};
use super::outcomes;
use super::readiness::{PolishDraft, PolishSort, base_cv_reviewed_on};
use super::review::{WeeklyReviewDraft, WeeklyReviewLineDraft};
use super::story::{RehearsalDraft, StoryDraft};
use super::target::{TargetCountDraft, TargetCounts, TargetDraft, TargetPeriod};
use crate::career::Career;
use crate::error::Error;
use crate::id::{DerailerId, StoryId, TargetId, WeeklyReviewId};
use crate::journey::matter;
use crate::journey::record;
use crate::journey::records::{AnyRecord, RecordKind};
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
fn a_story_not_told_for_45_days_is_rusty() {
    let mut career = career();
    let id = story(&mut career, "The cranes", now());
    let row = |career: &Career, now: Now| {
        let view = career.demonstrate_stories(now).expect("a view");
        (view.stories[0].rusty, view.stories[0].told.clone())
    };
    assert_eq!(row(&career, now()), (true, "Not told aloud yet".to_owned()));
    tell(&mut career, id, now());
    assert_eq!(
        row(&career, later(45)),
        (false, "Told aloud 45 days ago".to_owned())
    );
    assert_eq!(
        row(&career, later(46)),
        (true, "Rusty: last told aloud 46 days ago".to_owned())
    );
}

fn interview(career: &mut Career, on: NaiveDate, time: &str) -> crate::id::InterviewId {
    let draft = InterviewDraft {
        title: "Lead engineer".to_owned(),
        held_on: Some(on),
        held_time: time.to_owned(),
        minutes: 45,
        ..InterviewDraft::default()
    };
    save(career, AnyRecord::Interview(draft), now())
}

#[test]
fn an_interview_asks_the_day_before_and_an_hour_after_its_end() {
    let mut career = career();
    let id = interview(&mut career, day("2026-03-12"), "14:30");
    assert!(
        titles(&career, now()).is_empty(),
        "two days before: nothing"
    );
    assert_eq!(titles(&career, later(1)), ["Prepare tomorrow's interview"]);
    let at = |text: &str| -> NaiveDateTime { text.parse().expect("a wall time") };
    let all = matter::until(career.read(), at("2026-03-12T16:15:00"), later(2)).expect("matters");
    assert_eq!(
        all.iter()
            .filter(|matter| matter.title.starts_with("How"))
            .map(|matter| matter.from)
            .collect::<Vec<_>>(),
        [at("2026-03-12T16:15:00")],
        "14:30, 45 minutes, and an hour"
    );
    assert_eq!(
        titles(&career, later(3)),
        ["How did the interview go?"],
        "what was not prepared is no longer asked once it is over"
    );
    let draft = DebriefDraft {
        interview_id: Some(id),
        ..DebriefDraft::default()
    };
    career
        .save_record(None, AnyRecord::Debrief(draft), later(3))
        .expect("a debrief");
    assert!(titles(&career, later(3)).is_empty(), "it is written");
}

#[test]
fn a_prepared_interview_asks_for_nothing() {
    let mut career = career();
    let id = interview(&mut career, day("2026-03-11"), "");
    assert_eq!(titles(&career, now()), ["Prepare tomorrow's interview"]);
    let told = story(&mut career, "The cranes", now());
    career.choose_stories(id, &[told]).expect("chosen");
    let player = PlayerDraft {
        interview_id: Some(id),
        name: "Vera Sampleton".to_owned(),
        message: "I stay".to_owned(),
        ..PlayerDraft::default()
    };
    career
        .save_record(None, AnyRecord::Player(player), now())
        .expect("somebody");
    let view = career.demonstrate_interviews(now()).expect("a view");
    assert_eq!(
        view.coming[0].missing,
        ["Write down one question of your own."]
    );
    let mut draft = view.coming[0].draft.clone();
    draft.questions = "Who decides?".to_owned();
    career
        .save_record(Some(&id.to_string()), AnyRecord::Interview(draft), now())
        .expect("saved");
    assert!(titles(&career, now()).is_empty(), "the sheet is whole");
    career.choose_stories(id, &[]).expect("none");
    assert_eq!(titles(&career, now()).len(), 1, "and it is not again");
}

fn debrief(career: &mut Career, reached: Reached, outcome: Outcome, reason: &str) {
    let draft = DebriefDraft {
        about: "An attempt".to_owned(),
        reached,
        outcome,
        reason: reason.to_owned(),
        ..DebriefDraft::default()
    };
    career
        .save_record(None, AnyRecord::Debrief(draft), now())
        .expect("a debrief");
}

#[test]
fn conversion_counts_who_is_decided_and_reasons_come_back_whatever_their_spelling() {
    let mut career = career();
    for (outcome, reason) in [
        (Outcome::WentOn, ""),
        (Outcome::TheirNo, "Too junior"),
        (Outcome::TheirNo, "too junior."),
        (Outcome::Silence, "Too  Junior!"),
        (Outcome::MyNo, "too junior"),
        (Outcome::Waiting, ""),
    ] {
        debrief(&mut career, Reached::FirstTalk, outcome, reason);
    }
    let view = career.demonstrate_debriefs(now()).expect("a view");
    assert_eq!(
        view.conversion[0].sentence,
        "Of 5 first talks 1 went on. 1 is not decided yet."
    );
    let reasons = outcomes::reasons(career.read()).expect("reasons");
    assert_eq!(
        (reasons.len(), reasons[0].times),
        (1, 3),
        "what I turned down myself is no reason of theirs"
    );
}

#[test]
fn a_small_step_is_offered_when_it_hurt_and_stands_until_it_is_done() {
    let mut career = career();
    let mut draft = DebriefDraft {
        about: "A call".to_owned(),
        mood: Some(2),
        recovery: Recovery::Walk,
        ..DebriefDraft::default()
    };
    let id = career
        .save_record(None, AnyRecord::Debrief(draft.clone()), now())
        .expect("a debrief");
    let view = career.demonstrate_debriefs(now()).expect("a view");
    assert!(view.debriefs[0].offer, "flat is low enough");
    assert_eq!(
        titles(&career, now()),
        ["A small thing that you planned for yourself"]
    );
    draft.recovered_on = Some(now().today());
    career
        .save_record(Some(&id), AnyRecord::Debrief(draft), now())
        .expect("done");
    assert!(titles(&career, now()).is_empty());
}

#[test]
fn polishing_shows_and_explore_may_ask_for_the_cv() {
    let mut career = career();
    assert_eq!(base_cv_reviewed_on(career.read()).expect("a date"), None);
    let before = career.demonstrate_readiness(now()).expect("a view");
    assert_eq!((before.rust, before.words.as_str()), (100, "Rusty"));
    for sort in [
        PolishSort::CvReview,
        PolishSort::Mock,
        PolishSort::Pitch,
        PolishSort::References,
    ] {
        let draft = PolishDraft {
            sort,
            ..PolishDraft::default()
        };
        career
            .save_record(None, AnyRecord::Polish(draft), now())
            .expect("polished");
    }
    let after = career.demonstrate_readiness(now()).expect("a view");
    assert_eq!(
        (after.rust, after.words.as_str()),
        (20, "Ring ready"),
        "four of five parts are new"
    );
    assert_eq!(after.suggestions.len(), 1, "a story is left to tell");
    assert_eq!(
        base_cv_reviewed_on(career.read()).expect("a date"),
        Some(now().today())
    );
}

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
