//! The window in a browser: the real core over loopback HTTP, for view tests and design work. Never in a release.

use std::path::PathBuf;

use clap::Parser;
use fairlead_tests::browser::{self, Options};

/// Serves the window to a browser on this machine.
#[derive(Parser)]
struct Line {
    /// The folder of the built window.
    #[arg(long, default_value = "ui/dist")]
    ui: PathBuf,
    /// The folder of the career; a fresh temporary one without it.
    #[arg(long)]
    data_dir: Option<PathBuf>,
    /// Fills an empty career with the invented sample.
    #[arg(long)]
    demo: bool,
    /// Fills an empty career with so many generated people.
    #[arg(long)]
    people: Option<u32>,
    /// A clock that stands still, as an RFC 3339 instant; POST /test/now moves it.
    #[arg(long)]
    now: Option<chrono::DateTime<chrono::Utc>>,
    /// Answers like a terminal: no file dialogs, no notifications.
    #[arg(long)]
    no_desktop: bool,
    /// The port; a free one without it.
    #[arg(long, default_value_t = 0)]
    port: u16,
}

fn main() -> anyhow::Result<()> {
    let line = Line::parse();
    browser::serve(Options {
        ui: line.ui,
        data_dir: line.data_dir,
        demo: line.demo,
        people: line.people,
        now: line.now,
        desktop: !line.no_desktop,
        port: line.port,
    })
}
