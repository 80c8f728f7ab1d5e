//! People: who they are, how to reach them, how far from my desk they are, and when we last spoke.

pub mod bin;
pub mod bulk;
pub mod cadence;
pub mod ceiling;
pub mod coverage;
pub mod duplicates;
pub mod export;
#[cfg(test)]
pub(crate) mod fixture;
pub mod give_ask;
pub mod graph;
pub mod how_often;
pub mod idea;
pub mod import;
pub mod introduction;
pub mod jogger;
pub mod list;
pub mod membership;
pub mod merge;
pub mod milestone;
pub mod organisation;
pub mod page;
pub mod person;
pub mod places;
pub mod ring;
pub mod story;
pub mod touch;
pub mod turns;
pub mod warm_path;
pub mod warmth;
