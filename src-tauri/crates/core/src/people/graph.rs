//! The graph around one person: whom of the book they have to do with, and whom those have to do with. I am not in it,
//! for I know everybody in it.

mod together;

use std::collections::{BTreeMap, BTreeSet};

use rusqlite::Connection;
use serde::Serialize;

use super::introduction::{AcquaintanceDraft, IntroductionDraft, page};
use super::person::name_of;
use super::touch::Named;
use crate::career::Career;
use crate::error::{Error, OrNotFound, Result};
use crate::id::PersonId;
use crate::journey::record;
use crate::time::Now;
use crate::words;

/// The most people one step away (ours: so many names can still be read around one).
const NEAR_MAX: usize = 20;
/// The most people in the whole graph (ours).
const ALL_MAX: usize = 60;
/// The most ties of one person that are looked at.
const TIES_MAX: u32 = 500;

/// What two people have to do with each other, the closest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum GraphTie {
    /// One was introduced to the other, or by the other.
    Introduced,
    /// They know each other.
    Knows,
    /// They were at one organisation at the same time.
    Together,
}

/// Somebody in the graph.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct GraphNode {
    /// Who.
    pub id: PersonId,
    /// Their name.
    pub name: String,
    /// Where they work.
    pub organisation: String,
    /// Who stands between them and the person in the middle; `None` for those one step away, and for the middle.
    pub through: Option<PersonId>,
}

/// What two of the graph have to do with each other.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct GraphEdge {
    /// One of them.
    pub one: PersonId,
    /// The other.
    pub other: PersonId,
    /// What it is.
    pub tie: GraphTie,
    /// What it is, in a sentence.
    pub sentence: String,
}

/// The graph around one person.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct PersonGraph {
    /// The person in the middle.
    pub person: Named,
    /// How many there are, in a sentence.
    pub sentence: String,
    /// The others: one step away by how close the tie is, then two steps away.
    pub nodes: Vec<GraphNode>,
    /// What they have to do with each other.
    pub edges: Vec<GraphEdge>,
    /// How many were left out, in a sentence; empty when all are there.
    pub left_out: String,
}

/// A tie of somebody: to whom, what, and the record or the organisation behind it.
type Tie = (PersonId, GraphTie, String);

impl Career {
    /// Returns the graph around one person, up to two steps away.
    ///
    /// # Errors
    /// `NotFound`.
    pub fn person_graph(&self, id: PersonId, now: Now) -> Result<PersonGraph> {
        let conn = self.read();
        let name = name_of(conn, id)?;
        let first = ties(conn, id, now)?;
        let mut near: Vec<PersonId> = Vec::new();
        for (other, ..) in &first {
            if !near.contains(other) {
                near.push(*other);
            }
        }
        let mut left_out: BTreeSet<PersonId> = near.iter().skip(NEAR_MAX).copied().collect();
        near.truncate(NEAR_MAX);
        let mut through: BTreeMap<PersonId, Option<PersonId>> =
            near.iter().map(|id| (*id, None)).collect();
        let mut order = near.clone();
        let mut found: Vec<(PersonId, Tie)> = first.into_iter().map(|tie| (id, tie)).collect();
        for one in near {
            for tie in ties(conn, one, now)? {
                let far = tie.0;
                if far != id && !through.contains_key(&far) && !left_out.contains(&far) {
                    if order.len() < ALL_MAX {
                        through.insert(far, Some(one));
                        order.push(far);
                    } else {
                        left_out.insert(far);
                    }
                }
                found.push((one, tie));
            }
        }
        let far = through.values().flatten().count();
        let nodes = order
            .iter()
            .map(|id| node(conn, *id, through.get(id).copied().flatten()))
            .collect::<Result<_>>()?;
        let shown = |one: &PersonId| *one == id || through.contains_key(one);
        let mut seen = BTreeSet::new();
        let mut edges = Vec::new();
        // An introduction ties three to each other; it is told in one way, as it is from nearest the middle.
        let mut told: BTreeMap<String, String> = BTreeMap::new();
        for (one, (other, tie, source)) in found {
            let pair = (one.min(other), one.max(other), tie, source.clone());
            if shown(&other) && seen.insert(pair) {
                let sentence = match told.get(&source) {
                    Some(sentence) if tie == GraphTie::Introduced => sentence.clone(),
                    _ => sentence(conn, (one, other), tie, &source, now)?,
                };
                if tie == GraphTie::Introduced {
                    told.insert(source, sentence.clone());
                }
                edges.push(GraphEdge {
                    one,
                    other,
                    tie,
                    sentence,
                });
            }
        }
        Ok(PersonGraph {
            sentence: words::graph_of(&name, order.len() - far, far),
            person: Named { id, name },
            nodes,
            edges,
            left_out: words::graph_left_out(left_out.len()),
        })
    }
}

/// Returns whom somebody has to do with, the closest first, those in the bin left out.
fn ties(conn: &Connection, id: PersonId, now: Now) -> Result<Vec<Tie>> {
    let mut select = conn.prepare_cached(
        "SELECT t.other_id, t.how, t.source_id FROM tie t JOIN person p ON p.id = t.other_id
          WHERE t.person_id = ?1 AND p.binned_at IS NULL
          ORDER BY t.how, p.name_key, p.id, t.source_id LIMIT ?2",
    )?;
    let rows = select.query_map((id, TIES_MAX), |row| {
        let tie = match row.get_ref(1)?.as_str()? {
            "introduced" => GraphTie::Introduced,
            _ => GraphTie::Knows,
        };
        Ok((row.get(0)?, tie, row.get(2)?))
    })?;
    let mut ties: Vec<Tie> = rows.collect::<rusqlite::Result<_>>()?;
    for (other, organisation) in together::with(conn, id, now.today(), TIES_MAX)? {
        ties.push((other, GraphTie::Together, organisation));
    }
    Ok(ties)
}

fn node(conn: &Connection, id: PersonId, through: Option<PersonId>) -> Result<GraphNode> {
    conn.prepare_cached("SELECT name, organisation FROM person WHERE id = ?1")?
        .query_row([id], |row| {
            Ok(GraphNode {
                id,
                name: row.get(0)?,
                organisation: row.get(1)?,
                through,
            })
        })
        .or_not_found(&words::person_gone())
}

fn sentence(
    conn: &Connection,
    (one, other): (PersonId, PersonId),
    tie: GraphTie,
    source: &str,
    now: Now,
) -> Result<String> {
    let gone = |_| Error::NotFound(words::record_gone());
    match tie {
        GraphTie::Introduced => {
            let id = source.parse().map_err(gone)?;
            let draft = record::one::<IntroductionDraft>(conn, id)?.draft;
            page::sentence(conn, &draft, Some(one), now)
        }
        GraphTie::Knows => {
            let id = source.parse().map_err(gone)?;
            let draft = record::one::<AcquaintanceDraft>(conn, id)?.draft;
            let (one, other) = (name_of(conn, one)?, name_of(conn, other)?);
            Ok(words::know_each_other(&one, &other, &draft.note))
        }
        GraphTie::Together => {
            let (one, other) = (name_of(conn, one)?, name_of(conn, other)?);
            Ok(words::were_together(&one, &other, source))
        }
    }
}

#[cfg(test)]
mod tests;
