//! Messages: whose they are, and on which days there were any.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, NaiveDate, Utc};

use super::sheet::{Cells, Sheet, instant};
use crate::found::Found;
use crate::key;
use crate::text;
use crate::touch::{Direction, FoundTouch, TouchWay, When};

/// A message to more people than this is an announcement, no contact.
const MOST_TO: usize = 5;

/// Whose archive it is.
pub(super) struct Mine {
    profiles: BTreeSet<String>,
    names: BTreeSet<String>,
}

impl Mine {
    /// By the invitations, which say who sent them; by the name in the profile; else whoever takes part in every
    /// conversation, if there is only one such.
    pub(super) fn find(
        messages: &Sheet,
        invitations: Option<&Sheet>,
        profile: Option<&Sheet>,
    ) -> Option<Mine> {
        let mut mine = Mine {
            profiles: BTreeSet::new(),
            names: BTreeSet::new(),
        };
        for row in invitations.iter().flat_map(|sheet| sheet.rows()) {
            let (url, name) = match row.get("direction").to_uppercase().as_str() {
                "OUTGOING" => ("inviterprofileurl", "from"),
                "INCOMING" => ("inviteeprofileurl", "to"),
                _ => continue,
            };
            mine.profiles.extend(key::profile(row.get(url)));
            mine.names.insert(key::name(row.get(name)));
        }
        for row in profile.iter().flat_map(|sheet| sheet.rows()) {
            let name = format!("{} {}", row.get("first name"), row.get("last name"));
            mine.names.insert(key::name(&name));
        }
        mine.names.remove("");
        for row in messages.rows() {
            if mine.names.contains(&key::name(row.get("from"))) {
                mine.profiles
                    .extend(key::profile(row.get("sender profile url")));
            }
        }
        if mine.profiles.is_empty() && mine.names.is_empty() {
            mine.profiles.insert(everywhere(messages)?);
        }
        Some(mine)
    }

    fn wrote(&self, row: &Cells<'_>) -> bool {
        match key::profile(row.get("sender profile url")) {
            Some(profile) if !self.profiles.is_empty() => self.profiles.contains(&profile),
            _ => self.names.contains(&key::name(row.get("from"))),
        }
    }
}

/// The one profile that takes part in every message; `None` when there are two, or none.
fn everywhere(messages: &Sheet) -> Option<String> {
    let mut common: Option<BTreeSet<String>> = None;
    for row in messages.rows() {
        let mut there: BTreeSet<String> =
            row.profiles("recipient profile urls").into_iter().collect();
        there.extend(key::profile(row.get("sender profile url")));
        if there.len() < 2 {
            continue;
        }
        common = Some(match common {
            Some(common) => common.intersection(&there).cloned().collect(),
            None => there,
        });
    }
    let common = common?;
    (common.len() == 1).then(|| common.into_iter().next())?
}

/// One day of writing with one person.
#[derive(Default)]
struct Day {
    at: Option<DateTime<Utc>>,
    mine: bool,
    theirs: bool,
    name: String,
}

pub(super) fn of_messages(messages: &Sheet, mine: &Mine, found: &mut Found) -> usize {
    // By profile, or by name where there is none, and day; the order makes the same archive give the same list.
    let mut days: BTreeMap<(String, NaiveDate), Day> = BTreeMap::new();
    let mut undated = 0;
    for row in messages.rows().filter(|row| !row.is_noise()) {
        let Some(at) = instant(row.get("date")) else {
            undated += 1;
            continue;
        };
        let wrote = mine.wrote(&row);
        let others: Vec<(String, String)> = if wrote {
            recipients(&row)
        } else {
            let profile = key::profile(row.get("sender profile url")).unwrap_or_default();
            vec![(profile, row.line("from"))]
        };
        if others.len() > MOST_TO {
            continue;
        }
        for (profile, name) in others {
            if mine.profiles.contains(&profile) || profile.is_empty() && name.is_empty() {
                continue;
            }
            let who = if profile.is_empty() {
                format!("name:{}", key::name(&name))
            } else {
                profile
            };
            let day = days.entry((who, at.date_naive())).or_default();
            day.at = Some(day.at.map_or(at, |first| first.min(at)));
            if wrote {
                day.mine = true;
            } else {
                day.theirs = true;
            }
            if day.name.is_empty() {
                day.name = name;
            }
        }
    }
    let answered: BTreeSet<String> = days
        .iter()
        .filter(|(_, day)| day.theirs)
        .map(|((who, _), _)| who.clone())
        .collect();
    for ((who, on), day) in days {
        let direction = match (day.mine, day.theirs) {
            (true, true) => Direction::Both,
            (false, _) => Direction::Theirs,
            (true, false) if answered.contains(&who) => Direction::Mine,
            // Nothing of theirs in the whole archive.
            (true, false) => Direction::Unanswered,
        };
        let profile = if who.starts_with("name:") { "" } else { &who };
        found.touches.push(FoundTouch {
            key: format!("message:{who}|{on}"),
            name: day.name,
            profile: profile.to_owned(),
            uid: String::new(),
            way: TouchWay::Message,
            direction,
            when: day.at.map_or(When::On(on), When::At),
            note: String::new(),
        });
    }
    undated
}

/// To whom I wrote: profiles, with names where both lists are of one length; before 2023 there were names only.
fn recipients(row: &Cells<'_>) -> Vec<(String, String)> {
    let names: Vec<String> = row
        .get("to")
        .split(',')
        .map(text::line)
        .filter(|name| !name.is_empty())
        .collect();
    let profiles = row.profiles("recipient profile urls");
    if profiles.is_empty() {
        return names
            .into_iter()
            .map(|name| (String::new(), name))
            .collect();
    }
    let paired = names.len() == profiles.len();
    profiles
        .into_iter()
        .enumerate()
        .map(|(at, profile)| {
            let name = names.get(at).filter(|_| paired).cloned();
            (profile, name.unwrap_or_default())
        })
        .collect()
}
