//! The exercises of Demonstrate.
