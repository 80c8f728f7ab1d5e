//! What is true without a window.

pub mod rhythm;
