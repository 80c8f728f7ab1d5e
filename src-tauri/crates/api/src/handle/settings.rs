//! Settings, health, undo, backups and export.

use fairlead_core::career::{self, Career};
use fairlead_core::settings::Settings;
use fairlead_core::store::backup::{self, Backup};
use serde::Serialize;

use super::args::*;
use crate::failure::Failure;
use crate::folder;
use crate::host::{DesktopSupport, Host};

type Answer<T> = Result<T, Failure>;

/// What undo and redo would do.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct UndoState {
    /// "Undo: Logged lunch with Ada".
    pub undo: Option<String>,
    /// "Redo: …".
    pub redo: Option<String>,
    /// The number of the step that undo would take back: never the same for two steps.
    pub step: Option<u32>,
}

/// What undo or redo did.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Undone {
    /// What happened.
    pub what: UndoneWhat,
    /// The action's sentence; empty when there was none.
    pub sentence: String,
}

/// What undo or redo came to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum UndoneWhat {
    /// It was done.
    Did,
    /// There was nothing to do.
    Nothing,
    /// Another program had written the file: the history was dropped, nothing was done.
    Dropped,
}

/// How the program and its data fare.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Health {
    /// The data folder.
    pub folder: String,
    /// What the career takes in its file, in bytes.
    #[cfg_attr(feature = "bindings", ts(type = "number"))]
    pub file_bytes: u64,
    /// People not in the bin.
    pub people: u32,
    /// Touches not in the bin.
    pub touches: u32,
    /// When the newest verified backup was made.
    pub last_backup_at: Option<String>,
    /// How many backups there are.
    pub backups: usize,
    /// The sync service in whose folder the data lie; empty when none.
    pub synced_folder: String,
    /// The program's version.
    pub version: String,
    /// What the desktop supports; `None` where there is none.
    pub desktop: Option<DesktopSupport>,
}

pub(crate) fn settings(host: &dyn Host, _: NoArgs) -> Answer<Settings> {
    Ok(host.career()?.settings()?)
}

pub(crate) fn change_settings(host: &dyn Host, patch: SettingsPatch) -> Answer<()> {
    Ok(host.career()?.change_settings(&patch.0, host.now())?)
}

pub(crate) fn health(host: &dyn Host, _: NoArgs) -> Answer<Health> {
    let folder = host.folder();
    // Asked before the lock is taken: a desktop may have to wait for its notification service.
    let desktop = host.desktop().map(|desktop| desktop.support());
    let counts = host.career()?.size()?;
    Ok(Health {
        folder: folder.display().to_string(),
        file_bytes: counts.bytes,
        people: counts.people,
        touches: counts.touches,
        last_backup_at: backup::newest_at(folder).map(fairlead_core::time::to_text),
        backups: backup::count(folder),
        synced_folder: folder::sync_service(folder).to_owned(),
        version: env!("CARGO_PKG_VERSION").to_owned(),
        desktop,
    })
}

pub(crate) fn undo_state(host: &dyn Host, _: NoArgs) -> Answer<UndoState> {
    let career = host.career()?;
    Ok(UndoState {
        undo: career.undo_label(),
        redo: career.redo_label(),
        step: career.undo_step(),
    })
}

pub(crate) fn undo(host: &dyn Host, _: NoArgs) -> Answer<Undone> {
    step(host, Career::undo)
}

pub(crate) fn redo(host: &dyn Host, _: NoArgs) -> Answer<Undone> {
    step(host, Career::redo)
}

fn step(
    host: &dyn Host,
    way: fn(&mut Career) -> fairlead_core::Result<career::Undone>,
) -> Answer<Undone> {
    let (what, sentence) = match way(&mut *host.career()?)? {
        career::Undone::Did(sentence) => (UndoneWhat::Did, sentence),
        career::Undone::Nothing => (UndoneWhat::Nothing, String::new()),
        career::Undone::Dropped => (UndoneWhat::Dropped, String::new()),
    };
    Ok(Undone { what, sentence })
}

pub(crate) fn backup_now(host: &dyn Host, _: NoArgs) -> Answer<Backup> {
    // A backup of what cannot be opened would push out a good one.
    drop(host.career()?);
    Ok(backup::make(host.folder(), host.now())?)
}
