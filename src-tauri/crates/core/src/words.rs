//! The catalogue of core: every sentence that core says to a person. Nothing elsewhere in core holds text for people.

mod folder;
mod journey;
mod leads;
mod op;
mod opening;
mod people;
mod rhythm;
mod settings;

pub use folder::*;
pub use journey::*;
pub use leads::*;
pub use op::{op, redo_label, undo_label};
pub use opening::*;
pub use people::*;
pub use rhythm::*;
pub use settings::*;

/// Several inside a sentence: "Ada, Grace and Max".
fn listed(names: &[&str]) -> String {
    match names {
        [] => String::new(),
        [one] => (*one).to_owned(),
        [first @ .., last] => format!("{} and {last}", first.join(", ")),
    }
}

/// A number with what it counts, in its singular or plural: "1 row", "2 rows".
fn counted(count: usize, one: &str, other: &str) -> String {
    match count {
        1 => format!("1 {one}"),
        n => format!("{n} {other}"),
    }
}
