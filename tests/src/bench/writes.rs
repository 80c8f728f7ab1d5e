//! Writing: touches and their undo, sessions, the tick of the clock.

use std::path::Path;
use std::time::{Duration, Instant};

use anyhow::{Result, ensure};
use fairlead_core::career::{Career, Undone};
use fairlead_core::people::merge::MergePeople;
use fairlead_core::people::touch::{NewTouch, ReachedOut, TouchKind};
use fairlead_core::rhythm::session::SessionKind;
use fairlead_core::time::Now;

use super::books::now;
use super::reads::{CALLS, some_people};
use super::table::{Table, Target, Times, time};

/// Touches that are logged: more than other calls, because checkpoints come once in many.
const LOGGED: usize = 1500;

/// Merges that are not timed.
const WARM_UP: usize = 3;

/// How long the clock's moments are followed, in calls.
const MOMENTS: usize = 1200;

/// Measures every write on the book in a folder. The book is not what it was afterwards.
///
/// # Errors
/// If the book cannot be opened or written.
pub fn measure(table: &mut Table, size: u32, folder: &Path) -> Result<()> {
    let mut career = Career::open(folder, now())?;
    touches(table, size, &mut career)?;
    for (kind, what) in [
        (SessionKind::Maintain, "catching up"),
        (SessionKind::Grow, "following up"),
    ] {
        session(table, size, &mut career, kind, what)?;
    }
    merges(table, size, &mut career)?;
    wakes(table, size, &mut career)
}

fn merges(table: &mut Table, size: u32, career: &mut Career) -> Result<()> {
    let people = some_people(career, size)?;
    let mut merged = Vec::new();
    for (at, pair) in people.chunks_exact(2).enumerate() {
        let [keep, other] = [pair[0], pair[1]];
        let merge = MergePeople {
            keep,
            other,
            taken: Vec::new(),
        };
        let took = took(|| career.merge_people(&merge, now()))?;
        // The first ones compile the statements of fifty tables, as every operation does before it is timed.
        if at >= WARM_UP {
            merged.push(took);
        }
    }
    table.put(
        "merge two people (durable)",
        size,
        Target::P99(10.0),
        Times::of(&merged),
    );
    Ok(())
}

fn touches(table: &mut Table, size: u32, career: &mut Career) -> Result<()> {
    let people = some_people(career, size)?;
    let (mut logged, mut undone) = (Vec::new(), Vec::new());
    for person in people.iter().cycle().take(LOGGED) {
        let touch = NewTouch {
            people: vec![*person],
            kind: TouchKind::Coffee,
            at: None,
            reached_out: ReachedOut::Me,
            note: "Spoke about the harbour and what comes after it.".to_owned(),
            minutes: Some(30),
            next_on: None,
        };
        logged.push(took(|| career.log_touch(&touch, now()).map(|_| ()))?);
        // Two stay for each one that is taken back.
        if logged.len().is_multiple_of(3) {
            undone.push(took(|| {
                ensure!(
                    matches!(career.undo()?, Undone::Did(_)),
                    "a logged touch can be taken back"
                );
                Ok(())
            })?);
        }
    }
    table.put(
        "log a touch (durable)",
        size,
        Target::P99(5.0),
        Times::of(&logged),
    );
    table.put("take it back", size, Target::P99(5.0), Times::of(&undone));
    Ok(())
}

fn session(
    table: &mut Table,
    size: u32,
    career: &mut Career,
    kind: SessionKind,
    what: &str,
) -> Result<()> {
    let (mut began, mut shown) = (Vec::new(), Vec::new());
    for call in 0..=CALLS {
        let started = Instant::now();
        let id = career.start_session(kind, None, None, now())?;
        let queued = started.elapsed();
        let view = took(|| career.session(id, now()))?;
        career.end_session(id, now())?;
        if call > 0 {
            began.push(queued);
            shown.push(view);
        }
    }
    table.put(
        &format!("begin a session of {what}"),
        size,
        Target::P99(16.0),
        Times::of(&began),
    );
    table.put(
        &format!("its page, {what}"),
        size,
        Target::P99(16.0),
        Times::of(&shown),
    );
    Ok(())
}

fn wakes(table: &mut Table, size: u32, career: &mut Career) -> Result<()> {
    career.wake(now())?;
    let seconds: Vec<i64> = (1..).take(CALLS).collect();
    let idle = time(&seconds, |second| {
        let wake = career.wake(Now {
            instant: now().instant + chrono::Duration::seconds(*second),
            ..now()
        })?;
        ensure!(
            wake.show.is_empty() && wake.changed.is_empty(),
            "nothing is due within five minutes"
        );
        Ok(())
    })?;
    table.put("a tick when nothing is due", size, Target::P99(1.0), idle);

    let (mut busy, mut at) = (Vec::new(), now());
    for _ in 0..MOMENTS {
        let started = Instant::now();
        let wake = career.wake(at)?;
        if !wake.show.is_empty() {
            busy.push(started.elapsed());
        }
        let Some(next) = wake.next else { break };
        at.instant = next;
        if busy.len() == CALLS {
            break;
        }
    }
    table.put(
        "a tick that shows a reminder",
        size,
        Target::P99(16.0),
        Times::of(&busy),
    );
    Ok(())
}

/// Returns how long something took.
pub(super) fn took<T, E>(work: impl FnOnce() -> Result<T, E>) -> Result<Duration>
where
    anyhow::Error: From<E>,
{
    let started = Instant::now();
    let answer = work()?;
    let elapsed = started.elapsed();
    drop(answer);
    Ok(elapsed)
}
