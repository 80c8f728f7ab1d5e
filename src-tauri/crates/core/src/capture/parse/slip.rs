//! What a text says that cannot be as it stands. Nothing of it is guessed: a day that is none must not become today.

use chrono::{Datelike, NaiveDate};

use super::{Heard, day};

/// What is not as it should be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Slip {
    /// The day is none, or may be two.
    Day(day::Slip),
    /// A time that no day has; as typed.
    NoTime(String),
    /// "3w" where a day would stand: behind or ahead?
    BareSpan(String),
    /// The heading above is no day on which something can have been; as typed.
    Under(String),
    /// "ping" without a day.
    NextMissing,
    /// "ping" with a day that has been.
    NextPast,
    /// "ping" with a time that is too long; as typed.
    NextFar(String),
    /// "ping" with something that is no day; as typed.
    NextUnread(String),
    /// Not said what.
    Nothing(Exchange),
}

impl Slip {
    /// Whether it stands where the day would.
    pub(super) fn of_day(&self) -> bool {
        matches!(self, Slip::Day(_) | Slip::BareSpan(_) | Slip::Under(_))
    }
}

/// What goes from one to the other.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Exchange {
    /// I gave.
    Gave,
    /// I asked for.
    Asked,
    /// I owe.
    Owe,
    /// They owe.
    Owes,
}

/// A line that stands as a heading and is no day on which something can have been.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WrongHeading {
    /// The line, from 0.
    pub line: u32,
    /// Why.
    pub slip: HeadingSlip,
}

/// See [`WrongHeading`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum HeadingSlip {
    /// It is still to come; as typed.
    Coming(String),
    /// It is none, or may be two.
    Day(day::Slip),
}

/// Returns the day of a heading, or why it has none.
pub(super) fn heading(
    heard: Heard,
    typed: &str,
    today: NaiveDate,
) -> Result<NaiveDate, HeadingSlip> {
    match heard {
        Heard::Was(day) if day <= today => Ok(day),
        Heard::Was(_) | Heard::Coming(_) => Err(HeadingSlip::Coming(typed.to_owned())),
        Heard::Slip(slip) => Err(HeadingSlip::Day(slip)),
    }
}

/// Returns what is wrong with what stands behind "ping"; `None` when it is no attempt at a day.
pub(super) fn next_slip(texts: &[&str], today: NaiveDate) -> Option<Slip> {
    if texts.is_empty() {
        return Some(Slip::NextMissing);
    }
    let typed = texts.join(" ");
    let bare = match texts.first() {
        Some(&("in" | "on")) if texts.len() > 1 => texts.get(1..).unwrap_or_default(),
        _ => texts,
    };
    if day::counts_time(bare) {
        return Some(Slip::NextFar(typed));
    }
    match day::heard(texts, today).filter(|(_, taken)| *taken == texts.len()) {
        Some((Heard::Slip(slip), _)) => return Some(Slip::Day(ahead(slip, today))),
        Some((Heard::Was(day), _)) if day < today => return Some(Slip::NextPast),
        _ => {}
    }
    let figures = typed.starts_with(|c: char| c.is_ascii_digit());
    let vague = matches!(
        typed.to_lowercase().as_str(),
        "next" | "soon" | "later" | "sometime" | "then" | "again"
    );
    (bare.len() == 1 && (figures || vague)).then_some(Slip::NextUnread(typed))
}

/// What may be two days, as days to come.
fn ahead(slip: day::Slip, today: NaiveDate) -> day::Slip {
    let coming = |day: NaiveDate| match day < today {
        true => day.with_year(day.year() + 1).unwrap_or(day),
        false => day,
    };
    match slip {
        day::Slip::TwoDays {
            typed,
            first,
            second,
        } if typed.matches(['/', '-']).count() == 1 => day::Slip::TwoDays {
            first: coming(first),
            second: coming(second),
            typed,
        },
        other => other,
    }
}
