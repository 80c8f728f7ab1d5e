//! What a text would keep, and keeping it, as one step.

use chrono::{DateTime, Days, NaiveDate, NaiveTime, Utc};
use rusqlite::Connection;
use serde::{Deserialize, Serialize};

use super::kind::{self, reached_out};
use super::name::{self, CaptureCandidate, CaptureWho};
use super::parse::{Capture, OwedBy, Owing, Piece, read};
use crate::career::Career;
use crate::error::{Error, Result};
use crate::id::{PersonId, TouchId};
use crate::op::Op;
use crate::people::give_ask::{self, GiveAskDraft, GiveOrAsk, Whose};
use crate::people::person::{self, PersonDraft};
use crate::people::touch::{self, NewTouch, ReachedOut, TouchKind};
use crate::rhythm::recurrence::resolve;
use crate::time::Now;
use crate::words;

/// The most characters of a text; ours, a long evening's.
pub const CAPTURE_MAX: usize = 20_000;
/// By so many days what is owed should be done when nobody says by when (ours: as long as an answer may take).
const OWED_DAYS: u64 = 7;

/// Whom a name means, as the person said it.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct CaptureChoice {
    /// The name as typed.
    pub typed: String,
    /// Who is meant; `None` adds somebody of that name.
    pub person: Option<PersonId>,
}

/// A text, and whom its names mean where that was asked.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct CaptureArgs {
    /// As typed.
    pub text: String,
    /// What was chosen.
    #[serde(default)]
    pub choices: Vec<CaptureChoice>,
}

/// One touch as it would be kept.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct CaptureEntry {
    /// The line it stands on, from 0.
    pub line: u32,
    /// With whom.
    pub who: Vec<CaptureWho>,
    /// How; "other" when it was not said.
    pub kind: TouchKind,
    /// Whether the text says how.
    pub kind_said: bool,
    /// Who began.
    pub reached_out: ReachedOut,
    /// When; today when it was not said.
    pub on: NaiveDate,
    /// Whether the text says when.
    pub on_said: bool,
    /// About what.
    pub note: String,
    /// What I gave.
    pub gives: Vec<String>,
    /// What I asked for.
    pub asks: Vec<String>,
    /// What one of us owes the other.
    pub owes: Vec<Owing>,
    /// When to be in touch again.
    pub next_on: Option<NaiveDate>,
    /// Why it cannot be kept as it stands, in a sentence.
    pub trouble: Option<String>,
}

/// A text as it was understood.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct CaptureView {
    /// The text this is about.
    pub text: String,
    /// The touches, in the order of the text.
    pub entries: Vec<CaptureEntry>,
    /// What each piece of the text says, in order.
    pub pieces: Vec<Piece>,
    /// Whether all of it can be kept as it stands.
    pub ready: bool,
}

/// What was kept.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct CaptureLogged {
    /// The touches.
    pub touches: Vec<TouchId>,
    /// Who was added.
    pub added: Vec<PersonId>,
}

impl Career {
    /// Returns what a text would keep; nothing is changed.
    ///
    /// # Errors
    /// `Invalid` for a text longer than [`CAPTURE_MAX`].
    pub fn read_capture(&self, wanted: &CaptureArgs, now: Now) -> Result<CaptureView> {
        view(self.read(), wanted, now)
    }

    /// Keeps what a text says, as one step: a touch for each line, what was given, asked for and is owed,
    /// people who are new, and when to be in touch again.
    ///
    /// # Errors
    /// `Invalid` with the first thing that is open; then nothing is changed.
    pub fn log_capture(&mut self, wanted: &CaptureArgs, now: Now) -> Result<CaptureLogged> {
        let view = view(self.read(), wanted, now)?;
        if let Some(trouble) = view.entries.iter().find_map(|entry| entry.trouble.clone()) {
            return Err(Error::invalid("text", trouble));
        }
        let op = match view.entries.as_slice() {
            [] => return Err(Error::invalid("text", words::capture_empty())),
            [one] => Op::LogTouch(words::touch_with(
                words::touch_kind(one.kind.text()),
                &one.who.iter().map(name_of).collect::<Vec<_>>(),
            )),
            many => Op::LogJournal(many.len()),
        };
        Ok(self.transact(op, |tx| keep(tx, &view.entries, now))?.output)
    }
}

fn name_of(who: &CaptureWho) -> String {
    who.person
        .as_ref()
        .map_or_else(|| who.typed.clone(), |person| person.name.clone())
}

fn view(conn: &Connection, wanted: &CaptureArgs, now: Now) -> Result<CaptureView> {
    person::line("text", &wanted.text, CAPTURE_MAX)?;
    let today = now.today();
    let failed = std::cell::RefCell::new(None);
    let knows = |typed: &str| match name::knows(conn, typed) {
        Ok(known) => known,
        Err(error) => {
            failed.borrow_mut().get_or_insert(error);
            false
        }
    };
    let reading = read(&wanted.text, today, &knows);
    if let Some(error) = failed.take() {
        return Err(error);
    }
    let entries = reading
        .captures
        .iter()
        .map(|capture| entry(conn, capture, &wanted.choices, now))
        .collect::<Result<Vec<_>>>()?;
    Ok(CaptureView {
        text: wanted.text.clone(),
        ready: !entries.is_empty() && entries.iter().all(|entry| entry.trouble.is_none()),
        entries,
        pieces: reading.pieces,
    })
}

fn entry(
    conn: &Connection,
    capture: &Capture,
    choices: &[CaptureChoice],
    now: Now,
) -> Result<CaptureEntry> {
    let today = now.today();
    let mut who = Vec::new();
    // Twice: who is certain says where the others may work.
    let mut near: Vec<String> = Vec::new();
    for pass in 0..2 {
        who.clear();
        for mention in &capture.who {
            let meant = name::meant(conn, &mention.typed, &near, today)?;
            let choice = choices.iter().find(|choice| choice.typed == mention.typed);
            let person = match choice {
                Some(choice) => match choice.person {
                    Some(id) => name::chosen(conn, id)?,
                    None => None,
                },
                None if meant.sure => meant.people.first().cloned(),
                None => None,
            };
            let others: Vec<CaptureCandidate> = meant
                .people
                .into_iter()
                .filter(|one| person.as_ref().is_none_or(|person| person.id != one.id))
                .collect();
            who.push(CaptureWho {
                typed: mention.typed.clone(),
                start: mention.start,
                end: mention.end,
                added: choice.is_some_and(|choice| choice.person.is_none()),
                person,
                others,
            });
        }
        let certain: Vec<String> = who
            .iter()
            .filter_map(|one| {
                one.person
                    .as_ref()
                    .map(|person| person.organisation.clone())
            })
            .collect();
        if pass == 1 || certain.is_empty() || certain.len() == who.len() {
            break;
        }
        near = certain;
    }
    let on = capture.on.unwrap_or(today);
    let kind = capture.kind.unwrap_or(TouchKind::Other);
    Ok(CaptureEntry {
        trouble: trouble(&who, on, capture.next_on, today),
        line: capture.line,
        who,
        kind,
        kind_said: capture.kind.is_some(),
        reached_out: capture.reached_out.unwrap_or(reached_out(kind)),
        on,
        on_said: capture.on.is_some(),
        note: capture.note.clone(),
        gives: capture.gives.clone(),
        asks: capture.asks.clone(),
        owes: capture.owes.clone(),
        next_on: capture.next_on,
    })
}

fn trouble(
    who: &[CaptureWho],
    on: NaiveDate,
    next_on: Option<NaiveDate>,
    today: NaiveDate,
) -> Option<String> {
    if who.is_empty() {
        return Some(words::capture_nobody());
    }
    let open = who
        .iter()
        .find(|one| one.person.is_none() && !one.added)
        .map(|one| match one.others.is_empty() {
            true => words::capture_unknown(&one.typed),
            false => words::capture_which(&one.typed),
        });
    open.or_else(|| (on > today).then(words::touch_in_future))
        .or_else(|| {
            next_on
                .filter(|next| *next < today)
                .map(|_| words::next_in_past())
        })
}

fn keep(tx: &Connection, entries: &[CaptureEntry], now: Now) -> Result<CaptureLogged> {
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
        let touch = NewTouch {
            people,
            kind: entry.kind,
            at: at(entry.on, now),
            reached_out: entry.reached_out,
            note: entry.note.clone(),
            minutes: None,
            next_on: entry.next_on,
        };
        for person in &touch.people {
            for draft in exchanged(entry, *person) {
                give_ask::note_down(tx, draft, now)?;
            }
        }
        kept.touches.push(touch::insert(tx, &touch, now)?);
    }
    Ok(kept)
}

/// The instant of a day: now when it is today, its noon otherwise, for nobody says at what time.
fn at(on: NaiveDate, now: Now) -> Option<DateTime<Utc>> {
    let noon = NaiveTime::from_hms_opt(12, 0, 0)?;
    (on != now.today()).then(|| resolve(on.and_time(noon), now.zone))
}

/// What a line says was given, asked for or is owed, as the ledger keeps it with one person.
fn exchanged(entry: &CaptureEntry, person: PersonId) -> Vec<GiveAskDraft> {
    let line = |direction, whose, what: &String| GiveAskDraft {
        person_id: Some(person),
        direction,
        whose,
        sort: kind::sort(what),
        on_day: Some(entry.on),
        what: what.clone(),
        ..GiveAskDraft::default()
    };
    let gives = entry.gives.iter();
    let asks = entry.asks.iter();
    gives
        .map(|what| line(GiveOrAsk::Give, Whose::Me, what))
        .chain(asks.map(|what| line(GiveOrAsk::Ask, Whose::Me, what)))
        .chain(entry.owes.iter().map(|Owing { by, what }| GiveAskDraft {
            follow_on: entry.on.checked_add_days(Days::new(OWED_DAYS)),
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
