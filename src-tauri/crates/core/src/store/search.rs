//! The search index: brought up to date once a transaction, for the people whose text changed.

use rusqlite::Connection;

use crate::error::Result;

/// Rewrites the index rows of those whose text changed since the last commit.
///
/// # Errors
/// Only if SQLite fails.
pub(super) fn refresh(connection: &Connection) -> Result<()> {
    let any: bool = connection
        .prepare_cached("SELECT EXISTS (SELECT 1 FROM search_stale)")?
        .query_row([], |r| r.get(0))?;
    if !any {
        return Ok(());
    }
    connection
        .prepare_cached("DELETE FROM person_search WHERE rowid IN (SELECT n FROM search_stale)")?
        .execute([])?;
    connection
        .prepare_cached(
            // CROSS: the few that changed come first, or everybody in the book is looked at.
            "INSERT INTO person_search (rowid, name, organisation, title, place, reach, tags, about)
             SELECT s.rowid, s.name, s.organisation, s.title, s.place, s.reach, s.tags, s.about
               FROM search_stale t CROSS JOIN person_search_source s ON s.rowid = t.n",
        )?
        .execute([])?;
    connection
        .prepare_cached("DELETE FROM search_stale")?
        .execute([])?;
    Ok(())
}

/// Turns what a person typed into an FTS5 query in which every word is a prefix; `None` when there is no word.
pub fn prefix_query(typed: &str) -> Option<String> {
    let words: Vec<String> = typed
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(|word| format!("\"{word}\"*"))
        .collect();
    (!words.is_empty()).then(|| words.join(" "))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_word_is_a_prefix_and_nothing_else_is_syntax() {
        for (typed, query) in [
            ("ada", Some("\"ada\"*")),
            ("Zoë Im", Some("\"Zoë\"* \"Im\"*")),
            ("ada@example.org", Some("\"ada\"* \"example\"* \"org\"*")),
            ("a\"b*", Some("\"a\"* \"b\"*")),
            (" -*\"() ", None),
            ("", None),
        ] {
            assert_eq!(prefix_query(typed).as_deref(), query, "{typed:?}");
        }
    }
}
