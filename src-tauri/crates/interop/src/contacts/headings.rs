//! What the columns of any table of people probably mean.

use super::Field;
use super::outlook::LANGUAGES;
use super::slot::{Part, Plan, Slot, Style, key};

/// Headings that people and programs write, as [`key`] gives them; those of Outlook come after these.
const HEADINGS: &[(&str, Field)] = &[
    ("name", Field::Name),
    ("fullname", Field::Name),
    ("displayname", Field::Name),
    ("contact", Field::Name),
    ("contactname", Field::Name),
    ("person", Field::Name),
    ("who", Field::Name),
    ("anzeigename", Field::Name),
    ("vollständigername", Field::Name),
    ("nomcomplet", Field::Name),
    ("nombrecompleto", Field::Name),
    ("nomecompleto", Field::Name),
    ("volledigenaam", Field::Name),
    ("naam", Field::Name),
    ("givenname", Field::Given),
    ("first", Field::Given),
    ("forename", Field::Given),
    ("familyname", Field::Family),
    ("surname", Field::Family),
    ("last", Field::Family),
    ("familienname", Field::Family),
    ("organisation", Field::Organisation),
    ("organization", Field::Organisation),
    ("companyname", Field::Organisation),
    ("employer", Field::Organisation),
    ("account", Field::Organisation),
    ("unternehmen", Field::Organisation),
    ("arbeitgeber", Field::Organisation),
    ("entreprise", Field::Organisation),
    ("azienda", Field::Organisation),
    ("organisatie", Field::Organisation),
    ("title", Field::Title),
    ("role", Field::Title),
    ("job", Field::Title),
    ("position", Field::Title),
    ("headline", Field::Title),
    ("beruf", Field::Title),
    ("poste", Field::Title),
    ("email", Field::Email),
    ("mail", Field::Email),
    ("emails", Field::Email),
    ("email1", Field::Email),
    ("email2", Field::Email),
    ("primaryemail", Field::Email),
    ("secondaryemail", Field::Email),
    ("workemail", Field::Email),
    ("personalemail", Field::Email),
    ("courriel", Field::Email),
    ("correo", Field::Email),
    ("correoelectrónico", Field::Email),
    ("postaelettronica", Field::Email),
    ("phone", Field::Phone),
    ("phonenumber", Field::Phone),
    ("telephone", Field::Phone),
    ("tel", Field::Phone),
    ("mobile", Field::Phone),
    ("mobilenumber", Field::Phone),
    ("cell", Field::Phone),
    ("cellphone", Field::Phone),
    ("workphone", Field::Phone),
    ("telefon", Field::Phone),
    ("telefonnummer", Field::Phone),
    ("handy", Field::Phone),
    ("mobil", Field::Phone),
    ("téléphone", Field::Phone),
    ("portable", Field::Phone),
    ("teléfono", Field::Phone),
    ("telefono", Field::Phone),
    ("telefoon", Field::Phone),
    ("telefoonnummer", Field::Phone),
    ("url", Field::Link),
    ("link", Field::Link),
    ("website", Field::Link),
    ("web", Field::Link),
    ("profile", Field::Link),
    ("profileurl", Field::Link),
    ("linkedin", Field::Link),
    ("linkedinurl", Field::Link),
    ("linkedinprofile", Field::Link),
    ("homepage", Field::Link),
    ("webpage1", Field::Link),
    ("place", Field::Place),
    ("city", Field::Place),
    ("town", Field::Place),
    ("country", Field::Place),
    ("location", Field::Place),
    ("ort", Field::Place),
    ("stadt", Field::Place),
    ("land", Field::Place),
    ("ville", Field::Place),
    ("pays", Field::Place),
    ("ciudad", Field::Place),
    ("país", Field::Place),
    ("città", Field::Place),
    ("paese", Field::Place),
    ("plaats", Field::Place),
    ("note", Field::Notes),
    ("comment", Field::Notes),
    ("comments", Field::Notes),
    ("description", Field::Notes),
    ("bemerkung", Field::Notes),
    ("bemerkungen", Field::Notes),
    ("remarques", Field::Notes),
    ("opmerkingen", Field::Notes),
    ("tag", Field::Tags),
    ("tags", Field::Tags),
    ("labels", Field::Tags),
    ("category", Field::Tags),
    ("group", Field::Tags),
    ("groups", Field::Tags),
    ("gruppe", Field::Tags),
    ("gruppen", Field::Tags),
    ("birthdate", Field::Birthday),
    ("dateofbirth", Field::Birthday),
    ("born", Field::Birthday),
    ("geburtsdatum", Field::Birthday),
    ("dayyoumet", Field::MetOn),
    ("whenyoumet", Field::MetOn),
    ("meton", Field::MetOn),
    ("met", Field::MetOn),
    ("datemet", Field::MetOn),
    ("firstmet", Field::MetOn),
    ("connectedon", Field::MetOn),
    ("kennengelerntam", Field::MetOn),
    ("methow", Field::MetHow),
    ("howyoumet", Field::MetHow),
    ("howwemet", Field::MetHow),
    ("metthrough", Field::MetHow),
    ("metat", Field::MetHow),
    ("introducedby", Field::MetHow),
    ("kennengelerntdurch", Field::MetHow),
    ("ring", Field::Ring),
    ("circle", Field::Ring),
];

fn field(heading: &str) -> Option<Field> {
    let key = key(heading);
    let own = HEADINGS.iter().find(|(known, _)| *known == key);
    own.map(|(_, field)| *field)
        .or_else(|| of_slot(outlook(&key)?))
}

fn outlook(key: &str) -> Option<Slot> {
    let known = LANGUAGES
        .into_iter()
        .flatten()
        .find(|(known, _)| *known == key);
    known.map(|(_, slot)| *slot)
}

fn of_slot(slot: Slot) -> Option<Field> {
    Some(match slot {
        Slot::Name => Field::Name,
        Slot::Given => Field::Given,
        Slot::Family => Field::Family,
        Slot::Nickname => Field::Nickname,
        Slot::Organisation => Field::Organisation,
        Slot::Title => Field::Title,
        Slot::Email(_) => Field::Email,
        Slot::Phone(_) => Field::Phone,
        Slot::Link(_) => Field::Link,
        Slot::Place(..) => Field::Place,
        Slot::Notes => Field::Notes,
        Slot::Tags => Field::Tags,
        Slot::Birthday => Field::Birthday,
        Slot::MetOn => Field::MetOn,
        Slot::MetHow => Field::MetHow,
        Slot::Ring => Field::Ring,
        Slot::FileAs | Slot::Middle | Slot::Aside => return None,
    })
}

/// How many of some cells are headings of a table of people.
pub(super) fn known(cells: &[String]) -> usize {
    let numbered = |cell: &str| cell.ends_with(" - Value") || cell.ends_with(" - Type");
    cells
        .iter()
        .filter(|cell| cell.len() < 60)
        .filter(|cell| numbered(cell) || field(cell).is_some() || outlook(&key(cell)).is_some())
        .count()
}

/// Guesses what each column means; each meaning is given once, but for those that take many.
pub fn guess(headings: &[String]) -> Vec<Option<Field>> {
    let mut given = Vec::new();
    let columns: Vec<Option<Field>> = headings
        .iter()
        .map(|heading| {
            let field = field(heading)?;
            if given.contains(&field) && !field.takes_many() {
                return None;
            }
            given.push(field);
            Some(field)
        })
        .collect();
    // "Name" beside "Vorname" or "First name" is the family name.
    if given.contains(&Field::Given) && !given.contains(&Field::Family) {
        let family = |field| match field {
            Some(Field::Name) => Some(Field::Family),
            other => other,
        };
        return columns.into_iter().map(family).collect();
    }
    columns
}

/// What every column holds, by what a person says.
pub(super) fn plan(headings: &[String], columns: &[Option<Field>]) -> Plan {
    let slots = (0_u8..=u8::MAX).cycle().zip(headings.iter().zip(columns));
    let slots = slots.map(|(at, (heading, field))| Some(slot((*field)?, heading, at)));
    Plan::new(slots.collect(), Style::Any)
}

fn slot(field: Field, heading: &str, at: u8) -> Slot {
    let beside = outlook(&key(heading));
    match field {
        Field::Name => Slot::Name,
        Field::Given => Slot::Given,
        Field::Family => Slot::Family,
        Field::Nickname => Slot::Nickname,
        Field::Organisation => Slot::Organisation,
        Field::Title => Slot::Title,
        Field::Email => Slot::Email(label(heading)),
        Field::Phone => Slot::Phone(match beside {
            Some(Slot::Phone(label)) => label,
            _ => label(heading),
        }),
        Field::Link => Slot::Link(label(heading)),
        // Each column says a part, and all of them are said.
        Field::Place => match beside {
            Some(Slot::Place(number, part)) => Slot::Place(number, part),
            _ => Slot::Place(at, Part::Whole),
        },
        Field::Notes => Slot::Notes,
        Field::Tags => Slot::Tags,
        Field::Birthday => Slot::Birthday,
        Field::MetOn => Slot::MetOn,
        Field::MetHow => Slot::MetHow,
        Field::Ring => Slot::Ring,
    }
}

/// The word for an address, by its heading.
fn label(heading: &str) -> &'static str {
    let heading = heading.to_lowercase();
    let words = [
        ("linkedin", "linkedin"),
        ("mobil", "mobile"),
        ("cell", "mobile"),
        ("móvil", "mobile"),
        ("handy", "mobile"),
        ("work", "work"),
        ("business", "work"),
        ("geschäft", "work"),
        ("bureau", "work"),
        ("home", "home"),
        ("privat", "home"),
        ("personal", "home"),
        ("domicile", "home"),
    ];
    let known = words.iter().find(|(word, _)| heading.contains(word));
    known.map_or("", |(_, label)| label)
}
