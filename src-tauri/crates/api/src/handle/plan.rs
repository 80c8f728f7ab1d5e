//! The exercises of Plan.
