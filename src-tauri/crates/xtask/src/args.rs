//! What the command line asks for.

use anyhow::{Result, bail};

use crate::setup::Purpose;
use crate::test::{OnFailure, Part};
use crate::workspace::Profile;

/// One thing the task runner can do.
#[derive(Debug, PartialEq)]
pub enum Task {
    /// Print the usage.
    Help,
    /// Install what a purpose needs.
    Setup(Purpose),
    /// Build the program and start it with these arguments.
    Run {
        /// How to build it.
        profile: Profile,
        /// What follows `--`.
        args: Vec<String>,
    },
    /// Run parts of the tests, in their own order.
    Test {
        /// All parts, if none was named.
        parts: Vec<Part>,
        /// Whether a failed part ends the run.
        on_failure: OnFailure,
    },
    /// Measure, with these arguments for the measuring program.
    Bench {
        /// What follows `bench`, with or without `--` before it.
        args: Vec<String>,
    },
    /// Write the TypeScript bindings.
    Codegen,
    /// The fast inner loop.
    Check,
    /// Build the .deb.
    Package,
}

/// Reads the arguments after the program's name.
///
/// # Errors
/// Names the first argument that is not understood.
pub fn parse(args: impl Iterator<Item = String>) -> Result<Task> {
    let mut args = args.peekable();
    let Some(task) = args.next() else {
        return Ok(Task::Help);
    };
    let mut own: Vec<String> = Vec::new();
    let mut passed: Vec<String> = Vec::new();
    while let Some(arg) = args.next() {
        if arg == "--" {
            passed.extend(args.by_ref());
        } else {
            own.push(arg);
        }
    }
    match task.as_str() {
        "help" | "--help" | "-h" => Ok(Task::Help),
        "run" => Ok(Task::Run {
            profile: profile(&own)?,
            args: passed,
        }),
        "test" => {
            none("test", &passed)?;
            test(&own)
        }
        "bench" => {
            own.extend(passed);
            Ok(Task::Bench { args: own })
        }
        "setup" => {
            none("setup", &passed)?;
            setup(&own)
        }
        "check" => none("check", &[own, passed].concat()).map(|()| Task::Check),
        "codegen" => none("codegen", &[own, passed].concat()).map(|()| Task::Codegen),
        "package" => none("package", &[own, passed].concat()).map(|()| Task::Package),
        other => bail!("there is no task {other:?}"),
    }
}

fn profile(own: &[String]) -> Result<Profile> {
    match own {
        [] => Ok(Profile::Dev),
        [flag] if flag == "--release" => Ok(Profile::Release),
        [first, ..] => {
            bail!("run does not know {first:?}; the program's own arguments follow `--`")
        }
    }
}

fn test(own: &[String]) -> Result<Task> {
    let mut parts = Vec::new();
    let mut on_failure = OnFailure::Stop;
    for arg in own {
        if arg == "--keep-going" {
            on_failure = OnFailure::KeepGoing;
            continue;
        }
        let Some(part) = Part::ALL.into_iter().find(|part| part.name() == arg) else {
            bail!("test has no part {arg:?}");
        };
        parts.push(part);
    }
    if parts.is_empty() {
        parts.extend(Part::ALL);
    }
    Ok(Task::Test { parts, on_failure })
}

fn setup(own: &[String]) -> Result<Task> {
    match own.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        [] | ["test"] => Ok(Task::Setup(Purpose::Test)),
        ["run"] => Ok(Task::Setup(Purpose::Run)),
        [other, ..] => bail!("setup does not know {other:?}"),
    }
}

fn none(task: &str, args: &[String]) -> Result<()> {
    match args.first() {
        None => Ok(()),
        Some(arg) => bail!("{task} takes no {arg:?}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parsed(line: &str) -> Result<Task> {
        parse(line.split_whitespace().map(str::to_owned))
    }

    #[test]
    fn what_follows_the_dashes_goes_to_the_program() {
        let task = parsed("run -- --demo --data-dir d").unwrap();
        let args = vec!["--demo".to_owned(), "--data-dir".to_owned(), "d".to_owned()];
        assert_eq!(
            task,
            Task::Run {
                profile: Profile::Dev,
                args
            },
            "nothing is lost or reordered"
        );
        assert!(
            parsed("run --demo").is_err(),
            "a forgotten `--` is said, not guessed"
        );
    }

    #[test]
    fn test_without_a_part_runs_all_of_them() {
        let Task::Test { parts, on_failure } = parsed("test").unwrap() else {
            panic!("test is a test task");
        };
        assert_eq!(
            parts,
            Part::ALL,
            "in the order in which they are cheapest to fail"
        );
        assert_eq!(
            on_failure,
            OnFailure::Stop,
            "a failed part ends the run unless asked"
        );
    }

    #[test]
    fn parts_can_be_named_and_unknown_ones_are_refused() {
        let task = parsed("test view --keep-going").unwrap();
        let on_failure = OnFailure::KeepGoing;
        assert_eq!(
            task,
            Task::Test {
                parts: vec![Part::View],
                on_failure
            },
            "one part, as named"
        );
        assert!(
            parsed("test everything").is_err(),
            "a misspelt part must not pass as no part"
        );
    }

    #[test]
    fn setup_takes_a_purpose() {
        assert_eq!(
            parsed("setup run").unwrap(),
            Task::Setup(Purpose::Run),
            "as named"
        );
        assert_eq!(
            parsed("setup").unwrap(),
            Task::Setup(Purpose::Test),
            "all a developer needs"
        );
        assert!(
            parsed("check now").is_err(),
            "an argument that does nothing is refused"
        );
    }
}
