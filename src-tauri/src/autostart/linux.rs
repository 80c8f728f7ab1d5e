//! An entry in the autostart folder (Desktop Application Autostart Specification 0.5).
//!
//! Our own, and not tauri-plugin-autostart 2.7: that one leaves the program's path unquoted, so that a space in it
//! breaks the start, looks only in `~/.config`, and takes an entry that the desktop has turned off for one that is on.

use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};

use fairlead_api::host::Autostart;

/// The entry's name: the identifier, as portals and desktops expect it.
const FILE: &str = "app.fairlead.Fairlead.desktop";

/// Returns whether the entry is there and not turned off by the desktop's own settings.
pub fn get() -> Autostart {
    let text = entry().and_then(std::fs::read_to_string);
    if text.is_ok_and(|text| starts(&text)) {
        Autostart::On
    } else {
        Autostart::Off
    }
}

/// Writes or removes the entry.
///
/// # Errors
/// Those of the file system.
pub fn set(autostart: Autostart) -> io::Result<()> {
    let path = entry()?;
    match autostart {
        Autostart::On => {
            if let Some(folder) = path.parent() {
                std::fs::create_dir_all(folder)?;
            }
            std::fs::write(path, text(&super::program()?)?)
        }
        Autostart::Off => match std::fs::remove_file(path) {
            Err(error) if error.kind() == ErrorKind::NotFound => Ok(()),
            other => other,
        },
    }
}

fn entry() -> io::Result<PathBuf> {
    let named = std::env::var_os("XDG_CONFIG_HOME")
        .map(PathBuf::from)
        .filter(|path| path.is_absolute());
    let config = named.or_else(|| std::env::home_dir().map(|home| home.join(".config")));
    let config =
        config.ok_or_else(|| io::Error::new(ErrorKind::NotFound, "there is no home folder"))?;
    Ok(config.join("autostart").join(FILE))
}

fn text(program: &Path) -> io::Result<String> {
    let program = program
        .to_str()
        .filter(|path| !path.contains(['\n', '\r']))
        .ok_or_else(|| io::Error::new(ErrorKind::InvalidInput, "the program's path is no text"))?;
    Ok(format!(
        "[Desktop Entry]\nType=Application\nName=Fairlead\nComment=Keeps a career in motion\n\
         Exec={} --tray\nIcon=fairlead-desktop\nTerminal=false\nStartupNotify=false\n\
         X-GNOME-Autostart-enabled=true\nX-GNOME-Autostart-Delay=5\n",
        quoted(program)
    ))
}

/// Quotes an argument of `Exec` (Desktop Entry Specification 1.5, "The Exec key"), whose backslashes the string
/// type escapes once more.
fn quoted(argument: &str) -> String {
    let mut quoted = String::from("\"");
    for letter in argument.chars() {
        match letter {
            '\\' => quoted.push_str(r"\\\\"),
            '"' | '`' | '$' => {
                quoted.push_str(r"\\");
                quoted.push(letter);
            }
            '%' => quoted.push_str("%%"),
            other => quoted.push(other),
        }
    }
    quoted.push('"');
    quoted
}

/// Reads whether an entry starts anything: a desktop turns one off by `Hidden` or by GNOME's own key.
fn starts(text: &str) -> bool {
    let value = |key: &str| {
        text.lines()
            .filter_map(|line| line.split_once('='))
            .find(|(name, _)| name.trim() == key)
            .map(|(_, value)| value.trim().to_ascii_lowercase())
    };
    value("Exec").is_some()
        && value("Hidden").as_deref() != Some("true")
        && value("X-GNOME-Autostart-enabled").as_deref() != Some("false")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_with_spaces_and_signs_starts_the_program_and_nothing_else() {
        let text = text(Path::new("/home/ada/My $apps/100%/fair`lead")).expect("an entry");
        assert!(
            text.contains(r#"Exec="/home/ada/My \\$apps/100%%/fair\\`lead" --tray"#),
            "the path must reach the program whole: {text}"
        );
        assert!(starts(&text), "what we write must start");
    }

    #[test]
    fn an_entry_that_the_desktop_turned_off_is_off() {
        let on = "[Desktop Entry]\nExec=fairlead-desktop --tray\n";
        assert!(starts(on));
        for off in [
            "Hidden=true",
            "X-GNOME-Autostart-enabled=false",
            "Hidden = True",
        ] {
            assert!(!starts(&format!("{on}{off}\n")), "{off} turns it off");
        }
        assert!(!starts(""), "an empty entry starts nothing");
    }
}
