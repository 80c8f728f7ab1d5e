//! Templates of drafts: the few lines that a session offers, with places for a name and where we met.

use rusqlite::Connection;
use serde::{Deserialize, Serialize};

use super::session::SessionKind;
use crate::career::Career;
use crate::error::{Error, OrNotFound, Result};
use crate::id::TemplateId;
use crate::op::Op;
use crate::settings;
use crate::time::Now;
use crate::words;

/// The setting that says that the first templates were put there; removed ones do not come back.
const SEEDED: &str = "templates_seeded";
/// The most characters of a name and of a subject.
const LINE_MAX: usize = 200;
/// The most characters of a body.
const BODY_MAX: usize = 10_000;

/// A template as a form holds it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct TemplateDraft {
    /// In which session it is offered.
    pub purpose: SessionKind,
    /// What it is called.
    pub name: String,
    /// The subject of an e-mail.
    #[serde(default)]
    pub subject: String,
    /// The text, with {first}, {met}, {last}, {organisation} and {me}.
    pub body: String,
}

/// A template as the list shows it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct TemplateRow {
    /// Its id.
    pub id: TemplateId,
    /// What a form holds.
    #[serde(flatten)]
    pub draft: TemplateDraft,
}

/// Whether the first templates were written once; what became of them since is the person's.
///
/// # Errors
/// Only if SQLite fails.
pub(crate) fn seeded(conn: &Connection) -> Result<bool> {
    Ok(settings::get::<bool>(conn, SEEDED)?.unwrap_or(false))
}

/// Puts the first templates there, once.
///
/// # Errors
/// Only if SQLite fails.
pub fn seed(tx: &Connection, now: Now) -> Result<()> {
    if seeded(tx)? {
        return Ok(());
    }
    for (purpose, name, subject, body) in words::FIRST_TEMPLATES {
        let draft = TemplateDraft {
            purpose,
            name: name.to_owned(),
            subject: subject.to_owned(),
            body: body.to_owned(),
        };
        insert(tx, &draft, now)?;
    }
    settings::put(tx, SEEDED, &true)
}

/// Returns the templates of a purpose, or all, in their order.
pub(crate) fn all(conn: &Connection, purpose: Option<SessionKind>) -> Result<Vec<TemplateRow>> {
    let mut select = conn.prepare_cached(
        "SELECT id, purpose, name, subject, body FROM template
          WHERE ?1 IS NULL OR purpose = ?1 ORDER BY purpose, position, id",
    )?;
    let rows = select.query_map([purpose], |row| {
        Ok(TemplateRow {
            id: row.get(0)?,
            draft: TemplateDraft {
                purpose: row.get(1)?,
                name: row.get(2)?,
                subject: row.get(3)?,
                body: row.get(4)?,
            },
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<Vec<_>>>()?)
}

impl Career {
    /// Returns every template.
    ///
    /// # Errors
    /// Only if SQLite fails.
    pub fn templates(&self) -> Result<Vec<TemplateRow>> {
        all(self.read(), None)
    }

    /// Adds a template, or replaces the one with this id.
    ///
    /// # Errors
    /// `Invalid` with the field and a sentence; `NotFound`.
    pub fn save_template(
        &mut self,
        id: Option<TemplateId>,
        draft: TemplateDraft,
        now: Now,
    ) -> Result<TemplateId> {
        let draft = checked(draft)?;
        let op = Op::EditTemplate(draft.name.clone());
        let done = self.transact(op, |tx| {
            let Some(id) = id else {
                return insert(tx, &draft, now);
            };
            tx.prepare_cached(
                "UPDATE template SET purpose = ?2, name = ?3, subject = ?4, body = ?5 WHERE id = ?1
                 RETURNING id",
            )?
            .query_row(
                (id, draft.purpose, &draft.name, &draft.subject, &draft.body),
                |row| row.get(0),
            )
            .or_not_found(&words::template_gone())
        })?;
        Ok(done.output)
    }

    /// Removes a template.
    ///
    /// # Errors
    /// `NotFound`.
    pub fn remove_template(&mut self, id: TemplateId) -> Result<()> {
        self.transact_naming(|tx| {
            let name = tx
                .prepare_cached("DELETE FROM template WHERE id = ?1 RETURNING name")?
                .query_row([id], |row| row.get(0))
                .or_not_found(&words::template_gone())?;
            Ok(((), Op::EditTemplate(name)))
        })?;
        Ok(())
    }
}

fn insert(tx: &Connection, draft: &TemplateDraft, now: Now) -> Result<TemplateId> {
    let id = TemplateId::new(now);
    tx.prepare_cached(
        "INSERT INTO template (id, purpose, name, subject, body, position)
         VALUES (?1, ?2, ?3, ?4, ?5,
                 (SELECT coalesce(max(position) + 1, 0) FROM template WHERE purpose = ?2))",
    )?
    .execute((id, draft.purpose, &draft.name, &draft.subject, &draft.body))?;
    Ok(id)
}

fn checked(mut draft: TemplateDraft) -> Result<TemplateDraft> {
    draft.name = draft.name.trim().to_owned();
    draft.subject = draft.subject.trim().to_owned();
    draft.body = draft.body.trim().replace("\r\n", "\n");
    if draft.name.is_empty() {
        return Err(Error::invalid("name", words::template_without_name()));
    }
    if draft.body.is_empty() {
        return Err(Error::invalid("body", words::template_without_body()));
    }
    for (field, text) in [("name", &draft.name), ("subject", &draft.subject)] {
        if text.chars().count() > LINE_MAX || text.chars().any(char::is_control) {
            return Err(Error::invalid(field, words::line_too_long(LINE_MAX)));
        }
    }
    if draft.body.chars().count() > BODY_MAX || draft.body.contains('\0') {
        return Err(Error::invalid("body", words::text_too_long(BODY_MAX)));
    }
    Ok(draft)
}
