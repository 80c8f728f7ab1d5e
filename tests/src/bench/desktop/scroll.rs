//! How evenly the list of people scrolls in the built program's window.

use std::fmt::Write as _;
use std::path::Path;

use anyhow::{Context as _, Result};
use serde_json::json;

use super::verdict;
use crate::bench::table::thousands;
use crate::desktop::{Session, WebDriver, eventually};

/// Frames that are drawn while it scrolls: ten seconds.
const FRAMES: usize = 600;
/// Pixels that it moves from frame to frame: somebody in a hurry, a screen in a third of a second.
const STEP: u32 = 30;
/// Milliseconds of a frame at sixty a second.
const FRAME: f64 = 1000.0 / 60.0;
/// The share of frames that may come late, in per cent: what one does not see.
const LATE_MAX: f64 = 1.0;

/// Scrolls the list of the career in a folder and writes what came of it.
///
/// # Errors
/// If the program does not start, or its list stays away.
pub(super) fn report(
    report: &mut String,
    session: &Session,
    bin: &Path,
    folder: &Path,
    people: u32,
) -> Result<()> {
    let folder = folder.to_str().context("the folder has a name")?;
    let window = WebDriver::open(session, bin, &["--data-dir", folder])?;
    window.execute("location.hash = '#/people'", &[])?;
    eventually("the list is there", || {
        let rows = window.execute("return document.querySelectorAll('[role=grid] [role=row]').length", &[]);
        (rows.ok()?.as_u64()? > 5).then_some(())
    })?;
    let script = "
        const [frames, step, done] = arguments;
        const list = document.querySelector('[role=grid]');
        const gaps = [];
        let last;
        const draw = (now) => {
            if (last !== undefined) gaps.push(now - last);
            last = now;
            list.scrollTop += step;
            if (gaps.length < frames) requestAnimationFrame(draw);
            else done({ gaps, moved: list.scrollTop });
        };
        requestAnimationFrame(draw);";
    let drawn = window.execute_async(script, &[json!(FRAMES), json!(STEP)])?;
    anyhow::ensure!(
        drawn["moved"].as_f64().unwrap_or_default() > f64::from(STEP) * 100.0,
        "the list did not scroll: {}",
        drawn["moved"]
    );
    let mut gaps: Vec<f64> = drawn["gaps"]
        .as_array()
        .context("the page answers with what it drew")?
        .iter()
        .filter_map(serde_json::Value::as_f64)
        .collect();
    gaps.sort_by(f64::total_cmp);
    let at = |share: usize| gaps.get((gaps.len() - 1) * share / 100).copied().unwrap_or_default();
    let rate = 1000.0 * gaps.len() as f64 / gaps.iter().sum::<f64>();
    let late = gaps.iter().filter(|gap| **gap > FRAME * 1.5).count() as f64 * 100.0 / gaps.len() as f64;
    let _ = writeln!(
        report,
        "\nScrolling the list of {} people: {rate:.1} frames a second over {} frames; {:.1} ms from one to the next at \
         the median, {:.1} at p99, {:.1} at most; {late:.1} % late (at most {LATE_MAX}: {}).",
        thousands(people),
        gaps.len(),
        at(50),
        at(99),
        at(100),
        verdict(late <= LATE_MAX)
    );
    Ok(())
}
