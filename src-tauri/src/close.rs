//! What closing the window means.

/// Whether something on the desktop shows our tray icon.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TrayHost {
    /// The icon is there: the window can come back from it.
    Present,
    /// Nobody shows it.
    Absent,
}

/// The setting `close_without_tray`: what closing means where there is no tray.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum WithoutTray {
    /// Not decided yet: ask once.
    #[default]
    Ask,
    /// The program ends, and with it the reminders.
    Quit,
    /// It goes on reminding; starting it again brings the window back.
    KeepRunning,
}

impl WithoutTray {
    /// Parses the setting, and the page's answer; anything else is "not decided".
    pub fn parse(text: &str) -> Self {
        match text {
            "quit" => Self::Quit,
            "keep_running" => Self::KeepRunning,
            _ => Self::Ask,
        }
    }
}

/// Whether the question is already on the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Question {
    /// It has not been asked since the window was made.
    NotAsked,
    /// It has been asked and not answered.
    Open,
}

/// What happens to the window.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Closing {
    /// It is dropped; the program stays.
    Drop,
    /// The page asks what closing means.
    Ask,
    /// The program ends.
    Quit,
}

/// Decides what closing means.
///
/// A second close while the question stands ends the program: a page that cannot ask must not hold the person in.
pub fn decide(tray: TrayHost, setting: WithoutTray, question: Question) -> Closing {
    match (tray, setting, question) {
        (TrayHost::Present, _, _) | (TrayHost::Absent, WithoutTray::KeepRunning, _) => {
            Closing::Drop
        }
        (TrayHost::Absent, WithoutTray::Quit, _) => Closing::Quit,
        (TrayHost::Absent, WithoutTray::Ask, Question::NotAsked) => Closing::Ask,
        (TrayHost::Absent, WithoutTray::Ask, Question::Open) => Closing::Quit,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SETTINGS: [WithoutTray; 3] = [
        WithoutTray::Ask,
        WithoutTray::Quit,
        WithoutTray::KeepRunning,
    ];

    #[test]
    fn with_a_tray_closing_always_leaves_the_program_in_it() {
        for setting in SETTINGS {
            assert_eq!(
                decide(TrayHost::Present, setting, Question::NotAsked),
                Closing::Drop,
                "the setting is only for desktops without a tray"
            );
        }
    }

    #[test]
    fn without_a_tray_the_person_is_asked_once_and_then_obeyed() {
        let decided = SETTINGS.map(|setting| decide(TrayHost::Absent, setting, Question::NotAsked));
        assert_eq!(decided, [Closing::Ask, Closing::Quit, Closing::Drop]);
    }

    #[test]
    fn closing_again_while_asked_ends_the_program() {
        assert_eq!(
            decide(TrayHost::Absent, WithoutTray::Ask, Question::Open),
            Closing::Quit,
            "a page that does not ask must not make the window impossible to close"
        );
    }

    #[test]
    fn an_unknown_setting_is_asked_again() {
        assert_eq!(WithoutTray::parse("perhaps"), WithoutTray::Ask);
        assert_eq!(WithoutTray::parse("keep_running"), WithoutTray::KeepRunning);
        assert_eq!(WithoutTray::parse("quit"), WithoutTray::Quit);
    }
}
