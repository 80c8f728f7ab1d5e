//! What is handed to other programs: a folder to the file manager, a file to whatever shows it, a draft to the mail
//! program.

use std::path::Path;

use fairlead_api::failure::{Code, Failure};

use crate::words;

pub mod choose;

/// Opens a folder in the file manager.
///
/// # Errors
/// "Not now" when it is no folder or no program takes it.
pub fn folder(folder: &Path) -> Result<(), Failure> {
    if !folder.is_dir() {
        return Err(Failure::new(
            Code::NotNow,
            words::no_such_folder(folder.display()),
        ));
    }
    open(folder.as_os_str()).map_err(|error| {
        tracing::warn!(%error, "no program opened a folder");
        Failure::new(Code::NotNow, words::no_file_manager(folder.display()))
    })
}

/// Opens a file in the program that the system has for its kind.
///
/// # Errors
/// "Not now" when it is no file or no program takes it.
pub fn file(file: &Path) -> Result<(), Failure> {
    if !file.is_file() {
        return Err(Failure::new(
            Code::NotNow,
            words::no_such_file(file.display()),
        ));
    }
    open(file.as_os_str()).map_err(|error| {
        tracing::warn!(%error, "no program opened a file");
        Failure::new(Code::NotNow, words::no_program(file.display()))
    })
}

/// Opens a `mailto:` address in the mail program. Its scheme is looked at again: the text comes from the page.
///
/// # Errors
/// "Invalid" for anything but `mailto:`; "not now" when no program takes it.
pub fn mail(mailto: &str) -> Result<(), Failure> {
    if !is(mailto, &["mailto:"]) {
        return Err(Failure::new(Code::Invalid, words::not_a_mail()));
    }
    open(mailto.as_ref()).map_err(|error| {
        tracing::warn!(%error, "no program took a mail");
        Failure::new(Code::NotNow, words::no_mail_program())
    })
}

/// Opens an `https:` or `http:` address in the browser. The program itself connects to nothing.
///
/// # Errors
/// "Invalid" for any other scheme; "not now" when no program takes it.
pub fn link(url: &str) -> Result<(), Failure> {
    if !is(url, &["https://", "http://"]) {
        return Err(Failure::new(Code::Invalid, words::not_a_link()));
    }
    open(url.as_ref()).map_err(|error| {
        tracing::warn!(%error, "no program took a link");
        Failure::new(Code::NotNow, words::no_browser())
    })
}

/// Whether a text has one of these schemes and nothing that another program could take for something else.
fn is(text: &str, schemes: &[&str]) -> bool {
    let scheme = |scheme: &&str| {
        text.get(..scheme.len())
            .is_some_and(|start| start.eq_ignore_ascii_case(scheme))
    };
    schemes.iter().any(scheme) && !text.chars().any(|c| c.is_control() || c.is_whitespace())
}

/// Our files are for the person alone (umask 077), but what another program writes is its own affair.
#[cfg(unix)]
fn open(what: &std::ffi::OsStr) -> std::io::Result<()> {
    use std::process::{Command, Stdio};

    let opener = if cfg!(target_os = "macos") {
        "open"
    } else {
        "xdg-open"
    };
    let mut child = Command::new("/bin/sh")
        .args([
            "-c",
            "command -v \"$1\" >/dev/null || exit 127; umask 022; exec \"$1\" \"$2\"",
            "sh",
            opener,
        ])
        .arg(what)
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()?;
    // It may be the program itself and stay, so only an early failure is waited for.
    for _ in 0..20 {
        std::thread::sleep(std::time::Duration::from_millis(50));
        match child.try_wait()? {
            Some(status) if status.success() => return Ok(()),
            Some(status) => {
                return Err(std::io::Error::other(format!(
                    "{opener} ended with {status}"
                )));
            }
            None => {}
        }
    }
    // Somebody must take its exit status, or it stays behind as a zombie.
    std::thread::spawn(move || child.wait());
    Ok(())
}

#[cfg(not(unix))]
fn open(what: &std::ffi::OsStr) -> std::io::Result<()> {
    open::that_detached(what)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_mails_and_web_addresses_are_handed_to_other_programs() {
        let is_mail = |text| is(text, &["mailto:"]);
        assert!(is_mail("mailto:ada@example.org?subject=Lunch"));
        assert!(is_mail("MAILTO:ada@example.org"));
        for other in [
            "https://example.org",
            "file:///etc/passwd",
            "mailto",
            "",
            "mailto:a\n-x",
        ] {
            assert!(!is_mail(other), "{other:?} must not leave the program");
        }
        assert!(mail("javascript:alert(1)").is_err());
        assert!(is("HTTPS://example.org/in/ada", &["https://", "http://"]));
        for other in [
            "file:///etc/passwd",
            "javascript:alert(1)",
            "https:/x",
            "https://a b",
        ] {
            assert!(link(other).is_err(), "{other:?} must not leave the program");
        }
    }
}
