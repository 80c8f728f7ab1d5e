//! From exec to the first painted page.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::thread::sleep;
use std::time::{Duration, Instant};

use anyhow::{Result, bail};
use x11rb::connection::Connection as _;
use x11rb::protocol::xproto::{ConnectionExt as _, ImageFormat, MapState};
use x11rb::rust_connection::RustConnection;

use super::super::table::Times;
use super::rest::{family, proportional_mb};
use super::verdict;
use crate::desktop::{Running, Session};

/// How long a window may take to show its page before the run is given up.
const PATIENCE: Duration = Duration::from_secs(30);

/// Time between two looks at the screen.
const BETWEEN_LOOKS: Duration = Duration::from_millis(4);

/// Pixels that differ from the window's background when a page is on it: a line of text has more.
const PAINTED: usize = 150;

/// How long a window rests before its memory is read.
const SETTLED: Duration = Duration::from_secs(3);

/// What the start may take, as a multiple of the empty window of the same Tauri and of the bare WebKitGTK window.
const OVER_EMPTY: f64 = 1.2;
const OVER_BARE: f64 = 1.5;

/// A program that shows a window, and how long it took to.
pub(super) struct Starter {
    name: String,
    program: PathBuf,
    env: Vec<(&'static str, &'static str)>,
    data_dir: Option<PathBuf>,
    mapped: Vec<Duration>,
    painted: Vec<Duration>,
    megabytes: f64,
}

impl Starter {
    pub fn new(name: &str, program: &Path) -> Self {
        Self {
            name: name.to_owned(),
            program: program.to_owned(),
            env: Vec::new(),
            data_dir: None,
            mapped: Vec::new(),
            painted: Vec::new(),
            megabytes: f64::NAN,
        }
    }

    pub fn env(mut self, name: &'static str, value: &'static str) -> Self {
        self.env.push((name, value));
        self
    }

    pub fn data_dir(mut self, folder: &Path) -> Self {
        self.data_dir = Some(folder.to_owned());
        self
    }

    /// Starts the program, waits until its page is painted and ends it; returns the times until the window was
    /// mapped and until it was painted. `rest` also reads its memory.
    fn once(&mut self, session: &Session, rest: bool) -> Result<(Duration, Duration)> {
        let (connection, screen) = x11rb::connect(Some(session.screen().display()))?;
        let root = connection.setup().roots[screen].root;
        let mut program = session.program(&self.program);
        for (name, value) in &self.env {
            program = program.env(name, value);
        }
        if let Some(folder) = &self.data_dir {
            program = program.arg("--data-dir").arg(folder);
        }
        let begun = Instant::now();
        let mut running = program.start()?;
        let mut mapped = None;
        loop {
            if let Some((window, size)) = window(&connection, root) {
                mapped.get_or_insert_with(|| begun.elapsed());
                if painted(&connection, window, size) {
                    break;
                }
            }
            if begun.elapsed() > PATIENCE {
                bail!("{} shows no page: {}", self.name, running.output());
            }
            sleep(BETWEEN_LOOKS);
        }
        let painted = begun.elapsed();
        if rest {
            sleep(SETTLED);
            self.megabytes = proportional_mb(&family(running.pid()));
        }
        end(&mut running, &connection, root)?;
        Ok((mapped.unwrap_or(painted), painted))
    }
}

/// Ends a program and waits until its window is gone, so that the next one has the machine to itself.
fn end(running: &mut Running, connection: &RustConnection, root: u32) -> Result<()> {
    let helpers = family(running.pid());
    // Some end before they are asked a second time; either way they are gone.
    let _ = running.stop();
    let begun = Instant::now();
    let gone = |pid: &u32| !Path::new(&format!("/proc/{pid}")).exists();
    while window(connection, root).is_some() || !helpers.iter().all(gone) {
        if begun.elapsed() > PATIENCE {
            bail!("a program does not end");
        }
        sleep(BETWEEN_LOOKS);
    }
    // What was freed is given back.
    sleep(Duration::from_millis(150));
    Ok(())
}

/// Returns the only window on the screen that a person can see, and its size.
fn window(connection: &RustConnection, root: u32) -> Option<(u32, (u16, u16))> {
    let children = connection.query_tree(root).ok()?.reply().ok()?.children;
    children.into_iter().find_map(|id| {
        let attributes = connection.get_window_attributes(id).ok()?.reply().ok()?;
        let geometry = connection.get_geometry(id).ok()?.reply().ok()?;
        let seen = attributes.map_state == MapState::VIEWABLE
            && geometry.width > 100
            && geometry.height > 100;
        seen.then_some((id, (geometry.width, geometry.height)))
    })
}

/// Returns whether something stands on the window besides its background.
fn painted(connection: &RustConnection, window: u32, (width, height): (u16, u16)) -> bool {
    let grab = connection.get_image(ImageFormat::Z_PIXMAP, window, 0, 0, width, height, u32::MAX);
    let Some(image) = grab.ok().and_then(|cookie| cookie.reply().ok()) else {
        return false;
    };
    let (pixels, _) = image.data.as_chunks::<4>();
    // The middle of the left edge is background in every program that is measured here.
    let Some(background) = pixels.get(pixels.len() / 2) else {
        return false;
    };
    pixels
        .iter()
        .filter(|pixel| pixel[..3] != background[..3])
        .count()
        >= PAINTED
}

/// Starts every program in turn, `runs` times after a first one that does not count, and words what came of it.
pub(super) fn report(
    session: &Session,
    starters: &mut [Starter],
    runs: usize,
    with_empty: bool,
) -> Result<String> {
    for run in 0..=runs {
        for starter in &mut *starters {
            let (mapped, painted) = starter.once(session, run == runs)?;
            if run > 0 {
                starter.mapped.push(mapped);
                starter.painted.push(painted);
            }
        }
        eprintln!("start {run} of {runs} is done");
    }
    let mut text = String::from(
        "| program | exec to window, ms | to painted page, ms (least – most) | proportional memory, MB |\n\
         |---|---:|---:|---:|\n",
    );
    for starter in &*starters {
        let (mapped, painted) = (Times::of(&starter.mapped), Times::of(&starter.painted));
        let _ = writeln!(
            text,
            "| {} | {:.0} | {:.0} ({:.0} – {:.0}) | {:.0} |",
            starter.name,
            mapped.percentile(50),
            painted.percentile(50),
            painted.percentile(0),
            painted.percentile(100),
            starter.megabytes
        );
    }
    let median = |at: usize| Times::of(&starters[at].painted).percentile(50);
    let program = median(starters.len() - 2);
    let mut ratio = |what: &str, floor: f64, limit: f64| {
        let ratio = program / floor;
        let _ = writeln!(
            text,
            "- {ratio:.2} times {what} (at most {limit}: {})",
            verdict(ratio <= limit)
        );
    };
    text_line(&mut ratio, with_empty, median)?;
    Ok(text)
}

fn text_line(
    ratio: &mut impl FnMut(&str, f64, f64),
    with_empty: bool,
    median: impl Fn(usize) -> f64,
) -> Result<()> {
    ratio("the bare WebKitGTK window", median(0), OVER_BARE);
    ratio("the same, DMA-BUF renderer off", median(1), OVER_BARE);
    if with_empty {
        ratio("the empty window of the same Tauri", median(2), OVER_EMPTY);
        ratio("the same, DMA-BUF renderer off", median(3), OVER_EMPTY);
    }
    Ok(())
}
