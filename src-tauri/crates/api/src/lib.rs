//! The contract: every query and every mutation by name, what each reads, how failures look.
#![forbid(unsafe_code)]

pub mod failure;
