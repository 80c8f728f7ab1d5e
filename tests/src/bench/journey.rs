//! The journey with a long life behind it: every page of a stage, every step and what its exercise asks.

use std::path::Path;
use std::time::Instant;

use anyhow::{Result, anyhow};
use fairlead_api::book::Book;
use fairlead_api::commands::{COMMANDS, Command, Kind};
use fairlead_api::host::{Desktop, Host};
use fairlead_core::career::Career;
use fairlead_core::demo;
use fairlead_core::journey::stage::Stage;
use fairlead_core::journey::wizard::Step;
use fairlead_core::time::Now;
use serde_json::{Value, json};

use super::books::{Copied, now};
use super::reads::CALLS;
use super::table::{Table, Target, Times};

/// Laps behind the career that is measured.
pub const LAPS: u32 = 10;

/// Everything here stays within a frame.
const FRAME: Target = Target::P99(16.0);

/// The rooms of the contract whose queries are an exercise's.
const ROOMS: [&str; 6] = [
    "map",
    "plan",
    "explore",
    "demonstrate",
    "arrive",
    "consolidate",
];

/// A host that only has a career.
struct Measured(Book);

impl Host for Measured {
    fn book(&self) -> &Book {
        &self.0
    }

    fn now(&self) -> Now {
        now()
    }

    fn desktop(&self) -> Option<&dyn Desktop> {
        None
    }
}

/// Measures the journey on a copy of a book, through the contract as the window asks for it, JSON included.
///
/// # Errors
/// If the laps do not fit into the book, or it cannot be read.
pub fn measure(table: &mut Table, size: u32, book: &Path, cache: &Path) -> Result<()> {
    let work = Copied::of(book, cache)?;
    let mut career = Career::open(work.folder(), now())?;
    let begun = Instant::now();
    demo::fill_laps(&mut career, LAPS, now())?;
    // What was due while the laps were filled is shown and answered; afterwards a tick finds nothing new.
    while !career.wake(now())?.changed.is_empty() {}
    eprintln!("{LAPS} laps in {:.1} s", begun.elapsed().as_secs_f64());
    let quiet = super::table::time(&(0..CALLS).collect::<Vec<_>>(), |_| career.wake(now()))?;
    drop(career);
    let host = Measured(Book::open(work.folder(), now()));

    let of = |name: &str| -> Result<&'static Command> {
        COMMANDS
            .iter()
            .find(|command| command.name == name)
            .ok_or_else(|| anyhow!("the contract has no {name}"))
    };
    let laps = format!("with {LAPS} laps");
    for (name, what) in [
        ("today", "Today"),
        ("tray", "the tray"),
        ("journey", "the journey"),
    ] {
        let times = asked(&host, of(name)?, &[json!({})])?;
        table.put(&format!("{what}, {laps}"), size, FRAME, times);
    }
    let stages: Vec<Value> = Stage::ALL
        .iter()
        .map(|stage| json!({ "stage": stage }))
        .collect();
    let slowest = slowest(&host, of("stage")?, &stages)?;
    table.put(
        &format!("the slowest page of a stage, {laps}"),
        size,
        FRAME,
        slowest,
    );
    let steps: Vec<Value> = Step::ALL
        .iter()
        .map(|step| json!({ "step": step }))
        .collect();
    let slowest = self::slowest(&host, of("step")?, &steps)?;
    table.put(&format!("the slowest step, {laps}"), size, FRAME, slowest);
    for command in COMMANDS {
        if command.kind == Kind::Query && ROOMS.contains(&command.room) {
            let args = if command.name == "target_counted" {
                targets(&host, of("demonstrate_targets")?)?
            } else {
                vec![json!({})]
            };
            let times = asked(&host, command, &args)?;
            table.put(&format!("{}, {laps}", command.name), size, FRAME, times);
        }
    }
    table.put(
        &format!("a tick when nothing is due, {laps}"),
        size,
        FRAME,
        quiet,
    );
    Ok(())
}

/// Returns the arguments that ask what stands behind each target's number.
fn targets(host: &Measured, command: &Command) -> Result<Vec<Value>> {
    let view = command
        .run(host, json!({}))
        .map_err(|failure| anyhow!("{}: {failure:?}", command.name))?;
    let rows = view["targets"].as_array().into_iter().flatten();
    Ok(rows
        .map(|row| json!({ "id": row["id"], "on": now().today() }))
        .collect())
}

/// Times a query for each of its arguments in turn, and returns the times of the one that took longest.
fn slowest(host: &Measured, command: &Command, args: &[Value]) -> Result<Times> {
    let mut worst: Option<Times> = None;
    for one in args {
        let times = asked(host, command, std::slice::from_ref(one))?;
        if worst
            .as_ref()
            .is_none_or(|worst| times.percentile(99) > worst.percentile(99))
        {
            worst = Some(times);
        }
    }
    worst.ok_or_else(|| anyhow!("{} was asked for nothing", command.name))
}

fn asked(host: &Measured, command: &Command, args: &[Value]) -> Result<Times> {
    let calls: Vec<&Value> = args.iter().cycle().take(CALLS).collect();
    super::table::time(&calls, |args| {
        command
            .run(host, (*args).clone())
            .map_err(|failure| anyhow!("{}: {failure:?}", command.name))
    })
}
