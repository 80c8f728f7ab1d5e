//! What the program takes while it rests in the tray: memory, and how often its threads wake the processor.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;
use std::thread::sleep;
use std::time::Duration;

use anyhow::Result;

use super::verdict;
use crate::desktop::{FakeTrayHost, Session};

/// How long the program rests before it is measured: what it does at its start is over, the daily backup half a minute
/// after it among them.
const SETTLED: Duration = Duration::from_secs(50);

/// How long its threads are watched.
const WATCHED: Duration = Duration::from_secs(60);

/// The most proportional memory in the tray, in megabytes.
const MEMORY_MAX: f64 = 80.0;

/// The most wake-ups a minute.
const WAKES_MAX: u64 = 10;

/// Starts the program in the tray, watches it and adds what was seen to the report.
///
/// # Errors
/// If the program shows no icon.
pub(super) fn report(
    text: &mut String,
    session: &Session,
    host: &FakeTrayHost,
    bin: &Path,
) -> Result<()> {
    let program = session
        .program(bin)
        .arg("--tray")
        .arg("--data-dir")
        .arg(session.data_dir())
        .start()?;
    host.wait_for_item()?;
    sleep(SETTLED);
    let before = wakes(program.pid());
    sleep(WATCHED);
    let after = wakes(program.pid());
    let megabytes = proportional_mb(&family(program.pid()));
    let woken: BTreeMap<String, u64> = by_name(&before, &after);
    let sum: u64 = woken.values().sum();
    let _ = writeln!(
        text,
        "\nIn the tray without a window: {megabytes:.0} MB of proportional memory (at most {MEMORY_MAX}: {}); \
         {sum} wake-ups in a minute, of all threads together (at most {WAKES_MAX}: {}):\n",
        verdict(megabytes <= MEMORY_MAX),
        verdict(sum <= WAKES_MAX)
    );
    for (name, count) in woken {
        let _ = writeln!(text, "- `{name}`: {count}");
    }
    Ok(())
}

/// Times that a thread gave up the processor by itself, by thread.
type Wakes = BTreeMap<u32, (String, u64)>;

fn wakes(pid: u32) -> Wakes {
    let threads = fs::read_dir(format!("/proc/{pid}/task"))
        .into_iter()
        .flatten()
        .flatten();
    threads
        .filter_map(|thread| {
            let id = thread.file_name().to_str()?.parse().ok()?;
            let status = fs::read_to_string(thread.path().join("status")).ok()?;
            let field = |name: &str| {
                status
                    .lines()
                    .find_map(|line| line.strip_prefix(name))
                    .map(str::trim)
            };
            Some((
                id,
                (
                    field("Name:")?.to_owned(),
                    field("voluntary_ctxt_switches:")?.parse().ok()?,
                ),
            ))
        })
        .collect()
}

/// A thread that ended in between is not seen; one that began counts from nothing.
fn by_name(before: &Wakes, after: &Wakes) -> BTreeMap<String, u64> {
    let mut names = BTreeMap::new();
    for (id, (name, count)) in after {
        let earlier = before.get(id).map_or(0, |(_, count)| *count);
        *names.entry(name.clone()).or_insert(0) += count - earlier.min(*count);
    }
    names
}

/// Returns a process and everything that it started.
pub(super) fn family(pid: u32) -> Vec<u32> {
    let parents: Vec<(u32, u32)> = fs::read_dir("/proc")
        .into_iter()
        .flatten()
        .flatten()
        .filter_map(|entry| {
            let id = entry.file_name().to_str()?.parse().ok()?;
            let stat = fs::read_to_string(entry.path().join("stat")).ok()?;
            // The name in the second field may hold anything; what follows its last parenthesis is regular.
            let parent = stat
                .rsplit_once(')')?
                .1
                .split_whitespace()
                .nth(1)?
                .parse()
                .ok()?;
            Some((id, parent))
        })
        .collect();
    let mut family = vec![pid];
    let mut at = 0;
    while let Some(parent) = family.get(at).copied() {
        family.extend(
            parents
                .iter()
                .filter(|(_, of)| *of == parent)
                .map(|(id, _)| *id),
        );
        at += 1;
    }
    family
}

/// Returns the proportional memory of processes together, in megabytes.
pub(super) fn proportional_mb(processes: &[u32]) -> f64 {
    let kilobytes: f64 = processes
        .iter()
        .filter_map(|pid| fs::read_to_string(format!("/proc/{pid}/smaps_rollup")).ok())
        .filter_map(|text| {
            let line = text.lines().find_map(|line| line.strip_prefix("Pss:"))?;
            line.trim()
                .trim_end_matches("kB")
                .trim()
                .parse::<f64>()
                .ok()
        })
        .sum();
    kilobytes * 1024.0 / 1_000_000.0
}
