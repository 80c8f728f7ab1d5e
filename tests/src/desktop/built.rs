//! The programs under test.

use std::env;
use std::path::PathBuf;

/// The built programs, as the environment names them.
pub struct Built {
    /// `fairlead-desktop`, from `FAIRLEAD_DESKTOP_BIN`.
    pub desktop: PathBuf,
    /// `fairlead`, from `FAIRLEAD_CLI_BIN`.
    pub cli: PathBuf,
}

impl Built {
    /// Returns the programs under test; `None`, with a printed sentence, where the environment
    /// does not name them.
    ///
    /// # Panics
    /// Panics where `CI` is `true` and they are not named: skipping there would be a hidden gap.
    pub fn from_env() -> Option<Self> {
        let named = |name: &str| {
            env::var_os(name)
                .filter(|path| !path.is_empty())
                .map(PathBuf::from)
        };
        let found = named("FAIRLEAD_DESKTOP_BIN").zip(named("FAIRLEAD_CLI_BIN"));
        if found.is_none() {
            let sentence = "skipped: set FAIRLEAD_DESKTOP_BIN and FAIRLEAD_CLI_BIN to the built \
                            programs to run the desktop tests";
            assert!(env::var("CI").as_deref() != Ok("true"), "{sentence}");
            eprintln!("{sentence}");
        }
        found.map(|(desktop, cli)| Self { desktop, cli })
    }
}
