//! The form of a round, written as a file that works anywhere.

use std::io::Write as _;
use std::path::PathBuf;

use fairlead_interop::feedback::{FormWords, Kind, Question as Asks, Round, form};
use fairlead_interop::key;
use rusqlite::Connection;
use serde::{Deserialize, Serialize};

use super::asked::AskedPersonDraft;
use super::own;
use super::question::Question;
use crate::career::Career;
use crate::error::{Error, Result};
use crate::id::{AskedPersonId, FeedbackRoundId};
use crate::journey::record;
use crate::people::person::name_of;
use crate::store::{export, private_file};
use crate::time::Now;
use crate::words;

/// Whether a form names the person it is for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum FormNames {
    /// It carries a code only.
    #[default]
    Without,
    /// Their name stands at its head and in the file's name.
    With,
}

/// Which form to write, and where.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct ExportForm {
    /// The round.
    pub round_id: FeedbackRoundId,
    /// Into which folder.
    pub folder: PathBuf,
    /// Whom it is for, so that the answer is known as theirs; without one it is for everybody.
    #[serde(default)]
    pub asked_id: Option<AskedPersonId>,
    /// Whether it names them.
    #[serde(default)]
    pub names: FormNames,
}

/// Returns a round as its form shows it.
///
/// # Errors
/// `NotFound`.
pub(crate) fn round(
    conn: &Connection,
    id: FeedbackRoundId,
    asked: Option<AskedPersonId>,
    for_whom: &str,
) -> Result<Round> {
    let round = record::one::<super::FeedbackRoundDraft>(conn, id)?;
    let me = crate::settings::all(conn)?.me.name;
    let mut intro = vec![round.draft.intro];
    if !for_whom.is_empty() {
        intro.insert(0, words::form_for(for_whom));
    }
    Ok(Round {
        id: id.to_string(),
        asked: asked.map(|id| id.to_string()).unwrap_or_default(),
        title: words::form_title(&me),
        intro: intro.join("\n\n"),
        questions: Question::ALL.into_iter().map(asks).collect(),
        words: FormWords {
            language: words::form_language().to_owned(),
            promise: words::form_promise().to_owned(),
            word: words::form_word().to_owned(),
            make: words::form_make().to_owned(),
            nothing: words::form_nothing().to_owned(),
            answer: words::form_answer().to_owned(),
            send: words::form_send(&me),
            copy: words::form_copy().to_owned(),
            copied: words::form_copied().to_owned(),
            uncopied: words::form_uncopied().to_owned(),
            keep: words::form_keep().to_owned(),
        },
    })
}

fn asks(question: Question) -> Asks {
    let (low, high) = words::question_ends();
    Asks {
        key: question.text().to_owned(),
        label: words::question_for_others(question).to_owned(),
        hint: words::question_hint(question).to_owned(),
        kind: match question {
            Question::Best | Question::More | Question::Less => Kind::Text,
            Question::Words => Kind::Words,
            Question::Clear | Question::Listens | Question::Reliable | Question::Again => {
                Kind::Scale {
                    low: low.to_owned(),
                    high: high.to_owned(),
                }
            }
        },
    }
}

/// Returns the name of the file: the round's, then whom it is for.
fn file_name(round: &str, asked: Option<AskedPersonId>, for_whom: &str) -> String {
    let dashed = |text: &str| key::name(text).replace(|c: char| !c.is_alphanumeric(), "-");
    let code = asked.map(|id| {
        let id = id.to_string();
        id.get(id.len() - 6..).unwrap_or_default().to_owned()
    });
    let whom = match code {
        Some(code) if for_whom.is_empty() => code,
        _ => dashed(for_whom),
    };
    let parts = ["feedback".to_owned(), dashed(round), whom];
    let parts: Vec<String> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    format!("{}.html", parts.join("-"))
}

impl Career {
    /// Writes the form of a round into a folder, readable by its owner only, and returns where it lies. Who gets a
    /// form counts as asked from today.
    ///
    /// # Errors
    /// `NotNow` before my own answers are given, `Invalid` when the folder is none, `NotFound`, or the file cannot be
    /// written.
    pub fn export_feedback_form(&mut self, export: &ExportForm, now: Now) -> Result<String> {
        let conn = self.read();
        let draft = record::one::<super::FeedbackRoundDraft>(conn, export.round_id)?.draft;
        let own = own::of(conn, export.round_id)?;
        if own::missing(own.as_ref().map(|own| &own.draft)).is_some() {
            return Err(Error::NotNow(words::form_own_first()));
        }
        if !export.folder.is_dir() {
            let folder = export.folder.display().to_string();
            return Err(Error::invalid("folder", words::not_a_folder(&folder)));
        }
        let for_whom = match (export.asked_id, export.names) {
            (Some(asked), FormNames::With) => {
                let asked = record::one::<AskedPersonDraft>(conn, asked)?.draft;
                asked
                    .person_id
                    .map_or(Ok(String::new()), |id| name_of(conn, id))?
            }
            _ => String::new(),
        };
        let page = form(&round(conn, export.round_id, export.asked_id, &for_whom)?);
        let path = export
            .folder
            .join(file_name(&draft.name, export.asked_id, &for_whom));
        private_file(&path).map_err(|error| export::refused(&export.folder, &error))?;
        std::fs::OpenOptions::new()
            .write(true)
            .truncate(true)
            .open(&path)
            .and_then(|mut file| {
                file.write_all(page.as_bytes())?;
                file.sync_all()
            })
            .map_err(Error::io("write the form"))?;
        // That a form was written cannot be undone: it lies in the folder.
        self.transact_quietly(|tx| {
            tx.prepare_cached(
                "UPDATE asked_person SET asked_on = ?3
                  WHERE round_id = ?1 AND asked_on IS NULL AND binned_at IS NULL AND id = coalesce(?2, id)",
            )?
            .execute((export.round_id, export.asked_id, now.today()))?;
            Ok(())
        })?;
        Ok(path.display().to_string())
    }
}
