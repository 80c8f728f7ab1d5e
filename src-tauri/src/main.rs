//! Fairlead's desktop program: a window, a tray icon and notifications around `fairlead-core`. It holds no rules.

// A console window would open beside a release on Windows.
#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

use std::process::ExitCode;

use args::{Asked, Begin};
use fairlead_api::folder::{default_folder, demo_folder};

mod app;
mod args;
mod autostart;
mod backup;
#[cfg(target_os = "linux")]
mod bus;
mod close;
#[cfg(target_os = "linux")]
mod colours;
mod environment;
mod hand_over;
mod host;
mod lock;
mod log;
mod notify;
mod opening;
mod place;
mod rpc;
#[cfg(target_os = "linux")]
mod sleep;
mod state;
mod trace;
mod tray;
mod wake;
mod windows;
mod words;

fn main() -> ExitCode {
    trace::mark("main");
    let args = match args::parse(std::env::args_os().skip(1)) {
        Ok(Asked::Run(args)) => args,
        Ok(Asked::Usage) => return say(args::USAGE),
        Ok(Asked::Version) => {
            return say(concat!(
                "fairlead-desktop ",
                env!("CARGO_PKG_VERSION"),
                "\n"
            ));
        }
        Err(sentence) => return refuse(2, &sentence),
    };
    environment::prepare();
    let Some(place) = place::find(&args, default_folder(), demo_folder()) else {
        return refuse(1, &words::no_folder());
    };
    let lock = match lock::take(&place.folder) {
        Ok(lock) => Some(lock),
        Err(refusal @ lock::LockError::Taken(_)) => return second(&args, &place, &refusal),
        // The window says what is in the way, and tries again when the person asks to.
        Err(refusal @ lock::LockError::Unusable(..)) => {
            eprintln!("{refusal}");
            None
        }
    };
    log::begin(&place.folder);
    app::run(args, place, lock)
}

/// Ends a second start: the first copy shows its window, or the person reads why nothing happened.
fn second(args: &args::Args, place: &place::Place, refusal: &lock::LockError) -> ExitCode {
    // The session starts the program into the tray; a copy that runs is all it wants.
    if args.begin == Begin::Tray || app::show_running(place) {
        return ExitCode::SUCCESS;
    }
    refuse(1, &refusal.to_string())
}

#[allow(clippy::print_stdout, reason = "the answer to --help and --version")]
fn say(text: &str) -> ExitCode {
    print!("{text}");
    ExitCode::SUCCESS
}

fn refuse(code: u8, sentence: &str) -> ExitCode {
    eprintln!("{sentence}");
    ExitCode::from(code)
}
