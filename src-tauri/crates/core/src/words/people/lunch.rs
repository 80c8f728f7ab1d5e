//! Sentences about lunches.

use chrono::NaiveDate;

use crate::words::{counted, date, ring};

/// A lunch with nobody.
pub fn lunch_without_person() -> &'static str {
    "Say with whom. Choose a person and save again."
}

/// A lunch on no day.
pub fn lunch_without_day() -> &'static str {
    "Say on which day."
}

/// A lunch planned for a day that is over.
pub fn lunch_in_past() -> &'static str {
    "That day is over. Choose today or a later one; a lunch you had is logged on the person’s page."
}

/// A lunch that is not there.
pub fn lunch_gone() -> &'static str {
    "This lunch is no longer there. Open the lunches again."
}

/// A lunch that cannot have taken place.
pub fn lunch_to_come() -> &'static str {
    "This lunch is still to come. Say on its day whether it took place."
}

/// How undo and the bin call a lunch.
pub fn lunch_called(on: Option<NaiveDate>) -> String {
    match on {
        Some(on) => format!("the lunch on {}", on.format("%-d %B %Y")),
        None => "a lunch".to_owned(),
    }
}

/// A day with its weekday and a time: "Wednesday 11 March at 12:30".
pub fn lunch_when(on: NaiveDate, time: &str, today: NaiveDate) -> String {
    format!("{} {} at {time}", on.format("%A"), date(on, today))
}

/// With whom, when and where.
pub fn lunch_with(name: &str, when: &str, place: &str) -> String {
    match place {
        "" => format!("Lunch with {name}, {when}"),
        place => format!("Lunch with {name}, {when}, {place}"),
    }
}

/// A lunch that was planned, as undo names it.
pub fn lunch_planned(name: &str, on: NaiveDate, today: NaiveDate) -> String {
    format!("lunch with {name} on {}", date(on, today))
}

/// What became of a lunch, as undo names it.
pub fn lunch_settled(name: &str, took_place: bool) -> String {
    if took_place {
        format!("Logged the lunch with {name}")
    } else {
        format!("Noted that the lunch with {name} did not take place")
    }
}

/// The note of the touch.
pub fn lunch_note(place: &str) -> String {
    match place {
        "" => String::new(),
        place => format!("At {place}"),
    }
}

/// Why somebody is suggested: where they are, when we spoke, and their ring when it is the emptiest.
pub fn lunch_reason(
    place: &str,
    last: Option<NaiveDate>,
    due: Option<NaiveDate>,
    emptiest: Option<&str>,
    (on, today): (NaiveDate, NaiveDate),
) -> String {
    let spoke = match last {
        Some(last) => format!("you last spoke on {}", date(last, today)),
        None => "you have not spoken yet".to_owned(),
    };
    let due = match due {
        Some(due) if due <= today => format!("due since {}", date(due, today)),
        Some(due) if due <= on => format!("due by {}", date(due, today)),
        Some(due) => format!("not due before {}", date(due, today)),
        None => String::new(),
    };
    let ring = emptiest.map_or(String::new(), |emptiest| {
        format!(
            " You stay in touch with the fewest people in {}.",
            ring(emptiest)
        )
    });
    format!("In {} like you; {spoke}, {due}.{ring}", place.trim())
}

/// Why nobody is suggested.
pub fn lunch_nobody(place: &str, passed: bool) -> String {
    match (place.trim(), passed) {
        ("", _) => "Say in Settings where you live, and somebody near is suggested.".to_owned(),
        (_, true) => "There is nobody else near. Begin again with the first.".to_owned(),
        (place, false) => format!(
            "Nobody with whom you stay in touch is in {place}. Note where people live, or choose somebody yourself."
        ),
    }
}

/// How many lunches there were this month.
pub fn lunches_this_month(count: usize) -> String {
    match count {
        0 => "No lunch with anybody yet this month.".to_owned(),
        n => format!("{} this month.", counted(n, "lunch", "lunches")),
    }
}

/// An invitation: its subject, and its text with the places of a draft. `when` is "Wednesday 11 March at 12:30".
pub fn lunch_letter(when: &str, place: &str) -> (String, String) {
    let at = match place.trim() {
        "" => String::new(),
        place => format!(" I thought of {place}; another place is fine, too."),
    };
    (
        "Lunch?".to_owned(),
        format!(
            "Hi {{first}},\n\nwould you like to have lunch with me on {when}?{at} \
             It would be good to hear how you are.\n\nBest wishes\n{{me}}"
        ),
    )
}
