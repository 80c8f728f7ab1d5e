//! What work pays a year: "€60,000–70,000", "£45k - £55k", "60.000 bis 70.000 EUR".

/// What it pays a year, in whole units of a currency.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pay {
    /// The least.
    pub from: Option<i64>,
    /// The most; never less than the least.
    pub to: Option<i64>,
    /// ISO 4217.
    pub currency: String,
}

/// The least and most that can be a year's pay in any currency we know; below are hours and bonuses, above are
/// budgets. Ours.
const YEARLY: std::ops::RangeInclusive<f64> = 5_000.0..=100_000_000.0;

/// Longer texts have their pay in their first part or not at all; what is looked at, in characters.
const LOOKED_AT: usize = 200_000;

const SIGNS: &[(&str, &str)] = &[
    ("us$", "USD"),
    ("ca$", "CAD"),
    ("c$", "CAD"),
    ("au$", "AUD"),
    ("a$", "AUD"),
    ("nz$", "NZD"),
    ("€", "EUR"),
    ("£", "GBP"),
    ("$", "USD"),
    ("₹", "INR"),
    ("¥", "JPY"),
    ("euros", "EUR"),
    ("euro", "EUR"),
];
const CODES: [&str; 17] = [
    "EUR", "GBP", "USD", "CHF", "SEK", "NOK", "DKK", "PLN", "CZK", "HUF", "RON", "CAD", "AUD",
    "NZD", "INR", "JPY", "SGD",
];

/// Makes a pay of what somebody says is a year's; `None` when it cannot be one.
pub(super) fn year(from: Option<f64>, to: Option<f64>, currency: &str) -> Option<Pay> {
    let currency = currency.trim().to_uppercase();
    let fits = |pay: Option<f64>| {
        pay.filter(|pay| YEARLY.contains(pay))
            .map(|pay| pay.round() as i64)
    };
    let (from, to) = (fits(from), fits(to));
    let upright = from.zip(to).is_none_or(|(from, to)| from <= to);
    let code = currency.len() == 3 && currency.bytes().all(|b| b.is_ascii_uppercase());
    (upright && code && (from.is_some() || to.is_some())).then_some(Pay { from, to, currency })
}

/// Finds the first range, or the first amount on a line that speaks of pay.
pub(super) fn find(text: &str) -> Option<Pay> {
    let head: String = text.chars().take(LOOKED_AT).collect();
    head.lines().find_map(|line| {
        let lower = line.to_lowercase();
        let speaks = [
            "salary",
            "pay",
            "compensation",
            "gehalt",
            "vergütung",
            "salaire",
            "per year",
            "p.a.",
        ]
        .iter()
        .any(|word| lower.contains(word));
        of_line(line, speaks)
    })
}

/// Reads the value of a label that means pay.
pub(super) fn labelled(value: &str) -> Option<Pay> {
    of_line(value, true)
}

/// The first amount of a text, whatever it is of.
pub(super) fn first(text: &str) -> Option<i64> {
    let head: String = text.chars().take(100).collect();
    pieces(&head).into_iter().find_map(|piece| match piece {
        // Far above any pay, and far below where a float loses its units.
        Piece::Amount(amount, _) if amount < 1e12 => Some(amount.round() as i64),
        _ => None,
    })
}

#[derive(Clone, Debug, PartialEq)]
enum Piece {
    /// An amount, whether thousands were written as "k".
    Amount(f64, bool),
    Currency(&'static str),
    To,
    /// "from", "ab": a least. "up to", "bis zu": a most.
    AtLeast,
    AtMost,
    /// An hour, a day, a month.
    Short,
    Other,
}

fn of_line(line: &str, alone: bool) -> Option<Pay> {
    let pieces = pieces(line);
    // A pair of amounts with a currency beside either.
    for at in 0..pieces.len() {
        let Piece::Amount(first, first_k) = pieces[at] else {
            continue;
        };
        let mut next = at + 1;
        let mut between = None;
        if let Some(Piece::Currency(code)) = pieces.get(next) {
            between = Some(*code);
            next += 1;
        }
        let range = matches!(pieces.get(next), Some(Piece::To));
        if range {
            next += 1;
            if let Some(Piece::Currency(code)) = pieces.get(next) {
                between = between.or(Some(*code));
                next += 1;
            }
        }
        let second = match pieces.get(next) {
            Some(Piece::Amount(second, k)) if range => {
                next += 1;
                Some((*second, *k))
            }
            _ => None,
        };
        let before = at.checked_sub(1).and_then(|before| match pieces[before] {
            Piece::Currency(code) => Some(code),
            _ => None,
        });
        let after = match pieces.get(next) {
            Some(Piece::Currency(code)) => {
                next += 1;
                Some(*code)
            }
            _ => None,
        };
        let Some(code) = before.or(between).or(after) else {
            continue;
        };
        if pieces[next.min(pieces.len())..]
            .iter()
            .take(3)
            .any(|piece| *piece == Piece::Short)
        {
            continue;
        }
        let found = match second {
            Some((second, second_k)) => {
                // "60-70k": the k is for both.
                let first = if second_k && !first_k && first < 1000.0 {
                    first * 1000.0
                } else {
                    first
                };
                year(Some(first), Some(second), code)
            }
            None if alone => {
                let said = pieces[..at]
                    .iter()
                    .rev()
                    .take(2)
                    .find(|piece| matches!(piece, Piece::AtLeast | Piece::AtMost | Piece::To));
                match said {
                    Some(Piece::AtLeast) => year(Some(first), None, code),
                    Some(_) => year(None, Some(first), code),
                    None => year(Some(first), Some(first), code),
                }
            }
            None => None,
        };
        if found.is_some() {
            return found;
        }
    }
    None
}

fn pieces(line: &str) -> Vec<Piece> {
    let mut pieces = Vec::new();
    let chars: Vec<char> = line.chars().collect();
    let mut at = 0;
    while at < chars.len() {
        let c = chars[at];
        if c.is_ascii_digit() {
            let (amount, after) = amount(&chars, at);
            pieces.push(amount);
            at = after;
        } else if let Some((code, length)) = sign(&chars[at..]) {
            pieces.push(Piece::Currency(code));
            at += length;
        } else if matches!(c, '-' | '–' | '—' | '−') {
            pieces.push(Piece::To);
            at += 1;
        } else if c.is_alphabetic() {
            let start = at;
            while at < chars.len() && chars[at].is_alphabetic() {
                at += 1;
            }
            pieces.push(word(
                &chars[start..at].iter().collect::<String>(),
                pieces.last(),
            ));
        } else {
            // A slash before "h" or "month"; points and brackets say nothing.
            at += 1;
        }
    }
    // "bis zu" and "up to" were two words.
    pieces
}

fn word(word: &str, before: Option<&Piece>) -> Piece {
    if let Some(code) = CODES.iter().find(|code| **code == word.to_uppercase()) {
        return Piece::Currency(code);
    }
    match word.to_lowercase().as_str() {
        "to" | "bis" | "à" | "and" | "und" => Piece::To,
        "from" | "ab" | "von" | "between" | "zwischen" | "mindestens" | "least" => Piece::AtLeast,
        "zu" if before == Some(&Piece::To) => Piece::AtMost,
        "up" | "max" | "maximal" | "most" => Piece::AtMost,
        "h" | "hr" | "hour" | "hourly" | "day" | "daily" | "week" | "month" | "monthly"
        | "stunde" | "tag" | "monat" | "monatlich" | "mois" | "heure" | "jour" => Piece::Short,
        _ => Piece::Other,
    }
}

fn sign(chars: &[char]) -> Option<(&'static str, usize)> {
    SIGNS.iter().find_map(|(sign, code)| {
        let length = sign.chars().count();
        let same = chars.len() >= length
            && chars[..length]
                .iter()
                .zip(sign.chars())
                .all(|(one, other)| one.to_lowercase().eq(other.to_lowercase()));
        // "euro" is a word of its own, not the beginning of "Europe".
        let whole = !sign.starts_with(char::is_alphabetic)
            || sign.ends_with('$')
            || !chars.get(length).is_some_and(|c| c.is_alphabetic());
        (same && whole).then_some((*code, length))
    })
}

/// Reads an amount that begins at `at`: groups of three by point, comma, apostrophe or space, then decimals, then k.
fn amount(chars: &[char], mut at: usize) -> (Piece, usize) {
    let digits = |from: usize| {
        chars[from..]
            .iter()
            .take_while(|c| c.is_ascii_digit())
            .count()
    };
    let mut text = String::new();
    let first = digits(at);
    text.extend(&chars[at..at + first]);
    at += first;
    let mut grouped = first <= 3;
    while at + 1 < chars.len() {
        let group = digits(at + 1);
        match chars[at] {
            '.' | ',' | '\'' | '’' | ' ' | '\u{A0}' | '\u{202F}' if grouped && group == 3 => {
                text.extend(&chars[at + 1..at + 4]);
                at += 4;
            }
            // Decimals end a number.
            '.' | ',' if matches!(group, 1 | 2) => {
                text.push('.');
                text.extend(&chars[at + 1..=at + group]);
                at += 1 + group;
                break;
            }
            _ => break,
        }
        grouped = true;
    }
    let value: f64 = text.parse().unwrap_or(0.0);
    let letter = |at: usize| chars.get(at).is_some_and(|c| c.is_alphabetic());
    let k = matches!(chars.get(at), Some('k' | 'K' | 'T')) && !letter(at + 1);
    if k {
        (Piece::Amount(value * 1000.0, true), at + 1)
    } else {
        (Piece::Amount(value, false), at)
    }
}
