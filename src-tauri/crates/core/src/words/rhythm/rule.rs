//! A recurrence rule in words: "Every Tuesday at 08:30".

use chrono::{Datelike, NaiveDateTime};

use crate::words::listed;

/// The parts of a rule that the words below know, from its text.
#[derive(Default)]
struct Said<'a> {
    frequency: &'a str,
    interval: u32,
    days: Vec<&'a str>,
    month_days: Vec<i64>,
    set_pos: Option<i64>,
    count: Option<&'a str>,
    until: Option<&'a str>,
    /// A part that has no words here.
    more: bool,
}

/// Returns a rule in words. `rule` is as a recurrence writes it: upper case, lists sorted.
pub fn rule(rule: &str, start: NaiveDateTime) -> String {
    let at = start.format("%H:%M");
    if rule.is_empty() {
        return format!("Once, on {} at {at}", start.format("%a %-d %b %Y"));
    }
    let said = read(rule);
    let end = end(&said);
    match said
        .more
        .then_some(())
        .map_or_else(|| days(&said, start), |()| None)
    {
        Some(days) => format!("{days} at {at}{end}"),
        None => format!(
            "By the rule {rule}, first on {} at {at}",
            start.format("%a %-d %b %Y")
        ),
    }
}

fn read(rule: &str) -> Said<'_> {
    let mut said = Said {
        interval: 1,
        ..Said::default()
    };
    for (name, value) in rule.split(';').filter_map(|part| part.split_once('=')) {
        match name {
            "FREQ" => said.frequency = value,
            "INTERVAL" => said.interval = value.parse().unwrap_or(1),
            "BYDAY" => said.days = value.split(',').collect(),
            "BYMONTHDAY" => {
                said.month_days = value.split(',').filter_map(|n| n.parse().ok()).collect()
            }
            "BYSETPOS" => match value.parse() {
                Ok(position) => said.set_pos = Some(position),
                Err(_) => said.more = true,
            },
            "COUNT" => said.count = Some(value),
            "UNTIL" => said.until = Some(value),
            "WKST" => {}
            _ => said.more = true,
        }
    }
    said
}

fn days(said: &Said<'_>, start: NaiveDateTime) -> Option<String> {
    let n = said.interval;
    match said.frequency {
        "DAILY" if said.month_days.is_empty() && said.set_pos.is_none() => {
            match (n, said.days.as_slice()) {
                (1, []) => Some("Every day".to_owned()),
                (n, []) => Some(format!("Every {n} days")),
                (1, days) => weekly(1, days),
                _ => None,
            }
        }
        "WEEKLY" if said.set_pos.is_none() => {
            let own = [code(start)];
            weekly(
                n,
                if said.days.is_empty() {
                    &own
                } else {
                    &said.days
                },
            )
        }
        "MONTHLY" => monthly(said, start),
        "YEARLY"
            if said.days.is_empty() && said.month_days.is_empty() && said.set_pos.is_none() =>
        {
            let on = start.format("%-d %B");
            Some(if n == 1 {
                format!("Every year on {on}")
            } else {
                format!("Every {n} years on {on}")
            })
        }
        _ => None,
    }
}

fn weekly(interval: u32, days: &[&str]) -> Option<String> {
    let names: Vec<&str> = days.iter().map(|day| weekday(day)).collect::<Option<_>>()?;
    Some(match (interval, days) {
        (1, ["MO", "TU", "WE", "TH", "FR"]) => "Every weekday".to_owned(),
        (1, ["SA", "SU"]) => "Every Saturday and Sunday".to_owned(),
        (1, days) if days.len() == 7 => "Every day".to_owned(),
        (1, _) => format!("Every {}", listed(&names)),
        (2, _) => format!("Every other week on {}", listed(&names)),
        (n, _) => format!("Every {n} weeks on {}", listed(&names)),
    })
}

fn monthly(said: &Said<'_>, start: NaiveDateTime) -> Option<String> {
    let on = match (
        said.days.as_slice(),
        said.month_days.as_slice(),
        said.set_pos,
    ) {
        ([], [], None) => format!("on the {}", ordinal(i64::from(start.day()))?),
        ([], [-1], None) => "on the last day".to_owned(),
        ([], days, None) => {
            let days: Vec<String> = days
                .iter()
                .map(|day| ordinal(*day))
                .collect::<Option<_>>()?;
            format!(
                "on the {}",
                listed(&days.iter().map(String::as_str).collect::<Vec<_>>())
            )
        }
        ([day], [], position) => {
            let (nth, day) = day.split_at(day.len().checked_sub(2)?);
            let nth = match (nth, position) {
                ("", Some(position)) => position,
                (nth, None) => nth.parse().ok()?,
                _ => return None,
            };
            format!("on the {} {}", place(nth)?, weekday(day)?)
        }
        (["MO", "TU", "WE", "TH", "FR"], [], Some(nth)) => {
            format!("on the {} weekday", place(nth)?)
        }
        _ => return None,
    };
    Some(match said.interval {
        1 => format!("Every month {on}"),
        2 => format!("Every other month {on}"),
        n => format!("Every {n} months {on}"),
    })
}

fn end(said: &Said<'_>) -> String {
    match (said.count, said.until) {
        (Some("1"), _) => ", once".to_owned(),
        (Some(count), _) => format!(", {count} times"),
        (None, Some(until)) => {
            let date = until
                .get(..8)
                .and_then(|date| chrono::NaiveDate::parse_from_str(date, "%Y%m%d").ok());
            date.map(|date| format!(", until {}", date.format("%-d %b %Y")))
                .unwrap_or_default()
        }
        (None, None) => String::new(),
    }
}

/// The place of a weekday in a month.
fn place(nth: i64) -> Option<&'static str> {
    Some(match nth {
        1 => "first",
        2 => "second",
        3 => "third",
        4 => "fourth",
        5 => "fifth",
        -1 => "last",
        -2 => "second to last",
        _ => return None,
    })
}

/// A day of a month.
fn ordinal(day: i64) -> Option<String> {
    let ending = match day {
        11..=13 => "th",
        _ if day % 10 == 1 => "st",
        _ if day % 10 == 2 => "nd",
        _ if day % 10 == 3 => "rd",
        _ => "th",
    };
    (1..=31).contains(&day).then(|| format!("{day}{ending}"))
}

fn code(at: NaiveDateTime) -> &'static str {
    ["MO", "TU", "WE", "TH", "FR", "SA", "SU"][at.weekday().num_days_from_monday() as usize]
}

fn weekday(code: &str) -> Option<&'static str> {
    Some(match code {
        "MO" => "Monday",
        "TU" => "Tuesday",
        "WE" => "Wednesday",
        "TH" => "Thursday",
        "FR" => "Friday",
        "SA" => "Saturday",
        "SU" => "Sunday",
        _ => return None,
    })
}
