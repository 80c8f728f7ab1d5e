//! File formats: bytes to plain structs and back.
//!
//! The crate knows no database, no clock and no window. It reads what people can bring (a LinkedIn
//! export, vCard files, tables of contacts, Monica's JSON), says exactly what it found and what it left out, and writes vCard 3.0 and iCalendar. It also
//! writes the form of a feedback round and reads what comes back.
//! Nothing that is read is ever run, followed or rendered: every field is plain text.

pub mod advertisement;
mod birthday;
pub mod calendar;
pub mod contacts;
mod content_line;
mod date;
mod error;
pub mod feedback;
mod found;
pub mod key;
pub mod leads;
mod linkedin;
mod me;
mod monica;
pub mod report;
pub mod resume;
mod source;
mod table;
mod text;
mod touch;
pub mod vcard;

#[cfg(test)]
mod properties;

pub use error::{ReadError, why};
pub use found::{Format, Found, FoundPerson, Labelled, SkipReason, Skipped, Warning};
pub use me::{FoundMe, FoundStation};
pub use source::{MAX_FILE_BYTES, Reading, read, read_as, read_folder, read_path, read_path_as};
pub use touch::{Direction, FoundTouch, TouchWay, When};
