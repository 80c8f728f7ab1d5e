use std::fs;
use std::path::PathBuf;

use anyhow::{Context, Result};
use fairlead_tests::desktop::{Session, WebDriver, eventually};
use serde_json::json;

/// WebKitGTK's own small browser, which its packages bring along.
fn mini_browser() -> Result<PathBuf> {
    let multiarch = fs::read_dir("/usr/lib")?
        .flatten()
        .map(|entry| entry.path());
    let mut places = multiarch.map(|folder| folder.join("webkit2gtk-4.1/MiniBrowser"));
    places
        .find(|path| path.exists())
        .context("MiniBrowser comes with libwebkit2gtk-4.1-0")
}

const PAGE: &str = r#"<!doctype html><title>Stand-in</title>
<meta http-equiv="Content-Security-Policy"
  content="default-src 'none'; script-src 'unsafe-inline'; img-src 'none'">
<h1>Today</h1><input id="who"><button onclick="document.title = who.value">Save</button>
<style>h1 { color: red }</style>
<script>window.__TAURI_INTERNALS__ = { invoke: async (command, { name, args }) => {
  if (name === 'broken') throw { code: 'broken', message: 'It broke.' };
  return { command, name, args };
} };</script>"#;

#[test]
fn a_page_is_driven_read_and_photographed() {
    Session::run(|session| {
        let page = session.folder().join("page.html");
        fs::write(&page, PAGE)?;
        let driver = WebDriver::open(session, &mini_browser()?, &["--automation"])?;
        driver.navigate(&format!("file://{}", page.display()))?;
        assert_eq!(driver.title()?, "Stand-in");
        assert_eq!(driver.text(&driver.find("h1")?)?, "Today");
        driver.send_keys(&driver.find("#who")?, "Ada Example")?;
        driver.click(&driver.wait_for("button")?)?;
        eventually("the click is handled", || {
            (driver.title().ok()? == "Ada Example").then_some(())
        })?;
        assert!(driver.find("h2").is_err(), "what is not there is not found");
        let answer = driver.rpc("today", &json!({ "a": 1 }))?;
        assert_eq!(
            answer,
            json!({ "command": "rpc", "name": "today", "args": { "a": 1 } }),
            "the contract is reached through the window's own door"
        );
        let failure = driver.rpc("broken", &json!({})).expect_err("it throws");
        assert!(
            failure.to_string().contains("It broke."),
            "the Failure is told: {failure}"
        );
        driver.watch_policy()?;
        driver.execute("new Image().src = 'https://example.org/picture.png';", &[])?;
        let refused = eventually("the picture is refused", || {
            driver
                .refused_by_policy()
                .ok()
                .filter(|refused| refused.len() == 2)
        })?;
        assert_eq!(
            refused,
            [
                "img-src: https://example.org/picture.png",
                "<style>h1 { color: red }</style>"
            ],
            "what was refused later is heard, what was refused before is seen"
        );
        let picture = driver.screenshot("page")?;
        assert!(picture.starts_with(b"\x89PNG"), "a picture is a PNG");
        // A white sheet of the size of the window takes 4 kB.
        assert!(
            picture.len() > 6_000,
            "the page is painted: {} bytes",
            picture.len()
        );
        Ok(())
    });
}

#[test]
fn windows_are_seen_and_closed() {
    Session::run(|session| {
        assert_eq!(session.screen().windows()?, [], "a new screen is empty");
        let page = session.folder().join("page.html");
        fs::write(&page, PAGE)?;
        let mut program = session
            .program(mini_browser()?)
            .arg(format!("file://{}", page.display()))
            .start()?;
        let window = session.screen().wait_for_window("Stand-in")?;
        assert_eq!(window.pid, program.pid(), "a window belongs to a process");
        session.shoot("window");
        session.screen().close(&window)?;
        program.wait_for_exit()?;
        assert_eq!(session.screen().windows()?, [], "it has gone");
        Ok(())
    });
}
