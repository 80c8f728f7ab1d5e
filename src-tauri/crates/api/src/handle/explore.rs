//! The exercises of Explore.
