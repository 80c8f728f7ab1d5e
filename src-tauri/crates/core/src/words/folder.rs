//! Sentences about the career as a folder: what it says of itself, and what is wrong with one that comes in.

use chrono::NaiveDate;

use super::people;

/// Somebody stopped it.
pub fn folder_stopped() -> &'static str {
    "Stopped. Nothing of it was kept."
}

/// What `fairlead.json` says first.
pub fn folder_what() -> &'static str {
    "A career kept with Fairlead. README.md explains what lies here; this file lists what comes back in."
}

// What is wrong with one that comes in.

/// Not such a folder.
pub fn folder_is_none(folder: &str) -> String {
    format!(
        "“{folder}” holds no career: it has no fairlead.json. Choose the folder that Export everything made."
    )
}

/// A newer program wrote it.
pub fn folder_is_newer() -> String {
    "A newer Fairlead wrote this folder. Install that one and bring it in there; nothing was changed here."
        .to_owned()
}

/// A file that is not there.
pub fn folder_lacks(file: &str) -> String {
    format!(
        "“{file}” is missing from the folder. Copy the whole folder again; nothing was changed."
    )
}

/// A file that is not as it was written.
pub fn folder_changed(file: &str) -> String {
    format!(
        "“{file}” is not as it was written: it was cut short or changed. Copy the whole folder again; nothing was \
         changed here."
    )
}

/// A file that the system does not give.
pub fn folder_unreadable(file: &str, why: &str) -> String {
    format!("“{file}” cannot be read: {why}. Mend that and try again; nothing was changed.")
}

/// A table that is no JSON.
pub fn folder_not_json(file: &str) -> String {
    format!(
        "“{file}” is no list of rows in JSON any more. Copy the whole folder again; nothing was changed here."
    )
}

/// A row that does not fit.
pub fn folder_row_unfit(file: &str, row: usize) -> String {
    format!(
        "Row {row} of “{file}” does not say what such a row must say. Copy the whole folder again; nothing was \
         changed here."
    )
}

/// A row that names another one which is not there.
pub fn folder_row_alone(file: &str) -> String {
    format!(
        "A row of “{file}” names something that is in no other file. Copy the whole folder again; nothing was \
         changed here."
    )
}

// What stands in the files that are read.

/// The page that explains the folder.
pub fn folder_readme(on: NaiveDate, count: usize) -> String {
    format!(
        "# A career, as it was on {on}\n\
         \n\
         Fairlead wrote this folder. It holds everything that was kept there, with {}, as plain files that other\n\
         programs and people can read, now and in forty years. Nothing in it needs Fairlead.\n\
         \n\
         To read, with any editor:\n\
         \n\
         - `people/`: everybody, a file a letter: how to reach them, what there is to know, every moment of contact.\n\
         - `log/`: the moments of contact, a file a year.\n\
         - `leads/`: the opportunities, a file a year.\n\
         - `journey/`: what was written down on the way, a file a kind.\n\
         - `attachments/`: the files kept with leads.\n\
         \n\
         For other programs:\n\
         \n\
         - `people.vcf`: everybody as vCards 3.0, for address books.\n\
         - `people.csv`: the same as a table, in UTF-8, for spreadsheets. A cell that a spreadsheet would take for a\n\
         \x20 formula begins with an apostrophe.\n\
         - `calendar.ics`: protected time, birthdays and what falls on a day within a year, as iCalendar.\n\
         - `career.db`: the whole as an SQLite database.\n\
         - `json/`: every table as JSON (RFC 8259) in UTF-8, a list with one object a row.\n\
         - `schema.sql`: what each table and each column of them means.\n\
         - `fairlead.json`: which of these files come back in, with their lengths and SHA-256 hashes.\n\
         \n\
         To bring it back into Fairlead, choose this folder in Settings, or run `fairlead import` with it. Only\n\
         `fairlead.json`, `json/` and `attachments/` are read then. Whoever changes a file there on purpose takes its\n\
         `bytes` and `sha256` out of `fairlead.json`.\n\
         \n\
         What lies in the bin is in `json/` and `career.db` only. Dates are year-month-day; instants are in UTC.\n",
        people(count)
    )
}

/// The heading of a page of people; without a letter, of those whose names begin with none.
pub fn folder_people(letter: Option<&str>) -> String {
    match letter {
        Some(letter) => format!("People, {letter}"),
        None => "People, other names".to_owned(),
    }
}

/// What somebody does and where; empty when neither is known.
pub fn folder_works(title: &str, organisation: &str) -> String {
    match (title, organisation) {
        ("", "") => String::new(),
        (one, "") | ("", one) => one.to_owned(),
        (title, organisation) => format!("{title}, {organisation}"),
    }
}

/// The names of what is known of a person.
pub struct FolderPerson {
    pub nickname: &'static str,
    pub place: &'static str,
    pub ring: &'static str,
    pub tags: &'static str,
    pub email: &'static str,
    pub phone: &'static str,
    pub link: &'static str,
    pub birthday: &'static str,
    pub met_on: &'static str,
    pub met_how: &'static str,
    pub why: &'static str,
}

/// The names of what is known of a person.
pub fn folder_person() -> FolderPerson {
    FolderPerson {
        nickname: "Called",
        place: "Place",
        ring: "Ring",
        tags: "Tags",
        email: "E-mail",
        phone: "Phone",
        link: "Link",
        birthday: "Birthday",
        met_on: "Met on",
        met_how: "Met where and through whom",
        why: "Why they matter",
    }
}

/// The heading of somebody's milestones.
pub fn folder_milestones() -> &'static str {
    "Milestones"
}

/// The heading of what was given and asked.
pub fn folder_gives_and_asks() -> &'static str {
    "Gives and asks"
}

/// The heading of somebody's moments of contact.
pub fn folder_touches() -> &'static str {
    "Contact"
}

/// A day, what it was, and more of it.
pub fn folder_entry(day: &str, what: &str, note: &str) -> String {
    match note {
        "" => format!("{day}, {what}"),
        note => format!("{day}, {what}: {note}"),
    }
}

/// A moment of contact, and who began it.
pub fn folder_touch(kind: &str, reached_out: &str) -> String {
    let kind = super::touch_kind(kind);
    match reached_out {
        "them" => format!("{kind}, they reached out"),
        "unanswered" => format!("{kind}, not answered"),
        _ => kind.to_owned(),
    }
}

/// A moment of contact with its people.
pub fn folder_with(kind: &str, names: &str) -> String {
    match names {
        "" => kind.to_owned(),
        names => format!("{kind} with {names}"),
    }
}

/// The heading of a year of contact.
pub fn folder_log(year: &str) -> String {
    format!("Contact, {year}")
}

/// The heading of a year of leads.
pub fn folder_leads(year: &str) -> String {
    format!("Leads, {year}")
}

/// A lead and where.
pub fn folder_lead(title: &str, organisation: &str) -> String {
    match organisation {
        "" => title.to_owned(),
        organisation => format!("{title}, {organisation}"),
    }
}

/// The names of what is known of a lead.
pub struct FolderLead {
    pub stage: &'static str,
    pub kind: &'static str,
    pub scope: &'static str,
    pub began_on: &'static str,
    pub source: &'static str,
    pub place: &'static str,
    pub next: &'static str,
    pub file: &'static str,
}

/// The names of what is known of a lead.
pub fn folder_lead_parts() -> FolderLead {
    FolderLead {
        stage: "Stage",
        kind: "Kind",
        scope: "Where",
        began_on: "Heard of on",
        source: "From",
        place: "Place",
        next: "Next",
        file: "File",
    }
}

/// The heading of what happened with a lead.
pub fn folder_lead_events() -> &'static str {
    "What happened"
}

/// Something that was done for a lead.
pub fn folder_lead_work() -> &'static str {
    "something done for it"
}

/// A lead went to a stage; why, when it closed.
pub fn folder_lead_went(stage: &str, why: &str) -> String {
    match why {
        "" => stage.to_owned(),
        why => format!("{stage} ({why})"),
    }
}

/// The heading of an advertisement.
pub fn folder_advertisement() -> &'static str {
    "Advertisement"
}

/// The heading of a page of records: "own_answers" becomes "Own answers".
pub fn folder_records(kind: &str) -> String {
    folder_column(kind)
}

/// A column as a reader names it: "created_on" becomes "Created on".
pub fn folder_column(name: &str) -> String {
    let name = name.replace('_', " ");
    let mut letters = name.chars();
    match letters.next() {
        Some(first) => first.to_uppercase().chain(letters).collect(),
        None => String::new(),
    }
}

/// A birthday in a calendar.
pub fn folder_birthday(name: &str) -> String {
    format!("Birthday of {name}")
}
