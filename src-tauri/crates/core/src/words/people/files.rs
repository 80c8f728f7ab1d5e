//! Sentences about files of people.

use fairlead_interop::TouchWay;
use fairlead_interop::contacts::Field;

/// No column of a table holds a name.
pub fn import_people_no_name() -> &'static str {
    "Nobody in this table has a name yet. Say which column holds the name."
}

/// Two columns of a table mean the same.
pub fn import_people_twice(field: &str) -> String {
    format!("Two columns are the {field}. Leave one of them out.")
}

/// The import was stopped on the way.
pub fn import_stopped() -> &'static str {
    "The import was stopped. Nothing was changed."
}

/// Why a change for many ended early.
pub fn change_stopped() -> &'static str {
    "It was stopped. Nothing was changed."
}

/// What a column means, inside a sentence.
pub fn person_field(field: Field) -> &'static str {
    match field {
        Field::Name => "name",
        Field::Given => "given name",
        Field::Family => "family name",
        Field::Nickname => "nickname",
        Field::Organisation => "organisation",
        Field::Title => "title",
        Field::Email => "e-mail address",
        Field::Phone => "phone number",
        Field::Link => "web address",
        Field::Place => "place",
        Field::Notes => "notes",
        Field::Tags => "tags",
        Field::Birthday => "birthday",
        Field::MetOn => "day you met",
        Field::MetHow => "way you met",
        Field::Ring => "ring",
    }
}

/// What stands in the timeline for contact that came from a file. Of messages nothing is kept but that they were.
pub fn touch_note(way: TouchWay, note: &str) -> String {
    match (way, note) {
        (TouchWay::Message, _) => "On LinkedIn".to_owned(),
        (TouchWay::Invitation, _) => "Invitation on LinkedIn".to_owned(),
        (TouchWay::Recommendation, "") => "Recommended you on LinkedIn".to_owned(),
        (TouchWay::Recommendation, note) => format!("Recommended you on LinkedIn: {note}"),
        (TouchWay::Call | TouchWay::Activity | TouchWay::Note | TouchWay::Conversation, note) => {
            note.to_owned()
        }
    }
}
