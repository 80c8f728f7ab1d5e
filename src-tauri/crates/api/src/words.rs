//! The catalogue of the contract: what it says by itself. Everything about the career is worded in core.

/// Arguments that do not fit.
pub fn arguments_do_not_fit(why: &str) -> String {
    format!("This does not fit the command: {why}. Nothing was changed.")
}

/// A number that no field takes.
pub fn whole_number() -> String {
    "This number does not fit: write a whole one, 0 or more and not too large. Nothing was changed."
        .to_owned()
}

/// A command that does not exist.
pub fn no_such_command(name: &str) -> String {
    format!("There is no command called \"{name}\". `fairlead call --list` shows them all.")
}

/// Something that only a desktop can do.
pub fn no_desktop() -> String {
    "Only the desktop program can do this.".to_owned()
}

/// Something that broke.
pub fn broken(detail: &str) -> String {
    format!(
        "Something went wrong, and nothing was changed. Try again; if it stays, this says why: {detail}"
    )
}

/// A handler that stopped in the middle.
pub fn panicked(command: &str) -> String {
    format!("\"{command}\" stopped in the middle. Nothing was changed; try again.")
}

/// An address that is not for the mail program.
pub fn only_mailto() -> String {
    "Only addresses for the mail program (mailto:) are opened.".to_owned()
}

/// An address that is not for the browser.
pub fn only_web() -> String {
    "Only addresses for the browser (https:// or http://) are opened.".to_owned()
}

/// There is a career already, and nobody said that it should give way.
pub fn folder_would_replace() -> String {
    "There is something in your career already. Say that the folder is to take its place: it is backed up and set aside \
     then. Nothing was changed."
        .to_owned()
}

/// A command that came while a copy was put in place.
pub fn being_restored() -> String {
    "A copy of your career is being put in place; try again in a moment.".to_owned()
}
