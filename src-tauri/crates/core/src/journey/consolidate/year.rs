//! The year as one picture: what is planned, what the journey will ask, what ends and what renews.

use chrono::{Days, NaiveDate, NaiveDateTime};
use rusqlite::Connection;
use serde::{Deserialize, Serialize};

use super::tenure::{self, TenureView};
use super::{delivery, groups, month_of, months_after, radar};
use crate::career::Career;
use crate::error::Result;
use crate::id::YearDateId;
use crate::journey::matter::{self, Matter, Place};
use crate::journey::record::{self, Kept, Record, need_line, record};
use crate::journey::wizard::{Found, Step};
use crate::people::membership::MembershipDraft;
use crate::people::membership::mine::{self, MyMembership};
use crate::time::Now;
use crate::words;

/// Months that are shown.
const MONTHS: u32 = 12;
/// Days before a date at which it is spoken of (ours: a fortnight); the end of a contract and vesting earlier.
const LEAD_DAYS: u64 = 14;

/// What a date is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum YearDateKind {
    /// A review.
    Review,
    /// A conference.
    Conference,
    /// A contract's end.
    ContractEnd,
    /// Shares or a bonus that become mine.
    Vesting,
    /// Anything else.
    #[default]
    Own,
}
stored!(YearDateKind {
    Review = "review",
    Conference = "conference",
    ContractEnd = "contract_end",
    Vesting = "vesting",
    Own = "own",
});

impl YearDateKind {
    /// Returns how many days before its date it is spoken of.
    fn lead_days(self) -> u64 {
        match self {
            YearDateKind::ContractEnd | YearDateKind::Vesting => tenure::CONTRACT_DAYS,
            YearDateKind::Review | YearDateKind::Conference | YearDateKind::Own => LEAD_DAYS,
        }
    }
}

record! {
    /// A date of the year to come.
    YearDateDraft, "year_date", YearDateId {
        /// What happens.
        what: String,
        /// What it is.
        kind: YearDateKind,
        /// When.
        planned_on: Option<NaiveDate>,
    }
}

impl Record for YearDateDraft {
    fn check(&mut self, _conn: &Connection, _now: Now) -> Result<()> {
        need_line("what", &mut self.what, words::year_date_empty())
    }

    fn sentence(&self) -> String {
        words::year_date(&self.what)
    }
}

/// The exercise: the clock and the year.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct YearView {
    /// The date on my calendar.
    pub date: NaiveDate,
    /// The clock of my role; `None` when no role is said.
    pub tenure: Option<TenureView>,
    /// The role that Arrive knows and the clock does not yet.
    pub arrived: Option<MembershipDraft>,
    /// My roles, newest first.
    pub tenures: Vec<MyMembership>,
    /// The coming months, this one first.
    pub months: Vec<YearMonth>,
    /// My own dates, earliest first; those without a day last.
    pub dates: Vec<Kept<YearDateId, YearDateDraft>>,
}

/// A month of the year.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct YearMonth {
    /// Its first day.
    pub first: NaiveDate,
    /// What it holds, earliest first.
    pub items: Vec<YearItem>,
}

/// Something in the year.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct YearItem {
    /// When.
    pub on: NaiveDate,
    /// What.
    pub what: String,
    /// Where it comes from.
    pub from: YearItemFrom,
    /// The step at which it is dealt with; `None` for a date of my own.
    pub step: Option<Step>,
}

/// Where something in the year comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum YearItemFrom {
    /// A review of mine.
    Review,
    /// A conference.
    Conference,
    /// A contract's end.
    ContractEnd,
    /// Shares or a bonus.
    Vesting,
    /// A date of my own.
    Own,
    /// A publication or group that renews.
    Renewal,
    /// The tenure clock.
    Tenure,
    /// A matter of the journey.
    Journey,
}

impl From<YearDateKind> for YearItemFrom {
    fn from(kind: YearDateKind) -> Self {
        match kind {
            YearDateKind::Review => YearItemFrom::Review,
            YearDateKind::Conference => YearItemFrom::Conference,
            YearDateKind::ContractEnd => YearItemFrom::ContractEnd,
            YearDateKind::Vesting => YearItemFrom::Vesting,
            YearDateKind::Own => YearItemFrom::Own,
        }
    }
}

/// Looks whether the clock runs and something of the year ahead is planned.
///
/// # Errors
/// Only if SQLite fails.
pub(crate) fn look(conn: &Connection, now: Now) -> Result<Found> {
    let today = now.today();
    let role = tenure::current(conn, today)?;
    let (ahead, _) = record::newest::<YearDateDraft>(conn, "AND r.planned_on >= ?1", [today])?;
    let (_, dated_on) = record::newest::<YearDateDraft>(conn, "", [])?;
    let (_, role_on) = record::newest::<MembershipDraft>(conn, "AND r.person_id IS NULL", [])?;
    Ok(Found {
        done: role.is_some() && ahead > 0,
        on: dated_on.max(role_on),
        holds: words::year_holds(ahead as usize),
        missing: words::year_missing(role.is_some()).to_owned(),
    })
}

/// Adds my own dates, some time before each, until they have passed.
///
/// # Errors
/// Only if SQLite fails.
pub(crate) fn matters(
    conn: &Connection,
    until: NaiveDateTime,
    now: Now,
    to: &mut Vec<Matter>,
) -> Result<()> {
    let last = until.date() + Days::new(tenure::CONTRACT_DAYS);
    let rows = record::all::<YearDateDraft>(
        conn,
        "AND r.planned_on >= ?1 AND r.planned_on <= ?2 ORDER BY r.planned_on",
        (now.today(), last),
    )?;
    for row in rows {
        let Some(planned_on) = row.draft.planned_on else {
            continue;
        };
        to.push(Matter::on(
            &format!("{DATE}:{}", row.id),
            Step::Year,
            planned_on - Days::new(row.draft.kind.lead_days()),
            words::year_date_title(row.draft.kind).to_owned(),
            words::year_date_detail(&row.draft.what, planned_on, now.today()),
        ));
    }
    Ok(())
}

/// What the keys of its matters begin with.
const DATE: &str = "year_date";

/// Matters that the year does not list: those that come back by themselves, and those whose own date it shows.
const UNLISTED: [&str; 8] = [
    "weekly_review",
    delivery::FRIDAY,
    radar::SCAN,
    groups::WAITING,
    "renewal",
    tenure::WINDOW,
    tenure::CONTRACT,
    DATE,
];

fn items(conn: &Connection, end: NaiveDate, now: Now) -> Result<Vec<YearItem>> {
    let today = now.today();
    let mut items = Vec::new();
    let mut add = |on: NaiveDate, what: String, from: YearItemFrom, step: Option<Step>| {
        if (today..end).contains(&on) {
            items.push(YearItem {
                on,
                what,
                from,
                step,
            });
        }
    };
    for row in record::all::<YearDateDraft>(
        conn,
        "AND r.planned_on >= ?1 AND r.planned_on < ?2",
        (today, end),
    )? {
        if let Some(on) = row.draft.planned_on {
            add(on, row.draft.what, row.draft.kind.into(), None);
        }
    }
    for (on, name) in groups::renewals(conn, today, end)? {
        add(
            on,
            words::year_renewal(&name),
            YearItemFrom::Renewal,
            Some(Step::Groups),
        );
    }
    if let Some(role) = tenure::current(conn, today)? {
        if let Some(started_on) = role.draft.began() {
            let clock = tenure::clock(started_on, today);
            for (on, opens) in [(clock.opens_on, true), (clock.closes_on, false)] {
                add(
                    on,
                    words::year_window(opens).to_owned(),
                    YearItemFrom::Tenure,
                    None,
                );
            }
        }
        if let Some(ended_on) = role.draft.ended() {
            add(
                ended_on,
                words::year_contract(&words::role_at(&role.draft.title, &role.draft.organisation)),
                YearItemFrom::ContractEnd,
                None,
            );
        }
    }
    for matter in matter::until(conn, end.and_hms_opt(0, 0, 0).unwrap_or_default(), now)? {
        let thing = matter.key.split(':').next().unwrap_or_default();
        if !UNLISTED.contains(&thing)
            && let Place::Step(step) = matter.place
        {
            add(
                matter.from.date(),
                matter.title,
                YearItemFrom::Journey,
                Some(step),
            );
        }
    }
    items.sort_by(|a, b| (a.on, &a.what).cmp(&(b.on, &b.what)));
    items.dedup();
    Ok(items)
}

impl Career {
    /// Returns the tenure clock and the coming year.
    ///
    /// # Errors
    /// Only if SQLite fails.
    pub fn year(&self, now: Now) -> Result<YearView> {
        let conn = self.read();
        let today = now.today();
        let first = month_of(today);
        let items = items(conn, months_after(first, MONTHS), now)?;
        let months = (0..MONTHS)
            .map(|month| {
                let first = months_after(first, month);
                YearMonth {
                    items: items
                        .iter()
                        .filter(|item| month_of(item.on) == first)
                        .cloned()
                        .collect(),
                    first,
                }
            })
            .collect();
        Ok(YearView {
            date: today,
            tenure: tenure::view(conn, today)?,
            arrived: tenure::arrived(conn, today)?,
            tenures: mine::rows(conn)?,
            months,
            dates: record::all(
                conn,
                "ORDER BY r.planned_on IS NULL, r.planned_on, r.id",
                [],
            )?,
        })
    }
}

#[cfg(test)]
mod tests;
