//! Keeping what a text says.

use chrono::{DateTime, Days, NaiveDate, NaiveTime, Utc};
use rusqlite::Connection;

use super::kind;
use super::log::{CaptureEntry, CaptureLogged};
use super::parse::{OwedBy, Owing};
use crate::error::Result;
use crate::id::PersonId;
use crate::people::give_ask::{self, GiveAskDraft, GiveOrAsk, Whose};
use crate::people::person::{self, PersonDraft};
use crate::people::touch::{self, NewTouch};
use crate::rhythm::recurrence::resolve;
use crate::time::Now;

/// By so many days what is owed should be done when nobody says by when (ours: as long as an answer may take).
const OWED_DAYS: u64 = 7;

pub(super) fn keep(tx: &Connection, entries: &[CaptureEntry], now: Now) -> Result<CaptureLogged> {
    let mut kept = CaptureLogged {
        touches: Vec::new(),
        added: Vec::new(),
    };
    // Who is named twice is added once.
    let mut added: Vec<(&str, PersonId)> = Vec::new();
    for entry in entries {
        let mut people = Vec::new();
        for who in &entry.who {
            let id = match &who.person {
                Some(person) => person.id,
                None => match added.iter().find(|(typed, _)| *typed == who.typed) {
                    Some((_, id)) => *id,
                    None => {
                        let draft = PersonDraft {
                            name: titled(&who.typed),
                            ..PersonDraft::default()
                        };
                        let id = person::insert(tx, &draft.checked(now)?, now)?;
                        added.push((&who.typed, id));
                        kept.added.push(id);
                        id
                    }
                },
            };
            if !people.contains(&id) {
                people.push(id);
            }
        }
        if !entry.spoken {
            touch::put_off(tx, &people, entry.next_on)?;
            continue;
        }
        let on = entry.on.unwrap_or_else(|| now.today());
        let touch = NewTouch {
            people,
            kind: entry.kind,
            at: instant(on, entry.time, now),
            reached_out: entry.reached_out,
            note: entry.note.clone(),
            minutes: None,
            next_on: entry.next_on,
        };
        for person in &touch.people {
            for draft in exchanged(entry, on, *person) {
                give_ask::note_down(tx, draft, now)?;
            }
        }
        kept.touches.push(touch::insert(tx, &touch, now)?);
    }
    Ok(kept)
}

/// The instant of a day: the time that was said; without one now when it is today, its noon otherwise.
pub(super) fn instant(on: NaiveDate, time: Option<NaiveTime>, now: Now) -> Option<DateTime<Utc>> {
    let noon = NaiveTime::from_hms_opt(12, 0, 0)?;
    (time.is_some() || on != now.today())
        .then(|| resolve(on.and_time(time.unwrap_or(noon)), now.zone))
}

/// What a line says was given, asked for or is owed, as the ledger keeps it with one person.
fn exchanged(entry: &CaptureEntry, on: NaiveDate, person: PersonId) -> Vec<GiveAskDraft> {
    let line = |direction, whose, what: &String| GiveAskDraft {
        person_id: Some(person),
        direction,
        whose,
        sort: kind::sort(what),
        on_day: Some(on),
        what: what.clone(),
        ..GiveAskDraft::default()
    };
    let gives = entry.gives.iter();
    let asks = entry.asks.iter();
    gives
        .map(|what| line(GiveOrAsk::Give, Whose::Me, what))
        .chain(asks.map(|what| line(GiveOrAsk::Ask, Whose::Me, what)))
        .chain(entry.owes.iter().map(|Owing { by, what }| GiveAskDraft {
            follow_on: on.checked_add_days(Days::new(OWED_DAYS)),
            ..line(
                GiveOrAsk::Give,
                match by {
                    OwedBy::Mine => Whose::Me,
                    OwedBy::Theirs => Whose::Them,
                },
                what,
            )
        }))
        .collect()
}

/// A name typed in lower case, as one writes it.
fn titled(typed: &str) -> String {
    if typed.chars().any(char::is_uppercase) {
        return typed.to_owned();
    }
    let words: Vec<String> = typed
        .split(' ')
        .map(|word| {
            let mut chars = word.chars();
            chars.next().map_or_else(String::new, |first| {
                first.to_uppercase().chain(chars).collect()
            })
        })
        .collect();
    words.join(" ")
}
