//! The catalogue of core: every sentence that core says to a person. Nothing elsewhere in core holds text for people.

mod op;
mod opening;
mod people;
mod rhythm;
mod settings;

pub use op::{op, redo_label, undo_label};
pub use opening::*;
pub use people::*;
pub use rhythm::*;
pub use settings::*;
