//! The tenure clock: how long I have had my role, and when the usual window for a change opens. Staying is an option.

use chrono::{Datelike, Days, NaiveDate};
use rusqlite::Connection;
use serde::Serialize;

use super::months_after;
use crate::error::Result;
use crate::journey::arrive;
use crate::journey::matter::Matter;
use crate::journey::record::{self, Row1};
use crate::journey::wizard::Step;
use crate::people::membership::MembershipDraft;
use crate::time::Now;
use crate::words;

/// Months after which the usual window opens (requirement 47: a change every three to four years).
pub const OPENS_MONTHS: u32 = 36;
/// Months after which it closes.
pub const CLOSES_MONTHS: u32 = 48;
/// Days before a contract's end at which it is spoken of (ours: a quarter, so that there is time).
pub(super) const CONTRACT_DAYS: u64 = 90;

/// Where a role stands in its usual length.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum TenureBand {
    /// The window has not opened.
    Before,
    /// It is open: three to four years.
    Open,
    /// It has closed.
    After,
}

/// The clock of a role.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TenureClock {
    /// Whole months since the start.
    pub months: u32,
    /// Where that is.
    pub band: TenureBand,
    /// When the window opens.
    pub opens_on: NaiveDate,
    /// When it closes.
    pub closes_on: NaiveDate,
}

/// Returns the whole months from a day to another, 0 when it lies before. A month is whole on the same day of the
/// month, or on the last day of a shorter one.
pub fn months_between(from: NaiveDate, to: NaiveDate) -> u32 {
    let count = |day: NaiveDate| i64::from(day.year()) * 12 + i64::from(day.month0());
    let most = u32::try_from(count(to) - count(from)).unwrap_or(0);
    if months_after(from, most) <= to {
        most
    } else {
        most.saturating_sub(1)
    }
}

/// Returns the clock of a role that began on a day.
pub fn clock(started_on: NaiveDate, today: NaiveDate) -> TenureClock {
    let opens_on = months_after(started_on, OPENS_MONTHS);
    let closes_on = months_after(started_on, CLOSES_MONTHS);
    TenureClock {
        months: months_between(started_on, today),
        band: if today < opens_on {
            TenureBand::Before
        } else if today < closes_on {
            TenureBand::Open
        } else {
            TenureBand::After
        },
        opens_on,
        closes_on,
    }
}

/// The clock as the page shows it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct TenureView {
    /// The role, and where.
    pub role: String,
    /// Since when.
    pub started_on: NaiveDate,
    /// Whole months since.
    pub months: u32,
    /// Where that is.
    pub band: TenureBand,
    /// When the window opens.
    pub opens_on: NaiveDate,
    /// When it closes.
    pub closes_on: NaiveDate,
    /// What the clock says, in words.
    pub in_words: String,
}

/// Returns the role that I have: of my memberships the newest that has begun and not ended. Of one whose month or year
/// alone is known, the clock counts from the first day.
///
/// # Errors
/// Only if SQLite fails.
pub(crate) fn current(
    conn: &Connection,
    today: NaiveDate,
) -> Result<Option<Row1<MembershipDraft>>> {
    // The year or month of today sorts before today, and so does what began in it.
    let rows = record::all::<MembershipDraft>(
        conn,
        "AND r.person_id IS NULL AND r.from_on <> '' AND r.from_on <= ?1
           AND r.over = 0 AND (r.until_on = '' OR r.until_on >= substr(?1, 1, length(r.until_on)))
         ORDER BY r.from_on DESC, r.id DESC LIMIT 1",
        [today],
    )?;
    Ok(rows.into_iter().next())
}

/// Returns the clock of the role that I have.
///
/// # Errors
/// Only if SQLite fails.
pub(super) fn view(conn: &Connection, today: NaiveDate) -> Result<Option<TenureView>> {
    let Some(kept) = current(conn, today)? else {
        return Ok(None);
    };
    Ok(kept.draft.began().map(|started_on| {
        let clock = clock(started_on, today);
        TenureView {
            role: words::role_at(&kept.draft.title, &kept.draft.organisation),
            started_on,
            months: clock.months,
            band: clock.band,
            opens_on: clock.opens_on,
            closes_on: clock.closes_on,
            in_words: words::tenure_in_words(&clock, today),
        }
    }))
}

/// Returns the role that Arrive knows and the clock does not: the newest one whose first day has come, while no role
/// of the clock began then or later.
///
/// # Errors
/// Only if SQLite fails.
pub(crate) fn arrived(conn: &Connection, today: NaiveDate) -> Result<Option<MembershipDraft>> {
    let Some(arrival) = arrive::role::current(conn)?.map(|kept| kept.draft) else {
        return Ok(None);
    };
    let Some(started_on) = arrival.starts_on.filter(|on| *on <= today) else {
        return Ok(None);
    };
    let (later, _) = record::newest::<MembershipDraft>(
        conn,
        "AND r.person_id IS NULL AND r.from_on >= substr(?1, 1, length(r.from_on)) AND r.from_on <> ''",
        [started_on],
    )?;
    Ok((later == 0).then_some(MembershipDraft {
        title: arrival.role,
        organisation: arrival.organisation,
        from_on: started_on.to_string(),
        ..MembershipDraft::default()
    }))
}

/// Adds the opening of the window, while it is open, and the end of a contract.
///
/// # Errors
/// Only if SQLite fails.
pub(crate) fn matters(conn: &Connection, now: Now, to: &mut Vec<Matter>) -> Result<()> {
    let today = now.today();
    let Some(kept) = current(conn, today)? else {
        return Ok(());
    };
    let role = words::role_at(&kept.draft.title, &kept.draft.organisation);
    if let Some(started_on) = kept.draft.began() {
        let clock = clock(started_on, today);
        if clock.band != TenureBand::After {
            to.push(Matter::on(
                &format!("{WINDOW}:{}", kept.id),
                Step::Year,
                clock.opens_on,
                words::window_title().to_owned(),
                role.clone(),
            ));
        }
    }
    if let Some(ended_on) = kept.draft.ended() {
        to.push(Matter::on(
            &format!("{CONTRACT}:{}", kept.id),
            Step::Year,
            ended_on - Days::new(CONTRACT_DAYS),
            words::contract_title().to_owned(),
            role,
        ));
    }
    Ok(())
}

/// What the keys of its matters begin with.
pub(super) const WINDOW: &str = "tenure_window";
pub(super) const CONTRACT: &str = "contract_end";

#[cfg(test)]
mod tests;
