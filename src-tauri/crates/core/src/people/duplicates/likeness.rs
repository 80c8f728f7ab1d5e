//! How alike two people are: a rule of what stands in their entries (interop.md 4; the numbers there are for the
//! order only, those here are ours, tried on invented books).

use strsim::jaro_winkler;

use super::known::{Kind, Known};
use super::{DuplicateReason, Sureness};

/// Names less alike than this are two people's, unless an address says otherwise.
const NAME_ALIKE: f64 = 0.90;
/// Two words of a name that differ more than this are two words.
const WORD_ALIKE: f64 = 0.88;
/// From here on a pair without a common address is worth a look.
const WORTH_A_LOOK: f64 = 0.78;
/// From here on it is likely.
const LIKELY: f64 = 0.88;
/// What an initial counts instead of a name.
const INITIAL: f64 = 0.92;

/// How alike two people are.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Likeness {
    pub sure: Sureness,
    /// For the order among those as sure.
    pub score: f64,
    pub reasons: Vec<DuplicateReason>,
}

/// Returns how alike two people are; `None` when they are nobody to ask about.
pub(super) fn likeness(one: &Known, other: &Known) -> Option<Likeness> {
    // LinkedIn gives everybody one profile.
    if disjoint(one, other, Kind::Profile) {
        return None;
    }
    // A number in a name tells people apart; it is never a slip of the pen.
    if numbers(one) != numbers(other) {
        return None;
    }
    let mut reasons: Vec<DuplicateReason> = [
        (Kind::Profile, DuplicateReason::SameProfile),
        (Kind::Email, DuplicateReason::SameEmail),
        (Kind::Phone, DuplicateReason::SamePhone),
    ]
    .into_iter()
    .filter(|(kind, _)| shares(one, other, *kind))
    .map(|(_, reason)| reason)
    .collect();
    let strong = reasons.first().copied();
    let same_name = !one.sorted.is_empty() && one.sorted == other.sorted;
    let name = if same_name { 1.0 } else { alike(one, other) };
    let company = overlap(&one.company, &other.company);
    if same_name {
        reasons.push(DuplicateReason::SameName);
    } else if name >= NAME_ALIKE {
        reasons.push(DuplicateReason::SimilarName);
    }
    if company > 0.0 {
        reasons.push(DuplicateReason::SameOrganisation);
    }
    let known = !one.company.is_empty() && !other.company.is_empty();
    let company = match (known, company > 0.0) {
        (true, true) => 0.10 * company,
        (true, false) => -0.08,
        (false, _) => 0.0,
    };
    let mail = if disjoint(one, other, Kind::Email) {
        -0.03
    } else {
        0.0
    };
    let score = name * 0.85 + if same_name { 0.05 } else { 0.0 } + company + mail;
    let sure = match strong {
        Some(DuplicateReason::SameProfile) => Sureness::Certain,
        Some(_) if name >= NAME_ALIKE || first_alike(one, other) => Sureness::Certain,
        // Families share a mailbox; colleagues share a telephone, and that says nothing.
        Some(DuplicateReason::SameEmail) => Sureness::Perhaps,
        Some(_) => return None,
        None if name < NAME_ALIKE || score < WORTH_A_LOOK => return None,
        None if same_name && company > 0.0 && one.company == other.company => Sureness::Certain,
        None if score >= LIKELY => Sureness::Likely,
        None => Sureness::Perhaps,
    };
    let score = score + if strong.is_some() { 1.0 } else { 0.0 };
    Some(Likeness {
        sure,
        score,
        reasons,
    })
}

fn of(one: &Known, kind: Kind) -> impl Iterator<Item = &String> {
    one.points
        .iter()
        .filter(move |(of, _)| *of == kind)
        .map(|(_, key)| key)
}

fn shares(one: &Known, other: &Known, kind: Kind) -> bool {
    of(one, kind).any(|key| of(other, kind).any(|theirs| theirs == key))
}

/// Whether both have some of a kind, and none in common.
fn disjoint(one: &Known, other: &Known, kind: Kind) -> bool {
    of(one, kind).next().is_some() && of(other, kind).next().is_some() && !shares(one, other, kind)
}

fn numbers(known: &Known) -> Vec<&str> {
    let mut numbers: Vec<&str> = known
        .words
        .iter()
        .map(String::as_str)
        .filter(|word| word.contains(|c: char| c.is_ascii_digit()))
        .collect();
    numbers.sort_unstable();
    numbers
}

/// Returns how alike two names are, from 0 to 1: every word of the shorter one must have its like in the longer one,
/// and one of them must be there in full.
fn alike(one: &Known, other: &Known) -> f64 {
    let (short, long) = if one.words.len() <= other.words.len() {
        (&one.words, &other.words)
    } else {
        (&other.words, &one.words)
    };
    // A first name alone is nobody's.
    if short.len() < 2 {
        return if short.len() == long.len() {
            jaro_winkler(&one.natural, &other.natural)
        } else {
            0.0
        };
    }
    let mut free: Vec<&String> = long.iter().collect();
    let (mut sum, mut in_full) = (0.0, false);
    for word in short {
        let best = free
            .iter()
            .enumerate()
            .map(|(at, theirs)| (at, word_alike(word, theirs)))
            .max_by(|a, b| a.1.total_cmp(&b.1));
        let Some((at, alike)) = best.filter(|(_, alike)| *alike >= WORD_ALIKE) else {
            // Words may be cut in two: "Anne Marie", "Annemarie".
            return jaro_winkler(&one.natural, &other.natural)
                .max(jaro_winkler(&one.sorted, &other.sorted))
                .min(NAME_ALIKE - 0.01);
        };
        in_full |= word.chars().count() > 1 && alike > 0.95;
        sum += alike;
        free.remove(at);
    }
    if !in_full {
        return NAME_ALIKE - 0.01;
    }
    // A word more is a second name; it takes a little.
    let fewer = 0.03 * free.len().min(2) as f64;
    sum / short.len() as f64 - fewer
}

/// Whether the first names are the same or nearly so: with a common address the rest may have changed by marriage.
fn first_alike(one: &Known, other: &Known) -> bool {
    let (Some(one), Some(other)) = (one.words.first(), other.words.first()) else {
        return false;
    };
    word_alike(one, other) >= WORD_ALIKE
}

fn word_alike(one: &str, other: &str) -> f64 {
    if one == other {
        return 1.0;
    }
    let initial = |short: &str, long: &str| short.chars().count() == 1 && long.starts_with(short);
    if initial(one, other) || initial(other, one) {
        return INITIAL;
    }
    jaro_winkler(one, other)
}

/// Returns how much of two organisations' names is the same, from 0 to 1.
fn overlap(one: &[String], other: &[String]) -> f64 {
    let common = one.iter().filter(|word| other.contains(word)).count();
    let fewer = one.len().min(other.len());
    if fewer == 0 {
        return 0.0;
    }
    common as f64 / fewer as f64
}
