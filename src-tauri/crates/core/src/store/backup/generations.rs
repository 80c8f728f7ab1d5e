//! The generations of backups in a folder: which there are, and which are kept.

use std::path::{Path, PathBuf};

use chrono::{DateTime, Datelike, Duration, NaiveDate, Utc};

use super::{BEFORE_UPGRADE, FOLDER, GENERATION, UNFINISHED};
use crate::time::Now;

/// Generations kept: one a day for a week, one a week for two months, one a month for a year.
pub(super) const KEEP_DAYS: usize = 7;
pub(super) const KEEP_WEEKS: usize = 8;
pub(super) const KEEP_MONTHS: usize = 12;

/// A copy that is still unfinished after this long belongs to a program that was cut off.
const ABANDONED: Duration = Duration::days(1);

/// Returns when the newest backup was made, by its name.
pub fn newest_at(folder: &Path) -> Option<DateTime<Utc>> {
    backups(&folder.join(FOLDER))
        .into_iter()
        .map(|(at, _)| at)
        .max()
}

/// Returns how many backups there are.
pub fn count(folder: &Path) -> usize {
    backups(&folder.join(FOLDER)).len()
}

pub(super) fn backups(folder: &Path) -> Vec<(DateTime<Utc>, PathBuf)> {
    named(folder, GENERATION)
}

pub(in crate::store) fn named(folder: &Path, prefix: &str) -> Vec<(DateTime<Utc>, PathBuf)> {
    stamped(folder, |name| {
        name.strip_prefix(prefix)?.strip_suffix(".db")
    })
}

/// Returns the files in whose names `stamp` finds when they were made.
fn stamped(folder: &Path, stamp: impl Fn(&str) -> Option<&str>) -> Vec<(DateTime<Utc>, PathBuf)> {
    let Ok(entries) = std::fs::read_dir(folder) else {
        return Vec::new();
    };
    entries
        .filter_map(|entry| {
            let path = entry.ok()?.path();
            let stamp = stamp(path.file_name()?.to_str()?)?;
            let at = chrono::NaiveDateTime::parse_from_str(stamp, "%Y%m%d-%H%M%S")
                .ok()?
                .and_utc();
            Some((at, path))
        })
        .collect()
}

pub(super) fn thin_out(folder: &Path, now: Now) {
    let mut files = backups(folder);
    files.sort_by(|a, b| b.cmp(a));
    let keep = keepers(
        &files
            .iter()
            .map(|(at, _)| at.date_naive())
            .collect::<Vec<_>>(),
    );
    for (at, (_, path)) in files.iter().enumerate() {
        if !keep.contains(&at) {
            // A backup too many is no failure.
            let _ = std::fs::remove_file(path);
        }
    }
    let begun = stamped(folder, |name| {
        let (name, _) = name.strip_suffix(UNFINISHED)?.split_once(".db.")?;
        name.strip_prefix(GENERATION)
            .or_else(|| name.strip_prefix(BEFORE_UPGRADE))
    });
    for (at, path) in begun {
        if now.instant - at > ABANDONED {
            let _ = std::fs::remove_file(path);
        }
    }
}

/// Returns which of the backups, given newest first by date, are kept.
pub(super) fn keepers(dates: &[NaiveDate]) -> Vec<usize> {
    let mut keep = Vec::new();
    let mut pick = |limit: usize, bucket: &dyn Fn(NaiveDate) -> (i32, u32)| {
        let mut seen = Vec::new();
        for (at, date) in dates.iter().enumerate() {
            let of = bucket(*date);
            if !seen.contains(&of) && seen.len() < limit {
                seen.push(of);
                keep.push(at);
            }
        }
    };
    pick(KEEP_DAYS, &|date| (date.year(), date.ordinal()));
    pick(KEEP_WEEKS, &|date| {
        (date.iso_week().year(), date.iso_week().week())
    });
    pick(KEEP_MONTHS, &|date| (date.year(), date.month()));
    keep
}
