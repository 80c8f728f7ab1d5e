//! The parts of the plan's page: a heading and a few lines each.

use serde::Serialize;

use crate::words;

/// The most lines of a part; how many more there are is said. Ours: the page is one sheet of A4.
const LINES_MAX: usize = 5;
/// The most characters of a line's text and of its detail.
const TEXT_MAX: usize = 100;
const DETAIL_MAX: usize = 160;

/// A part of the plan's page.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct PlanPart {
    /// What it is about.
    pub heading: String,
    /// Its lines.
    pub lines: Vec<PlanLine>,
    /// How many lines it has that the page has no room for, in words; empty for none.
    pub more: String,
}

/// A line of the plan's page.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct PlanLine {
    /// What it says.
    pub text: String,
    /// More of it; may be empty.
    pub detail: String,
}

impl PlanLine {
    /// Makes a line, short enough for its page.
    pub(crate) fn new(text: &str, detail: &str) -> Self {
        Self {
            text: short(text, TEXT_MAX),
            detail: short(detail, DETAIL_MAX),
        }
    }
}

/// Makes a part of some lines; `None` when there are none.
pub(crate) fn part(heading: &str, mut lines: Vec<PlanLine>) -> Option<PlanPart> {
    if lines.is_empty() {
        return None;
    }
    let more = lines.len().saturating_sub(LINES_MAX);
    lines.truncate(LINES_MAX);
    Some(PlanPart {
        heading: heading.to_owned(),
        lines,
        more: words::plan_more(more),
    })
}

/// Cuts a text at a word, and says so with an ellipsis.
fn short(text: &str, max: usize) -> String {
    let flat = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if flat.chars().count() <= max {
        return flat;
    }
    let cut: String = flat.chars().take(max).collect();
    let end = cut.rfind(' ').unwrap_or(cut.len());
    format!("{}…", cut[..end].trim_end_matches([',', '.', ';', ':']))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_line_is_cut_at_a_word() {
        let long = "word ".repeat(100);
        let line = PlanLine::new(&long, "");
        assert!(line.text.ends_with("word…"), "{}", line.text);
        assert!(line.text.chars().count() <= TEXT_MAX + 1, "{}", line.text);
        let one = PlanLine::new(&"ö".repeat(500), "");
        assert_eq!(one.text.chars().count(), TEXT_MAX + 1, "one long word too");
    }

    #[test]
    fn a_part_says_how_many_lines_it_leaves_out() {
        let lines = |n: usize| vec![PlanLine::new("a line", ""); n];
        assert_eq!(part("Empty", lines(0)), None, "an empty part is no part");
        let full = part("Full", lines(LINES_MAX)).expect("a part");
        assert_eq!(full.more, "", "all of it is there");
        let over = part("Over", lines(LINES_MAX + 2)).expect("a part");
        assert_eq!(
            (over.lines.len(), over.more.as_str()),
            (LINES_MAX, "and 2 more"),
            "the rest is counted"
        );
    }
}
