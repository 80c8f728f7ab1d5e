//! Sentences about places, local time, journeys and whom to see there.

use chrono::{NaiveDate, NaiveTime, Timelike as _};

use crate::people::places::PlaceSort;
use crate::people::places::clock::GoodHours;
use crate::people::places::span::Together;
use crate::people::places::trip::{TripCounts, TripStatus};
use crate::words::{counted, date, grouped};

/// An earlier place without a place.
pub fn residence_without_place() -> &'static str {
    "Say which place it was: a city or a country."
}

/// A date that is neither a year nor a month nor a day.
pub fn not_a_partial_date(text: &str) -> String {
    format!("“{text}” is not a date. Write 2015, 2015-03 or 2015-03-21, or leave it empty.")
}

/// An earlier place that has not been.
pub fn residence_in_future() -> &'static str {
    "That lies in the future. Earlier places are over; where somebody is now stands in their own form."
}

/// An end before the beginning.
pub fn residence_backwards() -> &'static str {
    "The end lies before the beginning. Change one of the two."
}

/// How undo and the bin call an earlier place.
pub fn residence_called(place: &str) -> String {
    format!("the earlier place “{place}”")
}

/// A move to nowhere.
pub fn move_without_place() -> &'static str {
    "Say where to: a city or a country."
}

/// A move that is none.
pub fn move_to_the_same(place: &str) -> String {
    format!("{place} is where they are already. Write the new place.")
}

/// Who moved where, as undo names it; nobody is me.
pub fn moved_to(who: &str, place: &str) -> String {
    match who {
        "" => format!("your move to {place}"),
        who => format!("the move of {who} to {place}"),
    }
}

/// From when to when: "2012 to 2016", "since 2012", "until 2016-03"; empty when nobody knows.
fn from_until(from: &str, until: &str) -> String {
    match (from, until) {
        ("", "") => String::new(),
        (from, until) if from == until => format!("in {from}"),
        (from, "") => format!("from {from}"),
        ("", until) => format!("until {until}"),
        (from, until) => format!("{from} to {until}"),
    }
}

/// What an earlier place was and when.
pub fn residence_when(what: PlaceSort, from: &str, until: &str) -> String {
    let what = match what {
        PlaceSort::Home => "lived there",
        PlaceSort::Work => "worked there",
    };
    format!("{what} {}", from_until(from, until))
        .trim_end()
        .to_owned()
}

/// The same of somebody who is elsewhere now, as a sentence begins.
pub fn lived_there(what: PlaceSort, from: &str, until: &str) -> String {
    let mut text = residence_when(what, from, until);
    if let Some(first) = text.get_mut(..1) {
        first.make_ascii_uppercase();
    }
    text
}

/// Both are in a place now.
pub fn both_there_now(place: &str) -> String {
    format!("You are both in {place} now.")
}

/// Both were in a place.
pub fn both_there(place: &str, together: Together) -> String {
    let years = |from: i32, until: i32| {
        if from == until {
            format!("in {from}")
        } else {
            format!("between {from} and {until}")
        }
    };
    match together {
        Together::Certain(from, until) => {
            format!("You were both in {place} {}.", years(from, until))
        }
        Together::Perhaps(from, until) => {
            format!("You may both have been in {place} {}.", years(from, until))
        }
        Together::Apart => format!("You both know {place}, from different times."),
        Together::Unknown => format!("You both know {place}."),
    }
}

/// An hour as one says it: "9", or "3:30".
fn hour(time: NaiveTime) -> String {
    if time.minute() == 0 {
        time.hour().to_string()
    } else {
        time.format("%-H:%M").to_string()
    }
}

fn other_day(days: i64) -> &'static str {
    match days {
        ..=-1 => " yesterday",
        0 => "",
        1.. => " tomorrow",
    }
}

/// Somebody's time and whether to call, in a few words.
pub fn clock_short(time: NaiveTime, days: i64, probably: bool, good: bool) -> String {
    let probably = if probably { "probably " } else { "" };
    let call = if good { "" } else { ", rather not now" };
    format!(
        "{probably}{}{}{call}",
        time.format("%H:%M"),
        other_day(days)
    )
}

/// Somebody's time, whether to call, and when else.
pub fn clock(time: NaiveTime, days: i64, probably: bool, good: bool, hours: GoodHours) -> String {
    let same = hours.theirs == hours.mine;
    let probably = if probably { "probably " } else { "" };
    let as_mine = if same { ", as with you" } else { "" };
    let call = if good {
        "a good time to call"
    } else {
        "rather not now"
    };
    let span = |(from, until): (NaiveTime, NaiveTime)| format!("{}–{}", hour(from), hour(until));
    let theirs = span(hours.theirs);
    let good_hours = if same {
        format!("Good hours are {theirs}.")
    } else {
        format!(
            "Good hours are {theirs} their time, which is {} yours.",
            span(hours.mine)
        )
    };
    format!(
        "It is {probably}{}{} there{as_mine}: {call}. {good_hours}",
        time.format("%H:%M"),
        other_day(days)
    )
}

/// How many are in a place.
pub fn who_is_in(place: &str, people: usize) -> String {
    match people {
        0 => format!("Nobody in your book is in {place} now."),
        n => format!("{} in {place} now.", counted(n, "person is", "people are")),
    }
}

/// When we last spoke.
pub fn last_spoke(on: Option<NaiveDate>, today: NaiveDate) -> String {
    match on {
        None => "You have not spoken yet".to_owned(),
        Some(on) if on == today => "You spoke today".to_owned(),
        Some(on) => format!("You last spoke on {}", date(on, today)),
    }
}

/// A journey to nowhere.
pub fn trip_without_place() -> &'static str {
    "Say where you are going: a city or a country."
}

/// A journey on no day.
pub fn trip_without_day() -> &'static str {
    "Say on which day you arrive."
}

/// A journey that ends before it begins.
pub fn trip_backwards() -> &'static str {
    "The last day lies before the first. Change one of the two."
}

/// A journey without end.
pub fn trip_too_long() -> &'static str {
    "A journey ends within a year. Check the year of the last day; if you are moving, say so under Places."
}

/// A journey that is not there.
pub fn trip_gone() -> &'static str {
    "This journey is no longer there. Go back to Who is in…?"
}

/// How undo and the bin call a journey.
pub fn trip_called(place: &str) -> String {
    format!("the journey to {place}")
}

/// From when to when a journey is: "on 4 May", "from 4 to 8 May", "from 28 April to 2 May".
pub fn trip_when(from: NaiveDate, until: NaiveDate, today: NaiveDate) -> String {
    if from == until {
        return format!("on {}", date(from, today));
    }
    if from.format("%Y-%m").to_string() == until.format("%Y-%m").to_string() {
        return format!("from {} to {}", from.format("%-d"), date(until, today));
    }
    format!("from {} to {}", date(from, today), date(until, today))
}

/// How a journey stands.
pub fn trip_stands(counts: &TripCounts, over: bool) -> String {
    let number = |count: u32| usize::try_from(count).unwrap_or(usize::MAX);
    let all = counts.to_write + counts.written + counts.meeting + counts.skipped;
    if all == 0 {
        return if over {
            "Nobody in your book was there.".to_owned()
        } else {
            "Nobody in your book is there.".to_owned()
        };
    }
    let (to_write, meeting) = if over {
        ("not written to", "met")
    } else {
        ("to write to", "to meet")
    };
    let mut said = Vec::new();
    for (count, what) in [
        (counts.to_write, to_write),
        (counts.written, "written to"),
        (counts.meeting, meeting),
        (counts.skipped, "not this time"),
    ] {
        if count > 0 {
            said.push(format!("{} {what}", grouped(number(count))));
        }
    }
    format!(
        "{}: {}.",
        counted(number(all), "person", "people"),
        said.join(", ")
    )
}

/// A journey that lies in the past, and what became of it.
pub fn trip_over(counts: &TripCounts) -> String {
    format!("These days are over. {}", trip_stands(counts, true))
}

/// What became of somebody on a journey, as undo names it.
pub fn trip_status(name: &str, place: &str, status: TripStatus) -> String {
    let what = match status {
        TripStatus::ToWrite => "to write to",
        TripStatus::Written => "written to",
        TripStatus::Meeting => "to meet",
        TripStatus::Skipped => "not this time",
    };
    format!("{name}, {what}, for {place}")
}

/// The note of the touch when I wrote that I come.
pub fn trip_touch_note(place: &str) -> String {
    format!("Wrote that I am coming to {place}")
}

/// The letter that says that I come: its subject, and its text with the places of a draft. `when` is "from 4 to 8 May".
pub fn trip_letter(place: &str, when: &str) -> (String, String) {
    (
        format!("I am in {place} {when}"),
        format!(
            "Hi {{first}},\n\nI am in {place} {when} and would be glad to see you. \
             It has been a while since our {{last}}. Would you have time for a coffee or a lunch?\n\nBest wishes\n{{me}}"
        ),
    )
}
