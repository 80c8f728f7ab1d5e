//! The list of organisations: all at which somebody of the book is or was, and those of which something is known.

use fairlead_interop::key;
use rusqlite::Connection;
use serde::{Deserialize, Serialize};

use super::{name_of_key, of_key};
use crate::career::Career;
use crate::error::{Error, Result};
use crate::people::list::PAGE_MAX;
use crate::words;

/// In which order.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum OrganisationSort {
    /// Where I know most people first.
    #[default]
    People,
    /// By name.
    Name,
}

impl OrganisationSort {
    fn order(self) -> &'static str {
        match self {
            OrganisationSort::People => "sum(here) DESC, key",
            OrganisationSort::Name => "key",
        }
    }
}

/// An organisation in the list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct OrganisationRow {
    /// Its folded name, by which its page is found.
    pub id: String,
    /// Its name.
    pub name: String,
    /// How many of my people are there now.
    pub people: u32,
    /// How many were there.
    pub were: u32,
    /// Its industry.
    pub industry: String,
    /// City or country.
    pub place: String,
    /// Whether I was or am there myself.
    pub mine: bool,
}

/// A piece of the list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct OrganisationsPage {
    /// The rows of the piece.
    pub rows: Vec<OrganisationRow>,
    /// How many there are in all.
    pub total: u32,
    /// Where the piece begins.
    pub offset: u32,
}

/// Every organisation with how many are there and were there; `?1` is part of its folded name. People are counted along
/// an index, nobody's row is read.
const KNOWN: &str = "
  SELECT organisation_key AS key, count(*) AS here, 0 AS were, 0 AS mine FROM person
   WHERE binned_at IS NULL AND organisation_key <> '' AND instr(organisation_key, ?1) > 0 GROUP BY organisation_key
  UNION ALL
  SELECT m.organisation_key, count(DISTINCT CASE WHEN p.organisation_key = '' AND m.over = 0 THEN p.id END),
         count(DISTINCT CASE WHEN p.organisation_key <> m.organisation_key
                              AND (p.organisation_key <> '' OR m.over = 1) THEN p.id END),
         max(m.person_id IS NULL)
    FROM membership m LEFT JOIN person p ON p.id = m.person_id AND p.binned_at IS NULL
   WHERE m.binned_at IS NULL AND m.organisation_key <> '' AND instr(m.organisation_key, ?1) > 0
     AND (m.person_id IS NULL OR p.id IS NOT NULL) GROUP BY m.organisation_key
  UNION ALL
  SELECT key, 0, 0, 0 FROM organisation WHERE binned_at IS NULL AND instr(key, ?1) > 0";

fn row(
    conn: &Connection,
    (key, people, were, mine): (String, u32, u32, bool),
) -> Result<OrganisationRow> {
    let said = of_key(conn, &key)?.map(|row| row.draft).unwrap_or_default();
    Ok(OrganisationRow {
        name: name_of_key(conn, &key)?.unwrap_or_else(|| key.clone()),
        id: key,
        people,
        were,
        industry: said.industry,
        place: said.place,
        mine,
    })
}

/// Returns the names of organisations at which somebody is or was and whose name begins as a folded one does, or has
/// it as a whole word: where most of my people are first.
///
/// # Errors
/// Only if SQLite fails.
pub(crate) fn perhaps_meant(
    conn: &Connection,
    asked: &str,
    without: &[String],
    limit: usize,
) -> Result<Vec<String>> {
    let keys = conn
        .prepare_cached(&format!(
            "SELECT key FROM ({KNOWN})
              WHERE key <> ?1 AND (instr(key, ?1) = 1 OR instr(' ' || key || ' ', ' ' || ?1 || ' ') > 0)
              GROUP BY key HAVING sum(here) + sum(were) > 0 ORDER BY sum(here) DESC, key"
        ))?
        .query_map([asked], |row| row.get::<_, String>(0))?
        .collect::<rusqlite::Result<Vec<_>>>()?;
    keys.into_iter()
        .filter(|key| !without.contains(key))
        .take(limit)
        .map(|key| Ok(name_of_key(conn, &key)?.unwrap_or(key)))
        .collect()
}

impl Career {
    /// Returns a piece of the list of organisations whose name holds a text.
    ///
    /// # Errors
    /// `Invalid` when more than [`PAGE_MAX`] are asked for.
    pub fn organisations(
        &self,
        text: &str,
        sort: OrganisationSort,
        offset: u32,
        limit: u32,
    ) -> Result<OrganisationsPage> {
        if limit > PAGE_MAX {
            return Err(Error::invalid("limit", words::page_too_long(PAGE_MAX)));
        }
        let conn = self.read();
        let part = key::organisation(text);
        let found = conn
            .prepare_cached(&format!(
                "SELECT key, sum(here), sum(were), max(mine), count(*) OVER () FROM ({KNOWN})
                  GROUP BY key ORDER BY {} LIMIT ?3 OFFSET ?2",
                sort.order()
            ))?
            .query_map((&part, offset, limit), |row| {
                Ok((
                    (row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?),
                    row.get(4)?,
                ))
            })?
            .collect::<rusqlite::Result<Vec<_>>>()?;
        let total = match found.first() {
            Some((_, total)) => *total,
            // Beyond the end nobody says how many there are.
            None => conn
                .prepare_cached(&format!("SELECT count(DISTINCT key) FROM ({KNOWN})"))?
                .query_row([&part], |row| row.get(0))?,
        };
        Ok(OrganisationsPage {
            rows: found
                .into_iter()
                .map(|(found, _)| row(conn, found))
                .collect::<Result<_>>()?,
            total,
            offset,
        })
    }
}
