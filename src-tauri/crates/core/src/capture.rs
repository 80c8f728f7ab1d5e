//! Noting something down in one line, or a day in prose: what was typed becomes typed values, is shown, and is kept
//! as one step.
//!
//! The grammar is deterministic and works without a network: the same text on the same day says the same.

pub mod day;
mod keep;
mod kind;
mod log;
mod name;
pub mod parse;
#[cfg(test)]
mod tests;
mod text;

pub use log::{
    CaptureArgs, CaptureChoice, CaptureEntry, CaptureHeading, CaptureLogged, CaptureView,
};
pub use name::{CaptureCandidate, CaptureWho};
pub use parse::{Capture, Mention, OwedBy, Owing, Piece, PieceKind, read};
