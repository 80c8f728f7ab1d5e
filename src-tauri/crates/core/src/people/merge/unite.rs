//! What one person's fields become when two entries are one: a rule without SQL.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::people::person::{ContactPoint, PersonDraft};
use crate::words;

/// A field of which a person has one value, so that two have to be chosen from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum MergeField {
    /// The name with its parts.
    Name,
    /// What friends say.
    Nickname,
    /// Where they work.
    Organisation,
    /// What they do there.
    Title,
    /// Where they live.
    Place,
    /// Their zone.
    Zone,
    /// How far from my desk.
    Ring,
    /// Why they matter to me.
    Why,
    /// Anything else.
    Notes,
    /// Their birthday.
    Birthday,
    /// When we met.
    MetOn,
    /// Where and through whom.
    MetHow,
    /// How often to be in touch, as said for them alone.
    Cadence,
}

impl MergeField {
    /// Every field, in the order of a person's form.
    pub const ALL: [MergeField; 13] = [
        MergeField::Name,
        MergeField::Nickname,
        MergeField::Organisation,
        MergeField::Title,
        MergeField::Place,
        MergeField::Zone,
        MergeField::Ring,
        MergeField::Why,
        MergeField::Notes,
        MergeField::Birthday,
        MergeField::MetOn,
        MergeField::MetHow,
        MergeField::Cadence,
    ];

    /// Whether both texts can stand below each other.
    fn holds_both(self) -> bool {
        matches!(
            self,
            MergeField::Why | MergeField::Notes | MergeField::MetHow
        )
    }
}

/// Whose value of a field stays.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Take {
    /// The survivor's.
    Keep,
    /// The other's.
    Other,
    /// Both, the survivor's first.
    Both,
}

/// A choice for one field.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct Taken {
    /// Which field.
    pub field: MergeField,
    /// Whose value.
    pub take: Take,
}

/// A field in which two entries differ.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct MergeChoice {
    /// Which field.
    pub field: MergeField,
    /// What the survivor's entry says, in words.
    pub keep: String,
    /// What the other's says.
    pub other: String,
    /// Whose we would take.
    pub proposed: Take,
    /// Whether both can stand.
    pub both: bool,
}

/// What an entry says of a person, as far as merging asks.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Entry {
    pub draft: PersonDraft,
    /// Days said for them alone.
    pub ideal_days: Option<i64>,
    pub max_days: Option<i64>,
    pub let_go_on: Option<NaiveDate>,
    pub later_until: Option<NaiveDate>,
    pub created_on: NaiveDate,
    pub created_at: String,
    /// When a source set the organisation that stands there; `None`: a person wrote it.
    pub organisation_from: Option<String>,
    /// The same of the title.
    pub title_from: Option<String>,
}

impl Entry {
    fn text(&self, field: MergeField) -> String {
        let draft = &self.draft;
        match field {
            MergeField::Name => draft.name.clone(),
            MergeField::Nickname => draft.nickname.clone(),
            MergeField::Organisation => draft.organisation.clone(),
            MergeField::Title => draft.title.clone(),
            MergeField::Place => draft.place.clone(),
            MergeField::Zone => draft.zone.clone(),
            MergeField::Ring if draft.ring.text().is_empty() => String::new(),
            MergeField::Ring => words::ring(draft.ring.text()).to_owned(),
            MergeField::Why => draft.why.clone(),
            MergeField::Notes => draft.notes.clone(),
            MergeField::Birthday => draft.birthday.clone(),
            MergeField::MetOn => draft.met_on.map(|on| on.to_string()).unwrap_or_default(),
            MergeField::MetHow => draft.met_how.clone(),
            MergeField::Cadence => self.ideal_days.map(words::every).unwrap_or_default(),
        }
    }

    /// When a source set a field, where that is known.
    fn from(&self, field: MergeField) -> Option<&str> {
        match field {
            MergeField::Organisation => self.organisation_from.as_deref(),
            MergeField::Title => self.title_from.as_deref(),
            _ => None,
        }
    }

    fn take(&mut self, field: MergeField, other: &Entry) {
        let (to, from) = (&mut self.draft, &other.draft);
        match field {
            MergeField::Name => {
                to.name.clone_from(&from.name);
                to.given.clone_from(&from.given);
                to.family.clone_from(&from.family);
            }
            MergeField::Nickname => to.nickname.clone_from(&from.nickname),
            MergeField::Organisation => to.organisation.clone_from(&from.organisation),
            MergeField::Title => to.title.clone_from(&from.title),
            MergeField::Place => to.place.clone_from(&from.place),
            MergeField::Zone => to.zone.clone_from(&from.zone),
            MergeField::Ring => to.ring = from.ring,
            MergeField::Why => to.why.clone_from(&from.why),
            MergeField::Notes => to.notes.clone_from(&from.notes),
            MergeField::Birthday => to.birthday.clone_from(&from.birthday),
            MergeField::MetOn => to.met_on = from.met_on,
            MergeField::MetHow => to.met_how.clone_from(&from.met_how),
            MergeField::Cadence => {
                self.ideal_days = other.ideal_days;
                self.max_days = other.max_days;
            }
        }
    }

    fn join(&mut self, field: MergeField, other: &Entry) {
        let (slot, text, between) = match field {
            MergeField::Why => (&mut self.draft.why, &other.draft.why, "\n\n"),
            MergeField::Notes => (&mut self.draft.notes, &other.draft.notes, "\n\n"),
            MergeField::MetHow => (&mut self.draft.met_how, &other.draft.met_how, "; "),
            _ => return,
        };
        *slot = format!("{slot}{between}{text}");
    }
}

/// Returns the fields in which both entries say something and not the same, each with what we would take: what a
/// person wrote before what a source gave, then the newer source, then the longer text (interop.md 4).
pub(super) fn choices(keep: &Entry, other: &Entry) -> Vec<MergeChoice> {
    MergeField::ALL
        .into_iter()
        .filter_map(|field| {
            let (ours, theirs) = (keep.text(field), other.text(field));
            if ours.is_empty() || theirs.is_empty() || ours == theirs {
                return None;
            }
            Some(MergeChoice {
                proposed: proposed(field, keep, other, &ours, &theirs),
                both: field.holds_both(),
                field,
                keep: ours,
                other: theirs,
            })
        })
        .collect()
}

fn proposed(field: MergeField, keep: &Entry, other: &Entry, ours: &str, theirs: &str) -> Take {
    let longer = |take: bool| if take { Take::Other } else { Take::Keep };
    match field {
        MergeField::Why | MergeField::Notes => Take::Both,
        MergeField::MetOn => longer(other.draft.met_on < keep.draft.met_on),
        MergeField::Ring | MergeField::Cadence | MergeField::Zone => Take::Keep,
        _ => match (keep.from(field), other.from(field)) {
            (None, Some(_)) => Take::Keep,
            (Some(_), None) => Take::Other,
            (Some(ours), Some(theirs)) if ours != theirs => longer(theirs > ours),
            _ => longer(theirs.chars().count() > ours.chars().count()),
        },
    }
}

/// Returns what the survivor becomes. Fields that only one fills are filled; ways to reach them and tags are united.
/// What is not chosen is as proposed.
pub(super) fn united(keep: &Entry, other: &Entry, taken: &[Taken]) -> Entry {
    let differing = choices(keep, other);
    let mut one = keep.clone();
    for field in MergeField::ALL {
        if keep.text(field).is_empty() {
            one.take(field, other);
        }
    }
    for choice in differing {
        let chosen = taken
            .iter()
            .find(|taken| taken.field == choice.field)
            .map_or(choice.proposed, |taken| taken.take);
        match chosen {
            Take::Keep => {}
            Take::Both if choice.both => one.join(choice.field, other),
            Take::Both | Take::Other => one.take(choice.field, other),
        }
    }
    one.draft.daily |= other.draft.daily;
    for point in &other.draft.contact_points {
        add_point(&mut one.draft.contact_points, point);
    }
    for tag in &other.draft.tags {
        let known = |name: &String| name.to_lowercase() == tag.to_lowercase();
        if !one.draft.tags.iter().any(known) {
            one.draft.tags.push(tag.clone());
        }
    }
    // Let go is only who was let go of in both entries; one was still meant to be kept.
    one.let_go_on = keep
        .let_go_on
        .zip(other.let_go_on)
        .map(|(ours, theirs)| ours.max(theirs));
    one.later_until = keep.later_until.max(other.later_until);
    one.created_on = keep.created_on.min(other.created_on);
    one.created_at = keep.created_at.clone().min(other.created_at.clone());
    one
}

fn add_point(points: &mut Vec<ContactPoint>, point: &ContactPoint) {
    let key = point.kind.key(&point.value);
    let same = points.iter_mut().find(|known| {
        known.kind == point.kind
            && (known.value.to_lowercase() == point.value.to_lowercase()
                || (!key.is_empty() && known.kind.key(&known.value) == key))
    });
    match same {
        Some(known) if known.label.is_empty() => known.label.clone_from(&point.label),
        Some(_) => {}
        None => points.push(point.clone()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn entry(name: &str) -> Entry {
        Entry {
            draft: PersonDraft {
                name: name.to_owned(),
                ..PersonDraft::default()
            },
            ..Entry::default()
        }
    }

    #[test]
    fn what_a_person_wrote_comes_before_what_a_file_gave() {
        let mut wrote = entry("Ada Example");
        wrote.draft.organisation = "Acme".to_owned();
        let mut brought = entry("Ada Example");
        brought.draft.organisation = "Globex International".to_owned();
        brought.organisation_from = Some("2026-03-01".to_owned());
        let take = |a: &Entry, b: &Entry| choices(a, b)[0].proposed;
        assert_eq!(take(&wrote, &brought), Take::Keep);
        assert_eq!(take(&brought, &wrote), Take::Other);
        let mut newer = brought.clone();
        newer.draft.organisation = "Wayne".to_owned();
        newer.organisation_from = Some("2026-03-05".to_owned());
        assert_eq!(
            take(&brought, &newer),
            Take::Other,
            "of two files the newer"
        );
    }

    #[test]
    fn the_longer_name_is_proposed_and_another_can_be_taken() {
        let (short, long) = (entry("A. Example"), entry("Ada Example"));
        assert_eq!(united(&short, &long, &[]).draft.name, "Ada Example");
        let keep = Taken {
            field: MergeField::Name,
            take: Take::Keep,
        };
        assert_eq!(united(&short, &long, &[keep]).draft.name, "A. Example");
    }

    #[test]
    fn notes_of_both_stand_below_each_other() {
        let (mut one, mut other) = (entry("Ada"), entry("Ada"));
        one.draft.notes = "Likes tea".to_owned();
        other.draft.notes = "Runs".to_owned();
        assert_eq!(united(&one, &other, &[]).draft.notes, "Likes tea\n\nRuns");
    }

    #[test]
    fn who_was_let_go_in_one_entry_only_is_not_let_go() {
        let (mut one, mut other) = (entry("Ada"), entry("Ada"));
        one.let_go_on = "2026-01-01".parse().ok();
        assert_eq!(united(&one, &other, &[]).let_go_on, None);
        other.let_go_on = "2026-02-01".parse().ok();
        assert_eq!(
            united(&one, &other, &[]).let_go_on,
            other.let_go_on,
            "the later day"
        );
    }
}
