//! The catalogue of the desktop: what people read that core does not word.

use std::fmt::Display;

/// No window system.
pub fn no_window(why: impl Display) -> String {
    format!("The desktop gave no window: {why}.")
}

/// The career could not be opened, and nothing says why.
pub fn not_opened() -> String {
    "The career could not be opened.".to_owned()
}

/// The system gives no thread for reminders.
pub fn no_reminders(why: impl Display) -> String {
    format!("Reminders cannot run: {why}.")
}

/// No folder to work in.
pub fn no_folder() -> String {
    "The system names no folder for application data. Choose one with --data-dir.".to_owned()
}

/// A command that did not end.
pub fn did_not_end() -> String {
    "Something went wrong inside Fairlead; nothing was changed.".to_owned()
}

/// Autostart for a sample career or another folder.
pub fn only_the_usual_folder() -> String {
    "Only your own career in its usual folder starts with the session.".to_owned()
}

/// Autostart that could not be written.
pub fn autostart_failed(why: impl Display) -> String {
    format!("Starting with the session could not be changed: {why}.")
}

/// A folder that is gone.
pub fn no_such_folder(folder: impl Display) -> String {
    format!("{folder} is not there (any more).")
}

/// Nothing shows folders.
pub fn no_file_manager(folder: impl Display) -> String {
    format!("No file manager answered; the folder is {folder}.")
}

/// The file is not there.
pub fn no_such_file(file: impl Display) -> String {
    format!("{file} is not there (any more).")
}

/// Nothing shows files of this kind.
pub fn no_program(file: impl Display) -> String {
    format!("No program opened it; the file is {file}.")
}

/// Something else than a mail was to be opened.
pub fn not_a_mail() -> String {
    "This is not an address of a mail.".to_owned()
}

/// Something else than a web address was to be opened.
pub fn not_a_link() -> String {
    "This is not the address of a page.".to_owned()
}

/// Nothing takes web addresses.
pub fn no_browser() -> String {
    "No browser answered; copy the address instead.".to_owned()
}

/// Nothing takes mails.
pub fn no_mail_program() -> String {
    "No mail program answered; copy the draft instead.".to_owned()
}

/// No dialog for files.
pub fn no_dialog() -> String {
    "The desktop shows no dialog now; try again.".to_owned()
}

/// Title of the dialog for a file to import.
pub const CHOOSE_FILE: &str = "Choose a file with people";
/// Title of the dialog for an unpacked export to import.
pub const CHOOSE_IMPORT_FOLDER: &str = "Choose an unpacked export";
/// Title of the dialog for a folder to export into.
pub const CHOOSE_EXPORT_FOLDER: &str = "Choose a folder to export into";
/// The title of the dialog for the folder of a whole career.
pub const CHOOSE_CAREER_FOLDER: &str = "Choose the folder of a career";
/// Title of the dialog for an advertisement.
pub const CHOOSE_ADVERTISEMENT: &str = "Choose an advertisement";
/// The filter of files that an advertisement can be read from.
pub const ADVERTISEMENTS: &str = "Text, mails and saved pages (txt, md, eml, html)";
/// Title of the dialog for a table of leads.
pub const CHOOSE_LEADS: &str = "Choose a table of leads";
/// The filter of tables.
pub const TABLES: &str = "Tables (csv, tsv)";
/// Title of the dialog for a file to keep with a lead.
pub const CHOOSE_ATTACHMENT: &str = "Choose a file to keep with the lead";
/// The filter of files that can be imported.
pub const CONTACTS: &str = "Contacts (zip, csv, vcf)";
/// The filter that hides nothing.
pub const ALL_FILES: &str = "All files";

/// No notification service.
pub fn test_not_taken() -> String {
    "No notification service took the test, so reminders only show inside Fairlead; start one (most \
     desktops have it), then try again."
        .to_owned()
}

/// Title of the test notification.
pub const TEST_TITLE: &str = "Fairlead can reach you";
/// Body of the test notification.
pub const TEST_BODY: &str = "This is how it tells you that your hour has come.";
/// What a click on a notification does, for those who have it read out.
pub const OPEN: &str = "Open";
