//! Sentences of Arrive.

use chrono::NaiveDate;

use super::{joined, tally};
use crate::journey::arrive::culture::CultureSort;
use crate::journey::arrive::lanes::Behind;
use crate::journey::arrive::listening::TourQuestion;
use crate::journey::arrive::role::Seniority;
use crate::journey::wizard::Step;
use crate::settings::{Phase, Work};

/// A step's title.
pub(super) fn arrive_title(step: Step) -> &'static str {
    match step {
        Step::NewRole => "The new role",
        Step::Listening => "The listening tour",
        Step::Promises => "Promised and found",
        Step::Deliveries => "What is expected",
        Step::Culture => "How things are done here",
        Step::Checkpoints => "Checkpoints",
        _ => "",
    }
}

/// Why a step matters: two sentences, tuned to where somebody is.
pub(super) fn arrive_why(step: Step, phase: Phase, _work: Work) -> String {
    let why = match step {
        Step::NewRole => {
            "A hundred days decide how people will see you for years, and they begin before the first one. Give the role a date, and keep your two hours for the people outside it."
        }
        Step::Listening => {
            "Everyone will tell you what they think in your first weeks, and hardly anyone later. Asking all of them the same five things shows where they agree and where they do not."
        }
        Step::Promises => {
            "What was said while you were being won over fades quickly. Written down beside what you find, it becomes something one can talk about while it is still early."
        }
        Step::Deliveries => {
            "New people are judged by the first thing they finish. Know what is expected, by whom and by when, and choose one small thing that shows soon."
        }
        Step::Culture => {
            "Every place has rules that nobody wrote down, and one usually learns them by breaking one. Note them while they still look strange; after a year you will not see them."
        }
        Step::Checkpoints => {
            "Six times in a hundred days you stop for ten minutes and say how both lanes go. One lane alone is how good people land badly."
        }
        _ => "",
    };
    let tuned = match (step, phase) {
        (Step::Deliveries, Phase::Senior) => {
            " At your level a first result is looked for within weeks."
        }
        (Step::Listening, Phase::Early) => {
            " Nobody expects you to know anything yet; that is a licence to ask."
        }
        (Step::NewRole, Phase::Retired) => " A project of your own deserves a first day, too.",
        _ => "",
    };
    format!("{why}{tuned}")
}

/// What a step changes elsewhere.
pub(super) fn arrive_feeds(step: Step) -> &'static str {
    match step {
        Step::NewRole => {
            "The first day sets the six checkpoints, which remind you, and can start the clock of your role in the year; the seniority sets when a first result is looked for."
        }
        Step::Listening => {
            "The people of your map are suggested here. Planned talks stand on Today when their day comes. Each talk moves the lane of understanding the place."
        }
        Step::Promises => {
            "What is not compared yet is asked again at each checkpoint. Comparing moves the lane of delivering."
        }
        Step::Deliveries => {
            "What falls due stands on Today. Each thing done moves the lane of delivering."
        }
        Step::Culture => "Each note moves the lane of understanding the place.",
        Step::Checkpoints => "A lane left behind is said here and on the stage's page.",
        _ => "",
    }
}

/// A role without a name.
pub fn role_empty() -> &'static str {
    "Write what you will do there, in a few words."
}

/// A first day that cannot be meant.
pub fn first_day_far() -> String {
    "The first day is more than ten years away. Look at the year.".to_owned()
}

/// What undo calls a role.
pub fn arrival(role: &str) -> String {
    format!("the role “{role}”")
}

/// A record of the stage without a role.
pub fn arrival_missing() -> String {
    "There is no new role yet. Write it down in the first step, then come back.".to_owned()
}

/// The step without a role.
pub fn new_role_missing_role() -> &'static str {
    "Write down the new role first."
}

/// A role that an earlier lap arrived in.
pub fn new_role_of_an_earlier_lap() -> &'static str {
    "What stands here is from an earlier lap. When the next role comes, write it down in the first step."
}

/// A role without a first day.
pub fn new_role_missing_day() -> &'static str {
    "Say when the first day is."
}

/// A role without the two hours.
pub fn new_role_missing_hours() -> &'static str {
    "Protect the two weekly hours: one for new people, one for those you know."
}

/// What the step of the role holds.
pub fn new_role_holds(role: &str, organisation: &str) -> String {
    if organisation.is_empty() {
        role.to_owned()
    } else {
        format!("{role}, {organisation}")
    }
}

/// Arriving without the two hours.
pub fn arrive_without_hours() -> String {
    "Before you arrive, protect your two weekly hours, one for new people and one for those you know: they are the first thing that goes when one lands. Rhythm has them."
        .to_owned()
}

/// What the seniority changes.
pub fn seniority_advice(seniority: Seniority) -> &'static str {
    match seniority {
        Seniority::First => {
            "You have time: look, listen and learn, and finish one small thing by day 90."
        }
        Seniority::Experienced => "Listen first, and finish one small thing that shows by day 60.",
        Seniority::Lead => {
            "Your people watch whom you listen to. A first result is looked for by day 45."
        }
        Seniority::Executive => {
            "Results are looked for early, in a place that may be otherwise than it was described. Aim for a first one by day 30."
        }
    }
}

/// The five questions, the same for everyone.
pub fn five_questions() -> Vec<TourQuestion> {
    [
        ("going_well", "What goes well here and should stay?"),
        ("going_badly", "What gets in your way?"),
        ("expects", "What would you like me to get done?"),
        ("leave_alone", "What should I rather not touch?"),
        ("who_else", "Whom else should I talk to?"),
    ]
    .into_iter()
    .map(|(field, question)| TourQuestion { field, question })
    .collect()
}

/// Somebody without a name.
pub fn stakeholder_unnamed() -> String {
    "Say who it is: choose somebody you know, or write a name.".to_owned()
}

/// A talk that has not been.
pub fn talk_in_future() -> String {
    "The day of the talk lies in the future. Put it under “planned” until it has been.".to_owned()
}

/// What undo calls somebody to hear.
pub fn stakeholder(name: &str) -> String {
    format!("{name} on the listening tour")
}

/// What the tour holds.
pub fn listening_holds(heard: usize, all: usize) -> String {
    match all {
        0 => String::new(),
        _ => format!("{heard} of {all} heard"),
    }
}

/// What the tour lacks.
pub fn listening_missing(heard: usize, wanted: usize) -> String {
    match wanted.saturating_sub(heard) {
        0 => String::new(),
        1 => "One more talk makes five.".to_owned(),
        n if heard == 0 => format!("Plan a first talk; {n} make a picture."),
        n => format!("{n} more talks make five."),
    }
}

/// A promise without words.
pub fn promise_empty() -> &'static str {
    "Write what was said, as closely as you remember."
}

/// A promise of tomorrow.
pub fn said_in_future() -> String {
    "The day on which it was said lies in the future. Choose today or an earlier day.".to_owned()
}

/// What undo calls a promise.
pub fn promise(said: &str) -> String {
    format!("the promise “{said}”")
}

/// No promise written down.
pub fn promises_missing_any() -> &'static str {
    "Write down what was said about pay, scope, team or place while you were deciding."
}

/// A broken promise without an action.
pub fn promises_missing_action() -> &'static str {
    "Something was not kept. Say what you will do about it, even if that is nothing."
}

/// Promises nobody has compared.
pub fn promises_missing_looked(open: usize) -> String {
    match open {
        1 => "One promise is not compared with what you find yet.".to_owned(),
        n => format!("{n} promises are not compared with what you find yet."),
    }
}

/// What the step of promises holds.
pub fn promises_holds(all: usize, open: usize) -> String {
    joined(&[
        tally(all, "promise", "promises"),
        tally(open, "still open", "still open"),
    ])
}

/// An expectation without words.
pub fn expectation_empty() -> &'static str {
    "Write what you are to deliver, in a few words."
}

/// What undo calls an expectation.
pub fn expectation(title: &str) -> String {
    format!("the expectation “{title}”")
}

/// Something done tomorrow.
pub fn done_in_future() -> String {
    "The day on which it was done lies in the future. Choose today or an earlier day.".to_owned()
}

/// Nothing expected written down.
pub fn deliveries_missing_any() -> &'static str {
    "Write down what is expected of you, and ask if you do not know."
}

/// Something expected without a date.
pub fn deliveries_missing_date() -> &'static str {
    "Something has no date yet. Ask by when it is wanted."
}

/// No early win.
pub fn deliveries_missing_win() -> &'static str {
    "Mark one small thing as an early win, and finish it."
}

/// What the step of expectations holds.
pub fn deliveries_holds(all: usize, done: usize) -> String {
    match all {
        0 => String::new(),
        _ => format!("{done} of {all} done"),
    }
}

/// Changing things before one has listened.
pub fn listen_first(heard: usize, wanted: usize) -> String {
    let so_far = match heard {
        0 => "nobody".to_owned(),
        1 => "one person".to_owned(),
        n => format!("{n} people"),
    };
    format!(
        "One of these changes how others work, and you have heard {so_far} so far. Look, listen and learn first: {wanted} talks are a fair minimum."
    )
}

/// A day before the first one of the role.
pub fn before_the_first_day(first: NaiveDate) -> String {
    format!(
        "The role begins on {}. Choose that day or a later one, or change the first day.",
        first.format("%-d %B %Y")
    )
}

/// Something noticed tomorrow.
pub fn seen_in_future() -> String {
    "The day lies in the future. Choose today or an earlier day.".to_owned()
}

/// What undo calls a note about the place.
pub fn culture_note(sort: CultureSort, text: &str) -> String {
    match sort {
        CultureSort::Rule => format!("the unwritten rule “{text}”"),
        CultureSort::Learnt => format!("the lesson “{text}”"),
    }
}

/// Too few unwritten rules.
pub fn culture_missing_rules(more: usize) -> String {
    match more {
        1 => "Note one more unwritten rule.".to_owned(),
        n => format!("Note {n} unwritten rules."),
    }
}

/// Too little learnt.
pub fn culture_missing_learnt(more: usize) -> String {
    match more {
        1 => "Note one more thing you have learnt.".to_owned(),
        n => format!("Note {n} things you have learnt."),
    }
}

/// What the step of culture holds.
pub fn culture_holds(rules: usize, learnt: usize) -> String {
    joined(&[
        tally(rules, "unwritten rule", "unwritten rules"),
        tally(learnt, "lesson", "lessons"),
    ])
}

/// What undo calls a checkpoint.
pub fn checkpoint(day: i64) -> String {
    format!("the checkpoint of day {day}")
}

/// A day that is no checkpoint.
pub fn no_checkpoint_day() -> String {
    "Checkpoints are on days 1, 7, 30, 60, 90 and 100. Choose one of them.".to_owned()
}

/// A checkpoint before its day.
pub fn checkpoint_not_come(day: i64) -> String {
    format!("Day {day} has not come yet. Look at the first day in the first step if that is wrong.")
}

/// A second checkpoint of a day.
pub fn checkpoint_twice() -> String {
    "That day has its checkpoint already. Open it and write there.".to_owned()
}

/// A checkpoint that would move to another day or role.
pub fn checkpoint_moved() -> String {
    "A checkpoint stays on its day. Write on the other day's own.".to_owned()
}

/// A talk, as what moved a lane.
pub fn moved_by_talk(name: &str) -> String {
    format!("Heard {name}")
}

/// A promise compared, as what moved a lane.
pub fn moved_by_promise(said: &str) -> String {
    format!("Compared: {said}")
}

/// A checkpoint without a word.
pub fn checkpoint_lacks_both() -> &'static str {
    "Write a line on how you understand the place, and one on what you have delivered."
}

/// A checkpoint without a word on culture.
pub fn checkpoint_lacks_culture() -> &'static str {
    "Write a line on how you understand the place, too: both lanes count."
}

/// A checkpoint without a word on delivery.
pub fn checkpoint_lacks_delivery() -> &'static str {
    "Write a line on what you have delivered, too: both lanes count."
}

/// A checkpoint that waits.
pub fn checkpoint_missing(day: i64) -> String {
    format!("The checkpoint of day {day} waits.")
}

/// The checkpoint that comes next.
pub fn checkpoint_to_come(day: i64, on: NaiveDate) -> String {
    format!("Day {day} comes on {}.", on.format("%-d %B"))
}

/// What the step of checkpoints holds.
pub fn checkpoints_hold(done: usize, all: usize) -> String {
    match done {
        0 => String::new(),
        _ => format!("{done} of {all} finished"),
    }
}

/// The notice of a checkpoint.
pub fn checkpoint_matter(day: i64) -> String {
    format!("Day {day} in the new role: ten minutes for a look")
}

/// More about a checkpoint.
pub fn checkpoint_matter_detail(day: i64) -> &'static str {
    match day {
        1 => "Note what strikes you today; tomorrow it will look normal.",
        100 => "A word on both lanes, the promises a last time, and then on to Consolidate.",
        _ => "A word on both lanes, and the promises once more.",
    }
}

/// The notice of a planned talk.
pub fn talk_matter() -> &'static str {
    "A talk of your listening tour is planned for today"
}

/// With whom.
pub fn talk_matter_detail(name: &str) -> String {
    format!("With {name}: the five questions are ready.")
}

/// The notice of something due.
pub fn expectation_matter() -> &'static str {
    "Something you are to deliver is due"
}

/// A lane left behind.
pub fn lane_behind(behind: Behind) -> &'static str {
    match behind {
        Behind::None => "",
        Behind::Culture => {
            "You deliver, and for two weeks nothing was added to how you understand the place. Have one talk this week."
        }
        Behind::Delivery => {
            "You listen and learn, and for two weeks nothing was finished. Pick the smallest early win and finish it."
        }
        Behind::Both => {
            "For two weeks neither lane has moved. Begin with the smaller thing: one talk, or one early win."
        }
    }
}
