//! The catalogue of the terminal.

use fairlead_core::capture::{CaptureCandidate, CaptureEntry, OwedBy};
use fairlead_core::folder::{FolderLook, TakenIn};
use fairlead_core::people::import::{
    ImportMine, ImportOutcome, ImportReason, ImportReport, ImportRow, ImportTouches, MineOutcome,
    MineRow,
};

/// No folder to work in.
pub fn no_folder() -> String {
    "The system names no folder for application data. Choose one with --data-dir.".to_owned()
}

/// `--now` that cannot be read.
pub fn not_an_instant(text: &str) -> String {
    format!("\"{text}\" is not an instant such as 2026-03-10T08:30:00Z")
}

/// Arguments that are no JSON.
pub fn not_json(why: &str) -> String {
    format!("the arguments are not JSON: {why}")
}

/// A number with what it counts, in its singular or plural.
fn counted(count: usize, one: &str, other: &str) -> String {
    match count {
        1 => format!("1 {one}"),
        n => format!("{n} {other}"),
    }
}

fn people(count: usize) -> String {
    counted(count, "person", "people")
}

/// What an import did, or would do.
pub fn import(report: &ImportReport, dry_run: bool) -> String {
    let rows = counted(report.rows, "row", "rows");
    let create = people(report.create);
    let merge = people(report.merge);
    let skip = counted(report.skip, "row", "rows");
    let mut text = format!("{}, {rows}: ", report.file);
    text.push_str(&match dry_run {
        true => format!("it would create {create}, add to {merge} and leave out {skip}."),
        false => format!("created {create}, added to {merge}, left out {skip}."),
    });
    match report.review {
        0 => {}
        1 => text.push_str(
            " 1 person shares a name with someone you know and waits for your judgement in the window.",
        ),
        n => text.push_str(&format!(
            " {n} people share a name with someone you know and wait for your judgement in the window."
        )),
    }
    text
}

/// What becomes of a row that is not simply a new person, and why.
pub fn import_row(row: &ImportRow) -> String {
    let became = match row.outcome {
        ImportOutcome::Create => "new",
        ImportOutcome::Merge => "adds to somebody",
        ImportOutcome::Review => "waits",
        ImportOutcome::Skip => "left out",
    };
    let why = match row.reason {
        ImportReason::New => "nobody like that is in your book",
        ImportReason::SameProfile => "the same profile address",
        ImportReason::SameEmail => "the same e-mail address",
        ImportReason::SamePhone => "the same phone number",
        ImportReason::SameUid => "the same contact, brought before",
        ImportReason::SameNameAndOrganisation => "the same name and organisation",
        ImportReason::SameInFile => "the same as another row of this file",
        ImportReason::SameName => "the same name",
        ImportReason::NothingNew => "in your book already, with all of this",
        ImportReason::InBin => "lies in the bin; restore them there first",
        ImportReason::HiddenProfile => "a hidden or closed profile",
        ImportReason::NoName => "a row without a name",
        ImportReason::NotAPerson => "a group or an organisation",
        ImportReason::Unreadable => "a row that cannot be read",
        ImportReason::JudgedSame => "the same person, as you said",
        ImportReason::JudgedNew => "someone else, as you said",
    };
    let name = match row.name.as_str() {
        "" => String::new(),
        name => format!(", {name}"),
    };
    format!("row {}{name}: {became}, {why}", row.row)
}

/// Rows that are not listed.
pub fn import_more_rows(count: usize) -> String {
    format!("and {} more", counted(count, "row", "rows"))
}

/// What a line says.
pub fn captured(entry: &CaptureEntry, dry_run: bool) -> String {
    let names: Vec<String> = entry
        .who
        .iter()
        .map(|who| match &who.person {
            Some(person) => person.name.clone(),
            None if who.added => format!("{} (new)", who.typed),
            None => format!("{}?", who.typed),
        })
        .collect();
    let mut said = if entry.spoken {
        vec![format!("{} with {}", entry.kind.text(), names.join(", "))]
    } else {
        vec![names.join(", ")]
    };
    if let (true, Some(on)) = (entry.spoken, entry.on) {
        said.push(match entry.time {
            Some(time) => format!("on {on} at {}", time.format("%H:%M")),
            None => format!("on {on}"),
        });
    }
    if !entry.note.is_empty() {
        said.push(format!("about {}", entry.note));
    }
    said.extend(entry.gives.iter().map(|what| format!("you gave {what}")));
    said.extend(
        entry
            .asks
            .iter()
            .map(|what| format!("you asked for {what}")),
    );
    said.extend(entry.owes.iter().map(|owed| match owed.by {
        OwedBy::Mine => format!("you owe {}", owed.what),
        OwedBy::Theirs => format!("they owe {}", owed.what),
    }));
    said.extend(entry.next_on.map(|next| format!("again on {next}")));
    let what = said.join("; ");
    match (dry_run, &entry.trouble) {
        (false, _) => format!("Logged: {what}."),
        (true, None) => format!("It would log: {what}."),
        (true, Some(trouble)) => format!("{what}. {trouble}"),
    }
}

/// Somebody who may be meant.
pub fn candidate(one: &CaptureCandidate) -> String {
    let last = one.last_on.map(|day| format!("last on {day}"));
    let parts = [Some(one.name.clone()), Some(one.organisation.clone()), last];
    let parts: Vec<String> = parts
        .into_iter()
        .flatten()
        .filter(|part| !part.is_empty())
        .collect();
    parts.join(", ")
}

/// `--mapping` without its sign.
pub fn no_mapping(text: &str) -> String {
    format!("\"{text}\" is no COLUMN=FIELD")
}

/// A field that people do not have.
pub fn no_such_field(field: &str) -> String {
    format!("\"{field}\" is no field; --help lists them")
}

/// An order of dates that nobody knows.
pub fn no_such_order(text: &str) -> String {
    format!("\"{text}\" is neither day_first nor month_first")
}

/// A column that the table does not have.
pub fn no_such_column(column: &str) -> String {
    format!(
        "The table has no column \"{column}\". Name a heading as it stands there, or its number."
    )
}

/// A file whose columns are known.
pub fn nothing_to_map() -> String {
    "The columns of this file are known. Leave --mapping away.".to_owned()
}

/// Something must be said about a table first.
pub fn missing(file: &str, missing: &str) -> String {
    format!("{file}: {missing} Use --mapping COLUMN=FIELD. Its columns are:")
}

/// An encoding that is only the likeliest one.
pub fn encoding_guessed(encoding: &str) -> String {
    format!(
        "The file seems to be in {encoding}. If names look wrong, choose another one with --encoding."
    )
}

/// What became of the contact in a file, if there is any.
pub fn touches(touches: ImportTouches, dry_run: bool) -> Option<String> {
    if touches == ImportTouches::default() {
        return None;
    }
    let create = counted(touches.create, "moment of contact", "moments of contact");
    let rest = format!(
        "{} there already, {} with people who are not in the book",
        touches.there, touches.strangers
    );
    Some(match dry_run {
        true => format!("It would log {create}; {rest}."),
        false => format!("Logged {create}; {rest}."),
    })
}

/// What became of what a file says of me, if it says anything.
pub fn mine(mine: &ImportMine, dry_run: bool) -> Vec<String> {
    let news = |row: &&MineRow| matches!(row.outcome, MineOutcome::New | MineOutcome::Filled);
    let roles = mine.rows.iter().filter(news).count();
    let roles = (roles > 0).then(|| {
        let counted = counted(
            roles,
            "role of your own history",
            "roles of your own history",
        );
        match dry_run {
            true => format!("It would bring {counted}."),
            false => format!("Brought {counted}."),
        }
    });
    roles
        .into_iter()
        .chain(mine.filled.iter().cloned())
        .collect()
}

/// Nobody due.
pub fn nobody_due() -> String {
    "Nobody is due.".to_owned()
}

/// The next block.
pub fn next_block(name: &str, starts: &str) -> String {
    format!("Next: {name}, {}", starts.replace('T', " "))
}

/// What was exported.
pub fn exported(count: usize, folder: &str) -> String {
    format!("All of it, with {}, is in {folder}", people(count))
}

/// What the folder of a career holds.
pub fn folder_holds(look: &FolderLook) -> String {
    format!(
        "{} is whole: {}, {}, {}, {}.",
        look.folder,
        people(look.people),
        counted(look.touches, "moment of contact", "moments of contact"),
        counted(look.leads, "lead", "leads"),
        counted(look.files, "file", "files")
    )
}

/// There is a career already, and nobody said that it should give way.
pub fn folder_would_replace() -> String {
    "There is something in this career already. With --replace the folder takes its place; what is here is backed up and \
     kept beside it. Nothing was changed."
        .to_owned()
}

/// A career that came back from its folder.
pub fn folder_taken(taken: &TakenIn) -> String {
    format!(
        "The career is back, with {}. What was here before is kept as {}.",
        many(taken.people),
        taken.set_aside
    )
}

/// People who were exported.
pub fn people_exported(count: usize, path: &str) -> String {
    format!("{} in {path}", people(count))
}

/// A backup that was made.
pub fn backed_up(count: i64, path: &str) -> String {
    format!("Backed up and verified: {} in {path}", many(count))
}

/// A file that is sound.
pub fn sound(count: i64, folder: &str) -> String {
    format!("The career in {folder} is sound: {}.", many(count))
}

/// People as the file counts them.
fn many(count: i64) -> String {
    people(usize::try_from(count).unwrap_or(0))
}

/// A file that was restored.
pub fn restored(aside: &str) -> String {
    format!("The newest good backup is in place. The damaged file is kept as {aside}.")
}

/// Nothing to restore from.
pub fn no_backup() -> String {
    "There is no good backup to restore. The damaged file was left as it is.".to_owned()
}

/// Nothing to check.
pub fn no_career(folder: &str) -> String {
    format!("There is no career in {folder}. Choose its folder with --data-dir.")
}

#[cfg(test)]
mod tests {
    use fairlead_core::people::import::{ImportFormat, ImportRead};

    use super::*;

    #[test]
    fn one_is_said_in_the_singular() {
        let mut report = ImportReport {
            file: "Ada.vcf".to_owned(),
            format: ImportFormat::VCard,
            read: ImportRead::default(),
            touches: ImportTouches::default(),
            mine: Default::default(),
            rows: 1,
            create: 1,
            merge: 0,
            review: 0,
            skip: 0,
            warnings: Vec::new(),
            lines: Vec::new(),
            lines_total: 1,
        };
        assert_eq!(
            import(&report, false),
            "Ada.vcf, 1 row: created 1 person, added to 0 people, left out 0 rows."
        );
        report.review = 1;
        assert!(import(&report, true).ends_with(
            "1 person shares a name with someone you know and waits for your judgement in the window."
        ));
        assert!(sound(1, "/tmp").ends_with("1 person."));
        assert!(sound(2, "/tmp").ends_with("2 people."));
    }
}
