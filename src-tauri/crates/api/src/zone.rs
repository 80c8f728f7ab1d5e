//! The machine's zone.

use chrono_tz::Tz;

/// Returns the zone the machine is set to; UTC when it does not say. `TZ` is heard first, as everywhere on Unix.
pub fn system() -> Tz {
    std::env::var("TZ")
        .ok()
        .and_then(|name| name.trim_start_matches(':').parse().ok())
        .or_else(|| {
            iana_time_zone::get_timezone()
                .ok()
                .and_then(|name| name.parse().ok())
        })
        .unwrap_or(Tz::UTC)
}
