//! Sentences about settings.

use super::listed;

/// Settings inside a sentence, each named once: "quiet hours and the colours". Empty for those that no page shows.
pub fn settings_named<'a>(keys: impl Iterator<Item = &'a str>) -> String {
    let mut names: Vec<&str> = Vec::new();
    for key in keys {
        let name = match key {
            "me" => "your own details",
            "theme" => "the colours",
            "names_in_notices" => "names in notifications",
            "close_without_tray" => "what closing the window does",
            "quiet_from" | "quiet_to" => "quiet hours",
            "quiet_weekends" => "quiet weekends",
            "lead_silent_days" => "when a lead counts as silent",
            "lead_fit_min" => "how well a lead must fit",
            "people_columns" => "the columns of the list of people",
            "daily_limit" => "how many notices a day",
            _ => continue,
        };
        if !names.contains(&name) {
            names.push(name);
        }
    }
    listed(&names)
}

/// A setting that does not exist.
pub fn unknown_setting(key: &str) -> String {
    format!("There is no setting called \"{key}\".")
}

/// A value that does not fit its setting.
pub fn setting_does_not_fit(why: &str) -> String {
    format!("This value does not fit the setting ({why}). Nothing was changed.")
}

/// A wall time that cannot be read.
pub fn not_a_time(text: &str) -> String {
    format!("\"{text}\" is not a time of day. Write it as 19:00.")
}

/// A limit that is too high.
pub fn too_many_notices(max: u32) -> String {
    format!("Allow at most {max} notices a day.")
}

/// An export into something that is no folder.
pub fn not_a_folder(path: &str) -> String {
    format!("\"{path}\" is not a folder. Choose a folder and export again; nothing was written.")
}

/// An export into a folder in which nothing can be made.
pub fn cannot_write_in(path: &str, why: &str) -> String {
    format!(
        "Nothing can be written in \"{path}\": {why}. Choose another folder; nothing was changed."
    )
}

/// An export into a folder below one that is not there.
pub fn no_such_folder(path: &str) -> String {
    format!("There is no folder \"{path}\". Make it, or choose another one, and export again.")
}
