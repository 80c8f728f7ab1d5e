//! The sample's objectives, beliefs, options, scenarios and the plan's page: the first lap's plan as it ended, and
//! the second's as it is lived in.

mod second_lap;

use chrono::{Duration, NaiveDate};
use serde_json::{Value, json};

use crate::career::Career;
use crate::error::{Error, Result};
use crate::journey::lap;
use crate::time::Now;

/// Fills the first half of Plan in one lap.
///
/// # Errors
/// Only if a sample does not fit, which is a fault of this file.
pub(super) fn fill(career: &mut Career, now: Now) -> Result<()> {
    match lap::current(career.read())?.number {
        1 => first_lap(career, now),
        _ => second_lap::fill(career, now),
    }
}

/// The plan of the first lap, which led to Harbour Fixtures: what it wanted was reached, what it believed was tested.
fn first_lap(career: &mut Career, now: Now) -> Result<()> {
    let at = |days| on(now, days);
    // The two options of a file are there since it began.
    career.transact_quietly(|tx| {
        tx.execute(
            "UPDATE plan_option SET created_on = ?1, changed_on = ?1 WHERE changed_on > ?1",
            [now.today()],
        )?;
        Ok(())
    })?;
    let reached = save(
        career,
        now,
        None,
        "objective",
        json!({
            "title": "Move from projects to a product that I can look after",
            "benefit": "I want to see what becomes of the things I build.",
            "measure": "A role with one product for at least two years",
            "by_on": at(160),
            "state": "active",
        }),
    )?;
    save(
        career,
        now,
        None,
        "objective",
        json!({
            "title": "Speak at a conference abroad",
            "benefit": "To be known outside of London.",
            "measure": "One talk given",
            "state": "idea",
        }),
    )?;
    let belief = save(
        career,
        now,
        None,
        "assumption",
        json!({
            "statement": "A product company pays as well as a consultancy",
            "why": "Everybody says so.",
            "test": "Ask two people who changed sides",
            "due_on": at(14),
            "objective_id": reached,
        }),
    )?;
    save(
        career,
        now,
        None,
        "direction",
        json!({ "text": "Towards one product, looked after well, with people I can learn from." }),
    )?;
    career.review_plan(now)?;
    let after = shifted(now, 15);
    save(
        career,
        after,
        None,
        "assumption_evidence",
        json!({
            "assumption_id": belief,
            "text": "Noor and Omar both earn a little less and would not go back",
            "says": "against",
            "found_on": after.today(),
        }),
    )?;
    save(
        career,
        after,
        Some(&belief),
        "assumption",
        json!({
            "statement": "A product company pays as well as a consultancy",
            "why": "Everybody says so.",
            "test": "Ask two people who changed sides",
            "due_on": at(14),
            "status": "refuted",
            "objective_id": reached,
        }),
    )?;
    save(
        career,
        shifted(now, 140),
        Some(&reached),
        "objective",
        json!({
            "title": "Move from projects to a product that I can look after",
            "benefit": "I want to see what becomes of the things I build.",
            "measure": "A role with one product for at least two years",
            "by_on": at(160),
            "state": "reached",
        }),
    )?;
    Ok(())
}

fn on(now: Now, days: i64) -> NaiveDate {
    now.today() + Duration::days(days)
}

fn shifted(now: Now, days: i64) -> Now {
    Now {
        instant: now.instant + Duration::days(days),
        ..now
    }
}

/// Saves a record, written as a form would send it.
fn save(
    career: &mut Career,
    now: Now,
    id: Option<&str>,
    kind: &str,
    draft: Value,
) -> Result<String> {
    let record = serde_json::from_value(json!({ "kind": kind, "draft": draft }))
        .map_err(|error| Error::Unexpected(error.to_string()))?;
    // What was written one after the other stands in that order.
    let before: i64 =
        career
            .read()
            .query_row(&format!("SELECT count(*) FROM {kind}"), [], |row| {
                row.get(0)
            })?;
    let now = Now {
        instant: now.instant + Duration::milliseconds(before),
        ..now
    };
    career.save_record(id, record, now)
}
