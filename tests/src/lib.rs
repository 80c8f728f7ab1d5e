//! tests

#[cfg(target_os = "linux")]
pub mod desktop;
