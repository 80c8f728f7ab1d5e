//! What is true without a window: the lifecycle, the rules, the data.
#![forbid(unsafe_code)]

#[macro_use]
mod stored;

pub mod capture;
pub mod career;
pub mod demo;
pub mod error;
pub mod folder;
pub mod history;
pub mod id;
pub mod journey;
pub mod leads;
pub mod op;
pub mod people;
pub mod rhythm;
#[cfg(feature = "samples")]
pub mod samples;
pub mod settings;
pub mod store;
pub mod time;
pub mod today;
mod words;

pub use error::{Error, Result};
