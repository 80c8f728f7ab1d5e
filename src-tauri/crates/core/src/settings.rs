//! Settings: one JSON value a key, each with a default that stands here.

use rusqlite::{Connection, OptionalExtension};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

use crate::career::Career;
use crate::error::{Error, Result};
use crate::leads::board::SILENT_DAYS;
use crate::op::Op;
use crate::people::list::PersonColumn;
use crate::people::membership::mine;
use crate::time::Now;

/// Everything a person can set, as the Settings page shows it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(default)]
pub struct Settings {
    /// Who I am.
    pub me: Me,
    /// The colours.
    pub theme: Theme,
    /// Whether a notification may name people; a passer-by can read it.
    pub names_in_notices: bool,
    /// What closing the window means where there is no tray.
    pub close_without_tray: CloseWithoutTray,
    /// Wall time at which quiet hours begin, HH:MM.
    pub quiet_from: String,
    /// Wall time at which they end, HH:MM.
    pub quiet_to: String,
    /// Whether Saturday and Sunday are quiet.
    pub quiet_weekends: bool,
    /// Notices a day besides the blocks' own, 0 to 20.
    pub daily_limit: u32,
    /// Days without a word after which a lead counts as silent, 3 to 90.
    pub lead_silent_days: u32,
    /// The least fit, 1 to 10, with which a lead passes the gate before an application.
    pub lead_fit_min: u32,
    /// The columns of the list of people beside the name, in their order.
    pub people_columns: Vec<PersonColumn>,
    /// How far the first run has come.
    pub first_run: FirstRun,
}

impl Default for Settings {
    /// Product rules: quiet hours 19:00–08:00 and weekends, three notices a day besides blocks.
    fn default() -> Self {
        Self {
            me: Me::default(),
            theme: Theme::System,
            names_in_notices: false,
            close_without_tray: CloseWithoutTray::Ask,
            quiet_from: "19:00".to_owned(),
            quiet_to: "08:00".to_owned(),
            quiet_weekends: true,
            daily_limit: 3,
            lead_silent_days: SILENT_DAYS,
            lead_fit_min: LEAD_FIT_MIN,
            people_columns: PersonColumn::FIRST.to_vec(),
            first_run: FirstRun {
                done: false,
                step: FirstRunStep::Me,
            },
        }
    }
}

/// Who I am; each part may be left empty.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(default)]
pub struct Me {
    /// How drafts are signed.
    pub name: String,
    /// What I do; as my memberships say.
    pub role: String,
    /// Where; as my memberships say.
    pub organisation: String,
    /// The city or country in which I live.
    pub place: String,
    /// Where I am in my working life; the wizards speak accordingly.
    pub phase: Phase,
    /// Whether I have work or look for it.
    pub work: Work,
}

/// Where somebody is in their working life.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Phase {
    /// The first years.
    Early,
    /// In the middle of it.
    #[default]
    Mid,
    /// Leading people or a field.
    Senior,
    /// The last years before retiring.
    PreRetirement,
    /// Retired, or on a project of one's own.
    Retired,
}

/// Whether somebody has work or looks for it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Work {
    /// I have work.
    #[default]
    Employed,
    /// I look for work.
    Seeking,
}

/// The colours of the window.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Theme {
    /// As the desktop.
    System,
    /// Light.
    Light,
    /// Dark.
    Dark,
}

/// What closing the window means on a desktop without a tray.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum CloseWithoutTray {
    /// Ask, once.
    Ask,
    /// The program ends, and with it its reminders.
    Quit,
    /// The program goes on reminding; starting it again opens the window.
    KeepRunning,
}

/// How far the first run has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct FirstRun {
    /// Finished, or left for good.
    pub done: bool,
    /// The step to come back to.
    pub step: FirstRunStep,
}

/// The steps of the first run.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum FirstRunStep {
    /// Who I am.
    Me,
    /// Bring people.
    People,
    /// How often to be in touch.
    HowOften,
    /// Two blocks a week.
    Rhythm,
    /// Up to three leads.
    Leads,
    /// What stands.
    Done,
}

/// The most notices a day that a person can allow besides the blocks' own.
const DAILY_LIMIT_MAX: u32 = 20;
/// The least fit unless the person says otherwise (3 of 5 in product/requirements.md, row 99, on the plan's scale of 10).
pub const LEAD_FIT_MIN: u32 = 6;
/// The fewest and the most days of silence: less is no silence, more is not noticed any more; ours.
const SILENT_RANGE: std::ops::RangeInclusive<u32> = 3..=90;
/// The lowest and the highest fit one can ask for: a 0 would ask for nothing.
const FIT_RANGE: std::ops::RangeInclusive<u32> = 1..=10;

impl Career {
    /// Returns every setting.
    ///
    /// # Errors
    /// Only if SQLite fails.
    pub fn settings(&self) -> Result<Settings> {
        all(self.read())
    }

    /// Changes the settings that `patch` names and leaves the others.
    ///
    /// # Errors
    /// A name is unknown or a value does not fit; then nothing is changed.
    pub fn change_settings(
        &mut self,
        patch: &serde_json::Map<String, serde_json::Value>,
        now: Now,
    ) -> Result<()> {
        let mut value = serde_json::to_value(self.settings()?).map_err(unexpected)?;
        let known = value
            .as_object_mut()
            .ok_or_else(|| Error::Unexpected("settings".to_owned()))?;
        for (key, new) in patch {
            match known.get_mut(key) {
                Some(old) => *old = new.clone(),
                None => return Err(Error::invalid("key", crate::words::unknown_setting(key))),
            }
        }
        let checked: Settings = serde_json::from_value(value.clone()).map_err(|error| {
            Error::invalid(
                "value",
                crate::words::setting_does_not_fit(&error.to_string()),
            )
        })?;
        check(&checked)?;
        let write = |tx: &rusqlite::Transaction<'_>| {
            for key in patch.keys() {
                put(tx, key, &value[key])?;
            }
            if patch.contains_key("me") {
                mine::say(tx, &checked.me.role, &checked.me.organisation, now)?;
                put_me(tx, &checked.me)?;
            }
            Ok(())
        };
        let names = crate::words::settings_named(patch.keys().map(String::as_str));
        match names.is_empty() {
            // How far the first run has come is for the program to remember; nobody would take it back.
            true => self.transact_quietly(write)?,
            false => self.transact(Op::ChangeSettings(names), write)?,
        };
        Ok(())
    }
}

fn check(settings: &Settings) -> Result<()> {
    for (field, time) in [
        ("quiet_from", &settings.quiet_from),
        ("quiet_to", &settings.quiet_to),
    ] {
        if chrono::NaiveTime::parse_from_str(time, "%H:%M").is_err() {
            return Err(Error::invalid(field, crate::words::not_a_time(time)));
        }
    }
    if settings.daily_limit > DAILY_LIMIT_MAX {
        return Err(Error::invalid(
            "daily_limit",
            crate::words::too_many_notices(DAILY_LIMIT_MAX),
        ));
    }
    for (field, value, range) in [
        ("lead_silent_days", settings.lead_silent_days, SILENT_RANGE),
        ("lead_fit_min", settings.lead_fit_min, FIT_RANGE),
    ] {
        if !range.contains(&value) {
            let (from, to) = (i64::from(*range.start()), i64::from(*range.end()));
            return Err(Error::invalid(field, crate::words::out_of_range(from, to)));
        }
    }
    Ok(())
}

fn unexpected(error: serde_json::Error) -> Error {
    Error::Unexpected(error.to_string())
}

/// Returns every setting, defaults where the person said nothing.
pub(crate) fn all(connection: &Connection) -> Result<Settings> {
    let mut value = serde_json::to_value(Settings::default()).map_err(unexpected)?;
    let mut settings = Settings::default();
    let keys: Vec<String> = value
        .as_object()
        .map(|known| known.keys().cloned().collect())
        .unwrap_or_default();
    for key in keys {
        let Some(stored) = get::<serde_json::Value>(connection, &key)? else {
            continue;
        };
        let before = std::mem::replace(&mut value[&key], stored);
        // A value that an older or newer program wrote is as if nothing was said; the others stay.
        match serde_json::from_value(value.clone()) {
            Ok(fits) => settings = fits,
            Err(_) => value[&key] = before,
        }
    }
    // Where I am stands among my memberships.
    let here = mine::current(connection)?.map(|row| row.draft);
    let here = here.unwrap_or_default();
    (settings.me.role, settings.me.organisation) = (here.title, here.organisation);
    Ok(settings)
}

/// Writes who I am, but for where I am: that stands among my memberships.
pub(crate) fn put_me(connection: &Connection, me: &Me) -> Result<()> {
    let me = Me {
        role: String::new(),
        organisation: String::new(),
        ..me.clone()
    };
    put(connection, "me", &me)
}

/// Returns the value under a key, `None` when nothing was said or it does not fit.
pub(crate) fn get<T: DeserializeOwned>(connection: &Connection, key: &str) -> Result<Option<T>> {
    let text: Option<String> = connection
        .prepare_cached("SELECT value FROM setting WHERE key = ?1")?
        .query_row([key], |row| row.get(0))
        .optional()?;
    Ok(text.and_then(|text| serde_json::from_str(&text).ok()))
}

/// Writes the value under a key.
pub(crate) fn put<T: Serialize>(connection: &Connection, key: &str, value: &T) -> Result<()> {
    let text = serde_json::to_string(value).map_err(unexpected)?;
    connection
        .prepare_cached(
            "INSERT INTO setting (key, value) VALUES (?1, ?2)
             ON CONFLICT (key) DO UPDATE SET value = excluded.value WHERE value IS NOT excluded.value",
        )?
        .execute((key, text))?;
    Ok(())
}

/// Removes a key.
pub(crate) fn remove(connection: &Connection, key: &str) -> Result<()> {
    connection
        .prepare_cached("DELETE FROM setting WHERE key = ?1")?
        .execute([key])?;
    Ok(())
}

#[cfg(test)]
mod tests;
