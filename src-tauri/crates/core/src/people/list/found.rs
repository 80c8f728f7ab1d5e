//! Whom a text and a tag lead to, as row numbers: a short text matches much of a book, and a tag may be carried by
//! many, so nobody is looked up.

use rusqlite::{Connection, ToSql};

use super::PeopleFilter;
use crate::error::Result;
use crate::store::search::prefix_query;

/// Row numbers of people, in their order.
pub(super) struct Found(Vec<i64>);

impl Found {
    /// Finds whom a filter's text and tag lead to, the bin left out; `None` when it has neither.
    pub fn by(conn: &Connection, filter: &PeopleFilter) -> Result<Option<Self>> {
        let text = match prefix_query(&filter.text) {
            Some(query) => Some(Self::select(
                conn,
                "SELECT rowid FROM person_search WHERE person_search MATCH ?1",
                &[&query],
            )?),
            None => None,
        };
        let tagged = match &filter.tag {
            Some(tag) => Some(Self::select(
                conn,
                // CROSS: from the tag to those who carry it; their numbers stand in the index of ids.
                "SELECT p.n FROM tag t CROSS JOIN person_tag pt ON pt.tag_id = t.id
                  CROSS JOIN person p ON p.id = pt.person_id WHERE t.name = ?1",
                &[tag],
            )?),
            None => None,
        };
        let Some(mut found) = (match (text, tagged) {
            (Some(mut text), Some(tagged)) => {
                text.0.retain(|&n| tagged.holds(n));
                Some(text)
            }
            (one, other) => one.or(other),
        }) else {
            return Ok(None);
        };
        let binned = Self::select(
            conn,
            "SELECT n FROM person WHERE binned_at IS NOT NULL",
            &[],
        )?;
        if !binned.0.is_empty() {
            found.0.retain(|&n| !binned.holds(n));
        }
        Ok(Some(found))
    }

    /// Returns how many were found.
    pub fn count(&self) -> u32 {
        u32::try_from(self.0.len()).unwrap_or(u32::MAX)
    }

    /// Returns whether someone was found.
    pub fn holds(&self, n: i64) -> bool {
        self.0.binary_search(&n).is_ok()
    }

    fn select(conn: &Connection, sql: &str, values: &[&dyn ToSql]) -> Result<Self> {
        let mut select = conn.prepare_cached(sql)?;
        let mut found = Vec::new();
        let mut rows = select.query(values)?;
        while let Some(row) = rows.next()? {
            found.push(row.get(0)?);
        }
        // The search index answers in this order already; then there is nothing to sort.
        found.sort_unstable();
        Ok(Self(found))
    }
}
