//! Writing down what a weekly review says of a target or a derailer, when it ends.

use rusqlite::Connection;

use super::ending::{ReviewDerailer, ReviewTarget};
use crate::error::Result;
use crate::id::{DerailerId, WeeklyReviewId, WeeklyReviewLineId};
use crate::journey::lap;
use crate::time::Now;

/// One line as it is frozen.
pub(super) struct Line<'a> {
    /// The target it is about.
    pub target: Option<&'a ReviewTarget>,
    /// The derailer it is about.
    pub derailer: Option<&'a ReviewDerailer>,
}

impl Line<'_> {
    /// Writes it down; a line that has a note already keeps it.
    ///
    /// # Errors
    /// Only if SQLite fails.
    pub fn write(
        &self,
        tx: &Connection,
        review: WeeklyReviewId,
        position: usize,
        now: Now,
    ) -> Result<()> {
        let known = self.target.and_then(|target| target.line_id);
        let id = known.unwrap_or_else(|| WeeklyReviewLineId::new(now));
        let derailer: Option<DerailerId> = self.derailer.map(|derailer| derailer.row.id);
        let seen = self.derailer.map_or("", |derailer| match derailer.seen {
            Some(seen) => seen.text(),
            None => "new",
        });
        let name = match (self.target, self.derailer) {
            (Some(target), _) => &target.sentence,
            (None, Some(derailer)) => &derailer.row.draft.what,
            (None, None) => return Ok(()),
        };
        tx.prepare_cached(
            "INSERT INTO weekly_review_line (id, lap_id, created_on, changed_on, review_id, target_id, derailer_id,
                                             frozen, position, name, done, wanted, seen)
             VALUES (?1, ?2, ?3, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)
             ON CONFLICT (id) DO UPDATE SET frozen = excluded.frozen, position = excluded.position,
                name = excluded.name, done = excluded.done, wanted = excluded.wanted",
        )?
        .execute((
            id,
            lap::current(tx)?.id,
            now.today(),
            review,
            self.target.map(|target| target.id),
            derailer,
            if self.target.is_some() { "target" } else { "derailer" },
            u32::try_from(position).unwrap_or(u32::MAX),
            name,
            self.target.map(|target| target.done),
            self.target.map(|target| target.wanted),
            seen,
        ))?;
        Ok(())
    }
}
