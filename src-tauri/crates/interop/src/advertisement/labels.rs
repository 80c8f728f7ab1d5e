//! Lines such as "Company: Acme Example" and "**Location:** Hamburg", in English, German and French.

use super::{Advertisement, FIELD_MAX, WorkForm, pay};

/// Where a label's value belongs.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Field {
    Title,
    Organisation,
    Place,
    WorkForm,
    Pay,
    Url,
    ContactName,
    ContactEmail,
}

const LABELS: &[(&str, Field)] = &[
    ("job title", Field::Title),
    ("title", Field::Title),
    ("position", Field::Title),
    ("role", Field::Title),
    ("vacancy", Field::Title),
    ("stelle", Field::Title),
    ("stellenbezeichnung", Field::Title),
    ("poste", Field::Title),
    ("company", Field::Organisation),
    ("company name", Field::Organisation),
    ("organisation", Field::Organisation),
    ("organization", Field::Organisation),
    ("employer", Field::Organisation),
    ("firma", Field::Organisation),
    ("unternehmen", Field::Organisation),
    ("arbeitgeber", Field::Organisation),
    ("entreprise", Field::Organisation),
    ("location", Field::Place),
    ("locations", Field::Place),
    ("place", Field::Place),
    ("place of work", Field::Place),
    ("work location", Field::Place),
    ("office", Field::Place),
    ("standort", Field::Place),
    ("arbeitsort", Field::Place),
    ("einsatzort", Field::Place),
    ("ort", Field::Place),
    ("lieu", Field::Place),
    ("workplace", Field::WorkForm),
    ("workplace type", Field::WorkForm),
    ("work model", Field::WorkForm),
    ("working model", Field::WorkForm),
    ("arbeitsmodell", Field::WorkForm),
    ("salary", Field::Pay),
    ("salary range", Field::Pay),
    ("pay", Field::Pay),
    ("pay range", Field::Pay),
    ("compensation", Field::Pay),
    ("gehalt", Field::Pay),
    ("jahresgehalt", Field::Pay),
    ("vergütung", Field::Pay),
    ("salaire", Field::Pay),
    ("url", Field::Url),
    ("link", Field::Url),
    ("apply", Field::Url),
    ("apply at", Field::Url),
    ("apply here", Field::Url),
    ("bewerbung", Field::Url),
    ("contact", Field::ContactName),
    ("contact person", Field::ContactName),
    ("your contact", Field::ContactName),
    ("recruiter", Field::ContactName),
    ("hiring manager", Field::ContactName),
    ("ansprechpartner", Field::ContactName),
    ("ansprechpartnerin", Field::ContactName),
    ("kontakt", Field::ContactName),
    ("e-mail", Field::ContactEmail),
    ("email", Field::ContactEmail),
];

/// Reads the labels of a text; the first of each kind counts.
pub(super) fn read(text: &str) -> Advertisement {
    let mut found = Advertisement::default();
    let mut lines = text.lines().peekable();
    while let Some(line) = lines.next() {
        let Some((field, value)) = labelled(line) else {
            continue;
        };
        // "Company:" alone on its line names what stands on the next.
        let value = match (value, lines.peek()) {
            ("", Some(next)) if labelled(next).is_none() => plain(next),
            (value, _) => value,
        };
        if !value.is_empty() && value.chars().count() <= FIELD_MAX {
            put(&mut found, field, value);
        }
    }
    found
}

/// A line without what Markdown and lists put round it.
fn plain(line: &str) -> &str {
    line.trim_matches(|c: char| c.is_whitespace() || "*_#>•·|-–".contains(c))
}

fn labelled(line: &str) -> Option<(Field, &str)> {
    let (label, value) = plain(line).split_once([':', '：'])?;
    let label = plain(label);
    if label.chars().count() > 30 {
        return None;
    }
    let label = label.to_lowercase();
    let (_, field) = LABELS.iter().find(|(known, _)| *known == label)?;
    // A scheme is no label: "link: https://…" is one, "https://…" is none.
    Some((*field, plain(value)))
}

fn put(found: &mut Advertisement, field: Field, value: &str) {
    let slot = match field {
        Field::Pay => {
            found.pay = found.pay.take().or_else(|| pay::labelled(value));
            return;
        }
        Field::WorkForm => {
            found.work_form = found.work_form.or_else(|| super::work_form(value));
            return;
        }
        Field::Url if super::address(value).is_none() => return,
        Field::ContactEmail if super::person(value).is_none() => return,
        Field::ContactName if value.contains('@') => {
            // "Ada Example, ada@acme.example" and "ada@acme.example" both come under "Contact".
            let mail = value
                .split(|c: char| c.is_whitespace() || "<>()[],;".contains(c))
                .find_map(super::person);
            let name = value
                .split(['<', '(', ',', ';', '['])
                .next()
                .unwrap_or_default();
            if found.contact_name.is_empty() && !name.contains('@') {
                name.trim().clone_into(&mut found.contact_name);
            }
            if found.contact_email.is_empty() {
                found.contact_email = mail.unwrap_or_default();
            }
            return;
        }
        Field::Place => {
            if found.place.is_empty() {
                value.clone_into(&mut found.place);
            }
            let form = super::work_form(value);
            found.work_form = found.work_form.or(form);
            // "Remote" says how, and no place.
            if form == Some(WorkForm::Remote) && value.eq_ignore_ascii_case("remote") {
                found.place.clear();
            }
            return;
        }
        Field::Title => &mut found.title,
        Field::Organisation => &mut found.organisation,
        Field::Url => &mut found.url,
        Field::ContactName => &mut found.contact_name,
        Field::ContactEmail => &mut found.contact_email,
    };
    if slot.is_empty() {
        value.clone_into(slot);
    }
}
