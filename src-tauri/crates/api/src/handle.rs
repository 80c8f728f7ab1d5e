//! The handlers: convert in, call core, convert out. No rules here.

pub mod args;
pub(crate) mod book;
pub(crate) mod desktop;
pub(crate) mod people;
pub(crate) mod rhythm;
pub(crate) mod settings;
pub(crate) mod today;
