//! `cargo xtask test`: everything that must hold, part by part.

pub mod parts;

use std::time::{Duration, Instant};

use anyhow::Result;

use crate::setup::{self, Purpose};
use crate::workspace::Workspace;

/// A part of the tests, in the order in which a failure is cheapest to find.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// rustfmt and Prettier.
    Format,
    /// Clippy, ESLint, svelte-check.
    Lints,
    /// cargo-deny: licences, banned crates, sources.
    Licences,
    /// The UI's unit tests.
    Ui,
    /// Unit, scenario, property, contract and migration tests.
    Rust,
    /// Playwright in Chromium against the browser host.
    View,
    /// The built program on a display and a D-Bus of its own.
    Desktop,
}

impl Part {
    /// Every part, in order.
    pub const ALL: [Self; 7] = [
        Self::Format,
        Self::Lints,
        Self::Licences,
        Self::Ui,
        Self::Rust,
        Self::View,
        Self::Desktop,
    ];

    /// How it is called on the command line.
    pub fn name(self) -> &'static str {
        match self {
            Self::Format => "format",
            Self::Lints => "lints",
            Self::Licences => "licences",
            Self::Ui => "ui",
            Self::Rust => "rust",
            Self::View => "view",
            Self::Desktop => "desktop",
        }
    }

    fn run(self, workspace: &Workspace) -> Result<Outcome> {
        let ran = match self {
            Self::Format => parts::format(workspace),
            Self::Lints => parts::lints(workspace),
            Self::Licences => return parts::licences(workspace),
            Self::Ui => parts::ui(workspace),
            Self::Rust => parts::rust(workspace),
            Self::View => parts::view(workspace),
            Self::Desktop => parts::desktop(workspace),
        };
        ran.map(|()| Outcome::Passed)
    }

    /// Only the parts that show something need a display and a browser.
    fn purpose(self) -> Purpose {
        match self {
            Self::View | Self::Desktop | Self::Licences => Purpose::Test,
            Self::Format | Self::Lints | Self::Ui | Self::Rust => Purpose::Run,
        }
    }
}

/// What a failed part means for those after it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OnFailure {
    /// The run ends.
    Stop,
    /// The others run all the same.
    KeepGoing,
}

/// What came of the whole run.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// No part failed.
    Passed,
    /// At least one part failed.
    Failed,
}

/// What came of one part.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// Everything in it holds.
    Passed,
    /// Something does not, or could not be tested.
    Failed,
    /// A tool that only CI must have is absent.
    Skipped,
}

/// Runs `parts` and ends with a table and one line, `N passed, N failed`, counting parts.
///
/// # Errors
/// If set-up fails; a failed part is a verdict.
pub fn run(workspace: &Workspace, parts: &[Part], on_failure: OnFailure) -> Result<Verdict> {
    let for_all = parts.iter().all(|part| part.purpose() == Purpose::Run);
    setup::all(
        workspace,
        if for_all { Purpose::Run } else { Purpose::Test },
    )?;

    let mut rows = Vec::new();
    for part in parts {
        println!("\n[test] {}", part.name());
        let start = Instant::now();
        let outcome = part.run(workspace).unwrap_or_else(|error| {
            println!("\n[test] {} failed: {error:#}", part.name());
            Outcome::Failed
        });
        rows.push((*part, outcome, start.elapsed()));
        if outcome == Outcome::Failed && on_failure == OnFailure::Stop {
            break;
        }
    }
    println!("\n{}", summary(parts, &rows));
    let failed = rows
        .iter()
        .any(|(_, outcome, _)| *outcome == Outcome::Failed);
    Ok(if failed {
        Verdict::Failed
    } else {
        Verdict::Passed
    })
}

fn summary(parts: &[Part], rows: &[(Part, Outcome, Duration)]) -> String {
    let mut text = String::new();
    for part in parts {
        let row = rows.iter().find(|(ran, ..)| ran == part);
        let (word, time) = match row {
            None => ("not run", String::new()),
            Some((_, Outcome::Passed, time)) => ("passed", clock(*time)),
            Some((_, Outcome::Failed, time)) => ("failed", clock(*time)),
            Some((_, Outcome::Skipped, _)) => ("skipped", String::new()),
        };
        let line = format!("  {:<10}{word:<9}{time:>7}", part.name());
        text.push_str(line.trim_end());
        text.push('\n');
    }
    let count = |wanted| {
        rows.iter()
            .filter(|(_, outcome, _)| *outcome == wanted)
            .count()
    };
    text + &format!(
        "\n{} passed, {} failed",
        count(Outcome::Passed),
        count(Outcome::Failed)
    )
}

/// Minutes and seconds.
fn clock(time: Duration) -> String {
    let seconds = time.as_secs();
    format!("{}:{:02}", seconds / 60, seconds % 60)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_last_line_counts_the_parts_that_ran() {
        let rows = [
            (Part::Format, Outcome::Passed, Duration::from_secs(3)),
            (Part::Licences, Outcome::Skipped, Duration::ZERO),
            (Part::Rust, Outcome::Failed, Duration::from_secs(75)),
        ];
        let parts = [Part::Format, Part::Licences, Part::Rust, Part::View];
        let text = summary(&parts, &rows);
        assert_eq!(
            text.lines().last(),
            Some("1 passed, 1 failed"),
            "nothing else is counted"
        );
        assert!(
            text.contains("rust      failed      1:15"),
            "each part has its time: {text}"
        );
        assert!(
            text.contains("view      not run"),
            "what was not reached is said: {text}"
        );
        assert!(
            text.contains("licences  skipped"),
            "what was skipped is said: {text}"
        );
    }
}
