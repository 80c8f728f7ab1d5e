//! What a form may hold, and how a draft from a file is made to fit.

use chrono::NaiveDate;

use super::PersonDraft;
use crate::error::{Error, Result};
use crate::time::Now;
use crate::words;

/// The most characters in a line of a form, and in its long texts.
const LINE_MAX: usize = 500;
pub(crate) const TEXT_MAX: usize = 100_000;

impl PersonDraft {
    /// Trims the draft and returns it, or the first field that is at fault.
    ///
    /// # Errors
    /// `Invalid` with the field and a sentence.
    pub fn checked(mut self, now: Now) -> Result<Self> {
        for (field, text) in [
            ("name", &mut self.name),
            ("given", &mut self.given),
            ("family", &mut self.family),
            ("nickname", &mut self.nickname),
            ("organisation", &mut self.organisation),
            ("title", &mut self.title),
            ("place", &mut self.place),
            ("met_how", &mut self.met_how),
        ] {
            *text = line(field, text, LINE_MAX)?;
        }
        for (field, text) in [("why", &mut self.why), ("notes", &mut self.notes)] {
            *text = line(field, text, TEXT_MAX)?;
        }
        if self.name.is_empty() {
            self.name = format!("{} {}", self.given, self.family).trim().to_owned();
        }
        if self.name.is_empty() {
            return Err(Error::invalid("name", words::name_missing()));
        }
        if self.given.is_empty() && self.family.is_empty() {
            (self.given, self.family) = split_name(&self.name);
        }
        self.zone = self.zone.trim().to_owned();
        if !self.zone.is_empty() {
            let zone = crate::rhythm::recurrence::zone(&self.zone)
                .ok_or_else(|| Error::invalid("zone", words::zone_unknown(&self.zone)))?;
            self.zone = zone.name().to_owned();
        }
        if self.met_on.is_some_and(|met| met > now.today()) {
            return Err(Error::invalid("met_on", words::met_in_future()));
        }
        self.birthday = self.birthday.trim().to_owned();
        if !birthday_fits(&self.birthday) {
            return Err(Error::invalid(
                "birthday",
                words::birthday_unreadable(&self.birthday),
            ));
        }
        for point in &mut self.contact_points {
            point.label = line("contact_points", &point.label, LINE_MAX)?;
            point.value = line("contact_points", &point.value, LINE_MAX)?;
        }
        self.contact_points.retain(|point| !point.value.is_empty());
        for tag in &mut self.tags {
            *tag = line("tags", tag, LINE_MAX)?;
        }
        self.tags.retain(|tag| !tag.is_empty());
        self.tags.sort_by_key(|tag| tag.to_lowercase());
        self.tags.dedup_by_key(|tag| tag.to_lowercase());
        Ok(self)
    }
}

pub(crate) fn line(field: &'static str, text: &str, max: usize) -> Result<String> {
    // SQLite's own functions, and with them search, stop at NUL.
    if text.contains('\0') {
        return Err(Error::invalid(field, words::nul_in_text()));
    }
    if text.chars().count() > max {
        return Err(Error::invalid(field, words::text_too_long(max)));
    }
    Ok(text.trim().to_owned())
}

impl PersonDraft {
    /// Makes a draft from a file fit without refusing it: long lines are cut, what cannot be kept is left empty.
    pub(crate) fn fitted(mut self, now: Now) -> Self {
        let cut = |text: &mut String, max: usize| {
            if let Some((at, _)) = text.char_indices().nth(max) {
                text.truncate(at);
            }
            text.retain(|c| c != '\0');
            *text = text.trim().to_owned();
        };
        for text in [
            &mut self.name,
            &mut self.given,
            &mut self.family,
            &mut self.nickname,
            &mut self.organisation,
            &mut self.title,
            &mut self.place,
            &mut self.met_how,
        ] {
            cut(text, LINE_MAX);
        }
        cut(&mut self.why, TEXT_MAX);
        cut(&mut self.notes, TEXT_MAX);
        for point in &mut self.contact_points {
            cut(&mut point.label, LINE_MAX);
            cut(&mut point.value, LINE_MAX);
        }
        self.contact_points.retain(|point| !point.value.is_empty());
        self.tags.iter_mut().for_each(|tag| cut(tag, LINE_MAX));
        self.tags.retain(|tag| !tag.is_empty());
        if self.met_on.is_some_and(|met| met > now.today()) {
            self.met_on = None;
        }
        // A form opened later must be able to save what it shows.
        self.zone = crate::rhythm::recurrence::zone(&self.zone)
            .map(|zone| zone.name().to_owned())
            .unwrap_or_default();
        if !birthday_fits(&self.birthday) {
            self.birthday.clear();
        }
        if self.given.is_empty() && self.family.is_empty() {
            (self.given, self.family) = split_name(&self.name);
        }
        self
    }
}

fn birthday_fits(text: &str) -> bool {
    let full = || NaiveDate::parse_from_str(text, "%Y-%m-%d").is_ok();
    // 2000 was a leap year, so 29 February passes.
    let without_year = || {
        text.strip_prefix("--").is_some_and(|rest| {
            NaiveDate::parse_from_str(&format!("2000-{rest}"), "%Y-%m-%d").is_ok()
        })
    };
    text.is_empty() || full() || without_year()
}

/// Guesses given and family name: the last word is the family name. Only used where nothing better is known.
fn split_name(name: &str) -> (String, String) {
    match name.rsplit_once(' ') {
        Some((given, family)) => (given.trim().to_owned(), family.to_owned()),
        None => (name.to_owned(), String::new()),
    }
}
