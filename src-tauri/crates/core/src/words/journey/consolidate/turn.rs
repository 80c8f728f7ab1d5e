//! Sentences about staying or leaving, the year, and the next lap.

use chrono::NaiveDate;

use super::{months_in_words, on};
use crate::journey::consolidate::stay_or_leave::course::{Course, Leaning, Refusal, StayChoice};
use crate::journey::consolidate::stay_or_leave::{
    ReasonKind, ReasonSide, StayDecisionDraft, StayReasonDraft,
};
use crate::journey::consolidate::tenure::{TenureBand, TenureClock, months_between};
use crate::journey::consolidate::year::YearDateKind;
use crate::words::{date, joined, tally};

/// A decision without a question.
pub fn stay_question_empty() -> &'static str {
    "Write the question down, for example whether to stay in this role for another year."
}

/// A reason without words.
pub fn stay_reason_empty() -> &'static str {
    "Say the reason in a few words."
}

/// What undo calls a decision.
pub fn stay_decision(question: &str) -> String {
    format!("the question “{question}”")
}

/// What undo calls a reason.
pub fn stay_reason(reason: &str) -> String {
    format!("the reason “{reason}”")
}

/// What undo calls having decided.
pub fn stay_decided(choice: StayChoice, question: &str) -> String {
    match choice {
        StayChoice::Stay => format!("“{question}”: decided to stay"),
        StayChoice::Leave => format!("“{question}”: decided to leave"),
    }
}

/// What undo calls a look back.
pub fn look_back(months: u32) -> String {
    format!("the look back after {months} months")
}

/// A decision that was made.
pub fn decided_stays() -> &'static str {
    "This is decided and stays as it was written. Look back on it below, or open a new question."
}

/// A decision that was not made.
pub fn not_decided() -> &'static str {
    "This question is not decided yet, so there is nothing to look back on."
}

/// A look back that nobody asked for.
pub fn look_back_months() -> &'static str {
    "One looks back after 6 and after 18 months."
}

/// A look back before its day.
pub fn look_back_early(on: NaiveDate, today: NaiveDate) -> String {
    format!(
        "This look back is for {}. It comes by itself.",
        date(on, today)
    )
}

/// A second look back for the same day.
pub fn look_back_there() -> &'static str {
    "This look back is written already. Change that one."
}

/// Why something cannot be decided.
pub fn stay_refused(refusal: Refusal, today: NaiveDate) -> String {
    match refusal {
        Refusal::Decided => decided_stays().to_owned(),
        Refusal::NotLeaning => {
            "Say first that you lean to leave; the two weeks count from then.".to_owned()
        }
        Refusal::Early(over) => format!(
            "The two weeks last until {}. Wait, or write down why it cannot.",
            date(over, today)
        ),
    }
}

/// A step without a question.
pub fn stay_question_missing() -> &'static str {
    "Open the question once in this lap, even if the answer seems clear."
}

/// What a question lacks; empty for nothing.
pub fn stay_missing(draft: &StayDecisionDraft, reasons: &[StayReasonDraft]) -> &'static str {
    let any = |side: ReasonSide| reasons.iter().any(|reason| reason.side == side);
    if !any(ReasonSide::Push) {
        "Write down one thing that pushes you out, even a small one."
    } else if !any(ReasonSide::Pull) {
        "Write down one thing that pulls you, here or elsewhere."
    } else if reasons
        .iter()
        .any(|reason| reason.kind == ReasonKind::Unsaid)
    {
        "Mark each reason: is it of the right kind, by what you said mattered to you?"
    } else if draft.to_stay.is_empty() {
        "Say what would have to change for you to stay."
    } else {
        ""
    }
}

/// What the step holds.
pub fn stay_holds(reasons: usize, decided: Option<StayChoice>) -> String {
    let decided = match decided {
        Some(StayChoice::Stay) => "decided to stay",
        Some(StayChoice::Leave) => "decided to leave",
        None => "open",
    };
    joined(&[
        format!("a question, {decided}"),
        tally(reasons, "reason", "reasons"),
    ])
}

/// What the reasons say together; empty while there is none.
pub fn stay_weighed(reasons: &[&StayReasonDraft]) -> String {
    let count = |side: ReasonSide, kind: ReasonKind| {
        reasons
            .iter()
            .filter(|reason| reason.side == side && reason.kind == kind)
            .count()
    };
    let of = |side: ReasonSide, what: &str| {
        let all = reasons.iter().filter(|reason| reason.side == side).count();
        match (all, count(side, ReasonKind::Right)) {
            (0, _) => String::new(),
            (all, right) => format!("{right} of {all} that {what}"),
        }
    };
    let said = joined(&[of(ReasonSide::Push, "push"), of(ReasonSide::Pull, "pull")]);
    if said.is_empty() {
        return said;
    }
    let wrong = count(ReasonSide::Push, ReasonKind::Wrong);
    let right = count(ReasonSide::Push, ReasonKind::Right);
    if wrong > right {
        format!(
            "Of the right kind: {said}. By your own yardstick, most of what pushes you is of the wrong kind."
        )
    } else {
        format!("Of the right kind: {said}.")
    }
}

/// How far a decision has come.
pub fn stay_course(course: &Course, leaning: Leaning, today: NaiveDate) -> String {
    if let (Some(choice), Some(decided)) = (course.decided, course.decided_on) {
        let what = match choice {
            StayChoice::Stay => "to stay",
            StayChoice::Leave => "to leave",
        };
        return format!("Decided {} {what}.", on(decided, today));
    }
    match (leaning, course.leave_since_on, course.cool_on(leaning)) {
        (Leaning::Leave, Some(since), Some(over)) if today < over => format!(
            "You lean to leave since {}. From {} it can be decided.",
            date(since, today),
            date(over, today)
        ),
        (Leaning::Leave, Some(since), _) => format!(
            "You lean to leave since {}; the two weeks are over.",
            date(since, today)
        ),
        (Leaning::Stay, ..) => "You lean to stay. That can be decided at any time.".to_owned(),
        _ => "Open. Leaving can be decided two weeks after you begin to lean that way.".to_owned(),
    }
}

/// When one looks back.
pub fn look_back_when(months: u32, due: NaiveDate, today: NaiveDate) -> String {
    format!("After {months} months: {}", on(due, today))
}

/// The matter of the two weeks.
pub fn cooled_title() -> &'static str {
    "The two weeks are over: how does it look now?"
}

/// The matter of a look back.
pub fn look_back_title(months: u32) -> String {
    format!("You decided {months} months ago: was it right?")
}

/// What the tenure clock says.
pub fn tenure_in_words(clock: &TenureClock, today: NaiveDate) -> String {
    let so_far = match clock.months {
        0 => "Less than a month in this role.".to_owned(),
        months => format!("{} in this role.", months_in_words(months)),
    };
    let window = match clock.band {
        TenureBand::Before => match months_between(today, clock.opens_on) {
            0 => "The usual window opens in less than a month.".to_owned(),
            months => format!("The usual window opens in {}.", months_in_words(months)),
        },
        TenureBand::Open => {
            "The usual window, three to four years, is open. Staying is an option like any other."
                .to_owned()
        }
        TenureBand::After => {
            "The usual window has passed. Staying is an option, best a chosen one.".to_owned()
        }
    };
    format!("{so_far} {window}")
}

/// The matter of the window.
pub fn window_title() -> &'static str {
    "Three years in your role: a good time to look around, and staying is an option"
}

/// The matter of a contract's end.
pub fn contract_title() -> &'static str {
    "A contract of yours ends in three months"
}

/// A date without words.
pub fn year_date_empty() -> &'static str {
    "Say what happens on that day."
}

/// What undo calls a date.
pub fn year_date(what: &str) -> String {
    format!("the date “{what}”")
}

/// What the year holds.
pub fn year_holds(ahead: usize) -> String {
    tally(ahead, "date ahead", "dates ahead")
}

/// What the year lacks.
pub fn year_missing(role: bool) -> &'static str {
    if role {
        "Put one date of the coming year here: a review, a conference, a contract’s end."
    } else {
        "Say since when you have had your current role, or the project that fills your days."
    }
}

/// The matter of a date.
pub fn year_date_title(kind: YearDateKind) -> &'static str {
    match kind {
        YearDateKind::Review => "A review is near: collect what you delivered",
        YearDateKind::Conference => "A conference is near: whom would you like to meet there?",
        YearDateKind::ContractEnd => "A contract ends within three months",
        YearDateKind::Vesting => "Something vests within three months",
        YearDateKind::Own => "A date that you planned is near",
    }
}

/// More of it.
pub fn year_date_detail(what: &str, planned: NaiveDate, today: NaiveDate) -> String {
    format!("{what}, {}", on(planned, today))
}

/// A renewal in the year.
pub fn year_renewal(name: &str) -> String {
    format!("{name} renews")
}

/// The window in the year.
pub fn year_window(opens: bool) -> &'static str {
    if opens {
        "Three years in this role: the usual window opens"
    } else {
        "Four years in this role: the usual window closes"
    }
}

/// A contract's end in the year.
pub fn year_contract(role: &str) -> String {
    format!("{role}: the contract ends")
}

/// What undo calls a lap's story.
pub fn lap_story() -> &'static str {
    "the story of the lap"
}

/// A second story for one lap.
pub fn lap_story_there() -> &'static str {
    "This lap has its story already. Change that one."
}

/// What the step holds.
pub fn lap_story_holds(count: usize) -> String {
    tally(count, "story", "stories")
}

/// What the step lacks.
pub fn lap_story_missing() -> &'static str {
    "Tell this lap in a few sentences of your own."
}

/// What the next lap would be.
pub fn lap_proposal(next: u32, days: i64, written: bool) -> String {
    let lasted = super::span(days);
    if written {
        format!(
            "This lap has lasted {lasted}. Lap {next} begins at the map; all that you found stays beside it."
        )
    } else {
        format!(
            "This lap has lasted {lasted}. Lap {next} can begin at any time, better with a few words about this one."
        )
    }
}

/// The matter of what was carried over.
pub fn carried_title() -> &'static str {
    "From your last lap: what you wanted to carry over"
}
