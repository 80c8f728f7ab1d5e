//! The catalogue of the terminal.

use fairlead_core::people::import::ImportReport;

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

/// What an import did, or would do.
pub fn import(report: &ImportReport, dry_run: bool) -> String {
    let ImportReport {
        file,
        rows,
        create,
        merge,
        review,
        skip,
        ..
    } = report;
    let verb = if dry_run { "would be" } else { "were" };
    let mut text = format!(
        "{file}: {rows} rows. {create} {verb} created, {merge} added to, {skip} left as they are."
    );
    if *review > 0 {
        text.push_str(&format!(
            " {review} share a name with someone you know and wait for your judgement in the window."
        ));
    }
    text
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
pub fn exported(people: usize, folder: &str) -> String {
    format!("{people} people and everything about them are in {folder}")
}

/// A backup that was made.
pub fn backed_up(people: i64, path: &str) -> String {
    format!("Backed up and verified: {people} people in {path}")
}

/// A file that is sound.
pub fn sound(people: i64, folder: &str) -> String {
    format!("The career in {folder} is sound: {people} people.")
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
