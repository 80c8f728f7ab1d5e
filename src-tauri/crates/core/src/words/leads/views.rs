//! Sentences of the table, the calendar and the plots of leads.

/// A kept filter without a name.
pub fn lead_view_empty() -> &'static str {
    "Give it a name by which you will find it again."
}

/// What undo and the bin call a kept filter.
pub fn lead_view_called(name: &str) -> String {
    format!("the filter “{name}”")
}

/// Two kept filters of one name.
pub fn lead_view_twice(name: &str) -> String {
    format!("There is a filter called “{name}” already; call this one something else.")
}

/// More leads at once than can be changed.
pub fn leads_too_many(most: usize) -> String {
    format!("At most {most} leads can be changed at once; mark fewer.")
}

/// A next step on a day that is over.
pub fn lead_next_passed() -> &'static str {
    "That day has passed; a next step lies today or ahead."
}

/// A next step of what is over.
pub fn lead_over() -> &'static str {
    "It is over; what is over has no next step."
}

/// A lead that is gone or in the bin.
pub fn lead_not_here() -> &'static str {
    "It is in the bin or gone."
}

/// The next step has that date, or none, already.
pub fn lead_dated_so() -> &'static str {
    "Its next step stands there already."
}

/// The lead lies in that ring already.
pub fn lead_in_that_ring() -> &'static str {
    "It lies in that ring already."
}

/// The lead stands at that stage already.
pub fn lead_at_that_stage() -> &'static str {
    "It stands there already."
}

/// A lead that is not ready to be applied for.
pub fn lead_not_ready() -> &'static str {
    "Something is open before applying; its own page says what, and lets it go anyway."
}

/// Accepting is done for one lead at a time.
pub fn accept_one_by_one() -> &'static str {
    "Accepting has a page of its own, one lead at a time."
}

/// A lead of which nothing is known any more.
pub fn lead_unnamed() -> &'static str {
    "A lead that is gone"
}

/// A month that nobody means.
pub fn lead_month_too_far(years: i32) -> String {
    format!("That month lies more than {years} years away; choose a nearer one.")
}
