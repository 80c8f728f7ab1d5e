//! Waking from sleep, and changes of zone and clock, as systemd tells them. Only a shortcut: without it the clock is
//! looked at within half a minute anyway.

use futures_lite::StreamExt;
use zbus::message::Type;
use zbus::{MatchRule, MessageStream, block_on};

use crate::wake::{Bell, Reason};

/// Listens on the system bus in a thread of its own; without that bus the thread ends.
pub fn listen(bell: Bell) {
    let spawned = std::thread::Builder::new().name("sleep".to_owned()).spawn(move || {
        if let Err(error) = block_on(hear(&bell)) {
            tracing::info!(%error, "no word of sleep from this system; the clock is looked at instead");
        }
    });
    if let Err(error) = spawned {
        tracing::info!(%error, "no thread to hear of sleep; the clock is looked at instead");
    }
}

async fn hear(bell: &Bell) -> zbus::Result<()> {
    let connection = zbus::Connection::system().await?;
    let mut stream = MessageStream::from(&connection);
    let signal = || MatchRule::builder().msg_type(Type::Signal);
    let rules = [
        signal()
            .interface("org.freedesktop.login1.Manager")
            .member("PrepareForSleep")
            .build()?,
        signal()
            .path("/org/freedesktop/timedate1")
            .interface("org.freedesktop.DBus.Properties")
            .member("PropertiesChanged")
            .build()?,
    ];
    for rule in rules {
        let bus = "org.freedesktop.DBus";
        connection
            .call_method(
                Some(bus),
                "/org/freedesktop/DBus",
                Some(bus),
                "AddMatch",
                &rule.to_string(),
            )
            .await?;
    }
    while let Some(message) = stream.next().await {
        let message = message?;
        let header = message.header();
        let wakes = match header.member().map(|member| member.as_str()) {
            // True before the machine sleeps, false after it woke.
            Some("PrepareForSleep") => message
                .body()
                .deserialize::<bool>()
                .is_ok_and(|sleeps| !sleeps),
            Some("PropertiesChanged") => true,
            _ => false,
        };
        if wakes {
            bell.ring(Reason::Resumed);
        }
    }
    Ok(())
}
