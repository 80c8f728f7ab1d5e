//! The file: opening, migrations, backups, the search index. The only room that makes a connection.

pub mod backup;
pub mod export;
pub mod migrate;
mod opening;
pub mod search;

pub use opening::{FILE_NAME, OpenError, open, open_in_memory};
pub(crate) use opening::{private_file, tidy};
