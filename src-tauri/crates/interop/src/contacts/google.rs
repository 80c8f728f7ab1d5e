//! Google Contacts as CSV. Since 2024 the headings begin with "First Name", before with "Name"; how many columns
//! "E-mail 2 - Value" and the like there are depends on who is in it.

use super::slot::{Part, Plan, Slot, Style, key};

/// Groups of columns that Google numbers.
const NUMBERED: [&str; 9] = [
    "e-mail",
    "phone",
    "address",
    "website",
    "organization",
    "event",
    "relation",
    "im",
    "custom field",
];

/// Whether these are the headings of an export of Google Contacts.
pub(super) fn is(headings: &[String]) -> bool {
    let has = |wanted: &str| headings.iter().any(|heading| key(heading) == wanted);
    let named = has("firstname") || has("givenname") || has("name");
    let own = has("phoneticfirstname") || has("groupmembership") || has("yominame");
    let numbered = headings
        .iter()
        .filter_map(|one| group(one))
        .any(|group| matches!(group.what.as_str(), "e-mail" | "phone") && group.part == "value");
    named && (own || numbered)
}

/// "E-mail 1 - Value" in its pieces.
struct Group {
    what: String,
    number: u8,
    part: String,
}

fn group(heading: &str) -> Option<Group> {
    let heading = heading.to_lowercase();
    let (before, part) = heading.split_once(" - ")?;
    let (what, number) = before.rsplit_once(' ')?;
    let known = NUMBERED.contains(&what.trim());
    Some(Group {
        what: known.then(|| what.trim().to_owned())?,
        number: number.parse().ok()?,
        part: part.trim().to_owned(),
    })
}

/// What every column holds.
pub(super) fn plan(headings: &[String]) -> Plan {
    let mut plan = Plan::new(
        headings.iter().map(|heading| slot(heading)).collect(),
        Style::Google,
    );
    for (at, heading) in headings.iter().enumerate() {
        let Some(one) = group(heading).filter(|one| one.part == "value") else {
            continue;
        };
        plan.labels[at] = headings.iter().position(|other| {
            group(other).is_some_and(|label| {
                label.what == one.what
                    && label.number == one.number
                    && matches!(label.part.as_str(), "label" | "type")
            })
        });
    }
    plan
}

fn slot(heading: &str) -> Option<Slot> {
    if let Some(group) = group(heading) {
        let part = |part| Some(Slot::Place(group.number, part));
        return match (group.what.as_str(), group.part.as_str()) {
            ("e-mail", "value") => Some(Slot::Email("")),
            ("phone", "value") => Some(Slot::Phone("")),
            ("website", "value") => Some(Slot::Link("")),
            ("organization", "name") => Some(Slot::Organisation),
            ("organization", "title") => Some(Slot::Title),
            ("address", "city") => part(Part::City),
            ("address", "region") => part(Part::Region),
            ("address", "country") => part(Part::Country),
            ("address", "formatted") => part(Part::Whole),
            _ => Some(Slot::Aside),
        };
    }
    Some(match key(heading).as_str() {
        "name" => Slot::Name,
        "fileas" => Slot::FileAs,
        "firstname" | "givenname" => Slot::Given,
        "middlename" | "additionalname" => Slot::Middle,
        "lastname" | "familyname" => Slot::Family,
        "nickname" => Slot::Nickname,
        "organizationname" => Slot::Organisation,
        "organizationtitle" => Slot::Title,
        "birthday" => Slot::Birthday,
        "notes" => Slot::Notes,
        "labels" | "groupmembership" => Slot::Tags,
        "location" => Slot::Place(0, Part::Whole),
        _ => return None,
    })
}
