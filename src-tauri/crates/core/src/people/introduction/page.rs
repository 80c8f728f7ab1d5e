//! The introductions of one person, for their page: how we came to know each other first, then the latest.

use rusqlite::Connection;
use serde::Serialize;

use super::{AcquaintanceDraft, IntroductionDraft, called};
use crate::career::Career;
use crate::error::Result;
use crate::id::{AcquaintanceId, IntroductionId, PersonId};
use crate::journey::record;
use crate::people::person::name_of;
use crate::people::touch::Named;
use crate::time::Now;
use crate::words;

/// What somebody is to an introduction.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum IntroductionPart {
    /// Somebody introduced them to me.
    IntroducedBy,
    /// Somebody, or I, introduced them to somebody else.
    IntroducedTo,
    /// They brought two together.
    Introduced,
}

/// An introduction as it stands on the page of one of the three.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct IntroductionRow {
    /// The introduction.
    pub id: IntroductionId,
    /// What its form holds.
    pub draft: IntroductionDraft,
    /// What the person of the page is to it.
    pub part: IntroductionPart,
    /// What happened, in a sentence: "Grace introduced you to Ada on 3 March."
    pub sentence: String,
    /// The others of the three, me left out.
    pub people: Vec<Named>,
}

/// Somebody whom the person of the page knows.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct AcquaintanceRow {
    /// Who knows whom.
    pub id: AcquaintanceId,
    /// What its form holds.
    pub draft: AcquaintanceDraft,
    /// The one whose page it is not.
    pub other: Named,
}

/// The introductions of one person.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct PersonIntroductions {
    /// Their name.
    pub name: String,
    /// How we came to know each other first, then the latest.
    pub rows: Vec<IntroductionRow>,
    /// Whom they know beside those, by name.
    pub knows: Vec<AcquaintanceRow>,
}

impl Career {
    /// Returns the introductions of one person, and whom they know.
    ///
    /// # Errors
    /// `NotFound`.
    pub fn introductions(&self, person: PersonId, now: Now) -> Result<PersonIntroductions> {
        let conn = self.read();
        let name = name_of(conn, person)?;
        let found = record::all::<IntroductionDraft>(
            conn,
            "AND (r.introducer_id = ?1 OR r.one_id = ?1 OR r.other_id = ?1)
             ORDER BY r.on_day DESC, r.id DESC",
            [person],
        )?;
        let mut rows = found
            .into_iter()
            .map(|kept| {
                Ok(IntroductionRow {
                    id: kept.id,
                    part: part(&kept.draft, person),
                    sentence: sentence(conn, &kept.draft, Some(person), now)?,
                    people: others(conn, &kept.draft, person)?,
                    draft: kept.draft,
                })
            })
            .collect::<Result<Vec<_>>>()?;
        // Stable: the latest stay first within each part.
        rows.sort_by_key(|row| row.part != IntroductionPart::IntroducedBy);
        let found = record::all::<AcquaintanceDraft>(
            conn,
            "AND (r.one_id = ?1 OR r.other_id = ?1) ORDER BY r.id",
            [person],
        )?;
        let mut knows = Vec::with_capacity(found.len());
        for kept in found {
            let both = [kept.draft.one_id, kept.draft.other_id];
            let Some(id) = both.into_iter().flatten().find(|id| *id != person) else {
                continue;
            };
            let name = name_of(conn, id)?;
            knows.push(AcquaintanceRow {
                id: kept.id,
                draft: kept.draft,
                other: Named { id, name },
            });
        }
        knows.sort_by(|a, b| a.other.name.cmp(&b.other.name));
        Ok(PersonIntroductions { name, rows, knows })
    }
}

/// Returns what somebody is to an introduction.
fn part(draft: &IntroductionDraft, person: PersonId) -> IntroductionPart {
    if draft.introducer_id == Some(person) {
        IntroductionPart::Introduced
    } else if draft.introducer_id.is_some() && (draft.one_id.is_none() || draft.other_id.is_none())
    {
        IntroductionPart::IntroducedBy
    } else {
        IntroductionPart::IntroducedTo
    }
}

/// Returns what happened, in a sentence. `first` is named before the other of the two.
///
/// # Errors
/// Only if SQLite fails.
pub(crate) fn sentence(
    conn: &Connection,
    draft: &IntroductionDraft,
    first: Option<PersonId>,
    now: Now,
) -> Result<String> {
    let mut two = [draft.one_id, draft.other_id];
    // "Grace introduced you to Ada", "You introduced Ada to Omar": I come first, then whose page it is.
    if two[1].is_none() || two[0].is_some() && two[1] == first {
        two.swap(0, 1);
    }
    Ok(words::introduced(
        called(conn, draft.introducer_id)?.as_deref(),
        called(conn, two[0])?.as_deref(),
        called(conn, two[1])?.as_deref(),
        draft.on_day,
        now.today(),
    ))
}

fn others(conn: &Connection, draft: &IntroductionDraft, but: PersonId) -> Result<Vec<Named>> {
    [draft.introducer_id, draft.one_id, draft.other_id]
        .into_iter()
        .flatten()
        .filter(|id| *id != but)
        .map(|id| {
            Ok(Named {
                id,
                name: name_of(conn, id)?,
            })
        })
        .collect()
}
