//! Leads: opportunities, what became of each, and how many are truly alive.

pub mod board;
pub mod event;
pub mod health;
pub mod intensity;
pub mod lead;
pub mod page;
pub mod stage;

#[cfg(test)]
mod tests;
