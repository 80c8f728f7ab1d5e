//! JSON Resume 1.0 in and out: what a CV is drawn from, as plain data.
//!
//! The format has one position an entry of `work`. Several roles at one employer are written as entries one after the
//! other and found again when read ([`roles`]). Text is plain with a little Markdown; nothing of HTML survives.

mod date;
mod fault;
mod field;
mod plain;
mod roles;
mod sections;
#[cfg(test)]
mod tests;

pub use date::PartialDate;
pub use fault::{Fault, Warning};
pub use sections::{
    Award, Basics, Certificate, Education, Interest, Language, Location, Profile, Project,
    Publication, Reference, Resume, Role, Skill, Volunteer, Work,
};

pub use crate::linkedin::cv::read as read_linkedin;
pub(crate) use plain::plain;
pub(crate) use roles::join as join_roles;

use field::Reader;
use serde_json::Value;

/// The largest file, in bytes.
pub const MAX_BYTES: usize = 16 * 1024 * 1024;
/// The longest text of one field, in bytes.
pub const MAX_FIELD: usize = 100_000;
/// The most entries of one list.
pub const MAX_ITEMS: usize = 5_000;

/// A résumé that was read, and what was left out or mended on the way.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FoundResume {
    /// What the file holds.
    pub resume: Resume,
    /// What was not taken as it stands.
    pub warnings: Vec<Warning>,
}

/// Reads a JSON Resume, also with the field names of before 1.0.
///
/// # Errors
/// The first thing that makes the file unreadable; nothing of the file is returned then.
pub fn read(bytes: &[u8]) -> Result<FoundResume, Fault> {
    if bytes.len() > MAX_BYTES {
        return Err(Fault::TooLarge);
    }
    let (text, ..) = crate::text::decode(bytes);
    let text = text.trim_start_matches('\u{FEFF}');
    let whole: Value = serde_json::from_str(text).map_err(|error| Fault::of(&error))?;
    let Value::Object(whole) = whole else {
        return Err(Fault::NotAResume);
    };
    let mut reader = Reader::default();
    let resume = Resume::read_whole(&mut reader, &whole)?;
    if resume == Resume::default() {
        return Err(Fault::NotAResume);
    }
    Ok(FoundResume {
        resume,
        warnings: reader.warnings,
    })
}

/// Writes a JSON Resume 1.0, indented. Addresses that the format does not allow are left out.
pub fn write(resume: &Resume) -> Vec<u8> {
    let mut text = format!("{:#}", Value::Object(resume.write_whole()));
    text.push('\n');
    text.into_bytes()
}
