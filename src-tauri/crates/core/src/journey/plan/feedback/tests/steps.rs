//! What I make of it, and what a day asks.

use super::*;

#[test]
fn the_first_reaction_rests_for_a_day() {
    let (mut career, _, _) = answered();
    let row = page(&career, now()).comments.remove(0);
    let mut draft = FeedbackCommentDraft {
        truth: "Maybe".to_owned(),
        ..FeedbackCommentDraft::default()
    };
    let (field, message) = fault(step(&mut career, &row, draft.clone(), now()));
    assert_eq!(
        (field, message.as_str()),
        (
            "truth",
            "Write down your first reaction first; it is only for you."
        )
    );
    draft.truth.clear();
    draft.reaction = "Unfair!".to_owned();
    step(&mut career, &row, draft.clone(), now()).expect("it is parked");
    draft.truth = "Maybe".to_owned();
    let (_, message) = fault(step(&mut career, &row, draft.clone(), later(0)));
    assert!(message.contains("opens on Wednesday at 09:00"), "{message}");
    draft.truth.clear();
    assert!(
        matters(&career, later(0))
            .iter()
            .all(|one| !one.key.starts_with("feedback_rested")),
        "nothing yet"
    );
    let asks = matters(&career, later(1));
    assert!(
        asks.iter()
            .any(|one| one.key == "feedback_rested:2026-03-11T09:00"),
        "{asks:?}"
    );
    draft.truth = "In reviews I do".to_owned();
    step(&mut career, &row, draft.clone(), later(1)).expect("a day later it opens");
    assert!(
        matters(&career, later(1))
            .iter()
            .all(|one| !one.key.starts_with("feedback_rested")),
        "and asks no more"
    );
    draft.will_do = "Pause after each slide".to_owned();
    draft.do_on = Some(day("2026-03-01"));
    assert_eq!(
        fault(step(&mut career, &row, draft.clone(), later(1))).0,
        "do_on"
    );
    draft.do_on = Some(day("2026-03-20"));
    step(&mut career, &row, draft.clone(), later(1)).expect("all four");
    assert!(
        matters(&career, later(10))
            .iter()
            .any(|one| one.key.starts_with("feedback_do:"))
    );
    draft.state = CommentState::Done;
    step(&mut career, &row, draft, later(10)).expect("done");
    assert!(
        matters(&career, later(10))
            .iter()
            .all(|one| !one.key.starts_with("feedback_do:"))
    );
}

#[test]
fn what_was_said_can_neither_be_made_up_nor_thrown_away() {
    let (mut career, _, _) = answered();
    let row = page(&career, now()).comments.remove(0);
    let made_up = AnyRecord::FeedbackComment(FeedbackCommentDraft::default());
    assert!(matches!(
        save(&mut career, None, made_up, now()),
        Err(Error::NotNow(_))
    ));
    let binned = career.bin_record(RecordKind::FeedbackComment, &row.id.to_string(), now());
    assert!(matches!(binned, Err(Error::NotNow(_))));
    assert_eq!(page(&career, now()).comments[0].said, row.said);
}

#[test]
fn a_round_is_reflected_on_when_every_comment_has_its_steps_or_is_put_aside() {
    let (mut career, _, _) = answered();
    let reflected = |career: &Career| {
        reflected_round(career.read(), day("2026-03-01"), later(3)).expect("it looks")
    };
    assert_eq!(reflected(&career), None, "a comment waits");
    let row = page(&career, now()).comments.remove(0);
    let aside = FeedbackCommentDraft {
        state: CommentState::Aside,
        ..FeedbackCommentDraft::default()
    };
    step(&mut career, &row, aside, later(2)).expect("one may leave it");
    assert_eq!(reflected(&career), Some(later(2).today()));
    assert_eq!(
        reflected_round(career.read(), day("2026-04-01"), later(3)).expect("it looks"),
        None,
        "not since April"
    );
    let lap = lap::current(career.read()).expect("a lap");
    assert!(look(career.read(), &lap, later(3)).expect("it looks").done);
    career.begin_lap(later(30)).expect("the next lap");
    let lap = lap::current(career.read()).expect("a lap");
    let found = look(career.read(), &lap, later(30)).expect("it looks");
    assert_eq!(
        found.missing,
        "The last round was in an earlier lap. Begin a new one."
    );
}

#[test]
fn whoever_answered_is_thanked_or_spoken_to() {
    let thanks = |career: &Career, now| {
        matters(career, now)
            .iter()
            .filter(|one| one.key.starts_with("feedback_thanks"))
            .count()
    };
    let (mut career, _, ada) = answered();
    assert_eq!(thanks(&career, later(1)), 1, "thanks are owed");
    assert!(
        matters(&career, later(1))
            .iter()
            .all(|one| !one.title.contains("Ada")),
        "a notification names nobody"
    );
    career
        .log_touch(&lunch(ada, 5), later(1))
        .expect("an older lunch");
    assert_eq!(
        thanks(&career, later(1)),
        1,
        "what was before the answer does not count"
    );
    let mut after = lunch(ada, 0);
    after.at = Some(now().instant + Duration::hours(3));
    career.log_touch(&after, later(1)).expect("a call");
    assert_eq!(thanks(&career, later(1)), 0, "a contact since then does");

    let (mut career, _, _) = answered();
    let id = page(&career, now()).answers[0].id;
    career.thank_for_feedback(id, later(1)).expect("marked");
    assert_eq!(thanks(&career, later(1)), 0);
    career.undo().expect("undo");
    assert_eq!(thanks(&career, later(1)), 1);
}
