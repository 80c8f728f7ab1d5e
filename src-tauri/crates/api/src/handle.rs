//! The handlers: convert in, call core, convert out. No rules here.

pub mod args;
pub(crate) mod arrive;
pub(crate) mod book;
pub(crate) mod consolidate;
pub(crate) mod demonstrate;
pub(crate) mod desktop;
pub(crate) mod explore;
pub(crate) mod handling;
pub(crate) mod import;
pub(crate) mod introductions;
pub(crate) mod journey;
pub(crate) mod knowing;
pub(crate) mod lead_files;
pub(crate) mod lead_gate;
pub(crate) mod lead_views;
pub(crate) mod leads;
pub(crate) mod long;
pub(crate) mod map;
pub(crate) mod merging;
pub(crate) mod people;
pub(crate) mod plan;
pub(crate) mod rhythm;
pub(crate) mod settings;
pub(crate) mod today;
