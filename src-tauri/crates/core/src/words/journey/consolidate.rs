//! Sentences of Consolidate.

mod look_out;
mod turn;
mod work;

pub use look_out::*;
pub use turn::*;
pub use work::*;

use chrono::NaiveDate;

use crate::journey::wizard::Step;
use crate::settings::{Phase, Work};

/// A step's title.
pub(super) fn consolidate_title(step: Step) -> &'static str {
    match step {
        Step::DeliveryLog => "Friday’s log",
        Step::Channels => "Your channels",
        Step::Networking => "The network goes on",
        Step::Radar => "The radar",
        Step::Groups => "Publications and groups",
        Step::Warnings => "Warning signs",
        Step::StayOrLeave => "Stay or leave",
        Step::Year => "The year",
        Step::NextLap => "Round again",
        _ => "",
    }
}

/// Why a step matters: two sentences, tuned to where somebody is.
pub(super) fn consolidate_why(step: Step, phase: Phase, work: Work) -> String {
    let why = match step {
        Step::DeliveryLog => {
            "In a year you will remember the last month and the worst week. Three minutes on a Friday keep the rest, while the numbers are still at hand."
        }
        Step::Channels => {
            "Most surprises at work were known to somebody whom you had not spoken to for a while. Say with whom you talk about more than the day, and how often you both meant to."
        }
        Step::Networking => {
            "A network is kept up by two quiet hours a week, not by a burst when you need it. There is nothing to type here: this page shows whether the hours are there and what comes of them."
        }
        Step::Radar => {
            "Things tend to announce themselves, in your organisation and in your field, long before they arrive. Write down what you notice while it is small; it fades by itself if nothing comes of it."
        }
        Step::Groups => {
            "What you read and where you go decides what you hear of. Once a year it is fair to ask what each of them has brought you."
        }
        Step::Warnings => {
            "One sign means little, and everybody has a bad week. Three within three months are worth an evening with the map, while you still have all the time in the world."
        }
        Step::StayOrLeave => {
            "People leave for reasons that they would not have accepted a year before, and stay for worse. Sort what pushes from what pulls, sleep on it for two weeks, and look back on it later."
        }
        Step::Year => {
            "Reviews, contracts and conferences come round whether you think of them or not. Seen as one picture, there is time to prepare for each."
        }
        Step::NextLap => {
            "A lap is worth as much as what you take from it. Tell it in your own words before you draw the next map."
        }
        _ => "",
    };
    let tuned = match (step, phase, work) {
        (Step::DeliveryLog, Phase::Early, _) => {
            " Small things count: somebody could do their work because you did yours."
        }
        (Step::DeliveryLog, Phase::Senior, _) => {
            " What your people delivered counts too, if you say what your part was."
        }
        (Step::DeliveryLog | Step::Channels, _, Work::Seeking) => {
            " It works as well for a search, a course or a project of your own."
        }
        (Step::Channels, Phase::Retired, _) => {
            " It holds for a board, a club or a project as much as for a job."
        }
        (Step::StayOrLeave, Phase::PreRetirement | Phase::Retired, _) => {
            " Handing over well can be a reason to stay, and a date to leave by."
        }
        (Step::Year, Phase::PreRetirement, _) => " A last working day may stand in it, too.",
        _ => "",
    };
    format!("{why}{tuned}")
}

/// What a step changes elsewhere.
pub(super) fn consolidate_feeds(step: Step) -> &'static str {
    match step {
        Step::DeliveryLog => {
            "While a week has no line, its Friday asks for one on Today; what you log is counted in “Round again”."
        }
        Step::Channels => {
            "A talk that you agreed on and that is due stands on Today until it took place."
        }
        Step::Networking => {
            "It reads your weekly hours, your sessions and your people; what it shows changes with them."
        }
        Step::Radar => {
            "A signal can become a warning sign; in the last week of a month, Today asks for the half that is still empty."
        }
        Step::Groups => {
            "Signals name where they come from. What waits to be read stands on Today, a renewal also in the year."
        }
        Step::Warnings => "Three signs in ninety days stand on Today, with what to do next.",
        Step::StayOrLeave => {
            "The end of the two weeks and the two looks back stand on Today and in the year."
        }
        Step::Year => {
            "Each date comes back on Today in good time, and so does the opening of the window."
        }
        Step::NextLap => {
            "What you carry over greets you on Today when the next lap begins at the map."
        }
        _ => "",
    }
}

/// A day that has not come.
pub fn day_not_come() -> &'static str {
    "This day has not come yet. Choose today or an earlier one."
}

/// A date inside a sentence, or "today".
fn on(day: NaiveDate, today: NaiveDate) -> String {
    match (today - day).num_days() {
        0 => "today".to_owned(),
        1 => "yesterday".to_owned(),
        -1 => "tomorrow".to_owned(),
        _ => format!("on {}", crate::words::date(day, today)),
    }
}

/// A cadence in days: "every day", "every 2 weeks".
fn every(days: u32) -> String {
    match days {
        1 => "every day".to_owned(),
        7 => "every week".to_owned(),
        days if days % 7 == 0 && days < 70 => format!("every {} weeks", days / 7),
        30 | 31 => "every month".to_owned(),
        365 | 366 => "every year".to_owned(),
        days if days % 30 == 0 && days < 365 => format!("every {} months", days / 30),
        days => format!("every {days} days"),
    }
}

/// A length in days: "3 days", "5 weeks", "4 months".
fn span(days: i64) -> String {
    const WEEKS_FROM: i64 = 14;
    const MONTHS_FROM: i64 = 60;
    const MONTH_TENTHS: i64 = 304;
    let (count, unit) = match days.max(0) {
        days if days < WEEKS_FROM => (days, "day"),
        days if days < MONTHS_FROM => (days / 7, "week"),
        days => (days * 10 / MONTH_TENTHS, "month"),
    };
    if count == 1 {
        format!("1 {unit}")
    } else {
        format!("{count} {unit}s")
    }
}

/// Months in words: "5 months", "2 years", "2 years and 5 months".
fn months_in_words(months: u32) -> String {
    let plural = |count: u32, unit: &str| match count {
        1 => format!("1 {unit}"),
        _ => format!("{count} {unit}s"),
    };
    match (months / 12, months % 12) {
        (0, rest) => plural(rest, "month"),
        (years, 0) => plural(years, "year"),
        (years, rest) => format!("{} and {}", plural(years, "year"), plural(rest, "month")),
    }
}

/// Joins names: "A", "A and B", "A, B and C".
fn and(names: &[&str]) -> String {
    match names {
        [] => String::new(),
        [one] => (*one).to_owned(),
        [rest @ .., last] => format!("{} and {last}", rest.join(", ")),
    }
}
