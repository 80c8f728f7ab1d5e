//! Notifications on Linux: sent by one thread, answered over the one connection of [`crate::bus`].

use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, SyncSender, channel, sync_channel};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use fairlead_core::rhythm::notice::{Notice, NoticeAbout, NoticeSound};

use super::{Event, Listener, Server, message};
use crate::bus::{Bus, Heard};
use ledger::{Ledger, Told};

pub mod ledger;

/// How long a service that does not answer is left alone. It may still be starting after the login.
const PAUSE: Duration = Duration::from_secs(2);
/// How often in a row that is tried; afterwards only a service that appears makes us try again.
const ATTEMPTS: u32 = 10;

/// Shows notices and tells what was answered.
#[derive(Clone)]
pub struct Notifier {
    commands: Sender<Command>,
    shared: Arc<Shared>,
    listener: Listener,
}

struct Shared {
    ledger: Mutex<Ledger>,
    server: Mutex<Option<Server>>,
    bus: Option<Bus>,
}

enum Command {
    Show(Notice),
    Try(Notice, SyncSender<Result<(), String>>),
    Withdraw(NoticeAbout),
    Close(u32),
    Again,
}

impl Notifier {
    /// Returns a notifier that sends over `bus`, where there is one, and tells `listener` what happens.
    pub fn new(bus: Option<Bus>, listener: Listener) -> Self {
        let (commands, inbox) = channel();
        let shared = Arc::new(Shared {
            ledger: Mutex::default(),
            server: Mutex::default(),
            bus,
        });
        let notifier = Self {
            commands,
            shared: Arc::clone(&shared),
            listener,
        };
        let listener = Arc::clone(&notifier.listener);
        let sender = std::thread::Builder::new()
            .name("notify".to_owned())
            .spawn(move || {
                Sending {
                    shared,
                    listener,
                    failures: 0,
                }
                .run(&inbox)
            });
        if let Err(error) = sender {
            tracing::error!(%error, "notifications cannot be sent");
        }
        notifier
    }

    /// Shows a notice, in place of an earlier one about the same thing; tried again while no service answers.
    pub fn show(&self, notice: Notice) {
        self.command(Command::Show(notice));
    }

    /// Shows a notice once and waits for the service's word.
    ///
    /// # Errors
    /// What the bus said.
    pub fn try_show(&self, notice: Notice) -> Result<(), String> {
        let (reply, word) = sync_channel(1);
        self.command(Command::Try(notice, reply));
        word.recv()
            .unwrap_or_else(|_| Err("the sending thread has ended".to_owned()))
    }

    /// Takes a notice away, from the screen or from those still to be sent.
    pub fn withdraw(&self, about: NoticeAbout) {
        self.command(Command::Withdraw(about));
    }

    /// Says what the service can do; `None` when none answers.
    pub fn server(&self) -> Option<Server> {
        self.shared.server().ok()
    }

    /// Takes in what was heard on the bus.
    pub fn hear(&self, heard: &Heard) {
        let told = match heard {
            Heard::Token(id, token) => self.shared.ledger().token(*id, token),
            Heard::Action(id, key) => {
                let told = self.shared.ledger().action(*id, key);
                if !told.is_empty() {
                    // Some services leave an answered notification standing.
                    self.command(Command::Close(*id));
                }
                told
            }
            Heard::Closed(id, reason) => self.shared.ledger().closed(*id, *reason),
            Heard::ServiceGone => {
                *lock(&self.shared.server) = None;
                self.shared.ledger().service_gone();
                Vec::new()
            }
            Heard::ServiceCame => {
                self.command(Command::Again);
                Vec::new()
            }
            Heard::Open(_) | Heard::Tray | Heard::Scheme(_) => Vec::new(),
        };
        tell(&self.listener, told);
    }

    fn command(&self, command: Command) {
        // The sending thread lives as long as the program.
        let _ = self.commands.send(command);
    }
}

impl Shared {
    fn ledger(&self) -> MutexGuard<'_, Ledger> {
        lock(&self.ledger)
    }

    /// Asks the service what it can do, once in its life.
    fn server(&self) -> Result<Server, String> {
        if let Some(server) = lock(&self.server).clone() {
            return Ok(server);
        }
        let bus = self.bus.as_ref().ok_or("there is no session bus")?;
        let said = |error: zbus::Error| error.to_string();
        let (name, _, version, _): (String, String, String, String) = bus
            .ask_notifications("GetServerInformation")
            .map_err(said)?;
        let capabilities: Vec<String> = bus.ask_notifications("GetCapabilities").map_err(said)?;
        let server = Server::new(format!("{name} {version}").trim().to_owned(), &capabilities);
        *lock(&self.server) = Some(server.clone());
        Ok(server)
    }
}

/// The sending thread.
struct Sending {
    shared: Arc<Shared>,
    listener: Listener,
    /// Failures in a row.
    failures: u32,
}

impl Sending {
    fn run(mut self, inbox: &Receiver<Command>) {
        loop {
            let waiting = self.failures > 0 && self.failures <= ATTEMPTS;
            let command = match waiting {
                true => inbox.recv_timeout(PAUSE),
                false => inbox.recv().map_err(|_| RecvTimeoutError::Disconnected),
            };
            match command {
                Ok(Command::Show(notice)) => {
                    self.shared.ledger().plan(notice);
                    self.failures = 0;
                    self.send_waiting();
                }
                Ok(Command::Try(notice, reply)) => {
                    let sent = self.send(&notice);
                    // Nobody may be waiting any more.
                    let _ = reply.send(sent);
                }
                Ok(Command::Withdraw(about)) => {
                    if let Some(id) = self.shared.ledger().withdraw(&about) {
                        self.close(id);
                    }
                }
                Ok(Command::Close(id)) => self.close(id),
                Ok(Command::Again) => {
                    self.failures = 0;
                    self.send_waiting();
                }
                Err(RecvTimeoutError::Timeout) => self.send_waiting(),
                Err(RecvTimeoutError::Disconnected) => return,
            }
        }
    }

    /// Sends what has not reached a service yet.
    fn send_waiting(&mut self) {
        // Named, because a `for` would hold the ledger's lock to its end.
        let waiting = self.shared.ledger().waiting();
        for notice in waiting {
            if let Err(error) = self.send(&notice) {
                self.failures += 1;
                tracing::warn!(
                    error,
                    attempt = self.failures,
                    "a notification was not taken"
                );
                return;
            }
        }
        self.failures = 0;
    }

    fn send(&self, notice: &Notice) -> Result<(), String> {
        let server = self.shared.server()?;
        let bus = self.shared.bus.as_ref().ok_or("there is no session bus")?;
        let message = message::build(notice, &server);
        let replaces = self.shared.ledger().begin(notice);
        let body = (
            message.appname.as_str(),
            replaces,
            message.icon.as_str(),
            message.summary.as_str(),
            message.body.as_str(),
            message.actions.as_slice(),
            message::hints(&message),
            i32::from(message.timeout),
        );
        match bus.notifications::<u32>("Notify", &body) {
            Ok(id) => {
                (self.listener)(Event::Shown);
                let told = self.shared.ledger().sent(&notice.about, id);
                tell(&self.listener, told);
                Ok(())
            }
            Err(error) => {
                self.shared.ledger().not_sent(&notice.about);
                *lock(&self.shared.server) = None;
                Err(error.to_string())
            }
        }
    }

    fn close(&self, id: u32) {
        if let Some(bus) = &self.shared.bus
            && let Err(error) = bus.close_notification(id)
        {
            tracing::debug!(%error, "a notification was already gone");
        }
    }
}

fn tell(listener: &Listener, told: Vec<Told>) {
    for answered in told {
        listener(Event::Answered(answered));
    }
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// A notice that is shown again because its service was replaced makes no second sound.
fn quietly(notice: &Notice) -> Notice {
    Notice {
        sound: NoticeSound::Silent,
        ..notice.clone()
    }
}
