//! What comes back, and what is refused.

use super::*;

#[test]
fn an_answer_comes_back_as_it_was_given() {
    let (career, _, ada) = answered();
    let page = page(&career, now());
    assert_eq!(
        page.answers[0].person_id,
        Some(ada),
        "its code says whose it is"
    );
    assert_eq!(page.comments[0].said, "You talk too fast");
    assert_eq!(page.asked[0].answered_on, Some(now().today()));
    let clear = &page.scales[0];
    assert_eq!(
        (clear.own, clear.mean, clear.others),
        (Some(4), Some(2.0), [0, 1, 0, 0, 0])
    );
    assert_eq!(clear.gap, "others see it 2.0 lower than you");
    assert_eq!(page.scales[1].gap, "nobody answered this");
}

#[test]
fn html_stays_text() {
    let mut career = career();
    let round = begin(&mut career, "Spring");
    let hostile = "<img src=x onerror=alert(1)><script>alert(2)</script>\u{202e}txt\u{0}";
    let text = block(
        &career,
        round,
        None,
        &[("best", hostile), ("words", "<b>bold</b>, two")],
    );
    paste(&mut career, round, &text, now()).expect("a whole answer");
    let page = page(&career, now());
    assert_eq!(
        page.comments[0].said, "<img src=x onerror=alert(1)><script>alert(2)</script>txt",
        "word for word, but for characters that cannot be seen"
    );
    assert_eq!(page.words[0].word, "<b>bold</b>");
}

#[test]
fn what_cannot_be_taken_over_is_refused_and_changes_nothing() {
    let (mut career, round, _) = answered();
    let other = begin(&mut career, "Autumn");
    let good = block(&career, round, None, &[("best", "Calm"), ("clear", "5")]);
    paste(&mut career, round, &good, now()).expect("a whole answer");
    let before = all_rows(career.read());
    let wrong_number = block(&career, round, None, &[("clear", "6")]);
    let wrong_question = block(&career, round, None, &[("salary", "6")]);
    let empty = block(&career, round, None, &[("best", "  ")]);
    let cases = [
        (
            round,
            good.as_str(),
            "This answer is here already, since 10 March 2026. Nothing was changed.",
        ),
        (round, &good[..good.len() - 12], "The answer is cut off"),
        (other, &good, "This answer belongs to the round “Spring”."),
        (
            round,
            "Thanks, will do!",
            "There is no answer in this text.",
        ),
        (
            round,
            &wrong_number,
            "A number in this answer is not from 1 to 5",
        ),
        (
            round,
            &wrong_question,
            "This answer says more than this version can keep",
        ),
        (round, &empty, "Nothing was answered in this form"),
    ];
    for (round, text, expected) in cases {
        let (field, message) = fault(paste(&mut career, round, text, later(1)));
        assert_eq!(field, "text");
        assert!(message.starts_with(expected), "{message}");
        assert!(message.ends_with('.'), "{message} is a sentence");
    }
    assert_eq!(all_rows(career.read()), before, "nothing was changed");
}

#[test]
fn an_answer_of_a_round_of_another_career_is_refused() {
    let (mut career, round, _) = answered();
    let mut elsewhere = super::career();
    let foreign = begin(&mut elsewhere, "Theirs");
    let text = block(&elsewhere, foreign, None, &[("best", "Calm")]);
    let (_, message) = fault(paste(&mut career, round, &text, now()));
    assert!(message.contains("not in this career"), "{message}");
}

#[test]
fn of_two_answers_from_one_person_the_newer_counts() {
    let (mut career, round, _) = answered();
    let asked = page(&career, now()).asked[0].id;
    let again = block(
        &career,
        round,
        Some(asked),
        &[("clear", "5"), ("words", "calm, calm")],
    );
    paste(&mut career, round, &again, later(1)).expect("a second thought");
    let page = page(&career, later(1));
    assert_eq!(page.answers.len(), 2, "nothing is lost");
    assert_eq!(page.scales[0].others, [0, 0, 0, 0, 1]);
    let words: Vec<(&str, usize, bool)> = page
        .words
        .iter()
        .map(|row| (row.word.as_str(), row.count, row.mine))
        .collect();
    assert_eq!(
        words,
        [("calm", 1, true), ("curious", 0, true), ("slow", 0, true)]
    );
}
