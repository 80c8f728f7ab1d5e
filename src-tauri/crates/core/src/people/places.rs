//! Places: where somebody and I lived and worked before, whether we were there together, and moving on.
//!
//! Where somebody is now stands in their own form (`person.place`), and where I am in the settings; a residence is
//! always one that is over. So nothing is said twice.

mod atlas;
pub mod clock;
pub(crate) mod span;
pub(crate) mod town;
pub mod trip;
pub mod who;

use rusqlite::Connection;
use serde::{Deserialize, Serialize};

use super::person::{draft_of, known, name_of, update};
use crate::career::Career;
use crate::error::{Error, Result};
use crate::id::{PersonId, ResidenceId};
use crate::journey::record::{self, Record, Row1, need_line, record, trim_line};
use crate::op::Op;
use crate::settings;
use crate::time::Now;
use crate::words;
use clock::Clock;
use span::{Partial, Span};
use town::Place;

/// What a place was to somebody.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum PlaceSort {
    /// They lived there.
    #[default]
    Home,
    /// They worked there.
    Work,
}
stored!(PlaceSort {
    Home = "home",
    Work = "work",
});

record! {
    /// Where somebody, or I, lived or worked before.
    ResidenceDraft, "residence", ResidenceId {
        /// Who; `None` is me.
        person_id: Option<PersonId>,
        /// City or country.
        place: String,
        /// What it was to them.
        what: PlaceSort,
        /// Since when: YYYY, YYYY-MM or YYYY-MM-DD; empty when unknown.
        from_on: String,
        /// Until when, the same.
        until_on: String,
        /// More of it; one line.
        note: String,
    }
}

impl ResidenceDraft {
    fn span(&self) -> Span {
        Span {
            from: span::read(&self.from_on),
            until: span::read(&self.until_on),
        }
    }
}

impl Record for ResidenceDraft {
    fn check(&mut self, conn: &Connection, now: Now) -> Result<()> {
        known("person_id", conn, self.person_id)?;
        need_line("place", &mut self.place, words::residence_without_place())?;
        trim_line("note", &mut self.note)?;
        for (field, text) in [
            ("from_on", &mut self.from_on),
            ("until_on", &mut self.until_on),
        ] {
            trim_line(field, text)?;
            if text.is_empty() {
                continue;
            }
            let Some(read) = span::read(text) else {
                return Err(Error::invalid(field, words::not_a_partial_date(text)));
            };
            if read.first > now.today() {
                return Err(Error::invalid(field, words::residence_in_future()));
            }
        }
        let Span { from, until } = self.span();
        if from
            .zip(until)
            .is_some_and(|(from, until)| until.last < from.first)
        {
            return Err(Error::invalid("until_on", words::residence_backwards()));
        }
        Ok(())
    }

    fn sentence(&self) -> String {
        words::residence_called(&self.place)
    }
}

/// An earlier place with its form.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct ResidenceRow {
    /// Its id.
    pub id: ResidenceId,
    /// What its form holds.
    pub draft: ResidenceDraft,
    /// What it was and when, in words.
    pub when: String,
}

/// Where somebody, or I, was and is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct PlacesView {
    /// Where they are now; empty when not said.
    pub place: String,
    /// Earlier places, the last one first.
    pub earlier: Vec<ResidenceRow>,
    /// Where we were both, a sentence each; none for me.
    pub together: Vec<String>,
    /// Their clock; `None` for me, and when their zone is not known.
    pub clock: Option<Clock>,
}

/// Somebody moved, or I did.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct MoveTo {
    /// Who; `None` is me.
    #[serde(default)]
    pub person_id: Option<PersonId>,
    /// Where to.
    pub place: String,
    /// When: YYYY, YYYY-MM or YYYY-MM-DD; empty when unknown.
    #[serde(default)]
    pub on: String,
}

impl Career {
    /// Returns where somebody was and is, or I with `None`.
    ///
    /// # Errors
    /// `NotFound`.
    pub fn places(&self, person: Option<PersonId>, now: Now) -> Result<PlacesView> {
        let conn = self.read();
        let mine = settings::all(conn)?.me.place;
        let earlier = earlier(conn, person)?;
        let (place, together, clock) = match person {
            None => (mine, Vec::new(), None),
            Some(id) => {
                let draft = draft_of(conn, id)?;
                let theirs = stays(&draft.place, &earlier, now);
                let my_own = stays(&mine, &self::earlier(conn, None)?, now);
                let clock = clock::clock(&draft.zone, &draft.place, now);
                (draft.place, together(&my_own, &theirs), clock)
            }
        };
        Ok(PlacesView {
            place,
            earlier: earlier.into_iter().map(worded).collect(),
            together,
            clock,
        })
    }

    /// Writes down that somebody moved, or I did: where they were becomes an earlier place, since when they are here
    /// follows from its end. The zone goes with the old place.
    ///
    /// # Errors
    /// `Invalid` with the field and a sentence, or `NotFound`; then nothing is changed.
    pub fn move_to(&mut self, to: &MoveTo, now: Now) -> Result<()> {
        let conn = self.read();
        let mut place = to.place.clone();
        need_line("place", &mut place, words::move_without_place())?;
        let mut left = ResidenceDraft {
            person_id: to.person_id,
            until_on: to.on.clone(),
            ..ResidenceDraft::default()
        };
        let (who, was, me) = match to.person_id {
            None => {
                let me = settings::all(conn)?.me;
                (String::new(), me.place.clone(), Some(me))
            }
            Some(id) => (name_of(conn, id)?, draft_of(conn, id)?.place, None),
        };
        let was_somewhere = !was.trim().is_empty();
        left.place = if was_somewhere { was } else { place.clone() };
        // The date is looked at also when there is no place to leave.
        left.check(conn, now).map_err(|error| match error {
            Error::Invalid { message, .. } => Error::invalid("on", message),
            other => other,
        })?;
        if was_somewhere && left.place == place {
            return Err(Error::invalid("place", words::move_to_the_same(&place)));
        }
        left.from_on = since(&earlier(conn, to.person_id)?);
        if left.span().until.is_none_or(|until| {
            span::read(&left.from_on).is_none_or(|from| until.last < from.first)
        }) {
            left.from_on.clear();
        }
        self.transact(Op::MoveTo(words::moved_to(&who, &place)), |tx| {
            if was_somewhere {
                record::insert(tx, &left, now)?;
            }
            match (to.person_id, me) {
                (Some(id), _) => {
                    let before = draft_of(tx, id)?;
                    let mut draft = before.clone();
                    draft.place.clone_from(&place);
                    draft.zone.clear();
                    update(tx, id, &before, &draft, now)
                }
                (None, Some(me)) => {
                    let me = settings::Me { place, ..me };
                    settings::put(tx, "me", &me)
                }
                (None, None) => Ok(()),
            }
        })?;
        Ok(())
    }
}

/// Returns somebody's earlier places, or mine, the last one first.
fn earlier(conn: &Connection, person: Option<PersonId>) -> Result<Vec<Row1<ResidenceDraft>>> {
    record::all::<ResidenceDraft>(
        conn,
        "AND r.person_id IS ?1 ORDER BY r.until_on = '', r.until_on DESC, r.from_on DESC, r.id DESC",
        [person],
    )
}

fn worded(row: Row1<ResidenceDraft>) -> ResidenceRow {
    ResidenceRow {
        id: row.id,
        when: words::residence_when(row.draft.what, &row.draft.from_on, &row.draft.until_on),
        draft: row.draft,
    }
}

/// Returns since when somebody is where they are: since they left the last home. Empty when that is not known.
fn since(earlier: &[Row1<ResidenceDraft>]) -> String {
    let homes = earlier
        .iter()
        .filter(|row| row.draft.what == PlaceSort::Home);
    homes
        .map(|row| row.draft.until_on.clone())
        .max()
        .unwrap_or_default()
}

/// A place and when somebody was there.
struct Stay {
    name: String,
    place: Place,
    span: Span,
    now: bool,
}

/// Returns every stay, the current one first.
fn stays(current: &str, earlier: &[Row1<ResidenceDraft>], now: Now) -> Vec<Stay> {
    let here = Stay {
        name: current.trim().to_owned(),
        place: Place::read(current),
        span: Span {
            from: span::read(&since(earlier)),
            until: Some(Partial::day(now.today())),
        },
        now: true,
    };
    let before = earlier.iter().map(|row| Stay {
        name: row.draft.place.clone(),
        place: Place::read(&row.draft.place),
        span: row.draft.span(),
        now: false,
    });
    std::iter::once(here)
        .chain(before)
        .filter(|stay| !stay.place.is_empty())
        .collect()
}

/// Returns where two were both, a sentence each.
fn together(mine: &[Stay], theirs: &[Stay]) -> Vec<String> {
    let mut sentences: Vec<String> = Vec::new();
    for stay in theirs {
        for own in mine {
            // Of a town and its country, the town says more; either way round it is the same place.
            let name = if stay.place.is_in(&own.place) {
                &own.name
            } else if own.place.is_in(&stay.place) {
                &stay.name
            } else {
                continue;
            };
            let sentence = if stay.now && own.now {
                words::both_there_now(name)
            } else {
                words::both_there(name, span::together(own.span, stay.span))
            };
            if !sentences.contains(&sentence) {
                sentences.push(sentence);
            }
        }
    }
    sentences
}

#[cfg(test)]
mod tests;
