use std::collections::HashMap;
use std::time::Duration;

use anyhow::Result;
use fairlead_tests::desktop::{
    DaemonManners, FakeDaemon, RealDaemon, Session, block_on, eventually, stays_true,
};
use zbus::{Connection, Variant};

use super::listener::Listener;

fn notify(connection: &Connection, summary: &str) -> Result<u32> {
    let hints = HashMap::from([("desktop-entry", Variant::from("Fairlead"))]);
    let actions = vec!["default", "Open", "start", "Start"];
    let arguments = (
        "Fairlead", 0_u32, "fairlead", summary, "60 min", actions, hints, -1_i32,
    );
    call(connection, "Notify", &arguments)
}

fn call<B, R>(connection: &Connection, method: &str, arguments: &B) -> Result<R>
where
    B: serde::Serialize + zbus::DynamicType,
    R: serde::de::DeserializeOwned + zbus::Type,
{
    let reply = block_on(connection.call_method(
        Some("org.freedesktop.Notifications"),
        "/org/freedesktop/Notifications",
        Some("org.freedesktop.Notifications"),
        method,
        arguments,
    ))?;
    let body = reply.body();
    Ok(body.deserialize::<R>()?)
}

#[test]
fn every_argument_of_a_notification_is_recorded() {
    Session::run(|session| {
        let daemon = FakeDaemon::start(session, DaemonManners::gnome())?;
        let client = session.bus().connect()?;
        let id = notify(&client, "Grow your network")?;
        let recorded = daemon.wait_for(1)?.remove(0);
        assert_eq!(
            recorded.id, id,
            "the caller and the record know it by the same id"
        );
        assert_eq!(recorded.app_name, "Fairlead");
        assert_eq!(recorded.summary, "Grow your network");
        assert_eq!(recorded.body, "60 min");
        assert_eq!(
            recorded.action_keys(),
            ["default", "start"],
            "keys come without labels"
        );
        assert_eq!(
            recorded.text_hint("desktop-entry").as_deref(),
            Some("Fairlead")
        );
        assert_eq!(recorded.expire_timeout, -1);
        let capabilities: Vec<String> = call(&client, "GetCapabilities", &())?;
        assert!(
            capabilities.iter().any(|each| each == "actions"),
            "GNOME shows buttons"
        );
        Ok(())
    });
}

#[test]
fn an_answer_is_token_action_and_closing_and_goes_to_the_caller_alone() {
    Session::run(|session| {
        let daemon = FakeDaemon::start(session, DaemonManners::gnome())?;
        let (client, stranger) = (session.bus().connect()?, session.bus().connect()?);
        let (heard, overheard) = (Listener::on(&client)?, Listener::on(&stranger)?);
        let id = notify(&client, "Grow your network")?;
        daemon.answer(&daemon.wait_for(1)?[0], "start", Duration::ZERO)?;
        for member in ["ActivationToken", "ActionInvoked", "NotificationClosed"] {
            assert_eq!(
                heard.next(),
                Some((member.to_owned(), id)),
                "GNOME sends them in order"
            );
        }
        assert_eq!(
            overheard.pending(),
            0,
            "GNOME sends its signals to the caller only"
        );
        assert!(
            daemon.visible()?.is_empty(),
            "an answered notification goes away"
        );
        Ok(())
    });
}

#[test]
fn a_service_may_broadcast_and_know_no_token() {
    Session::run(|session| {
        let daemon = FakeDaemon::start(session, DaemonManners::broadcasting())?;
        let (client, stranger) = (session.bus().connect()?, session.bus().connect()?);
        let overheard = Listener::on(&stranger)?;
        let id = notify(&client, "Grow your network")?;
        daemon.answer(&daemon.wait_for(1)?[0], "start", Duration::ZERO)?;
        assert_eq!(
            overheard.next(),
            Some(("ActionInvoked".to_owned(), id)),
            "others hear it too"
        );
        Ok(())
    });
}

#[test]
fn a_client_that_listens_from_the_start_hears_fifty_of_fifty_quick_answers() {
    Session::run(|session| {
        let daemon = FakeDaemon::start(session, DaemonManners::gnome())?;
        let client = session.bus().connect()?;
        let heard = Listener::on(&client)?;
        let mut turn = 0_u64;
        daemon.on_notify(move |_| {
            turn += 1;
            Some(("start".to_owned(), Duration::from_millis(turn % 21)))
        });
        for _ in 0..50 {
            let id = notify(&client, "Grow your network")?;
            for member in ["ActivationToken", "ActionInvoked", "NotificationClosed"] {
                assert_eq!(
                    heard.next(),
                    Some((member.to_owned(), id)),
                    "the harness itself must lose no answer"
                );
            }
        }
        Ok(())
    });
}

#[test]
fn a_notification_vanishes_with_the_connection_that_sent_it() {
    Session::run(|session| {
        let daemon = FakeDaemon::start(session, DaemonManners::gnome())?;
        let client = session.bus().connect()?;
        notify(&client, "Grow your network")?;
        assert_eq!(daemon.visible()?.len(), 1, "it is on the screen");
        block_on(client.close())?;
        eventually("GNOME drops it", || {
            daemon.visible().ok()?.is_empty().then_some(())
        })?;
        assert_eq!(daemon.notified().len(), 1, "the record keeps it");
        Ok(())
    });
}

#[test]
fn a_service_that_comes_back_begins_its_ids_again_and_shows_nothing_old() {
    Session::run(|session| {
        let mut daemon = FakeDaemon::start(session, DaemonManners::gnome())?;
        let client = session.bus().connect()?;
        let first = notify(&client, "before")?;
        daemon.leave();
        assert!(
            notify(&client, "meanwhile").is_err(),
            "nobody answers, and nobody is started"
        );
        daemon.come_back()?;
        let second = notify(&client, "after")?;
        assert_eq!(first, second, "a new shell counts from 1, so ids repeat");
        let visible: Vec<String> = daemon
            .visible()?
            .iter()
            .map(|each| each.summary.clone())
            .collect();
        assert_eq!(visible, ["after"], "a new shell knows of nothing older");
        assert_eq!(daemon.notified().len(), 2, "the record goes over both");
        Ok(())
    });
}

#[test]
fn a_notification_can_be_withdrawn_and_dismissed() {
    Session::run(|session| {
        let daemon = FakeDaemon::start(session, DaemonManners::gnome())?;
        let client = session.bus().connect()?;
        let heard = Listener::on(&client)?;
        let withdrawn = notify(&client, "done elsewhere")?;
        call::<_, ()>(&client, "CloseNotification", &withdrawn)?;
        assert_eq!(daemon.close_calls(), [withdrawn], "the call is recorded");
        assert_eq!(
            heard.next(),
            Some(("NotificationClosed".to_owned(), withdrawn))
        );
        let dismissed = notify(&client, "not now")?;
        daemon.dismiss(&daemon.wait_for(2)?[1])?;
        assert_eq!(
            heard.next(),
            Some(("NotificationClosed".to_owned(), dismissed))
        );
        assert!(daemon.visible()?.is_empty(), "both are gone");
        stays_true(Duration::from_millis(200), "no action is reported", || {
            heard.pending() == 0
        })?;
        Ok(())
    });
}

#[test]
fn a_real_service_shows_and_tells_what_it_was_sent() {
    Session::run(|session| {
        let dunst = RealDaemon::start(session)?;
        let client = session.bus().connect()?;
        let heard = Listener::on(&client)?;
        let id = notify(&client, "Grow your network")?;
        dunst.wait_for(1)?;
        session.shoot("shown");
        dunst.click()?;
        assert_eq!(
            heard.next(),
            Some(("ActionInvoked".to_owned(), id)),
            "a click is reported"
        );
        notify(&client, "Maintain")?;
        dunst.wait_for(1)?;
        let told = dunst.close_and_read()?;
        assert_eq!(
            told[0],
            ("Maintain".to_owned(), "60 min".to_owned()),
            "the newest comes first"
        );
        dunst.kill()?;
        eventually("the service is gone", || {
            notify(&client, "late").is_err().then_some(())
        })?;
        Ok(())
    });
}
