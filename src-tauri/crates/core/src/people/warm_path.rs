//! Who can bring me to an organisation: whoever is there or was, and whoever knows one of them. A path is as warm as
//! its first step, for that is the only one that is mine to take.

mod detour;
mod there;

use std::collections::BTreeMap;

use chrono::NaiveDate;
use fairlead_interop::key;
use rusqlite::Connection;
use serde::Serialize;

use super::organisation::list::perhaps_meant;
use super::touch::Named;
use super::warmth::{self, Warmth};
use crate::career::Career;
use crate::error::{Error, Result};
use crate::id::PersonId;
use crate::time::Now;
use crate::words;
use detour::Detour;
use there::{Everybody, There};

/// The most paths of one answer (ours: what one reads before one asks somebody).
const PATHS_MAX: usize = 24;
/// The most people of an organisation whose warmth is looked at, those with the latest contact first (ours).
const DIRECT_MAX: u32 = 24;

/// The most organisations that are asked about as perhaps meant (ours).
const MEANT_MAX: usize = 5;

/// How surely an organisation is the one that was asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum OrganisationTier {
    /// Written the same.
    Exact,
    /// The same without its legal form.
    Strong,
    /// The same distinctive words: it may be another one.
    Weak,
}

impl OrganisationTier {
    /// Returns the tier in which two names are the same organisation; `None` when they are not.
    pub fn of(one: &str, other: &str) -> Option<Self> {
        key::organisations_alike(one, other).map(|alike| match alike {
            key::Alike::Exact => Self::Exact,
            key::Alike::Strong => Self::Strong,
            key::Alike::Weak => Self::Weak,
        })
    }
}

/// Whether somebody is at an organisation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum ThereWhen {
    /// They are.
    Now,
    /// They were.
    Before,
}

/// A way to an organisation.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct WarmPath {
    /// Who, from the one whom I ask to the one who is there.
    pub steps: Vec<Named>,
    /// The path in a sentence: "Grace knows Omar, who works at Example Corp."
    pub sentence: String,
    /// The organisation as it stands with the last of them.
    pub organisation: String,
    /// How surely it is the one that was asked for.
    pub tier: OrganisationTier,
    /// Whether they are there.
    pub when: ThereWhen,
    /// How warm it is with the first of them.
    pub warmth: Warmth,
    /// When I last spoke with the first of them.
    pub last_on: Option<NaiveDate>,
}

/// Who can bring me to an organisation.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct WarmPaths {
    /// The organisation as it was asked for.
    pub organisation: String,
    /// What it comes to, in a sentence.
    pub sentence: String,
    /// Ways to it, the warmest first.
    pub paths: Vec<WarmPath>,
    /// How many more are there, in a sentence; empty when all are listed.
    pub more: String,
    /// Ways to organisations whose names are only alike: they may be others.
    pub perhaps: Vec<WarmPath>,
    /// Organisations of the book that may be meant, where no way leads to this one; they are no ways themselves.
    pub meant: Vec<String>,
}

impl Career {
    /// Returns who can bring me to an organisation.
    ///
    /// # Errors
    /// `Invalid` without a name.
    pub fn warm_path(&self, organisation: &str, now: Now) -> Result<WarmPaths> {
        let conn = self.read();
        let organisation = organisation.trim();
        let asked = key::organisation(organisation);
        if asked.is_empty() {
            return Err(Error::invalid(
                "organisation",
                words::organisation_missing(),
            ));
        }
        let (paths, more) = to(conn, organisation, now)?;
        let alike = there::alike(conn, &asked)?;
        let (perhaps, _) = ways(conn, organisation, &alike, now)?;
        let meant = if paths.is_empty() {
            perhaps_meant(conn, &asked, &alike, MEANT_MAX)?
        } else {
            Vec::new()
        };
        let warm = paths
            .iter()
            .filter(|path| path.warmth == Warmth::Warm)
            .count();
        Ok(WarmPaths {
            sentence: words::paths(paths.len(), warm, organisation),
            organisation: organisation.to_owned(),
            paths,
            more: words::more_there(more),
            perhaps,
            meant,
        })
    }
}

/// Returns the ways to exactly this organisation, the warmest first, and how many more people are there.
///
/// # Errors
/// Only if SQLite fails.
pub(crate) fn to(
    conn: &Connection,
    organisation: &str,
    now: Now,
) -> Result<(Vec<WarmPath>, usize)> {
    match key::organisation(organisation) {
        asked if asked.is_empty() => Ok((Vec::new(), 0)),
        asked => ways(conn, organisation, &[asked], now),
    }
}

/// Returns the ways to the organisations with these keys.
fn ways(
    conn: &Connection,
    organisation: &str,
    keys: &[String],
    now: Now,
) -> Result<(Vec<WarmPath>, usize)> {
    let mut everybody = Everybody::default();
    for key in keys {
        everybody.add(conn, key)?;
    }
    let (mut there, here) = (everybody.people, everybody.here);
    // Those with the latest contact first, now before then.
    there.sort_by(|a, b| (b.last_on, a.when, a.id).cmp(&(a.last_on, b.when, b.id)));
    let mut warmths = Warmths::default();
    let mut paths = Vec::new();
    for target in there.iter().take(DIRECT_MAX as usize) {
        paths.push(path(
            conn,
            &[target.id],
            target,
            organisation,
            &mut warmths,
            now,
        )?);
    }
    for Detour { way, target, .. } in detour::find(conn, &there, keys)? {
        // A detour is worth it only where it begins warmer than anybody further on could be asked straight.
        let first = warmths.of(conn, way[0], now)?.0;
        let mut worth_it = true;
        for later in &way[1..] {
            worth_it &= first > warmths.of(conn, *later, now)?.0;
        }
        if worth_it {
            paths.push(path(conn, &way, target, organisation, &mut warmths, now)?);
        }
    }
    paths.sort_by(|a, b| rank(a).cmp(&rank(b)));
    paths.truncate(PATHS_MAX);
    let listed = paths
        .iter()
        .filter(|path| path.steps.len() == 1 && path.when == ThereWhen::Now)
        .count();
    Ok((paths, here.saturating_sub(listed)))
}

/// The warmest first; then the shortest, whoever is there now, and by name.
fn rank(path: &WarmPath) -> impl Ord + '_ {
    let names: Vec<&str> = path.steps.iter().map(|step| step.name.as_str()).collect();
    (
        std::cmp::Reverse(path.warmth),
        path.steps.len(),
        path.when,
        names,
    )
}

fn path(
    conn: &Connection,
    way: &[PersonId],
    target: &There,
    asked: &str,
    warmths: &mut Warmths,
    now: Now,
) -> Result<WarmPath> {
    let steps = way
        .iter()
        .map(|id| {
            Ok(Named {
                id: *id,
                name: super::person::name_of(conn, *id)?,
            })
        })
        .collect::<Result<Vec<_>>>()?;
    let names: Vec<&str> = steps.iter().map(|step| step.name.as_str()).collect();
    let organisation = match &target.organisation {
        Some(organisation) => organisation.clone(),
        None => conn
            .prepare_cached("SELECT organisation FROM person WHERE id = ?1")?
            .query_row([target.id], |row| row.get(0))?,
    };
    let there = match target.when {
        ThereWhen::Now => words::there_now(&organisation),
        ThereWhen::Before => words::there_before(&organisation, &target.until),
    };
    let (warmth, last_on) = warmths.of(conn, way[0], now)?;
    Ok(WarmPath {
        sentence: words::path(&names, &there),
        steps,
        tier: OrganisationTier::of(asked, &organisation).unwrap_or(OrganisationTier::Weak),
        organisation,
        when: target.when,
        warmth,
        last_on,
    })
}

/// How warm it is with whom; each is looked at once.
#[derive(Default)]
struct Warmths(BTreeMap<PersonId, (Warmth, Option<NaiveDate>)>);

impl Warmths {
    fn of(
        &mut self,
        conn: &Connection,
        person: PersonId,
        now: Now,
    ) -> Result<(Warmth, Option<NaiveDate>)> {
        if let Some(known) = self.0.get(&person) {
            return Ok(*known);
        }
        let found = warmth::between(conn, person, now)?;
        self.0.insert(person, found);
        Ok(found)
    }
}

#[cfg(test)]
mod tests;
