use std::future::poll_fn;
use std::iter::from_fn;
use std::pin::Pin;
use std::sync::mpsc::{Receiver, channel};
use std::thread;

use anyhow::Result;
use fairlead_tests::desktop::{PATIENCE, block_on};
use zbus::export::futures_core::Stream;
use zbus::{Connection, MatchRule, MessageStream, message};

/// The signals of the notification service as the program should hear them: over one connection,
/// subscribed before the first `Notify`.
pub struct Listener {
    signals: Receiver<(String, u32)>,
}

impl Listener {
    pub fn on(connection: &Connection) -> Result<Self> {
        let rule = MatchRule::builder()
            .msg_type(message::Type::Signal)
            .interface("org.freedesktop.Notifications")
            .build()?;
        let mut stream = block_on(MessageStream::for_match_rule(rule, connection, None))?;
        let (send, signals) = channel();
        thread::spawn(move || {
            let next = || block_on(poll_fn(|context| Pin::new(&mut stream).poll_next(context)));
            for message in from_fn(next).flatten() {
                let member = message.header().member().map(ToString::to_string);
                let body = message.body();
                // ActivationToken and ActionInvoked carry text, NotificationClosed a number.
                let id = match body.deserialize::<(u32, &str)>() {
                    Ok((id, _)) => Some(id),
                    Err(_) => body.deserialize::<(u32, u32)>().ok().map(|(id, _)| id),
                };
                if let Some(signal) = member.zip(id)
                    && send.send(signal).is_err()
                {
                    return;
                }
            }
        });
        Ok(Self { signals })
    }

    /// Waits for the next signal: its name and the id it is about.
    pub fn next(&self) -> Option<(String, u32)> {
        self.signals.recv_timeout(PATIENCE).ok()
    }

    /// Returns how many signals have come that nobody asked for.
    pub fn pending(&self) -> usize {
        self.signals.try_iter().count()
    }
}
