//! A notice as notify-rust builds it.

use fairlead_core::rhythm::notice::{Answer, Notice, NoticeAbout};
use notify_rust::{Notification, Timeout};

use super::{Actions, BodyText, Server};
use crate::words;

/// What notifications are from, as a person reads it.
const APPLICATION: &str = "Fairlead";

/// Builds the notification for a service that can do what `server` says.
pub fn build(notice: &Notice, server: &Server) -> Notification {
    let mut message = Notification::new();
    message.appname(APPLICATION).summary(&notice.title);
    match server.body {
        BodyText::Markup => message.body(&escape(&notice.body)),
        BodyText::Plain => message.body(&notice.body),
    };
    if server.actions == Actions::Buttons {
        // A click on the body is reported only where the action "default" is declared.
        if cfg!(target_os = "linux") {
            message.action(Answer::Open.key(), words::OPEN);
        }
        for action in &notice.actions {
            message.action(action.answer.key(), &action.label);
        }
    }
    // A protected hour must still be on the screen when the person looks up; the others may go by themselves.
    message.timeout(match notice.about {
        // What the journey asks is for the day: it may wait in the desktop's own list, and stands on Today.
        NoticeAbout::Test | NoticeAbout::Matter(_) | NoticeAbout::Matters => Timeout::Default,
        NoticeAbout::Reminder(_) | NoticeAbout::Missed => Timeout::Never,
    });
    dress(&mut message, notice);
    message.finalize()
}

#[cfg(target_os = "linux")]
fn dress(message: &mut Notification, notice: &Notice) {
    use fairlead_core::rhythm::notice::NoticeSound;
    use notify_rust::{Hint, Urgency};

    message
        .icon("fairlead-desktop")
        // The name of the installed .desktop file without its ending: icon, grouping and the person's own settings.
        .hint(Hint::DesktopEntry(APPLICATION.to_owned()))
        .hint(Hint::Category("x-fairlead.reminder".to_owned()))
        // Never critical: that would break through the person's "do not disturb".
        .hint(Hint::Urgency(Urgency::Normal))
        .hint(match notice.sound {
            NoticeSound::Silent => Hint::SuppressSound(true),
            NoticeSound::Default => Hint::SoundName("message-new-instant".to_owned()),
        });
}

#[cfg(target_os = "macos")]
fn dress(message: &mut Notification, notice: &Notice) {
    use fairlead_core::rhythm::notice::NoticeSound;

    if notice.sound == NoticeSound::Default {
        message.sound_name("default");
    }
}

#[cfg(target_os = "windows")]
fn dress(message: &mut Notification, notice: &Notice) {
    use fairlead_core::rhythm::notice::NoticeSound;

    message.app_id(crate::place::IDENTIFIER);
    // Without a name Windows is told to be silent, which is what the other case wants.
    if notice.sound == NoticeSound::Default {
        message.sound_name("Reminder");
    }
}

/// Returns the hints as they go over the bus.
///
/// notify-rust keeps custom hints to itself; the one that is needed, GNOME's, which hides the text on a locked
/// screen, is added here.
#[cfg(target_os = "linux")]
pub fn hints(message: &Notification) -> std::collections::HashMap<&'static str, zbus::Variant<'_>> {
    use notify_rust::Hint;
    use zbus::Variant;

    let mut hints: std::collections::HashMap<_, _> = message
        .hints
        .iter()
        .filter_map(|hint| match hint {
            Hint::DesktopEntry(name) => Some(("desktop-entry", Variant::from(name.as_str()))),
            Hint::Category(name) => Some(("category", Variant::from(name.as_str()))),
            Hint::SoundName(name) => Some(("sound-name", Variant::from(name.as_str()))),
            Hint::SuppressSound(quiet) => Some(("suppress-sound", Variant::from(*quiet))),
            Hint::Urgency(urgency) => Some(("urgency", Variant::from(*urgency as u8))),
            _ => None,
        })
        .collect();
    hints.insert("x-gnome-privacy-scope", Variant::from("user"));
    hints
}

/// Escapes text for a body that is read as markup.
pub fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            other => escaped.push(other),
        }
    }
    escaped
}

#[cfg(all(test, target_os = "linux"))]
mod tests {
    use fairlead_core::rhythm::notice::{NoticeAction, NoticeSound};

    use super::*;

    fn notice() -> Notice {
        Notice {
            about: NoticeAbout::Reminder("01".to_owned()),
            title: "Grow your network, 60 min".to_owned(),
            body: "Last: Ada Example & Co <met at a meetup>".to_owned(),
            actions: vec![
                NoticeAction {
                    answer: Answer::Start,
                    label: "Start".to_owned(),
                },
                NoticeAction {
                    answer: Answer::Snooze10Min,
                    label: "In 10 min".to_owned(),
                },
                NoticeAction {
                    answer: Answer::Skip,
                    label: "Skip".to_owned(),
                },
            ],
            sound: NoticeSound::Silent,
        }
    }

    fn able() -> Server {
        Server {
            name: "able".to_owned(),
            actions: Actions::Buttons,
            body: BodyText::Markup,
        }
    }

    #[test]
    fn a_name_with_markup_in_it_is_shown_and_not_obeyed() {
        assert_eq!(
            build(&notice(), &able()).body,
            "Last: Ada Example &amp; Co &lt;met at a meetup&gt;"
        );
        let plain = Server {
            body: BodyText::Plain,
            ..able()
        };
        assert_eq!(
            build(&notice(), &plain).body,
            notice().body,
            "no escapes where none are read"
        );
    }

    #[test]
    fn buttons_follow_the_click_on_the_body_in_the_order_of_the_notice() {
        assert_eq!(
            build(&notice(), &able()).actions,
            [
                "default",
                "Open",
                "start",
                "Start",
                "snooze-10m",
                "In 10 min",
                "skip",
                "Skip"
            ]
        );
    }

    #[test]
    fn a_service_without_actions_is_given_none() {
        let message = build(&notice(), &Server::default());
        assert!(
            message.actions.is_empty(),
            "some services refuse what they cannot show"
        );
    }

    #[test]
    fn the_desktop_learns_whose_it_is_and_keeps_it_off_the_locked_screen() {
        let message = build(&notice(), &able());
        let hints = hints(&message);
        assert_eq!(hints["desktop-entry"], zbus::Variant::from("Fairlead"));
        assert_eq!(
            hints["urgency"],
            zbus::Variant::from(1u8),
            "normal: it respects do not disturb"
        );
        assert_eq!(hints["x-gnome-privacy-scope"], zbus::Variant::from("user"));
        assert_eq!(hints["suppress-sound"], zbus::Variant::from(true));
    }

    #[test]
    fn every_answer_has_a_key_of_its_own_that_comes_back_as_itself() {
        for answer in Answer::ALL {
            assert_eq!(Answer::from_key(answer.key()), Some(answer));
        }
        let snoozes = [
            Answer::Snooze10Min,
            Answer::Snooze1Hour,
            Answer::SnoozeTomorrow,
        ];
        assert_eq!(
            snoozes.map(Answer::key),
            ["snooze-10m", "snooze-1h", "snooze-tomorrow"],
            "the keys travel over the bus and must not change"
        );
    }
}
