//! What an advertisement says, put into the form of a lead: only where the form is still empty.

use std::path::PathBuf;

use fairlead_interop::advertisement::{self, Advertisement, MAX_BYTES};
use serde::{Deserialize, Serialize};

use super::file;
use super::lead::{LeadDraft, WorkForm};
use crate::error::{Error, Result};
use crate::journey::record::{LINE_MAX, TEXT_MAX};
use crate::words;

/// Where an advertisement comes from.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum AdvertisementFrom {
    /// It was pasted.
    Text(String),
    /// It lies in a file: text, a mail, a saved page.
    File(PathBuf),
}

/// An advertisement, and the form that it may fill.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct ReadAdvertisement {
    /// Where it comes from.
    pub from: AdvertisementFrom,
    /// What the form holds by now.
    pub draft: LeadDraft,
}

/// What was found in an advertisement, and what the form would hold with it. Nothing is written yet.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct AdvertisementRead {
    /// What was found, the most telling first.
    pub found: Vec<FoundField>,
    /// The form with what is taken.
    pub draft: LeadDraft,
    /// Whether its text was too long to be kept whole.
    pub cut: bool,
}

/// One thing that an advertisement says.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct FoundField {
    /// What it is.
    pub field: AdvertisementField,
    /// What it says, in one line; of its text the beginning.
    pub says: String,
    /// Whether the form takes it; what stands in the form already stays.
    pub taken: bool,
}

/// What an advertisement can say.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum AdvertisementField {
    /// What it is.
    Title,
    /// At which organisation.
    Organisation,
    /// Where.
    Place,
    /// Where one would work.
    WorkForm,
    /// What it pays a year.
    Pay,
    /// Where it stands in the web; becomes the source.
    Source,
    /// Whom to ask; goes to the notes.
    Contact,
    /// All of it.
    Text,
}

/// The most characters that are shown of its text before it is taken.
const SHOWN: usize = 160;

/// Reads an advertisement and says what it would bring into a form. Nothing is written, and nothing is fetched.
///
/// # Errors
/// `Invalid` for `text` or `path` when there is nothing to read.
pub fn read(asked: ReadAdvertisement) -> Result<AdvertisementRead> {
    let refuse = |field| {
        move |error: advertisement::AdvertisementError| Error::invalid(field, error.to_string())
    };
    let said = match &asked.from {
        AdvertisementFrom::Text(text) => {
            advertisement::read("", text.as_bytes()).map_err(refuse("text"))?
        }
        AdvertisementFrom::File(path) => {
            let chosen = file::read(path, MAX_BYTES)?;
            advertisement::read(&chosen.name, &chosen.bytes).map_err(refuse("path"))?
        }
    };
    Ok(filled(asked.draft, said))
}

fn filled(mut draft: LeadDraft, mut said: Advertisement) -> AdvertisementRead {
    let cut = cut(&mut said.text);
    let mut found = Vec::new();
    let mut take = |field, slot: &mut String, says: &str, shown: String| {
        if says.is_empty() {
            return;
        }
        let taken = slot.trim().is_empty();
        if taken {
            says.clone_into(slot);
        }
        found.push(FoundField {
            field,
            says: shown,
            taken,
        });
    };
    let contact = if said.contact_name.is_empty() && said.contact_email.is_empty() {
        String::new()
    } else {
        words::advertisement_contact(&said.contact_name, &said.contact_email)
    };
    // An address that is longer than the line of a form is for machines.
    if said.url.chars().count() > LINE_MAX {
        said.url.clear();
    }
    for (field, slot, says) in [
        (AdvertisementField::Title, &mut draft.title, &said.title),
        (
            AdvertisementField::Organisation,
            &mut draft.organisation,
            &said.organisation,
        ),
        (AdvertisementField::Place, &mut draft.place, &said.place),
        (AdvertisementField::Source, &mut draft.source, &said.url),
        (AdvertisementField::Contact, &mut draft.notes, &contact),
    ] {
        take(field, slot, says, says.clone());
    }
    let beginning: String = said.text.chars().take(SHOWN).collect();
    let beginning = beginning.split_whitespace().collect::<Vec<_>>().join(" ");
    take(
        AdvertisementField::Text,
        &mut draft.advertisement,
        &said.text,
        beginning,
    );
    let form = match said.work_form {
        None => WorkForm::Unsaid,
        Some(advertisement::WorkForm::OnSite) => WorkForm::OnSite,
        Some(advertisement::WorkForm::Hybrid) => WorkForm::Hybrid,
        Some(advertisement::WorkForm::Remote) => WorkForm::Remote,
    };
    if form != WorkForm::Unsaid {
        let taken = draft.work_form == WorkForm::Unsaid;
        if taken {
            draft.work_form = form;
        }
        found.push(FoundField {
            field: AdvertisementField::WorkForm,
            says: words::work_form(form).to_owned(),
            taken,
        });
    }
    if let Some(pay) = said.pay {
        let says = words::pay_said(pay.from, pay.to, &pay.currency);
        // Half a range of theirs beside half a range of mine would be neither.
        let taken = draft.pay_from.is_none()
            && draft.pay_to.is_none()
            && (draft.currency.is_empty() || draft.currency.eq_ignore_ascii_case(&pay.currency));
        if taken {
            draft.pay_from = pay.from;
            draft.pay_to = pay.to;
            draft.currency = pay.currency;
        }
        found.push(FoundField {
            field: AdvertisementField::Pay,
            says,
            taken,
        });
    }
    found.sort_by_key(|one| one.field as u8);
    AdvertisementRead { found, draft, cut }
}

/// Cuts a text that no form can keep at the end of a line, and says whether it did.
fn cut(text: &mut String) -> bool {
    let Some((end, _)) = text.char_indices().nth(TEXT_MAX) else {
        return false;
    };
    let end = text[..end].rfind('\n').unwrap_or(end);
    text.truncate(end);
    true
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::people::fixture::fault;

    fn ask(text: &str, draft: LeadDraft) -> Result<AdvertisementRead> {
        read(ReadAdvertisement {
            from: AdvertisementFrom::Text(text.to_owned()),
            draft,
        })
    }

    const TEXT: &str = "Night baker\nCompany: Imaginary Mills\nSalary: 40.000 bis 45.000 EUR\n\
        Location: Port Nowhere, on-site\nContact: Max Mustermann, max@mills.example\nhttps://mills.example/7";

    #[test]
    fn an_empty_form_takes_everything() {
        let read = ask(TEXT, LeadDraft::default()).expect("it is text");
        assert!(read.found.iter().all(|one| one.taken), "{:?}", read.found);
        let draft = read.draft;
        assert_eq!(
            (draft.title.as_str(), draft.organisation.as_str()),
            ("Night baker", "Imaginary Mills")
        );
        assert_eq!((draft.pay_from, draft.pay_to), (Some(40_000), Some(45_000)));
        assert_eq!(draft.currency, "EUR");
        assert_eq!(draft.work_form, WorkForm::OnSite);
        assert_eq!(draft.source, "https://mills.example/7");
        assert_eq!(draft.notes, "Contact: Max Mustermann, max@mills.example");
        assert_eq!(draft.advertisement, TEXT);
    }

    #[test]
    fn what_was_typed_stays_and_is_said() {
        let mine = LeadDraft {
            title: "Baker at night".to_owned(),
            pay_to: Some(50_000),
            ..LeadDraft::default()
        };
        let read = ask(TEXT, mine).expect("it is text");
        let left: Vec<_> = read
            .found
            .iter()
            .filter(|one| !one.taken)
            .map(|one| one.field)
            .collect();
        assert_eq!(left, [AdvertisementField::Title, AdvertisementField::Pay]);
        assert_eq!(read.draft.title, "Baker at night");
        assert_eq!(
            (read.draft.pay_from, read.draft.pay_to),
            (None, Some(50_000))
        );
        assert_eq!(read.draft.organisation, "Imaginary Mills");
    }

    #[test]
    fn a_long_text_is_cut_at_a_line_and_that_is_said() {
        let long = "A line of an advertisement that never ends\n".repeat(1000);
        let read = ask(&long, LeadDraft::default()).expect("it is text");
        assert!(read.cut);
        let kept = read.draft.advertisement;
        assert!(kept.chars().count() <= TEXT_MAX && kept.ends_with("never ends"));
    }

    #[test]
    fn nothing_to_read_is_said_at_its_field() {
        assert_eq!(fault(ask("  ", LeadDraft::default())).0, "text");
        let gone = read(ReadAdvertisement {
            from: AdvertisementFrom::File("/nowhere/at/all.html".into()),
            draft: LeadDraft::default(),
        });
        let (field, sentence) = fault(gone);
        assert_eq!(field, "path");
        assert!(sentence.contains("all.html"), "{sentence}");
    }

    proptest! {
        #[test]
        fn what_it_fills_a_form_can_keep(text in "(\\PC|\n){0,400}") {
            if let Ok(read) = ask(&text, LeadDraft::default()) {
                let mut draft = read.draft;
                if draft.title.is_empty() {
                    draft.title = "Something".to_owned();
                }
                let mut career = crate::people::fixture::career();
                let saved = crate::journey::record::save(&mut career, None, draft, crate::people::fixture::now());
                prop_assert!(saved.is_ok(), "{saved:?}");
            }
        }
    }
}
