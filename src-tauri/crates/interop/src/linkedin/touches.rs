//! When one was last in touch, from what lies beside the connections in an export: messages, invitations,
//! recommendations. Of messages and invitations, nothing is taken but the day and who wrote; what was written stays
//! in the file.

mod messages;
mod sheet;

use std::collections::BTreeSet;

use encoding_rs::Encoding;

use super::archive::{Archive, Part};
use crate::found::{Found, Warning};
use crate::key;
use crate::text;
use crate::touch::{Direction, FoundTouch, TouchWay, When};
use messages::{Mine, of_messages};
use sheet::american;
pub(super) use sheet::{Cells, Sheet};

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
