//! A named step: says what it does, is skipped when done, and fails with one clear sentence.

use std::process::{Command, ExitStatus};

use anyhow::{Result, bail};

/// What a step finds before it does anything.
pub enum State {
    /// Nothing is left to do; the words say what was found.
    Done(String),
    /// The words say what will be done.
    Needed(String),
}

/// Says what a step does and does it, or says that it is done.
///
/// # Errors
/// Those of `act`, which ought to say what went wrong and what to do.
pub fn step(name: &str, state: State, act: impl FnOnce() -> Result<()>) -> Result<()> {
    match state {
        State::Done(found) => {
            println!("[setup] {name}: {found}");
            Ok(())
        }
        State::Needed(plan) => {
            println!("[setup] {name}: {plan} …");
            act()
        }
    }
}

/// Runs a command to its end, with its output on this terminal.
///
/// # Errors
/// If it cannot start or does not succeed: one sentence, with `advice` as its end.
pub fn run(command: &mut Command, advice: &str) -> Result<()> {
    let line = shown(command);
    match command.status() {
        Ok(status) if status.success() => Ok(()),
        Ok(status) => bail!("`{line}` {}: {advice}", ending(status)),
        Err(error) => bail!("`{line}` could not be started ({error}): {advice}"),
    }
}

/// The same command, ended with everything it started after `minutes` on a continuous-integration
/// machine.
///
/// A browser that never answers would otherwise use up the whole run and leave no report. At a
/// person's terminal nothing is added: Ctrl+C is better there.
pub fn limited(command: Command, minutes: u32) -> Command {
    if cfg!(target_os = "linux") && crate::workspace::is_ci() {
        under_timeout(&command, minutes)
    } else {
        command
    }
}

fn under_timeout(command: &Command, minutes: u32) -> Command {
    let mut limited = Command::new("timeout");
    limited.args(["--kill-after=20s", &format!("{minutes}m")]);
    limited.arg(command.get_program()).args(command.get_args());
    if let Some(folder) = command.get_current_dir() {
        limited.current_dir(folder);
    }
    for (name, value) in command.get_envs() {
        match value {
            Some(value) => limited.env(name, value),
            None => limited.env_remove(name),
        };
    }
    limited
}

fn shown(command: &Command) -> String {
    let program = std::path::Path::new(command.get_program());
    let mut line = program
        .file_name()
        .unwrap_or_default()
        .to_string_lossy()
        .into_owned();
    for arg in command.get_args() {
        line.push(' ');
        line.push_str(&arg.to_string_lossy());
    }
    line
}

fn ending(status: ExitStatus) -> String {
    match status.code() {
        // What `timeout` ends with.
        Some(124) => "ran out of time".to_owned(),
        Some(code) => format!("failed with code {code}"),
        None => "was killed".to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[cfg(target_os = "linux")]
    #[test]
    fn a_limited_command_is_the_same_command() {
        let mut command = Command::new("sh");
        command.args(["-c", "test \"$PWD $COLOUR\" = '/ blue'"]);
        command.env("COLOUR", "blue").current_dir("/");
        assert!(
            run(&mut under_timeout(&command, 1), "").is_ok(),
            "folder and environment stay"
        );
    }

    #[test]
    fn a_done_step_is_skipped() {
        let result = step("paint", State::Done("dry".to_owned()), || {
            bail!("painted twice")
        });
        assert!(result.is_ok(), "what is done is not done again");
    }

    #[test]
    fn a_failure_names_the_command_and_what_to_do() {
        let mut command = Command::new("no-such-program-of-fairlead");
        let error = run(command.arg("--now"), "install it")
            .unwrap_err()
            .to_string();
        assert!(
            error.contains("no-such-program-of-fairlead --now"),
            "it names the command: {error}"
        );
        assert!(
            error.ends_with("install it"),
            "it ends with what to do: {error}"
        );
    }
}
