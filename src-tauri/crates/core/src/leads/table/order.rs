//! In which order the table stands, as SQL.

use super::{LeadSort, SortDirection};
use crate::leads::lead::{LeadKind, LeadScope};
use crate::leads::stage::StageName;

/// Returns a number for each word of a column: its place in the list.
fn placed<'a>(column: &str, words: impl IntoIterator<Item = &'a str>) -> String {
    let cases: Vec<String> = words
        .into_iter()
        .zip(0..)
        .map(|(word, place)| format!("WHEN '{word}' THEN {place}"))
        .collect();
    format!("CASE l.{column} {} END", cases.join(" "))
}

/// Returns what is joined for an order, and the order. What has nothing in a column comes last in both directions;
/// of two that are the same, the one that was added first.
pub(super) fn by(
    sort: LeadSort,
    direction: SortDirection,
    stages: &[StageName],
) -> (&'static str, String) {
    let way = match direction {
        SortDirection::Ascending => "ASC",
        SortDirection::Descending => "DESC",
    };
    let key = match sort {
        LeadSort::Title => format!("l.title COLLATE NOCASE {way}"),
        LeadSort::Organisation => {
            format!("l.organisation = '', l.organisation COLLATE NOCASE {way}")
        }
        LeadSort::Scope => {
            let words = LeadScope::ALL.map(LeadScope::text);
            format!("{} {way}", placed("scope", words))
        }
        LeadSort::Kind => {
            let words = LeadKind::ALL.map(LeadKind::text);
            format!("{} {way}", placed("kind", words))
        }
        LeadSort::Stage => {
            let words = stages.iter().map(|one| one.stage.text());
            format!(
                "{} {way}, l.next_on IS NULL, l.next_on",
                placed("stage", words)
            )
        }
        LeadSort::Next => format!("l.next_on IS NULL, l.next_on {way}"),
        LeadSort::Touched => format!("l.touched_on {way}"),
        LeadSort::Source => {
            let name = "coalesce(s.name, l.source)";
            format!("{name} = '', {name} COLLATE NOCASE {way}")
        }
    };
    let join = match sort {
        LeadSort::Source => "LEFT JOIN person s ON s.id = l.source_id",
        _ => "",
    };
    (join, format!("{key}, l.id"))
}
