//! Advertisements of work, as text, as a mail or as a saved web page: what each says, by what it says it with.
//!
//! The strongest source is a page's own `JobPosting` (schema.org, JSON-LD); then labels such as "Company: …"; then
//! titles and subjects. What is not said stays empty. Nothing is fetched, run or rendered.

mod html;
mod labels;
mod mail;
mod pay;
mod posting;
#[cfg(test)]
mod tests;
mod title;

pub use pay::Pay;

use crate::key;
use crate::text;

/// The largest advertisement that is read, in bytes: 5 MB. A saved page with its pictures inside stays below.
pub const MAX_BYTES: usize = 5 * 1024 * 1024;

/// The longest value of one field, in characters; more is a paragraph, not a name.
const FIELD_MAX: usize = 200;

/// What an advertisement says. Every field is plain text, empty when nothing says it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Advertisement {
    /// What the work is called.
    pub title: String,
    /// Who offers it.
    pub organisation: String,
    /// Where.
    pub place: String,
    /// Where one would work.
    pub work_form: Option<WorkForm>,
    /// What it pays a year.
    pub pay: Option<Pay>,
    /// Where it stands in the web; `http` or `https` only.
    pub url: String,
    /// Whom to ask.
    pub contact_name: String,
    /// The address of whom to ask.
    pub contact_email: String,
    /// All of it, as plain text.
    pub text: String,
}

/// Where one would work.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WorkForm {
    /// At their place.
    OnSite,
    /// Some days there.
    Hybrid,
    /// From anywhere.
    Remote,
}

/// An advertisement that gave nothing. Every sentence says what happened and what to do now.
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
pub enum AdvertisementError {
    /// It is larger than [`MAX_BYTES`].
    #[error(
        "This is {} MB, and an advertisement over {} MB is not read; paste its text instead.",
        bytes.div_ceil(1024 * 1024), MAX_BYTES / (1024 * 1024)
    )]
    TooLarge {
        /// Its size in bytes.
        bytes: u64,
    },
    /// There is nothing in it.
    #[error("There is no text in it; paste the advertisement, or choose another file.")]
    Empty,
    /// It is no text: a picture, a PDF, an office document.
    #[error("This is no text that can be read here; open it, copy its text and paste that.")]
    Binary,
}

/// Reads an advertisement. `name` is the file's name, empty for what was pasted; it only breaks a tie between kinds.
///
/// # Errors
/// [`AdvertisementError`].
pub fn read(name: &str, bytes: &[u8]) -> Result<Advertisement, AdvertisementError> {
    if bytes.len() > MAX_BYTES {
        return Err(AdvertisementError::TooLarge {
            bytes: bytes.len() as u64,
        });
    }
    if bytes
        .iter()
        .all(|byte| byte.is_ascii_whitespace() || *byte == 0)
    {
        return Err(AdvertisementError::Empty);
    }
    let (text, ..) = text::decode(bytes);
    if is_binary(bytes, &text) {
        return Err(AdvertisementError::Binary);
    }
    let name = name.to_lowercase();
    let found = if name.ends_with(".eml") || mail::is_mail(&text) {
        mail::read(bytes).unwrap_or_else(|| of_text(&text))
    } else if html::is_html(&name, &text) {
        of_html(&text)
    } else {
        of_text(&text)
    };
    let found = tidied(found);
    if found.text.is_empty() && found.title.is_empty() {
        return Err(AdvertisementError::Empty);
    }
    Ok(found)
}

/// Whether bytes are something else than text: a known kind of file, or full of what no text holds.
fn is_binary(bytes: &[u8], text: &str) -> bool {
    const KINDS: [&[u8]; 6] = [
        b"%PDF-",
        b"PK\x03\x04",
        b"\x89PNG",
        b"\xFF\xD8\xFF",
        b"GIF8",
        b"\xD0\xCF\x11\xE0",
    ];
    let odd = text
        .chars()
        .filter(|c| (c.is_control() && !c.is_whitespace()) || *c == '\u{FFFD}')
        .count();
    KINDS.iter().any(|kind| bytes.starts_with(kind))
        || text.contains('\0')
        || odd * 20 > text.chars().count()
}

/// What a web page says: its own posting first, then its text, then its titles.
fn of_html(source: &str) -> Advertisement {
    let page = html::read(source);
    let posting = page
        .json_ld
        .iter()
        .find_map(|json| posting::read(json))
        .unwrap_or_default();
    let mut found = posting;
    if found.text.is_empty() {
        found.text = page.text.clone();
    }
    // A page has headings of its own; its first line may be a menu.
    fill(&mut found, said_in(&page.text));
    let titles = title::of_page(&page);
    fill(&mut found, titles);
    if found.url.is_empty() {
        found.url = page.address();
    }
    if found.contact_email.is_empty() {
        found.contact_email = page
            .mails
            .iter()
            .find_map(|it| person(it))
            .unwrap_or_default();
    }
    found
}

/// What plain text says: its labels, then its first line.
fn of_text(source: &str) -> Advertisement {
    let text = text::paragraphs(source);
    let mut found = said_in(&text);
    let first = title::of_first_line(&text);
    fill(&mut found, first);
    if found.url.is_empty() {
        found.url = only_address(&text);
    }
    found.text = text;
    found
}

/// What can be read from running text, whatever it came in.
fn said_in(text: &str) -> Advertisement {
    let mut found = labels::read(text);
    if found.work_form.is_none() {
        found.work_form = work_form(text);
    }
    if found.pay.is_none() {
        found.pay = pay::find(text);
    }
    if found.contact_email.is_empty() {
        found.contact_email = text
            .split(|c: char| c.is_whitespace() || "<>()[],;:\"'|*".contains(c))
            .find_map(person)
            .unwrap_or_default();
    }
    found
}

/// Takes from `other` what `found` does not say yet.
fn fill(found: &mut Advertisement, other: Advertisement) {
    for (slot, value) in [
        (&mut found.title, other.title),
        (&mut found.organisation, other.organisation),
        (&mut found.place, other.place),
        (&mut found.url, other.url),
        (&mut found.contact_name, other.contact_name),
        (&mut found.contact_email, other.contact_email),
        (&mut found.text, other.text),
    ] {
        if slot.is_empty() {
            *slot = value;
        }
    }
    found.work_form = found.work_form.or(other.work_form);
    found.pay = found.pay.take().or(other.pay);
}

/// Makes every field clean, and empties one that is too long to be what it claims.
fn tidied(found: Advertisement) -> Advertisement {
    let field = |value: &str| {
        let value = text::line(value);
        let value = value.trim_matches(|c: char| c.is_whitespace() || "*_#|•·–—-:,;".contains(c));
        if value.chars().count() > FIELD_MAX {
            String::new()
        } else {
            value.to_owned()
        }
    };
    Advertisement {
        title: field(&found.title),
        organisation: field(&found.organisation),
        place: field(&found.place),
        work_form: found.work_form,
        pay: found.pay,
        url: address(&found.url).unwrap_or_default(),
        contact_name: field(&found.contact_name),
        contact_email: person(&found.contact_email).unwrap_or_default(),
        text: spaced(&text::paragraphs(&found.text)),
    }
}

/// No more than one empty line between two paragraphs.
fn spaced(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut empty = 0;
    for line in text.lines() {
        empty = if line.trim().is_empty() { empty + 1 } else { 0 };
        if empty < 2 {
            out.push_str(line);
            out.push('\n');
        }
    }
    out.trim().to_owned()
}

/// A web address with its scheme, or none.
fn address(text: &str) -> Option<String> {
    let text = text.trim();
    let web = ["https://", "http://"]
        .iter()
        .any(|scheme| text.len() > scheme.len() && text.starts_with(scheme));
    let whole = text.len() <= 2000 && !text.contains(|c: char| c.is_whitespace() || c.is_control());
    (web && whole).then(|| text::link(text)).flatten()
}

/// The address of a text that names exactly one; of several nobody can say which is meant.
fn only_address(text: &str) -> String {
    let mut all = text
        .split(|c: char| c.is_whitespace() || "<>()[]\"".contains(c))
        .filter_map(|word| address(word.trim_end_matches(['.', ',', ';'])));
    match (all.next(), all.next()) {
        (Some(one), None) => one,
        _ => String::new(),
    }
}

/// The e-mail address of somebody who reads it, or none.
fn person(text: &str) -> Option<String> {
    let address = key::email(text.trim_matches(['.', ',']))?;
    let (local, domain) = address.rsplit_once('@')?;
    let nobody = [
        "noreply",
        "no-reply",
        "donotreply",
        "do-not-reply",
        "no_reply",
        "mailer-daemon",
        "notification",
    ];
    let real = domain.contains('.') && !domain.starts_with('.') && domain.is_ascii();
    (real && address.len() <= FIELD_MAX && !nobody.iter().any(|no| local.contains(no)))
        .then_some(address)
}

/// Where one would work, when a text names exactly one way; a hybrid one names both halves.
fn work_form(text: &str) -> Option<WorkForm> {
    let text = text.to_lowercase();
    let says = |words: &[&str]| words.iter().any(|word| text.contains(word));
    let hybrid = says(&["hybrid"]);
    let remote = says(&[
        "remote",
        "home office",
        "homeoffice",
        "work from home",
        "télétravail",
    ]) && !says(&["no remote", "not remote", "kein homeoffice", "kein remote"]);
    let on_site = says(&["on-site", "on site", "onsite", "vor ort", "in the office"]);
    match (hybrid, remote, on_site) {
        (true, ..) => Some(WorkForm::Hybrid),
        (_, true, false) => Some(WorkForm::Remote),
        (_, false, true) => Some(WorkForm::OnSite),
        _ => None,
    }
}

/// Plain text of a piece of HTML.
pub(crate) fn plain(source: &str) -> String {
    spaced(&html::plain(source))
}

/// What a text that is about pay says of a year's.
pub(crate) fn pay_said(text: &str) -> Option<Pay> {
    pay::labelled(text)
}

/// The first amount in a text, in whole units.
pub(crate) fn amount_said(text: &str) -> Option<i64> {
    pay::first(text)
}
