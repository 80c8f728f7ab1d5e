//! Leads: opportunities, what became of each, and how many are truly alive.

pub mod board;
pub mod event;
pub mod familiar;
pub mod follow_up;
pub mod health;
pub mod intensity;
pub mod landing;
pub mod lead;
pub mod page;
pub mod people;
pub mod player;
pub mod stage;

pub(crate) use follow_up::matters;

#[cfg(test)]
mod tests;
