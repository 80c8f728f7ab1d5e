//! People: a page a letter, a section a person.

use chrono::NaiveDate;
use rusqlite::Connection;

use super::{Known, Pages, item, plain, quote};
use crate::error::Result;
use crate::folder::far::Far;
use crate::folder::unfinished::Unfinished;
use crate::id::PersonId;
use crate::journey::record;
use crate::people::give_ask::GiveAskDraft;
use crate::people::milestone::MilestoneKind;
use crate::people::person::{ContactKind, PersonDraft, Ring};
use crate::words;

/// The page of those whose name begins with no letter from A to Z.
const OTHERS: &str = "others";

pub(super) fn write(known: &Known<'_>, into: &Unfinished, far: &mut Far<'_>) -> Result<()> {
    let mut pages = Pages::of(into, "people")?;
    for (id, draft) in known.people {
        let letter = letter(&draft.name);
        let heading = words::folder_people(letter.as_deref());
        let text = section(known.conn, *id, draft)?;
        pages.add(letter.as_deref().unwrap_or(OTHERS), &heading, &text)?;
        far.step()?;
    }
    pages.finish()
}

/// The letter under which a name stands, as it is folded for sorting.
fn letter(name: &str) -> Option<String> {
    let first = fairlead_interop::key::name(name).chars().next()?;
    first
        .is_ascii_alphabetic()
        .then(|| first.to_ascii_uppercase().to_string())
}

fn section(conn: &Connection, id: PersonId, draft: &PersonDraft) -> Result<String> {
    let mut text = format!("\n## {}\n\n", plain(&draft.name));
    let at = words::folder_works(&plain(&draft.title), &plain(&draft.organisation));
    if !at.is_empty() {
        text.push_str(&at);
        text.push_str("\n\n");
    }
    let said = words::folder_person();
    item(&mut text, said.nickname, &draft.nickname);
    item(&mut text, said.place, &draft.place);
    if draft.ring != Ring::Unknown {
        item(&mut text, said.ring, words::ring(draft.ring.text()));
    }
    item(&mut text, said.tags, &draft.tags.join(", "));
    for point in &draft.contact_points {
        let kind = match point.kind {
            ContactKind::Email => said.email,
            ContactKind::Phone => said.phone,
            ContactKind::Link => said.link,
        };
        let name = match point.label.is_empty() {
            true => kind.to_owned(),
            false => format!("{kind} ({})", plain(&point.label)),
        };
        item(&mut text, &name, &point.value);
    }
    item(&mut text, said.birthday, &draft.birthday);
    let met = draft.met_on.map(|day| day.to_string()).unwrap_or_default();
    item(&mut text, said.met_on, &met);
    item(&mut text, said.met_how, &draft.met_how);
    item(&mut text, said.why, &draft.why);
    if !draft.notes.trim().is_empty() {
        text.push_str(&format!("\n{}", quote(&draft.notes)));
    }
    milestones(conn, id, &mut text)?;
    gives_and_asks(conn, id, &mut text)?;
    touches(conn, id, &mut text)?;
    Ok(text)
}

/// Begins a part with its heading when it has its first line.
fn line(text: &mut String, begun: &mut bool, heading: &str, line: &str) {
    if !*begun {
        text.push_str(&format!("\n### {heading}\n\n"));
        *begun = true;
    }
    text.push_str(&format!("- {line}\n"));
}

fn milestones(conn: &Connection, id: PersonId, text: &mut String) -> Result<()> {
    let mut select = conn.prepare_cached(
        "SELECT happened_on, what, note FROM milestone
          WHERE person_id = ?1 AND binned_at IS NULL ORDER BY happened_on, id",
    )?;
    let mut rows = select.query([id])?;
    let mut begun = false;
    while let Some(row) = rows.next()? {
        let (on, what, note): (NaiveDate, MilestoneKind, String) =
            (row.get(0)?, row.get(1)?, row.get(2)?);
        let said = words::folder_entry(&on.to_string(), words::milestone_kind(what), &plain(&note));
        line(text, &mut begun, words::folder_milestones(), &said);
    }
    Ok(())
}

fn gives_and_asks(conn: &Connection, id: PersonId, text: &mut String) -> Result<()> {
    let tail = "AND r.person_id = ?1 ORDER BY r.on_day, r.id";
    let mut begun = false;
    for row in record::all::<GiveAskDraft>(conn, tail, [id])? {
        let draft = row.draft;
        let on = draft.on_day.unwrap_or(row.created_on).to_string();
        let title = words::give_ask_title(&draft);
        let mut said = words::folder_entry(&on, &title, &plain(&draft.what));
        if !draft.outcome.is_empty() {
            said.push_str(&format!(" → {}", plain(&draft.outcome)));
        }
        line(text, &mut begun, words::folder_gives_and_asks(), &said);
    }
    Ok(())
}

fn touches(conn: &Connection, id: PersonId, text: &mut String) -> Result<()> {
    let mut select = conn.prepare_cached(
        "SELECT k.day, k.kind, k.reached_out, k.note FROM touch_person tp JOIN touch k ON k.id = tp.touch_id
          WHERE tp.person_id = ?1 AND k.binned_at IS NULL ORDER BY k.day, k.at, k.id",
    )?;
    let mut rows = select.query([id])?;
    let mut begun = false;
    while let Some(row) = rows.next()? {
        let (day, kind, reached_out, note): (String, String, String, String) =
            (row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?);
        let kind = words::folder_touch(&kind, &reached_out);
        let said = words::folder_entry(&day, &kind, &plain(&note));
        line(text, &mut begun, words::folder_touches(), &said);
    }
    Ok(())
}
