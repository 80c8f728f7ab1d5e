//! Leads, a page for each year in which I heard of them.

use rusqlite::{Connection, Row};

use super::log::year;
use super::{Known, Pages, item, plain, quote};
use crate::error::Result;
use crate::folder::far::Far;
use crate::folder::unfinished::Unfinished;
use crate::id::LeadId;
use crate::leads::attachment;
use crate::leads::event::CloseReason;
use crate::leads::lead::{LeadKind, LeadScope};
use crate::leads::stage::{self, LeadStage};
use crate::words;

pub(super) fn write(known: &Known<'_>, into: &Unfinished, far: &mut Far<'_>) -> Result<()> {
    let mut pages = Pages::of(into, "leads")?;
    let mut select = known.conn.prepare(
        "SELECT l.id, l.title, l.organisation, l.stage, l.kind, l.scope, coalesce(p.name, l.source), l.place,
                l.next_action, l.next_on, l.notes, l.advertisement, l.began_on
           FROM lead l LEFT JOIN person p ON p.id = l.source_id
          WHERE l.binned_at IS NULL ORDER BY l.began_on, l.id",
    )?;
    let mut rows = select.query([])?;
    while let Some(row) = rows.next()? {
        let began_on: String = row.get(12)?;
        let text = section(known.conn, row, &began_on)?;
        let year = year(&began_on);
        pages.add(year, &words::folder_leads(year), &text)?;
        far.ask()?;
    }
    pages.finish()
}

fn section(conn: &Connection, row: &Row<'_>, began_on: &str) -> Result<String> {
    let id: LeadId = row.get(0)?;
    let (title, organisation): (String, String) = (row.get(1)?, row.get(2)?);
    let (stage, kind, scope): (LeadStage, LeadKind, LeadScope) =
        (row.get(3)?, row.get(4)?, row.get(5)?);
    let (source, place): (String, String) = (row.get(6)?, row.get(7)?);
    let (next, next_on): (String, Option<String>) = (row.get(8)?, row.get(9)?);
    let (notes, advertisement): (String, String) = (row.get(10)?, row.get(11)?);
    let head = words::folder_lead(&plain(&title), &plain(&organisation));
    let mut text = format!("\n## {head}\n\n");
    let said = words::folder_lead_parts();
    item(&mut text, said.stage, &stage::name_of(conn, stage)?);
    item(&mut text, said.kind, words::lead_kind(kind));
    item(&mut text, said.scope, words::lead_scope(scope));
    item(&mut text, said.began_on, began_on);
    item(&mut text, said.source, &source);
    item(&mut text, said.place, &place);
    let next = [next_on.unwrap_or_default(), next];
    let next: Vec<String> = next.into_iter().filter(|part| !part.is_empty()).collect();
    item(&mut text, said.next, &next.join(": "));
    for (id, name) in files(conn, id)? {
        let path = format!("{}/{id}/{name}", attachment::FOLDER);
        item(&mut text, said.file, &path);
    }
    if !notes.trim().is_empty() {
        text.push_str(&format!("\n{}", quote(&notes)));
    }
    events(conn, id, &mut text)?;
    if !advertisement.trim().is_empty() {
        let heading = words::folder_advertisement();
        text.push_str(&format!("\n### {heading}\n\n{}", quote(&advertisement)));
    }
    Ok(text)
}

fn files(conn: &Connection, lead: LeadId) -> Result<Vec<(String, String)>> {
    Ok(conn
        .prepare_cached(
            "SELECT id, name FROM lead_attachment WHERE lead_id = ?1 AND binned_at IS NULL ORDER BY id",
        )?
        .query_map([lead], |row| Ok((row.get(0)?, row.get(1)?)))?
        .collect::<rusqlite::Result<_>>()?)
}

fn events(conn: &Connection, lead: LeadId, text: &mut String) -> Result<()> {
    let mut select = conn.prepare_cached(
        "SELECT on_date, stage, reason, note FROM lead_event WHERE lead_id = ?1 ORDER BY on_date, id",
    )?;
    let mut rows = select.query([lead])?;
    let mut begun = false;
    while let Some(row) = rows.next()? {
        let (on, stage, note): (String, String, String) = (row.get(0)?, row.get(1)?, row.get(3)?);
        let what = match stage.is_empty() {
            true => words::folder_lead_work().to_owned(),
            false => {
                let name = stage::name_of(conn, row.get(1)?)?;
                let why = words::close_reason(row.get::<_, CloseReason>(2)?);
                words::folder_lead_went(&plain(&name), why)
            }
        };
        if !begun {
            text.push_str(&format!("\n### {}\n\n", words::folder_lead_events()));
            begun = true;
        }
        text.push_str(&format!(
            "- {}\n",
            words::folder_entry(&on, &what, &plain(&note))
        ));
    }
    Ok(())
}
