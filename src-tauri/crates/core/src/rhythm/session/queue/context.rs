//! What is said about those who wait: on a card and in a notice.

use rusqlite::{Connection, OptionalExtension};

use super::{Link, Links, count, emptiest_ring, linked, waiting};
use crate::error::Result;
use crate::id::PersonId;
use crate::people::person::Ring;
use crate::rhythm::block::BlockKind;
use crate::rhythm::session::SessionKind;
use crate::time::Now;
use crate::words;

/// What the reasons of several people have in common, read once.
pub(crate) struct Reasons {
    emptiest: Option<Ring>,
    links: Links,
}

impl Reasons {
    /// Reads what Maintain's order goes by beside a person's own dates.
    ///
    /// # Errors
    /// Only if SQLite fails.
    pub fn read(conn: &Connection, now: Now) -> Result<Self> {
        Ok(Self {
            emptiest: emptiest_ring(conn)?,
            links: linked(conn, now.today())?,
        })
    }

    /// Returns why a person is offered now, in words.
    ///
    /// # Errors
    /// Only if SQLite fails.
    pub fn why(
        &self,
        conn: &Connection,
        kind: SessionKind,
        person: PersonId,
        now: Now,
    ) -> Result<String> {
        let found = conn
            .prepare_cached(
                "SELECT p.met_on, s.due_on, s.period_days, s.ring FROM person p
                   JOIN standing s ON s.person_id = p.id WHERE p.id = ?1",
            )?
            .query_row([person], |row| {
                let date = |column| crate::people::person::date(row, column);
                let ring = Ring::from_text(row.get_ref(3)?.as_str()?);
                Ok((date(0)?, date(1)?, row.get::<_, Option<i64>>(2)?, ring))
            })
            .optional()?;
        Ok(match (kind, found) {
            (SessionKind::Grow, Some((Some(met_on), ..))) => words::why_grow(met_on, now.today()),
            (SessionKind::Maintain, Some((_, Some(due_on), Some(period), ring))) => {
                let mut why = words::why_maintain((now.today() - due_on).num_days(), period);
                if let Some(Link { part, lead }) = self.links.get(&person) {
                    why.push_str(&words::why_linked(*part, lead));
                }
                if self.emptiest == Some(ring) {
                    why.push_str(words::why_emptiest());
                }
                why
            }
            _ => String::new(),
        })
    }
}

/// What a notice can say about those who wait.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Context {
    pub kind: SessionKind,
    pub people: u32,
    /// The first in the queue: their name, and where we met or what was last said.
    pub first: Option<(String, String)>,
}

/// Returns who waits for a block; `None` for kinds without a queue.
pub(crate) fn context(conn: &Connection, kind: BlockKind, now: Now) -> Result<Option<Context>> {
    let Some(kind) = kind.session() else {
        return Ok(None);
    };
    let first = match waiting(conn, kind, 1, now)?.first() {
        None => None,
        Some(person) => {
            let (name, met_how, note): (String, String, Option<String>) = conn
                .prepare_cached(
                    "SELECT p.name, p.met_how, k.note FROM person p
                       JOIN standing s ON s.person_id = p.id
                       LEFT JOIN touch k ON k.id = s.last_touch_id WHERE p.id = ?1",
                )?
                .query_row([person], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?;
            let about = match kind {
                SessionKind::Grow if met_how.trim().is_empty() => String::new(),
                SessionKind::Grow => words::met_at(&met_how),
                SessionKind::Maintain => note.unwrap_or_default(),
            };
            Some((name, about))
        }
    };
    Ok(Some(Context {
        kind,
        people: count(conn, kind, now)?,
        first,
    }))
}
