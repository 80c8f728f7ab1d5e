//! Leads: opportunities, what became of each, and how many are truly alive.

pub mod advertisement;
pub mod attachment;
pub mod board;
pub mod bulk;
pub mod calendar;
pub mod counts;
pub mod event;
pub mod export;
pub mod familiar;
pub mod fit;
pub mod follow_up;
pub mod gate;
pub mod health;
pub mod import;
pub mod intensity;
pub mod landing;
pub mod lead;
pub mod next;
pub mod offers;
pub mod page;
pub mod people;
pub mod player;
pub mod plots;
mod read;
pub mod report;
pub mod response;
pub mod scattergun;
pub mod similar;
pub mod stage;
pub mod table;
pub mod view;

pub(crate) use follow_up::matters;

pub(crate) mod file;

#[cfg(test)]
pub(crate) mod fixture;
#[cfg(test)]
mod gate_tests;
#[cfg(test)]
mod tests;
#[cfg(test)]
mod views_tests;
