//! The conditions of a filter, as SQL.

use std::fmt::Write as _;

use chrono::NaiveDate;
use rusqlite::ToSql;

use super::PeopleFilter;
use crate::people::cadence::State;
use crate::store::search::prefix_query;

/// The conditions of a filter: SQL over `person p` and `standing s`, and its values.
pub(super) struct Wanted {
    /// About the person; never empty.
    pub person: String,
    /// About how they stand; empty without.
    pub standing: String,
    pub values: Vec<String>,
}

impl Wanted {
    pub fn all(&self) -> String {
        let and = if self.standing.is_empty() {
            ""
        } else {
            " AND "
        };
        format!("{}{and}{}", self.person, self.standing)
    }

    pub fn values(&self) -> Vec<&dyn ToSql> {
        self.values
            .iter()
            .map(|value| value as &dyn ToSql)
            .collect()
    }
}

/// Returns the conditions of a filter. Dates are the program's own and stand in the text.
pub(super) fn of(filter: &PeopleFilter, today: NaiveDate) -> Wanted {
    let mut sql = "p.binned_at IS NULL".to_owned();
    let mut values = Vec::new();
    let mut put = |sql: &mut String, clause: &str, value: String| {
        values.push(value);
        let _ = write!(
            sql,
            " AND {}",
            clause.replace('?', &format!("?{}", values.len()))
        );
    };
    if let Some(query) = prefix_query(&filter.text) {
        put(
            &mut sql,
            "p.n IN (SELECT rowid FROM person_search WHERE person_search MATCH ?)",
            query,
        );
    }
    if let Some(ring) = filter.ring {
        put(&mut sql, "p.ring = ?", ring.text().to_owned());
    }
    if let Some(tag) = &filter.tag {
        put(
            &mut sql,
            "p.id IN (SELECT person_id FROM person_tag JOIN tag ON tag.id = tag_id WHERE tag.name = ?)",
            tag.clone(),
        );
    }
    let in_play = "NOT p.daily AND p.let_go_on IS NULL";
    let state = filter.state.map(|state| match state {
        State::LetGo => "p.let_go_on IS NOT NULL".to_owned(),
        State::Daily => "p.daily AND p.let_go_on IS NULL".to_owned(),
        State::None => format!("{in_play} AND s.due_on IS NULL"),
        State::Fresh => format!("s.soon_on > '{today}'"),
        State::Soon => format!("s.soon_on <= '{today}' AND s.due_on > '{today}'"),
        State::Due => format!("s.due_on <= '{today}' AND s.cooling_on > '{today}'"),
        State::Cooling => {
            format!("s.due_on <= '{today}' AND s.cooling_on <= '{today}' AND s.cold_on > '{today}'")
        }
        State::Cold => format!("s.cold_on <= '{today}'"),
    });
    Wanted {
        person: sql,
        standing: state.unwrap_or_default(),
        values,
    }
}
