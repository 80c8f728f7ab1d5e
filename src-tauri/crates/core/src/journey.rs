//! The journey: six stages, each with its guided wizard, and laps round them.

pub mod arrive;
pub mod consolidate;
pub mod demonstrate;
pub mod explore;
pub mod flow;
pub mod lap;
pub mod map;
pub mod matter;
pub mod page;
pub mod plan;
pub(crate) mod record;
pub mod records;
pub mod stage;
pub mod wizard;
