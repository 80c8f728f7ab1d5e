//! Leads: opportunities, what became of each, and how many are truly alive.

pub mod board;
pub mod bulk;
pub mod calendar;
pub mod counts;
pub mod event;
pub mod health;
pub mod intensity;
pub mod lead;
pub mod next;
pub mod page;
pub mod plots;
mod read;
pub mod stage;
pub mod table;
pub mod view;

#[cfg(test)]
mod tests;
#[cfg(test)]
mod views_tests;
