//! A card: everything about one person that a session shows on one screen.

use chrono::NaiveDate;
use rusqlite::Connection;
use serde::{Deserialize, Serialize};

use super::SessionKind;
use super::draft::{Facts, mailto};
use crate::error::{OrNotFound, Result};
use crate::id::{PersonId, SessionId, TemplateId};
use crate::people::cadence::{State, Thresholds};
use crate::people::give_ask::need::{open_need, proposal};
use crate::people::person::{ContactKind, PersonDraft, draft_of};
use crate::people::places::clock::clock;
use crate::people::touch::{TimelineItem, TouchKind, timeline};
use crate::people::{list, person, story};
use crate::rhythm::template;
use crate::settings;
use crate::time::Now;
use crate::words;

/// How many touches a card shows.
const EARLIER: u32 = 3;

/// What became of a card.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize,
)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub enum CardOutcome {
    /// Nothing yet.
    #[default]
    #[serde(rename = "")]
    Waiting,
    /// Contact was logged.
    #[serde(rename = "logged")]
    Logged,
    /// Put off.
    #[serde(rename = "later")]
    Later,
    /// Let go gracefully.
    #[serde(rename = "let_go")]
    LetGo,
    /// Left for another session.
    #[serde(rename = "skipped")]
    Skipped,
}
stored!(CardOutcome {
    Waiting = "",
    Logged = "logged",
    Later = "later",
    LetGo = "let_go",
    Skipped = "skipped"
});

/// What was last said.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct LastSaid {
    /// The date.
    pub day: NaiveDate,
    /// How.
    pub kind: TouchKind,
    /// What.
    pub note: String,
}

/// A draft for this person.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Draft {
    /// The template it comes from.
    pub template_id: TemplateId,
    /// What the template is called.
    pub name: String,
    /// The subject of an e-mail.
    pub subject: String,
    /// The text.
    pub body: String,
    /// Opens it in the mail program; empty without an address.
    pub mailto: String,
}

/// Everything about one person that a session shows.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct CardView {
    /// Who.
    pub person_id: PersonId,
    /// Their name.
    pub name: String,
    /// The name a draft begins with.
    pub given: String,
    /// Where they work.
    pub organisation: String,
    /// What they do there.
    pub title: String,
    /// Why they are offered now.
    pub why_now: String,
    /// Why they matter to me.
    pub why_matters: String,
    /// When and where we met.
    pub met: String,
    /// What was last said.
    pub last_said: Option<LastSaid>,
    /// Their wall clock, HH:MM; empty when their zone is not known.
    pub local_time: String,
    /// Whether it is a good time to call, and when else; empty when their zone is not known.
    pub hours: String,
    /// E-mail addresses, in their order.
    pub emails: Vec<String>,
    /// Phone numbers, in their order.
    pub phones: Vec<String>,
    /// Links, in their order.
    pub links: Vec<String>,
    /// A draft for each template of this kind of session.
    pub drafts: Vec<Draft>,
    /// What I could give them: what I offered, what they asked for; for the first of a session that maintains, always
    /// something. In a sentence; empty when there is nothing.
    pub give: String,
    /// Which step could come next between us, in a sentence; empty when none suggests itself.
    pub richer: String,
    /// How contact is most likely made.
    pub suggested_kind: TouchKind,
    /// What became of the card.
    pub outcome: CardOutcome,
    /// Its place in the session, from 0.
    pub position: u32,
    /// How they stand today.
    pub state: State,
    /// The last touches, newest first.
    pub earlier: Vec<TimelineItem>,
}

/// Returns one card of a session.
pub(crate) fn card(
    conn: &Connection,
    session: SessionId,
    kind: SessionKind,
    id: PersonId,
    now: Now,
) -> Result<CardView> {
    let draft = draft_of(conn, id)?;
    let (why_now, outcome, position) = conn
        .prepare_cached(
            "SELECT why, outcome, position FROM session_card WHERE session_id = ?1 AND person_id = ?2",
        )?
        .query_row((session, id), |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))
        .or_not_found(&words::card_gone())?;
    let earlier = timeline(conn, id, 0, EARLIER)?;
    let values = |kind: ContactKind| -> Vec<String> {
        let of_kind = draft
            .contact_points
            .iter()
            .filter(|point| point.kind == kind);
        of_kind.map(|point| point.value.clone()).collect()
    };
    let emails = values(ContactKind::Email);
    let facts = facts(conn, &draft, earlier.first(), now)?;
    let address = emails.first().map_or("", String::as_str);
    let drafts = template::all(conn, Some(kind))?
        .into_iter()
        .map(|template| {
            let subject = facts.fill(&template.draft.subject);
            let body = facts.fill(&template.draft.body);
            let mailto = mailto(address, &subject, &body);
            Draft {
                template_id: template.id,
                name: template.draft.name,
                subject,
                body,
                mailto,
            }
        })
        .collect();
    // Staying in touch is no one-way street: a session that maintains begins with something to give.
    let mut give = open_need(conn, id, now.today())?;
    if give.is_empty() && kind == SessionKind::Maintain && position == 0 {
        give = proposal(conn, id, now.today())?;
    }
    let clock = clock(&draft.zone, &draft.place, now);
    Ok(CardView {
        person_id: id,
        why_now,
        outcome,
        position,
        met: words::met(draft.met_on, &draft.met_how, now.today()),
        last_said: earlier.first().map(|last| LastSaid {
            day: last.day,
            kind: last.kind,
            note: last.note.clone(),
        }),
        local_time: clock
            .as_ref()
            .map(|clock| clock.time.clone())
            .unwrap_or_default(),
        hours: clock.map(|clock| clock.sentence).unwrap_or_default(),
        suggested_kind: suggested(
            kind,
            earlier.first().map(|last| last.kind),
            !emails.is_empty(),
        ),
        state: state(conn, id, now)?,
        give,
        richer: story::richer(conn, id, now.today())?,
        phones: values(ContactKind::Phone),
        links: values(ContactKind::Link),
        emails,
        drafts,
        earlier,
        name: draft.name,
        given: draft.given,
        organisation: draft.organisation,
        title: draft.title,
        why_matters: draft.why,
    })
}

/// Returns what a draft to somebody can say of them and of me. `last` is the last touch, if there is one.
///
/// # Errors
/// Only if SQLite fails.
pub(crate) fn facts(
    conn: &Connection,
    draft: &PersonDraft,
    last: Option<&TimelineItem>,
    now: Now,
) -> Result<Facts> {
    Ok(Facts {
        first: some(if draft.given.trim().is_empty() {
            first_word(&draft.name)
        } else {
            &draft.given
        }),
        met: words::met_phrase(draft.met_on, &draft.met_how, now.today()),
        last: last.map(|last| words::last_phrase(last.kind.text(), last.day, now.today())),
        organisation: some(&draft.organisation),
        me: some(&settings::all(conn)?.me.name),
    })
}

/// Returns how contact is most likely made: as last time, otherwise in writing.
fn suggested(kind: SessionKind, last: Option<TouchKind>, has_email: bool) -> TouchKind {
    let written = if has_email {
        TouchKind::Email
    } else {
        TouchKind::Message
    };
    match (kind, last) {
        (SessionKind::Grow, _) | (_, None) => written,
        (_, Some(TouchKind::Event | TouchKind::Introduction | TouchKind::Other)) => written,
        (_, Some(last)) => last,
    }
}

fn state(conn: &Connection, id: PersonId, now: Now) -> Result<State> {
    Ok(conn
        .prepare_cached(
            "SELECT s.soon_on, s.due_on, s.cooling_on, s.cold_on, p.daily, p.let_go_on IS NOT NULL
               FROM person p JOIN standing s ON s.person_id = p.id WHERE p.id = ?1",
        )?
        .query_row([id], |row| {
            let dates = Thresholds {
                soon_on: person::date(row, 0)?,
                due_on: person::date(row, 1)?,
                cooling_on: person::date(row, 2)?,
                cold_on: person::date(row, 3)?,
            };
            Ok(list::state(dates, row.get(4)?, row.get(5)?, now.today()))
        })?)
}

fn some(text: &str) -> Option<String> {
    let text = text.trim();
    (!text.is_empty()).then(|| text.to_owned())
}

fn first_word(name: &str) -> &str {
    name.split_whitespace().next().unwrap_or_default()
}
