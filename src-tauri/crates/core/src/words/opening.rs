//! Sentences about a career that cannot be opened, and about going back to a copy of it.

use std::fmt::Display;

/// The file is damaged.
pub fn file_is_damaged(file: impl Display) -> String {
    format!(
        "The file that holds your career, {file}, is damaged: it cannot be read as it was written."
    )
}

/// What to do about a damaged file while there are copies to look into.
pub fn choose_a_backup() -> String {
    "Put a backup in its place. What you noted after that backup is not in it; the damaged file is kept beside it, \
     so that nothing is given up for good."
        .to_owned()
}

/// What to do about a damaged file without a copy.
pub fn no_backup_is_there() -> String {
    "There is no backup beside it. Keep the file: someone who knows SQLite can often get most of it out. If you have a \
     copy elsewhere, put it into the folder under the same name and try again. If you move the damaged file out of \
     the folder, Fairlead begins with an empty career."
        .to_owned()
}

/// A newer program wrote the file.
pub fn file_is_newer(found: i64, known: i64) -> String {
    format!(
        "This career was last opened by a newer Fairlead (its format is {found}, this program knows {known}). Opening \
         it here could lose what only the newer one understands."
    )
}

/// What to do about a newer file.
pub fn install_the_newer() -> String {
    "Install the newer Fairlead, then open it again. Your career is as you left it.".to_owned()
}

/// Another program holds the file.
pub fn file_is_in_use(file: impl Display) -> String {
    format!("Another program has your career file, {file}, to itself just now.")
}

/// What to do about a file that is in use.
pub fn close_the_other() -> String {
    "It may be a backup or a program that syncs files. Let it finish, or close it, then try again."
        .to_owned()
}

/// The folder cannot be used.
pub fn folder_is_closed(folder: impl Display, why: impl Display) -> String {
    format!("Fairlead cannot write in its folder, {folder}: {why}.")
}

/// What to do about a folder that cannot be used.
pub fn mend_the_folder() -> String {
    "See that the disk is there and not full, and that the folder belongs to you and may be written to; then try again."
        .to_owned()
}

/// Anything else.
pub fn career_does_not_open(why: impl Display) -> String {
    format!("Your career could not be opened: {why}.")
}

/// What to do about anything else.
pub fn try_again() -> String {
    "Try again. If it stays, what stands below says why, for whoever helps you.".to_owned()
}

/// A copy that a newer program wrote.
pub fn made_by_a_newer() -> String {
    "It was made by a newer Fairlead; this one cannot open it.".to_owned()
}

/// A copy that does not verify.
pub fn cannot_be_read() -> String {
    "It is damaged too, or no career at all.".to_owned()
}

/// A copy that is not in the folder.
pub fn no_such_copy(name: &str) -> String {
    format!("There is no copy called \"{name}\" (any more). Choose another one.")
}
