//! Claims about stories, interviews, debriefs and being ready.

use super::*;

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
    tell(&mut career, told, now());
    let draft = StoryDraft {
        title: "The cranes".to_owned(),
        shows: "I stay with it".to_owned(),
        ..StoryDraft::default()
    };
    career
        .save_record(Some(&told.to_string()), AnyRecord::Story(draft), now())
        .expect("saved");
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

#[test]
fn a_sheet_says_which_claims_are_unsaid_or_rusty() {
    let mut career = career();
    let id = interview(&mut career, day("2026-12-11"), "");
    let told = story(&mut career, "The cranes", now());
    tell(&mut career, told, now());
    career.choose_stories(id, &[told]).expect("chosen");
    let claims = |career: &Career, at| -> Vec<String> {
        let view = career.demonstrate_interviews(at).expect("a view");
        let missing = view.coming[0].missing.iter();
        missing
            .filter(|line| line.contains("The cranes"))
            .cloned()
            .collect()
    };
    let soon = claims(&career, now());
    let late = claims(&career, later(200));
    let rusty = |lines: &[String]| lines.iter().any(|line| line.contains("rusty"));
    assert!(!rusty(&soon) && rusty(&late), "{soon:?}, {late:?}");
    let mut draft = career.demonstrate_stories(now()).expect("stories").stories[0]
        .draft
        .clone();
    for (shows, unsaid) in [("", true), ("I stay with it", false)] {
        draft.shows = shows.to_owned();
        career
            .save_record(
                Some(&told.to_string()),
                AnyRecord::Story(draft.clone()),
                now(),
            )
            .expect("saved");
        let lines = claims(&career, now());
        assert_eq!(
            lines.iter().any(|line| line.contains("what it shows")),
            unsaid,
            "{lines:?}"
        );
    }
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
