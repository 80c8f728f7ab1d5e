//! Sentences about handling many people.

use chrono::NaiveDate;

use crate::words::counted;

/// A kept filter without a name.
pub fn person_view_empty() -> &'static str {
    "A kept filter needs a name. Write one and save again."
}

/// How undo and the bin call a kept filter.
pub fn person_view_called(name: &str) -> String {
    format!("the filter “{name}”")
}

/// A second filter of one name.
pub fn person_view_twice(name: &str) -> String {
    format!("There is a filter called “{name}” already. Choose another name.")
}

/// A time without contact that makes no sense.
pub fn quiet_days_out_of_range() -> String {
    "Choose between 1 day and 10 years without contact.".to_owned()
}

/// More people than one change takes.
pub fn people_too_many(max: usize) -> String {
    format!("One change takes at most {max} people. Mark fewer.")
}

/// A tag without a name.
pub fn tag_missing() -> String {
    "Write the name of the tag.".to_owned()
}

/// One change for many: another ring.
pub fn changed_ring(who: &str, ring: &str) -> String {
    format!("Put {who} into the ring “{ring}”")
}

/// One change for many: a tag more.
pub fn changed_tag(who: &str, tag: &str) -> String {
    format!("Tagged {who} “{tag}”")
}

/// One change for many: a tag less.
pub fn changed_untag(who: &str, tag: &str) -> String {
    format!("Took the tag “{tag}” off {who}")
}

/// One change for many: how often.
pub fn changed_cadence(who: &str) -> String {
    format!("Changed how often to be in touch with {who}")
}

/// One change for many: where they live.
pub fn changed_place(who: &str, place: &str) -> String {
    match place {
        "" => format!("Left the place of {who} empty"),
        place => format!("Said that {who} are in {place}"),
    }
}

/// One change for many: where they work.
pub fn changed_organisation(who: &str, organisation: &str) -> String {
    match organisation {
        "" => format!("Left the organisation of {who} empty"),
        organisation => format!("Said that {who} work at {organisation}"),
    }
}

/// One change for many: daily contact.
pub fn changed_daily(who: &str) -> String {
    format!("Changed daily contact with {who}")
}

/// One change for many: let go.
pub fn changed_let_go(who: &str) -> String {
    format!("Let {who} go")
}

/// One change for many: taken back.
pub fn changed_taken_back(who: &str) -> String {
    format!("Took {who} back")
}

/// One change for many: still warm.
pub fn changed_warm(who: &str) -> String {
    format!("Said that it is still warm with {who}")
}

/// One change for many: a new beginning after an absence.
pub fn changed_spread(who: &str) -> String {
    format!("Spread {who} over the weeks ahead")
}

/// One change for many: the bin.
pub fn changed_bin(who: &str) -> String {
    format!("Moved {who} to the bin")
}

/// What one change came to, with those it did not change.
pub fn changed_many(what: &str, same: usize, gone: usize) -> String {
    let mut parts = vec![format!("{what}.")];
    if same > 0 {
        parts.push(format!(
            "{} so already.",
            counted(same, "person stood", "people stood")
        ));
    }
    if gone > 0 {
        parts.push(format!(
            "{} no longer here.",
            counted(gone, "person is", "people are")
        ));
    }
    parts.join(" ")
}

/// A change that changed nobody.
pub fn changed_nobody() -> String {
    "Nothing had to change: everybody you marked stands so already.".to_owned()
}

/// Where it leads if it goes on like this.
pub fn coverage_at_this_rate(then: u32, is: u32, on: NaiveDate) -> String {
    let month = on.format("%B");
    match then.cmp(&is) {
        std::cmp::Ordering::Equal => {
            format!("{is} % are cold now. At this rate it is as many in {month}.")
        }
        _ => format!("{is} % are cold now. At this rate it is {then} % in {month}."),
    }
}

/// How the rate is counted.
pub fn coverage_rate_counted(weeks: usize) -> String {
    format!(
        "A straight line through the share of cold people in the last {weeks} weekly counts, drawn on from today for 8 weeks."
    )
}

/// Where it leads if nobody is spoken to.
pub fn coverage_if_nothing(then: u32, people: u32, on: NaiveDate) -> String {
    format!(
        "If you spoke to nobody until {}, {then} % would be cold: {}.",
        on.format("%-d %B"),
        counted(people as usize, "person", "people")
    )
}

/// How that is counted.
pub fn coverage_nothing_counted() -> String {
    "Everybody has a date from which they count as cold; this counts the dates until then."
        .to_owned()
}
