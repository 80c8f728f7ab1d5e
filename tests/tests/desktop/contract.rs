//! Every name of the contract that the desktop tests use.

use std::process::Command;

use anyhow::{Context, Result, bail};
use fairlead_tests::desktop::Cli;
use serde_json::{Value, json};

/// How a reminder stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    Planned,
    Shown,
    Snoozed,
    Started,
    Done,
    Skipped,
    Missed,
}

impl State {
    const ALL: [(&'static str, State); 7] = [
        ("planned", State::Planned),
        ("shown", State::Shown),
        ("snoozed", State::Snoozed),
        ("started", State::Started),
        ("done", State::Done),
        ("skipped", State::Skipped),
        ("missed", State::Missed),
    ];

    fn parse(text: &str) -> Option<State> {
        State::ALL
            .into_iter()
            .find(|(name, _)| *name == text)
            .map(|(_, state)| state)
    }
}

/// The keys of the answers that the tests give, as they go over the notification bus.
pub const OPEN: &str = "default";
pub const START: &str = "start";
pub const SNOOZE: &str = "snooze-10m";

/// The part of the title bar that names the product.
pub const PRODUCT: &str = "Fairlead";

/// Begins the label of the answer that lets the program go on without its window.
pub const KEEP_RUNNING: &str = "Keep running";

/// What a second copy says that finds its folder taken.
pub const ALREADY_RUNNING: &str = "already running";

/// A reminder as the lists show it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reminder {
    pub title: String,
    pub state: State,
}

/// What the tray shows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tray {
    pub note: String,
    pub open: String,
    pub quit: String,
    /// The submenu while nothing is paused; what ends the pause while something is.
    pub pause: String,
    pub for_an_hour: String,
    pub paused: bool,
}

/// Seeds and reads a career through the terminal program.
pub struct Contract<'s> {
    cli: Cli<'s>,
}

impl<'s> Contract<'s> {
    pub fn new(cli: Cli<'s>) -> Self {
        Self { cli }
    }

    /// Tests run at night and at weekends too.
    pub fn without_quiet_hours(&self) -> Result<()> {
        self.change_settings(&json!({
            "quiet_from": "00:00", "quiet_to": "00:00", "quiet_weekends": false
        }))
    }

    /// Lets notifications name people.
    pub fn allow_names(&self) -> Result<()> {
        self.change_settings(&json!({ "names_in_notices": true }))
    }

    /// Adds a Grow block that comes due within 10 to 70 s, while the program runs.
    pub fn add_block_due_soon(&self, title: &str) -> Result<()> {
        self.add_block("grow", title, &soon()?, None)
    }

    /// Adds a Grow block that has just come due, so that the program shows it at its next look.
    pub fn add_block_due_now(&self, title: &str) -> Result<()> {
        self.add_block("grow", title, &just_now()?, Some(&earlier()?))
    }

    /// Adds a person of whom nothing but the name is known.
    pub fn add_person(&self, name: &str) -> Result<()> {
        self.cli
            .call("add_person", &json!({ "name": name }))
            .map(drop)
    }

    /// Returns a setting.
    pub fn setting(&self, name: &str) -> Result<Value> {
        Ok(self.cli.call("settings", &json!({}))?[name].clone())
    }

    /// Adds a person with whom it is time to be in touch, and a Maintain block that has just come
    /// due.
    pub fn add_person_due_now(&self, name: &str, block: &str) -> Result<()> {
        let id = self
            .cli
            .call("add_person", &json!({ "name": name, "ring": "outside" }))?;
        let often = json!({ "ids": [id], "ideal_days": 30, "max_days": 45 });
        self.cli.call("set_cadence", &often)?;
        let touch = json!({
            "people": [id], "kind": "coffee", "at": date("-35 days", INSTANT)?,
            "note": "Spoke of sailing."
        });
        self.cli.call("log_touch", &touch)?;
        self.add_block("maintain", block, &just_now()?, Some(&earlier()?))
    }

    /// Begins a role whose day 30 was yesterday, so that it is due at any hour, with days 1 and 7
    /// finished and a talk planned with somebody.
    pub fn arrive_thirty_days_ago(&self, name: &str) -> Result<()> {
        let save = |kind: &str, draft: Value| {
            let record = json!({ "kind": kind, "draft": draft });
            let args = json!({ "id": null, "record": record });
            self.cli.call("save_record", &args)
        };
        let day = "+%Y-%m-%d";
        save(
            "arrival",
            json!({ "role": "Engineer", "starts_on": date("-30 days", day)? }),
        )?;
        for number in [1, 7] {
            let words = json!({ "day": number, "culture": "Kind.", "delivery": "A desk." });
            let id = save("checkpoint", words)?;
            self.cli.call("finish_checkpoint", &json!({ "id": id }))?;
        }
        let talk = json!({ "name": name, "planned_on": date("+3 days", day)? });
        save("stakeholder", talk).map(drop)
    }

    /// Writes down a lead with a talk that was over yesterday, so that it is asked about at any hour, and somebody
    /// who had a say in it.
    pub fn talk_about_a_lead_yesterday(&self, lead: &str, name: &str) -> Result<()> {
        let save = |kind: &str, draft: Value| {
            let record = json!({ "kind": kind, "draft": draft });
            let args = json!({ "id": null, "record": record });
            self.cli.call("save_record", &args)
        };
        let id = save("lead", json!({ "title": lead }))?;
        save("player", json!({ "lead_id": id, "name": name }))?;
        let talk = json!({
            "lead_id": id, "title": lead, "held_on": date("-1 days", "+%Y-%m-%d")?, "held_time": "10:00"
        });
        save("interview", talk).map(drop)
    }

    /// Returns every reminder that a list shows.
    pub fn reminders(&self) -> Result<Vec<Reminder>> {
        let mut found = Vec::new();
        collect(&self.cli.call("reminders", &json!({}))?, &mut found);
        Ok(found)
    }

    /// Returns the state of the reminder of a block; `None` while no list shows it.
    pub fn state_of(&self, title: &str) -> Result<Option<State>> {
        let reminders = self.reminders()?;
        Ok(reminders
            .into_iter()
            .find(|each| each.title.contains(title))
            .map(|each| each.state))
    }

    pub fn tray(&self) -> Result<Tray> {
        let view = self.cli.call("tray", &json!({}))?;
        Ok(Tray {
            note: text(&view, "note")?,
            open: text(&view, "open")?,
            quit: text(&view, "quit")?,
            pause: text(&view, "pause")?,
            for_an_hour: view["pauses"][0]
                .as_str()
                .context("the tray has no pauses")?
                .to_owned(),
            paused: view["paused"]
                .as_bool()
                .context("the tray does not say whether it is paused")?,
        })
    }

    fn change_settings(&self, patch: &Value) -> Result<()> {
        self.cli.call("change_settings", patch).map(drop)
    }

    fn add_block(&self, kind: &str, title: &str, starts: &str, as_of: Option<&str>) -> Result<()> {
        let block = json!({
            "kind": kind, "title": title, "rule": "", "starts": starts, "zone": "UTC",
            "minutes": 60, "lead_minutes": 0, "place": "", "sound": "silent"
        });
        let added = match as_of {
            Some(now) => self.cli.call_at(now, "add_block", &block),
            None => self.cli.call("add_block", &block),
        };
        added.map(drop)
    }
}

/// Finds reminders wherever in the answer the lists stand.
fn collect(value: &Value, found: &mut Vec<Reminder>) {
    match value {
        Value::Array(values) => values.iter().for_each(|value| collect(value, found)),
        Value::Object(fields) => {
            let state = fields
                .get("state")
                .and_then(Value::as_str)
                .and_then(State::parse);
            let title = ["title", "name"]
                .iter()
                .find_map(|name| fields.get(*name)?.as_str());
            match (state, title) {
                (Some(state), Some(title)) => {
                    found.push(Reminder {
                        title: title.to_owned(),
                        state,
                    });
                }
                _ => fields.values().for_each(|value| collect(value, found)),
            }
        }
        _ => {}
    }
}

fn text(view: &Value, field: &str) -> Result<String> {
    let text = view[field]
        .as_str()
        .with_context(|| format!("the tray has no {field}"))?;
    Ok(text.to_owned())
}

/// An instant, for `date`.
const INSTANT: &str = "+%Y-%m-%dT%H:%M:%SZ";
/// A wall time, for `date`. Blocks begin at full minutes.
const WALL: &str = "+%Y-%m-%dT%H:%M";

/// The next full minute that leaves 10 s to start the program.
fn soon() -> Result<String> {
    date("+70 seconds", WALL)
}

/// The full minute before this one.
fn just_now() -> Result<String> {
    date("-1 minute", WALL)
}

/// A moment before [`just_now`]: what lies before a block was added is never reminded of.
fn earlier() -> Result<String> {
    date("-5 minutes", INSTANT)
}

fn date(when: &str, format: &str) -> Result<String> {
    let output = Command::new("date")
        .args(["-u", "-d", when, format])
        .output()?;
    if !output.status.success() {
        bail!("date {when}: {}", String::from_utf8_lossy(&output.stderr));
    }
    Ok(String::from_utf8(output.stdout)?.trim().to_owned())
}
