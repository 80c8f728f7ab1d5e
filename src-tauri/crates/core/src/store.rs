//! The file: opening, migrations, backups, the search index. The only room that makes a connection.

pub mod backup;
pub mod export;
pub mod migrate;
mod opening;
pub mod restore;
pub mod search;
pub mod shut;

pub(crate) use opening::tidy;
pub use opening::{FILE_NAME, OpenError, open, open_in_memory};
