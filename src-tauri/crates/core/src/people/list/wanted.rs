//! The conditions of a filter, as SQL.

use std::fmt::Write as _;

use chrono::NaiveDate;
use rusqlite::ToSql;

use super::{PeopleFilter, view};
use crate::people::cadence::Stands;
use crate::people::person::Ring;
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
    if let Some(key) = organisation_key(filter) {
        put(
            &mut sql,
            "p.organisation_key <> '' AND p.organisation_key = ?",
            key,
        );
    }
    let place = filter.place.trim();
    if !place.is_empty() {
        put(
            &mut sql,
            "p.place <> '' AND p.place = ? COLLATE NOCASE",
            place.to_owned(),
        );
    }
    let met = filter.met_how.trim();
    if let Some(query) = prefix_query(met) {
        put(
            &mut sql,
            "p.n IN (SELECT rowid FROM person_search WHERE person_search MATCH ?)",
            format!("about : ({query})"),
        );
        let like = met.replace(['%', '_', '\\'], "_");
        put(&mut sql, "p.met_how LIKE ?", format!("%{like}%"));
    }
    let mut standing = Vec::new();
    if let Some(days) = filter.quiet_days {
        // Somebody let go or spoken to daily is asked about, too: it is a question about contact, not about rhythm.
        let since = quiet_since(days, today);
        standing.push(format!("(s.last_on IS NULL OR s.last_on <= '{since}')"));
    }
    let in_play = "NOT p.daily AND p.let_go_on IS NULL";
    let state = filter.state.map(|state| match state {
        Stands::LetGo => "p.let_go_on IS NOT NULL".to_owned(),
        Stands::Daily => "p.daily AND p.let_go_on IS NULL".to_owned(),
        Stands::None => format!("{in_play} AND s.due_on IS NULL"),
        Stands::Fresh => format!("s.due_on IS NOT NULL AND s.soon_on > '{today}'"),
        Stands::Soon => format!("s.soon_on <= '{today}' AND s.due_on > '{today}'"),
        Stands::Due => format!("s.due_on <= '{today}' AND s.cooling_on > '{today}'"),
        Stands::Cooling => {
            format!("s.due_on <= '{today}' AND s.cooling_on <= '{today}' AND s.cold_on > '{today}'")
        }
        Stands::Cold => format!("s.due_on IS NOT NULL AND s.cold_on <= '{today}'"),
        Stands::InRhythm => "s.due_on IS NOT NULL".to_owned(),
        Stands::InTouch => format!("s.due_on > '{today}'"),
    });
    standing.extend(state);
    if let (Some(ring), false) = (filter.ring, standing.is_empty()) {
        standing.push(among_standings(ring));
    }
    Wanted {
        person: sql,
        standing: standing.join(" AND "),
        values,
    }
}

/// A ring, among standings: it stands there as well, and their indexes begin with it.
pub(super) fn among_standings(ring: Ring) -> String {
    format!("s.ring = '{}'", ring.text())
}

/// The day on which somebody who was not spoken to for so many days was last spoken to, at the latest.
pub(super) fn quiet_since(days: u32, today: NaiveDate) -> NaiveDate {
    today - chrono::Duration::days(i64::from(days.min(view::QUIET_DAYS_MAX)))
}

/// The folded name of the organisation a filter asks for; `None` without.
pub(super) fn organisation_key(filter: &PeopleFilter) -> Option<String> {
    let key = fairlead_interop::key::organisation(&filter.organisation);
    (!filter.organisation.trim().is_empty()).then_some(key)
}

/// Whether a filter asks for words or a tag: an index leads to those few, and a walk would ask for each person anew.
pub(super) fn rare(filter: &PeopleFilter) -> bool {
    [&filter.text, &filter.met_how]
        .iter()
        .any(|text| !text.trim().is_empty())
        || filter.tag.is_some()
}

/// Whether a filter asks for something of which only few have it, so that looking at those is cheapest.
pub(super) fn narrow(filter: &PeopleFilter) -> bool {
    [
        &filter.text,
        &filter.organisation,
        &filter.place,
        &filter.met_how,
    ]
    .iter()
    .any(|text| !text.trim().is_empty())
        || filter.tag.is_some()
}
