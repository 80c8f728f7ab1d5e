//! What was measured, and the Markdown that shows it.

use std::fmt::Write as _;
use std::time::{Duration, Instant};

use anyhow::Result;

/// What an operation may take, and at which of its numbers that is read.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Target {
    /// 99 of 100 calls stay within so many milliseconds.
    P99(f64),
    /// The median stays within so many milliseconds: for what is done once.
    Median(f64),
    /// No target was set; the number is there to be seen.
    None,
}

/// The size at which the targets hold.
pub const JUDGED_AT: u32 = 100_000;

/// How often something is called before it is timed.
const WARM_UP: usize = 3;

/// How long one operation is called at most; the slow ones of the largest book are called less often.
const PATIENCE: Duration = Duration::from_secs(12);

/// The calls of an operation at one size, sorted.
#[derive(Debug)]
pub struct Times {
    milliseconds: Vec<f64>,
}

impl Times {
    /// Returns the times of calls.
    pub fn of(times: &[Duration]) -> Self {
        let mut milliseconds: Vec<f64> = times
            .iter()
            .map(|time| time.as_secs_f64() * 1000.0)
            .collect();
        milliseconds.sort_by(f64::total_cmp);
        Self { milliseconds }
    }

    /// Returns the time within which so many of 100 calls ended (nearest rank), in milliseconds.
    pub fn percentile(&self, percent: usize) -> f64 {
        let rank = (self.milliseconds.len() * percent).div_ceil(100).max(1);
        self.milliseconds.get(rank - 1).copied().unwrap_or(f64::NAN)
    }

    /// Returns how many calls there were.
    pub fn calls(&self) -> usize {
        self.milliseconds.len()
    }
}

/// Times `call` for every item of a list, after a short warm-up with its first ones.
///
/// # Errors
/// The first error of a call.
pub fn time<I, T, E>(items: &[I], mut call: impl FnMut(&I) -> Result<T, E>) -> Result<Times>
where
    anyhow::Error: From<E>,
{
    for item in items.iter().take(WARM_UP) {
        call(item)?;
    }
    let (mut times, begun) = (Vec::with_capacity(items.len()), Instant::now());
    for item in items {
        let started = Instant::now();
        let answer = call(item)?;
        times.push(started.elapsed());
        drop(answer);
        if begun.elapsed() > PATIENCE {
            break;
        }
    }
    Ok(Times::of(&times))
}

struct Line {
    operation: String,
    target: Target,
    /// By size, in the order of the table's sizes.
    times: Vec<Option<Times>>,
}

/// Operations down, sizes across.
pub struct Table {
    sizes: Vec<u32>,
    lines: Vec<Line>,
}

impl Table {
    /// Returns an empty table for books of these sizes.
    pub fn new(sizes: &[u32]) -> Self {
        Self {
            sizes: sizes.to_vec(),
            lines: Vec::new(),
        }
    }

    /// Puts in what an operation took at a size.
    pub fn put(&mut self, operation: &str, size: u32, target: Target, times: Times) {
        eprintln!(
            "{:>8} {operation}: p50 {} p99 {} max {} ms, {} calls",
            thousands(size),
            short(times.percentile(50)),
            short(times.percentile(99)),
            short(times.percentile(100)),
            times.calls()
        );
        let at = self
            .lines
            .iter()
            .position(|line| line.operation == operation)
            .unwrap_or_else(|| {
                let times = self.sizes.iter().map(|_| None).collect();
                self.lines.push(Line {
                    operation: operation.to_owned(),
                    target,
                    times,
                });
                self.lines.len() - 1
            });
        if let Some(column) = self.sizes.iter().position(|&each| each == size) {
            self.lines[at].times[column] = Some(times);
        }
    }

    /// Returns the operations that took longer than their target, at the size at which targets hold.
    pub fn over(&self) -> Vec<&str> {
        let over = |line: &&Line| self.verdict(line) == "**over**";
        self.lines
            .iter()
            .filter(over)
            .map(|line| line.operation.as_str())
            .collect()
    }

    fn verdict(&self, line: &Line) -> &'static str {
        let judged = self
            .sizes
            .iter()
            .position(|&size| size == JUDGED_AT)
            .unwrap_or(0);
        let Some(times) = line.times.get(judged).and_then(Option::as_ref) else {
            return "";
        };
        let within = match line.target {
            Target::P99(limit) => times.percentile(99) <= limit,
            Target::Median(limit) => times.percentile(50) <= limit,
            Target::None => return "",
        };
        if within { "ok" } else { "**over**" }
    }

    /// Returns the table as Markdown: p50 / p99 / max in milliseconds; calls where they are fewer than 300.
    pub fn markdown(&self) -> String {
        let mut text = String::from("| operation | target, ms |");
        for size in &self.sizes {
            let _ = write!(text, " {} people |", thousands(*size));
        }
        let judged = if self.sizes.contains(&JUDGED_AT) {
            JUDGED_AT
        } else {
            self.sizes[0]
        };
        let _ = write!(text, " at {} |\n|---|---:|", thousands(judged));
        text.push_str(&"---:|".repeat(self.sizes.len()));
        text.push_str("---|\n");
        for line in &self.lines {
            let target = match line.target {
                Target::P99(limit) => format!("p99 ≤ {limit}"),
                Target::Median(limit) => format!("p50 ≤ {limit}"),
                Target::None => String::new(),
            };
            let _ = write!(text, "| {} | {target} |", line.operation);
            for times in &line.times {
                text.push_str(&times.as_ref().map_or_else(|| "  |".to_owned(), cell));
            }
            let _ = writeln!(text, " {} |", self.verdict(line));
        }
        text
    }
}

fn cell(times: &Times) -> String {
    let at = |percent| short(times.percentile(percent));
    let few = if times.calls() < 300 {
        format!(" ({}×)", times.calls())
    } else {
        String::new()
    };
    if times.calls() == 1 {
        return format!(" {}{few} |", at(50));
    }
    format!(" {} / {} / {}{few} |", at(50), at(99), at(100))
}

/// Writes milliseconds with as many digits as they deserve.
fn short(milliseconds: f64) -> String {
    match milliseconds {
        ms if ms < 10.0 => format!("{ms:.2}"),
        ms if ms < 100.0 => format!("{ms:.1}"),
        ms => format!("{ms:.0}"),
    }
}

/// Writes a number with commas.
pub fn thousands(number: u32) -> String {
    let digits = number.to_string();
    let mut text = String::new();
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn percentiles_are_calls_that_took_place() {
        let times: Vec<Duration> = (1..=200).rev().map(Duration::from_millis).collect();
        let times = Times::of(&times);
        assert_eq!(
            times.percentile(50),
            100.0,
            "half of the calls took no longer"
        );
        assert_eq!(times.percentile(99), 198.0, "two of 200 took longer");
        assert_eq!(times.percentile(100), 200.0, "the slowest of all");
    }

    #[test]
    fn a_table_says_what_is_over() {
        let mut table = Table::new(&[10_000, 100_000]);
        let ten = || Times::of(&[Duration::from_millis(10)]);
        table.put("slow", 100_000, Target::P99(5.0), ten());
        table.put("fast", 100_000, Target::Median(20.0), ten());
        table.put("other", 10_000, Target::P99(5.0), ten());
        assert_eq!(
            table.over(),
            ["slow"],
            "only where the target holds, and only what misses it"
        );
        assert!(
            table
                .markdown()
                .contains("| slow | p99 ≤ 5 |  | 10.0 (1×) | **over** |"),
            "{}",
            table.markdown()
        );
    }

    #[test]
    fn numbers_are_written_with_commas() {
        assert_eq!(
            (thousands(300_000), thousands(999)),
            ("300,000".to_owned(), "999".to_owned()),
            "by thousands"
        );
    }
}
