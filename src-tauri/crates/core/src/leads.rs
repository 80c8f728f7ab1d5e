//! Leads: opportunities, what became of each, and how many are truly alive.

pub mod board;
pub mod event;
pub mod fit;
pub mod gate;
pub mod health;
pub mod intensity;
pub mod lead;
pub mod offers;
pub mod page;
pub mod response;
pub mod scattergun;
pub mod stage;

#[cfg(test)]
mod gate_tests;
#[cfg(test)]
mod tests;
