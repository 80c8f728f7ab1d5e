//! The exercises of Arrive.
