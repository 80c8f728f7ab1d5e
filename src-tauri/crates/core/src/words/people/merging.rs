//! Sentences about the same person twice, what a newer export changes, and milestones.

use crate::people::milestone::MilestoneKind;

/// The same entry on both sides.
pub fn merge_same() -> String {
    "This is the same entry twice. Choose two that differ.".to_owned()
}

/// Somebody who lies in the bin.
pub fn merge_binned(name: &str) -> String {
    format!("{name} lies in the bin. Take them out of it first.")
}

/// Another organisation, dated.
pub fn moved(from: &str, to: &str) -> String {
    format!("Moved from {from} to {to}.")
}

/// Another title at the same organisation.
pub fn retitled(from: &str, to: &str) -> String {
    format!("Was {from}, is now {to}.")
}

/// A milestone without anybody.
pub fn milestone_without_person() -> String {
    "Say whose milestone it is: choose a person.".to_owned()
}

/// A milestone that has not happened.
pub fn milestone_in_future() -> String {
    "The day lies in the future. Choose today or an earlier day.".to_owned()
}

/// Somebody without a birthday today.
pub fn no_birthday_today(name: &str) -> String {
    format!("{name} has no birthday today. Open the person’s page to see it.")
}

/// What a milestone is, inside a sentence.
pub fn milestone_kind(kind: MilestoneKind) -> &'static str {
    match kind {
        MilestoneKind::NewJob => "new job",
        MilestoneKind::Promotion => "promotion",
        MilestoneKind::Award => "award",
        MilestoneKind::Birthday => "birthday",
        MilestoneKind::Anniversary => "anniversary at work",
        MilestoneKind::Other => "milestone",
    }
}

/// How undo and the bin call a milestone.
pub fn milestone_called(kind: MilestoneKind, note: &str) -> String {
    let kind = milestone_kind(kind);
    if note.is_empty() {
        format!("a milestone, {kind}")
    } else {
        format!("a milestone, {kind}: {note}")
    }
}

/// The note of the contact that a congratulation is.
pub fn congratulated_note(kind: MilestoneKind, note: &str) -> String {
    match (kind, note) {
        (MilestoneKind::Other, "") => "Congratulated.".to_owned(),
        (MilestoneKind::Other, note) => format!("Congratulated. {note}"),
        (kind, "") => format!("Congratulated on the {}.", milestone_kind(kind)),
        (kind, note) => format!("Congratulated on the {}. {note}", milestone_kind(kind)),
    }
}

/// A milestone of the day, without anybody's name: it may stand in a notification.
pub fn milestone_matter() -> &'static str {
    "Somebody you know has reason to celebrate today"
}

/// The same with the name.
pub fn milestone_detail(name: &str, kind: MilestoneKind, note: &str) -> String {
    let kind = milestone_kind(kind);
    if note.is_empty() {
        format!("{name}: {kind}")
    } else {
        format!("{name}: {kind}. {note}")
    }
}

/// To what such a matter belongs.
pub fn milestone_belongs() -> &'static str {
    "People"
}

/// How old somebody becomes.
pub fn turns(years: i32) -> String {
    format!("Turns {years}.")
}

/// The headings of a table of people.
pub const PEOPLE_COLUMNS: [&str; 14] = [
    "Name",
    "Given name",
    "Family name",
    "Nickname",
    "Organisation",
    "Title",
    "Place",
    "E-mail",
    "Phone",
    "Link",
    "Tags",
    "Birthday",
    "Met on",
    "Notes",
];
