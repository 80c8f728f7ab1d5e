//! What the program was asked at its start.

use std::ffi::OsString;
use std::path::PathBuf;

/// The command line, parsed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Args {
    /// Whether to begin in the tray or with the window.
    pub begin: Begin,
    /// Whose career is opened.
    pub career: Which,
    /// The folder that was named, in place of the usual one.
    pub folder: Option<PathBuf>,
}

/// How the program begins.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Begin {
    /// With the window.
    #[default]
    Window,
    /// In the tray, without a web engine; so the desktop session starts it.
    Tray,
}

/// Whose career is opened.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Which {
    /// The person's own.
    #[default]
    Own,
    /// An invented one in a folder of its own.
    Demo,
}

/// What the command line asks for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Asked {
    /// To run.
    Run(Args),
    /// To print the usage.
    Usage,
    /// To print the version.
    Version,
}

/// What `--help` prints.
pub const USAGE: &str = "\
Usage: fairlead-desktop [--tray] [--demo] [--data-dir DIR]

  --tray          begin in the tray, without a window
  --demo          open an invented sample career in a folder of its own
  --data-dir DIR  keep the career in DIR
  --version       print the version
";

/// Parses the arguments after the program's name.
///
/// # Errors
/// One sentence that names the argument at fault.
pub fn parse(arguments: impl IntoIterator<Item = OsString>) -> Result<Asked, String> {
    let mut args = Args::default();
    let mut rest = arguments.into_iter();
    while let Some(argument) = rest.next() {
        match argument.to_str() {
            Some("--tray") => args.begin = Begin::Tray,
            Some("--demo") => args.career = Which::Demo,
            Some("--help" | "-h") => return Ok(Asked::Usage),
            Some("--version" | "-V") => return Ok(Asked::Version),
            Some("--data-dir") => {
                let folder = rest.next().filter(|folder| !folder.is_empty());
                args.folder = Some(folder.ok_or("--data-dir needs a folder after it.")?.into());
            }
            Some(text) if text.starts_with("--data-dir=") && text.len() > "--data-dir=".len() => {
                args.folder = Some(text["--data-dir=".len()..].into());
            }
            _ => {
                return Err(format!(
                    "{} is not an argument of this program; --help lists them.",
                    argument.to_string_lossy()
                ));
            }
        }
    }
    Ok(Asked::Run(args))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parsed(arguments: &[&str]) -> Result<Asked, String> {
        parse(arguments.iter().map(OsString::from))
    }

    #[test]
    fn nothing_said_opens_the_window_on_ones_own_career() {
        assert_eq!(parsed(&[]), Ok(Asked::Run(Args::default())));
    }

    #[test]
    fn tray_demo_and_folder_are_understood_in_any_order() {
        let wanted = Args {
            begin: Begin::Tray,
            career: Which::Demo,
            folder: Some(PathBuf::from("/tmp/some folder")),
        };
        for arguments in [
            &["--tray", "--demo", "--data-dir", "/tmp/some folder"][..],
            &["--data-dir=/tmp/some folder", "--demo", "--tray"][..],
        ] {
            assert_eq!(parsed(arguments), Ok(Asked::Run(wanted.clone())));
        }
    }

    #[test]
    fn an_unknown_argument_is_named_in_the_sentence() {
        let sentence = parsed(&["--trya"]).expect_err("a typing error is not ignored");
        assert!(
            sentence.contains("--trya"),
            "the person must see what was wrong: {sentence}"
        );
        assert!(parsed(&["--data-dir"]).is_err(), "a folder must follow");
        assert!(
            parsed(&["--data-dir="]).is_err(),
            "an empty folder is no folder"
        );
    }
}
