//! Claims about protected time.
