//! The clock: looks at the wall clock when something falls due, and every half a minute in any case.

use std::collections::VecDeque;
use std::sync::Arc;
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::time::{Duration, Instant};

use chrono::{DateTime, Utc};
use fairlead_api::host::Host;

use crate::backup::Daily;
use crate::host::DesktopHost;

/// Longest wait: timers stand still while the machine sleeps and know nothing of a clock that is set, so a reminder
/// is late by at most this much.
const LONGEST: Duration = Duration::from_secs(30);
/// Wait after the start and after waking from sleep, in which the desktop gets its notification service and tray up.
const GRACE: Duration = Duration::from_secs(3);
/// Wait after a change, so that a burst of changes is one look.
const BURST: Duration = Duration::from_millis(300);
/// Looks of our own accord in any minute (the speed goals: at most 10 wake-ups a minute).
const LOOKS_A_MINUTE: usize = 10;

/// Why the clock is looked at out of turn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reason {
    /// The career changed, so what falls due next may have.
    Changed,
    /// The machine woke, or its zone or clock changed.
    Resumed,
    /// The window came to the front: what another program wrote should be on it.
    Focused,
}

/// Rings the clock's thread.
#[derive(Clone, Debug)]
pub struct Bell {
    ring: Sender<Reason>,
}

impl Bell {
    /// Returns a bell, and what hears it.
    pub fn new() -> (Self, Receiver<Reason>) {
        let (ring, heard) = channel();
        (Self { ring }, heard)
    }

    /// Has the clock looked at soon.
    pub fn ring(&self, reason: Reason) {
        // The thread that hears it lives as long as the program.
        let _ = self.ring.send(reason);
    }
}

/// Starts the clock's thread.
///
/// # Errors
/// When the system gives no thread.
pub fn begin(host: Arc<DesktopHost>, heard: Receiver<Reason>) -> std::io::Result<()> {
    std::thread::Builder::new()
        .name("wake".to_owned())
        .spawn(move || run(&host, &heard))?;
    Ok(())
}

fn run(host: &DesktopHost, heard: &Receiver<Reason>) {
    std::thread::sleep(GRACE);
    let mut looks = VecDeque::new();
    let mut backup = Daily::new();
    loop {
        while heard.try_recv().is_ok() {}
        let next = look(host);
        backup.look(host);
        let start = Instant::now();
        looks.push_back(start);
        while looks
            .front()
            .is_some_and(|look| start.duration_since(*look) >= Duration::from_secs(60))
        {
            looks.pop_front();
        }
        let rest = (looks.len() >= LOOKS_A_MINUTE)
            .then(|| Duration::from_secs(60).saturating_sub(start.duration_since(looks[0])));
        match heard.recv_timeout(pause(next, Utc::now(), rest)) {
            Ok(Reason::Changed) => std::thread::sleep(BURST),
            Ok(Reason::Resumed) => std::thread::sleep(GRACE),
            Ok(Reason::Focused) | Err(RecvTimeoutError::Timeout) => {}
            Err(RecvTimeoutError::Disconnected) => return,
        }
    }
}

/// Returns how long to wait: until something falls due, but no longer than [`LONGEST`], and no shorter than `rest`,
/// which says when the looks of the last minute allow another.
fn pause(next: Option<DateTime<Utc>>, now: DateTime<Utc>, rest: Option<Duration>) -> Duration {
    // Timers may end a little early; a millisecond later the moment has surely come.
    let due = next.map_or(LONGEST, |at| {
        (at - now).to_std().unwrap_or_default() + Duration::from_millis(1)
    });
    due.min(LONGEST).max(rest.unwrap_or_default())
}

/// Asks core what is due, shows it, and returns when something falls due next.
fn look(host: &DesktopHost) -> Option<DateTime<Utc>> {
    let now = host.now();
    let (wake, tray) = {
        // While the career is shut nothing falls due; opening it rings the bell.
        let mut career = host.career().ok()?;
        (career.wake(now), career.tray(now))
    };
    // Also what another program wrote.
    if let Some(changed) = fairlead_api::changed(host) {
        host.changed(&changed);
    }
    match tray {
        Ok(view) => host.tray.update(&host.app, view),
        Err(error) => tracing::warn!(%error, "what the tray shows could not be read"),
    }
    match wake {
        Ok(wake) => {
            for about in wake.withdraw {
                host.notifier.withdraw(about);
            }
            for notice in wake.show {
                host.notifier.show(notice);
            }
            wake.next
        }
        Err(error) => {
            tracing::error!(%error, "what is due could not be read");
            None
        }
    }
}

#[cfg(test)]
mod tests {
    use chrono::TimeDelta;

    use super::*;

    #[test]
    fn the_clock_is_looked_at_when_something_falls_due_and_every_half_minute() {
        let now = Utc::now();
        assert_eq!(pause(None, now, None), LONGEST);
        assert_eq!(pause(Some(now + TimeDelta::hours(1)), now, None), LONGEST);
        let soon = pause(Some(now + TimeDelta::seconds(2)), now, None);
        assert!(
            soon >= Duration::from_secs(2) && soon < Duration::from_secs(3),
            "{soon:?}"
        );
    }

    #[test]
    fn what_is_overdue_never_makes_the_clock_spin() {
        let now = Utc::now();
        let rest = Some(Duration::from_secs(7));
        assert_eq!(
            pause(Some(now - TimeDelta::hours(1)), now, rest),
            Duration::from_secs(7)
        );
    }
}
