//! A mail that was saved as a file, or pasted with its head.

use mail_parser::{MessageParser, PartType};

use super::{Advertisement, fill, of_html, of_text, person, title};

/// Lines of a head that no advertisement begins with.
const OF_MAIL: [&str; 7] = [
    "message-id",
    "received",
    "return-path",
    "mime-version",
    "delivered-to",
    "date",
    "subject",
];

/// Whether a text begins with the head of a mail: only "Name: value" lines, a sender among them.
pub(super) fn is_mail(text: &str) -> bool {
    let mut names = Vec::new();
    for line in text.trim_start().lines().take(200) {
        if line.trim().is_empty() {
            break;
        }
        if line.starts_with([' ', '\t']) {
            continue;
        }
        let Some((name, _)) = line.split_once(':') else {
            return false;
        };
        let named =
            !name.is_empty() && name.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-');
        if !named {
            return false;
        }
        names.push(name.to_ascii_lowercase());
    }
    names.iter().any(|name| name == "from")
        && names.iter().any(|name| OF_MAIL.contains(&name.as_str()))
}

/// Reads a mail: its text says more than its subject, its subject more than its sender. `None` when it is none.
pub(super) fn read(bytes: &[u8]) -> Option<Advertisement> {
    let start = bytes.iter().position(|b| !b.is_ascii_whitespace())?;
    let message = MessageParser::default().parse(&bytes[start..])?;
    let page = message.parts.iter().find_map(|part| match &part.body {
        PartType::Html(html) => Some(html.to_string()),
        _ => None,
    });
    let subject = title::of_subject(message.subject().unwrap_or_default());
    let mut found = match page {
        Some(page) => of_html(&page),
        None => of_text(&message.body_text(0).unwrap_or_default()),
    };
    let body_title = std::mem::take(&mut found.title);
    // A title that stands in the text under its own label, or in the page's data, is better than a subject; the
    // first line of a mail is a greeting.
    let labelled = super::labels::read(&found.text).title;
    found.title = if labelled.is_empty() {
        String::new()
    } else {
        labelled
    };
    fill(&mut found, subject);
    if found.title.is_empty() {
        found.title = body_title;
    }
    let from = message.from().and_then(|from| from.first());
    if let Some((from, address)) = from.and_then(|from| Some((from, from.address()?)))
        && let Some(address) = person(address)
    {
        if found.contact_name.is_empty() {
            found.contact_name = from.name().unwrap_or_default().to_owned();
        }
        if found.contact_email.is_empty() {
            found.contact_email = address;
        }
    }
    Some(found)
}
