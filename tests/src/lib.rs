//! What the tests and the benchmark share: the browser host, generated books, the desktop harness.

pub mod bench;
pub mod book;
pub mod browser;
#[cfg(target_os = "linux")]
pub mod desktop;
