//! How evenly the list of people scrolls in the built program's window, beside a spot that changes its colour: what the
//! web engine takes for a frame on this machine by itself.

use std::fmt::Write as _;
use std::path::Path;

use anyhow::{Context as _, Result, ensure};
use serde_json::{Value, json};

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

/// Draws frame after frame, and answers with the milliseconds from each to the next and with how far the list moved.
const DRAW: &str = "
    const [frames, step, done] = arguments;
    const list = document.querySelector('[role=grid]');
    const spot = document.createElement('div');
    spot.style.cssText = 'position: fixed; inset: 0 auto auto 0; inline-size: 10px; block-size: 10px';
    if (step === 0) document.body.append(spot);
    const gaps = [];
    let last;
    const draw = (now) => {
        if (last !== undefined) gaps.push(now - last);
        last = now;
        spot.style.background = gaps.length % 2 ? 'red' : 'blue';
        list.scrollTop += step;
        if (gaps.length < frames) requestAnimationFrame(draw);
        else { spot.remove(); done({ gaps, moved: list.scrollTop }); }
    };
    requestAnimationFrame(draw);";

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
    let window = WebDriver::open_as_it_is(session, bin, &["--data-dir", folder])?;
    window.execute("location.hash = '#/people'", &[])?;
    eventually("the list is there", || {
        let rows = window.execute(
            "return document.querySelectorAll('[role=grid] [role=row]').length",
            &[],
        );
        (rows.ok()?.as_u64()? > 5).then_some(())
    })?;
    let spot = Frames::of(&window.execute_async(DRAW, &[json!(FRAMES / 4), json!(0)])?)?;
    let drawn = window.execute_async(DRAW, &[json!(FRAMES), json!(STEP)])?;
    ensure!(
        drawn["moved"].as_f64().unwrap_or_default() > f64::from(STEP) * 100.0,
        "the list did not scroll: {}",
        drawn["moved"]
    );
    let list = Frames::of(&drawn)?;
    let _ = writeln!(
        report,
        "\nScrolling the list of {} people: {:.1} frames a second; {:.1} ms from one to the next at the median, {:.1} at \
         p99, {:.1} at most; {:.1} % late (at most {LATE_MAX}: {}). A spot that changes its colour: {:.1} frames a second.",
        thousands(people),
        list.a_second(),
        list.at(50),
        list.at(99),
        list.at(100),
        list.late(),
        verdict(list.late() <= LATE_MAX),
        spot.a_second(),
    );
    Ok(())
}

/// The milliseconds from frame to frame, the shortest first.
struct Frames(Vec<f64>);

impl Frames {
    fn of(drawn: &Value) -> Result<Self> {
        let gaps = drawn["gaps"].as_array();
        let mut gaps: Vec<f64> = gaps
            .context("the page answers with what it drew")?
            .iter()
            .filter_map(Value::as_f64)
            .collect();
        ensure!(!gaps.is_empty(), "the page drew nothing");
        gaps.sort_by(f64::total_cmp);
        Ok(Self(gaps))
    }

    fn a_second(&self) -> f64 {
        1000.0 * self.0.len() as f64 / self.0.iter().sum::<f64>()
    }

    /// Returns what so many in a hundred do not exceed.
    fn at(&self, percent: usize) -> f64 {
        let at = (self.0.len() - 1) * percent / 100;
        self.0.get(at).copied().unwrap_or_default()
    }

    /// Returns the share that came half a frame late and more, in per cent.
    fn late(&self) -> f64 {
        let late = self.0.iter().filter(|gap| **gap > FRAME * 1.5).count();
        late as f64 * 100.0 / self.0.len() as f64
    }
}
