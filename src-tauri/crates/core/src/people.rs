//! People: who they are, how to reach them, how far from my desk they are, and when we last spoke.

pub mod bin;
pub mod cadence;
#[cfg(test)]
pub(crate) mod fixture;
pub mod give_ask;
pub mod how_often;
pub mod import;
pub mod jogger;
pub mod list;
pub mod page;
pub mod person;
pub mod touch;
