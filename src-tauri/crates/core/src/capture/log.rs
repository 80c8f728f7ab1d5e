//! What a text would keep, and keeping it, as one step.

use chrono::{Duration, NaiveDate, NaiveTime};
use rusqlite::Connection;
use serde::{Deserialize, Serialize};

use super::keep::{instant, keep};
use super::kind::reached_out;
use super::name::{self, CaptureCandidate, CaptureWho};
use super::parse::{Capture, Owing, Piece, read};
use crate::career::Career;
use crate::error::{Error, Result};
use crate::id::{PersonId, TouchId};
use crate::op::Op;
use crate::people::person;
use crate::people::touch::{CLOCK_SLACK_MINUTES, ReachedOut, TouchKind};
use crate::time::Now;
use crate::words;

/// The most characters of a text; ours, a long evening's.
pub const CAPTURE_MAX: usize = 20_000;

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
    /// When; today when it was not said, `None` when what was said is no day.
    pub on: Option<NaiveDate>,
    /// Whether the text says when.
    pub on_said: bool,
    /// At what time of that day.
    pub time: Option<NaiveTime>,
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
    /// Whether there was contact; a line such as "ping ada 3w" only says when there is to be some.
    pub spoken: bool,
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
    /// Headings that are no day on which something can have been; with any, nothing is kept.
    pub headings: Vec<CaptureHeading>,
    /// What each piece of the text says, in order.
    pub pieces: Vec<Piece>,
    /// Whether all of it can be kept as it stands.
    pub ready: bool,
}

/// A line that stands as a heading and is no day on which something can have been.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct CaptureHeading {
    /// The line, from 0.
    pub line: u32,
    /// Why, in a sentence.
    pub trouble: String,
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
        if let Some(heading) = view.headings.first() {
            return Err(Error::invalid("text", heading.trouble.clone()));
        }
        if let Some(trouble) = view.entries.iter().find_map(|entry| entry.trouble.clone()) {
            return Err(Error::invalid("text", trouble));
        }
        let op = match view.entries.as_slice() {
            [] => return Err(Error::invalid("text", words::capture_empty())),
            [one] if !one.spoken => Op::ChangePeople(words::capture_again(
                &one.who.iter().map(name_of).collect::<Vec<_>>(),
                one.next_on,
            )),
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
        ready: !entries.is_empty()
            && reading.wrong.is_empty()
            && entries.iter().all(|entry| entry.trouble.is_none()),
        entries,
        headings: reading
            .wrong
            .iter()
            .map(|wrong| CaptureHeading {
                line: wrong.line,
                trouble: words::capture_heading(&wrong.slip),
            })
            .collect(),
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
                organisation: if person.is_none() {
                    meant.organisation
                } else {
                    None
                },
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
    // Never today for a day that was said and is none.
    let on = capture.awaits_day().then_some(today).or(capture.on);
    let kind = capture.kind.unwrap_or(TouchKind::Other);
    Ok(CaptureEntry {
        trouble: trouble(&who, on, capture, now),
        line: capture.line,
        who,
        kind,
        kind_said: capture.kind.is_some(),
        reached_out: capture.reached_out.unwrap_or(reached_out(kind)),
        on,
        on_said: !capture.awaits_day(),
        time: capture.time,
        note: capture.note.clone(),
        gives: capture.gives.clone(),
        asks: capture.asks.clone(),
        owes: capture.owes.clone(),
        next_on: capture.next_on,
        spoken: !capture.begins_with_next
            || capture.next_on.is_none()
            || capture.kind.is_some()
            || capture.on.is_some()
            || !capture.note.is_empty()
            || !(capture.gives.is_empty() && capture.asks.is_empty() && capture.owes.is_empty()),
    })
}

fn trouble(
    who: &[CaptureWho],
    on: Option<NaiveDate>,
    capture: &Capture,
    now: Now,
) -> Option<String> {
    let open = who
        .iter()
        .find(|one| one.person.is_none() && !one.added)
        .map(|one| match (&one.organisation, one.others.is_empty()) {
            (Some(organisation), _) => words::capture_organisation(&one.typed, organisation),
            (None, true) => words::capture_unknown(&one.typed),
            (None, false) => words::capture_which(&one.typed),
        });
    // A time of today may still be to come.
    let latest = now.instant + Duration::minutes(CLOCK_SLACK_MINUTES);
    let future = on.is_some_and(|on| {
        on > now.today() || instant(on, capture.time, now).is_some_and(|at| at > latest)
    });
    open.or_else(|| capture.slips.first().map(words::capture_slip))
        .or_else(|| who.is_empty().then(words::capture_nobody))
        .or_else(|| future.then(words::touch_in_future))
        .or_else(|| {
            capture
                .next_on
                .filter(|next| *next < now.today())
                .map(|_| words::next_in_past())
        })
}
