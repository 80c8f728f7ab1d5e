//! What work is called, from the titles of a page, the subject of a mail or the first line of a text.

use super::html::Page;
use super::{Advertisement, FIELD_MAX};

/// The longest first line that is a title and no sentence, in characters; ours.
const LINE_MAX: usize = 100;

/// Reads the titles of a page, the one meant for sharing first.
pub(super) fn of_page(page: &Page) -> Advertisement {
    let mut found = Advertisement::default();
    let site = page.meta("og:site_name");
    for title in [page.meta("og:title"), &page.heading, &page.title] {
        let said = of_title(title);
        // The site's own name is no work.
        if said.title.is_empty() || said.title.eq_ignore_ascii_case(site) {
            continue;
        }
        super::fill(&mut found, said);
    }
    found
}

/// Reads the first line of a text, unless it is a sentence.
pub(super) fn of_first_line(text: &str) -> Advertisement {
    let line = text.lines().map(str::trim).find(|line| !line.is_empty());
    let line = line.unwrap_or_default().trim_start_matches(['#', '*', ' ']);
    let sentence = line.ends_with(['.', '!', '?', ',', ':']) || line.chars().count() > LINE_MAX;
    let labelled = line
        .split_once(": ")
        .is_some_and(|(label, _)| !label.contains(' '));
    if sentence || labelled || line.contains("://") {
        return Advertisement::default();
    }
    of_title(line)
}

/// Reads the subject of a mail without what forwarding put before it.
pub(super) fn of_subject(subject: &str) -> Advertisement {
    let mut rest = subject.trim();
    while let Some((before, after)) = rest.split_once(':') {
        let known = [
            "fwd",
            "fw",
            "re",
            "wg",
            "aw",
            "tr",
            "job",
            "new job",
            "job alert",
            "vacancy",
            "stellenangebot",
        ];
        if !known.contains(&before.trim().to_lowercase().as_str()) {
            break;
        }
        rest = after.trim();
    }
    of_title(rest)
}

/// Takes a title apart: "Engineer at Acme Example | Jobs", "Acme Example hiring Engineer in Hamburg | LinkedIn".
fn of_title(title: &str) -> Advertisement {
    let title = title.split(" | ").next().unwrap_or_default().trim();
    let mut found = Advertisement::default();
    if title.chars().count() > FIELD_MAX {
        return found;
    }
    if let Some((organisation, rest)) = title.split_once(" hiring ") {
        let (title, place) = rest.rsplit_once(" in ").unwrap_or((rest, ""));
        organisation.clone_into(&mut found.organisation);
        title.clone_into(&mut found.title);
        place.clone_into(&mut found.place);
        return found;
    }
    for at in [" at ", " @ ", " bei ", " chez "] {
        if let Some((title, organisation)) = title.rsplit_once(at)
            && organisation.starts_with(|c: char| c.is_uppercase() || c.is_ascii_digit())
        {
            title.clone_into(&mut found.title);
            // "at Acme Example - Hamburg": what comes after the dash is something else.
            let organisation = organisation.split([',']).next().unwrap_or_default();
            let organisation = organisation.split(" - ").next().unwrap_or_default();
            organisation
                .split(" – ")
                .next()
                .unwrap_or_default()
                .clone_into(&mut found.organisation);
            return found;
        }
    }
    title.clone_into(&mut found.title);
    found
}
