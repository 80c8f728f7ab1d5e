//! Sentences of a feedback round.

use chrono::{NaiveDate, NaiveDateTime};

use super::feedback_form::question_for_me;
use super::return_on_me::day;
use crate::journey::plan::feedback::question::Question;

/// What a new round could be called.
pub fn round_new_name(today: NaiveDate) -> String {
    today.format("%B %Y").to_string()
}

/// A round without a name.
pub fn round_empty() -> &'static str {
    "Give the round a name."
}

/// A round that is not there.
pub fn round_gone() -> String {
    "This round is no longer there. Go back to the step.".to_owned()
}

/// What undo calls a round.
pub fn round(name: &str) -> String {
    format!("the feedback round “{name}”")
}

/// A date before the round began.
pub fn before_round(began: NaiveDate) -> String {
    format!(
        "This is before the round began on {}. Choose that day or a later one.",
        day(began)
    )
}

/// There is no round.
pub fn round_missing() -> String {
    "Begin a round: choose a few people and ask them five questions.".to_owned()
}

/// The last round is of an earlier lap.
pub fn round_again() -> String {
    "The last round was in an earlier lap. Begin a new one.".to_owned()
}

/// What the step holds.
pub fn round_holds(asked: usize, answers: usize, waiting: usize) -> String {
    super::super::joined(&[
        super::super::tally(asked, "person asked", "people asked"),
        super::super::tally(answers, "answer", "answers"),
        super::super::tally(waiting, "comment to think about", "comments to think about"),
    ])
}

/// Nobody is asked.
pub fn asked_missing() -> String {
    "Choose whom to ask, from near and far.".to_owned()
}

/// An asked person without a person.
pub fn asked_nobody() -> String {
    "Choose somebody from your people.".to_owned()
}

/// Somebody is asked twice.
pub fn asked_twice(name: &str) -> String {
    format!("{name} is asked in this round already.")
}

/// What undo calls somebody who is asked.
pub fn asked_person() -> &'static str {
    "somebody to ask"
}

/// Which rings nobody is asked from.
pub fn rings_empty(empty: &[&str], asked: usize) -> String {
    match (empty, asked) {
        ([], _) => String::new(),
        (_, 0) => "Three to eight people make a good round. Choose some from each ring.".to_owned(),
        ([one], _) => format!("Nobody yet from {one}."),
        ([rest @ .., last], _) => format!("Nobody yet from {} or {last}.", rest.join(", ")),
    }
}

/// What undo calls my own answers.
pub fn own_answers() -> &'static str {
    "my own answers"
}

/// Own answers that are there already.
pub fn own_twice() -> String {
    "You have answered in this round already. Change those answers.".to_owned()
}

/// What my own answers lack.
pub fn own_missing(question: Option<Question>) -> String {
    match question {
        None => "Answer the five questions yourself first.".to_owned(),
        Some(question) => format!("Your own answer is missing: {}", question_for_me(question)),
    }
}

/// Too many words.
pub fn words_too_many(most: usize) -> String {
    format!("These are more than {most} words. Keep those that say most.")
}

/// Nobody answered yet.
pub fn answers_missing() -> String {
    "Send the form, and paste what comes back.".to_owned()
}

/// Comments wait.
pub fn comments_waiting(count: usize) -> String {
    match count {
        1 => "One comment waits for its four steps.".to_owned(),
        _ => format!("{count} comments wait for their four steps."),
    }
}

/// What undo calls a comment.
pub fn comment() -> &'static str {
    "what I make of a comment"
}

/// Why a comment cannot be thrown away.
pub fn comment_stays() -> String {
    "What somebody said stays with its round. Put it aside instead.".to_owned()
}

/// A comment that no answer brought.
pub fn comment_from_nobody() -> String {
    "A comment comes with somebody’s answer. Paste the answer instead.".to_owned()
}

/// The first reaction comes first.
pub fn reaction_first() -> String {
    "Write down your first reaction first; it is only for you.".to_owned()
}

/// The first reaction rests.
pub fn reaction_rests(until: NaiveDateTime) -> String {
    format!(
        "Let your first reaction rest. This step opens on {}.",
        until.format("%A at %H:%M")
    )
}

/// What could be true comes before what I will do.
pub fn truth_first() -> String {
    "Say first what could be true in it.".to_owned()
}

/// What undo calls an answer that came back.
pub fn answer(name: Option<&str>) -> String {
    match name {
        Some(name) => format!("the answer of {name}"),
        None => "an answer".to_owned(),
    }
}

/// What undo calls thanks.
pub fn answer_thanks() -> String {
    "an answer: thanked".to_owned()
}

/// The same answer again.
pub fn answer_twice(on: NaiveDate) -> String {
    format!(
        "This answer is here already, since {}. Nothing was changed.",
        day(on)
    )
}

/// An answer of another round.
pub fn answer_other_round(name: &str) -> String {
    format!("This answer belongs to the round “{name}”. Open that round and paste it there.")
}

/// An answer of a round that nobody knows.
pub fn answer_unknown_round() -> String {
    "This answer belongs to a round that is not in this career. Nothing was changed.".to_owned()
}

/// A question that no form of ours asks.
pub fn answer_unknown_question() -> String {
    "This answer says more than this version can keep. Update Fairlead, then paste it again."
        .to_owned()
}

/// An answer without answers.
pub fn answer_empty() -> String {
    "Nothing was answered in this form. Ask them to fill it in and send it again.".to_owned()
}

/// An answer that is too long.
pub fn answer_too_long(most: usize) -> String {
    format!("One of the answers is longer than {most} characters. Nothing was changed.")
}

/// A number that no form of ours gives back.
pub fn answer_out_of_range() -> String {
    "A number in this answer is not from 1 to 5, so nothing was taken over. Ask for the text again."
        .to_owned()
}

/// The gap between me and the others on one scale.
pub fn scale_gap(own: Option<i32>, mean: Option<f64>) -> String {
    match (own, mean) {
        (_, None) => "nobody answered this".to_owned(),
        (None, Some(_)) => "you did not answer this".to_owned(),
        (Some(own), Some(mean)) => {
            let gap = mean - f64::from(own);
            if gap.abs() < 0.5 {
                "you and the others see it alike".to_owned()
            } else if gap > 0.0 {
                format!("others see it {gap:.1} higher than you")
            } else {
                format!("others see it {:.1} lower than you", -gap)
            }
        }
    }
}

/// The matter of the next round.
pub fn round_matter() -> String {
    "Ask again how you show up".to_owned()
}

/// More of it.
pub fn round_matter_detail(last: NaiveDate) -> String {
    format!("The last round began on {}.", day(last))
}

/// The matter of late answers.
pub fn closes_matter() -> String {
    "The last day of your feedback round".to_owned()
}

/// More of it.
pub fn closes_matter_detail(left: usize) -> String {
    match left {
        1 => "One answer has not come. A kind reminder is fine.".to_owned(),
        _ => format!("{left} answers have not come. A kind reminder is fine."),
    }
}

/// The matter of reactions that have rested.
pub fn rested_matter() -> String {
    "Your first reaction has rested for a day".to_owned()
}

/// More of it.
pub fn rested_matter_detail(count: usize) -> String {
    match count {
        1 => "Look again: what could be true in it?".to_owned(),
        _ => format!("Look again at {count} comments: what could be true in them?"),
    }
}

/// The matter of what I set out to do.
pub fn do_matter() -> String {
    "What you set out to do after feedback".to_owned()
}

/// The matter of thanks.
pub fn thanks_matter() -> String {
    "Say thank you for an answer".to_owned()
}

/// More of it.
pub fn thanks_matter_detail(name: &str) -> String {
    format!("{name} took the time to answer. Two lines are enough.")
}
