//! The exercises of Consolidate.
