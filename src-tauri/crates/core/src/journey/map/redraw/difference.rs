//! What changed between two pictures of the map.

use serde::Serialize;

use super::picture::{Item, MapPart, Stands};

/// What became of one thing on the map.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum MapMark {
    /// It stands as it stood.
    Same,
    /// It is new.
    Added,
    /// It is no longer there.
    Gone,
    /// It reads otherwise.
    Changed,
    /// An earlier lap left it, and nobody has said yet whether it still holds.
    Waiting,
}

/// One thing on the map, as the old and the new one show it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct MapDifference {
    /// On which part of the map.
    pub part: MapPart,
    /// What it is a picture of.
    pub thing: String,
    /// What became of it.
    pub mark: MapMark,
    /// What the old one says; empty where it says nothing.
    pub old_text: String,
    /// More of it.
    pub old_detail: String,
    /// What the new one says; empty where it says nothing.
    pub new_text: String,
    /// More of it.
    pub new_detail: String,
}

/// Returns every thing of either picture once: in the order of the new one, what is gone last.
pub(super) fn between(old: &[Item], new: &[Item]) -> Vec<MapDifference> {
    let same = |a: &Item, b: &Item| a.part == b.part && a.thing == b.thing;
    let pair = |old: Option<&Item>, new: Option<&Item>| {
        let either = old.or(new)?;
        let mark = match (old, new) {
            (_, Some(new)) if new.stands == Stands::Unconfirmed => MapMark::Waiting,
            (Some(old), Some(new)) if (&old.text, &old.detail) == (&new.text, &new.detail) => {
                MapMark::Same
            }
            (Some(_), Some(_)) => MapMark::Changed,
            (None, _) => MapMark::Added,
            (Some(_), None) => MapMark::Gone,
        };
        let says = |item: Option<&Item>| {
            item.map_or_else(Default::default, |item| {
                (item.text.clone(), item.detail.clone())
            })
        };
        let ((old_text, old_detail), (new_text, new_detail)) = (says(old), says(new));
        Some(MapDifference {
            part: either.part,
            thing: either.thing.clone(),
            mark,
            old_text,
            old_detail,
            new_text,
            new_detail,
        })
    };
    let standing = new
        .iter()
        .map(|item| pair(old.iter().find(|other| same(item, other)), Some(item)));
    let gone = old
        .iter()
        .filter(|item| !new.iter().any(|other| same(item, other)))
        .map(|item| pair(Some(item), None));
    standing.chain(gone).flatten().collect()
}

/// Returns how many are added, changed, gone and waiting.
pub(super) fn counts(rows: &[MapDifference]) -> [usize; 4] {
    [
        MapMark::Added,
        MapMark::Changed,
        MapMark::Gone,
        MapMark::Waiting,
    ]
    .map(|mark| rows.iter().filter(|row| row.mark == mark).count())
}
