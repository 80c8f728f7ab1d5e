//! The radar: signals from inside the organisation and from the market. They fade; the list behind keeps them.

pub mod watched;

use chrono::{Days, NaiveDate, NaiveDateTime};
use rusqlite::{Connection, OptionalExtension};
use serde::{Deserialize, Serialize};

use super::groups::{OutletName, outlet_names};
use super::warnings::{WarningSignDraft, WarningSort};
use super::{month_of, months_after, number, past_day};
use crate::career::Career;
use crate::error::{Error, Result};
use crate::id::{OutletId, SignalId, WarningSignId};
use crate::journey::lap::Lap;
use crate::journey::matter::Matter;
use crate::journey::record::{self, Record, in_range, need_line, record, trim_text};
use crate::journey::wizard::{Found, Step};
use crate::op::Op;
use crate::time::Now;
use crate::words;
use watched::Watched;

/// Days after which a signal has faded to half (ours: two months).
pub const HALF_LIFE_DAYS: i64 = 60;
/// The share under which a signal is no longer drawn (ours).
pub const GONE: f64 = 0.1;
/// Days within which both halves need a signal for the step to be done (ours: a month).
const LOOKED_DAYS: u64 = 31;
/// Days at the end of a month in which an empty half is asked for (ours: its last week).
const LAST_WEEK_DAYS: u64 = 7;
/// How many signals the page lists.
const LISTED: u32 = 200;
/// The relevance of a signal that says nothing of it.
const MIDDLE: u32 = 2;

/// A half of the radar.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize,
)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum RadarHalf {
    /// My organisation.
    #[default]
    Inner,
    /// The market.
    Outer,
}
stored!(RadarHalf {
    Inner = "inner",
    Outer = "outer"
});

impl RadarHalf {
    /// Both halves.
    pub const ALL: [RadarHalf; 2] = [RadarHalf::Inner, RadarHalf::Outer];
}

record! {
    /// A signal.
    SignalDraft, "signal", SignalId {
        /// Where it comes from.
        half: RadarHalf,
        /// What I noticed.
        noticed: String,
        /// What it may mean for me.
        so_what: String,
        /// 1 to 3; 2 when left out.
        relevance: u32,
        /// The publication or group that I have it from.
        outlet_id: Option<OutletId>,
        /// When; today when left out.
        noticed_on: Option<NaiveDate>,
    }
}

impl Record for SignalDraft {
    fn check(&mut self, conn: &Connection, now: Now) -> Result<()> {
        need_line("noticed", &mut self.noticed, words::signal_empty())?;
        trim_text("so_what", &mut self.so_what)?;
        if self.relevance == 0 {
            self.relevance = MIDDLE;
        }
        in_range("relevance", i64::from(self.relevance), 1, 3)?;
        super::groups::known_outlet(conn, self.outlet_id)?;
        past_day("noticed_on", &mut self.noticed_on, now)
    }

    fn sentence(&self) -> String {
        words::signal(&self.noticed)
    }
}

/// Returns how much of a signal is left after so many days: half after each half-life, all of it on its day.
pub fn fade(age_days: i64) -> f64 {
    #[expect(
        clippy::cast_precision_loss,
        reason = "an age in days is far below 2^52"
    )]
    let halves = age_days.max(0) as f64 / HALF_LIFE_DAYS as f64;
    (-halves).exp2()
}

/// Returns what is left of a signal in whole percent, or nothing once it is gone from the drawing.
pub fn drawn_percent(age_days: i64) -> Option<u8> {
    let left = fade(age_days);
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "it lies between 10 and 100"
    )]
    (left >= GONE).then(|| (left * 100.0).round() as u8)
}

/// Returns the direction of the nth of so many signals of a half, in degrees from the top: evenly from the lower left
/// over the top to the lower right. The bottom stays free for the names of the halves, which stand a little apart.
fn direction(half: RadarHalf, nth: usize, of: usize) -> u32 {
    const FROM: usize = 210;
    const ARC: usize = 300;
    // Where in its place a signal stands, in tenths.
    let tenths = match half {
        RadarHalf::Inner => 3,
        RadarHalf::Outer => 7,
    };
    number((FROM + ARC * (10 * nth + tenths) / (10 * of.max(1))) % 360)
}

/// The exercise: the radar and the list behind it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct RadarView {
    /// The date on my calendar.
    pub date: NaiveDate,
    /// The newest signals, newest first.
    pub signals: Vec<SignalRow>,
    /// What this month has and lacks, in words.
    pub month: String,
    /// Whether a half of this month is empty.
    pub half_empty: bool,
    /// Where signals can come from.
    pub outlets: Vec<OutletName>,
    /// What the plan's scenarios look out for.
    pub watched: Vec<Watched>,
}

/// A signal as the radar draws it and the list shows it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct SignalRow {
    /// Its id.
    pub id: SignalId,
    /// What its form holds.
    pub draft: SignalDraft,
    /// Its number on the radar, from 1; `None` once it is gone from the drawing.
    pub number: Option<u32>,
    /// What is left of it, in percent; `None` once it is gone from the drawing.
    pub left: Option<u8>,
    /// Its direction on the radar, in degrees from the top.
    pub degrees: u32,
    /// Where it comes from; empty for nowhere in particular.
    pub outlet: String,
    /// The warning sign that was made of it.
    pub warning: Option<WarningSignId>,
}

fn halves_since(conn: &Connection, since: NaiveDate, to: NaiveDate) -> Result<Vec<RadarHalf>> {
    let mut select = conn.prepare_cached(
        "SELECT DISTINCT half FROM signal
          WHERE binned_at IS NULL AND noticed_on >= ?1 AND noticed_on <= ?2 ORDER BY half",
    )?;
    let rows = select.query_map((since, to), |row| row.get(0))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

fn empty_halves(full: &[RadarHalf]) -> Vec<RadarHalf> {
    RadarHalf::ALL
        .into_iter()
        .filter(|half| !full.contains(half))
        .collect()
}

/// Looks whether both halves have a signal of this lap that is not older than a month.
///
/// # Errors
/// Only if SQLite fails.
pub(crate) fn look(conn: &Connection, lap: &Lap, now: Now) -> Result<Found> {
    let (count, on) = record::newest::<SignalDraft>(conn, "", [])?;
    let today = now.today();
    let since = lap.started_on.max(today - Days::new(LOOKED_DAYS));
    let empty = empty_halves(&halves_since(conn, since, today)?);
    Ok(Found {
        done: empty.is_empty(),
        on,
        holds: words::radar_holds(count as usize),
        missing: empty
            .first()
            .map_or(String::new(), |half| words::radar_missing(*half).to_owned()),
    })
}

/// Returns the first day of a month's last week.
pub fn last_week_of(day: NaiveDate) -> NaiveDate {
    months_after(month_of(day), 1) - Days::new(LAST_WEEK_DAYS)
}

/// Adds the month's second look round, in its last week, while a half is empty.
///
/// # Errors
/// Only if SQLite fails.
pub(crate) fn matters(
    conn: &Connection,
    until: NaiveDateTime,
    now: Now,
    to: &mut Vec<Matter>,
) -> Result<()> {
    let this = month_of(now.today());
    for month in [this, months_after(this, 1)] {
        let from = last_week_of(month);
        if from > until.date() {
            continue;
        }
        let end = months_after(month, 1) - Days::new(1);
        let empty = empty_halves(&halves_since(conn, month, end)?);
        if !empty.is_empty() {
            to.push(Matter::on(
                SCAN,
                Step::Radar,
                from,
                words::scan_title(&empty).to_owned(),
                words::scan_detail().to_owned(),
            ));
        }
    }
    Ok(())
}

/// What the key of the month's look round begins with.
pub(super) const SCAN: &str = "scan";

fn warning_of(conn: &Connection, signal: SignalId) -> Result<Option<WarningSignId>> {
    Ok(conn
        .prepare_cached(
            "SELECT id FROM warning_sign WHERE signal_id = ?1 AND binned_at IS NULL ORDER BY id LIMIT 1",
        )?
        .query_row([signal], |row| row.get(0))
        .optional()?)
}

impl Career {
    /// Returns the radar.
    ///
    /// # Errors
    /// Only if SQLite fails.
    pub fn radar(&self, now: Now) -> Result<RadarView> {
        let conn = self.read();
        let today = now.today();
        let outlets = outlet_names(conn)?;
        let rows = record::all::<SignalDraft>(
            conn,
            "ORDER BY r.noticed_on DESC, r.id DESC LIMIT ?1",
            [LISTED],
        )?;
        let left =
            |day: Option<NaiveDate>| day.and_then(|day| drawn_percent((today - day).num_days()));
        let in_half = |half: RadarHalf| {
            rows.iter()
                .filter(|row| row.draft.half == half && left(row.draft.noticed_on).is_some())
                .count()
        };
        let sizes = RadarHalf::ALL.map(in_half);
        let mut placed = [0; 2];
        let mut drawn = 0;
        let mut signals = Vec::new();
        for row in rows {
            let left = left(row.draft.noticed_on);
            let half = usize::from(row.draft.half == RadarHalf::Outer);
            let mut degrees = 0;
            if left.is_some() {
                drawn += 1;
                degrees = direction(row.draft.half, placed[half], sizes[half]);
                placed[half] += 1;
            }
            signals.push(SignalRow {
                id: row.id,
                number: left.map(|_| drawn),
                left,
                degrees,
                outlet: outlets
                    .iter()
                    .find(|outlet| Some(outlet.id) == row.draft.outlet_id)
                    .map_or(String::new(), |outlet| outlet.name.clone()),
                warning: warning_of(conn, row.id)?,
                draft: row.draft,
            });
        }
        let empty = empty_halves(&halves_since(conn, month_of(today), today)?);
        Ok(RadarView {
            date: today,
            signals,
            month: words::radar_month(&empty).to_owned(),
            half_empty: !empty.is_empty(),
            outlets,
            watched: watched::all(conn)?,
        })
    }

    /// Makes a warning sign of a signal and returns it; of one that is one already, the same.
    ///
    /// # Errors
    /// `NotFound`.
    pub fn warn_of_signal(&mut self, id: SignalId, now: Now) -> Result<WarningSignId> {
        let signal = record::one::<SignalDraft>(self.read(), id)?.draft;
        if let Some(there) = warning_of(self.read(), id)? {
            return Ok(there);
        }
        let mut sign = WarningSignDraft {
            sort: WarningSort::Other,
            weight: signal.relevance,
            note: signal.noticed,
            signal_id: Some(id),
            noticed_on: signal.noticed_on,
        };
        match sign.check(self.read(), now) {
            // The clock was set back since: the sign is of today.
            Err(Error::Invalid {
                field: "noticed_on",
                ..
            }) => sign.noticed_on = Some(now.today()),
            other => other?,
        }
        let done = self.transact(Op::AddRecord(sign.sentence()), |tx| {
            record::insert(tx, &sign, now)
        })?;
        Ok(done.output)
    }
}

#[cfg(test)]
mod tests;
