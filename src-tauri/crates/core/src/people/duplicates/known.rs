//! Somebody of the book as they are compared: normalised once, with the keys by which they are found.

use std::hash::{DefaultHasher, Hasher as _};

use crate::id::PersonId;

/// Titles, degrees and pronouns that people write beside their names. Those that are names, too ("Ma", "Ba", "He"),
/// are left out.
const BESIDE_NAMES: [&str; 29] = [
    "bsc",
    "cfa",
    "cpa",
    "dipl",
    "dr",
    "esq",
    "her",
    "hers",
    "him",
    "his",
    "ing",
    "jr",
    "mba",
    "meng",
    "miss",
    "mr",
    "mrs",
    "ms",
    "msc",
    "phd",
    "pmp",
    "prof",
    "professor",
    "she",
    "sr",
    "their",
    "theirs",
    "them",
    "they",
];

/// The most words of a name from which keys are made; more would make a crowd of them.
const WORDS_MAX: usize = 4;

/// Providers that let dots and everything from a plus out of account.
const DOTLESS: [&str; 2] = ["gmail.com", "googlemail.com"];

/// What the book holds of somebody, as far as this asks.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(super) struct Raw {
    pub id: PersonId,
    /// Folded name and organisation, as they are kept.
    pub name: String,
    pub organisation: String,
    /// Kind and key of every way to reach them that has one, sorted.
    pub points: Vec<(Kind, String)>,
}

/// What an address is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) enum Kind {
    Profile,
    Email,
    Phone,
}

/// Somebody as they are compared.
#[derive(Clone, Debug)]
pub(super) struct Known {
    pub id: PersonId,
    /// Tells whether anything changed.
    pub print: u64,
    /// The words of the name in their order.
    pub words: Vec<String>,
    /// The name in its order, and with its words sorted.
    pub natural: String,
    pub sorted: String,
    /// The words of the organisation.
    pub company: Vec<String>,
    pub points: Vec<(Kind, String)>,
    /// The keys by which they are found.
    pub keys: Vec<u64>,
}

impl Raw {
    pub(super) fn print(&self) -> u64 {
        hash(self)
    }

    pub(super) fn known(self) -> Known {
        let print = self.print();
        let words = words_of(&self.name);
        let mut sorted = words.clone();
        sorted.sort_unstable();
        let company: Vec<String> = latin(&self.organisation)
            .split(' ')
            .filter(|word| !word.is_empty())
            .map(str::to_owned)
            .collect();
        let mut points: Vec<(Kind, String)> = self
            .points
            .into_iter()
            .map(|(kind, key)| match kind {
                Kind::Email => (kind, mailbox(&key)),
                _ => (kind, key),
            })
            .collect();
        points.sort_unstable();
        points.dedup();
        let mut known = Known {
            id: self.id,
            print,
            natural: words.join(" "),
            sorted: sorted.join(" "),
            words,
            company,
            points,
            keys: Vec::new(),
        };
        known.keys = keys(&known);
        known
    }
}

fn hash(value: &impl std::hash::Hash) -> u64 {
    let mut hasher = DefaultHasher::new();
    value.hash(&mut hasher);
    hasher.finish()
}

fn keys(known: &Known) -> Vec<u64> {
    let mut keys: Vec<u64> = known.points.iter().map(|point| hash(&(0, point))).collect();
    if known.words.is_empty() {
        return keys;
    }
    keys.push(hash(&(1, &known.sorted)));
    let words = &known.words[..known.words.len().min(WORDS_MAX)];
    for (at, word) in words.iter().enumerate() {
        for (beside, other) in words.iter().enumerate() {
            let Some(initial) = other.chars().next().filter(|_| at != beside) else {
                continue;
            };
            keys.push(hash(&(2, word, initial)));
            if let Some(company) = known.company.first() {
                let begin: String = word.chars().take(3).collect();
                keys.push(hash(&(3, begin, initial, company)));
            }
        }
    }
    keys.sort_unstable();
    keys.dedup();
    keys
}

/// Returns the words of a folded name without what people write beside it; a name of nothing else stays.
fn words_of(name: &str) -> Vec<String> {
    let all: Vec<String> = latin(name)
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(str::to_owned)
        .collect();
    let names: Vec<String> = all
        .iter()
        .filter(|word| !BESIDE_NAMES.contains(&word.as_str()))
        .cloned()
        .collect();
    if names.is_empty() { all } else { names }
}

/// Writes the Latin letters that no decomposition takes apart with plain ones.
fn latin(text: &str) -> String {
    if text.is_ascii() {
        return text.to_owned();
    }
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            'ß' => out.push_str("ss"),
            'æ' => out.push_str("ae"),
            'œ' => out.push_str("oe"),
            'þ' => out.push_str("th"),
            'ø' => out.push('o'),
            'ł' => out.push('l'),
            'đ' | 'ð' => out.push('d'),
            'ħ' => out.push('h'),
            'ı' => out.push('i'),
            other => out.push(other),
        }
    }
    out
}

/// Returns the mailbox that an address leads to.
fn mailbox(email: &str) -> String {
    match email.rsplit_once('@') {
        Some((local, domain)) if DOTLESS.contains(&domain) => {
            let local = local.split('+').next().unwrap_or_default();
            format!("{}@gmail.com", local.replace('.', ""))
        }
        _ => email.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_stands_beside_a_name_is_no_part_of_it() {
        for (name, words) in [
            ("dr ada example phd", vec!["ada", "example"]),
            ("ada example she her", vec!["ada", "example"]),
            ("jackie ma", vec!["jackie", "ma"]),
            ("dr", vec!["dr"]),
            ("søren łukasz", vec!["soren", "lukasz"]),
        ] {
            assert_eq!(words_of(name), words, "{name}");
        }
    }

    #[test]
    fn one_mailbox_has_many_addresses() {
        assert_eq!(mailbox("a.da+news@googlemail.com"), "ada@gmail.com");
        assert_eq!(mailbox("a.da+news@example.org"), "a.da+news@example.org");
    }
}
