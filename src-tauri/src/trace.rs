//! Startup times for `cargo xtask bench`: written only where `FAIRLEAD_STARTUP_TRACE` names a file.

use std::fs::OpenOptions;
use std::io::Write;

/// Appends a line `NAME SECONDS`, on the clock that does not step (CLOCK_MONOTONIC on Linux), so that whoever
/// started the program can subtract the time at which it did.
pub fn mark(name: &str) {
    #[cfg(unix)]
    {
        let Some(path) = std::env::var_os("FAIRLEAD_STARTUP_TRACE") else {
            return;
        };
        let at = rustix::time::clock_gettime(rustix::time::ClockId::Monotonic);
        let line = format!("{name} {}.{:09}\n", at.tv_sec, at.tv_nsec);
        if let Ok(mut file) = OpenOptions::new().create(true).append(true).open(path) {
            let _ = file.write_all(line.as_bytes());
        }
    }
    #[cfg(not(unix))]
    let _ = (name, OpenOptions::new(), std::io::sink().flush());
}
