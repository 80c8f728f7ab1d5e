//! How many people stand where, in which ring, under which tag.

use serde::Serialize;

use super::pick;
use crate::career::Career;
use crate::error::Result;
use crate::people::cadence::State;
use crate::people::person::Ring;
use crate::time::Now;

/// How many people stand where.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct PeopleCounts {
    /// All who are not in the bin.
    pub all: u32,
    /// By state; every state that occurs.
    pub by_state: Vec<StateCount>,
    /// By ring, from near to far; every ring that occurs.
    pub by_ring: Vec<RingCount>,
    /// By tag.
    pub tags: Vec<TagCount>,
    /// In the bin.
    pub binned: u32,
}

/// How many stand so.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct StateCount {
    /// The state.
    pub state: State,
    /// How many.
    pub count: u32,
}

/// How many are in a ring.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct RingCount {
    /// The ring.
    pub ring: Ring,
    /// How many.
    pub count: u32,
}

/// How many carry a tag.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct TagCount {
    /// The tag's name.
    pub name: String,
    /// How many.
    pub count: u32,
}

impl Career {
    /// Returns how many people stand where.
    ///
    /// # Errors
    /// Only if SQLite fails.
    pub fn people_counts(&self, now: Now) -> Result<PeopleCounts> {
        let connection = self.read();
        let today = now.today().to_string();
        let (soon, due, cooling, cold): (u32, u32, u32, u32) = connection
            .prepare_cached(
                "SELECT coalesce(sum(soon_on <= ?1), 0), coalesce(sum(due_on <= ?1), 0),
                        coalesce(sum(cooling_on <= ?1), 0), coalesce(sum(cold_on <= ?1), 0)
                   FROM standing INDEXED BY standing_due WHERE due_on IS NOT NULL",
            )?
            .query_row([&today], |row| {
                Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?))
            })?;
        // The dates of one person follow each other, so whoever reached a later one reached the earlier ones too.
        let mut states = vec![
            StateCount {
                state: State::Cold,
                count: cold,
            },
            StateCount {
                state: State::Cooling,
                count: cooling - cold,
            },
            StateCount {
                state: State::Daily,
                count: pick::daily(connection)?,
            },
            StateCount {
                state: State::Due,
                count: due - cooling,
            },
            StateCount {
                state: State::Fresh,
                count: pick::in_rhythm(connection)?.saturating_sub(soon),
            },
            StateCount {
                state: State::LetGo,
                count: pick::let_go(connection)?,
            },
            StateCount {
                state: State::None,
                count: pick::without_rhythm(connection)?,
            },
            StateCount {
                state: State::Soon,
                count: soon - due,
            },
        ];
        states.retain(|state| state.count > 0);
        let mut rings = connection
            .prepare_cached(
                "SELECT ring, count(*) FROM person WHERE binned_at IS NULL GROUP BY ring",
            )?
            .query_map([], |row| {
                Ok(RingCount {
                    ring: Ring::from_text(row.get_ref(0)?.as_str()?),
                    count: row.get(1)?,
                })
            })?
            .collect::<rusqlite::Result<Vec<_>>>()?;
        rings.sort_by_key(|one| one.ring);
        let tags = connection
            .prepare_cached(
                // All who carry it, less the few of them in the bin: nobody else is looked up.
                "SELECT t.name, (SELECT count(*) FROM person_tag pt WHERE pt.tag_id = t.id)
                              - (SELECT count(*) FROM person p CROSS JOIN person_tag pt
                                     ON pt.person_id = p.id AND pt.tag_id = t.id
                                  WHERE p.binned_at IS NOT NULL) AS count
                   FROM tag t ORDER BY lower(t.name)",
            )?
            .query_map([], |row| {
                Ok(TagCount {
                    name: row.get(0)?,
                    count: row.get(1)?,
                })
            })?
            .collect::<rusqlite::Result<Vec<_>>>()?;
        Ok(PeopleCounts {
            all: pick::everybody(connection)?,
            by_state: states,
            by_ring: rings,
            tags,
            binned: pick::binned(connection)?,
        })
    }
}
