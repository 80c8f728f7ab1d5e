//! When one was last in touch, from what lies beside the connections in an export: messages, invitations,
//! recommendations. Of messages and invitations, nothing is taken but the day and who wrote; what was written stays
//! in the file.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use chrono::{DateTime, NaiveDate, NaiveDateTime, Utc};
use encoding_rs::Encoding;

use super::archive::{Archive, Part};
use crate::found::{Direction, Found, FoundTouch, TouchWay, Warning, When};
use crate::key;
use crate::table::{self, Shape, Table};
use crate::text;

/// A message to more people than this is an announcement, no contact.
const MOST_TO: usize = 5;

/// As in the connections.
const MAX_CELL: usize = 1024 * 1024;

/// Adds to what was found.
pub(super) fn of(archive: &Archive, chosen: Option<&'static Encoding>, found: &mut Found) {
    let sheet = |part, headings: &[&str]| Sheet::of(archive.part(part)?, chosen, headings);
    notes(sheet(Part::Notes, &["note"]), found);
    let messages = sheet(Part::Messages, &["from", "date"]);
    let invitations = sheet(Part::Invitations, &["from", "to", "sent at"]);
    let profile = sheet(Part::Profile, &["first name", "last name"]);
    let mut undated = 0;
    if let Some(messages) = &messages {
        let mine = Mine::find(messages, invitations.as_ref(), profile.as_ref());
        match mine {
            Some(mine) => undated += of_messages(messages, &mine, found),
            None if !messages.table.rows.is_empty() => found.warnings.push(Warning::MineUnknown),
            None => {}
        }
    }
    if let Some(invitations) = &invitations {
        undated += of_invitations(invitations, found);
    }
    if let Some(received) = sheet(Part::Recommendations, &["first name", "text"]) {
        undated += of_recommendations(&received, found);
    }
    if undated > 0 {
        found
            .warnings
            .push(Warning::TouchesUndated { count: undated });
    }
}

/// A table of the export, by the names of its columns.
struct Sheet {
    table: Table,
    at: HashMap<String, usize>,
}

impl Sheet {
    /// Opens a table that has these columns; one that is damaged is as good as not there.
    fn of(bytes: &[u8], chosen: Option<&'static Encoding>, wanted: &[&str]) -> Option<Self> {
        let shape = Shape {
            most_bytes: usize::MAX,
            most_rows: 1_000_000,
            most_columns: 64,
            most_cell: MAX_CELL,
            encoding: chosen,
            known: &|cells| {
                let known = |cell: &&String| wanted.contains(&cell.to_lowercase().as_str());
                cells.iter().filter(known).count() * 4
            },
        };
        let table = table::read(bytes, &shape).ok()?;
        let at: HashMap<String, usize> = table
            .headings
            .iter()
            .enumerate()
            .map(|(at, heading)| (heading.to_lowercase(), at))
            .collect();
        wanted
            .iter()
            .all(|one| at.contains_key(*one))
            .then_some(Self { table, at })
    }

    fn rows(&self) -> impl Iterator<Item = Cells<'_>> {
        self.table.rows.iter().map(|row| Cells {
            at: &self.at,
            cells: &row.cells,
        })
    }
}

struct Cells<'a> {
    at: &'a HashMap<String, usize>,
    cells: &'a [String],
}

impl Cells<'_> {
    fn get(&self, column: &str) -> &str {
        let cell = self.at.get(column).and_then(|at| self.cells.get(*at));
        cell.map_or("", |cell| cell.trim())
    }

    fn line(&self, column: &str) -> String {
        text::line(self.get(column))
    }

    /// The profiles in a cell.
    fn profiles(&self, column: &str) -> Vec<String> {
        let cells = self.get(column).split([',', ' ', ';']);
        cells.filter_map(key::profile).collect()
    }

    /// What no person wrote, or what was never sent.
    fn is_noise(&self) -> bool {
        let yes = |column| matches!(self.get(column).to_lowercase().as_str(), "yes" | "true");
        let said = |column: &str| self.get(column).to_lowercase();
        yes("is message draft")
            || yes("is conversation draft")
            || said("folder") == "spam"
            || said("content").contains("class=\"spinmail")
            || said("content").contains("class=spinmail")
            || said("subject") == "spinmail"
            || said("from") == "linkedin member" && self.get("sender profile url").is_empty()
    }
}

/// Whose archive it is.
struct Mine {
    profiles: BTreeSet<String>,
    names: BTreeSet<String>,
}

impl Mine {
    /// By the invitations, which say who sent them; by the name in the profile; else whoever takes part in every
    /// conversation, if there is only one such.
    fn find(
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

fn of_messages(messages: &Sheet, mine: &Mine, found: &mut Found) -> usize {
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

fn of_invitations(invitations: &Sheet, found: &mut Found) -> usize {
    let connected: BTreeSet<String> = found
        .people
        .iter()
        .flat_map(|person| &person.links)
        .filter_map(|link| key::profile(&link.value))
        .collect();
    let names: BTreeSet<String> = found
        .people
        .iter()
        .map(|one| key::name(&one.name))
        .collect();
    let mut undated = 0;
    for row in invitations.rows() {
        let outgoing = match row.get("direction").to_uppercase().as_str() {
            "OUTGOING" => true,
            "INCOMING" => false,
            _ => continue,
        };
        let (name, url) = if outgoing {
            (row.line("to"), row.get("inviteeprofileurl"))
        } else {
            (row.line("from"), row.get("inviterprofileurl"))
        };
        let profile = key::profile(url).unwrap_or_default();
        if profile.is_empty() && name.is_empty() {
            continue;
        }
        let Some(on) = american(row.get("sent at")) else {
            undated += 1;
            continue;
        };
        let accepted = match profile.as_str() {
            "" => names.contains(&key::name(&name)),
            profile => connected.contains(profile),
        };
        let who = if profile.is_empty() {
            format!("name:{}", key::name(&name))
        } else {
            profile.clone()
        };
        found.touches.push(FoundTouch {
            key: format!("invitation:{who}|{on}"),
            name,
            profile,
            uid: String::new(),
            way: TouchWay::Invitation,
            direction: match (outgoing, accepted) {
                (true, true) => Direction::Mine,
                (true, false) => Direction::Unanswered,
                (false, _) => Direction::Theirs,
            },
            when: When::On(on),
            note: String::new(),
        });
    }
    undated
}

fn of_recommendations(received: &Sheet, found: &mut Found) -> usize {
    let mut undated = 0;
    for row in received.rows() {
        let name = text::line(&format!(
            "{} {}",
            row.get("first name"),
            row.get("last name")
        ));
        if name.is_empty() {
            continue;
        }
        let Some(on) = american(row.get("creation date")) else {
            undated += 1;
            continue;
        };
        found.touches.push(FoundTouch {
            key: format!("recommendation:{}|{on}", key::name(&name)),
            name,
            profile: String::new(),
            uid: String::new(),
            way: TouchWay::Recommendation,
            direction: Direction::Theirs,
            when: When::On(on),
            note: text::paragraphs(row.get("text")),
        });
    }
    undated
}

/// My own notes about connections become notes about those people.
fn notes(notes: Option<Sheet>, found: &mut Found) {
    let Some(notes) = notes else { return };
    for row in notes.rows() {
        let note = text::paragraphs(row.get("note"));
        let Some(profile) =
            key::profile(row.get("connection profile url")).filter(|_| !note.is_empty())
        else {
            continue;
        };
        let theirs = found.people.iter_mut().find(|person| {
            let mut links = person.links.iter();
            links.any(|link| key::profile(&link.value).as_deref() == Some(profile.as_str()))
        });
        if let Some(person) = theirs {
            if !person.notes.is_empty() {
                person.notes.push_str("\n\n");
            }
            person.notes.push_str(&note);
        }
    }
}

/// `2025-06-01 14:03:22 UTC`.
fn instant(text: &str) -> Option<DateTime<Utc>> {
    let text = text.trim().trim_end_matches("UTC").trim_end();
    let at = NaiveDateTime::parse_from_str(text, "%Y-%m-%d %H:%M:%S").ok()?;
    plausible(at.date()).then(|| at.and_utc())
}

/// `1/29/26, 2:37 PM`: the month first, in no zone.
fn american(text: &str) -> Option<NaiveDate> {
    let day = text.split([',', ' ']).next()?;
    let mut parts = day.split('/').map(|part| part.parse::<u32>().ok());
    let (month, day, year) = (parts.next()??, parts.next()??, parts.next()??);
    let year = if year < 100 { 2000 + year } else { year };
    let on = NaiveDate::from_ymd_opt(i32::try_from(year).ok()?, month, day)?;
    (parts.next().is_none() && plausible(on)).then_some(on)
}

/// LinkedIn began in 2003.
fn plausible(on: NaiveDate) -> bool {
    use chrono::Datelike as _;
    (2003..2200).contains(&on.year())
}
