//! The channel map: with whom I must be in touch about more than the day, how often we agreed to talk, and the gaps.

use chrono::{NaiveDate, NaiveDateTime};
use rusqlite::Connection;
use serde::{Deserialize, Serialize};

use super::talk::{due_on, last_talk};
use super::{every_days, known_person, number};
use crate::career::Career;
use crate::error::{Error, Result};
use crate::id::{ChannelId, PersonId};
use crate::journey::lap::Lap;
use crate::journey::matter::Matter;
use crate::journey::record::{self, Kept, Record, record, trim_text};
use crate::journey::wizard::{Found, Step};
use crate::people::person::{Ring, name_of};
use crate::settings::{self, Phase, Work};
use crate::time::Now;
use crate::words;

/// Channels with which the step is done (ours: one upwards, one beside, one that speaks for me).
const ENOUGH: u32 = 3;
/// People who are suggested at once.
const SUGGESTED: usize = 6;

/// What somebody is to me at work.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize,
)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum ChannelRole {
    /// Whom I answer to.
    Boss,
    /// Who works beside me.
    #[default]
    Peer,
    /// Who answers to me.
    Report,
    /// Who speaks for me when I am not there.
    Sponsor,
    /// Who uses or pays for what I do.
    Client,
}
stored!(ChannelRole {
    Boss = "boss",
    Peer = "peer",
    Report = "report",
    Sponsor = "sponsor",
    Client = "client",
});

impl ChannelRole {
    /// Every role, in the order of the page.
    pub const ALL: [ChannelRole; 5] = [
        ChannelRole::Boss,
        ChannelRole::Peer,
        ChannelRole::Report,
        ChannelRole::Sponsor,
        ChannelRole::Client,
    ];

    /// Returns whether somebody in this role is to be expected: not everybody has a boss, hardly anybody has no
    /// peers, and only who leads has reports.
    fn expected(self, phase: Phase, work: Work) -> bool {
        match self {
            ChannelRole::Boss => work == Work::Employed && phase != Phase::Retired,
            ChannelRole::Report => false,
            ChannelRole::Peer | ChannelRole::Sponsor | ChannelRole::Client => true,
        }
    }
}

record! {
    /// A channel that I keep open.
    ChannelDraft, "channel", ChannelId {
        /// What they are to me.
        role: ChannelRole,
        /// Who.
        person_id: Option<PersonId>,
        /// How often we agreed to talk, in days; nothing when nothing is agreed.
        every_days: Option<u32>,
        /// What we talk about.
        about: String,
        /// A talk that stands in no touch.
        talked_on: Option<NaiveDate>,
    }
}

impl Record for ChannelDraft {
    fn check(&mut self, conn: &Connection, now: Now) -> Result<()> {
        if self.person_id.is_none() {
            return Err(Error::invalid("person_id", words::channel_without_person()));
        }
        known_person(conn, "person_id", self.person_id)?;
        every_days(self.every_days)?;
        trim_text("about", &mut self.about)?;
        if self.talked_on.is_some_and(|day| day > now.today()) {
            return Err(Error::invalid("talked_on", words::day_not_come()));
        }
        Ok(())
    }

    fn sentence(&self) -> String {
        words::channel(self.role).to_owned()
    }
}

/// The exercise: my channels and what is missing between them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct ChannelsView {
    /// The date on my calendar.
    pub date: NaiveDate,
    /// Every channel, role by role.
    pub channels: Vec<ChannelRow>,
    /// What is missing, a sentence each.
    pub gaps: Vec<String>,
    /// People nearby to whom there is no channel yet.
    pub suggestions: Vec<ChannelSuggestion>,
}

/// A channel as the page lists it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct ChannelRow {
    /// Its id.
    pub id: ChannelId,
    /// What its form holds.
    pub draft: ChannelDraft,
    /// Their name.
    pub name: String,
    /// The last talk of substance.
    pub last_on: Option<NaiveDate>,
    /// When the next one is due; `None` without an agreement.
    pub due_on: Option<NaiveDate>,
    /// Whether that is past.
    pub overdue: bool,
    /// The agreement and the last talk, in words.
    pub in_words: String,
}

/// Somebody nearby.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct ChannelSuggestion {
    /// Who.
    pub person_id: PersonId,
    /// Their name.
    pub name: String,
    /// Why they are suggested.
    pub why: String,
    /// What they would be to me.
    pub role: ChannelRole,
}

/// A channel with what is known of its talks.
struct Open {
    kept: Kept<ChannelId, ChannelDraft>,
    person: PersonId,
    last_on: Option<NaiveDate>,
    due_on: Option<NaiveDate>,
}

fn open(conn: &Connection) -> Result<Vec<Open>> {
    let rows = record::all::<ChannelDraft>(
        conn,
        "AND EXISTS (SELECT 1 FROM person p WHERE p.id = r.person_id AND p.binned_at IS NULL) ORDER BY r.id",
        [],
    )?;
    rows.into_iter()
        .filter_map(|kept| kept.draft.person_id.map(|person| (kept, person)))
        .map(|(kept, person)| {
            let last_on = last_talk(conn, person)?.max(kept.draft.talked_on);
            let due_on = kept
                .draft
                .every_days
                .map(|every| due_on(last_on, kept.created_on, every));
            Ok(Open {
                kept,
                person,
                last_on,
                due_on,
            })
        })
        .collect()
}

/// Looks whether three channels are named and one was looked at in this lap.
///
/// # Errors
/// Only if SQLite fails.
pub(crate) fn look(conn: &Connection, lap: &Lap) -> Result<Found> {
    let (count, on) = record::newest::<ChannelDraft>(conn, "", [])?;
    let (agreed, _) = record::newest::<ChannelDraft>(conn, "AND r.every_days IS NOT NULL", [])?;
    let fresh = on.is_some_and(|on| on >= lap.started_on);
    Ok(Found {
        done: count >= ENOUGH && agreed > 0 && fresh,
        on,
        holds: words::channel_holds(count as usize),
        missing: words::channel_missing(count >= ENOUGH, agreed > 0).to_owned(),
    })
}

/// Adds each agreed talk, from the day on which it is due until it took place.
///
/// # Errors
/// Only if SQLite fails.
pub(crate) fn matters(conn: &Connection, until: NaiveDateTime, to: &mut Vec<Matter>) -> Result<()> {
    for channel in open(conn)? {
        let Some(due) = channel.due_on.filter(|due| *due <= until.date()) else {
            continue;
        };
        let name = name_of(conn, channel.person)?;
        to.push(Matter::on(
            &format!("channel:{}", channel.kept.id),
            Step::Channels,
            due,
            words::talk_title(channel.kept.draft.role).to_owned(),
            words::talk_detail(&name, &channel.kept.draft.about),
        ));
    }
    Ok(())
}

fn suggestions(conn: &Connection) -> Result<Vec<ChannelSuggestion>> {
    // Those whom the newest map shows round me come first: it says what they are to me.
    let mut found: Vec<ChannelSuggestion> = conn
        .prepare_cached(
            "SELECT p.id, p.name, r.relation FROM map_person r JOIN person p ON p.id = r.person_id
              WHERE r.binned_at IS NULL AND p.binned_at IS NULL AND p.let_go_on IS NULL
                AND r.relation IN ('boss', 'peer', 'report', 'client', 'sponsor')
                AND r.lap_id = (SELECT max(lap_id) FROM map_person WHERE binned_at IS NULL)
                AND NOT EXISTS (SELECT 1 FROM channel c WHERE c.person_id = p.id AND c.binned_at IS NULL)
              GROUP BY p.id ORDER BY r.relation <> 'boss', p.name_key LIMIT ?1",
        )?
        .query_map([number(SUGGESTED)], |row| {
            Ok(ChannelSuggestion {
                person_id: row.get(0)?,
                name: row.get(1)?,
                why: words::channel_on_map().to_owned(),
                role: row.get(2)?,
            })
        })?
        .collect::<rusqlite::Result<_>>()?;
    // Ring by ring, as the index has them: sorting all of a large company would take longer than a frame.
    let mut select = conn.prepare_cached(
        "SELECT p.id, p.name FROM person p
          WHERE p.binned_at IS NULL AND p.ring = ?1 AND p.let_go_on IS NULL
            AND NOT EXISTS (SELECT 1 FROM channel c WHERE c.person_id = p.id AND c.binned_at IS NULL)
          ORDER BY p.name_key LIMIT ?2",
    )?;
    for ring in [Ring::Team, Ring::Company] {
        let left = SUGGESTED.saturating_sub(found.len());
        let rows = select.query_map((ring.text(), number(left)), |row| {
            Ok(ChannelSuggestion {
                person_id: row.get(0)?,
                name: row.get(1)?,
                why: words::channel_suggested(ring == Ring::Team).to_owned(),
                role: ChannelRole::Peer,
            })
        })?;
        for one in rows {
            let one = one?;
            if !found.iter().any(|there| there.person_id == one.person_id) {
                found.push(one);
            }
        }
    }
    Ok(found)
}

impl Career {
    /// Returns the channel map.
    ///
    /// # Errors
    /// Only if SQLite fails.
    pub fn channels(&self, now: Now) -> Result<ChannelsView> {
        let conn = self.read();
        let today = now.today();
        let me = settings::all(conn)?.me;
        let mut channels = Vec::new();
        for one in open(conn)? {
            channels.push(ChannelRow {
                id: one.kept.id,
                name: name_of(conn, one.person)?,
                last_on: one.last_on,
                due_on: one.due_on,
                overdue: one.due_on.is_some_and(|due| due <= today),
                in_words: words::channel_in_words(
                    one.kept.draft.every_days,
                    one.last_on,
                    one.due_on,
                    today,
                ),
                draft: one.kept.draft,
            });
        }
        channels.sort_by(|a, b| (a.draft.role, &a.name, a.id).cmp(&(b.draft.role, &b.name, b.id)));
        let mut gaps: Vec<String> = ChannelRole::ALL
            .into_iter()
            .filter(|role| role.expected(me.phase, me.work))
            .filter(|role| !channels.iter().any(|row| row.draft.role == *role))
            .map(|role| words::channel_nobody(role).to_owned())
            .collect();
        gaps.extend(
            channels
                .iter()
                .filter(|row| row.overdue)
                .filter_map(|row| Some(words::channel_overdue(&row.name, row.due_on?, today))),
        );
        let silent = channels
            .iter()
            .filter(|row| row.draft.every_days.is_none())
            .count();
        gaps.extend(words::channels_without_agreement(number(silent)));
        Ok(ChannelsView {
            date: today,
            channels,
            gaps,
            suggestions: suggestions(conn)?,
        })
    }
}

#[cfg(test)]
mod tests;
