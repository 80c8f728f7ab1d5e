//! The generations of backups in a folder: which there are, and which are kept.

use std::path::{Path, PathBuf};
use std::time::Duration;

use chrono::{DateTime, Datelike, NaiveDate, Utc};

use super::{FOLDER, GENERATION, UNFINISHED};

/// Generations kept: one a day for a week, one a week for two months, one a month for a year.
pub(super) const KEEP_DAYS: usize = 7;
pub(super) const KEEP_WEEKS: usize = 8;
pub(super) const KEEP_MONTHS: usize = 12;

/// A copy that is still unfinished after this long belongs to a program that was cut off.
const ABANDONED: Duration = Duration::from_hours(24);

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
    let Ok(entries) = std::fs::read_dir(folder) else {
        return Vec::new();
    };
    entries
        .filter_map(|entry| {
            let path = entry.ok()?.path();
            let stamp = path
                .file_name()?
                .to_str()?
                .strip_prefix(prefix)?
                .strip_suffix(".db")?;
            let at = chrono::NaiveDateTime::parse_from_str(stamp, "%Y%m%d-%H%M%S")
                .ok()?
                .and_utc();
            Some((at, path))
        })
        .collect()
}

pub(super) fn thin_out(folder: &Path) {
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
    for path in abandoned(folder) {
        let _ = std::fs::remove_file(path);
    }
}

/// What programs that were cut off left of copies they had begun.
fn abandoned(folder: &Path) -> Vec<PathBuf> {
    let Ok(entries) = std::fs::read_dir(folder) else {
        return Vec::new();
    };
    entries
        .filter_map(|entry| {
            let entry = entry.ok()?;
            let age = entry.metadata().ok()?.modified().ok()?.elapsed().ok()?;
            let name = entry.file_name();
            (name.to_str()?.ends_with(UNFINISHED) && age > ABANDONED).then(|| entry.path())
        })
        .collect()
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
