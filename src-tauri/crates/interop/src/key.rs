//! Normalised forms of names and addresses: two people who share one are probably the same person.
//!
//! Keys are for comparing only. They are never shown and never written into a file.

use unicode_normalization::UnicodeNormalization;

/// The fewest and most digits a telephone number has; 15 is E.164's limit, below 6 are short codes
/// that many people share.
const PHONE_DIGITS: std::ops::RangeInclusive<usize> = 6..=15;

/// Legal forms that come and go in how people write an organisation, without dots.
const LEGAL_FORMS: &[&str] = &[
    "ab",
    "ag",
    "aps",
    "as",
    "asa",
    "bhd",
    "bv",
    "bvba",
    "co",
    "company",
    "corp",
    "corporation",
    "doo",
    "eg",
    "ek",
    "ev",
    "gbr",
    "gmbh",
    "inc",
    "incorporated",
    "kft",
    "kg",
    "kgaa",
    "kk",
    "limited",
    "llc",
    "llp",
    "lp",
    "ltd",
    "ltda",
    "mbh",
    "nv",
    "ou",
    "oy",
    "oyj",
    "plc",
    "pte",
    "pty",
    "pvt",
    "sa",
    "sarl",
    "sas",
    "sasu",
    "sdn",
    "se",
    "sl",
    "spa",
    "spzoo",
    "sro",
    "srl",
    "ug",
];

/// Words that many organisations have in their names (ours): two that differ only in these may be one.
const COMMON_WORDS: &[&str] = &[
    "and",
    "association",
    "consultancy",
    "consultants",
    "consulting",
    "das",
    "de",
    "der",
    "deutschland",
    "die",
    "digital",
    "du",
    "emea",
    "enterprises",
    "et",
    "europe",
    "for",
    "germany",
    "global",
    "group",
    "gruppe",
    "holding",
    "holdings",
    "industries",
    "international",
    "la",
    "labs",
    "le",
    "media",
    "of",
    "partners",
    "platforms",
    "services",
    "software",
    "solutions",
    "systems",
    "technologies",
    "technology",
    "the",
    "uk",
    "und",
    "us",
    "usa",
    "worldwide",
];

/// An e-mail address in lower case without `mailto:` and angle brackets, or `None` when it is none.
pub fn email(text: &str) -> Option<String> {
    let text = text.trim();
    let text = match text.get(..7) {
        Some(scheme) if scheme.eq_ignore_ascii_case("mailto:") => &text[7..],
        _ => text,
    };
    let text = text.trim_matches(|c: char| matches!(c, '<' | '>') || c.is_whitespace());
    let (local, domain) = text.rsplit_once('@')?;
    let whole = !local.is_empty()
        && !domain.trim_matches('.').is_empty()
        && !text.contains(|c: char| c.is_whitespace() || c.is_control());
    whole.then(|| text.trim_end_matches('.').to_lowercase())
}

/// A telephone number as digits, with a leading `+` when it is international (`+` or `00`), without
/// extension and without the `(0)` of `+44 (0)20…`. `None` below 6 or above 15 digits.
///
/// A national and an international spelling of one number stay different: the country is unknown.
pub fn phone(text: &str) -> Option<String> {
    let text = text.trim();
    let text = match text.get(..4) {
        Some(scheme) if scheme.eq_ignore_ascii_case("tel:") => &text[4..],
        _ => text,
    };
    // Letters, `;ext=`, `#` and `,` (a dialling pause) begin an extension.
    let end = text
        .char_indices()
        .find(|(at, c)| *at > 0 && (c.is_alphabetic() || matches!(c, ';' | '#' | ',')));
    let text = &text[..end.map_or(text.len(), |(at, _)| at)];
    let digits = |text: &str| -> String {
        text.chars()
            .filter_map(|c| c.to_digit(10))
            .filter_map(|d| char::from_digit(d, 10))
            .collect()
    };
    let international = text.trim_start_matches(|c: char| !c.is_ascii_digit() && c != '+');
    let key = if international.starts_with('+') {
        digits(&international.replacen("(0)", "", 1))
    } else if let Some(rest) = international.strip_prefix("00") {
        digits(&rest.replacen("(0)", "", 1))
    } else {
        let national = digits(text);
        return PHONE_DIGITS.contains(&national.len()).then_some(national);
    };
    PHONE_DIGITS.contains(&key.len()).then(|| format!("+{key}"))
}

/// The slug of a LinkedIn profile (`ada-example` of `https://www.linkedin.com/in/Ada-Example/?x=1`):
/// lower case, percent-decoded, without query. The scheme may be missing and the host may have a
/// country or mobile prefix. `None` for every other address.
pub fn profile(text: &str) -> Option<String> {
    let text = text.trim();
    let rest = match text.split_once("://") {
        Some((scheme, rest)) if matches!(&*scheme.to_ascii_lowercase(), "http" | "https") => rest,
        Some(_) => return None,
        None => text,
    };
    let rest = rest.split(['?', '#']).next().unwrap_or_default();
    let (host, path) = rest.split_once('/')?;
    let host = host.to_ascii_lowercase();
    if host != "linkedin.com" && !host.ends_with(".linkedin.com") {
        return None;
    }
    let mut segments = path.split('/').filter(|segment| !segment.is_empty());
    let slug = match segments.next()?.to_ascii_lowercase().as_str() {
        "in" => segments.next()?,
        "mwlite" if segments.next()?.eq_ignore_ascii_case("in") => segments.next()?,
        _ => return None,
    };
    let slug: String = percent_decoded(slug)
        .nfc()
        .collect::<String>()
        .to_lowercase();
    let slug = slug.trim();
    (!slug.is_empty() && !slug.contains(['/', '\\']) && !slug.contains(char::is_control))
        .then(|| slug.to_owned())
}

/// A person's name for comparing: lower case, without diacritics and punctuation, single spaces.
/// Empty when nothing is left.
pub fn name(text: &str) -> String {
    words(
        text,
        &['.', ',', '-', '_', '/', '(', ')', '"', '“', '”', '·'],
    )
    .join(" ")
}

/// An organisation's name for comparing: as [`name()`], and without legal forms at its end
/// (`Example Holding GmbH & Co. KG` is `example holding`).
pub fn organisation(text: &str) -> String {
    let mut words = organisation_parts(text);
    let mut stripped = false;
    while words.len() > 1 {
        let last = &words[words.len() - 1];
        if LEGAL_FORMS.contains(&last.as_str()) {
            stripped = true;
        } else if !(stripped && last == "and") {
            break;
        }
        words.pop();
    }
    words.join(" ")
}

/// An organisation's name with its legal form, folded: two that share it are written the same.
pub fn organisation_exact(text: &str) -> String {
    organisation_parts(text).join(" ")
}

/// The distinctive words of an organisation's key, each once and sorted. Two that share them may be the same, or may
/// be not: it is a guess, shown apart. Where all words are common ones, all of them count.
pub fn organisation_words(key: &str) -> String {
    let mut all: Vec<&str> = key.split(' ').collect();
    all.sort_unstable();
    all.dedup();
    let distinctive: Vec<&str> = all
        .iter()
        .copied()
        .filter(|word| !COMMON_WORDS.contains(word))
        .collect();
    if distinctive.is_empty() {
        all.join(" ")
    } else {
        distinctive.join(" ")
    }
}

/// How alike two organisations are named, the strictest first. Each tier is in the next; none knows of parts of words.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Alike {
    /// Written the same.
    Exact,
    /// The same without its legal form.
    Strong,
    /// The same distinctive words.
    Weak,
}

/// Returns the strictest tier in which two organisations are the same; `None` when they are not, or one has no name.
pub fn organisations_alike(one: &str, other: &str) -> Option<Alike> {
    let (one_key, other_key) = (organisation(one), organisation(other));
    if one_key.is_empty() || other_key.is_empty() {
        None
    } else if one_key == other_key {
        let same = organisation_exact(one) == organisation_exact(other);
        Some(if same { Alike::Exact } else { Alike::Strong })
    } else {
        let same = organisation_words(&one_key) == organisation_words(&other_key);
        same.then_some(Alike::Weak)
    }
}

fn organisation_parts(text: &str) -> Vec<String> {
    let text = text.replace('&', " and ").replace('.', "");
    words(&text, &[',', '-', '_', '/', '(', ')', '"', '“', '”', '·'])
}

/// Words in lower case without diacritics, apostrophes removed, split at white space and `breaks`.
fn words(text: &str, breaks: &[char]) -> Vec<String> {
    let folded: String = if text.is_ascii() {
        // Most names of a large file; nothing in them to take apart and put together again.
        let mut text = text.to_ascii_lowercase();
        text.retain(|c| !matches!(c, '\'' | '`'));
        text
    } else {
        text.nfkd()
            // Only the marks of Latin, Greek and Cyrillic: the vowel signs of other scripts are letters.
            .filter(|c| !matches!(c, '\u{300}'..='\u{36F}' | '\'' | '’' | '‘' | '`'))
            .nfc()
            .flat_map(char::to_lowercase)
            .collect()
    };
    folded
        .split(|c: char| c.is_whitespace() || c.is_control() || breaks.contains(&c))
        .filter(|word| !word.is_empty())
        .map(str::to_owned)
        .collect()
}

fn percent_decoded(text: &str) -> String {
    let bytes = text.as_bytes();
    let mut out = Vec::with_capacity(bytes.len());
    let mut at = 0;
    while at < bytes.len() {
        let hex = |offset: usize| {
            bytes
                .get(at + offset)
                .and_then(|b| (*b as char).to_digit(16))
        };
        match (bytes[at], hex(1), hex(2)) {
            (b'%', Some(high), Some(low)) => {
                out.push((high * 16 + low) as u8);
                at += 3;
            }
            (byte, ..) => {
                out.push(byte);
                at += 1;
            }
        }
    }
    String::from_utf8_lossy(&out).into_owned()
}

#[cfg(test)]
mod tests;
