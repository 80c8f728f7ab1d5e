//! What a host shows outside the window: notices and the tray, worded and decided here.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

/// A native notification that a host is to show now. It is already written down as shown.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Notice {
    /// What the notice is about; the host hands it back with the person's answer.
    pub about: NoticeAbout,
    /// One line, for example "Grow your network, 60 min".
    pub title: String,
    /// Plain text without markup; names of people only where the person allowed it.
    pub body: String,
    /// Buttons, the most useful first; at most five. Where a desktop shows three, the host picks Start,
    /// the shortest snooze and Skip.
    pub actions: Vec<NoticeAction>,
    /// Whether a person asked for a sound with it.
    pub sound: NoticeSound,
}

/// What a notice is about.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(tag = "kind", content = "id", rename_all = "snake_case")]
pub enum NoticeAbout {
    /// One reminder, by its id.
    Reminder(String),
    /// Several reminders that were missed while the machine slept; opens the list of what was missed.
    Missed,
    /// A dated matter of the journey, by its key.
    Matter(String),
    /// Several matters of the journey; opens Today, where they stand.
    Matters,
    /// A test that the person asked for in Settings.
    Test,
}

/// A button of a notice: the key that comes back, and its label.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct NoticeAction {
    /// What is meant.
    pub answer: Answer,
    /// What the button says.
    pub label: String,
}

/// What the person answered to a notice.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Answer {
    /// A click on the body: open what it is about.
    Open,
    /// Begin the session now.
    Start,
    /// Ask again in ten minutes.
    #[serde(rename = "snooze_10m")]
    Snooze10Min,
    /// Ask again in an hour.
    #[serde(rename = "snooze_1h")]
    Snooze1Hour,
    /// Ask again tomorrow at the same wall time.
    SnoozeTomorrow,
    /// Leave it out this time.
    Skip,
    /// Closed without an answer. It stays as shown: closing a notice is not doing it.
    Dismiss,
}

impl Answer {
    /// Every answer, for parsing keys.
    pub const ALL: [Answer; 7] = [
        Answer::Open,
        Answer::Start,
        Answer::Snooze10Min,
        Answer::Snooze1Hour,
        Answer::SnoozeTomorrow,
        Answer::Skip,
        Answer::Dismiss,
    ];

    /// Returns the action key as it goes over the notification bus ("default" is a click on the body).
    pub fn key(self) -> &'static str {
        match self {
            Answer::Open => "default",
            Answer::Start => "start",
            Answer::Snooze10Min => "snooze-10m",
            Answer::Snooze1Hour => "snooze-1h",
            Answer::SnoozeTomorrow => "snooze-tomorrow",
            Answer::Skip => "skip",
            Answer::Dismiss => "dismiss",
        }
    }

    /// Parses an action key.
    pub fn from_key(key: &str) -> Option<Answer> {
        Answer::ALL.into_iter().find(|answer| answer.key() == key)
    }
}

/// Whether a notice makes a sound.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum NoticeSound {
    /// No sound.
    Silent,
    /// The desktop's own sound.
    Default,
}

/// What a tick of the clock asks of the host.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Wake {
    /// Notices to show, in order.
    pub show: Vec<Notice>,
    /// Notices that are no longer true (done, skipped or moved elsewhere) and are to be taken away.
    pub withdraw: Vec<NoticeAbout>,
    /// When something falls due next; `None` when nothing is planned. The host still looks at the
    /// wall clock at least every 30 s, because timers do not survive sleep and clock changes.
    pub next: Option<DateTime<Utc>>,
    /// Whether rows changed, so that an open window re-reads.
    pub changed: Vec<String>,
}

/// Where an answer leads in the window.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(tag = "to", content = "id", rename_all = "snake_case")]
pub enum Route {
    /// The Today page.
    Today,
    /// A session, by its id.
    Session(String),
    /// The list of what was missed.
    Missed,
    /// A step of the journey, by its name.
    Step(String),
    /// A lead, by its id.
    Lead(String),
    /// A person, by their id.
    Person(String),
    /// Settings, at the part that tests notifications.
    Settings,
    /// Noting something down, over whatever page is there.
    Capture,
}

/// What the tray shows.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct TrayView {
    /// Tooltip and the first, disabled line: the next block, for example "Maintain, Thu 16:00".
    pub next_block: String,
    /// The second, disabled line: "4 people due"; empty when nobody is.
    pub people_due: String,
    /// The third, disabled line: how many leads are alive; empty before there is one.
    pub leads: String,
    /// The fourth, disabled line: the next step of the journey; empty when there is none.
    pub next_step: String,
    /// Label of "Start now"; empty when there is nothing to start.
    pub start: String,
    /// Label of the pause submenu, or of the item that ends a pause ("Paused until 14:00: resume").
    pub pause: String,
    /// Whether notices are paused.
    pub paused: bool,
    /// Labels of the three pauses: for an hour, for today, until Monday.
    pub pauses: [String; 3],
    /// Label of what opens the window at noting something down.
    pub note: String,
    /// Label of Open.
    pub open: String,
    /// Label of Quit.
    pub quit: String,
}
