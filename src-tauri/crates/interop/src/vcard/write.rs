//! vCard 3.0 out: the version every address book reads.

use crate::content_line::{escaped, push_line};
use crate::found::{FoundPerson, Labelled};

/// Labels written as a standard TYPE; every other label becomes an X-ABLabel, which Apple, Google
/// and this crate read.
const STANDARD_TYPES: [&str; 6] = ["work", "home", "cell", "fax", "pager", "video"];

/// Writes people as vCard 3.0: CRLF, folded at 75 octets and never inside a character.
///
/// Two things a 3.0 card cannot say are written so that most programs understand them: a birthday
/// without a year as `--MM-DD`, and "met on" as a property of our own. A person with neither given
/// nor family name gets the whole name as given name, because Apple shows nothing but these.
pub fn write(people: &[FoundPerson]) -> String {
    let mut card = Card::default();
    for person in people {
        card.person(person);
    }
    card.text
}

#[derive(Default)]
struct Card {
    text: String,
    /// How many `itemN` groups this card has.
    items: usize,
}

impl Card {
    fn person(&mut self, person: &FoundPerson) {
        self.items = 0;
        self.line("BEGIN:VCARD");
        self.line("VERSION:3.0");
        self.line("PRODID:-//Fairlead//vCard 3.0//EN");
        self.filled("UID", &person.uid);
        self.line(&format!("FN:{}", escaped(&person.name)));
        let given = match (&*person.given, &*person.family) {
            ("", "") => &person.name,
            _ => &person.given,
        };
        self.line(&format!(
            "N:{};{};;;",
            escaped(&person.family),
            escaped(given)
        ));
        self.filled("NICKNAME", &person.nickname);
        self.filled("ORG", &person.organisation);
        self.filled("TITLE", &person.title);
        person
            .emails
            .iter()
            .for_each(|email| self.labelled("EMAIL", "INTERNET", email));
        person
            .phones
            .iter()
            .for_each(|phone| self.labelled("TEL", "", phone));
        for link in &person.links {
            if link.label == "linkedin" {
                self.line(&format!(
                    "X-SOCIALPROFILE;TYPE=linkedin:{}",
                    escaped(&link.value)
                ));
            } else {
                self.labelled("URL", "", link);
            }
        }
        if !person.place.is_empty() {
            self.line(&format!("ADR:;;;{};;;", escaped(&person.place)));
        }
        self.filled("TZ;VALUE=text", &person.zone);
        self.filled("BDAY", &person.birthday);
        if let Some(day) = person.met_on {
            self.line(&format!("X-FAIRLEAD-MET-ON:{}", day.format("%Y-%m-%d")));
        }
        let tags: Vec<String> = person.tags.iter().map(|tag| escaped(tag)).collect();
        if !tags.is_empty() {
            self.line(&format!("CATEGORIES:{}", tags.join(",")));
        }
        self.filled("NOTE", &person.notes);
        self.line("END:VCARD");
    }

    fn filled(&mut self, head: &str, value: &str) {
        if !value.is_empty() {
            self.line(&format!("{head}:{}", escaped(value)));
        }
    }

    fn labelled(&mut self, name: &str, kind: &str, item: &Labelled) {
        let standard = item
            .label
            .split(' ')
            .all(|word| STANDARD_TYPES.contains(&word));
        let label = if standard {
            item.label.replace(' ', ",")
        } else {
            String::new()
        };
        let types: Vec<&str> = [kind, &label]
            .into_iter()
            .filter(|t| !t.is_empty())
            .collect();
        let head = match types.is_empty() {
            true => name.to_owned(),
            false => format!("{name};TYPE={}", types.join(",")),
        };
        if standard || item.label.is_empty() {
            return self.line(&format!("{head}:{}", escaped(&item.value)));
        }
        self.items += 1;
        let group = format!("item{}", self.items);
        self.line(&format!("{group}.{head}:{}", escaped(&item.value)));
        self.line(&format!("{group}.X-ABLabel:{}", escaped(&item.label)));
    }

    fn line(&mut self, line: &str) {
        push_line(&mut self.text, line);
    }
}
