//! Notifications on macOS and Windows: notify-rust sends them, and a thread each waits for the answer.

use std::collections::HashSet;
use std::sync::{Arc, Mutex, PoisonError};

use fairlead_core::rhythm::notice::{Answer, Notice, NoticeAbout};
use notify_rust::{CloseReason, NotificationResponse};

use super::{Actions, Answered, BodyText, Event, Listener, Server, message};

/// Shows notices and tells what was answered.
#[derive(Clone)]
pub struct Notifier {
    listener: Listener,
    /// Notices that are no longer true. These systems take nothing back, so their answers are dropped.
    withdrawn: Arc<Mutex<HashSet<NoticeAbout>>>,
}

impl Notifier {
    /// Returns a notifier that tells `listener` what happens.
    pub fn new(listener: Listener) -> Self {
        // Otherwise macOS asks AppleScript who we are, which hangs on recent systems.
        #[cfg(target_os = "macos")]
        if let Err(error) = notify_rust::set_application(crate::place::IDENTIFIER) {
            tracing::warn!(%error, "notifications appear under another name");
        }
        Self {
            listener,
            withdrawn: Arc::default(),
        }
    }

    /// Shows a notice.
    pub fn show(&self, notice: Notice) {
        self.withdrawn().remove(&notice.about);
        let this = self.clone();
        // macOS delivers only while the handle is waited for, so each has its thread from the start.
        let spawned = std::thread::Builder::new()
            .name("notice".to_owned())
            .spawn(move || {
                if let Err(error) = this.deliver(&notice) {
                    tracing::warn!(error, "a notification was not taken");
                }
            });
        if let Err(error) = spawned {
            tracing::warn!(%error, "a notification was not sent");
        }
    }

    /// Shows a notice, and returns once the system refused it or has had it for a moment.
    ///
    /// # Errors
    /// What the system said.
    pub fn try_show(&self, notice: Notice) -> Result<(), String> {
        let (refused, refusal) = std::sync::mpsc::sync_channel(1);
        let this = self.clone();
        std::thread::Builder::new()
            .name("notice".to_owned())
            .spawn(move || {
                if let Err(error) = this.deliver(&notice) {
                    let _ = refused.send(error);
                }
            })
            .map_err(|error| error.to_string())?;
        match refusal.recv_timeout(std::time::Duration::from_secs(1)) {
            Ok(error) => Err(error),
            Err(_) => Ok(()),
        }
    }

    /// Forgets a notice; what is answered to it no longer counts.
    pub fn withdraw(&self, about: NoticeAbout) {
        self.withdrawn().insert(about);
    }

    /// Says what the system supports.
    pub fn server(&self) -> Option<Server> {
        let name = if cfg!(target_os = "macos") {
            "macOS"
        } else {
            "Windows"
        };
        Some(Server {
            name: name.to_owned(),
            actions: Actions::Buttons,
            body: BodyText::Plain,
        })
    }

    fn deliver(&self, notice: &Notice) -> Result<(), String> {
        let server = self.server().unwrap_or_default();
        let handle = message::build(notice, &server)
            .show()
            .map_err(|error| error.to_string())?;
        (self.listener)(Event::Shown);
        let listener = Arc::clone(&self.listener);
        let withdrawn = Arc::clone(&self.withdrawn);
        let about = notice.about.clone();
        // Not `wait_for_action`: on Windows it reports a click on the body as a close.
        handle
            .wait_for_response(move |response: &NotificationResponse| {
                let gone = withdrawn
                    .lock()
                    .unwrap_or_else(PoisonError::into_inner)
                    .contains(&about);
                if let (Some(answer), false) = (answer(response), gone) {
                    listener(Event::Answered(Answered {
                        about: about.clone(),
                        answer,
                        token: None,
                    }));
                }
            })
            .map_err(|error| error.to_string())
    }

    fn withdrawn(&self) -> std::sync::MutexGuard<'_, HashSet<NoticeAbout>> {
        self.withdrawn
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
    }
}

fn answer(response: &NotificationResponse) -> Option<Answer> {
    match response {
        NotificationResponse::Default => Some(Answer::Open),
        NotificationResponse::Action(key) => Answer::from_key(key),
        NotificationResponse::Closed(CloseReason::Dismissed) => Some(Answer::Dismiss),
        NotificationResponse::Closed(_) | NotificationResponse::Reply(_) => None,
    }
}
