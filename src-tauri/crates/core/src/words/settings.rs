//! Sentences about settings.

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
    format!("\"{path}\" is not a folder. Choose one that is there and try again.")
}
