//! A row of a table to a person.

use super::dates;
use super::slot::{Part, Plan, Slot, Style};
use crate::date::Order;
use crate::found::{FoundPerson, Labelled, SkipReason, Warning};
use crate::{leads, text};

/// What stands between values in a cell of Google's.
const BETWEEN: &str = ":::";

/// Words for a ring, as this program, its windows and a person's own table write them.
const RINGS: [(&str, &str); 14] = [
    ("team", "team"),
    ("my team", "team"),
    ("same team", "team"),
    ("company", "company"),
    ("my company", "company"),
    ("other departments", "company"),
    ("department", "company"),
    ("outside", "outside"),
    ("other companies", "outside"),
    ("my industry", "outside"),
    ("same industry", "outside"),
    ("industry", "industry"),
    ("other industries", "industry"),
    ("other industry", "industry"),
];

pub(super) struct Reader<'a> {
    pub plan: &'a Plan,
    pub dates: Option<Order>,
}

/// What is known only when the whole row has been seen.
#[derive(Default)]
struct Pieces {
    file_as: String,
    middle: String,
    /// By address: the whole, the town, the region, the country.
    places: Vec<(u8, [String; 4])>,
    notes: Vec<String>,
}

impl Reader<'_> {
    /// Returns the person that a row describes, or why there is none.
    pub fn person(
        &self,
        row: usize,
        cells: &[String],
        warnings: &mut Vec<Warning>,
    ) -> Result<FoundPerson, SkipReason> {
        let mut person = FoundPerson {
            row,
            ..FoundPerson::default()
        };
        let mut pieces = Pieces::default();
        for (at, slot) in self.plan.columns.iter().enumerate() {
            let (Some(slot), Some(cell)) = (slot, cells.get(at)) else {
                continue;
            };
            let cell = plain(cell);
            if leads::said(&cell).is_empty() {
                continue;
            }
            let label = self.plan.labels[at].and_then(|at| cells.get(at));
            self.take(
                *slot,
                &cell,
                label.map_or("", String::as_str),
                &mut person,
                &mut pieces,
                warnings,
            );
        }
        person.place = place(&pieces.places);
        person.notes = pieces.notes.join("\n\n");
        if person.name.is_empty() {
            person.name = text::line(&format!(
                "{} {} {}",
                person.given, pieces.middle, person.family
            ));
        }
        for fallback in [&pieces.file_as, &person.nickname] {
            if person.name.is_empty() {
                person.name.clone_from(fallback);
            }
        }
        if !person.name.is_empty() {
            return Ok(person);
        }
        Err(if person.organisation.is_empty() {
            SkipReason::NoName
        } else {
            SkipReason::NotAPerson
        })
    }

    fn take(
        &self,
        slot: Slot,
        cell: &str,
        label: &str,
        person: &mut FoundPerson,
        pieces: &mut Pieces,
        warnings: &mut Vec<Warning>,
    ) {
        let one = || text::line(self.values(cell, &[]).next().unwrap_or_default());
        match slot {
            Slot::Name => fill(&mut person.name, one()),
            Slot::FileAs => fill(&mut pieces.file_as, one()),
            Slot::Given => fill(&mut person.given, one()),
            Slot::Middle => fill(&mut pieces.middle, one()),
            Slot::Family => fill(&mut person.family, one()),
            Slot::Nickname => fill(&mut person.nickname, one()),
            Slot::Organisation => fill(&mut person.organisation, one()),
            Slot::Title => fill(&mut person.title, one()),
            Slot::Email(word) => {
                let values = self.values(cell, &[',', ';', '\n']);
                // An address inside an Exchange organisation ("/o=…") reaches nobody from here.
                let values = values.map(text::line).filter(|value| value.contains('@'));
                push(&mut person.emails, values, &self.label(word, label));
            }
            Slot::Phone(word) => {
                let values = self.values(cell, &[';', '\n']).map(text::line);
                let values = values.filter(|value| value.bytes().any(|b| b.is_ascii_digit()));
                push(&mut person.phones, values, &self.label(word, label));
            }
            Slot::Link(word) => {
                let values = self.values(cell, &[';', '\n', ' ']).filter_map(text::link);
                let (linkedin, others): (Vec<_>, Vec<_>) =
                    values.partition(|value| crate::key::profile(value).is_some());
                push(&mut person.links, linkedin.into_iter(), "linkedin");
                push(
                    &mut person.links,
                    others.into_iter(),
                    &self.label(word, label),
                );
            }
            Slot::Place(number, part) => {
                let at = match pieces.places.iter().position(|(one, _)| *one == number) {
                    Some(at) => at,
                    None => {
                        pieces.places.push((number, Default::default()));
                        pieces.places.len() - 1
                    }
                };
                let parts = &mut pieces.places[at].1;
                let slot = match part {
                    Part::Whole => &mut parts[0],
                    Part::City => &mut parts[1],
                    Part::Region => &mut parts[2],
                    Part::Country => &mut parts[3],
                };
                fill(slot, one());
            }
            Slot::Notes => pieces.notes.push(leads::prose(cell)),
            Slot::Tags => {
                for tag in self.values(cell, &[',', ';', '|', '\n']) {
                    // What Google marks so are its own groups: "* myContacts", "* starred".
                    let own = self.plan.style == Style::Google && tag.trim().starts_with('*');
                    let tag = text::line(tag);
                    let there = person
                        .tags
                        .iter()
                        .any(|known| known.eq_ignore_ascii_case(&tag));
                    if !own && !there && !tag.is_empty() {
                        person.tags.push(tag);
                    }
                }
            }
            Slot::Birthday if dates::is_none(cell) => {}
            Slot::Birthday => match dates::birthday(cell, self.dates) {
                Some(day) => fill(&mut person.birthday, day),
                None => warnings.push(Warning::BirthdayDoubtful {
                    row: person.row,
                    text: text::excerpt(cell),
                }),
            },
            Slot::MetOn if dates::is_none(cell) => {}
            Slot::MetOn => match crate::date::parse(cell, self.dates) {
                Some(day) => person.met_on = person.met_on.or(Some(day)),
                None => warnings.push(Warning::DateUnreadable {
                    row: person.row,
                    text: text::excerpt(cell),
                }),
            },
            Slot::MetHow => fill(&mut person.met_how, one()),
            Slot::Ring => {
                let word = one().to_lowercase();
                let known = RINGS.iter().find(|(known, _)| *known == word);
                fill(
                    &mut person.ring,
                    known.map_or("", |(_, ring)| ring).to_owned(),
                );
            }
            Slot::Aside => {}
        }
    }

    /// The values of a cell; `signs` stand between them where nobody says what does.
    fn values<'c>(&self, cell: &'c str, signs: &'c [char]) -> impl Iterator<Item = &'c str> {
        let signs = if self.plan.style == Style::Google {
            &[]
        } else {
            signs
        };
        cell.split(BETWEEN)
            .flat_map(move |part| part.split(|c: char| signs.contains(&c)))
            .map(str::trim)
            .filter(|part| !part.is_empty())
    }

    /// The word for an address: of the column beside it, or of its own heading. "* Work" is Google's "Work", preferred.
    fn label(&self, own: &str, beside: &str) -> String {
        let beside = text::line(beside.trim().trim_start_matches('*'));
        let known = ["home", "work", "mobile", "other", "main"];
        match known.iter().find(|word| beside.eq_ignore_ascii_case(word)) {
            Some(word) => (*word).to_owned(),
            None if beside.is_empty() => own.to_owned(),
            None => beside,
        }
    }
}

/// A cell as a person reads it: without what keeps a spreadsheet from running it, or from cutting a number's zeros.
fn plain(cell: &str) -> String {
    let cell = cell.trim();
    match cell
        .strip_prefix("=\"")
        .and_then(|rest| rest.strip_suffix('"'))
    {
        Some(text) => text.to_owned(),
        None => leads::unguarded(cell),
    }
}

fn fill(slot: &mut String, value: String) {
    if slot.is_empty() {
        *slot = value;
    }
}

fn push(slot: &mut Vec<Labelled>, values: impl Iterator<Item = String>, label: &str) {
    for value in values {
        if !slot
            .iter()
            .any(|known| known.value.eq_ignore_ascii_case(&value))
        {
            slot.push(Labelled {
                label: label.to_owned(),
                value,
            });
        }
    }
}

/// The first address that says something; its town, region and country, or else all of it.
fn place(places: &[(u8, [String; 4])]) -> String {
    let parts = places
        .iter()
        .find(|(_, parts)| parts[1..].iter().any(|part| !part.is_empty()));
    if let Some((_, parts)) = parts {
        let mut said: Vec<&str> = Vec::new();
        for part in &parts[1..] {
            if !part.is_empty() && !said.contains(&part.as_str()) {
                said.push(part);
            }
        }
        return said.join(", ");
    }
    let whole = places.iter().map(|(_, parts)| &parts[0]);
    let whole: Vec<&str> = whole
        .filter(|one| !one.is_empty())
        .map(String::as_str)
        .collect();
    whole.join(", ")
}
