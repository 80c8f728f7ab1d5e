//! The browser host: the contract over loopback HTTP, with a desktop that only pretends.

use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

use anyhow::{Context as _, anyhow};
use axum::extract::{Path as UrlPath, State};
use axum::http::header::CONTENT_SECURITY_POLICY;
use axum::http::{HeaderValue, StatusCode};
use axum::response::sse::{Event, KeepAlive};
use axum::response::{IntoResponse, Response, Sse};
use axum::routing::{get, post};
use axum::{Json, Router};
use chrono::{DateTime, Utc};
use fairlead_api::host::{Autostart, Choose, Desktop, DesktopSupport, Host};
use fairlead_api::{Book, Changed, Failure, dispatch};
use fairlead_core::career::Career;
use fairlead_core::rhythm::notice::Route;
use fairlead_core::time::{self, Now};
use futures_util::{StreamExt as _, future};
use serde_json::{Value, json};
use tokio::net::TcpListener;
use tokio::sync::broadcast;
use tokio_stream::wrappers::BroadcastStream;
use tower_http::services::ServeDir;
use tower_http::set_header::SetResponseHeaderLayer;

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
    book: Book,
    clock: Mutex<Option<DateTime<Utc>>>,
    desktop: Option<FakeDesktop>,
    windows: broadcast::Sender<Value>,
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
    let folder = options
        .data_dir
        .clone()
        .unwrap_or_else(|| temporary.path().join("career"));
    let now = Now::new(
        options.now.unwrap_or_else(Utc::now),
        fairlead_api::zone::system(),
    );
    let book = Book::open(&folder, now);
    // One that does not open is shown as such.
    if let Ok(mut career) = book.career() {
        fill(&mut career, &options, now)?;
    }
    book.changed();
    let host = Arc::new(BrowserHost {
        book,
        clock: Mutex::new(options.now),
        desktop: options.desktop.then(FakeDesktop::default),
        windows: broadcast::channel(64).0,
    });
    let app = Router::new()
        .route("/rpc/{name}", post(rpc))
        .route("/test/{name}", post(behind))
        .route("/events", get(events))
        .fallback_service(ServeDir::new(&options.ui))
        .layer(SetResponseHeaderLayer::overriding(
            CONTENT_SECURITY_POLICY,
            HeaderValue::from_static(CSP),
        ))
        .with_state(host);
    tokio::runtime::Runtime::new()?.block_on(async {
        // Loopback only: nothing else on the network can reach it.
        let listener = TcpListener::bind(("127.0.0.1", options.port)).await?;
        #[allow(
            clippy::print_stdout,
            reason = "whoever starts the host reads the address"
        )]
        {
            println!("http://{}", listener.local_addr()?);
            std::io::stdout().flush()?;
        }
        Ok(axum::serve(listener, app).await?)
    })
}

/// Fills an empty career as the test wants it.
fn fill(career: &mut Career, options: &Options, now: Now) -> anyhow::Result<()> {
    if career.size()?.people > 0 {
        return Ok(());
    }
    if options.demo {
        fairlead_core::demo::fill(career, now)?;
    }
    if let Some(people) = options.people {
        crate::book::fill(career, people, 3, now)?;
    }
    Ok(())
}

type Shared = State<Arc<BrowserHost>>;

/// Runs a command of the contract off the threads that serve, as the desktop does.
async fn rpc(State(host): Shared, UrlPath(name): UrlPath<String>, body: String) -> Response {
    let Ok(args) = parse(&body) else {
        return StatusCode::BAD_REQUEST.into_response();
    };
    let Ok(reply) = tokio::task::spawn_blocking(move || {
        let reply = dispatch(&*host, &name, args);
        if let Some(changed) = &reply.changed {
            host.tell(changed);
        }
        reply
    })
    .await
    else {
        return StatusCode::INTERNAL_SERVER_ERROR.into_response();
    };
    match reply.result {
        Ok(value) => Json(value).into_response(),
        Err(failure) => (StatusCode::BAD_REQUEST, Json(json!(failure))).into_response(),
    }
}

/// What a test does behind the window's back.
async fn behind(State(host): Shared, UrlPath(name): UrlPath<String>, body: String) -> Response {
    let Ok(args) = parse(&body) else {
        return StatusCode::BAD_REQUEST.into_response();
    };
    match tokio::task::spawn_blocking(move || host.test(&name, &args)).await {
        Ok(Ok(value)) => Json(value).into_response(),
        Ok(Err(error)) => (StatusCode::BAD_REQUEST, error.to_string()).into_response(),
        Err(_) => StatusCode::INTERNAL_SERVER_ERROR.into_response(),
    }
}

fn parse(body: &str) -> serde_json::Result<Value> {
    if body.is_empty() {
        Ok(json!({}))
    } else {
        serde_json::from_str(body)
    }
}

/// What changed, and where a notification leads, as server-sent events.
async fn events(State(host): Shared) -> impl IntoResponse {
    let messages = BroadcastStream::new(host.windows.subscribe())
        .filter_map(|message| future::ready(message.ok()))
        .map(|message| Event::default().json_data(message));
    Sse::new(messages).keep_alive(KeepAlive::default())
}

impl BrowserHost {
    fn tell(&self, changed: &Changed) {
        let mut message = json!(changed);
        message["type"] = json!("changed");
        // Without a window nobody listens, and nobody has to.
        let _ = self.windows.send(message);
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
                let wake = self.career()?.wake(self.now())?;
                if let Some(changed) = fairlead_api::changed(self) {
                    self.tell(&changed);
                }
                Ok(json!(wake))
            }
            "choose" => {
                let desktop = self.desktop.as_ref().context("there is no desktop")?;
                *desktop
                    .chosen
                    .lock()
                    .unwrap_or_else(PoisonError::into_inner) = Some(PathBuf::from(text("path")));
                Ok(Value::Null)
            }
            "mails" => {
                let desktop = self.desktop.as_ref().context("there is no desktop")?;
                Ok(json!(
                    *desktop.mails.lock().unwrap_or_else(PoisonError::into_inner)
                ))
            }
            other => Err(anyhow!("no test command {other}")),
        }
    }
}

impl Host for BrowserHost {
    fn book(&self) -> &Book {
        &self.book
    }

    fn now(&self) -> Now {
        let fixed = *self.clock.lock().unwrap_or_else(PoisonError::into_inner);
        Now::new(fixed.unwrap_or_else(Utc::now), fairlead_api::zone::system())
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
            autostart: if self.autostart.load(Ordering::Relaxed) {
                Autostart::On
            } else {
                Autostart::Off
            },
            last_shown: String::new(),
            last_answered: String::new(),
        }
    }

    fn test_notification(&self) -> Result<(), Failure> {
        Ok(())
    }

    fn set_autostart(&self, autostart: Autostart) -> Result<(), Failure> {
        self.autostart
            .store(autostart == Autostart::On, Ordering::Relaxed);
        Ok(())
    }

    fn open_folder(&self, _: &Path) -> Result<(), Failure> {
        Ok(())
    }

    fn open_file(&self, file: &Path) -> Result<(), Failure> {
        self.open_mail(&file.display().to_string())
    }

    fn open_mail(&self, mailto: &str) -> Result<(), Failure> {
        self.mails
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .push(mailto.to_owned());
        Ok(())
    }

    fn open_link(&self, url: &str) -> Result<(), Failure> {
        self.open_mail(url)
    }

    fn choose(&self, _: Choose) -> Result<Option<PathBuf>, Failure> {
        Ok(self
            .chosen
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .take())
    }

    fn take_route(&self) -> Option<Route> {
        self.route
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .take()
    }
}
