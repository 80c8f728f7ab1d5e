//! Waiting with a deadline: a test polls for what it claims, it never sleeps and hopes.

use std::thread::sleep;
use std::time::{Duration, Instant};

use anyhow::{Result, anyhow};

use super::session::shoot_failure;

/// How long a test waits for something that should happen at once. Generous, because the machine
/// that runs the tests may be busy; a test that passes never waits that long.
pub const PATIENCE: Duration = Duration::from_secs(60);

/// Time between two looks. Short against what a person notices, long against the cost of a look.
const BETWEEN_LOOKS: Duration = Duration::from_millis(25);

/// Looks until `look` finds something, for at most [`PATIENCE`].
///
/// # Errors
/// Says what was waited for when the time is over.
pub fn eventually<T>(what: &str, look: impl FnMut() -> Option<T>) -> Result<T> {
    eventually_within(PATIENCE, what, look)
}

/// Looks until `look` finds something, for at most `patience`.
///
/// # Errors
/// Says what was waited for, and how long, when the time is over.
pub fn eventually_within<T>(
    patience: Duration,
    what: &str,
    mut look: impl FnMut() -> Option<T>,
) -> Result<T> {
    let started = Instant::now();
    loop {
        if let Some(found) = look() {
            return Ok(found);
        }
        if started.elapsed() >= patience {
            shoot_failure();
            return Err(anyhow!("waited {patience:?} in vain: {what}"));
        }
        sleep(BETWEEN_LOOKS);
    }
}

/// Watches that something stays as it is for the whole of `period`: for claims that a thing does
/// *not* happen.
///
/// # Errors
/// Fails with `claim` as soon as `holds` is false.
pub fn stays_true(period: Duration, claim: &str, mut holds: impl FnMut() -> bool) -> Result<()> {
    let started = Instant::now();
    loop {
        if !holds() {
            let after = started.elapsed().as_secs_f32();
            return Err(anyhow!("no longer true after {after:.1} s: {claim}"));
        }
        if started.elapsed() >= period {
            return Ok(());
        }
        sleep(BETWEEN_LOOKS);
    }
}
