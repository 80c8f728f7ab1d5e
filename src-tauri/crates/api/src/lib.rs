//! The contract: every query and every mutation by name, what each reads, how failures look.
#![forbid(unsafe_code)]

#[cfg(feature = "bindings")]
pub mod bindings;
pub mod book;
pub mod commands;
#[cfg(feature = "bindings")]
mod commands_types;
pub mod failure;
pub mod folder;
mod handle;
pub mod host;
pub mod long;
mod router;
mod words;
pub mod zone;

pub use book::Book;
pub use commands::{COMMANDS, Command, Kind};
pub use failure::{Code, Failure};
pub use handle::args;
pub use router::{Changed, Reply, changed, dispatch};
