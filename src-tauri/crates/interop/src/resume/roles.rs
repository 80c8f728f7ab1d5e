//! Several roles at one employer: one after the other in the file, one entry here.

use super::{Role, Work};
use crate::key;

/// Months between two roles that still count as staying.
const PAUSE: i32 = 3;

/// Joins entries that follow each other, have one employer and leave no gap.
pub(crate) fn join(entries: Vec<Work>) -> Vec<Work> {
    let mut joined: Vec<Work> = Vec::new();
    for entry in entries {
        match joined.last_mut() {
            Some(last) if same(last, &entry) => {
                for (kept, new) in [
                    (&mut last.location, entry.location),
                    (&mut last.url, entry.url),
                    (&mut last.description, entry.description),
                ] {
                    if kept.is_empty() {
                        *kept = new;
                    }
                }
                last.roles.extend(entry.roles);
            }
            _ => joined.push(entry),
        }
    }
    joined
}

fn same(one: &Work, other: &Work) -> bool {
    let employer = key::organisation(&one.name);
    let agree = |a: &str, b: &str| a.is_empty() || b.is_empty() || a == b;
    !employer.is_empty()
        && employer == key::organisation(&other.name)
        && agree(&one.location, &other.location)
        && agree(&one.url, &other.url)
        && agree(&one.description, &other.description)
        && other
            .roles
            .iter()
            .all(|new| one.roles.iter().any(|role| touch(role, new)))
}

fn touch(one: &Role, other: &Role) -> bool {
    let (from, to) = months(one);
    let (start, end) = months(other);
    start <= to.saturating_add(PAUSE) && from <= end.saturating_add(PAUSE)
}

fn months(role: &Role) -> (i32, i32) {
    let first = role.start.as_ref().map_or(i32::MIN, |date| date.months().0);
    let last = role.end.as_ref().map_or(i32::MAX, |date| date.months().1);
    (first, last)
}
