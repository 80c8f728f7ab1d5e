//! What a form may say about a block.

use chrono::{Duration, NaiveDateTime};

use super::{BlockDraft, LEAD_MINUTES_MAX, MINUTES};
use crate::error::{Error, Result};
use crate::rhythm::recurrence::{self, Recurrence};
use crate::rhythm::{wall_from, wall_text};
use crate::time::Now;
use crate::words;

/// How often a block may come in a day; more is a mistake in the rule.
const A_DAY: usize = 8;
/// The most characters of a title and of a place.
const LINE_MAX: usize = 200;

/// Returns the draft as it is to be stored, or the first field that is at fault.
pub(super) fn checked(mut draft: BlockDraft, now: Now) -> Result<BlockDraft> {
    draft.title = line("title", &draft.title)?;
    draft.place = line("place", &draft.place)?;
    if !MINUTES.contains(&draft.minutes) {
        return Err(Error::invalid("minutes", words::block_minutes(&MINUTES)));
    }
    if draft.lead_minutes > LEAD_MINUTES_MAX {
        return Err(Error::invalid(
            "lead_minutes",
            words::block_lead(LEAD_MINUTES_MAX),
        ));
    }
    let (recurrence, zone) = read_rule(&draft.rule, &draft.starts, &draft.zone, now)?;
    draft.rule = recurrence.rule().to_owned();
    draft.starts = wall_text(recurrence.start());
    draft.zone = zone;
    Ok(draft)
}

fn line(field: &'static str, text: &str) -> Result<String> {
    let text = text.trim();
    if text.chars().count() > LINE_MAX || text.chars().any(char::is_control) {
        return Err(Error::invalid(field, words::line_too_long(LINE_MAX)));
    }
    Ok(text.to_owned())
}

/// Reads rule, start and zone as a form sends them; the zone comes back as it is to be stored.
pub(super) fn read_rule(
    rule: &str,
    starts: &str,
    zone: &str,
    now: Now,
) -> Result<(Recurrence, String)> {
    let zone = zone.trim();
    let tz = match zone {
        "" => now.zone,
        name => recurrence::zone(name)
            .ok_or_else(|| Error::invalid("zone", words::zone_unknown(name)))?,
    };
    let start: NaiveDateTime = wall_from(starts)
        .ok_or_else(|| Error::invalid("starts", words::not_a_wall_time(starts)))?;
    let recurrence = Recurrence::starting(rule, start, tz)
        .map_err(|error| Error::invalid("rule", error.to_string()))?;
    let day = recurrence.between(recurrence.start(), recurrence.start() + Duration::days(1));
    if day.len() > A_DAY {
        return Err(Error::invalid("rule", words::too_often_a_day(A_DAY)));
    }
    let zone = if zone.is_empty() {
        String::new()
    } else {
        tz.name().to_owned()
    };
    Ok((recurrence, zone))
}
