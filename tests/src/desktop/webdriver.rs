//! The window of the program, driven over W3C WebDriver by WebKitGTK's own driver.

mod policy;

use std::fs;
use std::net::TcpListener;
use std::path::Path;
use std::thread::sleep;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, anyhow, bail};
use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use serde_json::{Value, json};
use ureq::Agent;

use super::process::Running;
use super::session::{Session, shot_file};
use super::wait::eventually;

/// The key under which the W3C standard hands out elements.
const ELEMENT: &str = "element-6066-11e4-a52e-4f735466cecf";

/// How long one command may take. Creating a session starts the program and its web engine, and
/// hangs for ever when the program opens no window.
const COMMAND_TIME: Duration = Duration::from_secs(90);

/// How long the driver may take to end the program, after the session was closed.
const ENDING: Duration = Duration::from_secs(5);

/// A WebDriver session with the program's window; it ends with the value.
pub struct WebDriver {
    // The driver ends after the session was closed, see Drop.
    driver: Running,
    agent: Agent,
    base: String,
    session: String,
}

/// An element of the page.
#[derive(Clone, Debug)]
pub struct Element(String);

impl WebDriver {
    /// Starts the program through `WebKitWebDriver` and waits for its first window. The program
    /// has to open one: a start into the tray cannot be driven.
    ///
    /// # Errors
    /// Fails when the driver is missing, or when no window comes up.
    pub fn open(session: &Session, program: &Path, args: &[&str]) -> Result<Self> {
        // The program turns this renderer off where there is no GPU, and without it WebKitGTK 2.50
        // answers a request for a picture only if the page happens to be drawn anew.
        Self::drawn(session, program, args, "0")
    }

    /// Starts the program as [`WebDriver::open`] does, and draws as the program draws where there is no GPU. Pictures
    /// may then never come.
    ///
    /// # Errors
    /// As for [`WebDriver::open`].
    pub fn open_as_it_is(session: &Session, program: &Path, args: &[&str]) -> Result<Self> {
        Self::drawn(session, program, args, "1")
    }

    fn drawn(session: &Session, program: &Path, args: &[&str], off: &str) -> Result<Self> {
        let port = free_port()?;
        let driver = session
            .program("WebKitWebDriver")
            .arg(format!("--port={port}"))
            // Makes wry hand the first web view to the driver.
            .env("TAURI_WEBVIEW_AUTOMATION", "true")
            .env("WEBKIT_DISABLE_DMABUF_RENDERER", off)
            .start()
            .context("install the package webkit2gtk-driver")?;
        let config = Agent::config_builder()
            .timeout_global(Some(COMMAND_TIME))
            .http_status_as_error(false)
            .build();
        let mut opened = Self {
            driver,
            agent: config.into(),
            base: format!("http://127.0.0.1:{port}"),
            session: String::new(),
        };
        eventually("WebKitWebDriver listens", || {
            let status = opened
                .agent
                .get(format!("{}/status", opened.base))
                .call()
                .ok()?;
            status.status().is_success().then_some(())
        })?;
        let options = json!({ "binary": program, "args": args });
        let capabilities = json!({ "alwaysMatch": { "webkitgtk:browserOptions": options } });
        let created = opened
            .request("POST", "/session", &json!({ "capabilities": capabilities }))
            .context("no WebDriver session; did the program open a window?")?;
        let id = created["sessionId"]
            .as_str()
            .context("the session has no id")?;
        opened.session = format!("/session/{id}");
        opened.post(
            "/timeouts",
            &json!({ "script": 60_000, "pageLoad": 60_000, "implicit": 0 }),
        )?;
        Ok(opened)
    }

    /// Runs the body of a function in the page and returns what it returns.
    ///
    /// # Errors
    /// Fails when the script throws.
    pub fn execute(&self, script: &str, args: &[Value]) -> Result<Value> {
        self.post("/execute/sync", &json!({ "script": script, "args": args }))
    }

    /// Runs the body of a function whose last argument is a callback, and returns what that is
    /// called with.
    ///
    /// # Errors
    /// Fails when the script throws, or does not call back in time.
    pub fn execute_async(&self, script: &str, args: &[Value]) -> Result<Value> {
        self.post("/execute/async", &json!({ "script": script, "args": args }))
    }

    /// Calls a query or mutation of the contract through the window's own door.
    ///
    /// # Errors
    /// Fails with the Failure that the program answered.
    pub fn rpc(&self, name: &str, args: &Value) -> Result<Value> {
        let script = "const done = arguments[2];
            window.__TAURI_INTERNALS__.invoke('rpc', { name: arguments[0], args: arguments[1] })
                .then((value) => done({ value }))
                .catch((failure) => done({ failure: failure ?? 'no reason' }));";
        let answer = self.execute_async(script, &[json!(name), args.clone()])?;
        match answer.get("failure") {
            Some(failure) => bail!("rpc {name} {args}: {failure}"),
            None => Ok(answer["value"].clone()),
        }
    }

    /// Returns the title of the page.
    ///
    /// # Errors
    /// Fails when the page is gone.
    pub fn title(&self) -> Result<String> {
        text(self.get("/title")?)
    }

    /// Makes the window as large as asked and waits until the page is.
    ///
    /// # Errors
    /// Fails when the window stays another size.
    pub fn resize(&self, width: u32, height: u32) -> Result<()> {
        let rect = json!({ "width": width, "height": height });
        self.post("/window/rect", &rect)?;
        let script = "return [innerWidth, innerHeight];";
        eventually(&format!("a page of {width} by {height}"), || {
            (self.execute(script, &[]).ok()? == json!([width, height])).then_some(())
        })
    }

    /// Opens an address in the window.
    ///
    /// # Errors
    /// Fails when it cannot be loaded.
    pub fn navigate(&self, url: &str) -> Result<()> {
        self.post("/url", &json!({ "url": url })).map(drop)
    }

    /// Returns the first element that a CSS selector matches now.
    ///
    /// # Errors
    /// Fails when there is none.
    pub fn find(&self, css: &str) -> Result<Element> {
        self.locate("css selector", css)
    }

    /// Returns the first button whose text contains `label`.
    ///
    /// # Errors
    /// Fails when there is none.
    pub fn button(&self, label: &str) -> Result<Element> {
        let path = format!("//button[contains(normalize-space(.), '{label}')]");
        self.locate("xpath", &path)
    }

    /// Waits until a CSS selector matches.
    ///
    /// # Errors
    /// Fails when nothing matches in time.
    pub fn wait_for(&self, css: &str) -> Result<Element> {
        eventually(&format!("an element {css}"), || self.find(css).ok())
    }

    /// Returns the text of an element as it is shown.
    ///
    /// # Errors
    /// Fails when the element is gone.
    pub fn text(&self, element: &Element) -> Result<String> {
        text(self.get(&format!("/element/{}/text", element.0))?)
    }

    /// Clicks an element.
    ///
    /// # Errors
    /// Fails when it cannot be clicked.
    pub fn click(&self, element: &Element) -> Result<()> {
        self.post(&format!("/element/{}/click", element.0), &json!({}))
            .map(drop)
    }

    /// Types into an element.
    ///
    /// # Errors
    /// Fails when it takes no input.
    pub fn send_keys(&self, element: &Element, keys: &str) -> Result<()> {
        self.post(
            &format!("/element/{}/value", element.0),
            &json!({ "text": keys }),
        )
        .map(drop)
    }

    /// Returns a picture of the page (PNG), and writes it to the folder that `FAIRLEAD_SHOTS`
    /// names, where it names one.
    ///
    /// # Errors
    /// Fails when the page is gone.
    pub fn screenshot(&self, moment: &str) -> Result<Vec<u8>> {
        // Before its first frame is painted the picture of a page is one white sheet.
        let painted = "const done = arguments[0];
            requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, 50, true)));";
        self.execute_async(painted, &[])?;
        let picture = BASE64_STANDARD.decode(text(self.get("/screenshot")?)?)?;
        if let Some(file) = shot_file(moment) {
            fs::write(file, &picture)?;
        }
        Ok(picture)
    }

    fn locate(&self, using: &str, value: &str) -> Result<Element> {
        let found = self.post("/element", &json!({ "using": using, "value": value }))?;
        let id = found[ELEMENT]
            .as_str()
            .with_context(|| format!("{value} is no element"))?;
        Ok(Element(id.to_owned()))
    }

    fn get(&self, path: &str) -> Result<Value> {
        self.request("GET", &format!("{}{path}", self.session), &Value::Null)
    }

    fn post(&self, path: &str, body: &Value) -> Result<Value> {
        self.request("POST", &format!("{}{path}", self.session), body)
    }

    fn request(&self, method: &str, path: &str, body: &Value) -> Result<Value> {
        let url = format!("{}{path}", self.base);
        let response = match method {
            "POST" => self.agent.post(url).send_json(body),
            "DELETE" => self.agent.delete(url).call(),
            _ => self.agent.get(url).call(),
        };
        let mut response = response.with_context(|| format!("{method} {path}"))?;
        let answer: Value = response
            .body_mut()
            .with_config()
            .limit(64 << 20)
            .read_json()?;
        let value = answer["value"].clone();
        match value.get("error").and_then(Value::as_str) {
            Some(error) => Err(anyhow!("{method} {path}: {error}: {}", value["message"])),
            None => Ok(value),
        }
    }
}

impl Drop for WebDriver {
    fn drop(&mut self) {
        if !self.session.is_empty() {
            // A program that has ended already has closed the session with it.
            let _ = self.request("DELETE", &self.session, &Value::Null);
            // The driver answers before it has ended the program. Ended itself in that moment, it would leave the
            // program behind.
            let until = Instant::now() + ENDING;
            while has_children(self.driver.pid()) && Instant::now() < until {
                sleep(Duration::from_millis(10));
            }
        }
    }
}

/// Whether a process has children that still run. One that has ended and only waits to be asked about (Z) has given its
/// locks and its place on the bus back; while it is ending it has no executable any more, and still holds both.
fn has_children(pid: u32) -> bool {
    let Ok(tasks) = fs::read_dir(format!("/proc/{pid}/task")) else {
        return false;
    };
    tasks.flatten().any(|task| {
        let children = fs::read_to_string(task.path().join("children")).unwrap_or_default();
        children
            .split_whitespace()
            .filter_map(|child| fs::read_to_string(format!("/proc/{child}/stat")).ok())
            .any(|stat| {
                !stat
                    .rsplit(") ")
                    .next()
                    .unwrap_or_default()
                    .starts_with('Z')
            })
    })
}

fn text(value: Value) -> Result<String> {
    value
        .as_str()
        .map(str::to_owned)
        .with_context(|| format!("{value} is no text"))
}

fn free_port() -> Result<u16> {
    // Free until the driver takes it, a few milliseconds later.
    Ok(TcpListener::bind("127.0.0.1:0")?.local_addr()?.port())
}
