//! Leads: opportunities, what became of each, and how many are truly alive.

pub mod advertisement;
pub mod attachment;
pub mod board;
pub mod event;
pub mod export;
pub mod health;
pub mod import;
pub mod intensity;
pub mod lead;
pub mod page;
pub mod report;
pub mod similar;
pub mod stage;

mod file;

#[cfg(test)]
mod tests;
