//! The browser host: the contract over loopback HTTP, with a desktop that only pretends.

use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{self, Sender};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use anyhow::{Context as _, anyhow};
use chrono::{DateTime, Utc};
use fairlead_api::host::{Autostart, Choose, Desktop, DesktopSupport, Host};
use fairlead_api::{Failure, Reply, dispatch};
use fairlead_core::career::Career;
use fairlead_core::rhythm::notice::Route;
use fairlead_core::time::{self, Now};
use serde_json::{Value, json};
use tiny_http::{Header, Method, Request, Response, Server};

/// As the desktop program sets it, so that what would be refused there is refused here.
const CSP: &str = "default-src 'self'; connect-src 'self'; img-src 'self' data:; font-src 'self'; style-src 'self'; \
                   object-src 'none'; base-uri 'none'; frame-ancestors 'none'; form-action 'none'";

/// How the host is started.
pub struct Options {
    /// The folder of the built window.
    pub ui: PathBuf,
    /// The folder of the career; a temporary one without it.
    pub data_dir: Option<PathBuf>,
    /// Fills an empty career with the invented sample.
    pub demo: bool,
    /// Fills an empty career with generated people.
    pub people: Option<u32>,
    /// A clock that stands still.
    pub now: Option<DateTime<Utc>>,
    /// Whether a desktop is pretended.
    pub desktop: bool,
    /// The port; 0 for a free one.
    pub port: u16,
}

struct BrowserHost {
    career: Mutex<Career>,
    folder: PathBuf,
    clock: Mutex<Option<DateTime<Utc>>>,
    desktop: Option<FakeDesktop>,
    windows: Mutex<Vec<Sender<Value>>>,
}

/// A desktop that remembers what was asked of it and answers as the test said.
#[derive(Default)]
struct FakeDesktop {
    autostart: AtomicBool,
    chosen: Mutex<Option<PathBuf>>,
    mails: Mutex<Vec<String>>,
    route: Mutex<Option<Route>>,
}

/// Serves until the process ends. Prints its address on one line.
///
/// # Errors
/// The folder or the port cannot be used.
pub fn serve(options: Options) -> anyhow::Result<()> {
    let temporary = tempfile::tempdir()?;
    let folder = options.data_dir.unwrap_or_else(|| temporary.path().join("career"));
    let now = Now::new(options.now.unwrap_or_else(Utc::now), fairlead_api::zone::system());
    let mut career = Career::open(&folder, now)?;
    if career.size()?.people == 0 {
        if options.demo {
            fairlead_core::demo::fill(&mut career, now)?;
        }
        if let Some(people) = options.people {
            crate::book::fill(&mut career, people, 3, now)?;
        }
    }
    let host = Arc::new(BrowserHost {
        career: Mutex::new(career),
        folder,
        clock: Mutex::new(options.now),
        desktop: options.desktop.then(FakeDesktop::default),
        windows: Mutex::default(),
    });
    // Loopback only: nothing else on the network can reach it.
    let server = Server::http(("127.0.0.1", options.port)).map_err(|error| anyhow!("{error}"))?;
    let port = server.server_addr().to_ip().context("the server has no address")?.port();
    #[allow(clippy::print_stdout, reason = "whoever starts the host reads the address")]
    {
        println!("http://127.0.0.1:{port}");
        std::io::stdout().flush()?;
    }
    for request in server.incoming_requests() {
        let host = Arc::clone(&host);
        let ui = options.ui.clone();
        std::thread::spawn(move || {
            if let Err(error) = answer(&host, &ui, request) {
                // A browser that went away in the middle is no fault.
                tracing_line(&error);
            }
        });
    }
    Ok(())
}

#[allow(clippy::print_stderr, reason = "a test host says on stderr what went wrong")]
fn tracing_line(error: &anyhow::Error) {
    eprintln!("browser host: {error}");
}

fn answer(host: &BrowserHost, ui: &Path, mut request: Request) -> anyhow::Result<()> {
    let path = request.url().split('?').next().unwrap_or_default().to_owned();
    if *request.method() == Method::Post {
        let mut body = String::new();
        request.as_reader().read_to_string(&mut body)?;
        let body: Value = if body.is_empty() { json!({}) } else { serde_json::from_str(&body)? };
        if let Some(name) = path.strip_prefix("/rpc/") {
            let Reply { result, changed } = dispatch(host, name, body);
            if let Some(changed) = changed {
                let mut message = json!(changed);
                message["type"] = json!("changed");
                host.tell(&message);
            }
            let (status, value) = match result {
                Ok(value) => (200, value),
                Err(failure) => (400, json!(failure)),
            };
            return respond_json(request, status, &value);
        }
        if let Some(name) = path.strip_prefix("/test/") {
            let value = host.test(name, &body)?;
            return respond_json(request, 200, &value);
        }
    }
    if path == "/events" {
        return events(host, request);
    }
    file(ui, &path, request)
}

fn respond_json(request: Request, status: u16, value: &Value) -> anyhow::Result<()> {
    let response = Response::from_string(value.to_string())
        .with_status_code(status)
        .with_header(header("Content-Type", "application/json")?);
    Ok(request.respond(response)?)
}

fn header(name: &str, value: &str) -> anyhow::Result<Header> {
    Header::from_bytes(name, value).map_err(|()| anyhow!("{name} is no header"))
}

/// Server-sent events: what changed, and where a notification leads.
fn events(host: &BrowserHost, request: Request) -> anyhow::Result<()> {
    let (sender, receiver) = mpsc::channel();
    host.windows.lock().unwrap_or_else(PoisonError::into_inner).push(sender);
    let mut writer = request.into_writer();
    write!(writer, "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nCache-Control: no-store\r\n\r\n: hello\n\n")?;
    writer.flush()?;
    loop {
        match receiver.recv_timeout(Duration::from_secs(10)) {
            Ok(message) => write!(writer, "data: {message}\n\n")?,
            Err(mpsc::RecvTimeoutError::Timeout) => write!(writer, ": still here\n\n")?,
            Err(mpsc::RecvTimeoutError::Disconnected) => return Ok(()),
        }
        writer.flush()?;
    }
}

fn file(ui: &Path, path: &str, request: Request) -> anyhow::Result<()> {
    let wanted = path.trim_start_matches('/');
    let wanted = if wanted.is_empty() { "index.html" } else { wanted };
    let inside = !wanted.split('/').any(|part| part == "..");
    let found = inside.then(|| std::fs::read(ui.join(wanted)).ok()).flatten();
    let Some(bytes) = found else {
        return Ok(request.respond(Response::empty(404))?);
    };
    let kind = match wanted.rsplit('.').next().unwrap_or_default() {
        "html" => "text/html; charset=utf-8",
        "js" => "text/javascript",
        "css" => "text/css",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "woff2" => "font/woff2",
        _ => "application/octet-stream",
    };
    let response = Response::from_data(bytes)
        .with_header(header("Content-Type", kind)?)
        .with_header(header("Content-Security-Policy", CSP)?);
    Ok(request.respond(response)?)
}

impl BrowserHost {
    fn tell(&self, message: &Value) {
        let mut windows = self.windows.lock().unwrap_or_else(PoisonError::into_inner);
        windows.retain(|window| window.send(message.clone()).is_ok());
    }

    /// What a test does behind the window's back.
    fn test(&self, name: &str, body: &Value) -> anyhow::Result<Value> {
        let text = |key: &str| body[key].as_str().unwrap_or_default().to_owned();
        match name {
            "now" => {
                let at = time::from_text(&text("now")).context("now is no instant")?;
                *self.clock.lock().unwrap_or_else(PoisonError::into_inner) = Some(at);
                Ok(Value::Null)
            }
            // A tick of the clock, as the desktop program makes it.
            "wake" => {
                let wake = self.career().wake(self.now())?;
                if let Some(changed) = fairlead_api::changed(self) {
                    let mut message = json!(changed);
                    message["type"] = json!("changed");
                    self.tell(&message);
                }
                Ok(json!(wake))
            }
            "choose" => {
                let desktop = self.desktop.as_ref().context("there is no desktop")?;
                *desktop.chosen.lock().unwrap_or_else(PoisonError::into_inner) = Some(PathBuf::from(text("path")));
                Ok(Value::Null)
            }
            "mails" => {
                let desktop = self.desktop.as_ref().context("there is no desktop")?;
                Ok(json!(*desktop.mails.lock().unwrap_or_else(PoisonError::into_inner)))
            }
            other => Err(anyhow!("no test command {other}")),
        }
    }
}

impl Host for BrowserHost {
    fn career(&self) -> MutexGuard<'_, Career> {
        self.career.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn now(&self) -> Now {
        let fixed = *self.clock.lock().unwrap_or_else(PoisonError::into_inner);
        Now::new(fixed.unwrap_or_else(Utc::now), fairlead_api::zone::system())
    }

    fn folder(&self) -> &Path {
        &self.folder
    }

    fn desktop(&self) -> Option<&dyn Desktop> {
        self.desktop.as_ref().map(|desktop| desktop as &dyn Desktop)
    }
}

impl Desktop for FakeDesktop {
    fn support(&self) -> DesktopSupport {
        DesktopSupport {
            notifications: true,
            server: "pretended 1.0".to_owned(),
            buttons: true,
            tray: true,
            autostart: if self.autostart.load(Ordering::Relaxed) { Autostart::On } else { Autostart::Off },
            last_shown: String::new(),
            last_answered: String::new(),
        }
    }

    fn test_notification(&self) -> Result<(), Failure> {
        Ok(())
    }

    fn set_autostart(&self, autostart: Autostart) -> Result<(), Failure> {
        self.autostart.store(autostart == Autostart::On, Ordering::Relaxed);
        Ok(())
    }

    fn open_folder(&self, _: &Path) -> Result<(), Failure> {
        Ok(())
    }

    fn open_mail(&self, mailto: &str) -> Result<(), Failure> {
        self.mails.lock().unwrap_or_else(PoisonError::into_inner).push(mailto.to_owned());
        Ok(())
    }

    fn choose(&self, _: Choose) -> Result<Option<PathBuf>, Failure> {
        Ok(self.chosen.lock().unwrap_or_else(PoisonError::into_inner).take())
    }

    fn take_route(&self) -> Option<Route> {
        self.route.lock().unwrap_or_else(PoisonError::into_inner).take()
    }
}
