//! What Map's steps hold, what is missing, and what time did to it.

use crate::journey::map::energy::EnergyBar;
use crate::journey::map::situation::SituationSort;
use crate::journey::map::strengths::StrengthSort;
use crate::journey::map::surroundings::{MapArea, MapRelation};

use super::super::{joined, tally};
use super::said::relation;

/// Days below which something counts as "today", "yesterday" or "days ago".
const DAYS_SHOWN: i64 = 14;
/// Days below which weeks are said.
const WEEKS_SHOWN: i64 = 60;
/// Months below which half a year is said as such: 182 days may be five months or six.
const HALF_A_YEAR: u32 = 7;
/// Months from which years are said.
const YEARS_FROM: u32 = 24;

/// What the situation holds.
pub fn situation_holds(count: usize, open: usize) -> String {
    joined(&[
        tally(count, "note", "notes"),
        tally(open, "open question", "open questions"),
    ])
}

/// What the situation lacks.
pub fn situation_missing(sort: SituationSort) -> &'static str {
    match sort {
        SituationSort::Fact => "Write down one fact that a stranger could check.",
        SituationSort::Feeling => "Say how it is for you, in one line.",
        SituationSort::Constraint => "Name one thing that limits you.",
        SituationSort::Unknown => "Name one thing you would have to find out.",
    }
}

/// What the surroundings hold.
pub fn surroundings_holds(notes: usize, people: usize) -> String {
    joined(&[
        tally(notes, "entry", "entries"),
        tally(people, "person", "people"),
    ])
}

/// A part of the ground on which nothing stands.
pub fn area_missing(area: MapArea) -> &'static str {
    match area {
        MapArea::Role => "Write down one thing about your role.",
        MapArea::Organisation => "Write down one thing about the organisation.",
        MapArea::Market => "Write down one thing about the market.",
    }
}

/// A map without people.
pub fn people_missing() -> &'static str {
    "Place one person who matters for your work."
}

/// Relations in which nobody stands.
pub fn nobody_stands(missing: &[MapRelation]) -> String {
    let names: Vec<&str> = missing.iter().map(|one| relation(*one)).collect();
    match names.as_slice() {
        [] => String::new(),
        [one] => format!("Nobody stands as {one} yet. That may be so; is it?"),
        [first @ .., last] => format!(
            "Nobody stands as {} or {last} yet. That may be so; is it?",
            first.join(", ")
        ),
    }
}

/// What the lists of strengths hold: strengths, gaps, potentials, and how many of all have no evidence.
pub fn strengths_hold(counts: &[usize; 3], unproven: usize) -> String {
    let [strengths, gaps, potentials] = counts;
    joined(&[
        tally(*strengths, "strength", "strengths"),
        tally(*gaps, "gap", "gaps"),
        tally(*potentials, "potential", "potentials"),
        tally(unproven, "without evidence", "without evidence"),
    ])
}

/// A list with nothing on it.
pub fn strength_missing(sort: StrengthSort) -> &'static str {
    match sort {
        StrengthSort::Strength => "Write down one thing you do well.",
        StrengthSort::Deficit => "Write down one thing you lack.",
        StrengthSort::Potential => "Write down one thing you could become.",
    }
}

/// How many have nothing that shows them.
pub fn unproven(count: usize) -> String {
    match count {
        0 => String::new(),
        1 => "One stands there without evidence. What happened that shows it?".to_owned(),
        n => format!("{n} stand there without evidence. What happened that shows them?"),
    }
}

/// What became of how sure somebody was.
pub fn drifted(first: u8, last: u8) -> &'static str {
    match last.cmp(&first) {
        std::cmp::Ordering::Greater => "surer than at first",
        std::cmp::Ordering::Less => "less sure than at first",
        std::cmp::Ordering::Equal => "as sure as at first",
    }
}

/// How long something has not been looked at, once half a year has passed.
pub fn not_rechecked(months: u32) -> String {
    match months {
        ..HALF_A_YEAR => "not re-checked for half a year".to_owned(),
        HALF_A_YEAR..YEARS_FROM => format!("not re-checked for {months} months"),
        _ => format!("not re-checked for {} years", months / 12),
    }
}

/// The matter that comes when strengths were not looked at for half a year.
pub fn recalibrate_strengths() -> &'static str {
    "Half a year has passed: are your strengths still these?"
}

/// How many are meant.
pub fn recalibrate_strengths_detail(count: u32) -> String {
    match count {
        0 | 1 => "One waits for a second look. A word is enough: still true, or not.".to_owned(),
        n => format!("{n} wait for a second look. A word each is enough: still true, or not."),
    }
}

/// The matter that comes when the map was not drawn for half a year.
pub fn recalibrate_map() -> &'static str {
    "Your map is half a year old: draw it again"
}

/// What drawing it again asks.
pub fn recalibrate_map_detail() -> &'static str {
    "Say what still holds and let go of the rest; the old map stays beside the new one."
}

/// What the motives lack.
pub fn motives_missing(in_hand: usize, very: bool, no_day: bool) -> String {
    match (in_hand, very, no_day) {
        (1, ..) => "One card is still in your hand.".to_owned(),
        (n, ..) if n > 0 => format!("{n} cards are still in your hand."),
        (_, false, _) => "Call at least one card very important.".to_owned(),
        (_, _, true) => "Write down one thing that gave or took energy.".to_owned(),
        _ => String::new(),
    }
}

/// What the motives hold.
pub fn motives_hold(sorted: usize, days: usize) -> String {
    joined(&[
        tally(sorted, "card sorted", "cards sorted"),
        tally(days, "line of energy", "lines of energy"),
    ])
}

/// Where a card was in the sort before, if that is not where it is.
pub fn value_was(was: Option<u32>, is: Option<u32>) -> String {
    match (was, is) {
        (was, is) if was == is => String::new(),
        (Some(was), _) => format!("was {}", rank(was)),
        (None, _) => "new here".to_owned(),
    }
}

/// A rank: "1st".
pub fn rank(rank: u32) -> String {
    let ending = match (rank % 10, rank % 100) {
        (_, 11..=13) => "th",
        (1, _) => "st",
        (2, _) => "nd",
        (3, _) => "rd",
        _ => "th",
    };
    format!("{rank}{ending}")
}

/// Whether something gives or takes, on average.
pub fn gives_or_takes(average: f64) -> &'static str {
    match average {
        a if a > 0.0 => "gives",
        a if a < 0.0 => "takes",
        _ => "neither",
    }
}

/// What the energy log says so far.
pub fn energy_summary(bars: &[EnergyBar]) -> String {
    let gives = bars.first().filter(|bar| bar.average > 0.0);
    let takes = bars.last().filter(|bar| bar.average < 0.0);
    match (gives, takes) {
        (Some(gives), Some(takes)) => format!(
            "So far “{}” gives you most, and “{}” takes most.",
            gives.activity, takes.activity
        ),
        (Some(gives), None) => format!("So far “{}” gives you most.", gives.activity),
        (None, Some(takes)) => format!("So far “{}” takes most.", takes.activity),
        (None, None) => String::new(),
    }
}

/// What the outside views hold.
pub fn assessments_hold(count: usize, unsaid: usize) -> String {
    joined(&[
        tally(count, "outside view", "outside views"),
        tally(unsaid, "not answered", "not answered"),
    ])
}

/// What the outside views lack.
pub fn assessment_missing(count: usize) -> &'static str {
    match count {
        0 => "Write down one thing that somebody else found out about you.",
        _ => "Say of one of them whether you agree.",
    }
}

/// How many versions of the map there are.
pub fn versions_hold(count: usize) -> String {
    tally(count, "version", "versions")
}

/// A lap in which the map was not drawn.
pub fn redraw_missing(versions: usize) -> &'static str {
    match versions {
        0 => "Draw the map once, so that there is one to compare with.",
        _ => "Draw the map once in this lap.",
    }
}

/// How long ago a map was drawn.
pub fn drawn_ago(days: i64, months: u32) -> String {
    match days {
        ..=0 => "drawn today".to_owned(),
        1 => "drawn yesterday".to_owned(),
        2..DAYS_SHOWN => format!("drawn {days} days ago"),
        DAYS_SHOWN..WEEKS_SHOWN => format!("drawn {} weeks ago", days / 7),
        _ if months < YEARS_FROM => format!("drawn {months} months ago"),
        _ => format!("drawn {} years ago", months / 12),
    }
}

/// What changed between two maps: added, changed, gone, waiting.
pub fn map_changes(counts: &[usize; 4]) -> String {
    let [added, changed, gone, waiting] = counts;
    let parts = joined(&[
        tally(*added, "added", "added"),
        tally(*changed, "changed", "changed"),
        tally(*gone, "gone", "gone"),
        tally(
            *waiting,
            "not looked at in this lap",
            "not looked at in this lap",
        ),
    ]);
    match parts.as_str() {
        "" => "Both say the same.".to_owned(),
        parts => format!("{}.", capital(parts)),
    }
}

/// Nothing stands on the map.
pub fn map_blank() -> &'static str {
    "The map is white. Fill it in the steps before this one, and come back."
}

/// There is no version yet.
pub fn map_never_drawn() -> &'static str {
    "This is your map as it is today. Draw it, and the next one will stand beside it."
}

fn capital(text: &str) -> String {
    let mut chars = text.chars();
    chars.next().map_or(String::new(), |first| {
        first.to_uppercase().chain(chars).collect()
    })
}
