//! My own memberships. Where I am now stands nowhere else: settings, the tenure clock and everybody's ring read it here.

use chrono::{Days, NaiveDate};
use fairlead_interop::key;
use rusqlite::{Connection, OptionalExtension};
use serde::Serialize;

use super::{MembershipDraft, of};
use crate::career::Career;
use crate::error::Result;
use crate::id::MembershipId;
use crate::journey::record::{self, Record as _, Row1};
use crate::people::ring;
use crate::settings::{self, Me};
use crate::time::Now;
use crate::words;

/// Returns where I am, or where I last was when I have left everywhere: of those not over, or else of all, the one
/// that began last. One that I accepted and that begins soon counts already.
///
/// # Errors
/// Only if SQLite fails.
pub(crate) fn latest(conn: &Connection) -> Result<Option<Row1<MembershipDraft>>> {
    let rows = record::all(
        conn,
        "AND r.person_id IS NULL ORDER BY r.over, r.from_on DESC, r.id DESC LIMIT 1",
        [],
    )?;
    Ok(rows.into_iter().next())
}

/// Returns where I am; `None` when I have left everywhere.
///
/// # Errors
/// Only if SQLite fails.
pub(crate) fn current(conn: &Connection) -> Result<Option<Row1<MembershipDraft>>> {
    Ok(latest(conn)?.filter(|row| !row.draft.over))
}

/// Writes what I say of where I am now, as a form holds it. Another organisation ends the old membership and begins a
/// new one; what I wrote today is only corrected.
///
/// # Errors
/// `Invalid` with the field and a sentence.
pub(crate) fn say(tx: &Connection, title: &str, organisation: &str, now: Now) -> Result<()> {
    let row = current(tx)?;
    let mut draft = MembershipDraft {
        title: title.trim().to_owned(),
        organisation: organisation.trim().to_owned(),
        ..MembershipDraft::default()
    };
    let Some(row) = row else {
        if draft.title.is_empty() && draft.organisation.is_empty() {
            return Ok(());
        }
        draft.check(tx, now)?;
        return record::insert(tx, &draft, now).map(drop);
    };
    if (&row.draft.title, &row.draft.organisation) == (&draft.title, &draft.organisation) {
        return Ok(());
    }
    let goes = row.draft.key() != draft.key() && !row.draft.key().is_empty();
    if draft.title.is_empty() && draft.organisation.is_empty() {
        return end(tx, row, None, now);
    }
    if goes && !draft.key().is_empty() && row.created_on < now.today() {
        end(tx, row, None, now)?;
        draft.check(tx, now)?;
        return record::insert(tx, &draft, now).map(drop);
    }
    draft = MembershipDraft {
        title: draft.title,
        organisation: draft.organisation,
        ..row.draft
    };
    draft.check(tx, now)?;
    record::update(tx, row.id, &draft, now)
}

/// Begins a new role; the one that I have ends the day before, if that is known.
///
/// # Errors
/// `Invalid` with the field and a sentence.
pub(crate) fn begin(
    tx: &Connection,
    title: &str,
    organisation: &str,
    starts_on: Option<NaiveDate>,
    now: Now,
) -> Result<()> {
    let mut draft = MembershipDraft {
        title: title.to_owned(),
        organisation: organisation.to_owned(),
        from_on: starts_on.map_or(String::new(), |on| on.to_string()),
        ..MembershipDraft::default()
    };
    if let Some(row) = current(tx)? {
        if draft.key().is_empty() {
            draft.organisation.clone_from(&row.draft.organisation);
        }
        end(tx, row, starts_on.map(|on| on - Days::new(1)), now)?;
    }
    draft.check(tx, now)?;
    record::insert(tx, &draft, now).map(drop)
}

/// Ends a membership of mine on a day, or at some time that nobody said.
fn end(tx: &Connection, row: Row1<MembershipDraft>, on: Option<NaiveDate>, now: Now) -> Result<()> {
    let mut draft = row.draft;
    draft.over = true;
    if draft.until_on.is_empty()
        && let Some(on) = on.filter(|on| draft.began().is_none_or(|began| began <= *on))
    {
        draft.until_on = on.to_string();
    }
    draft.check(tx, now)?;
    record::update(tx, row.id, &draft, now)
}

/// Where the setting kept where I am before memberships did.
const ME: &str = "me";

/// Whether what an older program wrote of my memberships has found its place.
///
/// # Errors
/// Only if SQLite fails.
pub(crate) fn settled(conn: &Connection) -> Result<bool> {
    let said = settings::get::<Me>(conn, ME)?.unwrap_or_default();
    Ok(said.role.is_empty() && said.organisation.is_empty() && unfolded(conn)?.is_none())
}

fn unfolded(conn: &Connection) -> Result<Option<MembershipId>> {
    Ok(conn
        .prepare_cached(
            "SELECT id FROM membership
              WHERE person_id IS NULL AND binned_at IS NULL AND organisation <> '' AND organisation_key = '' LIMIT 1",
        )?
        .query_row([], |row| row.get(0))
        .optional()?)
}

/// Puts what an older program wrote of my memberships in its place: organisations are folded, and where the setting
/// said that I am becomes a membership.
///
/// # Errors
/// Only if SQLite fails.
pub(crate) fn settle(tx: &Connection, now: Now) -> Result<()> {
    while let Some(id) = unfolded(tx)? {
        let draft = record::one::<MembershipDraft>(tx, id)?.draft;
        let key = draft.key();
        // One that folds to nothing keeps its name, or it would be looked at for ever.
        let key = if key.is_empty() {
            &draft.organisation
        } else {
            &key
        };
        tx.prepare_cached("UPDATE membership SET organisation_key = ?2 WHERE id = ?1")?
            .execute((id, key))?;
    }
    let said = settings::get::<Me>(tx, ME)?.unwrap_or_default();
    if said.role.is_empty() && said.organisation.is_empty() {
        return Ok(());
    }
    let known =
        current(tx)?.is_some_and(|row| row.draft.key() == key::organisation(&said.organisation));
    if !known {
        say(tx, &said.role, &said.organisation, now)?;
    }
    settings::put_me(tx, &said)
}

/// One of my memberships as my history shows it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct MyMembership {
    /// Its id.
    pub id: MembershipId,
    /// What its form holds.
    pub draft: MembershipDraft,
    /// When, in words.
    pub when: String,
    /// The organisation, as its page is found; empty without one.
    pub organisation_key: String,
    /// How many of my people are there now.
    pub people: u32,
}

/// My own history.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct MyHistory {
    /// The date on my calendar.
    pub date: NaiveDate,
    /// Where I am, and what follows from it, in words.
    pub sentence: String,
    /// Where I was, the latest first.
    pub rows: Vec<MyMembership>,
}

/// Returns where I was and am, the latest first.
///
/// # Errors
/// Only if SQLite fails.
pub(crate) fn rows(conn: &Connection) -> Result<Vec<MyMembership>> {
    let mut count = conn.prepare_cached(
        "SELECT count(*) FROM person
          WHERE organisation_key = ?1 AND organisation_key <> '' AND binned_at IS NULL",
    )?;
    of(conn, None)?
        .into_iter()
        .map(|row| {
            let organisation_key = row.draft.key();
            Ok(MyMembership {
                id: row.id,
                when: words::membership_when(&row.draft),
                people: count.query_row([&organisation_key], |row| row.get(0))?,
                organisation_key,
                draft: row.draft,
            })
        })
        .collect()
}

impl Career {
    /// Returns where I was and am.
    ///
    /// # Errors
    /// Only if SQLite fails.
    pub fn my_history(&self, now: Now) -> Result<MyHistory> {
        let conn = self.read();
        let here = current(conn)?.map(|row| row.draft);
        Ok(MyHistory {
            date: now.today(),
            sentence: words::my_desk(here.as_ref(), &ring::desk(conn)?),
            rows: rows(conn)?,
        })
    }
}
