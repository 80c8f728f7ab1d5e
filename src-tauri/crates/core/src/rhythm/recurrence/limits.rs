//! The parts of a rule that only narrow down what others give.

use chrono::{Datelike, NaiveDate, NaiveDateTime};

use super::Parts;

/// Whether `BYMONTH`, `BYMONTHDAY` and `BYYEARDAY`, where present, all allow this day.
pub(super) fn allow(parts: &Parts, date: NaiveDate) -> bool {
    let (month, day, ordinal) = (date.month(), date.day() as i32, date.ordinal() as i32);
    let month_length = i32::from(date.num_days_in_month());
    let year_length = if date.leap_year() { 366 } else { 365 };
    let by_month = &parts.by_month;
    (by_month.is_empty() || by_month.iter().any(|allowed| u32::from(*allowed) == month))
        && from_either_end(&parts.by_month_day, day, month_length)
        && from_either_end(&parts.by_year_day, ordinal, year_length)
}

fn from_either_end<T: Copy + Into<i32>>(allowed: &[T], number: i32, last: i32) -> bool {
    let from_end = number - last - 1;
    allowed.is_empty()
        || allowed.iter().any(|one| {
            let one: i32 = (*one).into();
            one == number || one == from_end
        })
}

/// What `BYSETPOS` chooses from the times of one period, in order and each once.
pub(super) fn at_positions(times: &[NaiveDateTime], positions: &[i16]) -> Vec<NaiveDateTime> {
    let mut chosen: Vec<_> = positions
        .iter()
        .filter_map(|position| {
            let distance = usize::from(position.unsigned_abs());
            let index = if *position > 0 {
                distance.checked_sub(1)?
            } else {
                times.len().checked_sub(distance)?
            };
            times.get(index).copied()
        })
        .collect();
    chosen.sort_unstable();
    chosen.dedup();
    chosen
}
