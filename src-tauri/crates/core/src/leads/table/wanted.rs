//! Which leads the table shows, as SQL over what the index holds. A test holds it to the plain rules.

use chrono::{Duration, NaiveDate};
use rusqlite::types::Value;

use super::{LeadStanding, LeadTableFilter, LeadsShown};
use crate::leads::health::TOUCHED_DAYS;

/// Open leads; the table is called `l`. The words are those of the index `lead_by_next`.
pub(in crate::leads) const OPEN: &str = "l.stage NOT IN ('accepted', 'closed')";

/// A condition on `l` and the values of its places, in order.
pub(in crate::leads) struct Wanted {
    pub(in crate::leads) sql: String,
    pub(in crate::leads) values: Vec<Value>,
}

/// Returns a condition on how a lead stands; its dates are written out. Silence is said after so many days.
pub(in crate::leads) fn stands(
    standing: LeadStanding,
    today: NaiveDate,
    silent_days: u32,
) -> String {
    let touched = today - Duration::days(TOUCHED_DAYS);
    let heard = today - Duration::days(silent_days.into());
    match standing {
        LeadStanding::Alive => {
            format!("{OPEN} AND l.next_on IS NOT NULL AND l.touched_on >= '{touched}'")
        }
        LeadStanding::Hollow => {
            format!("{OPEN} AND (l.next_on IS NULL OR l.touched_on < '{touched}')")
        }
        LeadStanding::Stuck => format!("{OPEN} AND l.next_on IS NULL"),
        // Nothing can have happened before it began, so what began lately was heard of lately.
        LeadStanding::Silent => format!(
            "l.stage IN ('in_conversation', 'applied', 'interviewing') AND l.began_on <= '{heard}'
             AND l.id NOT IN (SELECT e.lead_id FROM lead_event e WHERE e.on_date > '{heard}')"
        ),
    }
}

/// Returns the condition of a filter.
pub(in crate::leads) fn of(filter: &LeadTableFilter, today: NaiveDate, silent_days: u32) -> Wanted {
    let mut terms = vec!["l.binned_at IS NULL".to_owned()];
    let mut values = Vec::new();
    let text = filter.text.trim().replace(['%', '_', '\\'], " ");
    if !text.trim().is_empty() {
        let like = Value::Text(format!("%{text}%"));
        terms.push("(l.title LIKE ? OR l.organisation LIKE ?)".to_owned());
        values.extend([like.clone(), like]);
    }
    let mut equal = |column: &str, value: Option<&'static str>| {
        if let Some(value) = value {
            terms.push(format!("l.{column} = ?"));
            values.push(Value::Text(value.to_owned()));
        }
    };
    equal("stage", filter.stage.map(super::LeadStage::text));
    equal("scope", filter.scope.map(super::LeadScope::text));
    equal("kind", filter.kind.map(super::LeadKind::text));
    match (filter.stage, filter.shown) {
        (Some(_), _) | (None, LeadsShown::All) => {}
        (None, LeadsShown::Open) => terms.push(OPEN.to_owned()),
        (None, LeadsShown::Over) => terms.push(format!("NOT ({OPEN})")),
    }
    if let Some(standing) = filter.standing {
        terms.push(stands(standing, today, silent_days));
    }
    Wanted {
        sql: terms.join(" AND "),
        values,
    }
}
